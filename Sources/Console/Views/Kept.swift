/// Something that is worked out of the file, kept as long as the file says the same and the same is asked: a screen asks for it many
/// times over, and people press keys while nothing changes.
struct Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private let revision: Int
    private let key: Key
    private let value: Value

    init(_ value: Value, of key: Key, in state: ConsoleState) {
        (self.value, self.key, revision) = (value, key, state.revision)
    }

    /// What is kept; nil where something else is asked, or the file has changed since.
    func value(of key: Key, in state: ConsoleState) -> Value? {
        revision == state.revision && key == self.key ? value : nil
    }
}
