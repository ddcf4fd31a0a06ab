import Console
import CursesTerminal
import Foundation
import Screen

/// What is read where keys come line by line: names of keys, or text, as the console takes one or the other just now.
///
///     (nothing)          Enter
///     s   +   Down Down  keys by their names, one or several
///     Ctrl-N   F3   Esc  keys by their names, also where letters are text
///     fat                letters, where letters are text; Enter is a line of its own
///     =Down              text, whatever it says
///     ?                  help, from anywhere
struct PlainKeys {
    /// What a line comes to.
    enum Meaning: Equatable {
        case keys([Key])
        /// A word where letters are commands.
        case unknown(String)
    }

    /// - Parameter takesText: whether letters are text.
    static func meaning(of line: String, takesText: Bool) -> Meaning {
        if line.isEmpty { return .keys([.enter]) }
        // Arrows and the like, as a terminal sends them that gives out whole lines.
        if line.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            var decoder = KeyDecoder()
            let outputs = decoder.feed(Array(line.utf8)) + decoder.flush()
            return .keys(
                outputs.compactMap { if case .event(.key(let key)) = $0 { key } else { nil } })
        }
        if line.hasPrefix("=") { return .keys(letters(line.dropFirst())) }
        if line == "?" { return .keys([takesText ? Key(.function(1)) : .character("?")]) }
        let names = line.split(separator: " ").map(String.init)
        let keys = names.compactMap(Key.init(name:))
        let isNamed = !names.isEmpty && keys.count == names.count
        if takesText {
            return isNamed && names.allSatisfy({ $0.unicodeScalars.count > 1 })
                ? .keys(keys) : .keys(letters(line[...]))
        }
        if isNamed { return .keys(keys) }
        // Numbers are called out.
        guard line.contains(where: { $0.isLetter }) else { return .keys(letters(line[...])) }
        return .unknown(line)
    }

    private static func letters(_ text: Substring) -> [Key] {
        text.unicodeScalars.map { .character(Character($0)) }
    }
}
