/// A time as people write it, with its date or without: `08:41`, `8h41`, `1/12 8:41`, `2026-12-01T08:41`,
/// `1er décembre à 8 h`, `٨:٤١`.
public struct WrittenMoment: Equatable, Sendable {
    /// The date; nil where none was written.
    public var date: CivilDate?
    /// The time.
    public var clock: ClockTime

    /// Reads a time.
    /// - Parameter reference: where no year is written, the date is the nearest such one to this.
    /// - Returns: nil for anything else.
    public init?(_ text: String, near reference: CivilDate) {
        let words = text.replacing(/(\d)[Tt](\d)/) { $0.1 + " " + $0.2 }.split(whereSeparator: \.isWhitespace)
            .map(String.init)
        for split in words.indices {
            guard let clock = ClockTime(written: words[split...].joined(separator: " ")) else { continue }
            self.clock = clock
            var before = words[..<split]
            while let last = before.last, Self.connectors.contains(NameFold.fold(last)) { before.removeLast() }
            if before.isEmpty { return }
            // Half a year back: what happened on 30 November is told in December.
            let written = before.joined(separator: " ")
            guard let date = CivilDate(written: written, near: reference.adding(days: -182)) else { return nil }
            self.date = date
            return
        }
        return nil
    }

    /// Whether a text is a date, or a day of the week, and no time: what is written where a time is asked for.
    public static func isDateAlone(_ text: String, near reference: CivilDate) -> Bool {
        WrittenMoment(text, near: reference) == nil && CivilDate(due: text, from: reference) != nil
    }

    /// What stands between a date and its time.
    private static let connectors: Set<String> = ["a", "at", "الساعه", "علي"]
}

extension ClockTime {
    /// Reads a time as people write it, in any digits: `8:41`, `08.41`, `8h41`, `8 h 41`, `8h`; nil for anything else.
    public init?(written text: String) {
        var digits = ""
        for scalar in text.unicodeScalars where scalar.properties.generalCategory != .format {
            let character = Character(scalar)
            if scalar.properties.numericType == .decimal, let digit = character.wholeNumberValue {
                digits += String(digit)
            } else if ":.hH\u{66B}".unicodeScalars.contains(scalar) {
                digits += ":"
            } else if !character.isWhitespace {
                return nil
            }
        }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = parts.first, let minute = parts.last else { return nil }
        let isWholeHour = minute.isEmpty && text.lowercased().contains("h")
        self.init(String(hour) + ":" + (isWholeHour ? "00" : String(minute)))
    }
}
