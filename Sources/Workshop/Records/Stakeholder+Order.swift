extension Sequence<Stakeholder> {
    /// In the order in which names are looked for: letters without their marks, so that Łucja stands among the L and
    /// Élodie among the E, in every language.
    public func inOrderOfNames() -> [Stakeholder] {
        map { (fold: NameFold.fold($0.name.string), person: $0) }
            .sorted { ($0.fold, $0.person.name, $0.person.id) < ($1.fold, $1.person.name, $1.person.id) }
            .map(\.person)
    }
}
