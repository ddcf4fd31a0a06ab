/// A text in UTF-8, whatever its bytes were.
struct DecodedText {
    /// UTF-8, without byte-order mark. What could not be read is U+FFFD.
    private(set) var bytes: [UInt8]
    /// What the bytes were taken for.
    let encoding: TableEncoding
    /// What was noticed.
    private(set) var remarks: [TextRemark] = []

    /// Decodes a text.
    /// - Parameters:
    ///   - stated: what the bytes are said to be; nil to tell by their looks.
    ///   - mendsSpoilt: to turn letters that were spoilt before back into what they were.
    /// - Throws: `TableProblem` for a text whose letters nobody can be sure of.
    init(_ raw: [UInt8], stated: TableEncoding?, mendsSpoilt: Bool = false) throws(TableProblem) {
        if let stated { encoding = stated } else { encoding = try TextGuess(raw).encoding }
        switch encoding {
        case .utf8:
            let rest = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw[3...] : raw[...]
            bytes = Self.isUTF8(rest) ? Array(rest) : Array(String(decoding: rest, as: UTF8.self).utf8)
        case .utf16:
            bytes = Self.fromUTF16(raw)
            if raw.count % 2 == 1 { remarks.append(.halfLetterAtEnd) }
        default: bytes = Self.fromLetters(raw, encoding)
        }
        guard encoding == .utf8 || encoding == .utf16, let spoilt = SpoiltText(bytes) else { return }
        if mendsSpoilt {
            bytes = spoilt.mended(bytes)
            remarks.append(.mended(spoilt.example, into: spoilt.wasOnce))
        } else if spoilt.isMost, stated == nil || stated == .utf8 && !spoilt.isOfFew {
            throw .spoilt(spoilt.example, wasOnce: spoilt.wasOnce)
        } else {
            remarks.append(.spoilt(spoilt.example, wasOnce: spoilt.wasOnce))
        }
    }

    static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// The letters of one byte each.
    static func fromLetters(_ raw: [UInt8], _ encoding: TableEncoding) -> [UInt8] {
        let letters = encoding.upperHalf.map { Array(String($0).utf8) }
        guard letters.count == 128 else { return raw }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(raw.count + raw.count / 8)
        for byte in raw {
            if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: letters[Int(byte) - 0x80]) }
        }
        return utf8
    }

    private static func fromUTF16(_ raw: [UInt8]) -> [UInt8] {
        let hasMark = raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF])
        let isBigEndian = hasMark ? raw[0] == 0xFE : UTF16Looks(raw) == .bigEndian
        var units: [UInt16] = []
        units.reserveCapacity(raw.count / 2)
        var index = hasMark ? 2 : 0
        while index + 1 < raw.count {
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

/// Something about the letters of a text that somebody should know.
public enum TextRemark: Hashable, Sendable {
    /// The last byte is half a letter: the file may have been cut off.
    case halfLetterAtEnd
    /// A few words look as if they had been read in a wrong encoding before; one of them, and what it was.
    case spoilt(String, wasOnce: String)
    /// Such words were turned back; one of them, and into what.
    case mended(String, into: String)
}

/// How bytes look that may be pairs.
enum UTF16Looks {
    case littleEndian, bigEndian

    /// Nil for bytes that are no pairs. The higher byte of a pair is nearly always 0 (Latin), 6 (Arabic), 0x20 (dashes and
    /// quotes) or a few others; the lower one is as often anything.
    init?(_ raw: [UInt8]) {
        let head = raw.prefix(4000)
        guard head.count >= 4 else { return nil }
        var high = [0, 0]
        var zeros = [0, 0]
        for index in head.indices {
            let byte = head[index]
            if byte == 0 || byte == 6 { high[index & 1] += 1 }
            if byte == 0 { zeros[index & 1] += 1 }
        }
        let pairs = head.count / 2
        // A separator or a line end has a zero in its higher byte, whatever the letters around it are.
        if high[1] * 10 >= pairs * 8, high[0] * 10 <= pairs * 3, zeros[1] > 0 {
            self = .littleEndian
        } else if high[0] * 10 >= pairs * 8, high[1] * 10 <= pairs * 3, zeros[0] > 0 {
            self = .bigEndian
        } else {
            return nil
        }
    }
}
