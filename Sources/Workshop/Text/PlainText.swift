/// One line of text with nothing in it that a terminal, a spreadsheet or a log would obey.
///
/// The only way to make one is through `init`, which makes every control character visible and drops what is invisible
/// and reorders text. Records hold `PlainText`, so that text from a keyboard, a roster or another file cannot forget it.
public struct PlainText: Hashable, Comparable, Sendable {
    /// The text. Never contains a control character, a line break or an explicit bidirectional control.
    public let string: String

    /// Cleans `raw`: tabs and line breaks become a space, other control characters their visible picture
    /// (ESC is `␛`), bidirectional overrides and isolates, byte-order marks and tag characters go; spaces at both ends go.
    /// Text that shows nothing at all, such as a lone joiner, is empty.
    public init(_ raw: String) {
        string = Self.isPlain(raw) ? raw : Self.clean(raw)
    }

    /// One line of a sentence of ours with text from outside in it, as clean as `PlainText`. Isolates (U+2066 … U+2069),
    /// which keep what is typed apart from the words around it, stay where each is closed; otherwise all go.
    public static func sentence(_ raw: String) -> String {
        isPlain(raw) ? raw : clean(raw, keepsIsolates: closesIsolates(raw))
    }

    private static func closesIsolates(_ text: String) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars where 0x2066...0x2069 ~= scalar.value {
            depth += scalar.value == 0x2069 ? -1 : 1
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// True when nothing is left to read.
    public var isEmpty: Bool { string.isEmpty }

    /// By its characters, the same on every machine; people are listed `inOrderOfNames`.
    public static func < (left: PlainText, right: PlainText) -> Bool { left.string < right.string }

    /// The common case, decided on bytes: printable ASCII, Latin and Arabic letters, the quotation marks, apostrophes and
    /// dashes of prose, single spaces between words. What `clean` changes has another byte in it, or is a space too many.
    ///
    /// Every text that is read from a file passes here, whole records too: a loop that costs little in a debug build as well.
    private static func isPlain(_ raw: String) -> Bool {
        let bytes = raw.utf8Span.span
        let count = bytes.count
        guard count > 0 else { return true }
        guard bytes[0] != 0x20, bytes[count - 1] != 0x20 else { return false }
        let eights = unsafe bytes.bytes
        var before: UInt8 = 0
        var isVisible = false
        var index = 0
        while index < count {
            if index + 8 <= count {
                // Within the bytes, as the line before has asked, and any bytes are a number.
                let word = unsafe UInt64(
                    littleEndian: eights.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
                if isProse(word, after: before) {
                    before = UInt8(truncatingIfNeeded: word >> 56)
                    isVisible = true
                    index += 8
                    continue
                }
            }
            let byte = bytes[index]
            if byte == 0x20 {
                if before == 0x20 { return false }
            } else if byte > 0x20 && byte < 0x7F || byte >= 0xC3 && byte <= 0xCB || byte >= 0xD0 && byte <= 0xD7
                || byte >= 0xD9 && byte <= 0xDB
            {
                isVisible = true
            } else if byte == 0xC2 {
                // From U+00A1 on, but for the soft hyphen: before it are control characters and a space.
                guard bytes[index + 1] > 0xA0, bytes[index + 1] != 0xAD else { return false }
                isVisible = true
            } else if byte == 0xE2 {
                // U+2010 to U+2027, then U+2080 to U+2FFF: between and before them stands what is invisible.
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                guard second > 0x81 || second == 0x80 && third > 0x8F && third < 0xA8 else { return false }
                isVisible = true
            } else if byte < 0x80 || byte > 0xBF && byte != 0xD8 {
                // What is left are continuation bytes, and the Arabic block that begins with its invisible letter mark.
                return false
            }
            before = byte
            index += 1
        }
        return isVisible
    }

    /// Whether eight bytes, the first of them lowest, are printable ASCII with nothing but single spaces between: most of what there
    /// is to read, at one glance. False for a few that are so too; those are looked at one by one.
    private static func isProse(_ word: UInt64, after before: UInt8) -> Bool {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        // A byte with its top bit is no ASCII; one below a space borrows from it, and 0x7F carries into it.
        guard word & tops == 0, (word &- 0x20 &* ones) & tops == 0, (word &+ ones) & tops == 0 else { return false }
        // The top bit of each byte that is a space, and perhaps of one behind it.
        let apart = word ^ 0x20 &* ones
        let spaces = (apart &- ones) & ~apart & tops
        return spaces & spaces << 8 == 0 && (before != 0x20 || spaces & 0x80 == 0)
    }

    private static func clean(_ raw: String, keepsIsolates: Bool = false) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029, 0xA0: appendSpace(to: &scalars)
            case 0x20: appendSpace(to: &scalars)
            case 0x00...0x1F: append(0x2400 + scalar.value, to: &scalars)
            case 0x7F: append(0x2421, to: &scalars)
            case 0x80...0x9F: append(0xFFFD, to: &scalars)
            case 0x2066...0x2069 where keepsIsolates: scalars.append(scalar)
            case 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F:
                continue
            default: scalars.append(scalar)
            }
        }
        while scalars.last == " " { scalars.removeLast() }
        // Joiners and direction marks belong between letters; where there is no letter there is nothing to read.
        guard scalars.contains(where: { !$0.properties.isDefaultIgnorableCodePoint && $0 != " " }) else { return "" }
        return String(scalars)
    }

    /// Runs of white space are one space, and none stands at the start: a roster's stray blanks are not part of a name.
    private static func appendSpace(to scalars: inout String.UnicodeScalarView) {
        guard let last = scalars.last, last != " " else { return }
        scalars.append(" ")
    }

    private static func append(_ value: UInt32, to scalars: inout String.UnicodeScalarView) {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
}

extension PlainText: CustomStringConvertible, ExpressibleByStringLiteral {
    /// The text itself.
    public var description: String { string }

    /// A literal is cleaned like any other text.
    public init(stringLiteral value: String) { self.init(value) }
}

extension PlainText: Codable {
    /// Reads a text, which is cleaned like any other.
    /// - Throws: `DecodingError` where it is none.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text.
    /// - Throws: what the encoder does: JSON has a place for every value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}
