/// Times and dates in cells of tables: forms write when they were filled in.
enum TableTime {
    /// Whether a text is a date, a time or both, as spreadsheets and forms write them: `11/20/26 9:12:00`, `2026-12-01`,
    /// `2026-11-20T09:12:00+01:00`, `2026/12/01 3:01:00 PM UTC+1`.
    static func isTime(_ text: String) -> Bool {
        var characters: [Character] = []
        for character in text {
            guard characters.count < 48 else { return false }
            // Digits of every script are digits.
            if let digit = character.wholeNumberValue, digit < 10 {
                characters.append(Character(String(digit)))
            } else if character == "T", characters.last?.isNumber == true {
                characters.append(" ")
            } else {
                characters.append(character)
            }
        }
        guard characters.first?.isNumber == true else { return false }
        var parts = 0
        for word in characters.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\u{202F}" }) {
            if isDate(word) || isClock(word) {
                parts += 1
            } else if !isZone(word) {
                return false
            }
        }
        return parts > 0
    }

    /// `2026-12-01`, `1/12/26`, `1.12.2026`.
    private static func isDate(_ word: ArraySlice<Character>) -> Bool {
        for sign: Character in ["-", "/", "."] where word.contains(sign) {
            let parts = word.split(separator: sign, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
            let lengths = parts.map(\.count)
            guard (1...2).contains(lengths[1]) else { return false }
            return lengths[0] == 4 && (1...2).contains(lengths[2])
                || (1...2).contains(lengths[0]) && (lengths[2] == 2 || lengths[2] == 4)
        }
        return false
    }

    /// `9:12`, `09:12:00.123`, `09:12:00Z`, `09:12:00+01:00`, `3:01pm`.
    private static func isClock(_ word: ArraySlice<Character>) -> Bool {
        let clock = word.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count), parts[1].count == 2 else { return false }
        let rest = word[clock.endIndex...]
        return rest.isEmpty || isZone(rest)
    }

    /// Half of the day, or what a clock is ahead of Greenwich: `PM`, `Z`, `UTC+1`, `+01:00`.
    private static func isZone(_ word: ArraySlice<Character>) -> Bool {
        let text = String(word).lowercased()
        if ["am", "pm", "a.m.", "p.m.", "ص", "م", "z", "utc", "gmt"].contains(text) { return true }
        let name = ["utc", "gmt"].first(where: text.hasPrefix) ?? ""
        let offset = text.dropFirst(name.count)
        guard let sign = offset.first, "+-−".contains(sign), offset.count > 1 else { return false }
        return offset.dropFirst().allSatisfy { $0.isNumber || $0 == ":" }
    }
}
