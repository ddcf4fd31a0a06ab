/// Who can learn from whom in an activity, as its script says it and as the directory knows people.
extension ProgrammeState {
    /// Who takes part in an activity: those who are in the room; before anybody has come, those who are invited.
    public func participants(in activity: ID<Activity>) -> [Stakeholder] {
        guard let day = day(of: activity) else { return [] }
        let here = attendances(on: day.id).filter { $0.value.isHere }.map(\.key)
        let people = here.isEmpty ? Array(workshop(of: day.id).map { invited(to: $0.id) } ?? []) : here
        return people.compactMap { stakeholders[$0] }.sorted { $0.id < $1.id }
    }

    /// Those of a workshop who are linked with somebody, and are not among those who are there.
    fileprivate func pairedElsewhere(than there: Set<ID<Stakeholder>>, on day: Day) -> [Stakeholder] {
        guard let workshop = workshop(of: day.id) else { return [] }
        let near = invited(to: workshop.id).union(workshop.days.flatMap { attendances(on: $0.id).keys })
        let linked = links.values.filter { $0.state != .ended }.flatMap { link -> [ID<Stakeholder>] in
            guard case .person(let one) = link.from, case .person(let other) = link.to else { return [] }
            return [one, other]
        }
        return Set(linked).subtracting(there).intersection(near).compactMap { stakeholders[$0] }
    }
}

/// The people of a pairing, with how well any two of them fit, and why.
public struct PairingRoom: Sendable {
    /// What the script says.
    public let rules: PairRules
    /// Who can learn, in the order of their ids.
    public let learners: [Stakeholder]
    /// Who can teach, in the order of their ids.
    public let tutors: [Stakeholder]

    /// Those who are paired and have gone home, or did not come: they stay a pair, and nobody else is proposed to them.
    public let gone: Set<ID<Stakeholder>>

    private let people: [ID<Stakeholder>: Facts]
    private let skills: Board
    /// Whether all are as near to each other as any two.
    private let isNearEverybody: Bool

    /// What is known of somebody, looked up once.
    private struct Facts {
        var languages: Set<String>
        var source: String
        var town: PlainText
        var townKey: String
        var country: PlainText
    }

    /// Gathers who takes part.
    /// - Throws: `unknownReference`; `isNoPairing`; `nobodyTeaches`; `nobodyLearns`.
    public init(_ state: ProgrammeState, in id: ID<Activity>) throws(Refusal) {
        guard let activity = state.activity(id), let day = state.day(of: id) else { throw .unknownReference }
        guard activity.kind == .pairing else { throw .isNoPairing }
        let rules = activity.pair ?? PairRules()
        let present = state.participants(in: id)
        let others = state.pairedElsewhere(than: Set(present.map(\.id)), on: day)
        let everybody = (present + others).sorted { $0.id < $1.id }
        gone = Set(others.map(\.id))
        let days = Set((state.workshop(of: day.id)?.days ?? [day]).map(\.id))
        let lines = Self.lines(of: everybody, in: state, on: days)
        func who(_ codes: [String]?, or kind: Contribution.Kind) -> [Stakeholder] {
            everybody.filter { person in
                codes.map { $0.contains(person.category.string) }
                    ?? lines[person.id, default: []].contains { $0.kind == kind }
            }
        }
        let tutors = who(rules.teach, or: .offer)
        let learners = who(rules.learn, or: .need)
        func titles(_ codes: [String]?) -> [LocalizedText] {
            (codes ?? []).map { code in
                state.programme?.categories.first { $0.code == code }?.title ?? LocalizedText(same: PlainText(code))
            }
        }
        if tutors.isEmpty { throw .nobodyTeaches(titles(rules.teach)) }
        if learners.isEmpty { throw .nobodyLearns(titles(rules.learn)) }
        skills = Board(
            needs: learners.map { Self.skills(of: $0.id, lines[$0.id] ?? [], but: .offer, by: rules.by) },
            offers: tutors.map { Self.skills(of: $0.id, lines[$0.id] ?? [], but: .need, by: rules.by) },
            languages: state.programme?.languages ?? [])
        (self.rules, self.learners, self.tutors) = (rules, learners, tutors)
        let people = Dictionary(
            uniqueKeysWithValues: everybody.map { person in
                let country = state.organisation(of: person)?.country ?? ""
                return (
                    person.id,
                    Facts(
                        languages: Set(person.languages), source: state.source(of: person), town: person.city,
                        townKey: state.townKey(person.city), country: country)
                )
            })
        self.people = people
        isNearEverybody =
            rules.near.map { near in
                people.values.first.map { one in people.values.allSatisfy { Self.share(near, one, $0) } } ?? true
            } ?? false
    }

    /// The pairs to propose beside those that are made.
    /// - Parameter made: pairs that stay as they are.
    public func pairing(beside made: [Pairing.Pair] = []) -> Pairing {
        let placed = Set(made.map(\.learner))
        let taught = Dictionary(grouping: made, by: \.tutor).mapValues { Set($0.map(\.learner)).count }
        return Pairing(
            of: learners.map(\.id).filter { !placed.contains($0) && !gone.contains($0) },
            with: tutors.filter { !gone.contains($0.id) }.map { Pairing.Tutor($0.id, learners: taught[$0.id] ?? 0) },
            most: rules.most, fit: fit)
    }

    /// How well two fit; nil where the rules keep them apart.
    public func fit(_ learner: ID<Stakeholder>, _ tutor: ID<Stakeholder>) -> Pairing.Fit? {
        guard let one = people[learner], let other = people[tutor] else { return nil }
        guard !(rules.apart ?? []).contains(where: { Self.share($0, one, other) }) else { return nil }
        let skill = skills.fit(learner.cast(), tutor.cast())?.weight
        let speech =
            one.languages.isEmpty || other.languages.isEmpty
            ? 1 : one.languages.isDisjoint(with: other.languages) ? 0 : 2
        return Pairing.Fit(
            speech: speech, tags: skill?.tags ?? 0, words: skill?.words ?? 0,
            place: rules.near.map { Self.share($0, one, other) ? 1 : 0 } ?? 0)
    }

    /// Whether two have no language in common, as far as their languages are known.
    public func isWithoutSpeech(_ learner: ID<Stakeholder>, _ tutor: ID<Stakeholder>) -> Bool {
        guard let one = people[learner]?.languages, let other = people[tutor]?.languages else { return false }
        return !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
    }

    /// Why two fit, what decides first; empty where nothing is known but that both have somebody so.
    public func reasons(_ learner: ID<Stakeholder>, _ tutor: ID<Stakeholder>) -> [FitReason] {
        guard let one = people[learner], let other = people[tutor] else { return [] }
        let languages = one.languages.intersection(other.languages).sorted()
        var reasons: [FitReason] = languages.isEmpty ? [] : [.languages(languages)]
        reasons += skills.fit(learner.cast(), tutor.cast())?.reasons ?? []
        // What joins all of them is no reason for these two.
        if let near = rules.near, Self.share(near, one, other), !isNearEverybody {
            reasons.append(near == .country ? .country(one.country) : .town(one.town))
        }
        return reasons
    }

    private static func share(_ bond: PairRules.Bond, _ one: Facts, _ other: Facts) -> Bool {
        switch bond {
        case .organisation: one.source == other.source
        case .city: !one.townKey.isEmpty && one.townKey == other.townKey
        case .country:
            NameFold.sameName(one.country.string, other.country.string)
        }
    }

    /// What people said in a workshop, or their organisations did; what is merged or withdrawn is not.
    private static func lines(
        of people: [Stakeholder], in state: ProgrammeState, on days: Set<ID<Day>>
    ) -> [ID<Stakeholder>: [Contribution]] {
        var bySource: [String: [Contribution]] = [:]
        var byWords: [String: [Contribution]] = [:]
        for line in state.linesInOrder where line.mergedInto == nil && line.outcome != .withdrawn {
            guard let day = state.day(of: line.activity), days.contains(day.id) else { continue }
            switch line.by {
            case nil: break
            case .person(let id): bySource[id.description, default: []].append(line)
            case .organisation(let id):
                guard let organisation = state.organisation(id) else { break }
                bySource[organisation.id.description, default: []].append(line)
            case .words(let words): byWords[NameFold.key(words.string), default: []].append(line)
            }
        }
        return Dictionary(
            uniqueKeysWithValues: people.map { person in
                let names = Set(([person.name] + person.aliases).map { NameFold.key($0.string) })
                var lines = (bySource[person.id.description] ?? []) + names.sorted().flatMap { byWords[$0] ?? [] }
                if let organisation = state.organisation(of: person) {
                    lines += bySource[organisation.id.description] ?? []
                }
                return (person.id, lines)
            })
    }

    /// All that somebody wants to learn, or can teach, as one line.
    private static func skills(
        of person: ID<Stakeholder>, _ lines: [Contribution], but kind: Contribution.Kind, by vocabulary: String?
    ) -> Board.Line {
        let mine = lines.filter { vocabulary == nil ? $0.kind == kind.opposite : $0.kind != kind }
        let tags = mine.flatMap(\.tags).filter { tag in vocabulary.map { tag.string.hasPrefix($0 + "/") } ?? true }
        let text = vocabulary == nil ? mine.map(\.text.string).joined(separator: " · ") : ""
        return Board.Line(id: person.cast(), text: PlainText(text), tags: tags)
    }
}

extension Contribution.Kind {
    /// What meets it on a board.
    fileprivate var opposite: Self { self == .offer ? .need : .offer }
}
