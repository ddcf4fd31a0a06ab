import Foundation

// As in `BoundedFile`: names live as long as the call, and no more is read than the array has room for.

/// What SQLite keeps beside a database, and how one is told from other files.
public enum DatabaseFile {
    /// Whether a path leads to a database. Source: SQLite, "Database File Format", section 1.3 (the header begins so).
    public static func isThere(_ path: String) -> Bool {
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let header = Array("SQLite format 3\0".utf8)
        var found = [UInt8](repeating: 0, count: header.count)
        return unsafe read(descriptor, &found, found.count) == header.count && found == header
    }

    /// The names of what SQLite keeps beside a database: whoever puts something else there damages it.
    /// Source: SQLite, "Temporary Files Used By SQLite", section 2.
    public static let companions = ["-journal", "-wal", "-shm"]

    /// The database that would take a file under this path for its own journal; nil where there is none. On a stick
    /// letter case makes no difference.
    public static func owner(ofCompanion path: String) -> String? {
        let whole = path.hasSuffix("/") ? String(path.dropLast()) : path
        return companions.filter { whole.lowercased().hasSuffix($0) }.map { String(whole.dropLast($0.count)) }
            .first(where: isThere)
    }

    /// What lies beside the place of a database that is to be made, and would be taken for its journal. An empty file is
    /// no journal: SQLite leaves one beside a database that is then moved away.
    public static func leftover(beside path: String) -> String? {
        companions.map { path + $0 }.first { name in
            var status = stat()
            return unsafe lstat(name, &status) == 0 && !(status.st_size == 0 && status.st_mode & S_IFMT == S_IFREG)
        }
    }
}
