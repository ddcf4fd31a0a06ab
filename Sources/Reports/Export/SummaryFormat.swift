import FoundationEssentials
import Localization
import Workshop

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

    /// What a summary becomes.
    public enum Output: Equatable, Sendable {
        /// One file, or what goes to the screen.
        case file(Data)
        /// Files of a folder, by name.
        case folder([String: Data])
    }

    /// Makes summaries into bytes.
    /// - Parameters:
    ///   - summaries: days in order, or one day in several languages; one at least.
    ///   - languages: speaks the languages of the summaries.
    ///   - text: lays out text, for the screen or the file that it goes to.
    /// - Throws: `PaperError` where a library is missing; what the encoder throws, for JSON.
    public func render(
        _ summaries: [DaySummary], _ languages: [Localizer], text: (Localizer) -> TextRendering
    ) throws -> Output {
        let t = languages[0]
        func localizer(_ summary: DaySummary) -> Localizer {
            languages.first { $0.language.code == summary.language } ?? t
        }
        switch self {
        case .text:
            let texts = summaries.map { summary in text(localizer(summary)).render(summary) }
            return .file(Data(texts.joined(separator: "\n\n").utf8))
        case .markdown:
            let texts = summaries.map { MarkdownRendering(localizer($0)).render($0) }
            return .file(Data(texts.joined(separator: "\n\n").utf8))
        case .html: return .file(Data(HTMLRendering(languages).render(summaries).utf8))
        case .pdf: return .file(try PDFRendering(languages).render(summaries))
        case .json:
            // One day stays what it has always been; several are a list.
            let json = try summaries.count == 1 ? JSONRendering.render(summaries[0]) : JSONRendering.render(summaries)
            return .file(Data(json.utf8))
        case .csv:
            let files = CSVRendering(t).render(summaries.filter { $0.language == t.language.code })
            return .folder(Dictionary(files.map { ($0.name, $0.data) }, uniquingKeysWith: { first, _ in first }))
        case .xlsx: return .file(try XLSXRendering(t).render(summaries.filter { $0.language == t.language.code }))
        }
    }

    /// Makes a comparison of cities into bytes.
    /// - Returns: nil for CSV and XLSX: days as tables, `render`, hold the same numbers.
    public func render(_ comparison: ProgrammeComparison, _ text: TextRendering) throws -> Data? {
        let t = text.t
        let part = PDFRendering.Part(document: Document(comparison, t), t: t)
        switch self {
        case .text: return Data(text.render(comparison).utf8)
        case .markdown: return Data(MarkdownRendering(t).render(comparison).utf8)
        case .html: return Data(HTMLRendering.render([part]).utf8)
        case .pdf: return try PDFRendering.render([part], madeAt: comparison.asOf)
        case .json: return Data(try JSONRendering.render(comparison).utf8)
        case .csv, .xlsx: return nil
        }
    }
}
