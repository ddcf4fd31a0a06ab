import Foundation
import Localization
import Workshop

/// A file of bytes that a command writes whole.
enum PaperFile {
    /// Writes bytes under a path, whole or not at all; readable by its owner alone, for papers name people.
    /// - Parameter replacing: whether a file that is there may go.
    static func write(_ data: Data, to path: String, replacing: Bool, _ t: Localizer) throws(Failure) {
        guard replacing || access(path, F_OK) != 0 else {
            throw Failure(
                .alreadyExists,
                t("%1 is there already and is not overwritten. Choose another name, or add --force.", PlainText(path)))
        }
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch {
            throw Failure(
                .inputOutput,
                t("%1 cannot be written: %2. Check the folder.", PlainText(path), error.localizedDescription))
        }
    }
}
