import Localization
import Workshop

extension Localizer {
    /// A time of day: `09:05`.
    public func time(_ clock: ClockTime) -> String { time(minutes: clock.minutes) }

    /// A date, short and without names: `2026-12-01`.
    public func date(_ date: CivilDate) -> String { digits.written(date.description) }
}
