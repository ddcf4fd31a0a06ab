/// What stands for a person on a sheet of names: four digits, made from the person's id, so that they stay while the list
/// of names grows. Of forty people, hardly two have the same one; and a slip of the key is nearly always nobody's.
public struct SheetNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// From 1000 to 9999.
    public let value: Int

    /// The number of a person.
    public init(of person: ID<Stakeholder>) {
        let mixed = (person.low ^ person.high &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        value = 1000 + Int((mixed ^ mixed >> 31) % 9000)
    }

    /// Reads a number as it is typed, in the digits of any script; nil for what is none.
    public init?(_ typed: String) {
        let digits = typed.compactMap(\.wholeNumberValue)
        guard digits.count == 4, typed.count == 4, digits.allSatisfy({ (0...9).contains($0) }), digits[0] > 0 else {
            return nil
        }
        value = digits.reduce(0) { $0 * 10 + $1 }
    }

    /// The digits.
    public var description: String { String(value) }

    /// By their digits.
    public static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}
