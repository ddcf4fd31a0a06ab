/// Reads tags and texts of HTML or XML one after the other, as forgiving as pages are careless.
///
/// One pass over the bytes; nothing is looked up beyond them: there are no entities of a document's own, no external ones,
/// and no end to be expected of a tag. Source of the forms: HTML Living Standard, section 13.2.5; XML 1.0.
struct MarkupScanner {
    /// What comes next.
    enum Token {
        /// `<name …>`; the name without its prefix, in small letters.
        case opening(name: String, isEmpty: Bool)
        /// `</name>`
        case closing(name: String)
        /// What stands between tags.
        case text(Range<Int>, isVerbatim: Bool)
    }

    private let bytes: [UInt8]
    private(set) var at = 0
    /// Where the attributes of the last opening tag stand.
    private var attributes: Range<Int> = 0..<0
    /// Names come again and again.
    private var names: [ArraySlice<UInt8>: String] = [:]
    private var countedTo = 0
    private var lines = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while at < bytes.count {
            guard bytes[at] == Self.less else { return scanText() }
            if starts("<!--") {
                skip(past: "-->")
            } else if starts("<![CDATA[") {
                let start = at + 9
                let end = find("]]>", from: start)
                at = min(bytes.count, end + 3)
                return .text(start..<end, isVerbatim: true)
            } else if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "!") || bytes[at + 1] == UInt8(ascii: "?") {
                skip(past: ">")
            } else if let token = scanTag() {
                return token
            }
        }
        return nil
    }

    /// The line on which what comes next stands.
    mutating func line() -> Int {
        while countedTo < at {
            if bytes[countedTo] == 0x0A { lines += 1 }
            countedTo += 1
        }
        return lines
    }

    /// An attribute of the last opening tag, by its name without prefix; decoded.
    func attribute(_ name: String) -> String? {
        var index = attributes.lowerBound
        let wanted = name.utf8
        while index < attributes.upperBound {
            while index < attributes.upperBound, Self.isBlank(bytes[index]) || bytes[index] == Self.slash { index += 1 }
            var start = index
            while index < attributes.upperBound, !Self.isBlank(bytes[index]), bytes[index] != Self.equals {
                if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
                index += 1
            }
            let isWanted = bytes[start..<max(start, index)].lazy.map(Self.lowered).elementsEqual(wanted)
            while index < attributes.upperBound, Self.isBlank(bytes[index]) { index += 1 }
            guard index < attributes.upperBound, bytes[index] == Self.equals else {
                if isWanted { return "" }
                continue
            }
            index += 1
            while index < attributes.upperBound, Self.isBlank(bytes[index]) { index += 1 }
            guard index < attributes.upperBound else { return nil }
            let quote = bytes[index]
            var value = index..<index
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                index += 1
                let first = index
                while index < attributes.upperBound, bytes[index] != quote { index += 1 }
                value = first..<index
                index = min(index + 1, attributes.upperBound)
            } else {
                while index < attributes.upperBound, !Self.isBlank(bytes[index]) { index += 1 }
                value = value.lowerBound..<index
            }
            if isWanted { return String(decoding: decoded(value), as: UTF8.self) }
        }
        return nil
    }

    /// A text as it stands.
    func verbatim(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

    /// A text with its entities as the letters for which they stand.
    func decoded(_ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(Self.ampersand) else { return Array(bytes[range]) }
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == Self.ampersand,
                let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.entity(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            {
                result.append(contentsOf: String(scalar).utf8)
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func entity(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return entities[name]
    }

    /// The named entities of French, and of tables.
    private static let entities: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "eacute": "é", "egrave": "è",
        "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â", "auml": "ä", "ccedil": "ç", "icirc": "î", "iuml": "ï",
        "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "oelig": "œ", "OElig": "Œ", "aelig": "æ",
        "Eacute": "É", "Egrave": "È", "Ecirc": "Ê", "Agrave": "À", "Acirc": "Â", "Ccedil": "Ç", "Icirc": "Î",
        "Ocirc": "Ô", "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "szlig": "ß",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "ndash": "–",
        "mdash": "—", "hellip": "…", "deg": "°", "euro": "€", "middot": "·", "bull": "•", "zwnj": "\u{200C}",
        "zwj": "\u{200D}", "rlm": "\u{200F}", "lrm": "\u{200E}",
    ]

    private static let less = UInt8(ascii: "<")
    private static let greater = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")
    private static let equals = UInt8(ascii: "=")
    private static let ampersand = UInt8(ascii: "&")

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

    private func starts(_ sign: String) -> Bool {
        let sign = sign.utf8
        return at + sign.count <= bytes.count && bytes[at..<at + sign.count].elementsEqual(sign)
    }

    private func find(_ sign: String, from start: Int) -> Int {
        let sign = Array(sign.utf8)
        var index = start
        while index + sign.count <= bytes.count {
            if bytes[index] == sign[0], bytes[index..<index + sign.count].elementsEqual(sign) { return index }
            index += 1
        }
        return bytes.count
    }

    private mutating func skip(past sign: String) {
        at = min(bytes.count, find(sign, from: at) + sign.utf8.count)
    }

    private mutating func scanText() -> Token {
        let start = at
        while at < bytes.count, bytes[at] != Self.less { at += 1 }
        return .text(start..<at, isVerbatim: false)
    }

    /// A tag; nil for a sign that opens none, which is left out.
    private mutating func scanTag() -> Token? {
        var index = at + 1
        let isClosing = index < bytes.count && bytes[index] == Self.slash
        if isClosing { index += 1 }
        var start = index
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != Self.greater, bytes[index] != Self.slash
        {
            if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
            index += 1
        }
        let name = start..<index
        let firstAttribute = index
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == Self.greater {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        let isEmpty = index > firstAttribute && index <= bytes.count && bytes[index - 1] == Self.slash
        attributes = firstAttribute..<(isEmpty ? index - 1 : index)
        at = min(bytes.count, index + 1)
        guard !name.isEmpty else { return nil }
        let key = bytes[name]
        let known: String
        if let stored = names[key] {
            known = stored
        } else {
            known = String(decoding: key, as: UTF8.self).lowercased()
            if names.count < 1000 { names[key] = known }
        }
        return isClosing ? .closing(name: known) : .opening(name: known, isEmpty: isEmpty)
    }
}
