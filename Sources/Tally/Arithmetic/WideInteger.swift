/// An integer of any size. It is a machine word as long as it fits one, so that ordinary counts cost what `Int` costs;
/// weights that are multiplied round after round grow beyond it without a rounding.
public struct WideInteger: Hashable, Sendable {
    enum Storage: Hashable, Sendable {
        /// Every value that fits a word is stored so; equality relies on it.
        case small(Int)
        /// Least significant limb first, no zero limb at the end.
        case large(negative: Bool, magnitude: [UInt])
    }

    let storage: Storage

    /// The integer that equals `value`.
    public init(_ value: Int) { storage = .small(value) }

    init(negative: Bool, magnitude: [UInt]) {
        var limbs = magnitude
        while limbs.last == 0 { limbs.removeLast() }
        switch limbs.count {
        case 0: storage = .small(0)
        case 1 where limbs[0] <= UInt(Int.max): storage = .small(negative ? -Int(limbs[0]) : Int(limbs[0]))
        case 1 where negative && limbs[0] == Int.min.magnitude: storage = .small(.min)
        default: storage = .large(negative: negative, magnitude: limbs)
        }
    }

    var magnitude: [UInt] {
        switch storage {
        case .small(let value): value == 0 ? [] : [value.magnitude]
        case .large(_, let magnitude): magnitude
        }
    }

    /// Whether it is below zero.
    public var isNegative: Bool {
        switch storage {
        case .small(let value): value < 0
        case .large(let negative, _): negative
        }
    }

    /// The same value as a machine word, or nil when it does not fit.
    public var word: Int? {
        if case .small(let value) = storage { value } else { nil }
    }
}

extension WideInteger: ExpressibleByIntegerLiteral {
    /// The integer as written in the source.
    public init(integerLiteral value: Int) { self.init(value) }
}

extension WideInteger: Comparable {
    /// Whether the left value is smaller.
    public static func < (left: Self, right: Self) -> Bool {
        if case .small(let a) = left.storage, case .small(let b) = right.storage { return a < b }
        if left.isNegative != right.isNegative { return left.isNegative }
        let order = Limbs.compare(left.magnitude, right.magnitude)
        return left.isNegative ? order > 0 : order < 0
    }
}

extension WideInteger {
    /// The sum.
    public static func + (left: Self, right: Self) -> Self {
        if case .small(let a) = left.storage, case .small(let b) = right.storage {
            let (sum, overflow) = a.addingReportingOverflow(b)
            if !overflow { return Self(sum) }
        }
        if left.isNegative == right.isNegative {
            return Self(negative: left.isNegative, magnitude: Limbs.add(left.magnitude, right.magnitude))
        }
        if Limbs.compare(left.magnitude, right.magnitude) >= 0 {
            return Self(negative: left.isNegative, magnitude: Limbs.subtract(left.magnitude, right.magnitude))
        }
        return Self(negative: right.isNegative, magnitude: Limbs.subtract(right.magnitude, left.magnitude))
    }

    /// The difference.
    public static func - (left: Self, right: Self) -> Self {
        if case .small(let a) = left.storage, case .small(let b) = right.storage {
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            if !overflow { return Self(difference) }
        }
        return left + -right
    }

    /// The same distance from zero on the other side.
    public static prefix func - (value: Self) -> Self {
        if case .small(let word) = value.storage, word != .min { return Self(-word) }
        return opposite(of: value)
    }

    private static func opposite(of value: Self) -> Self {
        Self(negative: !value.isNegative, magnitude: value.magnitude)
    }

    /// The product.
    public static func * (left: Self, right: Self) -> Self {
        if case .small(let a) = left.storage, case .small(let b) = right.storage {
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            if !overflow { return Self(product) }
        }
        return Self(
            negative: left.isNegative != right.isNegative,
            magnitude: Limbs.multiply(left.magnitude, right.magnitude))
    }

    /// Quotient rounded towards zero, and what remains, which has the sign of the dividend.
    /// - Precondition: `divisor` is not 0.
    public func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
        if case .small(let a) = storage, case .small(let b) = divisor.storage, !(a == .min && b == -1) {
            let parts = a.quotientAndRemainder(dividingBy: b)
            return (Self(parts.quotient), Self(parts.remainder))
        }
        let parts = Limbs.divide(magnitude, divisor.magnitude)
        return (
            Self(negative: isNegative != divisor.isNegative, magnitude: parts.quotient),
            Self(negative: isNegative, magnitude: parts.remainder)
        )
    }

    /// The greatest common divisor of the two distances from zero.
    public static func greatestCommonDivisor(_ first: Self, _ second: Self) -> Self {
        var a = first
        var b = second
        while true {
            if case .small(let x) = a.storage, case .small(let y) = b.storage {
                let divisor = greatestCommonDivisor(x.magnitude, y.magnitude)
                return Int(exactly: divisor).map { Self($0) } ?? Self(negative: false, magnitude: [divisor])
            }
            if b == 0 { return a.isNegative ? -a : a }
            (a, b) = (b, a.quotientAndRemainder(dividingBy: b).remainder)
        }
    }

    static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
        // Stein: shifts and subtractions, because a division costs ten times as much.
        if first == 0 { return second }
        if second == 0 { return first }
        let shift = (first | second).trailingZeroBitCount
        var a = first >> UInt(first.trailingZeroBitCount)
        var b = second
        while b != 0 {
            b >>= UInt(b.trailingZeroBitCount)
            if a > b { swap(&a, &b) }
            b -= a
        }
        return a << UInt(shift)
    }

    /// Ten to the power of `exponent`.
    public static func powerOfTen(_ exponent: Int) -> Self {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension WideInteger: LosslessStringConvertible {
    /// Reads decimal digits with an optional sign.
    public init?(_ description: String) {
        if let value = Int(description) {
            self.init(value)
            return
        }
        var digits = Substring(description)
        let negative = digits.first == "-"
        if negative || digits.first == "+" { digits = digits.dropFirst() }
        guard !digits.isEmpty else { return nil }
        var value: Self = 0
        for character in digits.utf8 {
            guard character >= 48, character <= 57 else { return nil }
            value = value * 10 + Self(Int(character) - 48)
        }
        self = negative ? -value : value
    }

    /// Decimal digits, with a minus sign below zero.
    public var description: String {
        if case .small(let value) = storage { return String(value) }
        // Nineteen digits at a time: the largest power of ten in a word.
        let chunk: [UInt] = [10_000_000_000_000_000_000]
        var rest = magnitude
        var chunks: [String] = []
        while !rest.isEmpty {
            let parts = Limbs.divide(rest, chunk)
            let digits = String(parts.remainder.first ?? 0)
            rest = parts.quotient
            chunks.append(rest.isEmpty ? digits : String(repeating: "0", count: 19 - digits.utf8.count) + digits)
        }
        return (isNegative ? "-" : "") + chunks.reversed().joined()
    }
}
