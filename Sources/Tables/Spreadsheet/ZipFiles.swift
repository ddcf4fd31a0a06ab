import CArchive

// The calls of CArchive. The archive's bytes are not let go of while it is open, and it is closed on every way out. A name belongs to the
// archive and is copied before the next is asked for. No more is read than the array has room for, and no more of it is looked at than was
// read.

/// Files of a ZIP archive, in memory.
public struct ZipFiles {
    /// Those that were wanted, by name.
    public private(set) var files: [String: [UInt8]] = [:]
    /// The names of all files in the archive.
    public private(set) var names: Set<String> = []

    /// What is unpacked may be so many times as long as the archive, at most; a spreadsheet's XML is about twenty.
    private static let mostGrowth = 100
    private static let mostBytes = 1 << 29

    /// Unpacks an archive, within bounds.
    /// - Parameters:
    ///   - archive: the bytes of the archive.
    ///   - isWanted: whether a file is to be unpacked, by its name.
    /// - Throws: `damagedSpreadsheet` for what is no sound archive; `unpacksTooFar`; `libraryMissing`.
    public init(_ archive: [UInt8], where isWanted: (String) -> Bool) throws(TableProblem) {
        if let missing = unsafe carchive_missing() { throw unsafe .libraryMissing(String(cString: missing)) }
        var files: [String: [UInt8]] = [:]
        var names: Set<String> = []
        let limit = min(Self.mostBytes, max(1 << 22, archive.count * Self.mostGrowth))
        var room = limit
        var (isDamaged, isTooFar) = (false, false)
        unsafe archive.withUnsafeBytes { bytes in
            guard let zip = unsafe carchive_open(bytes.baseAddress, bytes.count) else {
                isDamaged = true
                return
            }
            defer { unsafe carchive_close(zip) }
            var part = [UInt8](repeating: 0, count: 1 << 16)
            while names.count < 10_000, let name = unsafe carchive_next(zip).map({ unsafe String(cString: $0) }) {
                names.insert(name)
                guard isWanted(name), files[name] == nil else { continue }
                var content: [UInt8] = []
                while true {
                    let count = unsafe carchive_read(zip, &part, part.count)
                    if count < 0 || count > room {
                        (isDamaged, isTooFar) = (count < 0, count > room)
                        return
                    }
                    if count == 0 { break }
                    room -= count
                    content.append(contentsOf: part[..<count])
                }
                files[name] = content
            }
        }
        guard !isTooFar else { throw .unpacksTooFar(limit: limit) }
        guard !isDamaged else { throw .damagedSpreadsheet }
        self.files = files
        self.names = names
    }

    /// What is wrong with an archive.
    public enum Harm: Equatable, Sendable {
        /// There is nothing in the file.
        case empty
        /// It does not begin as archives do.
        case noArchive
        /// The list of its files, which stands at its end, is missing.
        case cutOff
        /// Something in it cannot be unpacked.
        case damaged
    }

    /// What is wrong with an archive as it looks from outside; nil for one that begins and ends as archives do.
    ///
    /// Source: APPNOTE.TXT 4.3.7 and 4.3.16: each file begins with a header, and the archive ends with a record of its list, before
    /// a comment of 64 KB at most.
    public static func harm(_ archive: [UInt8]) -> Harm? {
        guard !archive.isEmpty else { return .empty }
        guard archive.starts(with: [0x50, 0x4B]) else { return .noArchive }
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        let tail = archive.suffix(22 + 0xFFFF)
        let isEnded = tail.indices.dropLast(end.count - 1).contains { index in
            tail[index] == end[0] && tail[index...].starts(with: end)
        }
        return isEnded ? nil : .cutOff
    }
}
