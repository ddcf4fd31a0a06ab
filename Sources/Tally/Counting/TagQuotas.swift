/// Places among the winners for options with a tag: at least so many women, young people, people of a region.
///
/// The method elects as it does. Where its winners do not meet the quotas, as few of them as possible stand back; of all ways
/// with the fewest changes the one is taken that keeps, and then brings in, whoever stands highest in the method's own order.
/// So the last of those elected stand back for the first of those who were not.
///
/// Sources: R. Bredereck, P. Faliszewski, A. Igarashi, M. Lackner, P. Skowron, Multiwinner elections with diversity
/// constraints (AAAI 2018), for committees under constraints on labels; L. E. Celis, L. Huang, N. K. Vishnoi, Multiwinner
/// voting with fairness constraints (IJCAI 2018). Options may carry several tags, so that the search goes through all
/// committees with so many changes, best first, and remembers what cannot be completed.
struct TagQuotas: Sendable, Equatable {
    private let demands: [RuleSet.TagQuota]
    /// By demand and option, whether the option carries the tag.
    private let carries: [[Bool]]
    private let options: Int
    private let seats: Int

    /// More than this many dead ends are no vote of a room.
    private static let patience = 2_000_000

    /// The quotas that the rules ask for; nil where they ask for none.
    /// - Throws: when no choice of options meets them.
    init?(_ rules: RuleSet, tags: [[String]], options: Int, seats: Int) throws(TallyError) {
        guard !rules.atLeast.isEmpty else { return nil }
        // A majority that leaves seats empty and a quota that fills them do not go together.
        guard rules.majority == .simple else { throw .quotasFillSeats }
        demands = rules.atLeast
        self.options = options
        self.seats = seats
        carries = demands.map { demand in
            (0..<options).map { tags.indices.contains($0) && tags[$0].contains(demand.tag) }
        }
        for (demand, carries) in zip(demands, carries) {
            let have = min(seats, carries.count { $0 })
            guard have >= demand.least else { throw .quotaCannotBeMet(demand.tag, least: demand.least, most: have) }
        }
        guard try committee(Array(0..<options), elected: Set(0..<min(seats, options))) != nil else {
            throw .quotasDoNotFit(seats: seats)
        }
    }

    /// Who wins with the quotas, and who stands back for whom.
    struct Settled {
        let winners: [Int]
        let quotas: [QuotaResult]
        let standBacks: [StandBack]
        /// Equal options of which the draw said who stands back, or who is brought in.
        let drawn: [[Int]]
    }

    /// Applies the quotas to the winners of a method.
    /// - Parameters:
    ///   - winners: whom the method elects.
    ///   - ranking: its order, best first; options that are missing stand behind.
    ///   - drawn: by option, its place in the draw.
    /// - Throws: when a tie keeps open who stands back, and there is no draw.
    func settle(_ winners: [Int], ranking: [[Int]], drawn: [Int]?) throws(TallyError) -> Settled {
        let elected = Set(winners)
        let missing = (0..<options).filter { option in !ranking.contains { $0.contains(option) } }
        // Whom a draw elected stands before those it did not elect.
        let groups = (ranking + (missing.isEmpty ? [] : [missing])).flatMap { group in
            [group.filter(elected.contains), group.filter { !elected.contains($0) }].filter { !$0.isEmpty }
        }
        func order(first: Int? = nil) -> [Int] {
            groups.flatMap { group in
                let group = drawn.map { drawn in group.sorted { drawn[$0] < drawn[$1] } } ?? group
                return group.filter { $0 == first } + group.filter { $0 != first }
            }
        }
        let ranked = order()
        guard let committee = try committee(ranked, elected: elected) else { throw .quotasDoNotFit(seats: seats) }
        // Where another of equal options in front of them changes the committee, the order of equals has decided.
        var decided: [[Int]] = []
        for group in groups where Set(group.map(committee.contains)).count > 1 {
            for option in group where !committee.contains(option) {
                guard try self.committee(order(first: option), elected: elected) != committee else { continue }
                if drawn == nil { throw .quotasNeedDraw(between: group) }
                decided.append(group.sorted())
                break
            }
        }
        let back = Array(ranked.filter { elected.contains($0) && !committee.contains($0) }.reversed())
        let instead = ranked.filter { !elected.contains($0) && committee.contains($0) }
        func count(_ set: Set<Int>, _ demand: Int) -> Int { set.count { carries[demand][$0] } }
        return Settled(
            winners: committee.sorted(),
            quotas: demands.indices.map { index in
                QuotaResult(
                    tag: demands[index].tag, least: demands[index].least, before: count(elected, index),
                    after: count(committee, index))
            },
            standBacks: instead.enumerated().map { place, into in
                StandBack(
                    option: back.count > place ? back[place] : nil, for: into,
                    tags: demands.indices.filter { carries[$0][into] && count(elected, $0) < demands[$0].least }.map {
                        demands[$0].tag
                    })
            }, drawn: decided)
    }

    private func tags(_ option: Int) -> [Bool] { carries.map { $0[option] } }

    /// The committee with the fewest changes, and of these the first in the order; nil when none meets the quotas.
    private func committee(_ order: [Int], elected: Set<Int>) throws(TallyError) -> Set<Int>? {
        // Whoever is not elected and carries no tag helps no quota; of those who carry the same ones, the first do.
        var seen: [[Bool]: Int] = [:]
        let candidates = order.filter { option in
            if elected.contains(option) { return true }
            let tags = tags(option)
            guard tags.contains(true) else { return false }
            seen[tags, default: 0] += 1
            return seen[tags, default: 0] <= seats
        }
        let need = demands.map(\.least)
        for changes in 0...elected.count {
            // A seat that is free takes somebody in without anybody standing back.
            for added in changes...changes + max(0, seats - elected.count) {
                var search = Search(
                    candidates: candidates.map { ($0, elected.contains($0), tags($0)) }, patience: Self.patience)
                if search.completes(0, need: need, keeping: elected.count - changes, adding: added) {
                    return Set(search.taken)
                }
                if search.patience <= 0 { throw .tooManyQuotas }
            }
        }
        return nil
    }

    /// Looks for a committee, candidates best first, and remembers what cannot be completed.
    private struct Search {
        private struct State: Hashable {
            let place: Int
            let need: [Int]
            let keeping: Int
            let adding: Int
        }

        let candidates: [(option: Int, isElected: Bool, tags: [Bool])]
        var patience: Int
        var taken: [Int] = []
        private var deadEnds: Set<State> = []
        /// From each place on, how many are elected, how many are not, and how many carry each tag.
        private let left: [(elected: Int, others: Int, tags: [Int])]

        init(candidates: [(option: Int, isElected: Bool, tags: [Bool])], patience: Int) {
            self.candidates = candidates
            self.patience = patience
            let none = (elected: 0, others: 0, tags: (candidates.first?.tags ?? []).map { _ in 0 })
            var left = [none]
            for candidate in candidates.reversed() {
                var more = left[left.count - 1]
                if candidate.isElected { more.elected += 1 } else { more.others += 1 }
                for (index, carries) in candidate.tags.enumerated() where carries { more.tags[index] += 1 }
                left.append(more)
            }
            self.left = left.reversed()
        }

        /// Whether so many of those elected and so many others, from this place on, meet what is needed; `taken` has them.
        mutating func completes(_ place: Int, need: [Int], keeping: Int, adding: Int) -> Bool {
            let rest = left[place]
            guard keeping <= rest.elected, adding <= rest.others,
                zip(need, rest.tags).allSatisfy({ $0 <= min($1, keeping + adding) })
            else { return false }
            guard place < candidates.count else { return need.allSatisfy { $0 == 0 } }
            let state = State(place: place, need: need, keeping: keeping, adding: adding)
            guard patience > 0, !deadEnds.contains(state) else { return false }
            let candidate = candidates[place]
            if candidate.isElected ? keeping > 0 : adding > 0 {
                taken.append(candidate.option)
                let less = zip(need, candidate.tags).map { max(0, $0 - ($1 ? 1 : 0)) }
                if completes(
                    place + 1, need: less, keeping: keeping - (candidate.isElected ? 1 : 0),
                    adding: adding - (candidate.isElected ? 0 : 1))
                {
                    return true
                }
                taken.removeLast()
            }
            if completes(place + 1, need: need, keeping: keeping, adding: adding) { return true }
            deadEnds.insert(state)
            patience -= 1
            return false
        }
    }
}

/// What became of one quota.
public struct QuotaResult: Hashable, Codable, Sendable {
    /// What the options carry.
    public let tag: String
    /// How many winners had to carry it.
    public let least: Int
    /// How many of those whom the votes alone elect carry it.
    public let before: Int
    /// How many winners carry it.
    public let after: Int

    /// What became of a quota.
    public init(tag: String, least: Int, before: Int, after: Int) {
        (self.tag, self.least, self.before, self.after) = (tag, least, before, after)
    }
}

/// An option that the votes elect stands back for another, so that a quota is met.
public struct StandBack: Hashable, Sendable {
    /// Who stands back, by index; nil where a seat was free.
    public let option: Int?
    /// For whom.
    public let `for`: Int
    /// The tags of the quotas that were not met without it.
    public let tags: [String]

    /// One stands back for another.
    public init(option: Int?, for other: Int, tags: [String]) {
        self.option = option
        self.for = other
        self.tags = tags
    }
}

extension TallyResult {
    /// Applies the quotas that the rules ask for.
    mutating func meetQuotas(_ election: Election) throws(TallyError) {
        guard
            let quotas = try TagQuotas(
                election.rules, tags: election.box.tags, options: options.count, seats: seats), !winners.isEmpty
        else { return }
        if isOpen { throw .quotasNeedDraw(between: winners) }
        let settled = try quotas.settle(winners, ranking: ranking, drawn: election.drawn)
        winners = settled.winners
        self.quotas = settled.quotas
        standBacks = settled.standBacks
        ties += settled.drawn.map { Tie(between: $0, brokenBy: .draw, changesWinner: true) }
        quotaTies = settled.drawn
    }
}
