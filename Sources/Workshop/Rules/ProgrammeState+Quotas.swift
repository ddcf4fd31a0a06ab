/// Places: who takes them.
extension ProgrammeState {
    /// How many places people take: each person one, or each organisation of theirs. Somebody without an organisation
    /// stands for themselves.
    /// - Parameters:
    ///   - people: the people.
    ///   - category: those of this category only; nil for all.
    ///   - unit: who takes a place.
    public func placesTaken(
        by people: some Sequence<ID<Stakeholder>>, of category: String?, unit: Quota.Unit
    ) -> Int {
        let counted = people.compactMap { stakeholders[$0] }.filter {
            category == nil || $0.category.string == category
        }
        switch unit {
        case .people: return counted.count
        case .organisations:
            let without = counted.count { $0.organisation.isEmpty && organisation(of: $0) == nil }
            let wanted = Set(counted.map(\.id))
            return without + bodies.count { !wanted.isDisjoint(with: $0.people) }
        }
    }
}
