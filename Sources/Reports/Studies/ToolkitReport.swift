import Localization
import Tally
import Words
import Workshop

/// The measures of all cities, by theme: what a room knows how to do, with what it costs and where it can be seen.
struct ToolkitReport: Encodable {
    struct Field: Encodable {
        var code: String
        var text: PlainText
        /// A figure, with its unit; absent for words.
        var value: Fraction?
        var unit: PlainText?
        /// The level that was marked, in words; absent elsewhere.
        var level: PlainText?
        /// The words that were asked for, or where a figure comes from.
        var note: PlainText
        var date: CivilDate
        var isWords: Bool
    }

    /// What was said about a measure, and where: what one person said on the telephone is not what a room said.
    struct Said: Encodable {
        var text: PlainText
        /// By which way it came; absent for what was said in the room.
        var by: Channel?
        /// The table; absent where no table is written down, and for what was said elsewhere.
        var group: Int?
        /// When it was said; absent where nobody knows.
        var date: CivilDate?
    }

    struct Measure: Encodable {
        /// `2.3`: the third measure of the second theme.
        var number: String
        var text: PlainText
        var programme: String
        var city: PlainText
        var day: PlainText
        var date: CivilDate
        /// The last date of a day that is longer than one.
        var until: CivilDate?
        var fields: [Field]
        /// What is asked of a measure and nobody answered.
        var missing: [PlainText]
        var said: [Said]
        /// How it was voted, in a sentence for each vote.
        var votes: [String]
    }

    struct Theme: Encodable {
        var title: PlainText
        var measures: [Measure]
    }

    var themes: [Theme]

    init(_ states: [ProgrammeState], _ world: World, _ t: Localizer) {
        var found: [(theme: (rank: Int, title: PlainText), measure: Measure)] = []
        // Files that were one once have the same lines.
        var told: Set<ID<Contribution>> = []
        // Whoever agreed to be listed may be named; all others are masked, in whichever of the files they stand.
        var mask = PlaceMask(states, states.map { TextMask($0, t) { $0.mayBeListed } })
        for state in states {
            guard let programme = state.programme else { continue }
            for workshop in programme.workshops {
                found += Self.measures(of: workshop, programme, state, world, t, &mask, told: &told)
            }
        }
        let groups = Dictionary(grouping: found) { NameFold.key($0.theme.title.string) }.values
            .sorted { ($0[0].theme.rank, $0[0].theme.title) < ($1[0].theme.rank, $1[0].theme.title) }
        themes = groups.enumerated().map { place, group in
            Theme(
                title: group[0].theme.title,
                measures: group.map(\.measure).enumerated().map { index, measure in
                    var measure = measure
                    measure.number = "\(place + 1).\(index + 1)"
                    return measure
                })
        }
    }

    private static func measures(
        of workshop: Workshop, _ programme: Programme, _ state: ProgrammeState, _ world: World, _ t: Localizer,
        _ mask: inout PlaceMask, told: inout Set<ID<Contribution>>
    ) -> [(theme: (rank: Int, title: PlainText), measure: Measure)] {
        func text(_ text: LocalizedText) -> PlainText {
            text.text(in: workshop.wording(in: t.textLanguage), fallback: programme.languages)
        }
        let grids = state.currentGrids.filter { $0.subject == .line }
        var found: [(theme: (rank: Int, title: PlainText), measure: Measure)] = []
        for day in workshop.days {
            guard
                let source = SummarySource(
                    day: day.id, state: state, world: world, language: t.textLanguage, digits: t.digits)
            else { continue }
            for activity in day.activities {
                for line in state.lines(of: activity.id) where line.mergedInto == nil {
                    let fields = grids.flatMap { Self.fields(of: line, $0, state, text, &mask) }
                    guard !fields.isEmpty, told.insert(line.id).inserted else { continue }
                    let asked = grids.filter { grid in fields.contains { grid.criterion($0.code) != nil } }
                        .flatMap(\.criteria)
                    let measure = Measure(
                        number: "", text: mask.masked(line.text), programme: programme.code,
                        city: text(workshop.city), day: PlainText(t.name(of: day)), date: day.date,
                        until: day.isLong ? day.dates.upperBound : nil, fields: fields,
                        missing: asked.filter { criterion in !fields.contains { $0.code == criterion.code } }
                            .map { text($0.text) },
                        said: Self.said(of: line, state).map { Self.said($0, state, world, &mask) },
                        votes: Self.votes(on: line, workshop, state, source, &mask, t))
                    found.append((Self.theme(of: line, activity, day, programme, text, t), measure))
                }
            }
        }
        return found
    }

    /// What papers say of a line: of each criterion what was kept last.
    private static func fields(
        of line: Contribution, _ grid: Grid, _ state: ProgrammeState, _ text: (LocalizedText) -> PlainText,
        _ mask: inout PlaceMask
    ) -> [Field] {
        let papers = state.papers(of: grid.code).filter { $0.subject == .line(line.id) }
            .sorted { ($0.date, $0.writtenAt, $0.id) < ($1.date, $1.writtenAt, $1.id) }
        guard !papers.isEmpty else { return [] }
        var fields: [Field] = []
        for criterion in grid.criteria {
            let kept = papers.last { paper in
                paper.mark(criterion.code) != nil
                    && state.grids[paper.grid]?.unit(of: criterion.code) == grid.unit(of: criterion.code)
            }
            guard let kept, let mark = kept.mark(criterion.code) else { continue }
            let level = mark.value.flatMap { value in
                grid.levels(of: criterion).first { Fraction($0.value) == value }.map { text($0.text) }
            }
            let isWords = if case .words = criterion.scale { true } else { false }
            fields.append(
                Field(
                    code: criterion.code, text: text(criterion.text), value: mark.value,
                    unit: grid.unit(of: criterion.code).map(text), level: level, note: mask.masked(mark.note),
                    date: kept.date, isWords: isWords))
        }
        return fields
    }

    /// Lines that say the same, and lines about it.
    private static func said(of line: Contribution, _ state: ProgrammeState) -> [Contribution] {
        state.linesInOrder.filter {
            $0.mergedInto == line.id || $0.about == .line(line.id) && $0.mergedInto == nil && $0.kind != .action
        }
    }

    private static func said(
        _ line: Contribution, _ state: ProgrammeState, _ world: World, _ mask: inout PlaceMask
    ) -> Said {
        let day = state.day(of: line.activity)
        let zone = day.flatMap { state.zone(of: $0.id) } ?? state.zone
        let written = world.held(in: zone).localTime(line.writtenAt).date
        let text = mask.masked(line.text)
        if let channel = line.origin?.channel ?? day?.channel {
            // What was said on a call is written down with the call's time.
            return Said(text: text, by: channel, date: line.origin?.on ?? (day?.channel == nil ? nil : written))
        }
        let hasTables = state.activity(line.activity).map { $0.groups > 0 } ?? false
        return Said(text: text, group: hasTables ? line.group : nil, date: day?.date ?? written)
    }

    private static func votes(
        on line: Contribution, _ workshop: Workshop, _ state: ProgrammeState, _ source: SummarySource,
        _ mask: inout PlaceMask, _ t: Localizer
    ) -> [String] {
        let words = Wording(t: t)
        let found = workshop.days.flatMap(\.activities).flatMap { activity -> [(PlainText, String)] in
            state.polls(of: activity.id).filter { poll in
                poll.state == .closed && poll.options.contains { $0.origins.contains(line.id) }
            }.compactMap { poll in
                let summary = PollSummary(poll, activity: activity.code, source)
                guard let index = poll.options.firstIndex(where: { $0.origins.contains(line.id) }),
                    summary.results.indices.contains(index)
                else { return nil }
                let result = summary.results[index]
                // Of those who are equal none came first, and what few voted for is not what many did.
                let isTied = summary.sharesPlace(result)
                let place = result.rank.map {
                    isTied
                        ? t("a tie for place %1 of %2", $0, summary.results.count)
                        : t("place %1 of %2", $0, summary.results.count)
                }
                // Who stuck dots on a wall or raised a hand filled in no paper.
                let isOnPaper = summary.ballotsBySource.keys.allSatisfy { $0 == VoteSource.paper.rawValue }
                let ballots = (summary.ballots ?? summary.count?.valid).map {
                    isOnPaper
                        ? t.plural("%1 ballot paper", "%1 ballot papers", $0) : t.plural("%1 voter", "%1 voters", $0)
                }
                let quorum = summary.quorumReached == false ? summary.quorum : nil
                let parts = [
                    place, words.figure(result, summary), ballots,
                    quorum.map { QuorumWords($0, t).remark(isReached: false) },
                ].compactMap(\.self).filter { !$0.isEmpty }
                return parts.isEmpty ? nil : (summary.question, t.series(parts))
            }
        }
        // What was asked in the room may name somebody too.
        return found.map { t("%1: %2", words.outside(mask.masked($0)), $1) }
    }

    /// The first tag of the vocabulary that its activity offers first; else the day's theme.
    private static func theme(
        of line: Contribution, _ activity: Activity, _ day: Day, _ programme: Programme,
        _ text: (LocalizedText) -> PlainText, _ t: Localizer
    ) -> (rank: Int, title: PlainText) {
        let tags = TagBook(programme, first: activity.tags ?? [], t: t).entries
        if let place = tags.firstIndex(where: { $0.vocabulary != Vocabulary.goals && line.tags.contains($0.name) }) {
            return (place, PlainText(tags[place].title))
        }
        return (1000 + day.number, text(day.theme))
    }
}
