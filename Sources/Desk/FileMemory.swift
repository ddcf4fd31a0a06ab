import Foundation
import Storage

/// What this laptop remembers of the files that it found sound: how each looked from outside when Halqa last left it.
///
/// A file that looks otherwise was written to by something else, or comes from elsewhere; it is worth a thorough check.
public struct FileMemory: Sendable {
    private let folder: String

    /// - Parameter folder: where it is kept; made when it is not there.
    public init(folder: String) { self.folder = folder }

    /// Whether a file is as it was left here.
    public func knows(_ path: String) -> Bool {
        guard let stamp = FileStamp(path), let place = place(of: path) else { return false }
        let known = try? BoundedFile.read(place, limit: 4096, plain: true)
        return known.map { String(decoding: $0, as: UTF8.self) } == stamp.line
    }

    /// Remembers how a file looks now. Forgetting it costs a check, so a folder that cannot be written is passed over, and nobody waits for
    /// the disk: after a power cut an older word, half of one or none at all fits no file, which is then checked.
    public func remember(_ path: String) {
        guard let stamp = FileStamp(path), let place = place(of: path) else { return }
        try? Storage.makeFolder(folder)
        try? Data(stamp.line.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
    }

    /// Files are told apart by where they lie on the disk: a name for each, whatever path leads there.
    private func place(of path: String) -> String? {
        FileStamp(path).map { folder + "/" + $0.name }
    }
}
