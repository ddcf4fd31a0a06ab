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
        /// The languages that the person speaks; somebody of whom none is known shares one with everybody.
        public var languages: Set<String>

        /// A person.
        public init(id: ID, category: String? = nil, pinned: Int? = nil, languages: Set<String> = []) {
            self.id = id
            self.category = category
            self.pinned = pinned
            self.languages = languages
        }
    }

    /// Who is to sit with whom, beside that everybody is to meet as many as possible.
    public struct Rules<ID: Hashable & Sendable & Comparable>: Sendable, Equatable {
        /// People who always sit together.
        public var together: [[ID]]
        /// People no two of whom ever sit together.
        public var apart: [[ID]]
        /// Categories of which nobody sits alone at a table.
        public var neverAlone: Set<String>
        /// Whether everybody shares a language with somebody else at the table.
        public var sharesLanguage: Bool

        /// Rules; by default none.
        public init(
            together: [[ID]] = [], apart: [[ID]] = [], neverAlone: Set<String> = [], sharesLanguage: Bool = false
        ) {
            self.together = together
            self.apart = apart
            self.neverAlone = neverAlone
            self.sharesLanguage = sharesLanguage
        }
    }
}
