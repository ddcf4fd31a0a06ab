public import Tally

/// A figure as somebody kept it.
public struct KeptFigure: Equatable, Sendable {
    /// The figure.
    public let value: Fraction
    /// The date on its paper.
    public let date: CivilDate
    /// Where it comes from, in the words of who kept it; empty where nobody said.
    public let source: PlainText
    /// The day in whose course it was kept; nil between days.
    public let day: ID<Day>?
}

/// A figure of one city that is asked for again and again: at the beginning, on later days, and what it is to become.
public struct Indicator: Sendable {
    /// What is asked.
    public let criterion: Grid.Criterion
    /// Its unit.
    public let unit: LocalizedText
    /// In which direction it is good; nil where nobody says.
    public let better: Grid.Better?
    /// The first figure, of a day of the event itself or of before; nil where nobody kept one then.
    public let baseline: KeptFigure?
    /// All figures but what is to be reached, in the order of their dates.
    public let figures: [KeptFigure]
    /// What is to be reached by a date: kept as that, whatever the date is now.
    public let target: KeptFigure?
    /// A unit that some papers of an earlier edition have, so that they are left out; nil where none does.
    public let otherUnit: LocalizedText?

    /// The figure of a day, the last one where there are several.
    public func figure(on day: ID<Day>) -> KeptFigure? { figures.last { $0.day == day } }

    /// Whether a later day's figure is dated before the first one, so that one of both dates is wrong.
    public func isBeforeBaseline(_ figure: KeptFigure?) -> Bool {
        guard let baseline, let figure else { return false }
        return figure.date < baseline.date
    }

    /// A later figure less the first one; nil where one of them is missing, or is dated out of order: nothing is guessed.
    public func change(to figure: KeptFigure?) -> Fraction? {
        guard let baseline, let figure, baseline != figure, !isBeforeBaseline(figure) else { return nil }
        return figure.value - baseline.value
    }
}

extension ProgrammeState {
    /// The grids in which figures of workshops are kept.
    public var indicatorGrids: [Grid] {
        currentGrids.filter { grid in
            grid.subject == .workshop && grid.criteria.contains { if case .figure = $0.scale { true } else { false } }
        }
    }

    /// The figures of a workshop that one grid asks for.
    /// - Parameter localDate: the date that the clocks of the workshop showed at an instant.
    public func indicators(
        of workshop: Workshop, by grid: Grid, localDate: (Instant) -> CivilDate
    ) -> [Indicator] {
        let papers = papers(of: grid.code).filter { $0.subject == .workshop(workshop.id) }
            .sorted { ($0.date, $0.writtenAt, $0.id) < ($1.date, $1.writtenAt, $1.id) }
        let lastOfEvent = workshop.eventDays.map(\.dates.upperBound).max()
        let event = Set(workshop.eventDays.map(\.id))
        return grid.criteria.compactMap { criterion in
            guard case .figure(let unit, let better) = criterion.scale else { return nil }
            var (figures, targets): ([KeptFigure], [KeptFigure]) = ([], [])
            var otherUnit: LocalizedText?
            for paper in papers {
                guard let mark = paper.mark(criterion.code), let value = mark.value else { continue }
                if let other = grids[paper.grid]?.unit(of: criterion.code), other != unit {
                    otherUnit = other
                    continue
                }
                let figure = KeptFigure(value: value, date: paper.date, source: mark.note, day: paper.day)
                // Papers of older programs say it by their date alone.
                let isToCome = mark.isTarget || paper.day == nil && paper.date > localDate(paper.writtenAt)
                if isToCome { targets.append(figure) } else { figures.append(figure) }
            }
            let baseline = figures.first { figure in
                figure.day.map(event.contains) ?? (lastOfEvent.map { figure.date <= $0 } ?? false)
            }
            return Indicator(
                criterion: criterion, unit: unit, better: better, baseline: baseline, figures: figures,
                target: targets.last, otherUnit: otherUnit)
        }
    }

    /// What papers have in one unit stays in it.
    func requireUnits(of grid: Grid) throws(Refusal) {
        for paper in papers(of: grid.code) {
            for mark in paper.marks where mark.value != nil {
                guard let before = grids[paper.grid]?.unit(of: mark.criterion),
                    let criterion = grid.criterion(mark.criterion)
                else { continue }
                if grid.unit(of: mark.criterion) != before { throw .grid(.unitChanged(criterion, before: before)) }
                if case .figure(_, let now) = criterion.scale,
                    case .figure(_, let then)? = grids[paper.grid]?.criterion(mark.criterion)?.scale, now != then
                {
                    throw .grid(.directionChanged(criterion))
                }
            }
        }
    }
}

extension Grid {
    /// The unit of a figure; nil for what is none.
    public func unit(of criterion: String) -> LocalizedText? {
        if case .figure(let unit, _)? = self.criterion(criterion)?.scale { unit } else { nil }
    }
}
