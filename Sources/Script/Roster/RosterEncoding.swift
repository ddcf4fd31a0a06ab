import Workshop

extension RosterEncoding {
    /// The letters of bytes 0x80 to 0xFF of the two single-byte encodings; U+FFFD where a byte has none.
    /// Source: the mapping tables CP1252.TXT and CP1256.TXT of the Unicode Consortium.
    var upperHalf: [Unicode.Scalar] {
        switch self {
        case .utf8, .utf16: []
        case .windows1252:
            Array(
                """
                €�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
                ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
                """.unicodeScalars)
        case .windows1256:
            Array(
                """
                €پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
                ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\
                \u{651}ù\u{652}ûü\u{200E}\u{200F}ے
                """.unicodeScalars)
        }
    }
}

/// A roster's text in UTF-8, whatever its bytes were. What could not be read is U+FFFD.
struct RosterText {
    /// UTF-8, without byte-order mark.
    let bytes: [UInt8]
    /// What the bytes were taken for.
    let encoding: RosterEncoding

    /// - Parameter stated: what the bytes are said to be; nil to tell by their looks.
    init(_ raw: [UInt8], stated: RosterEncoding?) {
        encoding = stated ?? Self.guess(raw)
        switch encoding {
        case .utf8:
            let rest = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw[3...] : raw[...]
            bytes =
                String(validating: rest, as: UTF8.self) == nil
                ? Array(String(decoding: rest, as: UTF8.self).utf8) : Array(rest)
        case .utf16: bytes = Self.fromUTF16(raw)
        case .windows1252, .windows1256:
            let letters = encoding.upperHalf.map { Array(String($0).utf8) }
            var utf8: [UInt8] = []
            utf8.reserveCapacity(raw.count + raw.count / 8)
            for byte in raw {
                if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: letters[Int(byte) - 0x80]) }
            }
            bytes = utf8
        }
    }

    private static func guess(_ raw: [UInt8]) -> RosterEncoding {
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { return .utf16 }
        let head = raw.prefix(1000)
        let zeros = (0...1).map { odd in head.indices.count { $0 % 2 == odd && head[$0] == 0 } }
        if head.count > 8, zeros.min() == 0, (zeros.max() ?? 0) > head.count / 4 { return .utf16 }
        if String(validating: raw, as: UTF8.self) != nil { return .utf8 }
        // One damaged byte does not make a file in UTF-8 a file of Western Windows, full of Ã and Ø.
        let sequences = raw.indices.dropLast().count { raw[$0] >= 0xC2 && (0x80...0xBF).contains(raw[$0 + 1]) }
        let leads = raw.count { $0 >= 0xC0 }
        return sequences * 2 > leads ? .utf8 : .windows1252
    }

    private static func fromUTF16(_ raw: [UInt8]) -> [UInt8] {
        let hasMark = raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF])
        let isBigEndian = hasMark ? raw[0] == 0xFE : raw.first == 0
        let units = stride(from: hasMark ? 2 : 0, to: raw.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
