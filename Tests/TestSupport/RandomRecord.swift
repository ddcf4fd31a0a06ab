public import Workshop

extension RandomDay {
    /// The sorts of records that happen by the acts of this day; those that are written once come from plan and urns, or when
    /// somebody is forgotten.
    static let acted: Set<Change.Sort> = [
        .programme, .amendment, .organisation, .stakeholder, .invitation, .attendance, .timing, .seating, .contribution,
        .link, .grid, .rating, .call, .poll, .count, .turnout, .ballot, .ballotIssue, .ballotsSealed, .erasure,
        .recovery, .fragment,
    ]

    /// A record of a sort that no act is for is made up, or one that was made up goes: so it is on random days before
    /// anybody has thought of it. Nothing when there is no such sort.
    mutating func makingUp(_ state: ProgrammeState, _ others: [Change.Sort]) -> [Change] {
        if let earlier = pick(madeUp)?.inverse, Bool.random(using: &generator) { return [earlier] }
        guard let sort = pick(others), let change = record(of: sort, in: state) else { return [] }
        madeUp.append(change)
        return [change]
    }

    /// A record of that sort that refers to what there is, and says anything else; nil where one cannot be made up.
    public mutating func record(of sort: Change.Sort, in state: ProgrammeState) -> Change? {
        let chance = Chance(self, state)
        defer { self = chance.day }
        func made<Record: JournalRecord>(_ type: Record.Type) -> Change? {
            (try? Record(from: MadeUp(chance: chance))).flatMap { type.change(Revision(from: nil, to: $0)) }
        }
        return made(sort.type)
    }
}

/// What values are made up from.
private final class Chance {
    var day: RandomDay
    private let ids: [ObjectIdentifier: [any Sendable]]

    init(_ day: RandomDay, _ state: ProgrammeState) {
        self.day = day
        let workshops = state.programme?.workshops ?? []
        let activities = workshops.flatMap(\.days).flatMap(\.activities)
        ids = [
            ObjectIdentifier(Workshop.self): workshops.map(\.id),
            ObjectIdentifier(Day.self): workshops.flatMap(\.days).map(\.id),
            ObjectIdentifier(Activity.self): activities.map(\.id),
            ObjectIdentifier(Prompt.self): activities.flatMap(\.prompts).map(\.id),
            ObjectIdentifier(Stakeholder.self): state.stakeholders.keys.sorted(),
            ObjectIdentifier(Organisation.self): state.organisations.keys.sorted(),
            ObjectIdentifier(Contribution.self): state.contributions.values.flatMap(\.keys).sorted(),
            ObjectIdentifier(Link.self): state.links.keys.sorted(),
            ObjectIdentifier(Poll.self): state.polls.keys.sorted(),
        ]
    }

    /// Of something that there is; a new one where there is none, and for what is new.
    func id<Entity>(of type: Entity.Type) -> ID<Entity> {
        day.pick(ids[ObjectIdentifier(type)] ?? []) as? ID<Entity> ?? day.id()
    }

    func number() -> Int { Int.random(in: 1...9, using: &day.generator) }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        func `as`(_ value: some Any) throws -> Value {
            guard let value = value as? Value else {
                throw DecodingError.typeMismatch(type, .init(codingPath: [], debugDescription: "\(value)"))
            }
            return value
        }
        func any<Cases: CaseIterable>(_ type: Cases.Type) -> Any { day.pick(Array(type.allCases)) as Any }
        switch type {
        case is Bool.Type: return try `as`(Bool.random(using: &day.generator))
        case is Int.Type: return try `as`(number())
        case is String.Type, is PlainText.Type:
            let text = day.text()
            return type is String.Type ? try `as`(text.string) : try `as`(text)
        case is Instant.Type: return try `as`(day.clock.now.adding(minutes: number()))
        case is CivilDate.Type: return try `as`(CivilDate(year: 2027, month: number(), day: number()) as Any)
        case let type as any MadeUpID.Type: return try `as`(type.made(self))
        case let type as any CaseIterable.Type: return try `as`(any(type))
        default: return try Value(from: MadeUp(chance: self))
        }
    }
}

private protocol MadeUpID {
    static func made(_ chance: Chance) -> Self
}

extension ID: MadeUpID {
    fileprivate static func made(_ chance: Chance) -> ID { chance.id(of: Entity.self) }
}

/// Reads what nobody wrote: whatever is asked for, chance says.
private struct MadeUp: Decoder, SingleValueDecodingContainer {
    let chance: Chance
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields<Key>(chance: chance))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { Row(chance: chance, count: chance.number() / 3) }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { chance.number() > 6 }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try chance.value(type) }
}

private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let chance: Chance
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool { chance.number() > 6 }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try chance.value(type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedDecodingContainer<Nested> { KeyedDecodingContainer(Fields<Nested>(chance: chance)) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
        MadeUp(chance: chance).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { MadeUp(chance: chance) }

    func superDecoder(forKey key: Key) -> any Decoder { MadeUp(chance: chance) }
}

private struct Row: UnkeyedDecodingContainer {
    let chance: Chance
    let count: Int?
    var currentIndex = 0
    let codingPath: [any CodingKey] = []

    init(chance: Chance, count: Int) {
        self.chance = chance
        self.count = count
    }

    var isAtEnd: Bool { currentIndex >= count ?? 0 }

    func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        currentIndex += 1
        return try chance.value(type)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(Fields<Nested>(chance: chance))
    }

    func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { MadeUp(chance: chance).unkeyedContainer() }

    func superDecoder() -> any Decoder { MadeUp(chance: chance) }
}
