import Foundation
import Localization
import Workshop

/// A file that a command reads whole.
enum InputFile {
    /// The bytes of a file; of standard input when it is called `-`.
    static func read(_ path: String, _ t: Localizer) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path, errno, t) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &part, part.count)
            if count > 0 { bytes.append(contentsOf: part[..<count]) } else if count == 0 { return bytes }
            if count < 0, errno != EINTR { throw unreadable(path, errno, t) }
        }
    }

    private static func unreadable(_ path: String, _ code: Int32, _ t: Localizer) -> Failure {
        switch code {
        case ENOENT, ENOTDIR:
            Failure(.noSuchFile, t("%1: there is no such file. Check the path.", PlainText(path)))
        case EISDIR:
            Failure(.inputOutput, t("%1 is a folder. Name a file in it.", PlainText(path)))
        default:
            Failure(
                .inputOutput,
                t("%1 cannot be read: %2. Check its permissions.", PlainText(path), String(cString: strerror(code))))
        }
    }
}
