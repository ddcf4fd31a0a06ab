import Localization
import Papers
import Words
import Workshop

/// The sheet on which each of a workshop's people ticks what is true of each of the others: on one side of A4.
struct NamesStudy {
    struct Report: Encodable {
        struct Person: Encodable {
            var number: Int
            var name: PlainText
            var id: ID<Stakeholder>
            /// What tells namesakes apart; absent where nobody has the same name.
            var from: String?
        }

        var workshop: String
        var grid: String
        var questions: [PlainText]
        var people: [Person]
    }

    let report: Report
    private let subtitle: String
    private let words: Wording

    init(_ state: ProgrammeState, _ workshop: Workshop, _ programme: Programme, _ grid: Grid, _ t: Localizer) {
        words = Wording(t: t)
        func text(_ text: LocalizedText) -> PlainText {
            text.text(in: workshop.wording(in: t.textLanguage), fallback: programme.languages)
        }
        subtitle = t("%1 · %2", words.outside(text(programme.title)), words.outside(text(workshop.city)))
        report = Report(
            workshop: workshop.code, grid: grid.code, questions: grid.criteria.map { text($0.text) },
            people: Self.people(state, workshop, t))
    }

    private static func people(_ state: ProgrammeState, _ workshop: Workshop, _ t: Localizer) -> [Report.Person] {
        let people = state.network(of: workshop)
        let groups = Dictionary(grouping: people) { NameFold.key($0.name.string) }
        return people.map { person in
            let namesakes = groups[NameFold.key(person.name.string)] ?? []
            let facts = namesakes.count > 1 ? namesakes.whatTells(person) : []
            return Report.Person(
                number: SheetNumber(of: person.id).value, name: person.name, id: person.id,
                from: facts.isEmpty ? nil : t.series(facts))
        }
    }

    func document() -> Document {
        let t = words.t
        var document = Document(title: t("Whom do I know?"), subtitles: [subtitle], blocks: [])
        document.runningTitle = document.title
        document.blocks = [
            .paragraph(
                t(
                    "Look for your own name and copy its number: my number is ________. Then tick of each of the others what is true; leave out whom you do not know. The answers are counted together, and no name appears in what is published."
                )),
            .entries(
                report.questions.enumerated().map {
                    Document.Entry(label: t.number($0 + 1), text: words.outside($1))
                }),
        ]
        // Two names in a line, so that sixty stand on a page.
        let half = (report.people.count + 1) / 2
        func cells(_ index: Int) -> [Document.Table.Cell] {
            guard report.people.indices.contains(index) else {
                return (0..<2 + report.questions.count).map { _ in .text("") }
            }
            let person = report.people[index]
            let name = words.outside(person.name)
            return [
                .text(String(person.number)),
                .text(person.from.map { t("%1 (%2)", name, t.isolated($0)) } ?? name),
            ]
                + report.questions.map { _ in .text("☐") }
        }
        let columns =
            [Document.Table.Column(title: t("No.")), Document.Table.Column(title: t("Name"))]
            + report.questions.indices.map { Document.Table.Column(title: t.number($0 + 1)) }
        var wide = columns
        wide[1].isWide = true
        document.blocks.append(
            .table(Document.Table(columns: wide + columns, rows: (0..<half).map { cells($0) + cells($0 + half) })))
        return document
    }

    func tables() -> [DataTable] {
        [
            DataTable(
                name: "names", title: words.t("Whom do I know?"), columns: ["number", "name"],
                rows: report.people.map { [.number($0.number), DataTable.Cell($0.name)] })
        ]
    }
}
