import Foundation

/// Files that tests read.
enum Fixture {
    /// A file in `Fixtures`.
    static func bytes(_ name: String) throws -> [UInt8] {
        try read(tests.appending(path: "Fixtures/\(name)"))
    }

    /// A file of the repository.
    static func repository(_ path: String) throws -> [UInt8] {
        try read(tests.appending(path: "../../\(path)"))
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    private static func read(_ url: URL) throws -> [UInt8] {
        Array(try Data(contentsOf: url.standardizedFileURL))
    }
}
