import Screen
import Workshop

/// The lines of a list that is pasted where one line is typed.
enum PastedLines {
    /// The lines that say something, without the signs before them.
    static func all(in text: String) -> [PlainText] {
        text.split(whereSeparator: \.isNewline).prefix(most).map { line in
            let line = PlainText(String(line)).string
            let bare = line.drop { "-–•*◦▪·".contains($0) }
            // A sign is a list's only with a space after it: -5 degrees are five below.
            return PlainText(bare.first?.isWhitespace == true ? String(bare) : line)
        }.filter { !$0.isEmpty }
    }

    /// Nobody reads more in a list before keeping it.
    private static let most = 200
}
