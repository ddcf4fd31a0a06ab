import Foundation
import Localization
import Storage
import Workshop

/// A file that a command reads whole.
enum InputFile {
    /// The bytes of a file; of standard input when it is called `-`. What has no end, and what says nothing, is refused.
    static func read(_ path: String, _ t: Localizer) throws(Failure) -> [UInt8] {
        do {
            return try path == "-" ? BoundedFile.read(STDIN_FILENO) : BoundedFile.read(path)
        } catch {
            throw Failure(error, path: path, t)
        }
    }
}

extension Failure {
    /// Why a file could not be read, in words.
    init(_ problem: BoundedFile.Problem, path: String, _ t: Localizer) {
        let name = PlainText(path)
        switch problem {
        case .system(ENOENT), .system(ENOTDIR):
            self.init(.noSuchFile, t("%1: there is no such file. Check the path.", name))
        case .system(EISDIR):
            self.init(.inputOutput, t("%1 is a folder. Name a file in it.", name))
        case .system(let code):
            unsafe self.init(
                .inputOutput, t("%1 cannot be read: %2. Check its permissions.", name, String(cString: strerror(code))))
        case .tooLong(let limit):
            self.init(
                .badData, t("%1 is longer than %2 MB, and was not read. Is it the right file?", name, limit >> 20))
        case .silent:
            self.init(
                .inputOutput,
                t("%1 is a pipe or a device that says nothing. Name a file, or - for standard input.", name))
        case .notAFile:
            self.init(.inputOutput, t("%1 is a pipe or a device. Put a file in its place.", name))
        }
    }
}
