import Correspondence
import Localization
import Words
import Workshop

/// The days, and what is due, as dates.
extension OutgoingSource {
    /// A calendar to be taken in.
    func calendar() -> String {
        let name = t.joined([text(programme.title).string] + (person.map { [$0.name.string] } ?? []))
        return CalendarFile.written(
            Bidi.plain(name), (dayEvents + dueEvents + meetingEvents).map(\.event), madeAt: world.now())
    }

    /// An event, with the workshop that it belongs to.
    private typealias Entry = (event: CalendarEvent, workshop: Workshop)

    /// The workshops that a person is invited to or came to; without a person, all that are meant.
    private var attended: [Workshop] {
        guard let person else { return workshops }
        return workshops.filter { workshop in
            state.invited(to: workshop.id).contains(person.id)
                || workshop.days.contains { state.attendances(on: $0.id)[person.id] != nil }
        }
    }

    private var dayEvents: [Entry] {
        attended.flatMap { workshop in
            let zone = zone(of: workshop)
            return workshop.days.flatMap { day -> [Entry] in
                let activities = hasActivities && !day.isLong ? day.activities : []
                return [(event(day, workshop, zone), workshop)]
                    + activities.map { (event($0, on: day, workshop, zone), workshop) }
            }
        }
    }

    private func event(_ day: Day, _ workshop: Workshop, _ zone: CalendarZone?) -> CalendarEvent {
        let theme = text(day.theme, in: workshop).string
        let title = Bidi.plain(t("%1: %2", text(programme.title).string, theme))
        var event: CalendarEvent
        // A day that lasts several has hours on none of them.
        if let first = day.activities.first, let end = day.activities.map({ $0.start.minutes + $0.minutes }).max(),
            !day.isLong
        {
            let minutes = max(1, end - first.start.minutes)
            event = CalendarEvent(
                id: day.id.description, .clock(day.date, first.start, minutes: minutes), in: zone, title: title)
        } else {
            event = CalendarEvent(id: day.id.description, .dates(day.dates), title: title)
        }
        event.place = place(of: day, workshop)
        event.details = ([t.name(of: day)] + day.activities.map { hour($0, workshop) }).map(Bidi.plain)
            .joined(separator: "\n")
        return event
    }

    private func event(
        _ activity: Activity, on day: Day, _ workshop: Workshop, _ zone: CalendarZone?
    ) -> CalendarEvent {
        var event = CalendarEvent(
            id: activity.id.description, .clock(day.date, activity.start, minutes: max(1, activity.minutes)), in: zone,
            title: text(activity.title, in: workshop).string)
        event.place = place(of: day, workshop)
        return event
    }

    /// Nobody has to be anywhere who is called or written to.
    private func place(of day: Day, _ workshop: Workshop) -> String {
        day.channel == nil ? text(workshop.city, in: workshop).string : ""
    }

    private func hour(_ activity: Activity, _ workshop: Workshop) -> String {
        t("%1 %2", t.time(activity.start), text(activity.title, in: workshop))
    }

    /// What is still to be done by a date: of one person what that person took on.
    private var dueEvents: [Entry] {
        var mask = mask()
        return lines.compactMap { line, workshop in
            guard let due = line.due, !line.isSettled, line.kind == .action else { return nil }
            if let person, !state.isSame(line.owner, as: person) { return nil }
            let title = t("To be done: %1", mask.masked(line.text))
            var event = CalendarEvent(id: line.id.description, .dates(due...due), title: Bidi.plain(title))
            event.details = Bidi.plain(name(of: line.owner)?.string ?? "")
            return (event, workshop)
        }
    }

    /// When those meet for the first time who are linked: of one person those whom that person meets.
    private var meetingEvents: [Entry] {
        let days = workshops.flatMap { workshop in workshop.days.map { ($0.id, workshop) } }
        let places = Dictionary(days, uniquingKeysWith: { first, _ in first })
        let told = LinkWords(state, t)
        var mask = mask()
        func called(_ end: Reference) -> String {
            name(of: end) { mask.masked($0) } ?? t("somebody who is not named here")
        }
        let own = person.map { state.links(with: $0).map { ($0.link, Optional($0.other)) } }
        let links = own ?? state.linksInOrder.filter { $0.state != .ended }.map { ($0, nil) }
        return links.compactMap { link, other in
            guard let due = link.due, let workshop = link.day.map({ places[$0] }) ?? workshops.first else { return nil }
            let who: String
            if let person, let other {
                who = told.other(link, of: person, called(other))
            } else {
                who = t("%1 – %2", called(link.from), called(link.to))
            }
            var event = CalendarEvent(
                id: link.id.description, .dates(due...due), title: Bidi.plain(t("First meeting: %1", who)))
            event.details = Bidi.plain(
                state.steps(of: link.id).map { mask.masked($0.text).string }.joined(separator: "\n"))
            return (event, workshop)
        }
    }

    /// The clocks of a workshop through the years of its days; nil where the file or this machine does not know them: then
    /// it is whatever clock hangs where the calendar is read.
    private func zone(of workshop: Workshop) -> CalendarZone? {
        let years = workshop.days.map(\.date.year)
        guard let name = state.zone(of: workshop), let first = years.min(), let last = years.max(),
            world.offset(name, world.now()) != nil
        else { return nil }
        return CalendarZone(name, years: first...last) { world.offset(name, $0) ?? 0 }
    }

    /// The same on paper, and as it is shown before.
    func calendarDocument() -> Document {
        let entries = (dayEvents + dueEvents + meetingEvents).enumerated().sorted { left, right in
            let (one, other) = (left.element.event.start, right.element.event.start)
            return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
        }.map(\.element)
        let rows: [[Document.Table.Cell]] = entries.map { event, workshop in
            let dates: String
            var hours = ""
            switch event.when {
            case .dates(let range):
                dates =
                    range.lowerBound == range.upperBound
                    ? words.date(range.lowerBound)
                    : t(
                        "%1 – %2", words.date(range.lowerBound, .long), words.date(range.upperBound, .long))
            case .clock(let date, let start, let minutes):
                dates = words.date(date)
                hours = t.times(from: start.minutes, to: start.minutes + minutes)
            }
            return [
                .text(dates), .text(hours), .text(t.isolated(event.title)),
                .text(words.outside(text(workshop.city, in: workshop))),
            ]
        }
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: t("Date")), Document.Table.Column(title: t("Hours"), isHours: true),
                Document.Table.Column(title: t("What"), isWide: true), Document.Table.Column(title: t("Place")),
            ], rows: rows)
        return Document(
            title: t("Calendar"),
            subtitles: [t.joined([text(programme.title).string] + (person.map { [$0.name.string] } ?? []))],
            runningTitle: t("Calendar"), blocks: [.table(table)])
    }
}

extension CalendarEvent {
    /// The date and the minute at which it begins.
    fileprivate var start: (CivilDate, Int) {
        switch when {
        case .clock(let date, let clock, _): (date, clock.minutes)
        case .dates(let dates): (dates.lowerBound, 0)
        }
    }
}
