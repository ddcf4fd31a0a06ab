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
    /// - Parameter isGuest: somebody from elsewhere, whose town is always said.
    public func whatTells(_ person: Stakeholder, isGuest: Bool = false) -> [String] {
        let isShared = contains { $0.id != person.id && $0.organisation == person.organisation }
        let isTownSaid = isGuest || person.organisation.isEmpty || isShared
        return [person.organisation.string, isTownSaid ? person.city.string : ""].filter { !$0.isEmpty }
    }
}
