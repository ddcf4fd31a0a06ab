import Localization
import Workshop

/// The day by the clock: for the wall, and for whoever keeps time without a screen.
extension SheetSource {
    /// What is planned, as it is moved by now, and room to write down what became of it.
    func agenda() -> [Document.Block] {
        let rows = AgendaLine.all(source).map { line -> [Document.Table.Cell] in
            let (began, ended) = isBlank ? (nil, nil) : (line.actual?.start, line.actual?.end)
            return [
                .text(t.time(minutes: line.planned.start.minutes)), .text(words.outside(line.title)),
                .text(t.number(line.planned.minutes)),
                .text(began.map { t.time(minutes: $0.minutes) } ?? ""),
                .text(ended.map { t.time(minutes: $0.minutes) } ?? ""),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: t("Planned")),
                Document.Table.Column(title: t("What"), isWide: true),
                Document.Table.Column(title: t("Minutes"), isNumber: true),
                Document.Table.Column(title: t("Began"), blank: 14),
                Document.Table.Column(title: t("Ended"), blank: 14),
            ], rows: rows, isForm: true)
        return [.table(table)]
    }
}
