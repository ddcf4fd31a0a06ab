import Foundation

/// Bytes that lie whole on the disk, beside the place where they are to be: nobody ever sees half a file under its name.
///
/// They are readable by their owner alone from their first byte on. When the program is killed in between, a hidden file
/// is left whose name begins with `.halqa-`.
struct StagedFile {
    /// Why there is no file.
    enum Problem: Error, Equatable {
        /// A file of that name is there.
        case alreadyThere
        /// What the system says: `errno`.
        case system(Int32)
    }

    /// Where the bytes are to be.
    let path: String
    /// Where they lie.
    private let staged: String

    /// Writes bytes beside their place.
    /// - Parameter path: where they are to be; where that is a link, what it leads to.
    init(_ data: Data, for path: String) throws(Problem) {
        self.path = Self.followed(path)
        let folder = (self.path as NSString).deletingLastPathComponent
        staged = (folder.isEmpty ? "." : folder) + "/.halqa-\(UUID().uuidString).part"
        // A link that somebody put there is not followed, a file not reused; on a stick, which knows no owners, the
        // mode says nothing and does no harm.
        let descriptor = open(staged, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno) }
        var problem = Output.send(data, to: descriptor) ? 0 : errno
        // Some file systems have nothing to wait for.
        if problem == 0, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem != 0 {
            unlink(staged)
            throw .system(problem)
        }
    }

    /// Puts it in its place in one step.
    /// - Parameter replacing: whether a file that is there goes; otherwise, of two processes that come at once, one is
    ///   refused.
    func put(replacing: Bool) throws(Problem) {
        if !replacing {
            if link(staged, path) == 0 {
                unlink(staged)
                return
            }
            // A file system without links, as on sticks, is not shared by two processes in one instant.
            let isRefused = errno == EEXIST || access(path, F_OK) == 0
            if isRefused {
                discard()
                throw .alreadyThere
            }
        }
        guard rename(staged, path) == 0 else {
            let problem = errno
            discard()
            throw .system(problem)
        }
    }

    /// Takes it away again.
    func discard() { unlink(staged) }

    private static func followed(_ path: String) -> String {
        guard let whole = realpath(path, nil) else { return path }
        defer { free(whole) }
        return String(cString: whole)
    }
}
