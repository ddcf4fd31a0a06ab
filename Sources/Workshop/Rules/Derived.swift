/// What follows from records, or is none: two states are equal whatever it holds.
///
/// With it nobody writes `==` by hand, and nobody can forget a record there.
@propertyWrapper
public struct Derived<Value: Sendable>: Sendable, Equatable {
    public var wrappedValue: Value

    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

    public static func == (left: Self, right: Self) -> Bool { true }
}
