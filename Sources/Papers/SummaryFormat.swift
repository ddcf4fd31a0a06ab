public import Localization

/// The forms that a summary comes in, the one to print first.
public enum SummaryFormat: String, CaseIterable, Codable, Sendable {
    /// Pages, to print.
    case pdf
    /// For a browser.
    case html
    /// For a screen or a mail.
    case text
    /// For whoever goes on writing.
    case markdown
    /// For a spreadsheet.
    case xlsx
    /// A folder with a file for each table.
    case csv
    /// For other programs.
    case json

    /// What the names of its files end in.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .html, .pdf, .json, .csv, .xlsx: rawValue
        }
    }

    /// The endings by which the name of its file is known; none of a folder.
    public var endings: [String] {
        switch self {
        case .html: ["html", "htm"]
        case .csv: []
        case .text, .markdown, .pdf, .json, .xlsx: [fileExtension]
        }
    }

    /// Whether it is for a screen as well as for a file.
    public var isText: Bool {
        switch self {
        case .text, .markdown, .html, .json: true
        case .pdf, .csv, .xlsx: false
        }
    }

    /// Whether it is plain values for a spreadsheet, without sentences and in one language.
    public var isTables: Bool {
        switch self {
        case .csv, .xlsx: true
        case .text, .markdown, .html, .pdf, .json: false
        }
    }

    /// The form that a file's name asks for; nil when it asks for none.
    public init?(fileName: String) {
        guard let point = fileName.lastIndex(of: ".") else { return nil }
        let ending = fileName[fileName.index(after: point)...].lowercased()
        guard let format = Self.allCases.first(where: { $0.fileExtension == ending }) else {
            if ending == "htm" { self = .html } else { return nil }
            return
        }
        self = format
    }

    /// Whether two languages can stand beside each other in it.
    public var hasSides: Bool {
        switch self {
        case .pdf, .html: true
        case .text, .markdown, .json, .csv, .xlsx: false
        }
    }

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .pdf: t("PDF")
        case .html: t("Web page")
        case .text: t("Text")
        case .markdown: t("Markdown")
        case .xlsx: t("Spreadsheet")
        case .csv: t("CSV tables")
        case .json: t("JSON")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .pdf: t("to print, or to send")
        case .html: t("to read on a telephone, to search")
        case .text: t("to put into a mail")
        case .markdown: t("to go on writing")
        case .xlsx: t("to count and sort")
        case .csv: t("a folder with a file for each table")
        case .json: t("for other programs")
        }
    }
}
