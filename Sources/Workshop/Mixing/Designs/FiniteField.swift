/// A finite field: its elements are the numbers from 0 up to its order, read as polynomials whose coefficients are the
/// digits to the base of its characteristic. 0 and 1 are the field's own.
///
/// Source: R. Lidl and H. Niederreiter, Finite Fields (1997), 1.4 and 2.5.
struct FiniteField: Sendable {
    /// How many elements it has.
    let order: Int
    private let sums: [Int]
    private let products: [Int]

    /// Makes the field of that order; nil where there is none, the order being no power of a prime.
    init?(order: Int) {
        guard let (prime, degree) = Self.primePower(order) else { return nil }
        self.order = order
        func digits(_ number: Int) -> [Int] {
            var (rest, digits) = (number, [Int]())
            for _ in 0..<degree {
                digits.append(rest % prime)
                rest /= prime
            }
            return digits
        }
        func number(_ digits: [Int]) -> Int { digits.reversed().reduce(0) { $0 * prime + $1 } }
        let elements = (0..<order).map(digits)
        sums = elements.flatMap { a in
            elements.map { b in number(zip(a, b).map { ($0 + $1) % prime }) }
        }
        let modulus = Self.irreducible(prime, degree)
        products = elements.flatMap { a in
            elements.map { b in
                var product = [Int](repeating: 0, count: 2 * degree)
                for (i, x) in a.enumerated() { for (j, y) in b.enumerated() { product[i + j] += x * y } }
                // What is too high a power is worth the rest of the modulus, with the sign exchanged.
                for power in stride(from: 2 * degree - 1, through: degree, by: -1) {
                    for index in 0..<degree {
                        product[power - degree + index] += (prime - modulus[index]) * (product[power] % prime)
                    }
                }
                return number(product.prefix(degree).map { $0 % prime })
            }
        }
    }

    /// The sum of two elements.
    func sum(_ a: Int, _ b: Int) -> Int { sums[a * order + b] }

    /// The product of two elements.
    func product(_ a: Int, _ b: Int) -> Int { products[a * order + b] }

    /// The powers of an element whose powers are all elements but 0, that one's nought first.
    var powers: [Int] {
        for generator in 1..<order {
            var powers = [1]
            while true {
                let next = product(powers[powers.count - 1], generator)
                if next == 1 { break }
                powers.append(next)
            }
            if powers.count == order - 1 { return powers }
        }
        return [1]
    }

    /// The prime and the exponent of a power of a prime; nil for any other number.
    static func primePower(_ number: Int) -> (prime: Int, exponent: Int)? {
        guard number > 1, let prime = (2...number).first(where: { number % $0 == 0 }) else { return nil }
        var (rest, exponent) = (number, 0)
        while rest % prime == 0 {
            rest /= prime
            exponent += 1
        }
        return rest == 1 ? (prime, exponent) : nil
    }

    /// The lower coefficients of an irreducible polynomial with leading coefficient 1: the first that is no product.
    private static func irreducible(_ prime: Int, _ degree: Int) -> [Int] {
        func polynomials(_ degree: Int) -> [[Int]] {
            var all: [[Int]] = [[]]
            for _ in 0..<degree { all = all.flatMap { low in (0..<prime).map { low + [$0] } } }
            return all.map { $0 + [1] }
        }
        var reducible: Set<[Int]> = []
        for lower in stride(from: 1, through: degree / 2, by: 1) {
            let factors = polynomials(degree - lower)
            for a in polynomials(lower) {
                for b in factors {
                    var product = [Int](repeating: 0, count: degree + 1)
                    for (i, x) in a.enumerated() { for (j, y) in b.enumerated() { product[i + j] += x * y } }
                    reducible.insert(product.map { $0 % prime })
                }
            }
        }
        let found = polynomials(degree).first { !reducible.contains($0) }
        return Array((found ?? []).prefix(degree))
    }
}
