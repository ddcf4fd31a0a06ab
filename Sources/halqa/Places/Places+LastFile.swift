import Foundation
import Storage

extension Places {
    /// The file that was opened or made last; nil when there was none, or it is gone.
    var lastFile: String? { lastFiles.first }

    /// The files that were opened or made, the last one first; without those that are gone.
    var lastFiles: [String] { noted.filter { FileManager.default.fileExists(atPath: $0) } }

    /// The files that a person can be asked about with a digit.
    private static let most = 9

    /// What is remembered, a path a line.
    private var noted: [String] {
        let lines = Self.note(state + "/last-file")?.split(separator: "\n").map(String.init) ?? []
        return Array(lines.filter { $0.hasPrefix("/") }.prefix(Self.most))
    }

    /// Remembers a file. Forgetting it would be a pity, not an error: a state folder that cannot be written is passed
    /// over in silence.
    func remember(lastFile path: String) {
        let whole = URL(fileURLWithPath: path).standardizedFileURL.path
        let before = noted
        guard before.first != whole, !whole.contains("\n") else { return }
        let files = [whole] + before.filter { $0 != whole }.prefix(Self.most - 1)
        try? Self.makeFolder(state)
        // Durable, or whoever starts after a power cut without naming a file opens the one before it.
        let text = files.map { $0 + "\n" }.joined()
        try? StagedFile(Data(text.utf8), for: state + "/last-file").put(replacing: true)
    }
}
