public import Workshop

/// A day on which anything that the rules allow may happen, in any order: for tests that must hold whatever happens.
/// One seed, one day.
public struct RandomDay: Sendable {
    /// Texts that have given trouble somewhere, and a few that have not. `PlainText` cleans what must not be kept.
    public static let texts: [String] = [
        "Fuel", "Share one pellet delivery", "Qu’est-ce qui freine ?", "الأفران القديمة لا تقبل وقودا آخر",
        "e\u{301}te\u{301} \u{2013} \u{e9}t\u{e9}", "a\u{1B}[31mred\u{7}", "two\nlines\r\nand\ta tab",
        "\u{202E}desrever",
        "'; DROP TABLE journal; --", "\"quoted\" \\ back\\slash", "👩🏽‍🌾🇲🇦", "=1+1", "0", "null", "{\"v\":1}",
        String(repeating: "long ", count: 200), "لمـــدة\u{200F} 3", "\u{FEFF}mark",
    ]

    /// Whole names, none of which is among the texts: what is always one of these is nothing but a name.
    public static let names: [String] = [
        "Amina", "Yassir Benali", "نادية الفاسي", "Zoe\u{301} d’Arc", "Zo\u{e9} d’Arc", "O'Brien; --", "\u{202E}mirk",
        "Łucja\tWójcik", "Driss", "=Karim", "null (who else?)",
    ]

    var generator: SplitMix64
    let clock: FixedWorld
    /// Records that were made up, of sorts that no act is for.
    var madeUp: [Change] = []

    /// Makes a day that follows a clock, which it moves on.
    public init(seed: UInt64, clock: FixedWorld) {
        generator = SplitMix64(seed: seed)
        self.clock = clock
    }

    /// The next thing that happens to `state`: changes that apply to it, one at least.
    public mutating func next(in state: ProgrammeState) -> [Change] {
        clock.advance(seconds: Int.random(in: 0...90, using: &generator))
        while true {
            let proposed = try? propose(in: state)
            if let proposed, !proposed.isEmpty { return proposed }
        }
    }

    private mutating func propose(in state: ProgrammeState) throws -> [Change] {
        let others = Change.Sort.allCases.filter { !Self.acted.contains($0) }
        if !others.isEmpty, Int.random(in: 0..<8, using: &generator) == 0 { return makingUp(state, others) }
        switch Int.random(in: 0..<36, using: &generator) {
        case 34, 35: return try rating(state)
        case 32, 33: return try calling(state)
        case 30, 31: return try linking(state)
        case 28, 29: return try organising(state)
        case 27: return try amending(state)
        case 0: return try directory(state)
        case 1: return try invitation(state)
        case 2...4: return try door(state)
        case 5, 6: return try runSheet(state)
        case 7: return try seating(state)
        case 8...11: return try writing(state)
        case 12, 13: return try revising(state)
        default: return try voting(state)
        }
    }
}

extension RandomDay {
    private mutating func directory(_ state: ProgrammeState) throws -> [Change] {
        let known = pick(state.stakeholders.values.sorted { $0.id < $1.id })
        switch (Int.random(in: 0..<5, using: &generator), known) {
        case (4, .some(let person)):
            return try state.membership(of: person.id, in: pick([nil, organisation(state)]) ?? nil)
        case (0, .some(let person)):
            return [.stakeholder(Revision(from: person, to: nil))]
        case (1, .some(let person)):
            var after = person
            after.organisation = text()
            (after.city, after.phone, after.email) = (text(), text(), text())
            after.aliases.append(text())
            after.languages = pick([[], ["fr"], ["ar", "fr"], ["Amazigh du Souss", "fr"]]) ?? []
            after.consent = pick([nil, true, false]) ?? nil
            return [.stakeholder(Revision(from: person, to: after))]
        default:
            let person = Stakeholder(id: id(), name: text(), category: text(), phone: text(), languages: ["ar"])
            return [.stakeholder(Revision(from: nil, to: person))]
        }
    }

    private mutating func invitation(_ state: ProgrammeState) throws -> [Change] {
        guard let person = person(state), let workshop = pick(state.programme?.workshops ?? []) else { return [] }
        let invitation = Invitation(workshop: workshop.id, stakeholder: person)
        return state.invited(to: workshop.id).contains(person)
            ? [.invitation(Revision(from: invitation, to: nil))] : [.invitation(Revision(from: nil, to: invitation))]
    }

    private mutating func door(_ state: ProgrammeState) throws -> [Change] {
        guard let day = day(state)?.id, let person = person(state) else { return [] }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return try state.departure(of: person, on: day, at: clock.now)
        case 1: return try state.reentry(of: person, on: day)
        case 2: return try state.withdrawal(of: person, on: day)
        case 3:
            return try state.walkIn(Stakeholder(id: id(), name: text()), on: day, at: clock.now, by: somebody())
        default: return try state.arrival(of: person, on: day, at: clock.now, by: somebody())
        }
    }

    private mutating func runSheet(_ state: ProgrammeState) throws -> [Change] {
        guard let day = day(state), let activity = pick(day.activities)?.id else { return [] }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return try state.end(of: activity, at: clock.now, in: clock.world)
        case 1: return try state.resumption(of: activity, at: clock.now, in: clock.world)
        case 2:
            return try state.stretch(
                of: activity, byMinutes: Int.random(in: -20...20, using: &generator), in: clock.world)
        case 3:
            return try state.shift(
                ofRestOf: day.id, byMinutes: Int.random(in: -20...20, using: &generator), in: clock.world)
        default: return try state.start(of: activity, at: clock.now, in: clock.world)
        }
    }

    private mutating func seating(_ state: ProgrammeState) throws -> [Change] {
        guard let day = day(state), let activity = pick(day.activities) else { return [] }
        let before = state.seatings[activity.id]
        if before != nil, Bool.random(using: &generator) { return [.seating(Revision(from: before, to: nil))] }
        var tables = [[ID<Stakeholder>]](repeating: [], count: Int.random(in: 0...5, using: &generator))
        guard !tables.isEmpty else { return [] }
        for person in state.stakeholders.keys.sorted().shuffled(using: &generator).prefix(20) {
            tables[Int.random(in: tables.indices, using: &generator)].append(person)
        }
        let after = Seating(activity: activity.id, tables: tables)
        return before == after ? [] : [.seating(Revision(from: before, to: after))]
    }

    private mutating func writing(_ state: ProgrammeState) throws -> [Change] {
        if Int.random(in: 0..<6, using: &generator) == 0 { return try takingIn(state) }
        let activities = (day(state)?.activities ?? []).filter { !$0.prompts.isEmpty }
        guard let activity = pick(activities), let prompt = pick(activity.prompts) else { return [] }
        return try state.contribution(
            id(), saying: text(), kind: pick(Contribution.Kind.allCases), to: prompt.id, in: activity.id,
            group: Int.random(in: state.groupNumbers(of: activity), using: &generator), by: somebody(), at: clock.now,
            owner: party(state), due: Bool.random(using: &generator) ? CivilDate(year: 2027, month: 2, day: 28) : nil,
            saidBy: party(state), about: reference(state), tags: tags())
    }

    private mutating func revising(_ state: ProgrammeState) throws -> [Change] {
        guard let line = line(state)?.id else { return [] }
        let words = text()
        switch Int.random(in: 0..<9, using: &generator) {
        case 7:
            let (doer, speaker, about, tags) = (party(state), party(state), reference(state), tags())
            return try state.revision(of: line) {
                ($0.owner, $0.by, $0.about, $0.tags) = (doer, speaker, about, tags)
            }
        case 8:
            guard let words = pick(state.unsettledWords)?.words, let party = party(state) else { return [] }
            return try state.settling(words, as: party)
        case 0: return try state.revision(of: line) { $0.text = words }
        case 1: return try state.parking(of: line, Bool.random(using: &generator))
        case 2:
            guard let other = self.line(state)?.id else { return [] }
            return try state.merge(of: line, into: other)
        case 3: return try state.unmerging(of: line)
        case 4: return try state.removal(of: line)
        case 5 where state.contribution(line)?.kind == .action, 6 where state.contribution(line)?.kind == .action:
            return try state.settling(
                of: line, as: pick([nil, .started, .done, .dropped]) ?? nil, at: clock.now, by: somebody())
        default: return try state.move(of: line, by: Int.random(in: -3...3, using: &generator))
        }
    }
}

extension RandomDay {
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &generator)
    }

    mutating func text() -> PlainText { PlainText(pick(Self.texts) ?? "") }

    /// Who writes, calls, rates, says or takes something on, where that is no more than a name.
    mutating func somebody() -> PlainText { PlainText(pick(Self.names) ?? "") }

    mutating func id<Entity>() -> ID<Entity> {
        ID(version7: clock.now, random: (generator.next(), generator.next()))
    }

    mutating func person(_ state: ProgrammeState) -> ID<Stakeholder>? { pick(state.stakeholders.keys.sorted()) }

    mutating func day(_ state: ProgrammeState) -> Day? {
        pick((state.programme?.workshops ?? []).flatMap(\.days))
    }

    mutating func line(_ state: ProgrammeState) -> Contribution? {
        pick(state.contributions.values.flatMap(\.values).sorted { $0.id < $1.id })
    }
}
