/// People and organisations that were written down on two laptops: both stay, and are offered as doubles.
extension Joined {
    /// Two records that may be one, the one that was written down first at the front.
    public enum Double: Hashable, Sendable {
        case people(ID<Stakeholder>, ID<Stakeholder>)
        case organisations(ID<Organisation>, ID<Organisation>)
    }

    /// What may be one, by the rules of names: only two of which neither was written down by somebody who knew of the other.
    public var doubles: [Double] {
        guard !causality.isLinear else { return [] }
        let organisations = state.likelyDoubles.compactMap { likely -> (one: Int, other: Int)? in
            guard let one = likely.first.record.flatMap({ find(.organisation($0.id)) }),
                let other = likely.second.record.flatMap({ find(.organisation($0.id)) })
            else { return nil }
            return (one, other)
        }
        let pairs = likelyPeople + organisations
        return pairs.compactMap { pair in
            let (first, second) = (firstRow(of: pair.one), firstRow(of: pair.other))
            guard first >= 0, second >= 0, causality.areConcurrent(first, second) else { return nil }
            let inOrder = first < second ? (pair.one, pair.other) : (pair.other, pair.one)
            switch (records[inOrder.0].name, records[inOrder.1].name) {
            case (.stakeholder(let one), .stakeholder(let other)): return .people(one, other)
            case (.organisation(let one), .organisation(let other)): return .organisations(one, other)
            default: return nil
            }
        }
    }

    /// Of so many people every two are compared; of more, those whose names share a word.
    private static let mostCompared = 300
    /// A word that more people have tells nothing of one.
    private static let commonest = 400

    /// People who may be one, by their names.
    private var likelyPeople: [(one: Int, other: Int)] {
        let people = state.stakeholders.values.sorted { $0.id < $1.id }
        var pairs: Set<[Int]> = []
        func pair(_ group: [Int]) {
            for (place, other) in group.enumerated() { for one in group[..<place] { pairs.insert([one, other]) } }
        }
        if people.count <= Self.mostCompared {
            pair(Array(people.indices))
        } else {
            var bearers: [String: [Int]] = [:]
            for (index, person) in people.enumerated() {
                for word in Set(([person.name] + person.aliases).flatMap { NameFold.words($0.string) }) {
                    bearers[word, default: []].append(index)
                }
            }
            bearers.values.filter { $0.count <= Self.commonest }.forEach(pair)
        }
        return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { pair in
            let (one, other) = (people[pair[0]], people[pair[1]])
            guard let first = find(.stakeholder(one.id)), let second = find(.stakeholder(other.id)),
                areStrangers(first, second),
                one.canBeCalled(other.name.string) || other.canBeCalled(one.name.string)
            else { return nil }
            return (first, second)
        }
    }

    private func areStrangers(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (firstRow(of: one), firstRow(of: other))
        return first >= 0 && second >= 0 && causality.areConcurrent(first, second)
    }
}

extension Joined {
    /// The writer that opened each secret poll that is open: its urn is there and travels nowhere, so that others take no ballots for it.
    public var urns: [ID<Poll>: String] {
        var found: [ID<Poll>: String] = [:]
        for (id, poll) in state.polls where poll.state == .open && poll.rules.isSecret {
            guard let record = find(.poll(id)) else { continue }
            let opening = joined(record, fields: ["state"]).sources["state"]?.first
            found[id] = opening.map { rows[$0].writer }
        }
        return found
    }
}
