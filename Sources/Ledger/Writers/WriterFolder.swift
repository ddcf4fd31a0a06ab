import Digest
import Foundation
import Storage
import Workshop

/// Where a laptop keeps the keys with which it writes, one for each file, and how far each has come.
///
/// What is kept lies in this laptop's own state and never in a programme's file: whoever copies the file, or opens a copy, has no key to
/// go on with, and begins a writer of their own. Nothing of it is waited for on the disk: an older word, or none, fits no file, and
/// another writer begins.
public struct WriterFolder: Sendable {
    private let folder: String
    /// Which start of the machine this is.
    let boot: String

    /// - Parameters:
    ///   - folder: where the keys are kept; made when it is not there.
    ///   - boot: what tells this start of the machine from others.
    public init(folder: String, boot: String = Self.presentBoot) {
        self.folder = folder
        self.boot = boot
    }

    /// What Linux calls this start of the machine; empty where the system has no name for it.
    public static var presentBoot: String {
        ((try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? "")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What is remembered of the writer that this laptop is in a file; nil where nothing is, or it cannot be read.
    func remembered(_ path: String) -> RememberedWriter? {
        guard let bytes = try? BoundedFile.read(place(of: path), limit: 1 << 16, plain: true) else { return nil }
        return RememberedWriter(String(decoding: bytes, as: UTF8.self))
    }

    /// Remembers what a writer is going to have written, before it is.
    /// - Throws: what the system says.
    func remember(_ writer: RememberedWriter, for path: String) throws(LedgerError) {
        do { try Storage.makeFolder(folder) } catch { throw LedgerError(error) }
        let place = place(of: path)
        guard System.write(Data(writer.text.utf8), to: place + ".part", appending: false),
            System.rename(place + ".part", to: place)
        else { throw LedgerError(errno: errno) }
    }

    /// Notes what became of a head; of no use, and no harm, once another one is remembered.
    func note(_ mark: RememberedWriter.Mark, _ head: String, for path: String) {
        _ = System.write(Data("\(mark.rawValue) \(head)\n".utf8), to: place(of: path), appending: true)
    }

    /// Forgets the writer of a file: the next one is another.
    func forget(_ path: String) { System.remove(place(of: path)) }

    /// Files are told apart by where they lie, whatever way leads there.
    private func place(of path: String) -> String {
        let whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
        return folder + "/" + SHA256.hexadecimal(of: whole).prefix(32)
    }
}

/// What a laptop remembers of the writer that it is in one file.
struct RememberedWriter {
    /// What became of what was going to be written.
    enum Mark: String {
        /// It is in the file, and on the disk.
        case kept
        /// Whoever wrote it let go of the file.
        case closed
    }

    /// The secret half of the key.
    var seed: [UInt8]
    /// Which start of the machine it was.
    var boot: String
    /// The hash of the writer's last row before; the origin before its first.
    var before: String
    /// The hash of its last row once what it writes is written.
    var head: String
    /// Whether that is known to be in the file.
    var isKept = false
    /// Whether the file was let go of since.
    var isClosed = false

    init(seed: [UInt8], boot: String, before: String, head: String) {
        (self.seed, self.boot, self.before, self.head) = (seed, boot, before, head)
    }

    /// Reads what was written; nil where it is something else, or not whole.
    init?(_ text: String) {
        var words: [String: [String]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2 { words[parts[0], default: []].append(parts[1]) }
        }
        guard words["writer"] == ["1"], let seed = words["seed"]?.first.flatMap(Hexadecimal.bytes), seed.count == 32,
            let boot = words["boot"]?.first, let before = words["before"]?.first, let head = words["head"]?.first,
            before.utf8.count == 64, head.utf8.count == 64
        else { return nil }
        self.init(seed: seed, boot: boot, before: before, head: head)
        isKept = words[Mark.kept.rawValue]?.contains(head) ?? false
        isClosed = words[Mark.closed.rawValue]?.contains(head) ?? false
    }

    /// As it is kept.
    var text: String {
        "writer 1\nseed \(Hexadecimal.text(seed))\nboot \(boot)\nbefore \(before)\nhead \(head)\n"
    }

    /// Whether a file is one into which this writer goes on writing: nothing was written under its name elsewhere.
    /// - Parameters:
    ///   - standing: the hash of the writer's last row in the file; the origin where it has none.
    ///   - boot: which start of the machine this is.
    func goesOn(from standing: String, boot: String) -> Bool {
        // After a power cut what is remembered may be older than what others have seen.
        guard isClosed || self.boot == boot else { return false }
        // Who was killed before the commit left the file as it was; once it is known to be kept, that would be a copy.
        return standing == head || (!isKept && standing == before)
    }
}

extension Hexadecimal {
    /// Reads bytes; nil for anything but pairs of digits.
    static func bytes(_ digits: String) -> [UInt8]? {
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        let signs = Array(digits.utf8)
        guard signs.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: signs.count, by: 2) {
            guard let high = value(signs[place]), let low = value(signs[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}
