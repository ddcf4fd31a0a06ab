public import Workshop

/// Something with a date: a day of a workshop, one of its activities, what somebody promised to have done.
public struct CalendarEvent: Hashable, Sendable {
    /// When it is.
    public enum When: Hashable, Sendable {
        /// From a clock time on a date, so many minutes long; by the clocks of the place.
        case clock(CivilDate, ClockTime, minutes: Int)
        /// The whole of these dates.
        case dates(ClosedRange<CivilDate>)
    }

    /// Stays the same, so that a calendar that has it already puts the new one in its place.
    public var id: String
    /// When it is.
    public var when: When
    /// The place whose clocks are meant; nil for whatever clock hangs there.
    public var zone: CalendarZone?
    /// What it is called.
    public var title: String
    /// Where it is; empty where that is not said.
    public var place = ""
    /// What else is to be known, perhaps in several lines.
    public var details = ""

    /// Makes an event.
    public init(id: String, _ when: When, in zone: CalendarZone? = nil, title: String) {
        self.id = id
        self.when = when
        self.zone = zone
        self.title = title
    }
}

/// A calendar to be taken in by a telephone or a mail program (iCalendar, RFC 5545).
public enum CalendarFile {
    /// Writes a calendar.
    /// - Parameters:
    ///   - name: what it is called.
    ///   - madeAt: when it was made.
    public static func written(_ name: String, _ events: [CalendarEvent], madeAt: Instant) -> String {
        var lines = ContentLines()
        lines.part("VCALENDAR") { calendar in
            calendar.add("VERSION", .token("2.0"))
            calendar.add("PRODID", .token("-//Halqa//Halqa//EN"))
            // RFC 7986, and what was in use before it.
            calendar.add("NAME", .text(name))
            calendar.add("X-WR-CALNAME", .text(name))
            var zones: [CalendarZone] = []
            for case let zone? in events.map(\.zone) where !zones.contains(where: { $0.name == zone.name }) {
                zones.append(zone)
            }
            for zone in zones { zone.write(into: &calendar) }
            for event in events { write(event, madeAt, into: &calendar) }
        }
        return lines.text
    }

    private static func write(_ event: CalendarEvent, _ madeAt: Instant, into lines: inout ContentLines) {
        lines.part("VEVENT") { part in
            part.add("UID", .text(event.id))
            part.add("DTSTAMP", .token(madeAt.basicUTC))
            // A calendar that has the event already takes the one whose sequence is higher (RFC 5545, 3.8.7.4). A file that is made
            // later says what stands later: minutes since 2020 grow with it, whatever was moved in between.
            part.add("SEQUENCE", .token(String(max(0, madeAt.seconds(since: Self.firstSequence) / 60))))
            part.add("LAST-MODIFIED", .token(madeAt.basicUTC))
            switch event.when {
            case .dates(let dates):
                let value: [ContentLines.Parameter] = [("VALUE", "DATE")]
                part.add("DTSTART", value, .token(dates.lowerBound.basic))
                // The end is the first date that is not meant any more.
                part.add("DTEND", value, .token(dates.upperBound.adding(days: 1).basic))
                // Whoever has something to do on a date is not away on it.
                part.add("TRANSP", .token("TRANSPARENT"))
            case .clock(let date, let start, let minutes):
                var zone: [ContentLines.Parameter] = []
                if let place = event.zone { zone.append(("TZID", place.name)) }
                part.add("DTSTART", zone, .token(moment(date, start)))
                part.add("DTEND", zone, .token(moment(date, start.adding(minutes: minutes))))
            }
            part.add("SUMMARY", .text(event.title))
            if !event.place.isEmpty { part.add("LOCATION", .text(event.place)) }
            if !event.details.isEmpty { part.add("DESCRIPTION", .text(event.details)) }
        }
    }

    private static let firstSequence = Instant(
        CivilDate(year: 2020, month: 1, day: 1) ?? CivilDate(daysSinceEpoch: 0), ClockTime(minutes: 0),
        secondsFromUTC: 0)

    /// `20261201T083000`, on the next date where it is past midnight.
    private static func moment(_ date: CivilDate, _ clock: ClockTime) -> String {
        date.adding(days: clock.minutes / 1440).basic + "T" + clock.basic + "00"
    }
}
