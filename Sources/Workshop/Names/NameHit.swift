/// One entry found by a ``NameIndex``.
public struct NameHit<Key: Hashable & Sendable>: Sendable {
    /// The entry's key.
    public let key: Key
    /// How it was found, the best way that there is.
    public let kind: NameHitKind
    /// How far the sound of the name is from the query's, in hundredths of a wrong consonant; 0 unless found by sound.
    public let distance: Int
}

extension NameHit: Equatable {}

/// How an entry was found, best first: hits are ranked so.
public enum NameHitKind: UInt8, Sendable, Comparable, CaseIterable {
    /// Each word of the query begins a word of the name, its first the first.
    case opening
    /// Each begins a word of the name.
    case beginning
    /// Some stand inside a word.
    case inside
    /// Some are spelt otherwise or in another script.
    case sound
    /// Some are words of the organisation, the city or another detail.
    case detail
    /// The digits are those of a telephone number.
    case phone

    /// In the order of rank.
    public static func < (a: NameHitKind, b: NameHitKind) -> Bool { a.rawValue < b.rawValue }
}
