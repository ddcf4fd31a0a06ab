/// What follows from records, or is none: two states are equal whatever it holds.
///
/// With it nobody writes `==` by hand, and nobody can forget a record there.
@propertyWrapper
public struct Derived<Value: Sendable>: Sendable, Equatable {
    /// What follows.
    public var wrappedValue: Value

    /// Holds a value that takes no part in comparing.
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

    /// Always: what follows from equal records is equal, or no record's affair.
    public static func == (left: Self, right: Self) -> Bool { true }
}
