import Foundation
import Storage

/// The system's calls that the ledger makes on files beside SQLite: the only ones, so that what the compiler does not check stands here.
///
/// They are unsafe because they take pointers. A name is given as a string, which ends in a zero and lives as long as the call; none of them
/// keeps what it is given. What the system fills in lies in a variable of the function that calls, and is looked at only where the call says
/// that it did.
enum System {
    /// What stands under a name: itself, and not what a link leads to; nil where nothing does.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    /// What a name leads to, through links too; nil where nothing is there, and `errno` says why.
    static func statusOfTarget(_ path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    /// Whether a plain file stands under a name.
    static func isFile(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

    /// Takes a name away.
    /// - Returns: false where that was not possible; `errno` says why.
    @discardableResult
    static func remove(_ path: String) -> Bool { unsafe unlink(path) == 0 }

    /// Gives a file another name.
    /// - Returns: false where that was not possible; `errno` says why.
    static func rename(_ path: String, to other: String) -> Bool { unsafe Foundation.rename(path, other) == 0 }

    /// Writes a file for this user's eyes only, in place of what was there or behind it; nobody waits for the disk.
    /// - Returns: false where that was not possible; `errno` says why.
    static func write(_ data: Data, to path: String, appending: Bool) -> Bool {
        // What is behind something that is not there would be half of it.
        let flags = appending ? O_WRONLY | O_APPEND : O_WRONLY | O_CREAT | O_TRUNC
        let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        let isWritten = Storage.write(data, to: descriptor)
        let code = errno
        close(descriptor)
        errno = code
        return isWritten
    }

    /// Whether this person may write a file.
    static func mayWrite(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    /// Gives a file the times that another had. The two times that are read lie side by side in an array of two.
    static func setTimes(_ path: String, like status: stat) {
        let times = [status.st_atim, status.st_mtim]
        _ = unsafe utimensat(AT_FDCWD, path, times, 0)
    }

    /// How many seconds ago a file was written.
    static func age(_ status: stat) -> Int { time(nil) - status.st_mtim.tv_sec }

    /// What the system calls a problem. The text belongs to the system, and is copied before anything else is asked of it.
    static func words(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
