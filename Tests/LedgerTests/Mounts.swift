import Foundation
import Testing

/// Whether folders and small disks can be mounted here: tests that need one are skipped where not.
enum Mounts {
    /// Tried once, with a disk of one page.
    static let arePossible = (try? SmallDisk(bytes: 4096)) != nil

    /// Why a test is skipped.
    static let reason: Comment = "only root may mount, and to root every file is writable otherwise"

    /// Asked of a mount that could be made a moment ago.
    struct Missing: Error {}
}

/// A folder seen through a mount that cannot be written to.
final class ReadOnlyMount {
    let path: String

    init(of folder: String) throws {
        path = folder + "-read-only"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount(folder, path, "none", UInt(MS_BIND), nil) == 0,
            mount("none", path, "none", UInt(MS_BIND | MS_REMOUNT | MS_RDONLY), nil) == 0
        else {
            umount2(path, 2)
            rmdir(path)
            throw Mounts.Missing()
        }
    }

    deinit {
        umount2(path, 2)  // MNT_DETACH: the ledger may still have it open.
        rmdir(path)
    }
}

/// A disk of so many bytes.
final class SmallDisk {
    let path: String

    init(bytes: Int) throws {
        path = FileManager.default.temporaryDirectory.path + "/halqa-disk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else {
            rmdir(path)
            throw Mounts.Missing()
        }
    }

    deinit {
        umount2(path, 2)
        rmdir(path)
    }

    /// Takes all the room there is left but so many bytes.
    func fill(leaving bytes: Int = 0) {
        let descriptor = open(path + "/filler", O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        let page = [UInt8](repeating: 1, count: 4096)
        while write(descriptor, page, page.count) > 0 {}
        var status = stat()
        fstat(descriptor, &status)
        ftruncate(descriptor, max(0, status.st_size - bytes))
        close(descriptor)
    }

    /// Makes room again.
    func empty() { unlink(path + "/filler") }
}
