import Foundation
import Localization
import Workshop

/// A file that a command writes whole.
enum OutputFile {
    /// Writes a text under a path, whole or not at all.
    /// - Parameter replacing: whether a file that is there may go.
    static func write(_ text: String, to path: String, replacing: Bool, _ t: Localizer) throws(Failure) {
        guard replacing || access(path, F_OK) != 0 else {
            throw Failure(
                .alreadyExists,
                t("%1 is there already and is not overwritten. Choose another name, or add --force.", PlainText(path)))
        }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(
                .inputOutput,
                t("%1 cannot be written: %2. Check the folder.", PlainText(path), error.localizedDescription))
        }
    }
}
