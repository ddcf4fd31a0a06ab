/// Places: who takes them.
extension ProgrammeState {
    /// What became of the places that are set aside in a workshop for a category, counted as the quota counts: each person,
    /// or each organisation.
    public struct Places: Sendable, Equatable {
        /// The category.
        public let category: Category
        /// The places, and who takes one.
        public let quota: Quota
        /// How many are invited.
        public let invited: Int
        /// How many came; who was reached on a day on which people are called did not.
        public let came: Int

        /// How many more are invited than there are places.
        public var tooMany: Int { max(0, invited - quota.places) }
    }

    /// The places of every category that has any, in the script's order.
    /// - Parameter day: those who came on it; nil for those who came on any day of the workshop.
    public func places(in workshop: Workshop, on day: Day? = nil) -> [Places] {
        let invited = invited(to: workshop.id)
        let came = Set((day.map { [$0] } ?? workshop.days).flatMap { self.came(on: $0).keys })
        return (programme?.categories ?? []).compactMap { category in
            guard let quota = programme?.quota(of: category.code, in: workshop) else { return nil }
            func taken(_ people: Set<ID<Stakeholder>>) -> Int {
                placesTaken(by: people, of: category.code, unit: quota.unit)
            }
            return Places(category: category, quota: quota, invited: taken(invited), came: taken(came))
        }
    }

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
            return without + bodies(of: counted).count { !$0.people.isEmpty }
        }
    }
}
