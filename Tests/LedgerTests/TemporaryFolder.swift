import Foundation

/// A folder of a test's own, gone when the test is. In memory where there is a file system in memory: what the tests ask
/// of SQLite is the same there, and a disk's honest second for every hundred commits is not spent.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let memory = "/dev/shm"
        let parent =
            access(memory, W_OK) == 0 ? memory : FileManager.default.temporaryDirectory.path
        path = parent + "/halqa-ledger-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in it.
    func file(_ name: String = "day.halqa") -> String { path + "/" + name }
}
