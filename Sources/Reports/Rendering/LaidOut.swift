/// A text as it is laid out: what must stay on one line stays there. What is stored is left as somebody typed it.
enum LaidOut {
    private static let space: Unicode.Scalar = " "
    /// Before ? ! and ;, as French is set.
    private static let narrow: Unicode.Scalar = "\u{202F}"
    /// Before : and », and after «.
    private static let unbroken: Unicode.Scalar = "\u{A0}"

    /// The text with its French punctuation held to the word before it, and without a full stop after « … ? ».
    /// Source: Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ponctuation ».
    static func glued(_ text: String) -> String {
        guard text.utf8.contains(where: { marks.contains($0) }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var glued = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if scalar == space, index > 0, index + 1 < scalars.count {
                glued.append(glue(before: scalars[index - 1], after: scalars, index + 1) ?? scalar)
            } else if scalar == ".", endsQuotedQuestion(scalars[..<index]) {
                continue
            } else {
                glued.append(scalar)
            }
        }
        return String(glued)
    }

    /// The same for pages, where signs are drawn: `1er` is raised, names and codes are not broken at their hyphens, nor names of
    /// another script at their spaces.
    /// - Parameter room: how many letters a line has room for; nil where lines are not broken.
    static func set(_ text: String, room: Int? = nil) -> String {
        var text = UnbrokenCodes.joined(in: glued(text))
        if text.contains("\u{2069}") { text = holdingIsolates(text, room) }
        if text.utf8.contains(UInt8(ascii: "-")) { text = joinedNames(text) }
        // A hash that is shortened is told apart by its beginning and its end together.
        if text.contains("…") { text = text.replacing(/([0-9a-f])…(?=[0-9a-f])/) { "\($0.output.1)…\u{2060}" } }
        if text.contains("1er") { text = text.replacing(/\b1er\b/, with: "1\u{1D49}\u{2B3}") }
        return text
    }

    /// ASCII marks, and the lead byte that « and » and no-break spaces have in UTF-8.
    private static let marks = Set("?!;:.".utf8 + [0xC2])

    private static func glue(
        before last: Unicode.Scalar, after scalars: [Unicode.Scalar], _ next: Int
    ) -> Unicode.Scalar? {
        if last == "«" { return unbroken }
        if last == space { return nil }
        let mark = scalars[next]
        if mark == "»" { return unbroken }
        guard mark == "?" || mark == "!" || mark == ";" || mark == ":" else { return nil }
        // A mark that a word begins with is none: :latest, ?x=1.
        let end = scalars[(next + 1)...].first { !"?!…".unicodeScalars.contains($0) }
        let isEnd = end.map { !$0.properties.isAlphabetic && !("0"..."9").contains($0) } ?? true
        guard isEnd else { return nil }
        return mark == ":" ? unbroken : narrow
    }

    private static func endsQuotedQuestion(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = scalars
        // Isolates are drawn as nothing.
        func drop() { while let last = rest.last, (0x2066...0x2069).contains(last.value) { rest = rest.dropLast() } }
        drop()
        guard let quote = rest.last, quote == "»" || quote == "\u{201D}" else { return false }
        rest = rest.dropLast()
        drop()
        while let last = rest.last, last == space || last == narrow || last == unbroken { rest = rest.dropLast() }
        drop()
        return rest.last.map { "?!؟…".unicodeScalars.contains($0) } ?? false
    }

    /// A name that is held apart in a line of the other direction: its bracket goes with it, and it is not broken where it is short. Over two
    /// lines the family name would stand before the bracket, and the bracket would look the wrong way.
    ///
    /// A word joiner (U+2060, drawn as nothing) behind a space holds both words on one line, and a search finds the space.
    private static func holdingIsolates(_ text: String, _ room: Int?) -> String {
        let text = text.replacing(/\(([\u{2066}-\u{2068}])([^\u{2066}-\u{2069}()]*)\u{2069}\)/) {
            "\($0.output.1)(\($0.output.2))\u{2069}"
        }
        guard let room else { return text }
        return text.replacing(/[\u{2066}-\u{2068}][^\u{2066}-\u{2069}]*\u{2069}/) { match in
            let words = match.output.split(separator: " ", omittingEmptySubsequences: false)
            guard (2...4).contains(words.count), match.output.unicodeScalars.count <= room / 2 else {
                return String(match.output)
            }
            return words.joined(separator: " \u{2060}")
        }
    }

    /// A word joiner (U+2060, drawn as nothing) after each hyphen between letters: a search finds the name as it is typed.
    private static func joinedNames(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var joined = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            joined.append(scalar)
            guard scalar == "-", index > 0, index + 1 < scalars.count else { continue }
            if scalars[index - 1].properties.isAlphabetic, scalars[index + 1].properties.isAlphabetic {
                joined.append("\u{2060}")
            }
        }
        return String(joined)
    }
}
