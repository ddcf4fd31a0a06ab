/// What was typed, and who answers to it: made once for everything that is asked of it.
public struct NameLook<Key: Hashable & Sendable>: Sendable {
    /// What was typed.
    public let text: String
    /// Who answers, best first.
    let hits: [NameHit<Key>]
}
