import Localization
import Papers
import Tally
import Words
import Workshop

/// What came of the cities by one of the later days, side by side, as a paper.
struct ImpactStudy {
    let report: ImpactReport
    private let programme: Programme
    private let day: Day?
    private let words: Wording

    private var t: Localizer { words.t }

    init(
        _ state: ProgrammeState, _ programme: Programme, day code: String,
        _ outcomes: [ID<Contribution>: [OutcomeStep]], _ world: World, _ t: Localizer
    ) {
        self.programme = programme
        words = Wording(t: t)
        day = programme.workshops.lazy.compactMap { $0.days.first { $0.code == code } }.first
        // Where a figure comes from may name somebody: whoever did not agree to be listed is masked.
        var mask = PlaceMask(state, TextMask(state, t) { $0.mayBeListed })
        report = ImpactReport(state, programme, day: code, outcomes, world, &mask) {
            $0.text(in: t.textLanguage, fallback: programme.languages)
        }
    }

    private func city(_ city: ImpactReport.City) -> String { words.outside(city.city) }

    private func name(of code: String?) -> String {
        let day = code.flatMap { code in programme.workshops.lazy.compactMap { $0.days.first { $0.code == code } }.first
        }
        return day.map(t.name) ?? ""
    }

    func document() -> Document {
        let name = day.map(t.name) ?? ""
        var document = Document(
            title: t("Impact"),
            subtitles: [
                t(
                    "%1 · %2", words.outside(programme.title.text(in: t.textLanguage, fallback: programme.languages)),
                    name)
            ], asides: [t("as the file stands on %1", words.date(report.asOf, .long))], blocks: [])
        document.runningTitle = t("%1 · %2", document.title, name)
        document.blocks = reached + commitments + indicators + feedback + outside
        document.blocks.append(
            .paragraph(
                t(
                    "What nobody kept is missing here and is not 0. These figures say what was written down; they do not say what it comes from."
                )))
        return document
    }

    // MARK: - People and commitments

    private var reached: [Document.Block] {
        [
            .heading(t("Who is recorded as reached"), level: 1),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("City"), isWide: true),
                        Document.Table.Column(title: t("Date")),
                        Document.Table.Column(title: t("Reached"), isNumber: true),
                        Document.Table.Column(title: t("Of"), isNumber: true),
                        Document.Table.Column(title: t("Share"), isNumber: true),
                        Document.Table.Column(title: ""),
                    ],
                    rows: report.cities.map { city in
                        let share = city.reached.flatMap { Share($0, of: city.invited, base: .invited) }
                        return [
                            .text(self.city(city)), .text(words.dates(city.date, city.until)),
                            .text(city.reached.map(t.number) ?? nobody(city)),
                            .text(t.number(city.invited)), .text(share.map(words.percent) ?? ""), .bar(share),
                        ]
                    })),
            .paragraph(
                t(
                    "Counted are those who are recorded as reached, of those who were invited or are recorded at the event; on a day in the room, those recorded as having come. Who is not recorded may have been reached all the same."
                )),
        ]
    }

    /// What stands for a number of people that is none: before the day, while it runs, and once it is over.
    private func nobody(_ city: ImpactReport.City) -> String {
        if !city.hasBegun { return t("not begun") }
        if !city.isOver { return t("nobody is recorded yet") }
        return city.isInRoom ? t("nobody is recorded as having come") : t("nobody is recorded as reached")
    }

    private var commitments: [Document.Block] {
        let heading = Document.Block.heading(t("What is recorded of the commitments"), level: 1)
        guard report.cities.contains(where: { $0.commitments.all > 0 }) else {
            return [heading, .paragraph(t("No commitments have been written down."))]
        }
        let titles = [t("done"), t("under way"), t("to do"), t("dropped")]
        func values(_ city: ImpactReport.City) -> [Int] {
            [city.commitments.done, city.commitments.started, city.commitments.open, city.commitments.dropped]
        }
        let chart = Document.Chart(
            description: report.cities.map { city in
                t("%1: %2.", self.city(city), t.series(zip(titles, values(city)).map { t("%1: %2", $0, t.number($1)) }))
            }.joined(separator: " "), parts: titles, fills: [.full, .hatched, .empty, .dark], isInCells: true, mark: "",
            rows: report.cities.map { Document.Chart.Row(title: city($0), values: values($0)) })
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: t("City"), isWide: true),
                Document.Table.Column(title: t("Known until")),
                Document.Table.Column(title: t("Commitments"), isNumber: true),
            ] + titles.map { Document.Table.Column(title: $0, isNumber: true) } + [
                Document.Table.Column(title: t("late"), isNumber: true)
            ],
            rows: report.cities.map { city in
                [
                    .text(self.city(city)), .text(words.date(city.knownUntil, .long)),
                    .text(t.number(city.commitments.all)),
                ]
                    + values(city).map { .text(t.number($0)) } + [.text(t.number(city.commitments.late))]
            })
        return [
            heading, .chart(chart), .table(table),
            .paragraph(
                t(
                    "As it was said until the end of the date beside each city; what was said after it is in the sheets of later days. Late are those of %1 and %2 whose date was before that one.",
                    t.quoted(titles[1]), t.quoted(titles[2])
                )),
        ]
    }

    // MARK: - Figures

    private func value(_ figure: ImpactReport.Figure?) -> String {
        figure.map { t.decimal($0.value.description) } ?? t("no figure")
    }

    /// Whether all figures are of the year of the sheet: otherwise each says of which it is.
    private var isOfOneYear: Bool {
        report.cities.allSatisfy { city in
            city.indicators.allSatisfy { indicator in
                [indicator.baseline, indicator.now, indicator.target].allSatisfy {
                    $0.map { $0.date.year == report.asOf.year } ?? true
                }
            }
        }
    }

    private func dated(_ figure: ImpactReport.Figure?) -> String {
        figure.map { figure in
            let date = words.date(figure.date, isOfOneYear ? .short : .long)
            return t("%1 (%2)", t.decimal(figure.value.description), date)
        } ?? t("no figure")
    }

    private var indicators: [Document.Block] {
        let keys = report.cities.first?.indicators.map { ($0.grid, $0.code) } ?? []
        guard !keys.isEmpty else { return [] }
        var blocks: [Document.Block] = [.heading(t("Figures"), level: 1)]
        var silent: [String] = []
        for (grid, code) in keys {
            let rows = report.cities.compactMap { city in
                city.indicators.first { $0.grid == grid && $0.code == code }.map { (city, $0) }
            }
            guard let first = rows.first?.1 else { continue }
            guard rows.contains(where: { $0.1.now != nil || $0.1.baseline != nil || $0.1.target != nil }) else {
                silent.append(words.outside(first.text))
                continue
            }
            let unit = words.outside(first.unit)
            let measured =
                switch first.better {
                case .more: t("%1, more is better", unit)
                case .less: t("%1, less is better", unit)
                case nil: unit
                }
            blocks.append(.heading(t("%1 (%2)", words.outside(first.text), measured), level: 2))
            blocks += picture(rows)
            blocks.append(
                .table(
                    Document.Table(
                        columns: [
                            Document.Table.Column(title: t("City"), isWide: true),
                            Document.Table.Column(title: t("At first"), isNumber: true),
                            Document.Table.Column(title: t("Now"), isNumber: true),
                            Document.Table.Column(title: t("Change"), isNumber: true),
                            Document.Table.Column(title: t("To be reached"), isNumber: true),
                        ],
                        rows: rows.map { city, indicator in
                            [
                                .text(self.city(city)), .text(dated(indicator.baseline)), .text(dated(indicator.now)),
                                .text(indicator.change.map { t.signed($0.description) } ?? ""),
                                .text(indicator.target.map { dated($0) } ?? ""),
                            ]
                        })))
            let remarks = rows.flatMap { sentences(city($0.0), $0.1) }
            if !remarks.isEmpty { blocks.append(.paragraph(remarks.joined(separator: " "))) }
            let sources = rows.flatMap { city, indicator in
                [(t("at first"), indicator.baseline), (t("now"), indicator.now)].compactMap { when, figure in
                    figure.flatMap {
                        $0.source.isEmpty
                            ? nil : t("%1, %2: %3", self.city(city), when, words.outside($0.source))
                    }
                }
            }
            if !sources.isEmpty { blocks.append(.paragraph(t("Sources: %1.", t.parts(sources)))) }
        }
        if blocks.count == 1 { return blocks + [.paragraph(t("No figure has been kept in any city."))] }
        if !silent.isEmpty { blocks.append(.paragraph(t("Not kept in any city: %1.", t.parts(silent)))) }
        let isCompared = report.cities.contains { $0.indicators.contains { $0.change != nil } }
        if isCompared {
            blocks.append(
                .paragraph(
                    t(
                        "A figure that is an average, or a number of those who gave theirs, is of those who did each time: then and now they need not be the same, and a change can come from that alone."
                    )))
        }
        return blocks
    }

    /// What cannot be compared, and why.
    private func sentences(_ city: String, _ indicator: ImpactReport.IndicatorReport) -> [String] {
        var sentences: [String] = []
        if indicator.now != nil, indicator.baseline == nil {
            sentences.append(t("%1: no figure was kept at first, so that nothing is compared.", city))
        }
        if let now = indicator.now, let first = indicator.baseline, now.date < first.date {
            sentences.append(
                t("%1: the figure of now is dated before the one at first, so that nothing is compared.", city))
        }
        if let other = indicator.otherUnit {
            sentences.append(
                t("%1: figures in %2 are left out, for the unit is another one.", city, words.outside(other)))
        }
        return sentences
    }

    /// Bars of figures, at first and now, each as long as it is large beside the largest of them.
    private func picture(_ rows: [(ImpactReport.City, ImpactReport.IndicatorReport)]) -> [Document.Block] {
        let values = rows.flatMap { [$0.1.baseline?.value, $0.1.now?.value].compactMap(\.self) }
        guard values.count > 1, let most = values.max(), most > 0, values.allSatisfy({ $0 >= 0 }) else { return [] }
        func length(_ value: Fraction) -> Int { Int((value / most * 1000).decimal(0)) ?? 0 }
        let bars = rows.flatMap { city, indicator -> [Document.Chart.Row] in
            var bars: [Document.Chart.Row] = []
            if let first = indicator.baseline {
                bars.append(Document.Chart.Row(title: self.city(city), values: [length(first.value), 0]))
            }
            if let now = indicator.now {
                bars.append(
                    Document.Chart.Row(title: bars.isEmpty ? self.city(city) : "", values: [0, length(now.value)]))
            }
            return bars
        }
        return [
            .chart(
                Document.Chart(
                    description: rows.map { city, indicator in
                        t(
                            "%1: at first %2, now %3.", self.city(city), value(indicator.baseline),
                            value(indicator.now))
                    }.joined(separator: " "), parts: [t("at first"), t("now")], fills: [.empty, .full],
                    isInCells: true, mark: "", rows: bars))
        ]
    }

    // MARK: - What people say

    private var feedback: [Document.Block] {
        let cities = report.cities.filter { !$0.feedbackThen.isEmpty || !$0.feedbackNow.isEmpty }
        guard !cities.isEmpty else { return [] }
        return [.heading(t("What people say, then and now"), level: 1)]
            + cities.flatMap { city -> [Document.Block] in
                let grids = Set((city.feedbackThen + city.feedbackNow).map(\.grid)).sorted()
                return [.heading(self.city(city), level: 2)]
                    + grids.flatMap { grid in
                        compared(
                            city.feedbackThen.first { $0.grid == grid }, name(of: city.feedbackThenDay),
                            city.feedbackNow.first { $0.grid == grid }, name(of: city.day))
                    }
            }
    }

    private func compared(
        _ then: LevelCounts?, _ thenName: String, _ now: LevelCounts?, _ nowName: String
    ) -> [Document.Block] {
        let both = [(then, thenName), (now, nowName)].compactMap { counts, name in counts.map { ($0, name) } }
        var blocks: [Document.Block] = [
            .paragraph(both.map { t("%1: %2.", $1, $0.answered(t)) }.joined(separator: " "))
        ]
        let unshared = both.compactMap { counts, name in counts.unshared(t).map { t("%1: %2", name, $0) } }
        if !unshared.isEmpty { blocks.append(.paragraph(unshared.joined(separator: " "))) }
        if both.contains(where: { $0.0.criteria == nil }) {
            blocks.append(.paragraph(t("Of fewer than 5 papers nothing is told.")))
        }
        let told = both.compactMap { counts, name in counts.criteria.map { ($0, name) } }
        guard let first = told.first?.0 else { return blocks }
        // Of all criteria: below the last one it would be taken for a word about that.
        if told.count == 2 {
            blocks.append(
                .paragraph(
                    t(
                        "Those who answered then and those who answer now need not be the same people, nor as many: a difference can come from that alone."
                    )))
        }
        for criterion in first {
            let rows = told.compactMap { criteria, name in
                criteria.first { $0.code == criterion.code && $0.levels.map(\.text) == criterion.levels.map(\.text) }
                    .map { (name, $0) }
            }
            blocks.append(.heading(words.outside(criterion.text), level: 3))
            blocks += LevelCounts.blocks(rows.map { (title: $0.0, criterion: $0.1) }, words)
        }
        return blocks
    }

    private var outside: [Document.Block] {
        guard !report.outside.isEmpty else { return [] }
        return [
            .heading(t("What came from outside the rooms"), level: 1),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("By"), isWide: true),
                        Document.Table.Column(title: t("Lines"), isNumber: true),
                    ],
                    rows: report.outside.map { [.text($0.channel.word(t)), .text(t.number($0.lines))] })),
        ]
    }

    // MARK: - For spreadsheets

    func tables() -> [DataTable] {
        func decimal(_ value: Fraction?) -> DataTable.Cell { value.map { .decimal($0.decimal(6)) } ?? .empty }
        let cities = DataTable(
            name: "cities", title: t("Cities"),
            columns: [
                "workshop", "city", "day", "date", "until", "known-until", "reached", "of", "commitments", "done",
                "started", "open", "late",
                "dropped",
            ],
            rows: report.cities.map { city in
                [
                    .text(city.workshop), DataTable.Cell(city.city), .text(city.day), .date(city.date),
                    city.until.map { .date($0) } ?? .empty, .date(city.knownUntil),
                    DataTable.Cell(city.reached), .number(city.invited), .number(city.commitments.all),
                    .number(city.commitments.done), .number(city.commitments.started),
                    .number(city.commitments.open), .number(city.commitments.late), .number(city.commitments.dropped),
                ]
            })
        let figures = DataTable(
            name: "figures", title: t("Figures"),
            columns: [
                "workshop", "grid", "criterion", "text", "unit", "better", "kind", "value", "exact", "date", "source",
            ],
            rows: report.cities.flatMap { city in
                city.indicators.flatMap { indicator in
                    let all =
                        [("baseline", indicator.baseline), ("now", indicator.now), ("target", indicator.target)]
                        + indicator.moments.map { ("moment", Optional($0)) }
                    return all.compactMap { kind, figure in
                        figure.map {
                            [
                                .text(city.workshop), .text(indicator.grid), .text(indicator.code),
                                DataTable.Cell(indicator.text), DataTable.Cell(indicator.unit),
                                indicator.better.map { .text($0.rawValue) } ?? .empty, .text(kind),
                                decimal($0.value), .text($0.value.description), .date($0.date),
                                DataTable.Cell($0.source),
                            ]
                        }
                    }
                }
            })
        let feedback = DataTable(
            name: "feedback", title: t("What people say, then and now"),
            columns: [
                "workshop", "moment", "grid", "criterion", "level", "text", "count", "answers", "papers", "asked",
            ],
            rows: report.cities.flatMap { city in
                [("then", city.feedbackThen), ("now", city.feedbackNow)].flatMap { moment, all in
                    all.flatMap { counts in
                        (counts.criteria ?? []).flatMap { criterion in
                            criterion.levels.map { level in
                                [
                                    .text(city.workshop), .text(moment), .text(counts.grid), .text(criterion.code),
                                    .number(level.value), DataTable.Cell(level.text), DataTable.Cell(level.count),
                                    .number(criterion.count), .number(counts.papers), DataTable.Cell(counts.asked),
                                ]
                            }
                        }
                    }
                }
            })
        let outside = DataTable(
            name: "outside", title: t("What came from outside the rooms"), columns: ["channel", "lines"],
            rows: report.outside.map { [.text($0.channel.rawValue), .number($0.lines)] })
        return [cities, figures, feedback, outside]
    }
}
