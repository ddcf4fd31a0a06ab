/// The forms that a summary comes in.
public enum SummaryFormat: String, CaseIterable, Codable, Sendable {
    case text, markdown, html, pdf, json, csv, xlsx

    /// What the names of its files end in.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .html, .pdf, .json, .csv, .xlsx: rawValue
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
}
