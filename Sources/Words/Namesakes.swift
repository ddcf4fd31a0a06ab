public import Localization
public import Workshop

extension Collection<Stakeholder> {
    /// Each with what tells them apart: the organisation, and the town where that is missing or is another one's too.
    /// - Parameter most: so many are named; the last says how many more there are.
    public func toldApart(_ t: Localizer, most: Int = 4) -> [String] {
        let namesakes = Namesakes(self, t)
        let named = prefix(most).map { person in
            let facts = whatTells(person)
            let name = namesakes.nameBeside(of: person)
            return facts.isEmpty ? name.string : t("%1 (%2)", name, t.series(facts))
        }
        return count > most ? named + [t("%1 more", count - most)] : named
    }

    /// What tells a person from these: the organisation, and the town where that is missing or is another one's too.
    /// - Parameters:
    ///   - isGuest: somebody from elsewhere, whose town is always said.
    ///   - name: what the organisation of somebody is called; as it was said where nobody looks it up.
    public func whatTells(
        _ person: Stakeholder, isGuest: Bool = false, called name: (Stakeholder) -> PlainText = { $0.organisation }
    ) -> [String] {
        let organisation = name(person)
        let isShared = contains { $0.id != person.id && name($0) == organisation }
        let isTownSaid = isGuest || organisation.isEmpty || isShared
        return [organisation.string, isTownSaid ? person.city.string : ""].filter { !$0.isEmpty }
    }
}

extension Collection<Somebody> {
    /// Each with what tells them apart: of people the organisation or the town, of organisations the town.
    /// - Parameter most: so many are named; the last says how many more there are.
    public func toldApart(_ t: Localizer, most: Int = 4) -> [String] {
        let people = compactMap { if case .person(let person) = $0 { person } else { nil } }
        guard people.count < count else { return people.toldApart(t, most: most) }
        let named = prefix(most).map { somebody -> String in
            guard case .organisation(let body) = somebody, !body.city.isEmpty else { return somebody.name.string }
            return t("%1 (%2)", body.name, body.city)
        }
        return count > most ? named + [t("%1 more", count - most)] : named
    }
}

/// What people are called where several stand together: of those of one name each by what tells them apart, the others by
/// their names. Lists, papers and questions ask here, so that somebody is called alike everywhere.
public struct Namesakes: Sendable {
    /// What those are called whose name is somebody else's too: where they stand alone, and beside what is said of them.
    private var alone: [ID<Stakeholder>: PlainText] = [:]
    private var beside: [ID<Stakeholder>: PlainText] = [:]
    /// Those of whom everything is the same but the telephone, with it.
    private var reached: [ID<Stakeholder>: PlainText] = [:]

    /// Looks for people of one name.
    /// - Parameters:
    ///   - people: those who stand together, or everybody.
    ///   - t: speaks the language of what they stand in.
    ///   - organisation: what the organisation of somebody is called.
    ///   - category: what a category is called.
    public init(
        _ people: some Collection<Stakeholder>, _ t: Localizer,
        organisation: (Stakeholder) -> PlainText = { $0.organisation },
        category: (PlainText) -> PlainText = { $0 }
    ) {
        for group in Self.groups(people) {
            let addresses = group.map { Self.address($0) }
            let facts = group.map { group.whatTells($0, called: organisation) }
            for (index, person) in group.enumerated() {
                let others = group.indices.filter { $0 != index }
                // Mme Tazi and M. Tazi are called so.
                if let address = addresses[index], !others.contains(where: { addresses[$0]?.titles == address.titles })
                {
                    (alone[person.id], beside[person.id]) = (address.text, address.text)
                    continue
                }
                var told = facts[index]
                let alike = others.filter { facts[$0] == told }
                if told.isEmpty || !alike.isEmpty, !person.category.isEmpty,
                    told.isEmpty || alike.contains(where: { group[$0].category != person.category })
                {
                    told.append(category(person.category).string)
                }
                if !told.isEmpty { alone[person.id] = PlainText(t("%1 (%2)", person.name, t.series(told))) }
                let isAlike = alike.contains { group[$0].category == person.category }
                if isAlike, !person.phone.isEmpty {
                    reached[person.id] = PlainText(t("%1 (%2)", person.name, person.phone))
                }
            }
        }
    }

    /// What somebody is called where nothing else is said of them.
    public func name(of person: Stakeholder) -> PlainText { alone[person.id] ?? person.name }

    /// What somebody is called where organisation, category and town stand beside the name.
    /// - Parameter saysPhone: to say the telephone of people of whom all else is the same, where it may be seen.
    public func nameBeside(of person: Stakeholder, saysPhone: Bool = false) -> PlainText {
        beside[person.id] ?? (saysPhone ? reached[person.id] : nil) ?? person.name
    }

    /// Those of one name, whatever its capitals.
    public static func groups(_ people: some Collection<Stakeholder>) -> [[Stakeholder]] {
        var first: [String: Stakeholder] = [:]
        var shared: [String: [Stakeholder]] = [:]
        for person in people {
            let key = person.name.string.lowercased()
            guard let other = first.updateValue(first[key] ?? person, forKey: key) else { continue }
            shared[key, default: [other]].append(person)
        }
        return Array(shared.values)
    }

    /// The spelling of a name that says how its bearer is addressed: `Mme Tazi Salma`, `TAZI Salma, Mme`.
    private static func address(_ person: Stakeholder) -> (text: PlainText, titles: [String])? {
        guard !person.aliases.isEmpty else { return nil }
        let name = NameFold.words(person.name.string)
        for alias in person.aliases {
            var words = NameFold.words(alias.string)
            guard words.count > name.count else { continue }
            let isWhole = name.allSatisfy { word in
                guard let index = words.lastIndex(of: word) else { return false }
                words.remove(at: index)
                return true
            }
            if isWhole, words.allSatisfy(titles.contains) { return (alias, words.sorted()) }
        }
        return nil
    }

    private static let titles = Set(
        Language.allCases.flatMap { $0.entry.rosters.titles }.flatMap { NameFold.words($0) })
}
