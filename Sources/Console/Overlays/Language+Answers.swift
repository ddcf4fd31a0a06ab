import Localization
import Screen

/// The letters that answer a question. `y` and `n` do in every language.
extension Language {
    /// The letter of its own yes.
    var yesLetter: Character { entry.answers.yes }

    /// Whether a key says yes.
    func isYes(_ key: Key) -> Bool { Self.says(key, [yesLetter, "y"]) }

    /// Whether a key says no.
    func isNo(_ key: Key) -> Bool { Self.says(key, [entry.answers.no, "n", "q"]) }

    private static func says(_ key: Key, _ letters: [Character]) -> Bool {
        key.typed.map { typed in letters.contains { String($0) == typed.lowercased() } } ?? false
    }
}
