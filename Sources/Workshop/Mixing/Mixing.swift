/// Names that belong to the mixing of groups.
public enum Mixing {
    /// Somebody to be seated.
    public struct Person<ID: Hashable & Sendable & Comparable>: Sendable, Equatable {
        /// Who it is.
        public var id: ID
        /// Category to be spread over the groups; people without one are a category of their own.
        public var category: String?
        /// The group, from 0, in which the person must sit; a number that no group has is ignored.
        public var pinned: Int?

        /// A person.
        public init(id: ID, category: String? = nil, pinned: Int? = nil) {
            self.id = id
            self.category = category
            self.pinned = pinned
        }
    }
}
