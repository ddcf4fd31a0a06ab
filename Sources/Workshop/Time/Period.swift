public import Tally

/// A length of time as calendars count it: `2 weeks`, `1 month`.
public struct Period: Hashable, Sendable {
    /// What is counted.
    public enum Unit: String, CaseIterable, Sendable {
        case day, week, month, year
    }

    /// How many.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// Makes a period.
    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// How many of a unit a plan can look ahead.
    public static let counts = 1...600
}

extension Period: TextCodable {
    /// As scripts write it: `3 months`.
    public var description: String { "\(count) \(unit.rawValue)" + (count == 1 ? "" : "s") }

    /// Reads `1 month`, `2 weeks`; nil for anything else.
    public init?(_ description: String) {
        let words = description.split(separator: " ").map { $0.lowercased() }
        guard words.count == 2, words[0].utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(words[0]),
            Self.counts.contains(count),
            let unit = Unit(rawValue: words[1].hasSuffix("s") ? String(words[1].dropLast()) : words[1])
        else { return nil }
        self.init(count, unit)
    }
}

extension CivilDate {
    /// The date that much later. Months and years stay within the month: a month after 31 January is its neighbour's last
    /// day.
    public func adding(_ period: Period) -> CivilDate {
        switch period.unit {
        case .day: return adding(days: period.count)
        case .week: return adding(days: 7 * period.count)
        case .month, .year:
            let months = year * 12 + month - 1 + period.count * (period.unit == .year ? 12 : 1)
            let (year, month) = (months / 12, months % 12 + 1)
            for day in stride(from: self.day, to: 27, by: -1) {
                if let date = CivilDate(year: year, month: month, day: day) { return date }
            }
            return CivilDate(year: year, month: month, day: min(day, 28)) ?? self
        }
    }
}
