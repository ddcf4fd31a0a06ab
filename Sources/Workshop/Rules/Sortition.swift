import Digest

/// People drawn by lot out of a list, so that quotas are kept and anybody can check it.
///
/// How, in words that fit on a notice: the list of those who may be drawn is numbered, and the seed is made public before
/// (thrown with dice, or taken from tomorrow's newspaper). Each number's lot is the SHA-256 of the seed, a hyphen and the number
/// (`printf '48213-7' | sha256sum`). From the smallest lot up, everybody is drawn unless the quotas could not be met any more
/// with the places that are left. Nothing else has a say, so that whoever has list, quotas and seed finds the same people.
///
/// Lots are equally likely to fall in any order. Without quotas, everybody has the same chance; with them, all who are alike
/// in what the quotas ask for have the same one, and with exact quotas on one trait each of a group of m who fill k places has
/// k/m.
///
/// Sources: publicly verifiable selection by a published seed and a hash, RFC 3797 (D. Eastlake, 2004); drawing one by one
/// what still fits the quotas, as sortition panels do it ("legacy" in B. Flanigan, P. Gölz, A. Gupta, B. Hennig, A. D. Procaccia,
/// Fair algorithms for selecting citizens' assemblies, Nature 596, 2021), here with a look ahead that never ends short.
public struct Sortition: Sendable {
    /// What quotas can ask for.
    public enum Trait: String, Codable, CaseIterable, Sendable {
        case category, city, organisation
    }

    /// So many of those who are drawn share a trait.
    public struct Quota: Hashable, Sendable {
        /// What they share.
        public var trait: Trait
        /// The value: a category's code, a city.
        public var value: String
        /// How many, at least and at most.
        public var range: ClosedRange<Int>

        /// A quota.
        public init(_ trait: Trait, _ value: String, _ range: ClosedRange<Int>) {
            self.trait = trait
            self.value = value
            self.range = range
        }
    }

    /// Why nobody is drawn.
    public enum Problem: Error, Hashable, Sendable {
        /// Fewer people than places; so many there are.
        case tooFew(Int)
        /// No place, or more than anybody draws.
        case noPlaces
        /// No seed.
        case noSeed
        /// Nobody of the list has the value.
        case nobodyIs(Quota)
        /// Fewer have the value than shall be drawn; so many have it.
        case tooFewAre(Quota, Int)
        /// Quotas on more than two traits.
        case tooManyTraits
        /// The quotas cannot be met together.
        case doNotFit
    }

    /// Who may be drawn, in the order of their numbers.
    public let people: [Stakeholder]
    /// How many are drawn.
    public let places: Int
    /// What those who are drawn share.
    public let quotas: [Quota]
    /// What was made public before.
    public let seed: String

    /// More than this nobody draws out of a room.
    public static let most = 10_000

    /// A drawing.
    /// - Parameter people: who may be drawn; their numbers follow their names.
    public init(of people: some Sequence<Stakeholder>, places: Int, quotas: [Quota] = [], seed: String) {
        self.people = Array(people).inOrderOfNames()
        self.places = places
        self.quotas = quotas
        self.seed = seed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What a person shares with others.
    public static func value(_ trait: Trait, of person: Stakeholder) -> String {
        switch trait {
        case .category: person.category.string
        case .city: person.city.string
        case .organisation: person.organisation.string
        }
    }

    /// Quotas by which those who are drawn are like the list: of each value its part of the places, rounded down or up.
    public static func quotas(like trait: Trait, _ people: [Stakeholder], places: Int) -> [Quota] {
        let groups = Dictionary(grouping: people) { value(trait, of: $0) }
        return groups.sorted { $0.key < $1.key }.map { value, group in
            let product = places * group.count
            let least = product / max(1, people.count)
            return Quota(trait, value, least...(product % max(1, people.count) == 0 ? least : least + 1))
        }
    }

    /// The lot of a number.
    public static func lot(_ seed: String, _ number: Int) -> String {
        SHA256.hexadecimal(of: "\(seed)-\(number)")
    }

    /// What came out.
    public struct Drawn: Sendable {
        /// Who is drawn, by index, in the order of their lots.
        public let chosen: [Int]
        /// Who was passed over for the sake of a quota, by index, in the order of their lots.
        public let passedOver: [Int]
        /// By index, each one's lot.
        public let lots: [String]
        /// By quota, how many of the list have the value, and how many of those who are drawn.
        public let counts: [(listed: Int, chosen: Int)]
    }

    /// Draws.
    /// - Throws: `noPlaces`, `noSeed` and `tooFew` where there is nothing to draw from; `tooManyTraits`, `nobodyIs`,
    ///   `tooFewAre` and `doNotFit` where quotas ask for what the list does not have.
    public func drawn() throws(Problem) -> Drawn {
        guard (1...Self.most).contains(places) else { throw .noPlaces }
        guard !seed.isEmpty else { throw .noSeed }
        guard people.count >= places else { throw .tooFew(people.count) }
        var panel = try Panel(people, quotas, places)
        let lots = people.indices.map { Self.lot(seed, $0 + 1) }
        let order = people.indices.sorted { (lots[$0], $0) < (lots[$1], $1) }
        guard panel.canBeFilled else { throw .doNotFit }
        var (chosen, passedOver): ([Int], [Int]) = ([], [])
        for person in order where chosen.count < places {
            if panel.take(person) { chosen.append(person) } else { passedOver.append(person) }
        }
        let counts = quotas.map { quota in
            func count(_ some: [Int]) -> Int { some.count { Self.value(quota.trait, of: people[$0]) == quota.value } }
            return (listed: count(Array(people.indices)), chosen: count(chosen))
        }
        return Drawn(chosen: chosen, passedOver: passedOver, lots: lots, counts: counts)
    }
}

/// Places that are still to be filled, and who is left to fill them: by the values of one trait and of another.
private struct Panel {
    /// By trait and value, how many places it still needs, and how many it may still take.
    private var bounds: [[(least: Int, most: Int)]]
    /// By person, the value of each trait by index.
    private let cells: [[Int]]
    /// By the values of both traits, who is left.
    private var left: [[Int]]
    private var places: Int

    init(_ people: [Stakeholder], _ quotas: [Sortition.Quota], _ places: Int) throws(Sortition.Problem) {
        let traits = Sortition.Trait.allCases.filter { trait in quotas.contains { $0.trait == trait } }
        guard traits.count < 3 else { throw .tooManyTraits }
        for quota in quotas {
            let have = people.count { Sortition.value(quota.trait, of: $0) == quota.value }
            if have == 0, quota.range.lowerBound > 0 { throw .nobodyIs(quota) }
            if have < quota.range.lowerBound { throw .tooFewAre(quota, have) }
        }
        var bounds: [[(least: Int, most: Int)]] = []
        var cells = people.map { _ in [0, 0] }
        for place in 0..<2 {
            guard traits.indices.contains(place) else {
                bounds.append([(places, places)])
                continue
            }
            let values = Array(Set(people.map { Sortition.value(traits[place], of: $0) })).sorted()
            var index: [String: Int] = [:]
            for (number, value) in values.enumerated() { index[value] = number }
            for (person, record) in people.enumerated() {
                cells[person][place] = index[Sortition.value(traits[place], of: record)] ?? 0
            }
            bounds.append(
                values.map { value in
                    let all = quotas.filter { $0.trait == traits[place] && $0.value == value }.map(\.range)
                    return (all.map(\.lowerBound).max() ?? 0, all.map(\.upperBound).min() ?? places)
                })
        }
        self.bounds = bounds
        self.cells = cells
        self.places = places
        left = Array(repeating: Array(repeating: 0, count: bounds[1].count), count: bounds[0].count)
        for cell in cells { left[cell[0]][cell[1]] += 1 }
    }

    /// Gives a person a place, unless the quotas could not be met any more; either way the person is not left any more.
    mutating func take(_ person: Int) -> Bool {
        let cell = cells[person]
        left[cell[0]][cell[1]] -= 1
        var with = self
        with.places -= 1
        for place in 0..<2 {
            with.bounds[place][cell[place]].least = max(0, with.bounds[place][cell[place]].least - 1)
            with.bounds[place][cell[place]].most -= 1
        }
        guard with.canBeFilled else { return false }
        self = with
        return true
    }

    /// Whether those who are left can fill the places so that the quotas are met: a flow of all places through the values of
    /// the one trait, those who have both, and the values of the other, with bounds below and above. Source: R. K. Ahuja, T. L.
    /// Magnanti, J. B. Orlin, Network Flows (1993), 6.7; augmented along shortest paths (J. Edmonds, R. M. Karp, 1972).
    var canBeFilled: Bool {
        guard places >= 0, bounds.allSatisfy({ $0.allSatisfy { $0.least <= $0.most && $0.most >= 0 } }) else {
            return false
        }
        let (rows, columns) = (bounds[0].count, bounds[1].count)
        // Start, rows, columns, end; then the two nodes through which what is owed below flows.
        let (start, end, over, under) = (0, rows + columns + 1, rows + columns + 2, rows + columns + 3)
        var room = Array(repeating: Array(repeating: 0, count: under + 1), count: under + 1)
        var owed = 0
        func bound(_ from: Int, _ to: Int, _ least: Int, _ most: Int) {
            room[from][to] += most - least
            room[over][to] += least
            room[from][under] += least
            owed += least
        }
        for (row, bounds) in bounds[0].enumerated() { bound(start, 1 + row, bounds.least, min(bounds.most, places)) }
        for (column, bounds) in bounds[1].enumerated() {
            bound(1 + rows + column, end, bounds.least, min(bounds.most, places))
        }
        for row in 0..<rows { for column in 0..<columns { room[1 + row][1 + rows + column] = left[row][column] } }
        bound(end, start, places, places)
        guard bounds.allSatisfy({ $0.allSatisfy { $0.least <= places } }) else { return false }
        while owed > 0 {
            var before = Array(repeating: -1, count: under + 1)
            before[over] = over
            var reached = [over]
            var next = 0
            while next < reached.count, before[under] < 0 {
                let node = reached[next]
                next += 1
                for to in room.indices where before[to] < 0 && room[node][to] > 0 {
                    before[to] = node
                    reached.append(to)
                }
            }
            guard before[under] >= 0 else { return false }
            var flow = owed
            var node = under
            while node != over {
                flow = min(flow, room[before[node]][node])
                node = before[node]
            }
            node = under
            while node != over {
                room[before[node]][node] -= flow
                room[node][before[node]] += flow
                node = before[node]
            }
            owed -= flow
        }
        return true
    }
}
