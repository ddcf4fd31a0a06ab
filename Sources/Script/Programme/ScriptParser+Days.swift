import Workshop
import Yams

extension ScriptParser {
    /// The names of colours that a day may have; the console's accents are called so.
    static let accents = ["amber", "teal", "blue", "green", "terracotta", "rose", "violet"]

    /// The days of every workshop.
    mutating func days(_ node: Node?) -> [DayOutline] {
        let keys = ["id", "number", "theme", "accent", "activities"]
        var siblings: [String: Int] = [:]
        var days: [DayOutline] = []
        for item in items(node, count: 1...60) {
            let fields = fields(item, known: keys + Self.dateKeys, required: keys)
            let expected = days.count + 1
            let number = number(fields["number"], in: 1...60)
            if let number, number != expected {
                note(.dayNumber(number, expected: expected), at: fields.place(of: "number"))
            }
            var day = DayOutline(
                code: identifier(fields["id"], among: &siblings), number: expected, theme: texts(fields["theme"]),
                accent: word(of: Self.accents, fields["accent"]) ?? "", activities: [], place: fields.place)
            takeDates(of: fields, into: &day)
            // A meeting in the room between two rounds of calls is none of the event's days.
            if days.contains(where: \.isLater), !day.isLater {
                day.isApart = true
                if fields["date"] == nil { note(.keyNeeded("date", by: "number: \(expected)"), at: fields.place) }
            }
            if days.isEmpty, day.isLater {
                note(.keyNotAllowed(fields["after"] == nil ? "by" : "after", by: "number: 1"), at: fields.place)
            }
            day.activities = activities(fields["activities"], isTimed: day.channel == nil)
            days.append(day)
        }
        return days
    }

    /// One day by itself, to be added to a plan: it says when it is, else the caller does.
    mutating func dayAlone(_ node: Node) -> DayOutline {
        let keys = ["id", "theme", "activities"]
        let fields = fields(node, known: keys + ["accent", "number"] + Self.dateKeys, required: keys)
        var siblings: [String: Int] = [:]
        var day = DayOutline(
            code: identifier(fields["id"], among: &siblings), number: 1, theme: texts(fields["theme"]),
            accent: word(of: Self.accents, fields["accent"]) ?? "", activities: [], place: fields.place)
        takeDates(of: fields, into: &day)
        day.activities = activities(fields["activities"], isTimed: day.channel == nil)
        return day
    }

    private static let dateKeys = ["date", "after", "by", "for"]

    /// When a day is, where that does not follow from its place, and how people are reached.
    private mutating func takeDates(of fields: Fields, into day: inout DayOutline) {
        day.date = date(fields["date"])
        day.after = value(fields["after"], .period, Period.init)
        day.channel = oneOf(Channel.ofDays, fields["by"])
        day.lasting = value(fields["for"], .period, Period.init)
        if fields["after"] != nil, fields["date"] != nil {
            note(.keyNotAllowed("date", by: "after"), at: fields.place(of: "date"))
        }
        if fields["for"] != nil, fields["by"] == nil { note(.keyNeeded("by", by: "for"), at: fields.place(of: "for")) }
        if fields["by"] != nil, fields["after"] == nil, fields["date"] == nil {
            note(.keyNeeded("after", by: "by"), at: fields.place(of: "by"))
        }
        // Nobody calls forty people in a day.
        if day.channel != nil, fields["for"] == nil { day.lasting = Period(2, .week) }
    }

    private mutating func activities(_ node: Node?, isTimed: Bool) -> [ActivityOutline] {
        var siblings: [String: Int] = [:]
        var clock = DayClock(isTimed: isTimed)
        var references = PromptReferences()
        var activities: [ActivityOutline] = []
        for item in items(node, count: 1...200) {
            let activity = activity(item, among: &siblings, clock: &clock, references: &references)
            activities.append(activity)
            if !activityCodes.contains(activity.code) { activityCodes.append(activity.code) }
        }
        note(references)
        return activities
    }

    private mutating func activity(
        _ node: Node, among siblings: inout [String: Int], clock: inout DayClock, references: inout PromptReferences
    ) -> ActivityOutline {
        let fields = fields(
            node,
            known: [
                "id", "kind", "title", "at", "minutes", "groups", "notes", "prompts", "polls", "tags", "between",
                "pair", "meetings", "grids", "experts",
            ],
            required: ["id", "kind", "title"] + (clock.isTimed ? ["minutes"] : []))
        let code = identifier(fields["id"], among: &siblings)
        let kind = oneOf(Activity.Kind.allCases, fields["kind"])
        if kind == .breakout, fields["prompts"] == nil {
            note(.keyNeeded("prompts", by: "kind: breakout"), at: fields.place)
        }
        if kind == .vote, fields["polls"] == nil { note(.keyNeeded("polls", by: "kind: vote"), at: fields.place) }
        let minutes = number(fields["minutes"], in: 1...720) ?? (clock.isTimed ? nil : DayClock.untimed.minutes)
        let start = start(of: fields, code: code, minutes: minutes, clock: &clock)
        let groups = number(fields["groups"], in: 1...99)
        let prompts = prompts(fields["prompts"])
        references.add(prompts.map(\.code), of: code)
        var pollSiblings: [String: Int] = [:]
        let polls = items(fields["polls"], count: 1...50).map {
            poll($0, among: &pollSiblings, references: &references)
        }
        return ActivityOutline(
            code: code, kind: kind ?? .plenary, title: texts(fields["title"]), notes: texts(fields["notes"]),
            start: start ?? ClockTime(minutes: 0), minutes: minutes ?? 1, groups: groups ?? 0, prompts: prompts,
            polls: polls, tags: tags(fields["tags"]), between: between(of: fields, kind),
            pair: pairRules(of: fields, kind), meetings: meetingRules(of: fields, kind),
            grids: gridCodes(fields["grids"]), experts: experts(of: fields, kind))
    }

    /// The grids that are filled in.
    private mutating func gridCodes(_ node: Node?) -> [String]? {
        guard let node else { return nil }
        let known = gridCodes
        let codes = items(node, count: 1...20).compactMap { word(of: known, $0) }
        return codes.isEmpty ? nil : codes
    }

    /// The vocabularies that are offered first.
    private mutating func tags(_ node: Node?) -> [String]? {
        guard let node else { return nil }
        let tags = items(node, count: 1...20).compactMap { word(of: vocabularyCodes, $0) }
        return tags.isEmpty ? nil : tags
    }

    /// The categories of those who answer what is asked.
    private mutating func experts(of fields: Fields, _ kind: Activity.Kind?) -> [String]? {
        guard let node = fields["experts"] else { return nil }
        if let kind, kind != .questions {
            note(.keyNotAllowed("experts", by: "kind: \(kind.rawValue)"), at: fields.place(of: "experts"))
        }
        let codes = items(node, count: 1...20).compactMap { word(of: categories, $0) }
        return codes.isEmpty ? nil : codes
    }

    /// The activities whose needs and offers a matching brings together: those above, of this day or of an earlier one.
    private mutating func between(of fields: Fields, _ kind: Activity.Kind?) -> [String]? {
        guard let node = fields["between"] else { return nil }
        if let kind, kind != .matching {
            note(.keyNotAllowed("between", by: "kind: \(kind.rawValue)"), at: fields.place(of: "between"))
        }
        let codes = items(node, count: 1...20).compactMap { word(of: activityCodes, $0) }
        return codes.isEmpty ? nil : codes
    }

    private mutating func prompts(_ node: Node?) -> [PromptOutline] {
        var siblings: [String: Int] = [:]
        return items(node, count: 1...50).map { item in
            let fields = fields(item, known: ["id", "title", "text", "kind"], required: ["id", "text", "kind"])
            let text = texts(fields["text"])
            return PromptOutline(
                code: identifier(fields["id"], among: &siblings),
                title: fields["title"] == nil ? text : texts(fields["title"]), text: text,
                kind: oneOf(Contribution.Kind.allCases, fields["kind"]) ?? .idea)
        }
    }
}

/// Where the run sheet of a day has come to while it is read.
struct DayClock {
    /// False for a day on which people are called one after the other: times may be left out.
    var isTimed = true
    /// What stands for a time that is left out there; it is not shown.
    static let untimed = (start: ClockTime(minutes: 9 * 60), minutes: 30)
    /// The activity above, if its time is known.
    var previous: (code: String, start: ClockTime, end: ClockTime)?
    /// True before the first activity.
    var isMorning = true
}

extension ScriptParser {
    /// When an activity starts: at its own time, or when the one above ends. Nil when that cannot be known; nothing that
    /// follows is then held against it.
    private mutating func start(of fields: Fields, code: String, minutes: Int?, clock: inout DayClock) -> ClockTime? {
        let previous = clock.previous
        var stated = time(fields["at"])
        if clock.isMorning, !clock.isTimed { stated = stated ?? DayClock.untimed.start }
        if clock.isMorning, clock.isTimed, fields["at"] == nil { note(.firstActivityNeedsTime, at: fields.place) }
        if let stated, let previous {
            let name = PlainText(previous.code)
            if stated < previous.start {
                note(.startsBefore(name, at: stated, starts: previous.start), at: fields.place(of: "at"))
            } else if stated < previous.end {
                note(.overlaps(name, at: stated, ends: previous.end), at: fields.place(of: "at"))
            }
        }
        let start = stated ?? (fields["at"] == nil ? previous?.end : nil)
        clock.isMorning = false
        clock.previous = nil
        guard let start, let minutes else { return start }
        let end = start.adding(minutes: minutes)
        if end.minutes > 24 * 60 {
            note(.afterMidnight, at: fields.place(of: "minutes"))
        } else {
            clock.previous = (code, start, end)
        }
        return start
    }
}
