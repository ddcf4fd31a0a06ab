import Foundation
import Storage

extension Places {
    /// The file that was opened or made last; nil when there was none, or it is gone.
    var lastFile: String? {
        guard let text = Self.note(state + "/last-file") else { return nil }
        let path = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return path.hasPrefix("/") && FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Remembers a file. Forgetting it would be a pity, not an error: a state folder that cannot be written is passed
    /// over in silence.
    func remember(lastFile path: String) {
        let whole = URL(fileURLWithPath: path).standardizedFileURL.path
        let place = state + "/last-file"
        guard Self.note(place) != whole + "\n" else { return }
        try? Self.makeFolder(state)
        // Durable, or whoever starts after a power cut without naming a file opens the one before it.
        try? StagedFile(Data((whole + "\n").utf8), for: place).put(replacing: true)
    }
}
