import Localization
import Words
import Workshop

extension Document {
    /// The state of the whole programme in words.
    init(_ status: StatusReport, _ t: Localizer) {
        let words = Wording(t: t)
        subtitles = []
        guard let programme = status.programme else {
            title = t("An empty file")
            blocks = [.paragraph(t("There is no programme in this file yet."))]
            return
        }
        title = words.outside(programme.title)
        blocks = []
        for workshop in status.workshops {
            let code = words.t.isolated(workshop.id)
            blocks.append(.heading(t("%1 (%2)", words.outside(workshop.city), code), level: 1))
            // Those that lie later stand by themselves: other things are told of them, and their dates take more room.
            for days in [workshop.days.filter { !$0.isLater }, workshop.days.filter(\.isLater)] where !days.isEmpty {
                blocks.append(.table(Self.table(of: days, in: workshop, words)))
            }
            let taken = workshop.days.flatMap { day in
                day.polls.filter { $0.state != .planned }.map { Self.entry($0, day: day, words) }
            }
            if !taken.isEmpty { blocks.append(.entries(taken)) }
        }
        if let newer = NewerWords(unknown: status.unknownRecords ?? 0, t).onPaper { blocks.append(.paragraph(newer)) }
        blocks += Self.clocks(status, words).map { .paragraph($0) }
    }

    /// Where times are the laptop's and not those of the place.
    private static func clocks(_ status: StatusReport, _ words: Wording) -> [String] {
        let t = words.t
        var sentences: [String] = []
        if status.workshops.contains(where: { $0.zone == nil }) {
            sentences.append(t("Times are this laptop's: the file does not say in which time zone it is held."))
        }
        for zone in Set(status.workshops.filter { $0.clock == .laptop }.compactMap(\.zone)).sorted() {
            sentences.append(t("Times are this laptop's: it does not know the time zone %1.", PlainText(zone)))
        }
        return sentences
    }

    private static func table(
        of days: [StatusReport.DayStatus], in workshop: StatusReport.WorkshopStatus, _ words: Wording
    ) -> Table {
        let t = words.t
        let hasCalls = days.contains { $0.by != nil }
        let isLater = days.contains(where: \.isLater)
        var columns = [
            Table.Column(title: t("Day"), isNumber: true), Table.Column(title: t("Date")),
            Table.Column(title: t("Theme"), isWide: true), Table.Column(title: t("Invited"), isNumber: true),
            Table.Column(title: t("Came"), isNumber: true),
        ]
        if hasCalls { columns.append(Table.Column(title: t("Reached"), isNumber: true)) }
        if !isLater { columns.append(Table.Column(title: t("Walk-ins"), isNumber: true)) }
        columns.append(Table.Column(title: t("Lines"), isNumber: true))
        columns.append(Table.Column(title: t("Votes closed"), isNumber: true))
        return Table(
            columns: columns,
            rows: days.map { day in
                // Who is called does not come, and the other way round.
                let came = day.by == nil
                // What lies in another year says so.
                let isFar = day.date.year != workshop.days.first?.date.year
                let closed = day.polls.count { $0.state == .closed }
                var row = [
                    t.number(day.number), words.date(day.date, isFar ? .long : .short), words.outside(day.theme),
                    t.number(day.invited), came ? t.number(day.present) : "",
                ]
                if hasCalls { row.append(day.reached.map { t.number($0) } ?? "") }
                if !isLater { row.append(t.number(day.walkIns)) }
                row.append(t.number(day.contributions))
                row.append(day.polls.isEmpty ? "" : t("%1/%2", closed, day.polls.count))
                return row.map { .text($0) }
            })
    }

    private static func entry(_ poll: PollSummary, day: StatusReport.DayStatus, _ words: Wording) -> Entry {
        Entry(
            label: words.t.dayPhrase(number: day.number, after: day.after, channel: day.by, isApart: day.apart),
            text: words.outside(poll.question),
            details: [words.t("%1 · %2", words.t.isolated(poll.id), words.outcome(poll))])
    }
}
