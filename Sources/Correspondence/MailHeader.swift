import FoundationEssentials
import Workshop

/// The lines above a message.
enum MailHeader {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Tue, 01 Dec 2026 15:40:00 +0100`.
    static func date(_ instant: Instant, _ secondsFromUTC: Int) -> String {
        // Mail knows whole minutes.
        let minutes = secondsFromUTC / 60
        let time = LocalTime(instant, secondsFromUTC: minutes * 60)
        let zone = twoDigits(abs(minutes) / 60) + twoDigits(abs(minutes) % 60)
        return "\(weekdays[time.date.weekday]), \(twoDigits(time.date.day)) \(months[time.date.month - 1])"
            + " \(time.date.year) \(time.clockWithSeconds) \(minutes < 0 ? "-" : "+")\(zone)"
    }

    /// A header that holds text.
    static func line(_ name: StaticString, text: String) -> String {
        "\(name): " + words(text, after: "\(name): ".utf8.count, isPhrase: false)
    }

    /// A header that holds somebody's address.
    static func line(_ name: StaticString, _ mailbox: MailMessage.Mailbox) -> String {
        guard !mailbox.name.isEmpty else { return "\(name): \(mailbox.address)" }
        // The address begins a line of its own: none becomes too long.
        return "\(name): " + words(mailbox.name, after: "\(name): ".utf8.count, isPhrase: true)
            + "\r\n <\(mailbox.address)>"
    }

    /// Whether an address can stand in a header as it is. Source: RFC 5322, section 3.4.1 (dot-atoms alone).
    static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, text.utf8.count <= 254 else { return false }
        return halves.allSatisfy { half in
            half.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { $0.isEmpty ? false : isAtom($0) }
        } && halves[1].contains(".") && halves[1].utf8.allSatisfy { isLetterOrDigit($0) || $0 == 45 || $0 == 46 }
    }

    /// Whether a text is a word of the format, such as a language's code.
    static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 45 }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 0x20)
    }

    private static func isAtom(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    /// Plain ASCII that is short stands as it is; everything else in encoded words, none of which cuts a character.
    /// Source: RFC 2047, sections 2 and 5.
    private static func words(_ text: String, after used: Int, isPhrase: Bool) -> String {
        let isPlain =
            text.utf8.count + used <= 76 && !text.contains("=?") && text.utf8.allSatisfy { (32...126).contains($0) }
        if isPlain, !text.hasPrefix(" "), !text.hasSuffix(" ") {
            let isWord = !isPhrase || text.split(separator: " ").allSatisfy { isAtom($0) }
            return isWord
                ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        var words: [String] = []
        var bytes: [UInt8] = []
        // Of 75 characters 12 are =?utf-8?B? and ?=; the first line has the header's name before them.
        var room = (75 - 12 - used) / 4 * 3
        for scalar in text.unicodeScalars {
            if bytes.count + UTF8.width(scalar) > room {
                words.append(encoded(bytes))
                bytes = []
                room = (75 - 12 - 1) / 4 * 3
            }
            bytes += Array(String(scalar).utf8)
        }
        if !bytes.isEmpty { words.append(encoded(bytes)) }
        return words.joined(separator: "\r\n ")
    }

    private static func encoded(_ bytes: [UInt8]) -> String { "=?utf-8?B?" + Data(bytes).base64EncodedString() + "?=" }
}
