/// A value that stands in files as its text, such as `2026-12-01`. A text that says nothing is refused.
public protocol TextCodable: Codable, LosslessStringConvertible {}

extension TextCodable {
    /// Reads the text.
    /// - Throws: `DecodingError` where it is no text, or one that says nothing.
    @inlinable
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a \(Self.self): \(text)"))
        }
        self = value
    }

    /// Writes the text.
    /// - Throws: what the encoder does: JSON has a place for every value.
    @inlinable
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
