import Foundation

extension Places {
    /// The file that was opened or made last; nil when there was none, or it is gone.
    var lastFile: String? {
        guard let text = try? String(contentsOfFile: state + "/last-file", encoding: .utf8) else { return nil }
        let path = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return path.hasPrefix("/") && FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Remembers a file. Forgetting it would be a pity, not an error: a state folder that cannot be written is passed
    /// over in silence.
    func remember(lastFile path: String) {
        let whole = URL(fileURLWithPath: path).standardizedFileURL.path
        try? Self.makeFolder(state)
        try? Data((whole + "\n").utf8).write(to: URL(fileURLWithPath: state + "/last-file"), options: .atomic)
    }
}
