import Testing

@testable import Tally

@Suite("Exact numbers")
struct FractionTests {
    @Test(
        "percentages are rounded half up, without floating point",
        arguments: [
            (1, 8, 0, "13"), (1, 3, 1, "33.3"), (2, 3, 0, "67"), (1, 1, 2, "100.00"), (0, 7, 1, "0.0"),
            (1, 200, 0, "1"),
            (5, 10_000, 2, "0.05"), (-1, 8, 0, "-12"),
        ])
    func percent(numerator: Int, denominator: Int, decimals: Int, expected: String) {
        #expect(Fraction(numerator, denominator).percent(decimals: decimals) == expected)
    }

    @Test("a number is written as a decimal when that is exact, as a fraction when it is not")
    func description() {
        #expect(Fraction(25, 2).description == "12.5")
        #expect(Fraction(37, 3).description == "37/3")
        #expect(Fraction(-7, 1).description == "-7")
        for text in ["12.5", "37/3", "-7", "-0.05", "123456789012345678901234567890.25"] {
            #expect(Fraction(text)?.description == text)
        }
        for text in ["", "1/0", "a", "1.", ".", "1/2/3", "1.2.3", "1.-2"] { #expect(Fraction(text) == nil) }
    }

    @Test("truncation goes towards minus infinity at the stated decimals")
    func truncation() {
        #expect(Fraction(2, 3).truncated(decimals: 5) == Fraction(66666, 100_000))
        #expect(Fraction(-1, 3).truncated(decimals: 1) == Fraction(-4, 10))
    }

    @Test("words that overflow go on as long integers and come back")
    func wide() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            let a = wideRandom(&generator)
            let b = wideRandom(&generator)
            let c = wideRandom(&generator)
            #expect((a + b) - b == a)
            #expect((a + b) * c == a * c + b * c)
            #expect(WideInteger(a.description) == a)
            if b != 0 {
                let parts = a.quotientAndRemainder(dividingBy: b)
                #expect(parts.quotient * b + parts.remainder == a)
                let rest = parts.remainder.isNegative ? -parts.remainder : parts.remainder
                #expect(rest < (b.isNegative ? -b : b))
            }
            #expect((a < b) == ((a - b).isNegative))
        }
        #expect(WideInteger(Int.min) - 1 + 1 == WideInteger(Int.min))
        #expect((-WideInteger(Int.min)).description == "9223372036854775808")
        #expect(WideInteger(Int.min).quotientAndRemainder(dividingBy: -1).quotient == -WideInteger(Int.min))
        // Words of ones and words of zeros meet the corrections of the long division.
        let ones = WideInteger(negative: false, magnitude: [.max, .max, .max])
        let high = WideInteger(negative: false, magnitude: [0, 0, 1 << 63])
        let low = WideInteger(negative: false, magnitude: [.max, 1 << 63])
        for (a, b) in [(ones * high, high), (ones * low - 1, low), (high * high - 1, ones), (high, low), (ones, low)] {
            let parts = a.quotientAndRemainder(dividingBy: b)
            #expect(parts.quotient * b + parts.remainder == a)
            #expect(parts.remainder < b)
        }
    }

    private func wideRandom(_ generator: inout SeededGenerator) -> WideInteger {
        let limbs = (0..<Int.random(in: 0...4, using: &generator)).map { _ -> UInt in
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: .max
            case 1: 0
            case 2: 1 << 63
            default: UInt.random(in: 0 ... .max, using: &generator)
            }
        }
        return WideInteger(negative: Bool.random(using: &generator), magnitude: limbs)
    }
}
