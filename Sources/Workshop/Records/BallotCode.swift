public import Tally

/// The code on a paper ballot: five letters or digits that chance chose, and one that tells a slip of the finger.
///
/// Nothing of it is derived from a person, an order or a time, so a ballot leads back to nobody. It is drawn with no
/// signs that a hand or an eye takes for each other (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). 23 signs are left, a prime number:
/// with the weights 1 to 6 every single wrong sign and every two that are swapped are noticed. With 500 ballots in the
/// room, one guess in 12,000 with a fitting last sign would be the code of one of them.
///
/// Source of the check: J. Verhoeff, "Error Detecting Decimal Codes", 1969, chapter 2 (weighted sums modulo a prime).
public struct BallotCode: Hashable, Comparable, Sendable {
    /// The six signs, without the hyphen that papers show.
    public let signs: String

    static let alphabet = Array("34679ACDEFGHJKMNPQRTWXY".utf8)
    private static let length = 6

    /// Draws a code.
    public init(random: () -> UInt64) {
        var values = (1..<Self.length).map { _ in Draw.below(Self.alphabet.count, random) }
        values.append(Self.check(values))
        signs = String(decoding: values.map { Self.alphabet[$0] }, as: UTF8.self)
    }

    /// Reads a code as somebody types it: in either case and with the digits of either script, with or without hyphens
    /// and spaces. Nil when it is no code: too short, too long, a sign that no code has, or a slip of the finger.
    public init?(_ typed: String) {
        guard let (code, rest) = Self.leading(in: typed), rest.isEmpty else { return nil }
        self = code
    }

    /// The code at the start of a line, and what follows it, after spaces, a comma or a semicolon. Nil when no code stands
    /// there, or when it goes on without a gap.
    public static func leading(in line: String) -> (code: BallotCode, rest: String)? {
        var values: [Int] = []
        var rest = line.unicodeScalars[...]
        while values.count < length, let scalar = rest.popFirst() {
            if isGap(scalar) || scalar.properties.isDash { continue }
            guard let value = value(of: scalar) else { return nil }
            values.append(value)
        }
        guard values.count == length, check(Array(values.dropLast())) == values[length - 1] else { return nil }
        if let next = rest.first {
            guard isGap(next) || next == "," || next == ";" else { return nil }
            rest = rest.dropFirst().drop(while: isGap)
        }
        let code = BallotCode(signs: String(decoding: values.map { alphabet[$0] }, as: UTF8.self))
        return (code, String(String.UnicodeScalarView(rest)))
    }

    private init(signs: String) { self.signs = signs }

    /// Spaces of all kinds, and what does not show, such as the mark at the start of a file.
    static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }

    static func value(of scalar: Unicode.Scalar) -> Int? {
        let ascii: UInt32 =
            switch scalar.value {
            case 0x61...0x7A: scalar.value - 0x20
            // The digits of Arabic keyboards.
            case 0x660...0x669: scalar.value - 0x660 + 0x30
            case 0x6F0...0x6F9: scalar.value - 0x6F0 + 0x30
            default: scalar.value
            }
        return UInt8(exactly: ascii).flatMap(alphabet.firstIndex)
    }

    /// So many different codes, in the order in which chance gave them.
    public static func draw(_ count: Int, random: () -> UInt64) -> [BallotCode] {
        var drawn: Set<BallotCode> = []
        var codes: [BallotCode] = []
        while codes.count < count {
            let code = BallotCode(random: random)
            if drawn.insert(code).inserted { codes.append(code) }
        }
        return codes
    }

    /// By their signs.
    public static func < (left: BallotCode, right: BallotCode) -> Bool { left.signs < right.signs }

    /// The value that makes the weighted sum of all a multiple of 23.
    private static func check(_ values: [Int]) -> Int {
        let sum = values.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        // 6 times the last value has to be minus the sum; 4 is what 6 is multiplied by to give 1 modulo 23.
        return (23 - sum % 23) * 4 % 23
    }
}

extension BallotCode: TextCodable {
    /// `ACD-KM7`: in two halves, as it is read aloud.
    public var description: String { signs.prefix(3) + "-" + signs.suffix(3) }

    /// Writes the six signs, without the hyphen.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(signs)
    }
}
