public import Foundation

// The system's calls that make a file and give it its name. Names live as long as the call, and none is kept; a state of a file is looked
// at only where the call says that it was filled in. A descriptor is closed once, on every way out.

/// Bytes that lie whole on the disk, on their way to the place where they are to be: nobody ever sees half a file under
/// its name, and what was said to be written is there after a power cut.
///
/// They are readable by their owner alone from their first byte on. Where the file system can (O_TMPFILE, Linux), they
/// have no name before they are whole, so that a program that is killed in between leaves nothing; elsewhere, as on
/// sticks, a hidden file may be left whose name begins with `.halqa-`.
public struct StagedFile {
    /// Why there is no file.
    public enum Problem: Error, Equatable {
        /// A file of that name is there.
        case alreadyThere
        /// What the system says: `errno`.
        case system(Int32)
    }

    /// Where the bytes are to be.
    public let path: String
    /// Where they lie.
    private let staging: Staging

    private enum Staging {
        /// Open, without a name.
        case nameless(Int32)
        case named(String)
    }

    /// Writes bytes beside their place.
    /// - Parameters:
    ///   - path: where they are to be. What a link there leads to is never written: the link itself would go.
    ///   - mode: who may read them.
    /// - Throws: `.system` when they cannot be written; nothing is left then.
    public init(_ data: Data, for path: String, mode: mode_t = 0o600) throws(Problem) {
        self.path = path
        let folder = Storage.folder(of: path)
        // A link that somebody put there is not followed, a file not reused; on a stick, which knows no owners, the
        // mode says nothing and does no harm.
        var descriptor = unsafe open(folder, Self.nameless | O_RDWR | O_CLOEXEC, 0o600)
        if descriptor >= 0, unsafe access(Self.way(to: descriptor), F_OK) == 0 {
            staging = .nameless(descriptor)
        } else {
            if descriptor >= 0 { close(descriptor) }
            let name = folder + "/.halqa-\(UUID().uuidString).part"
            descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw .system(errno) }
            staging = .named(name)
        }
        var problem = Storage.write(data, to: descriptor) ? 0 : errno
        // What a person's mask takes away from whom it is meant for is given back.
        if problem == 0, mode != 0o600, fchmod(descriptor, mode) != 0, errno != EPERM { problem = errno }
        if problem == 0, !Storage.synchronise(descriptor) { problem = errno }
        if case .named(let name) = staging {
            if close(descriptor) != 0, problem == 0 { problem = errno }
            if problem != 0 { unsafe unlink(name) }
        } else if problem != 0 {
            close(descriptor)
        }
        if problem != 0 { throw .system(problem) }
    }

    /// Puts it in its place in one step, and waits until the disk knows its name. To be called once.
    /// - Parameter replacing: whether a file that is there goes; otherwise, of two processes that come at once, one is
    ///   refused.
    /// - Throws: `.alreadyThere`, or `.system`; the file that was there is there then, and nothing else is left.
    public func put(replacing: Bool) throws(Problem) {
        if !replacing {
            switch staging {
            case .nameless(let descriptor):
                defer { close(descriptor) }
                guard link(descriptor, to: path) else {
                    throw errno == EEXIST ? .alreadyThere : .system(errno)
                }
                return try settle()
            case .named(let name):
                if unsafe Foundation.link(name, path) == 0 {
                    unsafe unlink(name)
                    return try settle()
                }
                // A file system without links, as on sticks, is not shared by two processes in one instant.
                var there = stat()
                if unsafe errno == EEXIST || lstat(path, &there) == 0 {
                    unsafe unlink(name)
                    throw .alreadyThere
                }
            }
        }
        let name: String
        switch staging {
        case .named(let own): name = own
        case .nameless(let descriptor):
            // Nothing replaces a file in one step but a name.
            defer { close(descriptor) }
            name = Storage.folder(of: path) + "/.halqa-\(UUID().uuidString).part"
            guard link(descriptor, to: name) else { throw .system(errno) }
        }
        guard unsafe rename(name, path) == 0 else {
            let problem = errno
            unsafe unlink(name)
            throw .system(problem)
        }
        try settle()
    }

    /// Takes it away again, when it was not put anywhere.
    public func discard() {
        switch staging {
        case .nameless(let descriptor): close(descriptor)
        case .named(let name): unsafe unlink(name)
        }
    }

    /// A name is on the disk once its folder is. Source: fsync(2).
    private func settle() throws(Problem) {
        guard Storage.synchronise(folder: Storage.folder(of: path)) else { throw .system(errno) }
    }

    /// O_TMPFILE is a macro that Swift does not read. Source: open(2), asm-generic/fcntl.h.
    private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY

    private static func way(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

    private func link(_ descriptor: Int32, to path: String) -> Bool {
        unsafe linkat(AT_FDCWD, Self.way(to: descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
    }
}
