import Foundation
import Storage

// The system's calls that open and lock. Each is given a path that lives through the call, and keeps no pointer.

/// What the program that telephones talk to says of itself, on the laptop it runs on.
public struct TelephoneStatus: Codable, Equatable, Sendable {
    /// Its process.
    public var process: Int32
    /// Where telephones find it, as `http://192.168.1.5:8080`; nil while the laptop is on no network.
    public var address: String?
    /// Telephones that are connected now.
    public var connected: Int
    /// Wrong codes that came within the last minute.
    public var wrongCodes: Int

    /// What a process says of itself.
    public init(process: Int32, address: String?, connected: Int, wrongCodes: Int) {
        (self.process, self.address) = (process, address)
        (self.connected, self.wrongCodes) = (connected, wrongCodes)
    }
}

/// Where the program that telephones talk to says how it is, for every console on the same file.
///
/// A small locked file in this laptop's memory: the system lets go of the lock however the process ends, so that nobody takes the word
/// of one that is gone. Neither program can bring the other down by it.
public final class TelephonePost: Sendable {
    private let descriptor: Int32
    /// What is said is always as long, so that nobody reads half of one word and half of another.
    private static let length = 512

    /// Takes the post for a file.
    /// - Parameters:
    ///   - file: the programme's file, which is there.
    ///   - folder: this laptop's memory.
    /// - Returns: nil when another process has it, or nothing can be written there.
    public init?(of file: String, in folder: String) {
        guard let path = Self.path(of: file, in: folder) else { return nil }
        try? Storage.makeFolder(Storage.folder(of: path))
        descriptor = unsafe open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_CREAT, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Says how it is; what cannot be written is passed over, and said again the next time.
    public func say(_ status: TelephoneStatus) {
        guard var data = try? JSONEncoder().encode(status), data.count <= Self.length else { return }
        data.append(contentsOf: [UInt8](repeating: UInt8(ascii: " "), count: Self.length - data.count))
        if lseek(descriptor, 0, SEEK_SET) == 0 { _ = Storage.write(data, to: descriptor) }
    }

    /// What is said of a file now; nil when nobody has its post, or has not said anything whole yet.
    public static func status(of file: String, in folder: String) -> TelephoneStatus? {
        guard let path = path(of: file, in: folder) else { return nil }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
        let bytes = try? BoundedFile.read(descriptor, limit: length)
        return bytes.flatMap { try? JSONDecoder().decode(TelephoneStatus.self, from: Data($0)) }
    }

    /// Where what it says aloud is kept, for who looks why it ended.
    public static func log(of file: String, in folder: String) -> String? {
        path(of: file, in: folder).map { $0 + ".log" }
    }

    private static func path(of file: String, in folder: String) -> String? {
        FileStamp(file).map { folder + "/telephones/" + $0.name }
    }
}
