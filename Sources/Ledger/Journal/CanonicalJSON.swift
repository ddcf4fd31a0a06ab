import Foundation

/// JSON in one form only: keys sorted, no white space, slashes as they are. Equal values give equal bytes, which the
/// hash chain and the comparison of tables rest on.
enum CanonicalJSON {
    /// Writes a value.
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a value.
    static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
