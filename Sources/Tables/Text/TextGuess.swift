/// Tells what encoding bytes are in, by the words that they make in each.
struct TextGuess {
    let encoding: TableEncoding

    /// Judges bytes by their looks.
    /// - Throws: `TableProblem.doubtfulEncoding` where the words fit no encoding, or two that read them differently.
    init(_ raw: [UInt8]) throws(TableProblem) {
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            encoding = .utf8
        } else if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) || UTF16Looks(raw) != nil {
            encoding = .utf16
        } else if DecodedText.isUTF8(raw[...]) || Self.isDamagedUTF8(raw) {
            encoding = .utf8
        } else {
            let words = WordSample(raw)
            let ranked = TextSense.ranked(words, among: TableEncoding.singleBytes)
            guard let best = ranked.first else {
                encoding = .windows1252
                return
            }
            let rival = ranked.dropFirst().min { best.lead(over: $0) < best.lead(over: $1) }
            guard best.score >= 0.2, rival.map({ best.lead(over: $0) >= 0.75 }) ?? true else {
                let doubtful = [best] + (rival.map { [$0] } ?? [])
                throw .doubtfulEncoding(
                    doubtful.map { TableProblem.Reading(encoding: $0.encoding, example: $0.example) })
            }
            encoding = best.encoding
        }
    }

    /// One damaged byte does not make a file in UTF-8 a file of Western Windows, full of Ã and Ø; nor do two letters of
    /// another encoding that happen to be a sequence make one in UTF-8.
    private static func isDamagedUTF8(_ raw: [UInt8]) -> Bool {
        var (letters, others) = (0, 0)
        var index = 0
        while index < raw.count {
            let byte = raw[index]
            let length = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(index + length, raw.count)
            if length > 1, isLetter(raw[index..<end], length) {
                letters += 1
                index = end
            } else {
                if byte >= 0x80 { others += 1 }
                index += 1
            }
        }
        return letters > others
    }

    /// Whether bytes are a letter or a sign of the scripts that rosters are written in.
    private static func isLetter(_ bytes: ArraySlice<UInt8>, _ length: Int) -> Bool {
        guard bytes.count == length, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }),
            let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
        else { return false }
        switch scalar.value {
        case 0xA0...0x24F, 0x300...0x36F, 0x600...0x6FF, 0x1E00...0x1EFF, 0x2000...0x20CF, 0x2D30...0x2D7F: return true
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x1F300...: return true
        default: return false
        }
    }
}

/// The words of a text that hold more than ASCII, each once; as many as are needed to judge it.
struct WordSample {
    private(set) var words: [[UInt8]] = []

    private static let mostBytes = 1 << 15

    init(_ raw: [UInt8]) {
        var seen: Set<[UInt8]> = []
        var size = 0
        var start = 0
        var hasLetters = false
        for index in 0...raw.count {
            let byte = index < raw.count ? raw[index] : 0x20
            if byte >= 0x80 { hasLetters = true }
            guard byte < 0x80, !Self.isLetter(byte), index >= start else { continue }
            if hasLetters, index - start <= 60 {
                let word = Array(raw[start..<index])
                if seen.insert(word).inserted {
                    words.append(word)
                    size += word.count
                }
            }
            start = index + 1
            hasLetters = false
            if size > Self.mostBytes { break }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
