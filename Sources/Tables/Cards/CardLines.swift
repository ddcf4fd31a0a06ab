/// The lines of cards, unfolded.
struct CardLines {
    struct Line {
        /// From 1.
        var number: Int
        var bytes: [UInt8]
        /// Whether the text ends with it, without the end of a line.
        var isLast = false
    }

    private let bytes: [UInt8]
    private var at = 0
    private var number = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line. A line that begins with a blank goes on with the one before; where an equals sign ends a line in
    /// quoted-printable, the next goes on with it.
    mutating func next() -> Line? {
        guard at < bytes.count else { return nil }
        number += 1
        var line = Line(number: number, bytes: scan())
        let isQuotedPrintable = Self.isQuotedPrintable(line.bytes)
        while at < bytes.count {
            if isQuotedPrintable, line.bytes.last == UInt8(ascii: "=") {
                line.bytes.removeLast()
                number += 1
                line.bytes += scan()
            } else if bytes[at] == 0x20 || bytes[at] == 0x09 {
                number += 1
                line.bytes += scan().dropFirst()
            } else {
                break
            }
        }
        line.isLast = at == bytes.count && bytes.last != 0x0A && bytes.last != 0x0D
        return line
    }

    private mutating func scan() -> [UInt8] {
        let start = at
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        let line = bytes[start..<at]
        if at < bytes.count, bytes[at] == 0x0D { at += 1 }
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        return Array(line)
    }

    private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return String(decoding: line[..<colon], as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
    }
}

/// One property of a card.
struct CardProperty {
    /// In capitals, without its group.
    let name: String
    /// Its value, escapes resolved.
    let text: String
    /// The parts of its value between semicolons.
    let parts: [String]
    /// The sorts that it is of, in capitals: `CELL`, `HOME`.
    let types: Set<String>
    /// Whether it is the one to be used among several.
    let isPreferred: Bool
    /// Whether it holds bytes written in letters, such as a picture, of which the last are missing.
    let isCutOff: Bool

    /// - Parameter fallback: the encoding of a value that states none; nil to tell by its looks.
    init?(_ line: [UInt8], fallback: TableEncoding?) {
        var isQuoted = false
        var colon: Int?
        for (index, byte) in line.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ":"), !isQuoted {
                colon = index
                break
            }
        }
        guard let colon else { return nil }
        let head = String(decoding: line[..<colon], as: UTF8.self).uppercased().split(separator: ";")
        guard let first = head.first, let name = first.split(separator: ".").last else { return nil }
        self.name = String(name)
        var value = Array(line[(colon + 1)...])
        let parameters = head.dropFirst()
        if parameters.contains(where: { $0.contains("QUOTED-PRINTABLE") }) { value = Self.unquoted(value) }
        let isCoded = parameters.contains { $0.contains("BASE64") || $0 == "ENCODING=B" }
        isCutOff = isCoded && !Base64.isWhole(value)
        if isCoded { value = [] }
        // `TEL;CELL;PREF:`, `TEL;TYPE=CELL,VOICE:`, `TEL;PREF=1;TYPE="cell,voice":`.
        types = Set(
            parameters.flatMap { parameter in
                let value = parameter.hasPrefix("TYPE=") ? parameter.dropFirst(5) : parameter
                return value.split { $0 == "," || $0 == "\"" }.map(String.init)
            })
        isPreferred = types.contains("PREF") || parameters.contains("PREF=1")
        let charset = parameters.first { $0.hasPrefix("CHARSET=") }.map { String($0.dropFirst(8)) }
        let encoding = charset.flatMap { TableEncoding(name: $0) } ?? fallback
        let string: String
        if let encoding, encoding != .utf8, encoding != .utf16 {
            string = String(decoding: DecodedText.fromLetters(value, encoding), as: UTF8.self)
        } else if encoding == nil, !DecodedText.isUTF8(value[...]) {
            string = String(decoding: DecodedText.fromLetters(value, .windows1252), as: UTF8.self)
        } else {
            string = String(decoding: value, as: UTF8.self)
        }
        let parts = Self.parts(string)
        self.parts = parts
        text = parts.joined(separator: ";")
    }

    /// Source: RFC 2045, section 6.7.
    private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Splits at semicolons that are not escaped, and resolves escapes.
    private static func parts(_ string: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var isEscaped = false
        for sign in string {
            if isEscaped {
                part.append(sign == "n" || sign == "N" ? " " : sign)
                isEscaped = false
            } else if sign == "\\" {
                isEscaped = true
            } else if sign == ";" {
                parts.append(part.trimmed)
                part = ""
            } else {
                part.append(sign)
            }
        }
        return parts + [part.trimmed]
    }
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
