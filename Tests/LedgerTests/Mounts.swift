import Foundation

/// A folder seen through a mount that cannot be written to; where no mount can be made there is none.
final class ReadOnlyMount {
    let path: String

    init?(of folder: String) throws {
        path = folder + "-read-only"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount(folder, path, "none", UInt(MS_BIND), nil) == 0,
            mount("none", path, "none", UInt(MS_BIND | MS_REMOUNT | MS_RDONLY), nil) == 0
        else {
            umount2(path, 2)
            rmdir(path)
            return nil
        }
    }

    deinit {
        umount2(path, 2)  // MNT_DETACH: the ledger may still have it open.
        rmdir(path)
    }
}

/// A disk of so many bytes; where no mount can be made there is none.
final class SmallDisk {
    let path: String

    init?(bytes: Int) throws {
        path = FileManager.default.temporaryDirectory.path + "/halqa-disk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else {
            rmdir(path)
            return nil
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
