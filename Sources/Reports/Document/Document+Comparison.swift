import Localization
import Papers
import Words
import Workshop

extension Document {
    /// The cities of a programme side by side, in words, or chosen parts of it.
    init(_ comparison: ProgrammeComparison, _ t: Localizer, _ sections: Set<SummarySection> = SummarySection.all) {
        let words = Wording(t: t)
        title = words.outside(comparison.programme.title)
        subtitles = [t.list(comparison.cities.map { words.outside($0.city) })]
        runningTitle = title
        blocks = []
        if sections.contains(.attendance) {
            blocks += [.heading(t("Who came"), level: 1), .table(Self.people(comparison, words))]
            blocks += Self.categories(comparison, words)
        }
        if sections.contains(.tables) { blocks += Self.needs(comparison, words) }
        // A day that one city has added is a day of that city; the others keep theirs beside each other.
        var codes: [String] = []
        for day in comparison.cities.flatMap(\.days).sorted(by: { $0.number < $1.number }) where !codes.contains(day.id)
        {
            codes.append(day.id)
        }
        var isFirst = true
        var ahead: [String] = []
        for code in codes {
            let days = comparison.cities.compactMap { city in
                city.days.first { $0.id == code }.map { (city, $0) }
            }
            guard let first = days.first else { continue }
            // What has begun nowhere is a name among those that are ahead, and no table of nothing.
            guard days.contains(where: { $0.1.hasBegun }) else {
                ahead.append(Self.name(first.1, words))
                continue
            }
            var parts: [Block] = []
            if sections.contains(.overview) { parts.append(.table(Self.days(days, words))) }
            if isFirst, !parts.isEmpty {
                parts.append(.paragraph(words.whoCame))
                isFirst = false
            }
            if sections.contains(.links) { parts += Self.links(days, words) }
            if sections.contains(.decisions) { parts += Self.votes(days, words) }
            if parts.isEmpty { continue }
            blocks.append(.heading(Self.name(first.1, words), level: 1))
            blocks += parts
        }
        if sections.contains(.overview), !ahead.isEmpty {
            blocks.append(.paragraph(t("Not held anywhere yet: %1.", t.parts(ahead))))
        }
        if blocks.isEmpty { blocks = Self.nothing(of: sections, words) }
        if sections.contains(.trace), let head = comparison.journalHead {
            foot = [t("journal %1", t.isolated(ShortHash.of(head)))]
        }
        blocks += Self.closing(
            comparison.asOf, isAnonymous: comparison.isAnonymous == true, unknown: comparison.unknownRecords ?? 0,
            sections, words)
    }

    private static func name(_ day: ProgrammeComparison.Day, _ words: Wording) -> String {
        let name = words.t.dayName(number: day.number, after: day.after, channel: day.by, isApart: day.apart)
        return words.t("%1: %2", name, words.outside(day.theme))
    }

    /// What each city answered to a question, under the question.
    private static func votes(
        _ days: [(ProgrammeComparison.City, ProgrammeComparison.Day)], _ words: Wording
    ) -> [Block] {
        let polls = days.flatMap { city, day in day.polls.map { (city: city, poll: $0) } }
        var codes: [String] = []
        for (_, poll) in polls where !codes.contains(poll.id) { codes.append(poll.id) }
        let blocks = codes.flatMap { code -> [Block] in
            let same = polls.filter { $0.poll.id == code }
            guard let question = same.first?.poll.question else { return [] }
            return [
                .heading(words.outside(question), level: 3),
                .entries(same.map { Entry(label: words.outside($0.city.city), text: words.outcome($0.poll)) }),
            ]
        }
        return blocks.isEmpty ? [] : [.heading(words.t("What was decided"), level: 2)] + blocks
    }

    /// How many links each city has agreed on, where one has any.
    private static func links(
        _ days: [(ProgrammeComparison.City, ProgrammeComparison.Day)], _ words: Wording
    ) -> [Block] {
        guard days.contains(where: { $0.1.links != nil }) else { return [] }
        return [
            .table(
                Table(
                    columns: [
                        Table.Column(title: words.t("City"), isWide: true),
                        Table.Column(title: words.t("Links agreed on"), isNumber: true),
                    ],
                    rows: days.map { [.text(words.outside($0.city)), .text(words.t.number($1.links ?? 0))] }))
        ]
    }

    private static func people(_ comparison: ProgrammeComparison, _ words: Wording) -> Table {
        let t = words.t
        return Table(
            columns: [
                Table.Column(title: t("City"), isWide: true), Table.Column(title: t("Places"), isNumber: true),
                Table.Column(title: t("Invited"), isNumber: true),
                Table.Column(title: t("Different people who came"), isNumber: true),
                Table.Column(title: t("On several days"), isNumber: true),
            ],
            rows: comparison.cities.map { city in
                [
                    .text(words.outside(city.city)), .text(city.places.map(t.number) ?? ""),
                    .text(t.number(city.invited)), .text(t.number(city.people)),
                    .text(city.returning.map(t.number) ?? ""),
                ]
            })
    }

    private static func days(
        _ days: [(ProgrammeComparison.City, ProgrammeComparison.Day)], _ words: Wording
    ) -> Table {
        let t = words.t
        let isInRoom = days.allSatisfy { $0.1.by == nil }
        return Table(
            columns: [
                Table.Column(title: t("City"), isWide: true), Table.Column(title: t("Date")),
                Table.Column(title: isInRoom ? t("Came") : t("Reached"), isNumber: true),
                Table.Column(title: t("Of invited"), isNumber: true),
                Table.Column(title: ""), Table.Column(title: t("Lines"), isNumber: true),
                Table.Column(title: t("Commitments"), isNumber: true),
            ],
            rows: days.map { city, day in
                // What has not begun has no numbers, not even 0 %.
                let people = day.reached ?? day.present
                let hasBegun = day.hasBegun
                let own = Wording(t: t.spoken(in: city.country))
                let share = hasBegun ? day.share : nil
                return [
                    .text(words.outside(city.city)), .text(own.date(day.date, .long)),
                    .text(hasBegun ? t.number(people) : "–"), .text(share.map(words.percent) ?? ""), .bar(share),
                    .text(hasBegun ? t.number(day.lines) : "–"), .text(hasBegun ? t.number(day.actions) : "–"),
                ]
            })
    }
}
