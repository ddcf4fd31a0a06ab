import Digest

/// The hash of a journal row: SHA-256 over the device's hash before, and every field of the row but its place.
///
/// Fields are joined by line feeds, which none of them can contain. The payload goes in as its own digest, so that one
/// day a person's data can be erased from a payload while the chain still holds. The place in the file does not go in:
/// a row keeps its hash when two laptops' files are merged.
enum JournalHash {
    /// What the first row of a device follows.
    static let origin = String(repeating: "0", count: 64)

    /// The hash of a row, from its columns as they are in the file, byte for byte.
    /// - Parameter previous: the hash of the row before of the same device, or `origin`.
    static func hash(_ row: JournalRow, previous: String) -> String {
        let fields = [
            previous, row.id, String(row.at), row.device, row.operatorName, row.batch, row.kind, row.undoes ?? "",
            digest(row.payload),
        ]
        return digest(fields.joined(separator: "\n"))
    }

    /// SHA-256 of a text, in hexadecimal digits.
    static func digest(_ text: String) -> String { SHA256.hexadecimal(of: text) }
}
