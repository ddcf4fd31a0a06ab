public import Localization
public import Workshop

extension Localizer {
    /// A time of day: `09:05`.
    public func time(_ clock: ClockTime) -> String { time(minutes: clock.minutes) }

    /// A date, short and without names: `2026-12-01`. In columns, where dates stand under each other.
    public func date(_ date: CivilDate) -> String { digits.written(date.description) }

    /// A date within a sentence: `1 December 2026`.
    public func dateInWords(_ date: CivilDate) -> String {
        self.date(year: date.year, month: date.month, day: date.day, weekday: date.weekday, style: .long)
    }
}
