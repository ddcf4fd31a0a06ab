public import Localization
public import Workshop

extension Collection<Stakeholder> {
    /// Each with what tells them apart: the organisation, and the town where that is missing or is another one's too.
    /// - Parameter most: so many are named; the last says how many more there are.
    public func toldApart(_ t: Localizer, most: Int = 4) -> [String] {
        let named = prefix(most).map { person in
            let facts = whatTells(person)
            return facts.isEmpty ? person.name.string : t("%1 (%2)", person.name, t.series(facts))
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
