public import Tally

/// A part of a whole that is named: nothing in a report is a percentage of nobody knows what.
///
/// In JSON `{"base": "options", "baseCount": 155, "exact": "34/155", "percent": "21.9"}`.
public struct Share: Hashable, Sendable {
    /// What a percentage is out of.
    public enum Base: Hashable, Sendable {
        /// What votes, and the people who could cast them, are out of.
        case votes(PercentageBase)
        /// Pairs of people who sat at one table.
        case pairs
    }

    /// The part.
    public let count: Int
    /// The whole, at least 1.
    public let whole: Int
    /// What the whole is.
    public let base: Base

    /// Makes a share; nil when there is nothing to be a part of.
    public init?(_ count: Int, of whole: Int, base: Base) {
        guard whole > 0, count >= 0 else { return nil }
        self.count = count
        self.whole = whole
        self.base = base
    }

    /// Makes a share of votes or of people; nil when there is nothing to be a part of.
    public init?(_ count: Int, of whole: Int, base: PercentageBase) {
        self.init(count, of: whole, base: .votes(base))
    }

    /// The digits of the percentage, rounded half up, without a sign: `Share(1, of: 8, …).percent()` is "13".
    public func percent(decimals: Int = 0) -> String {
        let scale = (0..<max(0, decimals)).reduce(1) { power, _ in power * 10 }
        let units = (count * 100 * scale * 2 + whole) / (whole * 2)
        guard decimals > 0 else { return String(units) }
        let rest = String(units % scale)
        return "\(units / scale)." + String(repeating: "0", count: decimals - rest.utf8.count) + rest
    }
}

extension Share.Base: Codable {
    private static let pairsName = "pairs"

    /// Reads one word.
    /// - Throws: `DecodingError` where it is none of these.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let isPairs = try container.decode(String.self) == Self.pairsName
        self = isPairs ? .pairs : .votes(try container.decode(PercentageBase.self))
    }

    /// Writes one word, such as `yes-no`.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .votes(let base): try container.encode(base)
        case .pairs: try container.encode(Self.pairsName)
        }
    }
}

extension Share: Codable {
    private enum Key: String, CodingKey {
        case base, baseCount, exact, percent
    }

    /// Reads the exact parts; the percentage, which follows from them, is not believed.
    /// - Throws: `DecodingError` where they are no part of a whole.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let parts = try container.decode(String.self, forKey: .exact).split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2,
            let share = Share(parts[0], of: parts[1], base: try container.decode(Base.self, forKey: .base))
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .exact, in: container, debugDescription: "not a part of a whole")
        }
        self = share
    }

    /// Writes whole and parts, and beside them the percentage that a reader looks for.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(base, forKey: .base)
        try container.encode(whole, forKey: .baseCount)
        try container.encode("\(count)/\(whole)", forKey: .exact)
        try container.encode(percent(decimals: 1), forKey: .percent)
    }
}
