import Localization
import Workshop

extension Document {
    /// The days of one workshop in a few numbers each: what stands before the days themselves.
    init?(overview days: [DaySummary], _ t: Localizer) {
        guard let first = days.first, let last = days.last, days.count > 1 else { return nil }
        let words = Wording(t: t)
        let (programme, city) = (words.outside(first.programme.title), words.outside(first.workshop.city))
        title = programme
        subtitles = [
            t("%1 · %2 – %3", city, words.date(first.day.date, .long), words.date(last.day.date, .long)),
            t("All days"),
        ]
        runningTitle = t("%1 · %2", programme, city)
        accent = first.day.accent
        blocks = [
            .heading(t("Day by day"), level: 1),
            .entries(
                days.map { day in
                    Entry(
                        label: words.dayPhrase(day.day), text: words.outside(day.day.theme),
                        details: [words.day(day)] + (day.hasBegun ? words.reached(day).map { [$0] } ?? [] : []))
                }),
            .table(Self.table(of: days.filter { $0.day.by == nil }, words)),
            .paragraph(
                t("The percentage is of the people invited; who came before came on an earlier day, in any city.")),
        ]
        let votes = days.flatMap { day in
            day.polls.filter { $0.state == .closed }.map {
                Entry(
                    label: words.dayPhrase(day.day), text: words.outside($0.question), details: [words.outcome($0)])
            }
        }
        if !votes.isEmpty { blocks += [.heading(t("What was decided"), level: 1), .entries(votes)] }
    }

    /// Days of which there is nothing to tell, a line each: when, and what about.
    static func notHeld(_ days: [DaySummary], _ t: Localizer) -> [Block] {
        let words = Wording(t: t)
        return [
            .heading(t("Days that have not been held"), level: 1),
            .entries(
                days.map {
                    Entry(
                        label: words.dayPhrase($0.day),
                        text: t("%1 · %2", words.day($0), words.outside($0.day.theme)))
                }
            ),
        ]
    }

    private static func table(of days: [DaySummary], _ words: Wording) -> Table {
        let t = words.t
        return Table(
            columns: [
                Table.Column(title: t("Day"), isNumber: true), Table.Column(title: t("Date"), isWide: true),
                Table.Column(title: t("Came"), isNumber: true),
                Table.Column(title: t("Of invited"), isNumber: true),
                Table.Column(title: t("First time"), isNumber: true),
                Table.Column(title: t("Came before"), isNumber: true), Table.Column(title: t("Lines"), isNumber: true),
                Table.Column(title: t("Commitments"), isNumber: true),
            ],
            rows: days.map { day in
                // What has not begun has no numbers, not even 0 %.
                let hasBegun = day.hasBegun
                func cell(_ text: String?) -> Table.Cell { .text(hasBegun ? text ?? "" : "–") }
                return [
                    .text(day.day.isLater ? words.dayPhrase(day.day) : t.number(day.day.number)),
                    .text(words.date(day.day.date, .long)),
                    cell(t.number(day.attendance.present)),
                    cell(day.attendance.share.map(words.percent)),
                    cell(day.attendance.firstTimers.map(t.number)),
                    cell(day.attendance.returning.map(t.number)),
                    cell(t.number(day.lineCount)),
                    cell(t.number(day.actions.count)),
                ]
            })
    }
}
