import Localization
import Papers
import Tally
import Words
import Workshop

/// A day as tables.
extension DataTable {
    /// The tables of some days, with the city and the day in each row, so that days can be put under each other.
    static func all(
        _ summaries: [DaySummary], _ t: Localizer, _ sections: Set<SummarySection> = SummarySection.all
    ) -> [DataTable] {
        let words = Wording(t: t)
        typealias Maker = (DaySummary, Set<SummarySection>, Wording) -> DataTable
        // A table is there for each section that tells of it, and holds the rows that these tell of.
        let makers: [(of: Set<SummarySection>, make: Maker)] = [
            ([.overview, .trace], days), ([.attendance], { attendance($0, $2) }), ([.attendance], { cities($0, $2) }),
            ([.times], { agenda($0, $2) }), ([.tables, .questions, .parked, .feedback], lines),
            ([.tables], { seats($0, $2) }),
            ([.decisions, .feedback], votes), ([.decisions, .feedback], reservations),
            ([.decisions, .feedback], colleges), ([.actions], { actions($0, $2) }), ([.links], { links($0, $2) }),
            ([.questions], { questions($0, $2) }), ([.feedback], { ratings($0, $2) }),
        ]
        return makers.compactMap { whole, make -> DataTable? in
            let told = whole.intersection(sections)
            if told.isEmpty { return nil }
            let tables = summaries.map { prefixed(make($0, told, words), $0, t) }
            guard var first = tables.first else { return nil }
            first.rows = tables.flatMap(\.rows)
            // What few days have is a table where one has it.
            let isRare = ["reservations", "colleges", "links", "questions", "ratings"].contains(first.name)
            return first.rows.isEmpty && isRare ? nil : first
        }
    }

    /// How many marked which level.
    private static func ratings(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        let rows = (summary.ratings ?? []).flatMap { counts in
            (counts.criteria ?? []).flatMap { criterion in
                criterion.levels.map { level -> [Cell] in
                    [
                        .text(counts.grid), .text(criterion.code), Cell(criterion.text), .number(level.value),
                        Cell(level.text), Cell(level.count), .number(criterion.count), .number(counts.papers),
                        Cell(counts.asked),
                    ]
                }
            }
        }
        return DataTable(
            name: "ratings", title: t("Ratings"),
            columns: [
                t("Grid"), t("Criterion"), t("Question"), t("Value"), t("Level"), t("How many"), t("Answers"),
                t("Papers"),
                t("People"),
            ], rows: rows)
    }

    private static func prefixed(_ table: DataTable, _ summary: DaySummary, _ t: Localizer) -> DataTable {
        var table = table
        table.columns = [t("Workshop"), t("Day"), t("Date")] + table.columns
        let place: [Cell] = [Cell(summary.workshop.city), .number(summary.day.number), .date(summary.day.date)]
        table.rows = table.rows.map { place + $0 }
        return table
    }

    /// A day in one row.
    private static func days(
        _ summary: DaySummary, _ sections: Set<SummarySection>, _ words: Wording
    ) -> DataTable {
        let t = words.t
        let attendance = summary.attendance
        var columns: [(title: String, cell: Cell)] = [(t("Theme"), Cell(summary.day.theme))]
        if sections.contains(.overview) {
            columns += [
                (t("Places"), Cell(attendance.places)), (t("Invited"), .number(attendance.invited)),
                (t("Came"), .number(attendance.present)), (t("Walk-ins"), Cell(attendance.walkIns)),
                (t("Invited and came"), Cell(attendance.walkIns.map { attendance.present - $0 })),
                (t("Of invited"), Cell(attendance.reached == nil ? attendance.share : nil)),
                (t("Reached"), Cell(attendance.reached)),
                (t("Reached, of invited"), Cell(attendance.reached == nil ? nil : attendance.share)),
                (t("First time"), Cell(attendance.firstTimers)),
                (t("Came before"), Cell(attendance.returning)), (t("Lines"), .number(summary.lineCount)),
                (t("Commitments"), .number(summary.actions.count)),
                (t("Votes closed"), .number(summary.polls.count { $0.state == .closed })),
            ]
        }
        if sections.contains(.trace) {
            columns += [
                (t("As of, date"), .date(summary.asOf.date)), (t("As of, time"), .time(summary.asOf.clock)),
                (t("Hash of the journal"), summary.journalHead.map { .text($0) } ?? .empty),
            ]
        }
        return DataTable(
            name: "days", title: t("Day by day"), columns: columns.map(\.title), rows: [columns.map(\.cell)])
    }

    private static func attendance(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "attendance", title: t("Who came"),
            columns: [
                t("Category"), t("Places"), t("Invited"), t("Came"), t("Walk-ins"), t("Invited and came"),
                t("Of invited"), t("Reached"), t("Reached, of invited"), t("Places for organisations"),
                t("Organisations invited"), t("Organisations that came"),
            ],
            rows: summary.attendance.byCategory.map {
                [
                    .text(Bidi.plain(words.category($0, isAnonymous: summary.isAnonymous == true))), Cell($0.quota),
                    .number($0.invited), .number($0.present), Cell($0.walkIns), Cell($0.invitedPresent),
                    Cell($0.reached == nil ? $0.share : nil), Cell($0.reached),
                    Cell($0.reached == nil ? nil : $0.share), Cell($0.organisations?.places),
                    Cell($0.organisations?.invited), Cell($0.organisations?.present),
                ]
            })
    }

    private static func cities(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "cities", title: t("Where they live"),
            columns: [
                t("Where from"), t("Invited"), t("Came"), t("Walk-ins"), t("Invited and came"), t("Of invited"),
            ],
            rows: summary.attendance.byCity.map { city in
                [
                    .text(Bidi.plain(words.city(city, isAnonymous: summary.isAnonymous == true))),
                    .number(city.invited), .number(city.present), Cell(city.walkIns),
                    Cell(city.walkIns.map { city.present - $0 }), Cell(city.share),
                ]
            })
    }

    private static func agenda(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "agenda", title: t("How the day went"),
            columns: [
                t("What"), t("Planned start"), t("Planned end"), t("Start"), t("End"), t("Late by (min)"),
                t("Longer by (min)"),
            ],
            rows: summary.agenda.map {
                [
                    Cell($0.title), .time($0.planned.start), Cell($0.planned.end), Cell($0.actual?.start),
                    Cell($0.actual?.end), Cell($0.delay), Cell($0.overrun),
                ]
            })
    }

    private static func lines(
        _ summary: DaySummary, _ sections: Set<SummarySection>, _ words: Wording
    ) -> DataTable {
        let t = words.t
        func isTold(_ line: LineSummary) -> Bool {
            if sections.contains(summary.isSurvey(line.activity) ? .feedback : .tables) { return true }
            return sections.contains(.parked) && line.parked
                || sections.contains(.questions) && line.kind == .question && !line.parked
        }
        var rows: [[Cell]] = []
        for group in summary.groups {
            for prompt in group.prompts {
                func add(_ line: LineSummary, into target: LineSummary?) {
                    rows.append([
                        Cell(summary.title(of: group.activity)), Cell(prompt.text),
                        group.wholeRoom ? .empty : .number(line.group),
                        .text(words.kind(line)), Cell(line.text), Cell(line.author), .date(line.writtenAt.date),
                        .time(line.writtenAt.clock), .text(line.parked ? t("yes") : t("no")),
                        target.map { Cell($0.text) } ?? .empty, Cell(line.owner), Cell(line.due),
                        line.kind == .action ? .text(words.status(line.outcome)) : .empty, Cell(line.settledAt?.date),
                        line.by.map { Cell($0) } ?? .empty, line.about.map { Cell($0) } ?? .empty, tags(line),
                    ])
                    for merged in line.mergedFrom { add(merged, into: line) }
                }
                for line in prompt.contributions where isTold(line) { add(line, into: nil) }
            }
        }
        return DataTable(
            name: "lines", title: t("What the tables said"),
            columns: [
                t("Activity"), t("Question"), t("Table"), t("Kind"), t("Line"), t("Written by"), t("Written on"),
                t("Written at"), t("Set aside"), t("Merged into"), t("Owner"), t("Due"), t("Status"), t("Status since"),
                t("Said by"), t("About"), t("Tags"),
            ], rows: rows)
    }

    private static func seats(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "tables", title: t("Who sat where"),
            columns: [t("Activity"), t("Table"), t("Name"), t("Category"), t("Organisation")],
            rows: summary.groups.flatMap { group in
                group.members.map { member in
                    [
                        Cell(summary.title(of: group.activity)),
                        .number(group.group), Cell(member.name), Cell(member.category), Cell(member.organisation),
                    ]
                }
            })
    }

    private static func votes(
        _ summary: DaySummary, _ sections: Set<SummarySection>, _ words: Wording
    ) -> DataTable {
        let t = words.t
        let polls = summary.polls.filter { sections.contains(summary.isSurvey($0.activity) ? .feedback : .decisions) }
        return DataTable(
            name: "votes", title: t("What the room decided"),
            columns: [
                t("Question"), t("Method"), t("State"), t("Place"), t("Option"), t("Count"), t("What is counted"),
                t("Share"), t("The share is of"), t("Number of these"),
            ] + VoteSource.allCases.map(words.source)
                + [
                    t("People in the room"), t("People who voted"), t("Outcome"), t("From"), t("Exactly"), t("Theme"),
                    t("Dots for"), t("Dots against"), t("Cost"), t("Bought"), t("To spend"), t("Spent"), t("Left"),
                ],
            rows: polls.flatMap { poll in poll.results.map { vote($0, of: poll, summary, words) } })
    }

    /// The votes that these sections tell of.
    private static func polls(_ summary: DaySummary, _ sections: Set<SummarySection>) -> [PollSummary] {
        summary.polls.filter { sections.contains(summary.isSurvey($0.activity) ? .feedback : .decisions) }
    }

    /// What was said by those who have reservations.
    private static func reservations(
        _ summary: DaySummary, _ sections: Set<SummarySection>, _ words: Wording
    ) -> DataTable {
        let t = words.t
        return DataTable(
            name: "reservations", title: t("Reservations"), columns: [t("Question"), t("Number"), t("Reservation")],
            rows: polls(summary, sections).flatMap { poll in
                (poll.reservations ?? []).enumerated().map { index, text in
                    [Cell(poll.question), .number(index + 1), Cell(text)]
                }
            })
    }

    /// What each college said about each option, and what its votes became.
    private static func colleges(
        _ summary: DaySummary, _ sections: Set<SummarySection>, _ words: Wording
    ) -> DataTable {
        let t = words.t
        func rows(_ poll: PollSummary) -> [[Cell]] {
            zip(poll.colleges ?? [], poll.count?.colleges ?? []).flatMap { rule, part in
                poll.results.map { result in
                    let index = result.number - 1
                    return [
                        Cell(poll.question), Cell(rule.title), .number(rule.votes), .number(part.valid),
                        .number(part.blank), .number(part.spoiled), .text(Bidi.plain(words.option(result, poll))),
                        .number(part.counts[index]), .decimal(part.values[index]), exactly(part.exact[index]),
                    ]
                }
            }
        }
        return DataTable(
            name: "colleges", title: t("The colleges"),
            columns: [
                t("Question"), t("College"), t("Votes of the college"), t("Valid ballots"), t("Blank"), t("Spoiled"),
                t("Option"), t("What its ballots say"), t("What its votes became"), t("Exactly"),
            ], rows: polls(summary, sections).flatMap(rows))
    }

    private static func vote(
        _ result: PollSummary.Result, of poll: PollSummary, _ summary: DaySummary, _ words: Wording
    ) -> [Cell] {
        let t = words.t
        func cell(_ number: String?, _ instead: Instead?) -> Cell {
            if let instead { return .text(CountedWords(t).short(instead)) }
            return number.map { number in Int(number).map { .number($0) } ?? .decimal(number) } ?? .empty
        }
        let sources = VoteSource.allCases.map(\.rawValue).map { source in
            cell(result.bySource[source].map { String($0) }, result.insteadBySource?[source])
        }
        let isTold = poll.base != .none && result.share != nil
        return [
            Cell(poll.question), .text(poll.method), .text(words.state(poll)),
            // A place that several have is no number that one could go on calculating with.
            poll.hasOwnAnswers
                ? .empty : poll.sharesPlace(result) ? .text(poll.place(of: result, t)) : Cell(result.rank),
            .text(Bidi.plain(words.option(result, poll))),
            poll.state == .planned ? .empty : cell(result.value, result.instead),
            .text(poll.measure.caption(t)),
            Cell(result.share),
            isTold ? .text(words.base(poll.base, poll)) : .empty, isTold ? Cell(poll.baseCount) : .empty,
        ] + sources + [
            .number(poll.present), Cell(poll.ballots), .text(Bidi.plain(words.outcome(poll))),
            origins(result, summary, words), exactly(result.exact),
            result.theme.map { Cell(poll.title(ofTheme: $0)) } ?? .empty, Cell(result.dotsFor),
            Cell(result.dotsAgainst),
            Cell(result.cost), result.isBought.map { .text($0 ? t("yes") : t("no")) } ?? .empty, Cell(poll.budget),
            Cell(poll.spent), Cell(poll.left),
        ]
    }

    /// An exact fraction: a whole one is a number, so that a minus before it is not taken for a formula.
    private static func exactly(_ fraction: String?) -> Cell {
        fraction.map { text in Int(text).map { .number($0) } ?? .text(text) } ?? .empty
    }

    /// Where an option comes from, so that it can be traced to table and note-taker.
    private static func origins(_ result: PollSummary.Result, _ summary: DaySummary, _ words: Wording) -> Cell {
        let places = words.places(result.origins, in: summary)
        return places.isEmpty ? .empty : .text(Bidi.plain(words.t.list(places)))
    }

    private static func actions(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "actions", title: t("Who does what by when"),
            columns: [
                t("Action"), t("Owner"), t("Due"), t("Status"), t("Status since"), t("Activity"), t("Table"),
                t("Written by"), t("About"), t("Tags"),
            ],
            rows: summary.actions.map { line in
                [
                    Cell(line.text), Cell(line.owner), Cell(line.due), .text(words.status(line.outcome)),
                    Cell(line.settledAt?.date), Cell(summary.title(of: line.activity)),
                    summary.isWholeRoom(line.activity) ? .empty : .number(line.group), Cell(line.author),
                    line.about.map { Cell($0) } ?? .empty, tags(line),
                ]
            })
    }

    private static func links(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        func end(_ end: LinkSummary.End) -> [Cell] { [Cell(end.text), end.by.map { Cell($0) } ?? .empty] }
        return DataTable(
            name: "links", title: t("What belongs together"),
            columns: [
                t("From"), t("Said by"), t("To"), t("Said by"), t("Form"), t("Status"), t("First meeting"),
                t("First step"),
            ],
            rows: (summary.links ?? []).map { link in
                end(link.from) + end(link.to) + [
                    link.form.map { Cell($0) } ?? .empty, .text(link.state.word(t)), Cell(link.due),
                    link.steps.isEmpty ? .empty : .text(link.steps.map(\.string).joined(separator: "; ")),
                ]
            })
    }

    /// What was asked, a row for each answer, and one for what has none.
    private static func questions(_ summary: DaySummary, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "questions", title: t("Questions and answers"),
            columns: [
                t("Question"), t("Status"), t("Asked by"), t("Who asks is"), t("Times asked"), t("Who will answer"),
                t("Due"), t("Answer"), t("Answered by"), t("Who answers is"), t("Activity"), t("Table"),
                t("Written by"), t("Written at"), t("Tags"),
            ],
            rows: ((summary.carried ?? []) + summary.questions).flatMap { line in
                (line.answers.map { $0.map(Optional.some) } ?? [nil]).map { answer in
                    [
                        Cell(line.text), line.stage.map { .text($0.word(t)) } ?? .empty,
                        askers(line), role(line.role), .number(line.mergedFrom.count + 1),
                        Cell(line.owner), Cell(line.due), answer.map { Cell($0.text) } ?? .empty,
                        answered(answer, line), role(answer?.role),
                        Cell(summary.title(of: line.activity)),
                        summary.isWholeRoom(line.activity) ? .empty : .number(line.group), Cell(line.author),
                        .time(line.writtenAt.clock), tags(line),
                    ]
                }
            })
    }

    /// Everybody who asked the same.
    private static func askers(_ line: LineSummary) -> Cell {
        let names = ([line] + line.mergedFrom).compactMap { $0.by?.string }
        return names.isEmpty ? .empty : .text(names.joined(separator: "; "))
    }

    /// Who answered; by word of mouth, whoever the question was given to.
    private static func answered(_ answer: LineSummary.Answer?, _ line: LineSummary) -> Cell {
        if let answer { return answer.by.map { Cell($0) } ?? .empty }
        return line.stage == .answered ? Cell(line.owner) : .empty
    }

    private static func role(_ role: LineSummary.Role?) -> Cell {
        let parts = [role?.category, role?.organisation].compactMap { $0?.string }
        return parts.isEmpty ? .empty : .text(parts.joined(separator: "; "))
    }

    /// The tags of a line, one behind the other.
    private static func tags(_ line: LineSummary) -> Cell {
        line.tags.map { .text($0.map(\.title.string).joined(separator: "; ")) } ?? .empty
    }
}

extension Wording {
    func state(_ poll: PollSummary) -> String {
        switch poll.state {
        case .planned: t("not taken")
        case .open: t("open")
        case .closed: t("closed")
        }
    }

    /// What a percentage is out of, without a number.
    func base(_ base: PercentageBase, _ poll: PollSummary) -> String {
        switch base {
        case .options: usesDots(poll) ? t("dots placed") : t("votes for all options together")
        case .yesNo: t("votes for yes and no")
        case .yesNoAbstain: t("votes for yes, for no, and abstentions")
        case .valid: t("valid ballots")
        case .cast: t("ballots cast")
        case .present: t("people in the room")
        case .invited: t("people invited")
        case .none: ""
        }
    }
}
