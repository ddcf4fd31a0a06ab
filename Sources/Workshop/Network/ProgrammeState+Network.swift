import Tally

extension ProgrammeState {
    /// The grid of a sheet of names: each says of each other what is true; nil where the programme has none.
    public func tiesGrid() -> Grid? {
        currentGrids.first { $0.isOfTies }
    }

    /// The people whose names stand on a workshop's sheet: those who are invited and those who came, by name.
    public func network(of workshop: Workshop) -> [Stakeholder] {
        let ids = workshop.days.reduce(into: invited(to: workshop.id)) { $0.formUnion(came(on: $1).keys) }
        return ids.compactMap { stakeholders[$0] }.inOrderOfNames()
    }

    /// The ties of a workshop's people.
    public func network(of workshop: Workshop, by grid: Grid) -> Network {
        let papers = Dictionary(
            grouping: papers(of: grid.code).filter { $0.grid == grid.key && $0.day != nil }, by: \.day)
        let listed = network(of: workshop).count
        let moments = workshop.days.sorted { ($0.date, $0.number) < ($1.date, $1.number) }.compactMap { day in
            papers[day.id].map { Self.moment(day, listed, $0, grid) }
        }
        let tables = workshop.days.filter { $0.channel == nil }.flatMap { day in
            let came = came(on: day)
            return day.activities.flatMap { seatings[$0.id]?.tables ?? [] }
                .map { (day.date, $0.filter { came[$0] != nil }) }
        }
        let links = links.values.filter { $0.state == .agreed }.sorted { $0.id < $1.id }.compactMap { link in
            let ends = link.ends.compactMap { if case .person(let id) = $0 { id } else { nil } }
            return ends.count == 2 ? (ends, link.day.flatMap { self.day($0)?.date }) : nil
        }
        return Network(
            workshop: workshop, grid: grid, moments: moments, categories: stakeholders.mapValues(\.category),
            tables: tables, links: links)
    }

    private static func moment(_ day: Day, _ listed: Int, _ papers: [Rating], _ grid: Grid) -> TieMoment {
        var said: [ID<Stakeholder>: [ID<Stakeholder>: Rating]] = [:]
        for paper in papers {
            guard case .person(let rater)? = paper.rater, case .person(let other) = paper.subject else { continue }
            said[rater, default: [:]][other] = paper
        }
        let people = said.keys.sorted()
        var both: [TieGraph] = []
        var oneSaysSo: [Int] = []
        for criterion in grid.criteria {
            func says(_ one: Int, _ other: Int) -> Bool {
                said[people[one]]?[people[other]]?.mark(criterion.code)?.value == 1
            }
            var graph = TieGraph(count: people.count)
            var single = 0
            for one in people.indices {
                for other in people.indices where other < one {
                    switch (says(one, other), says(other, one)) {
                    case (true, true): graph.tie(one, other)
                    case (true, false), (false, true): single += 1
                    case (false, false): break
                    }
                }
            }
            both.append(graph)
            oneSaysSo.append(single)
        }
        return TieMoment(
            day: day, listed: max(listed, people.count), people: people, both: both, oneSaysSo: oneSaysSo)
    }
}

extension Grid {
    /// Whether it asks everybody about everybody else, yes or no.
    public var isOfTies: Bool {
        subject == .person && rater == .assessor && !criteria.isEmpty
            && criteria.allSatisfy { if case .fulfilled = $0.scale { !$0.needsEvidence } else { false } }
    }
}
