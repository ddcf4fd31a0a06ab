/// An exact rational number in lowest terms. Everything that decides a vote is one of these or an integer.
public struct Fraction: Hashable, Sendable {
    /// Above the line; carries the sign.
    public let numerator: WideInteger
    /// Below the line; always positive, and without a common divisor with the numerator.
    public let denominator: WideInteger

    /// The whole number `value`.
    public init(_ value: Int) {
        numerator = WideInteger(value)
        denominator = 1
    }

    /// The whole number `value`.
    public init(_ value: WideInteger) {
        numerator = value
        denominator = 1
    }

    /// `numerator` over `denominator`.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: Int, _ denominator: Int) {
        self.init(WideInteger(numerator), WideInteger(denominator))
    }

    /// `numerator` over `denominator`.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: WideInteger, _ denominator: WideInteger) {
        precondition(denominator != 0, "a fraction over zero")
        let sign: WideInteger = denominator.isNegative ? -1 : 1
        let divisor = WideInteger.greatestCommonDivisor(numerator, denominator) * sign
        if divisor == 1 {
            self.init(reduced: numerator, denominator)
        } else {
            self.init(
                reduced: numerator.quotientAndRemainder(dividingBy: divisor).quotient,
                denominator.quotientAndRemainder(dividingBy: divisor).quotient)
        }
    }

    private init(reduced numerator: WideInteger, _ denominator: WideInteger) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether it has no fractional part.
    public var isWhole: Bool { denominator == 1 }

    /// The largest whole number that is not above it.
    public var floor: WideInteger {
        let parts = numerator.quotientAndRemainder(dividingBy: denominator)
        return parts.remainder.isNegative ? parts.quotient - 1 : parts.quotient
    }

    /// The number with everything after `decimals` decimals cut off, towards minus infinity.
    public func truncated(decimals: Int) -> Fraction {
        let scale = WideInteger.powerOfTen(decimals)
        return Fraction(Fraction(numerator * scale, denominator).floor, scale)
    }
}

extension Fraction: ExpressibleByIntegerLiteral {
    /// The whole number as written in the source.
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Fraction: Comparable {
    /// Whether the left value is smaller.
    public static func < (left: Self, right: Self) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Fraction {
    /// The sum.
    public static func + (left: Self, right: Self) -> Self {
        if left.denominator == right.denominator {
            return left.denominator == 1
                ? Self(left.numerator + right.numerator)
                : Self(left.numerator + right.numerator, left.denominator)
        }
        return Self(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    /// The difference.
    public static func - (left: Self, right: Self) -> Self { left + -right }

    /// The same distance from zero on the other side.
    public static prefix func - (value: Self) -> Self { Self(reduced: -value.numerator, value.denominator) }

    /// The product.
    public static func * (left: Self, right: Self) -> Self {
        if left.denominator == 1, right.denominator == 1 { return Self(left.numerator * right.numerator) }
        return Self(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// The quotient.
    /// - Precondition: `right` is not 0.
    public static func / (left: Self, right: Self) -> Self {
        Self(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    /// Adds in place.
    public static func += (left: inout Self, right: Self) { left = left + right }

    /// Subtracts in place.
    public static func -= (left: inout Self, right: Self) { left = left - right }
}

extension Fraction: TextCodable {
    /// Reads "12", "-0.5" or "37/3".
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let above = WideInteger(String(parts[0])), let below = WideInteger(String(parts[1])), below > 0
            else { return nil }
            self.init(above, below)
            return
        }
        let decimal = description.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 1, decimal.count <= 2 else { return nil }
        let places = decimal.count == 2 ? decimal[1].utf8.count : 0
        guard decimal.count == 1 || places > 0, let digits = WideInteger(decimal.joined()) else { return nil }
        guard decimal.count == 1 || decimal[1].utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        self.init(digits, WideInteger.powerOfTen(places))
    }

    /// Exact: a decimal when it ends within twelve decimals ("12", "12.5"), a fraction otherwise ("37/3").
    public var description: String {
        if denominator == 1 { return numerator.description }
        if let places = decimalPlaces { return decimal(places) }
        return "\(numerator)/\(denominator)"
    }

    /// The number of decimals that write it exactly, when twelve are enough.
    private var decimalPlaces: Int? {
        guard var rest = denominator.word, rest > 0 else { return nil }
        var twos = 0
        var fives = 0
        while rest % 2 == 0 {
            rest /= 2
            twos += 1
        }
        while rest % 5 == 0 {
            rest /= 5
            fives += 1
        }
        return rest == 1 && max(twos, fives) <= 12 ? max(twos, fives) : nil
    }

    /// Rounded half up to `decimals` decimals, all of them written: `Fraction(1, 3).decimal(2)` is "0.33".
    public func decimal(_ decimals: Int) -> String {
        let scaled = numerator * WideInteger.powerOfTen(decimals)
        let units = Fraction(scaled * 2 + denominator, denominator * 2).floor
        let digits = (units.isNegative ? -units : units).description
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let sign = units.isNegative ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }

    /// As a percentage rounded half up, without a sign: `Fraction(1, 8).percent(decimals: 0)` is "13".
    public func percent(decimals: Int = 0) -> String {
        (self * 100).decimal(decimals)
    }
}
