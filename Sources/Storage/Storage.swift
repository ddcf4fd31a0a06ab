public import Foundation

// The system's calls that write. What is written are the bytes of a value that is not let go of meanwhile, from where the last call stopped
// to their end.

/// What every room that writes files does with descriptors and folders.
public enum Storage {
    /// Writes all of it.
    /// - Returns: false when that was not possible; `errno` says why.
    public static func write(_ data: Data, to descriptor: Int32) -> Bool {
        unsafe data.withUnsafeBytes { bytes in
            var rest = unsafe bytes[...]
            while unsafe !rest.isEmpty {
                let count = unsafe Foundation.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 { unsafe rest = unsafe rest.dropFirst(count) } else if errno != EINTR { return false }
            }
            return true
        }
    }

    /// Waits until a file's bytes are on the disk. Some file systems have nothing to wait for.
    /// - Returns: false when the disk refused; `errno` says why.
    public static func synchronise(_ descriptor: Int32) -> Bool {
        fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS
    }

    /// Waits until the names in a folder are on the disk: a file that was made, renamed or removed is so only then.
    /// - Returns: false when the disk refused; `errno` says why.
    public static func synchronise(folder: String) -> Bool {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A folder that may be written but not listed cannot be waited for.
        guard descriptor >= 0 else { return errno == EACCES || errno == EPERM }
        defer { close(descriptor) }
        return synchronise(descriptor)
    }

    /// Makes a folder and those above it, for this user's eyes only, and waits until their names are on the disk. One that
    /// is there stays as it is.
    /// - Throws: what the system says.
    public static func makeFolder(_ path: String) throws {
        var above: [String] = []
        var folder = path
        while !FileManager.default.fileExists(atPath: folder), folder != "/", !folder.isEmpty {
            above.append(folder)
            folder = Self.folder(of: folder)
        }
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for made in above { _ = synchronise(folder: Self.folder(of: made)) }
    }

    /// The folder that a path lies in; `.` for a bare name.
    public static func folder(of path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }
}
