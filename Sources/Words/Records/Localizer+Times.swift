public import Localization
public import Workshop

extension Localizer {
    /// A time of day: `09:05`.
    public func time(_ clock: ClockTime) -> String { time(minutes: clock.minutes) }

    /// A date, short and without names: `2026-12-01`, `01/12/2026`. In columns, where dates stand under each other, and in fields.
    public func date(_ date: CivilDate) -> String {
        guard date.year > 999 else { return digits.written(date.description) }
        return shortDate(year: date.year, month: date.month, day: date.day)
    }

    /// A date within a sentence: `1 December 2026`.
    public func dateInWords(_ date: CivilDate) -> String {
        self.date(year: date.year, month: date.month, day: date.day, weekday: date.weekday, style: .long)
    }
}
