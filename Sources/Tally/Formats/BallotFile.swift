#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads ballot files.
public enum BallotFile {
    /// What the system says when a file cannot be read.
    public struct Unreadable: Error, Hashable, Sendable {
        /// As it was named.
        public let file: String
        /// The system's error number.
        public let code: Int32
        /// Whether there is no such file.
        public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    }

    /// Bytes of a pipe or a device that are read at most.
    private static let longestStream = 1 << 28

    /// Gives the bytes of a file to `body`, mapped into memory where the system can.
    /// - Throws: `Unreadable`, or `BallotFileError` for a stream that does not end, or what `body` throws.
    public static func withBytes<Value>(
        of path: String, _ body: (UnsafeRawBufferPointer) throws -> Value
    ) throws -> Value {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { throw Unreadable(file: path, code: errno) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw Unreadable(file: path, code: errno) }
        if info.st_mode & S_IFMT == S_IFREG, info.st_size > 0 {
            let size = Int(info.st_size)
            if let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), memory != MAP_FAILED {
                defer { munmap(memory, size) }
                return try body(UnsafeRawBufferPointer(start: memory, count: size))
            }
        }
        // A pipe, a terminal, or a file system that does not map.
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count >= 0 else { throw Unreadable(file: path, code: errno) }
            if count == 0 { break }
            bytes += chunk[..<count]
            // What never ends must not fill the memory.
            guard bytes.count <= longestStream else {
                throw ByteText(file: path, .init(start: nil, count: 0)).error(0, .tooLarge)
            }
        }
        return try bytes.withUnsafeBytes(body)
    }

    /// Reads ballots from memory, in UTF-8.
    /// - Parameters:
    ///   - file: the name, for messages and for its ending, which tells the format, or else its first lines.
    ///   - format: when neither ending nor first lines are to decide.
    ///   - layout: of a table, when neither headings nor cells are to decide.
    ///   - method: what the ballots are for: a cell with several options is an order for one, and crosses for another.
    /// - Throws: `BallotFileError` with the line and what is wrong.
    public static func read(
        _ bytes: UnsafeRawBufferPointer, file: String, format: BallotFormat? = nil, layout: BallotLayout? = nil,
        for method: VotingMethod? = nil
    ) throws(BallotFileError) -> BallotBox {
        try read(ByteText(file: file, bytes), format, layout, method)
    }

    /// Reads ballots from a string.
    /// - Throws: `BallotFileError` with the line and what is wrong.
    public static func read(
        _ text: String, file: String, format: BallotFormat? = nil, layout: BallotLayout? = nil,
        for method: VotingMethod? = nil
    ) throws(BallotFileError) -> BallotBox {
        // A closure of withUnsafeBytes cannot throw a typed error that the compiler follows, a result can.
        try Array(text.utf8).withUnsafeBytes { bytes in
            Result { () throws(BallotFileError) in try read(ByteText(file: file, bytes), format, layout, method) }
        }.get()
    }

    private static func read(
        _ text: ByteText, _ stated: BallotFormat?, _ layout: BallotLayout?, _ method: VotingMethod?
    ) throws(BallotFileError) -> BallotBox {
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw text.error(0, .empty) }
        guard text.bytes.count < Int(UInt32.max) else { throw text.error(0, .tooLarge) }
        guard let format = stated ?? .recognized(name: text.file, text) else { throw text.error(0, .unknownFormat) }
        var box =
            switch format {
            case .blt: try BLTReader(text).read()
            case .preflib: try PrefLibReader(text).read()
            case .pabulib: try PabulibReader(text).read()
            case .csv: try CSVReader(text).read(layout, for: method)
            case .debian: try DebianReader(text).read()
            }
        guard box.isCountable else { throw text.error(0, .tooLarge) }
        box.remarkLikelyOnes()
        return box
    }
}
