/// How a rota is improved by simulated annealing.
struct Cooling: Sendable {
    /// How many moves are tried.
    var steps: Int
    /// Pairs that a move may cost so that it is taken in one of e cases, at first …
    var hot: Double
    /// … and at last.
    var cold: Double
    /// With so few strangers nothing is left to improve.
    var goal: Int

    /// In how many stages it grows cold.
    static let stages = 200

    /// A move that costs more than that is never taken.
    static let worst = 63

    /// The temperature of each stage: each is the same part of the one before.
    var temperatures: [Double] {
        let part = Self.root(cold / hot, Self.stages - 1)
        var temperature = hot
        return (0..<Self.stages).map { _ in
            defer { temperature *= part }
            return temperature
        }
    }

    /// The chances, in 2^32, of taking a move that costs as much.
    static func chances(_ temperature: Double) -> [UInt64] {
        let part = exponential(-1 / temperature)
        var chance = 1.0
        return (0...worst).map { _ in
            defer { chance *= part }
            return UInt64(chance * 0x1p32)
        }
    }

    /// e to a power from -1024 to 0. Not the library's, whose last digit differs from machine to machine: a plan is the same
    /// wherever it is made.
    static func exponential(_ power: Double) -> Double {
        let small = power / 4096
        var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
        for _ in 0..<12 { result *= result }
        return result
    }

    /// The number between 0 and 1 whose power is `number`, which lies there too.
    private static func root(_ number: Double, _ exponent: Int) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            var power = 1.0
            for _ in 0..<exponent { power *= middle }
            if power < number { low = middle } else { high = middle }
        }
        return high
    }
}
