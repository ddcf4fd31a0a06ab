import Localization
import Words
import Workshop

/// When, where, about what; and what will be asked at the door.
extension LetterWriter {
    /// - Returns: nil for who is not invited, or has nothing ahead.
    func invitation() -> [Document.Block]? {
        let today = source.world.localNow.date
        let ahead = workshops.filter { state.invited(to: $0.id).contains(person.id) }
            .map { workshop in
                // Later days in a room too: a training, a meeting of the network.
                (workshop, workshop.days.filter { $0.channel == nil && $0.dates.upperBound >= today })
            }.filter { !$0.1.isEmpty }
        guard !ahead.isEmpty else { return nil }
        var blocks: [Document.Block] = []
        for (workshop, days) in ahead {
            blocks.append(
                .paragraph(
                    t(
                        "You are invited to a workshop of %1, in %2.",
                        words.quoted(source.text(source.programme.title)),
                        words.outside(source.text(workshop.city, in: workshop)))))
            blocks.append(.table(table(days, workshop)))
        }
        return blocks + [
            .paragraph(
                t(
                    "At check-in you are asked whether you may be listed: with your name, telephone and mail, in the list of contacts that everybody who came can have. You may say no, and change your mind later."
                ))
        ]
    }

    private func table(_ days: [Day], _ workshop: Workshop) -> Document.Table {
        Document.Table(
            columns: [
                Document.Table.Column(title: t("Date")), Document.Table.Column(title: t("Hours"), isHours: true),
                Document.Table.Column(title: t("Theme"), isWide: true),
            ],
            rows: days.map { day in
                let end = day.activities.map { $0.start.minutes + $0.minutes }.max()
                let hours = day.activities.first.flatMap { first in
                    end.map { t.times(from: first.start.minutes, to: $0) }
                }
                return [
                    .text(words.date(day.date)), .text(hours ?? ""),
                    .text(words.outside(source.text(day.theme, in: workshop))),
                ]
            })
    }
}
