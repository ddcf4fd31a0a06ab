import Localization
import Words
import Workshop

/// The sheet of calls.
extension SheetSource {
    /// Whom to call, those first whose turn it is: a code to key it back by, the number, what each took on, and room for
    /// what came of it. Nothing for a day on which nobody is called.
    func calls() -> [Document.Block] {
        guard source.day.channel != nil, !isBlank else { return [] }
        let callees = source.state.callees(on: source.day, today: source.world.localNow.date)
        let open = callees.filter { $0.standing != .reached && $0.standing != .declined }
        guard !open.isEmpty else { return [] }
        var blocks: [Document.Block] = [
            .paragraph(
                t(
                    "Reached: ✓. No answer: n, and when again. Wrong number: w. Does not want to: r. Done ☑, under way ◐, dropped ☒."
                ))
        ]
        let rows = open.flatMap { callee -> [[Document.Table.Cell]] in
            let person = callee.person
            let name = words.outside(person.name)
            let organisation = words.outside(source.state.organisationName(of: person))
            let lines = source.state.openCommitments(of: person)
            let first: [Document.Table.Cell] = [
                .text(CalleeCode(of: person.id).description),
                .text(organisation.isEmpty ? name : t("%1 · %2", name, organisation)),
                // Read from the left in every language, also where two share a line.
                .text(person.phone.isEmpty ? "" : "\u{2066}\(person.phone)\u{2069}"),
                .text(callee.standing == .due ? "" : callee.standing.words(t)),
            ]
            return [first]
                + lines.map { line in
                    let due = line.due.map { words.date($0, .long) } ?? ""
                    return [.text("☐"), .text(words.outside(line.text)), .text(due), .text("")]
                }
        }
        blocks.append(
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Code")),
                        Document.Table.Column(title: t("Who, and what they took on"), isWide: true),
                        Document.Table.Column(title: t("Number, or by when"), blank: 24),
                        Document.Table.Column(title: t("What came of it"), blank: 40),
                    ], rows: rows, isForm: true)))
        return blocks
    }
}
