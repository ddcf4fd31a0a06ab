import FoundationEssentials
import Localization
import Papers

/// A paper in one language or several, as it lies on its pages: one language after another, or two beside each other.
struct Spreads {
    /// The parts in the order in which they are read.
    let parts: [PaperPart]
    /// Those that stand beside each other.
    let spreads: [[PaperPart]]

    /// - Parameter languages: the parts of each language, as many in each.
    init(_ languages: [[PaperPart]], isSideBySide: Bool) {
        parts = languages.flatMap(\.self)
        let count = languages.first?.count ?? 0
        spreads =
            isSideBySide ? (0..<count).map { part in languages.map { $0[part] } } : parts.map { [$0] }
    }

    /// The paper in a form that has pages or lines.
    /// - Parameters:
    ///   - name: what the file is called.
    ///   - madeAt: when it is made, for the foot of pages.
    ///   - watch: hears how far it is.
    ///   - text: lays out text; asked only for `text`.
    /// - Throws: `notWritten` for a form of tables and programs; otherwise what is missing to make the form.
    func output(
        _ name: String, as format: SummaryFormat, madeAt: Moment, _ watch: PaperWatch,
        text: (Localizer) -> TextRendering
    ) throws(PaperError) -> SummaryOutput {
        switch format {
        case .text:
            return SummaryOutput(name, text: parts.map { text($0.t).render($0.document) }.joined(separator: "\n\n"))
        case .markdown:
            let texts = parts.map { MarkdownRendering($0.t).render($0.document) }
            return SummaryOutput(name, text: texts.joined(separator: "\n\n"))
        case .html: return SummaryOutput(name, text: HTMLRendering.render(spreads))
        case .pdf:
            let pdf = try PDFRendering.render(spreads, madeAt: madeAt, watch)
            return SummaryOutput(name, .file(pdf.data), pages: pdf.pages)
        case .json, .csv, .xlsx: throw .notWritten
        }
    }
}

extension SummaryFormat {
    /// Whether two languages can stand beside each other.
    /// - Throws: `noSides` where the form has none; `notTwoLanguages` where there are not two.
    func requireSides(for languages: [Localizer]) throws(PaperError) {
        guard hasSides else { throw .noSides(self) }
        guard languages.count == 2 else { throw .notTwoLanguages }
    }
}
