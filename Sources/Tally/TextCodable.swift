/// A value that stands in files as its text, such as `2026-12-01`. A text that says nothing is refused.
public protocol TextCodable: Codable, LosslessStringConvertible {}

extension TextCodable {
    /// Reads the text.
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
    @inlinable
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
