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
            let fields = fields(item, known: keys, required: keys)
            let expected = days.count + 1
            let number = number(fields["number"], in: 1...60)
            if let number, number != expected {
                note(.dayNumber(number, expected: expected), at: fields.place(of: "number"))
            }
            days.append(
                DayOutline(
                    code: identifier(fields["id"], among: &siblings), number: expected, theme: texts(fields["theme"]),
                    accent: word(of: Self.accents, fields["accent"]) ?? "",
                    activities: activities(fields["activities"])))
        }
        return days
    }

    private mutating func activities(_ node: Node?) -> [ActivityOutline] {
        var siblings: [String: Int] = [:]
        var clock = DayClock()
        var references = PromptReferences()
        var activities: [ActivityOutline] = []
        for item in items(node, count: 1...200) {
            let activity = activity(item, among: &siblings, clock: &clock, references: &references)
            activities.append(activity)
        }
        note(references)
        return activities
    }

    private mutating func activity(
        _ node: Node, among siblings: inout [String: Int], clock: inout DayClock, references: inout PromptReferences
    ) -> ActivityOutline {
        let fields = fields(
            node, known: ["id", "kind", "title", "at", "minutes", "groups", "notes", "prompts", "polls"],
            required: ["id", "kind", "title", "minutes"])
        let code = identifier(fields["id"], among: &siblings)
        let kind = oneOf(Activity.Kind.allCases, fields["kind"])
        if kind == .breakout, fields["prompts"] == nil {
            note(.keyNeeded("prompts", by: "kind: breakout"), at: fields.place)
        }
        if kind == .vote, fields["polls"] == nil { note(.keyNeeded("polls", by: "kind: vote"), at: fields.place) }
        let minutes = number(fields["minutes"], in: 1...720)
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
            polls: polls)
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
        let stated = time(fields["at"])
        if clock.isMorning, fields["at"] == nil { note(.firstActivityNeedsTime, at: fields.place) }
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
