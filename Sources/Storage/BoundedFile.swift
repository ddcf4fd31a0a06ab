import Foundation

// The system's calls that open and read. A name lives as long as the call. What is read goes into an array of the function that calls, no
// more than it is long, and no more of it is looked at than the call says. A state of a file is looked at only where the call says that it
// was filled in.

/// A file that is read whole, and no more of it than fits: a device without an end does not fill the memory, a pipe into
/// which nobody writes does not hold the program up.
public enum BoundedFile {
    /// Why it was not read.
    public enum Problem: Error, Equatable {
        /// What the system says: `errno`.
        case system(Int32)
        /// It is longer than this many bytes.
        case tooLong(limit: Int)
        /// A pipe or a device that says nothing.
        case silent
        /// It is no plain file, where one was asked for.
        case notAFile
    }

    /// Enough for any roster, script or pile of ballots: a million rows of sixty signs.
    public static let usualLimit = 64 << 20

    /// The bytes of a file.
    /// - Parameters:
    ///   - path: its path; a link is followed.
    ///   - limit: how many bytes it may have.
    ///   - plain: true to take nothing but a plain file; otherwise a pipe or a device is read to its end.
    ///   - patience: how long a pipe or a device may say nothing, in milliseconds.
    /// - Throws: `system` with what the system says, a folder's name among it; `tooLong`; `silent`; `notAFile`.
    public static func read(
        _ path: String, limit: Int = usualLimit, plain: Bool = false, patience: Int32 = 10_000
    ) throws(Problem) -> [UInt8] {
        // A pipe that nobody has opened for writing would hold up the opening itself.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .system(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            if status.st_size > limit { throw .tooLong(limit: limit) }
            return try read(descriptor, limit: limit, patience: nil)
        case S_IFDIR: throw .system(EISDIR)
        default:
            if plain { throw .notAFile }
            return try read(descriptor, limit: limit, patience: patience)
        }
    }

    /// The bytes that come from a descriptor, such as standard input, up to its end.
    /// - Parameter limit: how many there may be.
    /// - Throws: `system`; `tooLong`.
    public static func read(_ descriptor: Int32, limit: Int = usualLimit) throws(Problem) -> [UInt8] {
        try read(descriptor, limit: limit, patience: nil)
    }

    private static func read(_ descriptor: Int32, limit: Int, patience: Int32?) throws(Problem) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe Foundation.read(descriptor, &part, part.count)
            if count > 0 {
                bytes.append(contentsOf: part[..<count])
                if bytes.count > limit { throw .tooLong(limit: limit) }
            } else if count == 0 {
                // Before anybody has opened a pipe for writing, it looks as if it were at its end.
                guard let patience, bytes.isEmpty, isPipe(descriptor) else { return bytes }
                try wait(descriptor, patience)
                if hasHungUp(descriptor) { return bytes }
            } else if errno == EAGAIN, let patience {
                try wait(descriptor, patience)
            } else if errno != EINTR {
                throw .system(errno)
            }
        }
    }

    private static func isPipe(_ descriptor: Int32) -> Bool {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    /// Whether whoever wrote into a pipe has closed it and left nothing in it.
    private static func hasHungUp(_ descriptor: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&polled, 1, 0) > 0 && polled.revents & Int16(POLLIN) == 0
            && polled.revents & Int16(POLLHUP) != 0
    }

    private static func wait(_ descriptor: Int32, _ patience: Int32) throws(Problem) {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let found = unsafe poll(&polled, 1, patience)
            if found > 0 { return }
            if found == 0 { throw .silent }
            if errno != EINTR { throw .system(errno) }
        }
    }
}
