public import Tally

/// What the sheets of names say on one day: who is tied to whom, question by question.
///
/// A tie is what both say of each other. It is counted among those whose sheets are in: of the others nobody knows.
public struct TieMoment: Sendable {
    /// The day.
    public let day: Day
    /// How many people stand on the list.
    public let listed: Int
    /// Those whose sheets are in.
    public let people: [ID<Stakeholder>]
    /// By question, in the grid's order: what both say.
    public let both: [TieGraph]
    /// By question: how many pairs of which only one says so.
    public let oneSaysSo: [Int]
}

/// The figures of one question on one day.
public struct TieFigures: Equatable, Sendable {
    /// People whose sheets are in.
    public let people: Int
    /// Pairs of them.
    public let pairs: Int
    /// Pairs that both say it.
    public let ties: Int
    /// Pairs of which only one says it.
    public let oneSaysSo: Int
    /// Pairs of people of different categories.
    public let pairsAcross: Int
    /// Ties between people of different categories.
    public let across: Int
    /// People without any tie.
    public let isolates: Int
    /// People in the largest part that hangs together; 1 where there is no tie.
    public let largest: Int

    /// The part of all pairs that are tied; nil below two people.
    public var density: Fraction? { pairs == 0 ? nil : Fraction(ties, pairs) }
}

/// The ties of one workshop's people, over its days.
public struct Network: Sendable {
    /// Fewer people, or pairs, than this are not told by themselves.
    public static let smallest = 5

    /// A number that may be told: none from 1 to 4.
    public static func told(_ number: Int) -> Int? { (1..<smallest).contains(number) ? nil : number }

    /// A part of a whole that may be told: neither it nor what is left of the whole is from 1 to 4.
    public static func told(_ part: Int, of whole: Int) -> Int? { told(whole - part) == nil ? nil : told(part) }

    /// The workshop.
    public let workshop: Workshop
    /// What is asked.
    public let grid: Grid
    /// The days of which sheets are in, in order.
    public let moments: [TieMoment]
    /// Each person's category.
    public let categories: [ID<Stakeholder>: PlainText]
    /// Who sat together at a table, day by day.
    let tables: [(date: CivilDate, people: [ID<Stakeholder>])]
    /// Pairs of people who agreed on a link, and since when.
    let links: [(people: [ID<Stakeholder>], day: CivilDate?)]

    /// What a question comes to on a day.
    public func figures(_ question: Int, at moment: TieMoment) -> TieFigures {
        let graph = moment.both[question]
        let kinds = moment.people.map { categories[$0] ?? "" }
        func isAcross(_ one: Int, _ other: Int) -> Bool { kinds[one] != kinds[other] }
        var pairsAcross = 0
        for one in kinds.indices {
            for other in kinds.indices where one < other && isAcross(one, other) { pairsAcross += 1 }
        }
        return TieFigures(
            people: graph.count, pairs: graph.possible, ties: graph.ties, oneSaysSo: moment.oneSaysSo[question],
            pairsAcross: pairsAcross, across: graph.pairs.count(where: isAcross), isolates: graph.isolates,
            largest: graph.largest)
    }

    /// Pairs of these people who sat at one table of this workshop between two days.
    public func met(_ people: [ID<Stakeholder>], from first: CivilDate, to last: CivilDate) -> TieGraph {
        graph(of: people, tables.filter { first <= $0.date && $0.date <= last }.map(\.people))
    }

    /// Pairs of these people who had agreed on a link by a day.
    public func linked(_ people: [ID<Stakeholder>], by last: CivilDate) -> TieGraph {
        graph(of: people, links.filter { $0.day.map { $0 <= last } ?? true }.map(\.people))
    }

    private func graph(of people: [ID<Stakeholder>], _ groups: [[ID<Stakeholder>]]) -> TieGraph {
        let places = Dictionary(people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var graph = TieGraph(count: people.count)
        for group in groups {
            let here = group.compactMap { places[$0] }
            for (index, one) in here.enumerated() {
                for other in here[..<index] { graph.tie(one, other) }
            }
        }
        return graph
    }

    /// How the ties of one question grew between two days, among those whose sheets are in on both.
    public struct Growth: Sendable {
        /// How many people.
        public let people: Int
        /// Ties at first.
        public let before: Int
        /// Ties later.
        public let after: Int
        /// Pairs that are tied later, and were not.
        public let new: Int
        /// Pairs who sat together in between.
        public let met: Int
        /// New ties of those who sat together against those who did not; nil where nothing can be compared.
        public let test: SeatingTest?
    }

    /// How the ties of one question grew.
    /// - Parameter random: seeds the shuffles of people.
    public func growth(
        _ question: Int, from first: TieMoment, to second: TieMoment, shuffles: Int = 10_000,
        using random: inout some RandomNumberGenerator
    ) -> Growth {
        let people = first.people.filter(Set(second.people).contains)
        func part(_ moment: TieMoment) -> TieGraph {
            let places = Dictionary(
                moment.people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            let own = people.map { places[$0] ?? 0 }
            var graph = TieGraph(count: people.count)
            for (index, one) in own.enumerated() {
                for (other, place) in own.enumerated() where other < index && moment.both[question][one, place] {
                    graph.tie(index, other)
                }
            }
            return graph
        }
        let (before, after) = (part(first), part(second))
        let seats = met(people, from: first.day.date, to: second.day.dates.upperBound)
        let test =
            people.count < Self.smallest
            ? nil : SeatingTest(before: before, after: after, seats: seats, shuffles: shuffles, using: &random)
        return Growth(
            people: people.count, before: before.ties, after: after.ties,
            new: after.pairs.count { !before[$0.0, $0.1] }, met: seats.ties, test: test)
    }
}

extension Network {
    /// The categories of people as they may be told: nil where a category has fewer people than five here, or would give
    /// such a one away.
    public func toldCategories(of people: [ID<Stakeholder>]) -> [PlainText?] {
        let all = people.map { categories[$0] ?? "" }
        let sizes = Dictionary(grouping: all) { $0 }.mapValues(\.count)
        let order = sizes.keys.sorted()
        let hidden = Set(ProgrammeState.hidden(order.map { sizes[$0] ?? 0 }, Self.smallest).map { order[$0] })
        return all.map { hidden.contains($0) ? nil : $0 }
    }
}
