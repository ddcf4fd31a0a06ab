import Localization
import Workshop

/// A day and the workshop it belongs to.
struct DayPlace {
    var workshop: Workshop
    var day: Day
}

/// Finding what a command names in the plan. What is not named is taken from the calendar, where only one thing can be
/// meant.
extension Session {
    /// The workshop that was named; else the only one, else the one that is held today.
    func workshop(_ code: String?) throws -> Workshop {
        let all = try programme().workshops.map(\.coded)
        let workshop: Workshop
        if let code {
            workshop = try Thing.workshop.find(code, among: all, t)
        } else {
            let held = all.filter { workshop in
                let today = world(of: workshop.value).today
                return workshop.value.days.contains { $0.dates.contains(today) }
            }
            workshop = try Thing.workshop.only(among: held.count == 1 ? held : all, t)
        }
        speak(in: workshop)
        return workshop
    }

    /// The day that was named; else the only one, else today.
    func day(_ options: DayOptions) throws -> DayPlace {
        let workshop = try workshop(options.workshop)
        let all = workshop.days.map(\.coded)
        if let code = options.day {
            let numbered = all.filter { String($0.value.number) == code }
            if let only = numbered.first { return DayPlace(workshop: workshop, day: only.value) }
            return DayPlace(workshop: workshop, day: try Thing.day.find(code, among: all, t))
        }
        let today = world.today
        let current = all.filter { $0.value.dates.contains(today) }
        let inRoom = current.filter { $0.value.channel == nil }
        let held = inRoom.isEmpty ? current : inRoom
        return DayPlace(workshop: workshop, day: try Thing.day.only(among: held.count == 1 ? held : all, t))
    }

    /// The activity that was named; else the one that is running, if `suits` it.
    /// - Parameter isArgument: whether the command takes it without an option.
    func activity(
        _ code: String?, of day: Day, isArgument: Bool = false, where suits: (Activity) -> Bool = { _ in true }
    ) throws -> Activity {
        let all = day.activities.map(\.coded)
        if let code { return try Thing.activity.find(code, among: all, t) }
        let timeline = state.timeline(of: day, in: world)
        let running = timeline.slots.filter { $0.state == .running && suits($0.activity) }.map(\.activity.coded)
        let fitting = all.filter { suits($0.value) }
        guard !fitting.isEmpty || all.isEmpty else {
            throw Failure(
                .badData, t("No activity of this day is meant for that; the day has %1.", Thing.list(all, t)))
        }
        return try Thing.activity.only(
            among: running.count == 1 ? running : fitting, isArgument: isArgument, t)
    }

    /// The prompt that was named; else the only one.
    func prompt(_ code: String?, of activity: Activity) throws -> Prompt {
        let all = activity.prompts.map { Coded(value: $0, code: $0.code, names: $0.title.all) }
        return if let code { try Thing.prompt.find(code, among: all, t) } else { try Thing.prompt.only(among: all, t) }
    }

    /// The instant that was named; else now.
    func moment(_ options: MomentOptions, on day: Day) throws -> Instant {
        guard let text = options.at else { return world.now() }
        guard let moment = WrittenMoment(text, near: day.date) else {
            let written = CivilDate(written: text, near: day.date.adding(days: -182))
            throw Failure(
                .usage,
                written.map { t("“%1” is a date without a time; write --at %2T08:41.", PlainText(text), $0) }
                    ?? t("“%1” is no time; write --at 08:41, or --at %2T08:41.", PlainText(text), day.date))
        }
        return world.instant(moment.date ?? day.date, moment.clock)
    }
}

extension World {
    /// The instant at which the clock on the wall shows this date and time.
    func instant(_ date: CivilDate, _ clock: ClockTime) -> Instant {
        // The offset is that of the guess; a second look settles the hours around a change of the clocks.
        let guess = Instant(date, clock, secondsFromUTC: secondsFromUTC(now()))
        return Instant(date, clock, secondsFromUTC: secondsFromUTC(guess))
    }
}

extension Workshop {
    /// By code, or by the city's name in any language.
    var coded: Coded<Workshop> { Coded(value: self, code: code, names: city.all) }
}

extension Day {
    /// By code, or by theme; a list shows the number, which is what people type.
    var coded: Coded<Day> { Coded(value: self, code: code, names: theme.all, label: "\(number) (\(code))") }
}

extension Activity {
    /// By code, or by title.
    var coded: Coded<Activity> { Coded(value: self, code: code, names: title.all) }
}

extension LocalizedText {
    /// The text in each of its languages.
    var all: [String] { texts.values.map(\.string) }
}
