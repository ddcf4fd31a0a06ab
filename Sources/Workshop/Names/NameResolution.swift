/// Whom a name given in full means.
public enum NameResolution<Key: Hashable & Sendable>: Sendable, Equatable {
    /// Nobody.
    case nobody
    /// This one, without doubt.
    case one(Key)
    /// One of these, best first; somebody must choose, also when there is one only.
    case candidates([Key])
}
