import Digest
import Foundation
import Workshop

/// A newer Halqa at work on a file, as far as that can be known now: what it writes is well formed, and nobody here knows what
/// it means. It works with `sqlite3` alone.
public struct NewerHalqa {
    private let path: String

    /// - Parameter path: the file, of this Halqa's version or one that it has taken over.
    public init(_ path: String) { self.path = path }

    /// The version of files that it writes: far ahead, so that no version that comes needs to be told here.
    public static let version = 99
    /// The version of the payloads that it writes: the next one.
    public static let payloadVersion = Change.payloadVersion + 1

    /// Takes the file over, into a version with tables and columns of its own.
    public func takeOver(version: Int = Self.version) throws {
        try run(
            """
            BEGIN;
            ALTER TABLE stakeholder ADD COLUMN nickname TEXT;
            ALTER TABLE journal ADD COLUMN mood TEXT;
            DROP TABLE seat; CREATE TABLE sponsor (id TEXT);
            PRAGMA user_version = \(version);
            COMMIT;
            """)
    }

    /// Adds an entry to the journal, on which nothing can be said but that it is there.
    /// - Parameters:
    ///   - kind: what happened, in a word.
    ///   - payload: as it stands in the file.
    ///   - record: the record that it is about, as `record_head` names it; nil for one of a sort that nobody here knows.
    public func append(_ kind: String, _ payload: String, about record: String? = nil) throws {
        let last = try run(
            "SELECT seq, writer, n, clock, at, device, hash, signature IS NULL FROM journal ORDER BY seq DESC LIMIT 1"
        )
        .split(separator: "\u{1F}").map(String.init)
        guard last.count == 8, let sequence = Int(last[0]), let number = Int(last[2]), let clock = Int(last[3]) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let (at, device) = (last[4], last[5])
        let id = UUID().uuidString.lowercased()
        // Under the name of one that signs nobody else writes.
        let goesOn = last[7] == "1"
        let (writer, own, previous) =
            goesOn ? (last[1], number + 1, last[6]) : (id, 1, String(repeating: "0", count: 64))
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
        let head = record ?? "unknown \(id)"
        // It has seen all that is there, and builds on what made the record as it is.
        let heads = goesOn ? "{}" : try seen()
        let parents = try run(
            "SELECT json_group_array(entry) FROM (SELECT entry FROM record_head WHERE record = \(quoted(head)) ORDER BY 1)"
        )
        let digest = SHA256.hexadecimal(of: payload)
        let hash = SHA256.hexadecimal(
            of: [
                "2", previous, writer, String(own), id, String(clock + 1), at, device, "Zoé", id, kind, "", parents,
                heads, digest,
            ].joined(separator: "\n"))
        try run(
            """
            BEGIN;
            INSERT OR IGNORE INTO writer VALUES ('\(writer)', NULL, NULL, 0);
            INSERT INTO journal (seq, writer, n, id, clock, at, device, operator, batch, kind, payload, digest, undoes, parents,
                                 heads, hash, signature)
            VALUES (\(sequence + 1), '\(writer)', \(own), '\(id)', \(clock + 1), \(at), '\(device)', 'Zoé', '\(id)',
                    \(quoted(kind)), \(quoted(payload)), '\(digest)', NULL, '\(parents)', '\(heads)', '\(hash)', NULL);
            DELETE FROM record_head WHERE record = \(quoted(head));
            INSERT INTO record_head VALUES (\(quoted(head)), '\(id)', 0);
            COMMIT;
            """)
    }

    /// The last row of each writer, as a row names what its writer has seen.
    private func seen() throws -> String {
        try run(
            """
            SELECT json_group_object(writer, json_array(n, hash)) FROM (
                SELECT writer, n, hash FROM journal JOIN (SELECT writer AS one, max(n) AS last FROM journal GROUP BY writer)
                ON one = writer AND last = n ORDER BY writer)
            """)
    }

    /// Runs statements; answers are cut into cells by U+001F.
    @discardableResult
    public func run(_ sql: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-bail", "-separator", "\u{1F}", path, sql]
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let wrong = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CocoaError(
                .fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: String(decoding: wrong, as: UTF8.self)])
        }
        return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
