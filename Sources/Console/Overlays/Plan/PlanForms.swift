import Localization
import Screen
import Words
import Workshop

/// The forms in which the plan is amended. Each records one amendment, or says why not and stays open.
enum PlanForms {
    /// What is reworded.
    enum Wording: Sendable {
        case text(PlanText)
        case poll(ID<Poll>)
    }

    static func moveDay(_ state: ConsoleState) -> Form? {
        guard let day = state.day else { return nil }
        var fields = FormFields(state)
        let date = fields.date(state.t("Date"), day.date)
        let title = state.t("Move %1 to another date", state.t.phrase(for: day))
        var form = Form(title, fields, done: state.t("move")) { (values, state, world) throws(Refusal) in
            guard let date = values[date] else { throw .notADate }
            return [.record(try state.programme.moving(day.id, to: date, in: world), .formDone)]
        }
        form.renewed = { state, _ in moveDay(state) }
        return form
    }

    static func moveWorkshop(_ state: ConsoleState) -> Form? {
        guard let workshop = state.workshop else { return nil }
        let t = state.t
        let first = workshop.eventDays.first { day in
            !day.activities.contains { state.programme.timing(of: $0.id).startedAt != nil }
        }
        var fields = FormFields(state)
        let date = fields.date(t("First day that has not begun"), first?.date)
        let zone = fields.text(t("Time zone"), state.programme.zone(of: workshop) ?? "", hint: "Africa/Casablanca")
        let title = t("Move all days of %1 that have not begun", state.text(workshop.city))
        var form = Form(title, fields, done: t("move")) { (values, state, world) throws(Refusal) in
            guard let workshop = state.programme.programme?.workshops.first(where: { $0.id == workshop.id }) else {
                throw .unknownReference
            }
            var changes: [Change] = []
            if values[date] != first?.date {
                guard let date = values[date] else { throw .notADate }
                changes += try state.programme.moving(workshop.id, to: date, in: world)
            }
            if !values[zone].isEmpty, values[zone].string != state.programme.zone(of: workshop) {
                changes += try state.programme.moving(workshop.id, toZone: values[zone].string, in: world)
            }
            return changes.isEmpty ? [] : [.record(changes, .formDone)]
        }
        form.renewed = { state, _ in moveWorkshop(state) }
        return form
    }

    static func moveActivity(_ activity: Activity, _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let start = fields.text(t("Starts at"), activity.start.description, hint: "10:30")
        let minutes = fields.number(t("Minutes"), 1...720, activity.minutes)
        var form = Form(t("Move “%1”", state.text(activity.title)), fields, done: t("move")) {
            (values, state, world) throws(Refusal) in
            let start = try time(values[start], world)
            let changes = try state.programme.moving(activity.id, to: start, minutes: values[minutes], in: world)
            return changes.isEmpty ? [] : [.record(changes, .formDone)]
        }
        form.renewed = { state, _ in state.programme.activity(activity.id).map { moveActivity($0, state) } }
        return form
    }

    static func addDay(_ state: ConsoleState) -> Form? {
        let t = state.t
        guard let workshop = state.workshop else { return nil }
        var fields = FormFields(state)
        let theme = fields.text(t("Theme"), example: t("Water and waste"))
        let date = fields.date(t("Date"), nil)
        let count = fields.optionalNumber(t("Or so long after"), Period.counts)
        let unit = fields.choice(
            t("Unit"), Period.Unit.allCases.map { ($0, $0.title(t)) }, current: 2)
        let channel = fields.choice(
            t("How people take part"),
            [Channel?.none, .telephone, .mail].map { channel in
                (channel, channel.map { t.dayPhrase(number: 0, after: nil, channel: $0) } ?? t("come to the room"))
            })
        let weeks = fields.optionalNumber(t("Weeks of calls"), 1...52, hint: "2")
        let likes: [(value: Day?, title: String)] =
            [(nil, t("calls alone"))]
            + workshop.days.map { ($0, t("%1: %2", t.name(of: $0), state.text($0.theme))) }
        let like = fields.choice(t("Like"), likes, current: workshop.days.isEmpty ? 0 : 1)
        let title = t("A day more in %1", state.text(workshop.city))
        var form = Form(title, fields, done: t("add")) { (values, state, world) throws(Refusal) in
            let after = values[count].map { Period($0, values[unit]) }
            guard values[date] != nil || after != nil else { throw .notADate }
            let taken = workshop.days.map(\.code)
            let label = Label.fresh(
                like: after?.description ?? "day \(workshop.eventDays.count + 1)", besides: taken)
            let calls = Activity.calls(titled: state.texts { $0("Calls") }, in: world)
            var day =
                values[like]?.renewed(as: label, in: world)
                ?? Day(
                    id: world.newID(), code: label, number: 1, date: world.localNow.date, theme: LocalizedText([:]),
                    accent: workshop.days.last?.accent ?? "", activities: [calls])
            (day.date, day.after, day.channel) = (values[date] ?? day.date, after, values[channel])
            day.lasting = values[channel] == nil ? nil : Period(values[weeks] ?? 2, .week)
            if !values[theme].isEmpty { day.theme = LocalizedText([state.writing: values[theme]]) }
            if day.theme.texts.isEmpty { day.theme = state.texts { [day] in $0.name(of: day) } }
            return [.record(try state.programme.addition(of: day, to: workshop.id, in: world), .formDone)]
        }
        form.renewed = { state, _ in addDay(state) }
        return form
    }

    static func addActivity(_ state: ConsoleState) -> Form? {
        guard let day = state.day else { return nil }
        let t = state.t
        var fields = FormFields(state)
        let title = fields.text(t("Title"), example: t("What do we begin with?"))
        let kinds: [Activity.Kind] = [.breakout, .plenary, .vote, .questions, .survey, .pause]
        let kind = fields.choice(t("What people do"), kinds.map { ($0, $0.title(t)) })
        let end = day.activities.map { $0.start.adding(minutes: $0.minutes) }.max()
        let start = fields.text(t("Starts at"), end?.description ?? "", hint: "14:30")
        let minutes = fields.number(t("Minutes"), 1...720, 30)
        let tables = fields.optionalNumber(t("Tables"), 0...99)
        let question = fields.text(t("What is asked"), example: t("Who does what, by when?"))
        let answers = fields.choice(t("The answers are"), Contribution.Kind.allCases.map { ($0, $0.title(t)) })
        var form = Form(t("An activity more on %1", t.phrase(for: day)), fields, done: t("add")) {
            (values, state, world) throws(Refusal) in
            func text(_ words: PlainText) -> LocalizedText { LocalizedText([state.writing: words]) }
            let start = try time(values[start], world)
            guard !values[title].isEmpty, values[kind] != .breakout || !values[question].isEmpty else { throw .empty }
            let asked = text(values[question])
            let prompts =
                values[question].isEmpty
                ? [] : [Prompt(id: world.newID(), code: "a", title: asked, text: asked, kind: values[answers])]
            let activity = Activity(
                id: world.newID(),
                code: Label.fresh(like: values[title].string, besides: day.activities.map(\.code)), kind: values[kind],
                title: text(values[title]), start: start, minutes: values[minutes], groups: values[tables] ?? 0,
                prompts: prompts)
            return [.record(try state.programme.addition(of: activity, to: day.id), .formDone)]
        }
        // It begins where the day ends by now.
        form.renewed = { state, _ in addActivity(state) }
        return form
    }

    /// The places that are set aside for a category in the workshop, or for everybody.
    static func quota(of category: String?, _ state: ConsoleState) -> Quota? {
        guard let workshop = state.workshop, let programme = state.programme.programme else { return nil }
        guard let category else { return workshop.invitations.map { Quota($0) } }
        return programme.quota(of: category, in: workshop)
    }

    static func places(of category: String?, _ state: ConsoleState) -> Form? {
        guard let workshop = state.workshop else { return nil }
        let quota = quota(of: category, state)
        let t = state.t
        var fields = FormFields(state)
        let places = fields.number(t("Places"), Quota.counts, quota?.places)
        let units: [(value: Quota.Unit, title: String)] = [
            (.people, t("for people")), (.organisations, t("for organisations")),
        ]
        let unit = fields.choice(
            t("Taken by"), category == nil ? [units[0]] : units, current: quota?.unit == .organisations ? 1 : 0)
        let whom = category.map { state.categoryTitle(PlainText($0)) } ?? t("All together")
        var form = Form(whom, fields, done: t("keep")) { (values, state, _) throws(Refusal) in
            let quota = Quota(values[places], of: values[unit])
            let changes = try state.programme.setting(quota, of: category, in: workshop.id)
            return changes.isEmpty ? [] : [.record(changes, .formDone)]
        }
        form.renewed = { state, _ in Self.places(of: category, state) }
        return form
    }

    static func reword(_ title: String, _ place: Wording, _ state: ConsoleState) -> Form? {
        guard let programme = state.programme.programme, let workshop = state.workshop else { return nil }
        let t = state.t
        let before: LocalizedText? =
            switch place {
            case .text(let place): programme.text(at: place)
            case .poll(let poll): state.programme.polls[poll]?.question
            }
        guard let before else { return nil }
        var fields = FormFields(state)
        // A country's words stand beside those of its language.
        let own = workshop.language.map { [$0] } ?? []
        let languages = programme.languages + own.filter { !programme.languages.contains($0) }
        let texts = languages.map { ($0, fields.text(t.language($0), before.texts[$0]?.string ?? "")) }
        let isShared = programme.workshops.count > 1 && place.counterparts(in: state.programme).count > 1
        let cities: [(value: Bool, title: String)] = [
            (false, t("in %1 alone", state.text(workshop.city))), (true, t("in every city")),
        ]
        let everywhere = isShared ? fields.choice(t("Where"), cities) : nil
        var form = Form(title, fields, done: t("keep")) { (values, state, _) throws(Refusal) in
            let isEverywhere = everywhere.map { values[$0] } ?? false
            var changes: [Change] = []
            for (language, field) in texts where values.isChanged(field) {
                for place in isEverywhere ? place.counterparts(in: state.programme) : [place] {
                    changes += try place.reworded(language, values[field], changes, state.programme)
                }
            }
            return changes.isEmpty ? [] : [.record(changes, .formDone)]
        }
        form.renewed = { state, _ in reword(title, place, state) }
        return form
    }

    private static func time(_ text: PlainText, _ world: World) throws(Refusal) -> ClockTime {
        if let time = ClockTime(written: text.string) { return time }
        throw WrittenMoment.isDateAlone(text.string, near: world.localNow.date) ? .dateForTime(text) : .notATime
    }
}

extension PlanForms.Wording {
    /// The same place in every workshop.
    fileprivate func counterparts(in state: ProgrammeState) -> [Self] {
        switch self {
        case .text(let place): state.counterparts(of: place).map { .text($0) }
        case .poll(let poll): state.counterparts(of: poll).map { .poll($0) }
        }
    }

    /// The changes that reword it, after others: a poll is revised once for each language.
    fileprivate func reworded(
        _ language: String, _ text: PlainText, _ before: [Change], _ state: ProgrammeState
    ) throws(Refusal) -> [Change] {
        var state = state
        try state.apply(before)
        switch self {
        case .text(let place): return try state.rewording(place, in: language, as: text)
        case .poll(let poll): return try state.rewording(poll, in: language, as: text)
        }
    }
}

extension ConsoleState {
    /// The language in which a text of the plan is written down here: the screen's where the programme has it, else the
    /// workshop's.
    fileprivate var writing: String {
        let languages = programme.programme?.languages ?? []
        return languages.contains(t.language.code) ? t.language.code : workshop?.language ?? languages.first ?? "en"
    }

    /// A text of ours in every language of the programme that Halqa speaks.
    fileprivate func texts(_ words: (Localizer) -> String) -> LocalizedText {
        let languages = (programme.programme?.languages ?? []).compactMap { Language(rawValue: $0) }
        let spoken = languages.isEmpty ? [t.language] : languages
        return LocalizedText(
            Dictionary(spoken.map { ($0.code, PlainText(words(Localizer(language: $0)))) }, uniquingKeysWith: { $1 }))
    }
}
