import Foundation

/// Times of many runs of one thing.
struct Times {
    private var seconds: [Double] = []

    /// Runs `body` and keeps how long it took.
    mutating func measure<Result>(_ body: () throws -> Result) rethrows -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try body()
        let (whole, parts) = start.duration(to: clock.now).components
        seconds.append(Double(whole) + Double(parts) / 1e18)
        return result
    }

    /// The time that this share of the runs stayed below.
    func quantile(_ share: Double) -> Double {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.down)))]
    }

    var median: Double { quantile(0.5) }
}

/// One line of the table.
func report(_ what: String, _ ours: Double, budget: String, peer: (name: String, seconds: Double)? = nil) {
    func milliseconds(_ seconds: Double) -> String { String(format: "%9.3f ms", seconds * 1000) }
    let ratio = peer.map {
        String(format: "  %6.2f × ", ours / $0.seconds) + $0.name + milliseconds($0.seconds)
    }
    print(
        what.padding(toLength: 46, withPad: " ", startingAt: 0) + milliseconds(ours) + "   budget " + budget
            + (ratio ?? ""))
}
