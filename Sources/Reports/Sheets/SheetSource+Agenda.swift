import Localization
import Workshop

/// The day by the clock: for the wall, and for whoever keeps time without a screen.
extension SheetSource {
    /// What is planned, as it is moved by now, as large as the page; blank, with room to write down what became of it.
    func agenda() -> [Document.Block] {
        let lines = AgendaLine.all(source)
        guard !lines.isEmpty else { return [] }
        if isBlank { return [form(lines)] }
        return [
            .clock(
                lines.map { line in
                    let span = line.actual ?? line.planned
                    let end = span.end ?? line.planned.end ?? span.start
                    return Document.Hour(
                        hours: t.times(from: span.start.minutes, to: end.minutes), titles: [words.outside(line.title)],
                        isPause: line.kind == .pause)
                })
        ]
    }

    private func form(_ lines: [AgendaLine]) -> Document.Block {
        .table(
            Document.Table(
                columns: [
                    Document.Table.Column(title: t("Planned")),
                    Document.Table.Column(title: t("What"), isWide: true),
                    Document.Table.Column(title: t("Minutes"), isNumber: true),
                    Document.Table.Column(title: t("Began"), blank: 14),
                    Document.Table.Column(title: t("Ended"), blank: 14),
                ],
                rows: lines.map { line in
                    [
                        .text(t.time(minutes: line.planned.start.minutes)), .text(words.outside(line.title)),
                        .text(t.number(line.planned.minutes)), .text(""), .text(""),
                    ]
                }, isForm: true))
    }
}
