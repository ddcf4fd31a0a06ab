import Tally
import Words
import Workshop

/// What came of each city by one of the later days: what the file knows of what was said until the end of that day, and no more,
/// so that the sheets of one month and of six can be laid side by side.
struct ImpactReport: Encodable {
    struct Figure: Encodable {
        var value: Fraction
        var date: CivilDate
        var source: PlainText

        init?(_ kept: KeptFigure?, _ mask: inout PlaceMask) {
            guard let kept else { return nil }
            (value, date, source) = (kept.value, kept.date, mask.masked(kept.source))
        }
    }

    struct IndicatorReport: Encodable {
        var grid: String
        var code: String
        var text: PlainText
        var unit: PlainText
        var better: Grid.Better?
        /// What is missing is absent, and never 0.
        var baseline: Figure?
        var now: Figure?
        var change: Fraction?
        var target: Figure?
        var moments: [Figure]
        /// The unit of figures that are left out because it is another one.
        var otherUnit: PlainText?
    }

    struct Commitments: Encodable {
        var all = 0
        var done = 0
        var started = 0
        var open = 0
        /// Of those under way and to do, past their date.
        var late = 0
        var dropped = 0
    }

    struct City: Encodable {
        var workshop: String
        var city: PlainText
        var day: String
        var date: CivilDate
        /// The last date of a day that is longer than one.
        var until: CivilDate?
        /// Until the end of which date is told what was said: of the day's last, or of today where that has not come.
        var knownUntil: CivilDate
        var hasBegun: Bool
        var isOver: Bool
        /// Reached by telephone or mail, or come into the room; absent where nobody was.
        var reached: Int?
        var invited: Int
        var isInRoom: Bool
        var commitments: Commitments
        var indicators: [IndicatorReport]
        /// The last day of the event of which papers are in.
        var feedbackThenDay: String?
        var feedbackThen: [LevelCounts]
        var feedbackNow: [LevelCounts]
    }

    struct ChannelCount: Encodable {
        var channel: Channel
        var lines: Int
    }

    var asOf: CivilDate
    var cities: [City]
    /// What was said outside of the rooms, by its way.
    var outside: [ChannelCount]

    init(
        _ state: ProgrammeState, _ programme: Programme, day code: String,
        _ outcomes: [ID<Contribution>: [OutcomeStep]], _ world: World, _ mask: inout PlaceMask,
        _ text: (LocalizedText) -> PlainText
    ) {
        let today = world.held(in: state.zone).localNow.date
        asOf = today
        cities = programme.workshops.compactMap { workshop in
            guard let day = workshop.days.first(where: { $0.code == code }) else { return nil }
            return Self.city(workshop, day, state, outcomes, world.held(in: state.zone(of: workshop)), &mask, text)
        }
        let until = programme.workshops.flatMap(\.days).filter { $0.code == code }.map(\.dates.upperBound).max()
        let channels = state.linesInOrder.filter { line in
            line.mergedInto == nil && line.origin.map { ($0.on ?? today) <= until ?? today } == true
        }.compactMap { $0.origin?.channel }
        outside = Channel.allCases.compactMap { channel in
            let count = channels.count { $0 == channel }
            return count == 0 ? nil : ChannelCount(channel: channel, lines: count)
        }
    }

    private static func city(
        _ workshop: Workshop, _ day: Day, _ state: ProgrammeState, _ outcomes: [ID<Contribution>: [OutcomeStep]],
        _ world: World, _ mask: inout PlaceMask, _ text: (LocalizedText) -> PlainText
    ) -> City {
        let today = world.localNow.date
        let people = day.channel == nil ? state.came(on: day) : state.reached(on: day)
        let invited = state.invited(to: workshop.id)
        let known = invited.union(workshop.eventDays.flatMap { state.came(on: $0).keys })
        let met = people.keys.filter(known.contains).count
        let end = min(today, day.dates.upperBound)
        var commitments = Commitments()
        for line in workshop.days.filter({ $0.date <= day.dates.upperBound }).flatMap(\.activities)
            .flatMap({ state.lines(of: $0.id) }) where line.kind == .action && line.mergedInto == nil
        {
            commitments.all += 1
            let outcome = line.outcome(until: end, outcomes[line.id]) { world.localTime($0).date }
            switch outcome {
            case .done: commitments.done += 1
            case .dropped: commitments.dropped += 1
            case .started: commitments.started += 1
            default: commitments.open += 1
            }
            if outcome?.isFinal != true, (line.due ?? end) < end { commitments.late += 1 }
        }
        let indicators = state.indicatorGrids.flatMap { grid in
            state.indicators(of: workshop, by: grid) { world.localTime($0).date }.map { ($0, grid) }
        }.map { indicator, grid in
            let now = indicator.figure(on: day.id)
            return IndicatorReport(
                grid: grid.code, code: indicator.criterion.code, text: text(indicator.criterion.text),
                unit: text(indicator.unit), better: indicator.better, baseline: Figure(indicator.baseline, &mask),
                now: Figure(now, &mask), change: indicator.change(to: now), target: Figure(indicator.target, &mask),
                moments: indicator.figures.filter { $0.date <= end }.compactMap { Figure($0, &mask) },
                otherUnit: indicator.otherUnit.map(text))
        }
        let then = workshop.eventDays.last { day in
            state.ratings.values.contains { $0.day == day.id && $0.code != nil }
        }
        return City(
            workshop: workshop.code, city: text(workshop.city), day: day.code, date: day.date,
            until: day.isLong ? day.dates.upperBound : nil, knownUntil: end,
            hasBegun: !people.isEmpty || day.date <= today, isOver: day.dates.upperBound < today,
            reached: people.isEmpty ? nil : met, invited: known.count,
            isInRoom: day.channel == nil, commitments: commitments, indicators: indicators,
            feedbackThenDay: then?.code, feedbackThen: then.map { LevelCounts.all(on: $0, in: state, text) } ?? [],
            feedbackNow: LevelCounts.all(on: day, in: state, text))
    }
}

extension Contribution {
    /// What had become of it by the end of a date. Of what was said after it the file knows the last alone; without the journal's
    /// steps it counts as open until then, which claims nothing.
    fileprivate func outcome(
        until date: CivilDate, _ steps: [OutcomeStep]?, localDate: (Instant) -> CivilDate
    ) -> Outcome? {
        guard let at = settlement?.at, localDate(at) > date else { return outcome }
        return steps?.last { localDate($0.at) <= date }?.outcome
    }
}
