import Desk
import Foundation
import Ledger
import Storage

/// Where things live on this machine. Source: XDG Base Directory Specification 0.8.
struct Places {
    /// The user's programmes: `~/.local/share/halqa`.
    let data: String
    /// What this laptop remembers, and backups: `~/.local/state/halqa`.
    let state: String
    /// The user's settings: `~/.config/halqa`.
    let configuration: String

    /// - Parameter environment: the process's; a relative path in it is ignored, as the specification asks.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
        func folder(_ variable: String, _ otherwise: String) -> String {
            let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/" + otherwise
            return base + "/halqa"
        }
        data = folder("XDG_DATA_HOME", ".local/share")
        state = folder("XDG_STATE_HOME", ".local/state")
        configuration = folder("XDG_CONFIG_HOME", ".config")
    }

    /// Makes a folder for this user's eyes only, and those above it; one that is there stays as it is.
    static func makeFolder(_ path: String) throws {
        try Storage.makeFolder(path)
    }

    /// What a small file of this program's own says; nil where there is none, or something else stands there.
    static func note(_ path: String) -> String? {
        (try? BoundedFile.read(path, limit: 1 << 16, plain: true)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What this laptop remembers of the files that it found sound.
    var knownFiles: FileMemory { FileMemory(folder: state + "/known") }

    /// The keys with which this laptop writes, one for each file.
    var writers: WriterFolder { WriterFolder(folder: state + "/writers") }

    /// Where a file's backups are kept: two files of one name in different folders do not share.
    func backups(of file: String) -> String {
        let whole = URL(fileURLWithPath: file).resolvingSymlinksInPath()
        let hash = String(Self.fingerprint(whole.path), radix: 16)
        return state + "/backups/" + whole.deletingPathExtension().lastPathComponent + "-" + hash
    }

    /// Where this laptop remembers what a server has acknowledged of a file.
    func acknowledged(of file: String, by server: String) -> String {
        let whole = URL(fileURLWithPath: file).resolvingSymlinksInPath().standardizedFileURL.path
        return state + "/central/" + String(Self.fingerprint(whole + "\n" + server), radix: 16)
    }

    /// FNV-1a, 64 bits. Source: draft-eastlake-fnv.
    static func fingerprint(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
