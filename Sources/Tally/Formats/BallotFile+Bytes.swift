#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// The system's calls that open and read a file: the only ones that counting makes.
//
// They are unsafe because they take pointers. A name is given as a string, which ends in a zero and lives as long as the
// call; what is read goes to memory that the array has set aside, and the system is told how much of it there is.
// A file is read, not mapped: one that somebody cuts short meanwhile would end the program.

extension BallotFile {
    /// What the system says when a file cannot be read.
    public struct Unreadable: Error, Hashable, Sendable {
        /// As it was named.
        public let file: String
        /// The system's error number.
        public let code: Int32
        /// Whether there is no such file.
        public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
        /// Whether it is a pipe or a device from which nothing came.
        public var isSilent: Bool { code == ETIMEDOUT }
    }

    /// How long a pipe or a device may say nothing, in milliseconds.
    public static let patience: Int32 = 10_000

    /// Bytes of a pipe or a device that are read at most.
    private static let longestStream = 1 << 28

    /// The bytes of a file, a pipe or a device.
    /// - Parameter patience: how long a pipe or a device may say nothing, in milliseconds.
    /// - Throws: `Unreadable`; `BallotFileError` for a file beyond what can be counted, or a stream that does not end.
    public static func bytes(of path: String, patience: Int32 = patience) throws -> [UInt8] {
        // A pipe that nobody has opened for writing would hold up the opening itself.
        let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw Unreadable(file: path, code: errno) }
        defer { close(file) }
        var info = stat()
        guard unsafe fstat(file, &info) == 0 else { throw Unreadable(file: path, code: errno) }
        let isRegular = info.st_mode & S_IFMT == S_IFREG
        let size = isRegular ? Int(info.st_size) : 0
        let most = isRegular ? Int(UInt32.max) - 1 : longestStream
        var bytes: [UInt8] = []
        var room = size + 1
        while true {
            // What never ends must not fill the memory.
            guard max(size, bytes.count) <= most else { throw ByteText(file: path, []).error(0, .tooLarge) }
            let before = bytes.count
            // One call mostly; a file that grows or a pipe takes more. Memory that is not written costs nothing.
            try bytes.append(addingCapacity: room) { output throws(Unreadable) in
                try fill(&output, from: file, path, patience)
            }
            if bytes.count == before {
                // Before anybody has opened a pipe for writing, it looks as if it were at its end.
                guard bytes.isEmpty, info.st_mode & S_IFMT == S_IFIFO else { return bytes }
                if try wait(file, path, patience) & Int16(POLLIN) == 0 { return bytes }
            }
            // What was set aside holds one byte more than the file said, so that its end is found without moving it.
            room = bytes.count <= size ? size + 1 - bytes.count : 1 << 20
        }
    }

    private static func fill(_ output: inout OutputSpan<UInt8>, from file: Int32, _ path: String, _ patience: Int32)
        throws(Unreadable)
    {
        while true {
            var code: Int32 = 0
            unsafe output.withUnsafeMutableBufferPointer { room, count in
                let got = unsafe Glibc.read(file, room.baseAddress, room.count)
                if got < 0 { code = errno } else { count = got }
            }
            switch code {
            case 0: return
            case EINTR: continue
            case EAGAIN: _ = try wait(file, path, patience)
            default: throw Unreadable(file: path, code: code)
            }
        }
    }

    /// Waits until there is something to read, or whoever wrote is gone.
    /// - Returns: what the system found.
    private static func wait(_ file: Int32, _ path: String, _ patience: Int32) throws(Unreadable) -> Int16 {
        var polled = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while true {
            let found = unsafe poll(&polled, 1, patience)
            if found > 0 { return polled.revents }
            if found == 0 { throw Unreadable(file: path, code: ETIMEDOUT) }
            if errno != EINTR { throw Unreadable(file: path, code: errno) }
        }
    }
}
