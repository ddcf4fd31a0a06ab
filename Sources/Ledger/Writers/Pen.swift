import Digest
import Foundation
import Workshop

/// Who writes into a file, and what their rows are signed with.
///
/// A writer is one laptop at work on one file: a key pair, whose name is made of its public half. Whoever has no place to keep a key
/// writes as the laptop, and signs nothing.
struct Pen {
    /// The writer's name in the journal.
    let writer: String
    /// What it signs with; nil for one that does not.
    let key: SigningKey?

    /// Somebody who does not sign, under a laptop's name.
    init(unsigned laptop: ID<Device>) {
        writer = laptop.description
        key = nil
    }

    /// The writer whose key this is.
    init(_ key: SigningKey) {
        writer = Self.name(of: key.verifyingKey.bytes)
        self.key = key
    }

    /// The public half, as the table of writers has it.
    var publicKey: Data? { key.map { Data($0.verifyingKey.bytes) } }

    /// A writer's name: the first 16 bytes of SHA-256 of the public key, in hexadecimal digits.
    static func name(of publicKey: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(publicKey).prefix(16)) }

    /// The signature over a row's hash; nil for a writer that does not sign.
    /// - Throws: `inputOutput` when the system has no memory for it.
    func signature(of hash: String) throws(LedgerError) -> Data? {
        guard let key else { return nil }
        guard let signature = key.signature(of: Array(hash.utf8)) else { throw .inputOutput("no memory to sign with") }
        return Data(signature)
    }
}
