import Workshop

/// What holds after the last transition that a zone's data list: `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Source: POSIX.1-2024, section 8.3 (the variable TZ), with the wider hours of RFC 9636.
struct ZoneRule: Sendable {
    private let standard: Int
    private var summer: (offset: Int, start: Turn, end: Turn)?

    /// When clocks are turned in a year.
    private struct Turn: Sendable {
        enum Day: Sendable {
            /// The nth weekday (0 for Sunday) of a month; the fifth is the last.
            case weekday(month: Int, week: Int, day: Int)
            /// A day of the year from 1, which has no 29th of February.
            case julian(Int)
            /// A day of the year from 0.
            case number(Int)
        }

        var day: Day
        /// Seconds after the midnight at which the day begins.
        var time: Int

        /// Seconds since the epoch, as the clock on the wall shows them.
        func seconds(in year: Int) -> Int64 {
            guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return 0 }
            let days: Int
            switch day {
            case .julian(let number):
                let isLeap = CivilDate(year: year, month: 2, day: 29) != nil
                days = newYear.daysSinceEpoch + number - (isLeap && number >= 60 ? 0 : 1)
            case .number(let number): days = newYear.daysSinceEpoch + number
            case .weekday(let month, let week, let weekday):
                guard let first = CivilDate(year: year, month: month, day: 1) else { return 0 }
                var date = first.adding(days: (weekday - first.weekday + 7) % 7 + (week - 1) * 7)
                if date.month != month { date = date.adding(days: -7) }
                days = date.daysSinceEpoch
            }
            return Int64(days) * 86_400 + Int64(time)
        }
    }

    /// Reads a rule; nil for anything else, also for none.
    init?(_ text: String) {
        var rest = Substring(text)
        guard Self.name(&rest), let standard = Self.time(&rest) else { return nil }
        self.standard = -standard
        guard !rest.isEmpty else { return }
        guard Self.name(&rest) else { return nil }
        var offset = -standard + 3600
        if let first = rest.first, first != "," {
            guard let own = Self.time(&rest) else { return nil }
            offset = -own
        }
        guard rest.popFirst() == ",", let start = Self.turn(&rest), rest.popFirst() == ",",
            let end = Self.turn(&rest), rest.isEmpty
        else { return nil }
        summer = (offset, start, end)
    }

    /// Seconds east of UTC at an instant, in seconds since the epoch.
    func offset(at seconds: Int64) -> Int {
        guard let summer else { return standard }
        let day = Int((Double(seconds + Int64(standard)) / 86_400).rounded(.down))
        let year = CivilDate(daysSinceEpoch: day).year
        guard (1...9999).contains(year) else { return standard }
        let start = summer.start.seconds(in: year) - Int64(standard)
        let end = summer.end.seconds(in: year) - Int64(summer.offset)
        let isSummer = start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
        return isSummer ? summer.offset : standard
    }

    private static func name(_ rest: inout Substring) -> Bool {
        if rest.first == "<" {
            guard let end = rest.firstIndex(of: ">") else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(name.count)
        return name.count >= 3
    }

    /// `-1`, `5:30`, `+02:00:00`: seconds.
    private static func time(_ rest: inout Substring) -> Int? {
        var sign = 1
        if let first = rest.first, "+-".contains(first) {
            sign = first == "-" ? -1 : 1
            rest.removeFirst()
        }
        guard let hours = number(&rest, upTo: 167) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where rest.first == ":" {
            rest.removeFirst()
            guard let part = number(&rest, upTo: 59) else { return nil }
            seconds += part * unit
        }
        return sign * seconds
    }

    private static func number(_ rest: inout Substring, upTo limit: Int) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits).flatMap { $0 <= limit ? $0 : nil }
    }

    private static func turn(_ rest: inout Substring) -> Turn? {
        let day: Turn.Day
        switch rest.first {
        case "M":
            rest.removeFirst()
            guard let month = number(&rest, upTo: 12), month > 0, rest.popFirst() == ".",
                let week = number(&rest, upTo: 5), week > 0, rest.popFirst() == ".",
                let weekday = number(&rest, upTo: 6)
            else { return nil }
            day = .weekday(month: month, week: week, day: weekday)
        case "J":
            rest.removeFirst()
            guard let number = number(&rest, upTo: 365), number > 0 else { return nil }
            day = .julian(number)
        default:
            guard let number = number(&rest, upTo: 365) else { return nil }
            day = .number(number)
        }
        guard rest.first == "/" else { return Turn(day: day, time: 7200) }
        rest.removeFirst()
        guard let time = time(&rest) else { return nil }
        return Turn(day: day, time: time)
    }
}
