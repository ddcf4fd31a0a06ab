import Crypto
import Foundation
import GRDB
import Workshop

/// The hash of a journal row: SHA-256 over the device's hash before, and every field of the row.
///
/// Fields are joined by line feeds, which none of them can contain. The payload goes in as its own digest, so that one
/// day a person's data can be erased from a payload while the chain still holds.
enum JournalHash {
    /// What the first row of a device follows.
    static let origin = String(repeating: "0", count: 64)

    /// The hash of a row, from its columns as they are in the file, byte for byte.
    /// - Parameter previous: the hash of the row before of the same device, or `origin`.
    static func hash(_ row: Row, previous: String) -> String {
        hash(
            previous: previous, id: row["id"], at: row["at"], device: row["device"], operatorName: row["operator"],
            batch: row["batch"], kind: row["kind"], undoes: row["undoes"], payload: row["payload"])
    }

    /// The hash of an entry that is about to become a row.
    static func hash(_ entry: JournalEntry, kind: String, payload: String, previous: String) -> String {
        hash(
            previous: previous, id: entry.id.description, at: entry.at.milliseconds,
            device: entry.device.description, operatorName: entry.operatorName.string,
            batch: entry.batch.description, kind: kind, undoes: entry.undoes?.description, payload: payload)
    }

    private static func hash(
        previous: String, id: String, at: Int64, device: String, operatorName: String, batch: String, kind: String,
        undoes: String?, payload: String
    ) -> String {
        let fields = [
            previous, id, String(at), device, operatorName, batch, kind, undoes ?? "", digest(payload),
        ]
        return digest(fields.joined(separator: "\n"))
    }

    private static func digest(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(data: Data(text.utf8)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
