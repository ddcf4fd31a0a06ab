import Foundation

/// Wakes whoever waits when something is written to a file or its neighbours, so that nobody has to look ten times a second.
///
/// The system tells of what programs on this laptop write. It does not tell of another machine that writes to a folder both see, so
/// whoever waits looks now and then all the same.
public final class FileWatch {
    /// What can be waited for; nil where the system watches nothing, as when it has no watch left to give.
    public let descriptor: Int32?

    /// Watches the folder of a file: what takes the file's place, and the journal beside it, are seen as well.
    /// - Parameter path: the file's path.
    public init(_ path: String) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else {
            self.descriptor = nil
            return
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let events = IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM
        guard unsafe inotify_add_watch(descriptor, folder, UInt32(events)) >= 0 else {
            close(descriptor)
            self.descriptor = nil
            return
        }
        self.descriptor = descriptor
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Takes what the system has told; until then the descriptor stays ready. What it says is not read: the file is looked at.
    public func settle() {
        guard let descriptor else { return }
        var bytes = [UInt8](repeating: 0, count: 4096)
        while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
    }
}
