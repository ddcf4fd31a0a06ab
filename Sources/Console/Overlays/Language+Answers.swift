import Localization
import Screen

/// The letters that answer a question. `y` and `n` do in every language.
extension Language {
    /// The letter of its own yes.
    var yesLetter: Character {
        switch self {
        case .english: "y"
        case .french: "o"
        case .arabic: "ن"
        }
    }

    /// The letter of its own no.
    private var noLetter: Character {
        switch self {
        case .english, .french: "n"
        case .arabic: "ل"
        }
    }

    /// Whether a key says yes.
    func isYes(_ key: Key) -> Bool { Self.says(key, [yesLetter, "y"]) }

    /// Whether a key says no.
    func isNo(_ key: Key) -> Bool { Self.says(key, [noLetter, "n", "q"]) }

    private static func says(_ key: Key, _ letters: [Character]) -> Bool {
        key.typed.map { typed in letters.contains { String($0) == typed.lowercased() } } ?? false
    }
}
