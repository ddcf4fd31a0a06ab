import Localization
import Workshop

/// The day by the clock: for the wall, and for whoever keeps time without a screen.
extension SheetSource {
    /// What was, as it was, and what is to come, as it is planned by now, in the order of the clock and as large as the page; what was
    /// left out is not there. Blank, with room to write down what became of it.
    func agenda() -> [Document.Block] {
        if isBlank {
            let lines = AgendaLine.all(source)
            return lines.isEmpty ? [] : [form(lines)]
        }
        let timeline = source.state.timeline(of: source.day, in: source.world)
        let slots = timeline.slots.filter { $0.state != .skipped || $0.isUsed }
        guard !slots.isEmpty else { return [] }
        return [
            .clock(
                slots.map { slot in
                    Document.Hour(
                        hours: t.times(from: slot.start.minutes, to: slot.end.minutes),
                        titles: [words.outside(source.text(slot.activity.title))],
                        isPause: slot.activity.kind == .pause)
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
