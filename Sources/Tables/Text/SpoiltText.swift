/// Words that were right once, were then read in a wrong encoding, and so written: Ã© for é, íæÓÝ for يوسف.
struct SpoiltText {
    /// One of the words, and what it was.
    let example: String
    let wasOnce: String
    /// True if that is so of most words that tell, or of one that can have been nothing else.
    let isMost: Bool

    /// What a text in another alphabet may have been.
    private static let alphabets = [TableEncoding.windows1256, .windows1250, .macRoman]

    private let wrong: TableEncoding
    private let right: TableEncoding
    /// True where words beside them are right: then only those are mended that can have been nothing else.
    let isOfFew: Bool

    /// Nil for a text that makes sense as it is. Tries what happens: UTF-8, Arabic Windows or a Macintosh's letters read
    /// as Western Windows, and UTF-8 read on a Macintosh.
    init?(_ utf8: [UInt8]) {
        // Nothing but ASCII, or Arabic alone, cannot have been spoilt so.
        guard utf8.contains(where: { (0xC2...0xC6).contains($0) || $0 == 0xE2 }) else { return nil }
        let sample = WordSample(utf8).words.map { String(decoding: $0, as: UTF8.self) }
        var found: (SpoiltText, share: Int)?
        for wrong in [TableEncoding.windows1252, .windows1250, .macRoman, .dosLatin] {
            let coder = LetterCoder(wrong)
            let coded = sample.compactMap { word in coder.bytes(word).map { (word, $0) } }
            guard !coded.isEmpty else { continue }
            let unicode = coded.filter { DecodedText.isUTF8($0.1[...]) && Self.isUsual($0.1) }
            if let first = unicode.max(by: { $0.1.count < $1.1.count }), unicode.count > found?.share ?? 0 {
                found = (
                    SpoiltText(
                        first.0, String(decoding: first.1, as: UTF8.self), unicode.count * 10 >= sample.count * 3,
                        wrong, .utf8), unicode.count
                )
            }
            guard wrong != .dosLatin, unicode.count * 2 < coded.count else { continue }
            // Read as another alphabet's bytes the words make sense, and as they stand they make none.
            let words = WordSample(Array(coded.map(\.1).joined(separator: [0x20])))
            let ranked = TextSense.ranked(words, among: [wrong] + Self.alphabets.filter { $0 != wrong })
            guard let best = ranked.first, best.encoding != wrong,
                let own = ranked.first(where: { $0.encoding == wrong }),
                best.score >= 1.5, own.score < 0, best.score - own.score >= 3,
                let example = coder.string(best.example, in: best.encoding)
            else { continue }
            if coded.count > found?.share ?? 0 {
                found = (
                    SpoiltText(example, best.example, coded.count * 10 >= sample.count * 3, wrong, best.encoding),
                    coded.count
                )
            }
        }
        if let found {
            self = found.0
        } else if let few = Self.few(sample) {
            self = few
        } else {
            return nil
        }
    }

    /// Arabic words among others that are right: a heading in French, or one row of many, makes nobody's name right.
    private static func few(_ sample: [String]) -> SpoiltText? {
        let (wrong, right) = (TableEncoding.windows1252, TableEncoding.windows1256)
        let coder = LetterCoder(wrong)
        for word in sample {
            guard let bytes = coder.bytes(word), let was = Self.arabic(bytes, in: wrong) else { continue }
            return SpoiltText(word, was, true, wrong, right, isOfFew: true)
        }
        return nil
    }

    /// So many letters in a row that make no sense in one alphabet, and a word in the other, are no accident.
    private static let fewestLetters = 3

    /// What a word was in Arabic that stands there in another alphabet, all of it beyond ASCII; nil for one that makes sense.
    private static func arabic(_ bytes: [UInt8], in wrong: TableEncoding) -> String? {
        guard bytes.count >= fewestLetters, bytes.allSatisfy({ $0 >= 0x80 }) else { return nil }
        let was = String(decoding: DecodedText.fromLetters(bytes, .windows1256), as: UTF8.self)
        let isArabic = was.unicodeScalars.allSatisfy { scalar in
            let kind = LetterKind(scalar)
            return kind == .arabic || kind == .arabicMark
        }
        guard isArabic else { return nil }
        let ranked = TextSense.ranked(WordSample(bytes), among: [wrong, .windows1256])
        guard let best = ranked.first, best.encoding == .windows1256, best.score >= 1.5,
            let own = ranked.first(where: { $0.encoding == wrong }), best.score - own.score >= 3
        else { return nil }
        return was
    }

    /// Whether the letters are of a script that rosters are in: ’é on a Macintosh is a letter of Armenian in UTF-8.
    private static func isUsual(_ utf8: [UInt8]) -> Bool {
        String(decoding: utf8, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x80, 0xA0..<0x250, 0x600..<0x700, 0x2000..<0x2070, 0x20AC, 0x2D30..<0x2D80, 0xFEFF: true
            default: false
            }
        }
    }

    private init(
        _ example: String, _ wasOnce: String, _ isMost: Bool, _ wrong: TableEncoding, _ right: TableEncoding,
        isOfFew: Bool = false
    ) {
        self.example = example
        self.wasOnce = wasOnce
        self.isMost = isMost
        self.wrong = wrong
        self.right = right
        self.isOfFew = isOfFew
    }

    /// The text with its words as they were.
    func mended(_ utf8: [UInt8]) -> [UInt8] {
        let coder = LetterCoder(wrong)
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var index = 0
        while index < utf8.count {
            let start = index
            let isASCII = utf8[index] < 0x80
            while index < utf8.count, (utf8[index] < 0x80) == isASCII { index += 1 }
            let run = utf8[start..<index]
            guard !isASCII, let bytes = coder.bytes(String(decoding: run, as: UTF8.self)) else {
                result.append(contentsOf: run)
                continue
            }
            if isOfFew {
                let was = Self.arabic(bytes, in: wrong)
                result.append(contentsOf: was.map { Array($0.utf8) } ?? Array(run))
            } else if right != .utf8 {
                result.append(contentsOf: DecodedText.fromLetters(bytes, right))
            } else {
                result.append(contentsOf: DecodedText.isUTF8(bytes[...]) ? bytes[...] : run)
            }
        }
        return result
    }
}

/// Writes letters in an encoding of one byte each.
private struct LetterCoder {
    private let codes: [Unicode.Scalar: UInt8]

    init(_ encoding: TableEncoding) {
        var codes: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in encoding.upperHalf.enumerated() where scalar != "\u{FFFD}" {
            codes[scalar] = UInt8(index + 0x80)
        }
        // Bytes without a letter come through as the control characters of the same number.
        for value in UInt8(0x80)...0x9F where codes[Unicode.Scalar(value)] == nil {
            codes[Unicode.Scalar(value)] = value
        }
        self.codes = codes
    }

    /// The bytes of a word; nil if it has letters of another alphabet.
    func bytes(_ word: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in word.unicodeScalars {
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else {
                guard let byte = codes[scalar] else { return nil }
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// How a word looks here that was written in another encoding of one byte each.
    func string(_ word: String, in other: TableEncoding) -> String? {
        guard let bytes = LetterCoder(other).bytes(word) else { return nil }
        let letters = Dictionary(codes.map { ($0.value, $0.key) }) { first, _ in first }
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = byte < 0x80 ? Unicode.Scalar(byte) : letters[byte] else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }
}
