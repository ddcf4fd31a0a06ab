import Foundation
import Workshop

/// Which file stands at a path, whatever it is called.
struct FileIdentity: Equatable {
    private let device: dev_t
    private let number: ino_t

    /// Looks the file up. What is no file at all, such as a folder, is no Halqa file either.
    init(_ path: String) throws(LedgerError) {
        guard let status = System.statusOfTarget(path) else { throw LedgerError(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAHalqaFile }
        device = status.st_dev
        number = status.st_ino
    }
}
