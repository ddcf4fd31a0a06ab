/// A word of an entry: which one, and what it is there.
struct WordRef: Sendable {
    enum Role: UInt32 {
        /// The first word of a name, or the words that open it together.
        case opening
        case name
        /// A reading of ours: see ``NameForm``.
        case part
        /// A word of the organisation or the city.
        case detail
    }

    private let packed: UInt32

    init(word: Int, role: Role) {
        packed = UInt32(truncatingIfNeeded: word) << 2 | role.rawValue
    }

    var word: Int { Int(packed >> 2) }
    var role: Role { Role(rawValue: packed & 3) ?? .detail }
}
