/// Dates and times as the readers of a language write them; months in Arabic by the names of the country, else by the
/// Moroccan ones.
extension Localizer {
    /// How much of a date is written.
    public enum DateStyle: Sendable {
        /// `Tuesday 1 December 2026`
        case full
        /// The same as it stands behind a word that says from when: `Od wtorku, 1 grudnia 2026`.
        case from
        /// The same as it stands behind a word that says for when: `na środę, 2 grudnia 2026`.
        case planned
        /// `1 December 2026`
        case long
        /// `1 Dec`
        case short
    }

    /// A date of the Gregorian calendar.
    /// - Parameters:
    ///   - month: 1 to 12.
    ///   - weekday: 0 for Sunday to 6 for Saturday; only the full style shows it.
    public func date(year: Int, month: Int, day: Int, weekday: Int, style: DateStyle = .full) -> String {
        let names = language.entry.dates
        guard (1...12).contains(month), (0...6).contains(weekday) else {
            return digits.written("\(year)-\(month)-\(day)")
        }
        let first = digits.written(day == 1 ? names.first : String(day))
        let year = digits.written(String(year))
        let own = country.flatMap { names.countries[$0] }
        let (months, shortMonths) = (own ?? names.months, own ?? names.shortMonths)
        switch style {
        case .full, .from, .planned:
            let weekdays =
                switch style {
                case .from: names.weekdaysFrom ?? names.weekdays
                case .planned: names.weekdaysFor ?? names.weekdays
                case .full, .long, .short: names.weekdays
                }
            return weekdays[weekday] + names.afterWeekday + "\(first) \(months[month - 1]) \(year)"
        case .long: return "\(first) \(months[month - 1]) \(year)"
        case .short: return "\(first) \(shortMonths[month - 1])"
        }
    }

    /// From one date to another, with what both share said once: `9–22 November 2025`, `23 November – 6 December 2025`. From right
    /// to left the first of them stands at the right.
    /// - Parameters:
    ///   - first: month 1 to 12.
    ///   - last: the same; one date where it is `first`.
    public func dates(
        from first: (year: Int, month: Int, day: Int), to last: (year: Int, month: Int, day: Int)
    ) -> String {
        let names = language.entry.dates
        let end = date(year: last.year, month: last.month, day: last.day, weekday: 0, style: .long)
        guard first != last, (1...12).contains(first.month) else { return end }
        let mark = language.isRightToLeft ? "\u{200F}" : ""
        if (first.year, first.month) == (last.year, last.month) {
            let day = digits.written(first.day == 1 ? names.first : String(first.day))
            return mark + day + mark + "–" + mark + end
        }
        let months = country.flatMap { names.countries[$0] } ?? names.months
        let start =
            first.year == last.year
            ? digits.written(first.day == 1 ? names.first : String(first.day)) + " " + months[first.month - 1]
            : date(year: first.year, month: first.month, day: first.day, weekday: 0, style: .long)
        return start + " – " + end
    }

    /// A date in numbers alone, as short as it can be read: `31/12/2026`, `31.12.2026`, `2026-12-31`.
    public func shortDate(year: Int, month: Int, day: Int) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        guard let sign = language.entry.dates.numberSign else {
            return digits.written("\(year)-" + two(month) + "-" + two(day))
        }
        return digits.written(two(day) + String(sign) + two(month) + String(sign) + "\(year)")
    }

    /// A time of day from minutes since midnight: `09:05`. After midnight it starts again at 0.
    public func time(minutes: Int) -> String {
        let inDay = (minutes % 1440 + 1440) % 1440
        return digits.written(
            (inDay < 600 ? "0" : "") + "\(inDay / 60):" + (inDay % 60 < 10 ? "0" : "") + "\(inDay % 60)")
    }

    /// From one time of day to another: `09:30–10:45`. From right to left the first of them stands at the right.
    public func times(from start: Int, to end: Int) -> String {
        let mark = language.isRightToLeft ? "\u{200F}" : ""
        return mark + time(minutes: start) + mark + "–" + mark + time(minutes: end) + mark
    }

    /// A length of time: `45 min`, `1 h 10`.
    public func duration(minutes: Int) -> String {
        let sign = minutes < 0 ? "\u{2212}" : ""
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        let (words, units) = (language.entry.dates, language.entry.dates.units)
        if hours == 0 { return digits.written("\(sign)\(rest)\u{A0}\(units.minute)") }
        let padded = rest < 10 ? "0\(rest)" : "\(rest)"
        return digits.written(
            "\(sign)\(hours)\u{A0}\(units.hour)" + (rest == 0 ? "" : "\u{A0}\(padded)" + words.afterMinutes))
    }
}
