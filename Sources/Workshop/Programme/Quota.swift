/// Places set aside for a category, or for everybody.
public struct Quota: Hashable, Sendable {
    /// Who takes a place.
    public enum Unit: String, Codable, CaseIterable, Sendable {
        /// Each person.
        case people
        /// Each organisation, whoever comes for it.
        case organisations
    }

    /// How many places.
    public var places: Int
    /// Who takes them.
    public var unit: Unit

    /// Makes a quota.
    public init(_ places: Int, of unit: Unit = .people) {
        self.places = places
        self.unit = unit
    }

    /// How many places a plan can set aside.
    public static let counts = 0...1_000_000
}

extension Quota: ExpressibleByIntegerLiteral {
    /// So many people.
    public init(integerLiteral places: Int) { self.init(places) }
}

extension Quota: Codable {
    private enum CodingKeys: String, CodingKey {
        case organisations
    }

    /// Reads a number, which counts people, or `{"organisations":10}`.
    /// - Throws: `DecodingError` where it is neither.
    public init(from decoder: any Decoder) throws {
        if let places = try? decoder.singleValueContainer().decode(Int.self) {
            self.init(places)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(try container.decode(Int.self, forKey: .organisations), of: .organisations)
        }
    }

    /// Writes a number, or the object that says that it counts organisations.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        switch unit {
        case .people:
            var container = encoder.singleValueContainer()
            try container.encode(places)
        case .organisations:
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(places, forKey: .organisations)
        }
    }
}
