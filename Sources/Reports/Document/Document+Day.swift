import Localization
import Papers
import Words
import Workshop

extension Document {
    /// A day's summary in words, or chosen parts of it.
    init(_ summary: DaySummary, _ t: Localizer, _ sections: Set<SummarySection> = SummarySection.all) {
        let words = Wording(t: t)
        title = words.outside(summary.programme.title)
        subtitles = [
            summary.day.isLater || summary.workshop.days == 1
                ? t(
                    "%1 · %2 · %3", words.outside(summary.workshop.city), words.dayName(summary.day), words.day(summary)
                )
                : t(
                    "%1 · Day %2 of %3 · %4", words.outside(summary.workshop.city), summary.day.number,
                    summary.workshop.days, words.day(summary)),
            words.outside(summary.day.theme),
        ]
        runningTitle = t(
            "%1 · %2 · %3", words.outside(summary.programme.title), words.outside(summary.workshop.city),
            words.dayName(summary.day))
        accent = summary.day.accent
        let parts = sections.ordered.map {
            (section: $0, blocks: Self.blocks(of: $0, summary, words, beside: sections))
        }
        // Of a paper that has more, what is looked up stands behind what is read.
        let hasAnnex = parts.contains { !$0.section.isAnnex && $0.section != .overview && !$0.blocks.isEmpty }
        blocks = parts.flatMap { section, blocks -> [Block] in
            guard hasAnnex, section.isAnnex, case .heading(let title, level: 1)? = blocks.first else { return blocks }
            return [.heading(t("Annex: %1", title), level: 1)] + blocks.dropFirst()
        }
        if sections.contains(.trace), let head = summary.journalHead {
            foot = [t("journal %1", t.isolated(ShortHash.of(head)))]
        }
        if blocks.isEmpty { blocks = Self.nothing(of: sections, words) }
        blocks += Self.closing(
            summary.asOf, isAnonymous: summary.isAnonymous == true, unknown: summary.unknownRecords ?? 0, sections,
            words)
    }

    /// - Parameter sections: what else the paper tells of: what stands there is not told twice.
    static func blocks(
        of section: SummarySection, _ summary: DaySummary, _ words: Wording,
        beside sections: Set<SummarySection> = SummarySection.all
    ) -> [Block] {
        // What people said of the day itself comes last, with its own votes.
        let (surveys, work) = (
            summary.agenda.filter { $0.kind == .survey }, summary.agenda.filter { $0.kind != .survey }
        )
        let title = section.title(words.t)
        switch section {
        case .overview: return [.paragraph(words.opening(summary))]
        case .attendance: return attendance(summary.attendance, isAnonymous: summary.isAnonymous == true, words)
        case .times: return agenda(summary, words)
        case .tables: return work.flatMap { tables(of: $0, summary, words, beside: sections) }
        case .decisions: return polls(of: work, summary, words)
        case .actions: return actions(summary, words)
        case .links: return links(title, summary, words)
        case .questions: return questions(summary, words)
        case .parked: return lines(title, summary.parkingLot, summary, words)
        case .feedback: return feedback(surveys, summary, words)
        // Stands at the very end, below what anonymous papers say of themselves.
        case .trace: return []
        }
    }

    /// Why a paper that was asked for says nothing.
    static func nothing(of sections: Set<SummarySection>, _ words: Wording) -> [Block] {
        let titles = sections.subtracting([.trace]).ordered.map { words.t.quoted($0.title(words.t)) }
        return titles.isEmpty ? [] : [.paragraph(words.t("There is nothing to tell yet of %1.", words.t.list(titles)))]
    }

    /// What a reader must know of the paper itself: when it was true, what was left out, and how to check it.
    static func closing(
        _ asOf: Moment, isAnonymous: Bool, unknown: Int, _ sections: Set<SummarySection>, _ words: Wording
    ) -> [Block] {
        let t = words.t
        let isTraced = sections.contains(.trace)
        var blocks: [Block] = []
        if isTraced {
            blocks.append(
                .paragraph(
                    t("As it stood on %1 at %2.", words.date(asOf.date, .long), t.time(minutes: asOf.clock.minutes))))
        }
        // Whatever else a paper is to tell, it does not pass for whole.
        if let newer = NewerWords(unknown: unknown, t).onPaper { blocks.append(.paragraph(newer)) }
        if isAnonymous {
            blocks.append(
                .paragraph(
                    t(
                        "Names are left out, and groups of fewer than %1 people are counted together.",
                        AttendanceSummary.smallestCell)
                        + " "
                        + t(
                            "In what people wrote, names, telephone numbers and addresses that were recognised are replaced. Somebody who knows the room should read it before it is published."
                        )))
        }
        return blocks
    }

    /// How people found the day, as far as the file knows: what a survey brought, or that there was none.
    private static func feedback(_ surveys: [AgendaLine], _ summary: DaySummary, _ words: Wording) -> [Block] {
        let t = words.t
        let ratings = summary.ratings ?? []
        guard summary.attendance.present > 0 || !ratings.isEmpty else { return [] }
        let heading = Block.heading(t("How people found the day"), level: 1)
        if surveys.isEmpty, ratings.isEmpty {
            return [heading, .paragraph(t("Nobody was asked in writing: the file holds no survey of this day."))]
        }
        // Each survey's lines, without its own heading: this one stands for all.
        var blocks: [Block] = ratings.flatMap { counts in
            [.heading(words.outside(counts.title), level: 2), .paragraph(t("%1.", counts.answered(t)))]
                + (counts.unshared(t).map { [.paragraph($0)] } ?? []) + counts.blocks(words)
        }
        blocks += surveys.flatMap { tables(of: $0, summary, words).dropFirst() }
        blocks += polls(of: surveys, summary, words).dropFirst()
        return [heading] + (blocks.isEmpty ? [.paragraph(t("The survey has not brought any answers."))] : blocks)
    }

    private static func attendance(_ attendance: AttendanceSummary, isAnonymous: Bool, _ words: Wording) -> [Block] {
        let t = words.t
        guard attendance.invited > 0 || attendance.present > 0 else { return [] }
        if let reached = attendance.reached { return calls(attendance, reached, words) }
        func row(_ title: String, _ numbers: [Int?], _ share: Share?) -> [Table.Cell] {
            [.text(title)] + numbers.map { .text($0.map(t.number) ?? "") }
                + [.text(share.map(words.percent) ?? ""), .bar(share)]
        }
        var table = Table(
            columns: [
                Table.Column(title: t("Category"), isWide: true), Table.Column(title: t("Places"), isNumber: true),
                Table.Column(title: t("Invited"), isNumber: true), Table.Column(title: t("Came"), isNumber: true),
                Table.Column(title: t("of them invited"), isNumber: true),
                Table.Column(title: t("Walk-ins"), isNumber: true),
                Table.Column(title: t("Of invited"), isNumber: true), Table.Column(title: ""),
            ],
            rows: attendance.byCategory.flatMap { category -> [[Table.Cell]] in
                let title = words.category(category, isAnonymous: isAnonymous)
                let people = row(
                    title,
                    [
                        category.quota, category.invited, category.present, category.invitedPresent, category.walkIns,
                    ], category.share)
                // Where places are for organisations, these stand in a row of their own, under the people who come for them.
                guard let counted = category.organisations else { return [people] }
                return [
                    people,
                    row(
                        t("%1: organisations", title), [counted.places, counted.invited, counted.present, nil, nil], nil
                    ),
                ]
            }, hasTotal: true)
        table.rows.append(
            row(
                t("All"),
                [
                    attendance.places, attendance.invited, attendance.present,
                    attendance.walkIns.map { attendance.present - $0 }, attendance.walkIns,
                ], attendance.share))
        var blocks: [Block] = [.heading(t("Who came"), level: 1), .table(table)]
        // Where every row is hidden, a legend alone would explain nothing.
        let chart = chart(attendance, isAnonymous: isAnonymous, words)
        if !chart.rows.isEmpty { blocks.append(.chart(chart)) }
        let cities = self.cities(attendance, isAnonymous: isAnonymous, words)
        var sentences = [
            words.whoCame
        ]
        if let returning = attendance.returning, returning > 0 {
            sentences.append(
                t.plural(
                    "%1 person had been there on an earlier day, %2 came for the first time.",
                    "%1 people had been there on an earlier day, %2 came for the first time.", returning,
                    t.number(attendance.present - returning)))
        }
        if let left = attendance.left, left > 0, left < attendance.present {
            sentences.append(t.plural("%1 person left early.", "%1 people left early.", left))
        }
        if attendance.byCategory.contains(where: { $0.organisations != nil }) { sentences.append(words.organisations) }
        blocks.append(.paragraph(sentences.joined(separator: " ")))
        return blocks + cities
    }

    /// Who was reached, by category; nobody of them came.
    private static func calls(_ attendance: AttendanceSummary, _ reached: Int, _ words: Wording) -> [Block] {
        let t = words.t
        func row(_ title: String, _ invited: Int, _ reached: Int?, _ share: Share?) -> [Table.Cell] {
            [
                .text(title), .text(t.number(invited)), .text(reached.map(t.number) ?? ""),
                .text(share.map(words.percent) ?? ""), .bar(share),
            ]
        }
        let rows = attendance.byCategory.map {
            row(words.category($0, isAnonymous: false), $0.invited, $0.reached, $0.share)
        }
        return [
            .heading(t("Who was reached"), level: 1),
            .table(
                Table(
                    columns: [
                        Table.Column(title: t("Category"), isWide: true),
                        Table.Column(title: t("Invited"), isNumber: true),
                        Table.Column(title: t("Reached"), isNumber: true),
                        Table.Column(title: t("Of invited"), isNumber: true), Table.Column(title: ""),
                    ], rows: rows + [row(t("All"), attendance.invited, reached, attendance.share)], hasTotal: true)),
        ]
    }

    /// Where those who came live; nothing when the directory does not say of anybody.
    private static func cities(_ attendance: AttendanceSummary, isAnonymous: Bool, _ words: Wording) -> [Block] {
        let t = words.t
        guard attendance.byCity.contains(where: { !$0.city.isEmpty }) else { return [] }
        return [
            .heading(t("Where they live"), level: 2),
            .table(
                Table(
                    columns: [
                        Table.Column(title: t("City"), isWide: true), Table.Column(title: t("Invited"), isNumber: true),
                        Table.Column(title: t("Came"), isNumber: true),
                        Table.Column(title: t("Walk-ins"), isNumber: true),
                        Table.Column(title: t("Of invited"), isNumber: true), Table.Column(title: ""),
                    ],
                    rows: attendance.byCity.map { city in
                        [
                            .text(words.city(city, isAnonymous: isAnonymous)), .text(t.number(city.invited)),
                            .text(t.number(city.present)), .text(city.walkIns.map(t.number) ?? ""),
                            .text(city.share.map(words.percent) ?? ""), .bar(city.share),
                        ]
                    })),
        ]
    }

    /// The same numbers, drawn. Walk-ins stand beside those who were invited and came, and those who stayed away.
    private static func chart(_ attendance: AttendanceSummary, isAnonymous: Bool, _ words: Wording) -> Chart {
        let t = words.t
        return Chart(
            description: t(
                "Bars for each category: invited and came, walk-ins, invited and absent. The numbers stand in the table."
            ),
            parts: [t("invited and came"), t("came without an invitation"), t("invited, did not come")],
            mark: t("places"),
            rows: attendance.byCategory.compactMap { category in
                guard let walkIns = category.walkIns, let expected = category.invitedPresent else { return nil }
                return Chart.Row(
                    title: words.category(category, isAnonymous: isAnonymous),
                    values: [expected, walkIns, max(0, category.invited - expected)], mark: category.quota)
            })
    }

    private static func agenda(_ summary: DaySummary, _ words: Wording) -> [Block] {
        let t = words.t
        // People who are called one after the other are late for nothing.
        guard !summary.agenda.isEmpty, summary.day.by == nil else { return [] }
        let rows = summary.agenda.map { line -> [Table.Cell] in
            let planned = t.times(
                from: line.planned.start.minutes, to: (line.planned.end ?? line.planned.start).minutes)
            let actual =
                switch line.state {
                case .ended:
                    line.actual.map { t.times(from: $0.start.minutes, to: ($0.end ?? $0.start).minutes) } ?? ""
                case .running: t("since %1", t.time(minutes: line.actual?.start.minutes ?? 0))
                case .skipped: t("not held")
                case .untimed: t("held, not timed")
                case .ahead: ""
                }
            let difference = line.overrun.map { $0 == 0 ? "" : t("%1 min", t.signed($0)) } ?? ""
            return [.text(planned), .text(actual), .text(words.outside(line.title)), .text(difference)]
        }
        return [
            .heading(t("How the day went"), level: 1),
            .table(
                Table(
                    columns: [
                        Table.Column(title: t("Planned"), isHours: true, isSpare: true),
                        Table.Column(title: t("Held"), isHours: true),
                        Table.Column(title: t("What"), isWide: true),
                        Table.Column(title: t("Against plan"), isNumber: true),
                    ], rows: rows)),
        ]
    }

    private static func actions(_ summary: DaySummary, _ words: Wording) -> [Block] {
        let t = words.t
        let heading = Block.heading(t("Who does what by when"), level: 1)
        let followed = summary.followed ?? []
        if !followed.isEmpty {
            let entries = followed.map { line in
                let owner = line.owner.isEmpty || summary.isAnonymous == true ? [] : [words.outside(line.owner)]
                return Entry(
                    label: words.status(line.outcome), text: words.said(line),
                    details: [
                        t.joined(
                            owner + (line.due.map { [t("by %1", words.date($0, .long))] } ?? [])
                                + (words.outcome(line).map { [$0] } ?? []))
                    ].filter { !$0.isEmpty })
            }
            let told = [Block.heading(t("What became of what was taken on"), level: 1), .entries(entries)]
            if summary.actions.isEmpty { return told }
            var own = summary
            own.followed = nil
            return told + actions(own, words)
        }
        guard !summary.actions.isEmpty else {
            // On a day of calls nobody is asked to take anything on.
            if summary.day.by != nil { return [] }
            if summary.attendance.present == 0, summary.attendance.reached ?? 0 == 0 { return [] }
            return [heading, .paragraph(t("No commitments have been written down."))]
        }
        return [
            heading,
            .entries(
                summary.actions.soonestFirst(by: \.due).map { line in
                    let nobody = summary.isAnonymous == true ? "" : t("nobody has taken it on yet")
                    let owner = line.owner.isEmpty ? nobody : words.outside(line.owner)
                    let place = words.place(line, in: summary)
                    let origin = owner.isEmpty ? place : t("%1 · %2", owner, place)
                    return Entry(
                        label: line.due.map { t("by %1", words.date($0, .long)) } ?? t("no date"),
                        text: words.said(line),
                        details: words.about(line) + [words.outcome(line).map { t("%1 · %2", $0, origin) } ?? origin]
                            + merged(line, summary, words))
                }),
        ]
    }

    private static func lines(
        _ title: String, _ lines: [LineSummary], _ summary: DaySummary, _ words: Wording
    ) -> [Block] {
        guard !lines.isEmpty else { return [] }
        return [
            .heading(title, level: 1),
            .entries(
                lines.map {
                    Entry(
                        label: words.kind($0), text: words.said($0),
                        details: words.about($0) + words.promise($0, in: summary) + [words.place($0, in: summary)]
                            + merged($0, summary, words))
                }),
        ]
    }

    /// What was merged into a line, in its own words.
    static func merged(_ line: LineSummary, _ summary: DaySummary, _ words: Wording) -> [String] {
        line.mergedFrom.map { words.t("also: %1, %2", words.saidToo($0), words.place($0, in: summary)) }
    }
}
