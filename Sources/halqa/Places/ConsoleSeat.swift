import Foundation
import Storage
import Workshop

/// Where a console sits at a file under a name: what tells those apart that are open under one name at once.
///
/// A lock on a small file of this laptop's memory, which the system lets go of however the process ends. A word stands in it while somebody
/// sits there: who finds it knows that whoever sat there last did not get up.
final class ConsoleSeat {
    /// From 1: the lowest that was free.
    let number: Int
    /// Whether whoever sat here last did not get up: the power went, or the window was closed by force.
    let wasLeftOpen: Bool
    private let path: String
    private let descriptor: Int32

    /// More consoles than these under one name share the last seat.
    private static let seats = 1...9

    /// Sits down.
    /// - Parameter path: how the seats' files begin.
    init(_ path: String) {
        self.path = path
        for number in Self.seats {
            guard let descriptor = Self.lock(path, number, O_CREAT, LOCK_EX) else { continue }
            (self.number, self.descriptor) = (number, descriptor)
            var sign: UInt8 = 0
            // Both calls touch the one byte, and keep no pointer to it.
            wasLeftOpen = unsafe pread(descriptor, &sign, 1, 0) == 1
            sign = UInt8(ascii: "o")
            _ = unsafe pwrite(descriptor, &sign, 1, 0)
            Self.keep(Self.file(path, number))
            return
        }
        // Where nothing can be locked, nobody is told apart.
        wasLeftOpen = false
        (number, descriptor) = (Self.isLocked(path, 1) ? Self.seats.upperBound : 1, -1)
    }

    deinit {
        guard descriptor >= 0 else { return }
        _ = ftruncate(descriptor, 0)
        // Who got up is not taken for somebody who was cut off, should the power go now.
        _ = Storage.synchronise(descriptor)
        close(descriptor)
    }

    /// Puts the word on the disk, beside the keys: it is there for the power cut, and nobody waits for it. The file is opened once
    /// more, since a lock is held for as long as anything that was made of its descriptor.
    private static func keep(_ file: String) {
        Thread.detachNewThread {
            let own = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard own >= 0 else { return }
            _ = Storage.synchronise(own)
            close(own)
            _ = Storage.synchronise(folder: Storage.folder(of: file))
        }
    }

    /// Whether somebody else sits there.
    func isTaken(_ number: Int) -> Bool { number != self.number && Self.isLocked(path, number) }

    /// Whether anybody sits beside this console.
    var isShared: Bool { Self.seats.contains(where: isTaken) }

    private static func isLocked(_ path: String, _ number: Int) -> Bool {
        guard unsafe access(file(path, number), F_OK) == 0 else { return false }
        guard let descriptor = lock(path, number, 0, LOCK_SH) else { return true }
        close(descriptor)
        return false
    }

    private static func lock(_ path: String, _ number: Int, _ creating: Int32, _ kind: Int32) -> Int32? {
        let descriptor = unsafe open(file(path, number), O_RDWR | O_CLOEXEC | O_NOFOLLOW | creating, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, kind | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func file(_ path: String, _ number: Int) -> String { "\(path)-\(number)" }
}

extension Places {
    /// Sits down at a file, under a name.
    func seat(at file: String, as name: PlainText) -> ConsoleSeat {
        try? Self.makeFolder(state + "/seats")
        let whole = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
        return ConsoleSeat(state + "/seats/" + String(Self.fingerprint(whole + "\n" + name.string), radix: 16))
    }
}
