import Foundation
import Storage
import Workshop

// The system's calls that make a small file and give it its name: names live as long as the call, and what is written is as long as is
// said.

extension Places {
    /// This laptop's id, made when first asked for and the same ever after, whoever asks at the same moment.
    func device(world: World) throws -> ID<Device> {
        let path = state + "/device"
        if let id = Self.readDevice(path) { return id }
        try Self.makeFolder(state)
        // Written whole under a name of its own, then linked: of several processes one wins, and all read what it wrote.
        let id: ID<Device> = world.newID()
        let own = path + "." + id.description
        defer { unsafe unlink(own) }
        let descriptor = unsafe open(own, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let line = Array((id.description + "\n").utf8)
        let isWritten = unsafe write(descriptor, line, line.count) == line.count && Storage.synchronise(descriptor)
        close(descriptor)
        guard isWritten else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        if unsafe link(own, path) == 0 {
            _ = Storage.synchronise(folder: state)
            return id
        }
        if let winner = Self.readDevice(path) { return winner }
        // What stands there is no id: a disk that was full once. It is replaced.
        guard unsafe rename(own, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return Self.readDevice(path) ?? id
    }

    private static func readDevice(_ path: String) -> ID<Device>? {
        guard let text = note(path) else { return nil }
        return ID(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
