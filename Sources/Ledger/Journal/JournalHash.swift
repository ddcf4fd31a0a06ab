import Digest

/// The hash of a journal row: SHA-256 over the writer's hash before, and every field of the row but its place.
///
/// Fields are joined by line feeds, which none of them can contain. The payload goes in as its own digest, so that a
/// person's data can be erased from a payload while the chain still holds. The place in the file does not go in: a row keeps
/// its hash when two laptops' files are joined. What the writer has seen of others does: nobody can cut the end of one
/// laptop's chain off unseen once another has written.
enum JournalHash {
    /// What the first row of a writer follows.
    static let origin = String(repeating: "0", count: 64)

    /// The hash of a row, from its columns as they are in the file, byte for byte.
    /// - Parameters:
    ///   - previous: the hash of the row before of the same writer, or `origin`.
    ///   - name: the writer's, under which the row was written: of a branch that of its stem.
    static func hash(_ row: JournalRow, previous: String, writer name: String? = nil) -> String {
        let fields = fields(of: row, previous, name)
        // A line feed could only have been put there to make one row look like another.
        guard !fields.contains(where: { $0.utf8.contains(UInt8(ascii: "\n")) }) else { return "" }
        return digest(fields.joined(separator: "\n"))
    }

    /// What a row of which something was erased comes to: its fields as they stand since, the hash that it keeps, and what it says.
    static func standing(_ row: JournalRow, previous: String, writer name: String? = nil) -> String {
        let fields = fields(of: row, previous, name) + [row.hash, digest(row.payload ?? "")]
        guard !fields.contains(where: { $0.utf8.contains(UInt8(ascii: "\n")) }) else { return "" }
        return digest(fields.joined(separator: "\n"))
    }

    private static func fields(of row: JournalRow, _ previous: String, _ name: String?) -> [String] {
        if let parents = row.parents, let heads = row.heads {
            return [
                "2", previous, name ?? row.writer, String(row.number), row.id, String(row.clock), String(row.at),
                row.device, row.operatorName, row.batch, row.kind, row.undoes ?? "", parents, heads, row.digest,
            ]
        }
        // As before version 4, when a laptop was the writer and rows were hashed in the order of the file.
        return [
            previous, row.id, String(row.at), row.device, row.operatorName, row.batch, row.kind, row.undoes ?? "",
            row.digest,
        ]
    }

    /// SHA-256 of a text, in hexadecimal digits.
    static func digest(_ text: String) -> String { SHA256.hexadecimal(of: text) }

    /// What stands for all rows of a file: the last hash of its writer, or the digest of the last hashes of all.
    /// - Parameter heads: number and hash of each writer's last row, by writer.
    static func head(of heads: [String: SeenHead]) -> String? {
        if heads.count <= 1 { return heads.values.first?.hash }
        return digest(
            heads.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.number) \($0.value.hash)\n" }.joined())
    }
}
