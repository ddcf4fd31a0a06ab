public import FoundationEssentials
public import Localization
import Papers
import Words
public import Workshop

/// Who was drawn by lot, on paper: the names, what the quotas asked for, and the whole list with its lots, so that whoever
/// has the page can draw again and finds the same people.
public struct SortitionPaper: Sendable {
    /// The forms that it comes in.
    public enum Form: String, Sendable {
        case html, pdf
    }

    private let sortition: Sortition
    private let drawn: Sortition.Drawn
    private let t: Localizer
    private let words: SortitionWords
    private let place: String

    /// - Parameters:
    ///   - place: where and when: `Fès · day 1 · 1 December 2026`.
    ///   - title: what a value of a trait is called.
    public init(
        _ sortition: Sortition, _ drawn: Sortition.Drawn, place: String, _ t: Localizer,
        title: @escaping @Sendable (Sortition.Trait, String) -> String
    ) {
        self.sortition = sortition
        self.drawn = drawn
        self.t = t
        self.place = place
        words = SortitionWords(t, title: title)
    }

    /// The paper as text.
    public func text(_ rendering: TextRendering) -> String { rendering.render(document) }

    /// The paper as a file.
    /// - Throws: for a PDF, `pangoMissing` when Pango or Cairo is not installed; `noFont` when no font has the letters of the
    ///   language; `notWritten` when the pages cannot be written.
    public func output(_ form: Form) throws(PaperError) -> (data: Data, pages: Int?) {
        switch form {
        case .html: return (Data(HTMLRendering.render([PaperPart(document, t)]).utf8), nil)
        case .pdf:
            let made = try PDFRendering.render([[PaperPart(document, t)]], madeAt: nil)
            return (made.data, made.pages)
        }
    }

    var document: Document {
        let outside = Wording(t: t)
        func cell(_ text: PlainText) -> Document.Table.Cell { .text(outside.outside(text)) }
        let namesakes = Namesakes(
            sortition.people, t, category: { PlainText(words.name(Sortition.Quota(.category, $0.string, 0...0))) })
        let numbers = Set(drawn.chosen)
        let passed = Set(drawn.passedOver)
        var blocks: [Document.Block] = [
            .entries(
                drawn.chosen.enumerated().map { place, index in
                    let person = sortition.people[index]
                    let details = [
                        words.name(Sortition.Quota(.category, person.category.string, 0...0)), person.city.string,
                        person.organisation.string,
                    ]
                    return Document.Entry(
                        label: t.number(place + 1), text: outside.outside(namesakes.nameBeside(of: person)),
                        details: [t.parts(details.filter { !$0.isEmpty })].filter { !$0.isEmpty })
                }),
            .paragraph(words.seed(sortition)),
        ]
        if !sortition.quotas.isEmpty {
            blocks.append(.heading(t("Quotas"), level: 2))
            blocks.append(
                .entries(
                    zip(sortition.quotas, drawn.counts).map { quota, count in
                        Document.Entry(
                            label: "", text: words.quota(quota, listed: count.listed, chosen: count.chosen))
                    }))
        }
        blocks.append(.heading(t("How anybody can draw again"), level: 2))
        // The first ends with a command, which stands alone.
        blocks += words.method(sortition).map { .paragraph($0) }
        blocks.append(.heading(t("Who could be drawn"), level: 2))
        blocks.append(
            .table(
                Document.Table(
                    columns: [
                        .init(title: t("Number"), isNumber: true), .init(title: t("Name"), isWide: true),
                        .init(title: t("Lot begins with")), .init(title: ""),
                    ],
                    rows: sortition.people.indices.map { index in
                        [
                            .text(t.number(index + 1)), cell(namesakes.name(of: sortition.people[index])),
                            .text(t.isolated(String(drawn.lots[index].prefix(10)))),
                            .text(
                                numbers.contains(index)
                                    ? t("drawn") : passed.contains(index) ? t("passed over for a quota") : ""),
                        ]
                    })))
        return Document(title: words.heading(sortition), subtitles: [place], blocks: blocks)
    }
}
