import Localization

/// One report in two languages, side by side on pages that lie on their side: what says the same begins at the same
/// height. A language from right to left stands at the right. What people wrote stands once, over the whole width.
struct PaperSpread {
    private let layouts: [PaperLayout]
    /// Lays out what stands once.
    private let whole: PaperLayout

    init(_ languages: [Localizer], _ typesetter: any Typesetter) {
        let isTurned = languages.first?.language.isRightToLeft == true
        let columns = isTurned ? PaperColumn.halves.reversed() : PaperColumn.halves
        layouts = zip(languages, columns).map { PaperLayout(t: $0, typesetter: typesetter, column: $1) }
        whole = PaperLayout(
            t: languages.first ?? Localizer(language: .english), typesetter: typesetter, column: .wide)
    }

    /// The pages of one report, a document for each language, without page numbers.
    func pages(of documents: [Document]) -> [PaperPage] {
        PaperLayout.pages(
            of: strips(of: documents), on: .landscape, PaperAccent(named: documents.first?.accent ?? ""),
            in: layouts.map(\.t.textLanguage))
    }

    /// The strips of one report, each with a column for each language; what people wrote has none, and stands once between them
    /// with the words around it in both languages.
    func strips(of documents: [Document]) -> [Strip] {
        let groups = zip(layouts, documents).map { $0.groups(of: $1) }
        let count = groups.map(\.count).max() ?? 0
        guard let shared = documents.first?.sharing(documents.dropFirst().first, whole.t) else { return [] }
        let once = shared.once.isEmpty ? [] : whole.groups(of: shared.document)
        return (0..<count).flatMap { index in
            // The first group is the title.
            shared.once.contains(index - 1)
                ? once[index] : Self.beside(groups.map { $0.indices.contains(index) ? $0[index] : [] })
        }
    }

    /// Head and foot of a page that stands in a paper of so many.
    func furnish(_ page: inout PaperPage, _ number: Int, of count: Int, documents: [Document], isFirst: Bool) {
        for (layout, document) in zip(layouts, documents) {
            layout.furnish(&page, number, of: count, document: document, isFirst: isFirst)
        }
    }

    /// Strips of two columns as strips of the page: each as high as the higher one.
    private static func beside(_ columns: [[Strip]]) -> [Strip] {
        let count = columns.map(\.count).max() ?? 0
        return (0..<count).map { index in
            let strips = columns.map { $0.indices.contains(index) ? $0[index] : Strip(height: 0) }
            var strip = Strip(height: strips.map(\.height).max() ?? 0)
            strip.columns = strips
            strip.space = strips.map(\.space).max() ?? 0
            strip.keepsWithNext = strips.contains(where: \.keepsWithNext)
            strip.breaksBefore = strips.contains(where: \.breaksBefore)
            let heads = columns.map { $0.indices.contains(index) ? $0[index].tableHead : [] }
            if heads.contains(where: { !$0.isEmpty }) { strip.tableHead = beside(heads) }
            let anchors = strips.compactMap(\.anchor)
            if let first = anchors.first {
                let titles = anchors.map(\.title)
                let isOne = titles.allSatisfy { $0 == first.title }
                strip.anchor = (isOne ? first.title : titles.joined(separator: " · "), first.level)
            }
            return strip
        }
    }
}
