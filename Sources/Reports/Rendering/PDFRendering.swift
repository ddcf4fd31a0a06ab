import CPango
public import FoundationEssentials
public import Localization
import Papers
import Workshop

/// A report as pages of A4, to be printed and handed out.
///
/// What stands on the pages is told apart without colour. Fonts are embedded; words are found and copied in readers that
/// sort letters by their place as in those that take them as they come.
public struct PDFRendering: Sendable {
    private let languages: [Localizer]

    /// - Parameter languages: the languages of the paper, one after another; one at least.
    public init(_ languages: [Localizer]) {
        self.languages = languages
    }

    /// What is missing to make a PDF, in the loader's words; nil when everything is there.
    public static var missing: String? {
        unsafe cpango_missing().map { unsafe String(cString: $0) }
    }

    /// Days, for somebody who was not there.
    /// - Parameter summaries: in the order in which they are printed; each in the language that it is in.
    /// - Throws: `pangoMissing` when Pango or Cairo is not installed; `noFont` when no font has the letters of one of the languages;
    ///   `notWritten` when the pages cannot be written.
    public func render(_ summaries: [DaySummary]) throws(PaperError) -> Data {
        try Self.render(
            summaries.map { summary in
                let t = languages.first { $0.textLanguage == summary.language } ?? languages[0]
                return PaperPart(Document(summary, t), t)
            }.map { [$0] }, madeAt: summaries.first?.asOf
        ).data
    }

    /// A paper that is made.
    struct Output {
        var data: Data
        /// How many sheets of paper it takes, printed on one side.
        var pages: Int
    }

    /// - Parameter spreads: what stands one after another: a report in one language, or in two side by side.
    static func render(
        _ spreads: [[PaperPart]], madeAt: Moment?, _ watch: PaperWatch = .none
    ) throws(PaperError) -> Output {
        let typesetter = try PangoTypesetter()
        for part in spreads.joined() where !typesetter.hasLetters(of: part.t.language) { throw .noFont }
        let pages = try pages(of: spreads, typesetter, watch)
        let data = try draw(pages, spreads.first ?? [], typesetter, madeAt: madeAt, watch)
        return Output(data: data, pages: pages.count)
    }

    /// For each entry of an outline the entry that it stands under: the last one before it of a lower level.
    static func parents(of levels: [Int]) -> [Int?] {
        var open: [Int] = []
        return levels.indices.map { index in
            while let last = open.last, levels[last] >= levels[index] { open.removeLast() }
            defer { open.append(index) }
            return open.last
        }
    }

    /// The pages of all parts, with their heads and feet.
    static func pages(
        of spreads: [[PaperPart]], _ typesetter: any Typesetter, _ watch: PaperWatch = .none
    ) throws(PaperError) -> [PaperPage] {
        var pages: [[PaperPage]] = []
        for (index, parts) in spreads.enumerated() {
            try watch.tell(.part(index + 1, of: spreads.count))
            if let part = parts.first, parts.count == 1 {
                pages.append(PaperLayout(for: part.document, part.t, typesetter).pages(of: part.document))
            } else {
                pages.append(PaperSpread(parts.map(\.t), typesetter).pages(of: parts.map(\.document)))
            }
        }
        let count = pages.reduce(0) { $0 + $1.count }
        var number = 0
        for (spread, parts) in spreads.enumerated() {
            for page in pages[spread].indices {
                number += 1
                if let part = parts.first, parts.count == 1 {
                    PaperLayout(for: part.document, part.t, typesetter).furnish(
                        &pages[spread][page], number, of: count, document: part.document, isFirst: page == 0)
                } else {
                    PaperSpread(parts.map(\.t), typesetter).furnish(
                        &pages[spread][page], number, of: count, documents: parts.map(\.document), isFirst: page == 0)
                }
            }
        }
        return pages.flatMap { $0 }
    }
}
