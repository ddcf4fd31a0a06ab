import Foundation
import Storage

/// What a server has acknowledged of a file, as this laptop remembers it: up to which number of each writer, and when.
///
/// It decides nothing: what is sent is found out from the server each time. It says without a connection how much is to be sent, and that a
/// server knows less than it was given.
public struct Acknowledged: Codable, Equatable, Sendable {
    /// The number of each writer's last row that the server has.
    public var vector: [String: Int] = [:]
    /// When both were in step last: milliseconds since 1970 UTC.
    public var at: Int64?

    /// Nothing yet.
    public init() {}

    /// What stands in a file; nothing where there is none, or it cannot be read.
    public init(at path: String) {
        let bytes = try? BoundedFile.read(path, limit: 1 << 24, plain: true)
        self = bytes.flatMap { try? JSONDecoder().decode(Acknowledged.self, from: Data($0)) } ?? Acknowledged()
    }

    /// Keeps it; what cannot be kept is found out again.
    func keep(at path: String) {
        guard let data = try? JSONEncoder().encode(self) else { return }
        try? Storage.makeFolder(Storage.folder(of: path))
        try? StagedFile(data, for: path).put(replacing: true)
    }

    /// How many rows of a file the server has not acknowledged.
    /// - Parameter vector: the number of each writer's last row in the file.
    public func unsent(of vector: [String: Int]) -> Int {
        vector.reduce(0) { $0 + max(0, $1.value - (self.vector[$1.key] ?? 0)) }
    }
}
