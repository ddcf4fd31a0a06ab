import Foundation

/// What a file looks like from outside. Whoever writes to it changes this, however they do it.
struct FileStamp: Equatable {
    private let device: dev_t
    private let number: ino_t
    private let size: off_t
    private let changed: [Int]

    /// Looks the file up; nil when it is not there.
    init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        (device, number, size) = (status.st_dev, status.st_ino, status.st_size)
        changed = [
            status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
        ]
    }

    /// Whether the last write lies so far back that another one could not have left the same time: the coarsest file system, that of
    /// most sticks, counts in steps of two seconds. One that is to come, by a clock that was set back, says nothing.
    var isSettled: Bool {
        var now = timespec()
        // The clock by which the system dates files.
        guard unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now) == 0 else { return false }
        return now.tv_sec - max(changed[0], changed[2]) > 2
    }

    /// What tells the file from all others on this machine.
    var name: String { "\(device)-\(number)" }

    /// As one line of text.
    var line: String { ([Int(device), Int(number), Int(size)] + changed).map(String.init).joined(separator: " ") }
}
