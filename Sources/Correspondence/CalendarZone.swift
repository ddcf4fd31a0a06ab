public import Workshop

/// The clocks of a place through the years of a calendar, as the calendar itself carries them (`VTIMEZONE`).
///
/// An event says what the clock on the wall shows, and where. A reader that knows the place takes its own rules, which may be
/// newer than ours: Morocco sets by decree when Ramadan's hour begins. One that does not takes these.
public struct CalendarZone: Hashable, Sendable {
    /// From that instant on the clocks are so far east of UTC.
    struct Turn: Hashable, Sendable {
        var at: Instant
        /// Seconds east of UTC before and after it.
        var (before, after): (Int, Int)
    }

    /// What the place is called: `Africa/Casablanca`.
    public let name: String
    /// Where the first year begins, then whenever the clocks are turned; in order.
    let turns: [Turn]

    /// The clocks of a place from the beginning of one year to the end of another.
    /// - Parameters:
    ///   - offset: seconds east of UTC at an instant.
    public init(_ name: String, years: ClosedRange<Int>, offset: (Instant) -> Int) {
        self.name = name
        let first = Self.newYear(years.lowerBound, offset)
        let last = Self.newYear(years.upperBound + 1, offset)
        var turns = [Turn(at: first, before: offset(first), after: offset(first))]
        // Nowhere are the clocks turned and turned back within a day.
        var at = first
        while at < last {
            let next = min(last, at.adding(seconds: 86_400))
            if offset(next) != offset(at) {
                let instant = Self.change(between: at, and: next, offset)
                turns.append(Turn(at: instant, before: offset(at), after: offset(next)))
            }
            at = next
        }
        self.turns = turns
    }

    /// The first instant at which the clocks show what they show at `end`.
    private static func change(between start: Instant, and end: Instant, _ offset: (Instant) -> Int) -> Instant {
        let after = offset(end)
        var (low, high) = (0, end.seconds(since: start))
        while high - low > 1 {
            let middle = (low + high) / 2
            if offset(start.adding(seconds: middle)) == after { high = middle } else { low = middle }
        }
        return start.adding(seconds: high)
    }

    private static func newYear(_ year: Int, _ offset: (Instant) -> Int) -> Instant {
        let date = CivilDate(year: year, month: 1, day: 1) ?? CivilDate(daysSinceEpoch: 0)
        let guess = Instant(date, ClockTime(minutes: 0), secondsFromUTC: 0)
        return Instant(date, ClockTime(minutes: 0), secondsFromUTC: offset(guess))
    }

    /// Source: RFC 5545, section 3.6.5. Of the clocks of a place, the slowest are called standard, as calendars expect: what
    /// Morocco does in Ramadan is then its standard time.
    func write(into lines: inout ContentLines) {
        let slowest = turns.map(\.after).min() ?? 0
        lines.part("VTIMEZONE") { zone in
            zone.add("TZID", .text(name))
            for turn in turns {
                zone.part(turn.after > slowest ? "DAYLIGHT" : "STANDARD") { part in
                    let local = LocalTime(turn.at, secondsFromUTC: turn.before)
                    part.add("DTSTART", .token(local.date.basic + "T" + local.clock.basic + twoDigits(local.second)))
                    part.add("TZOFFSETFROM", .token(Self.offset(turn.before)))
                    part.add("TZOFFSETTO", .token(Self.offset(turn.after)))
                }
            }
        }
    }

    /// `+0100`.
    private static func offset(_ seconds: Int) -> String {
        let (hours, minutes) = (abs(seconds) / 60).quotientAndRemainder(dividingBy: 60)
        let rest = abs(seconds) % 60
        return (seconds < 0 ? "-" : "+") + twoDigits(hours) + twoDigits(minutes) + (rest == 0 ? "" : twoDigits(rest))
    }
}
