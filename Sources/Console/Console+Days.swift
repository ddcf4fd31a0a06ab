import Localization
import Screen
import Words
import Workshop

// Today, and what is written on another day. Today turns at six in the morning.
extension ConsoleState {
    /// The day of the programme that is dated today: of the workshop that is worked on, else of any.
    func todaysDay(_ world: World) -> Day? {
        let date = world.workingDate(now)
        let workshops = [workshop].compactMap(\.self) + (programme.programme?.workshops ?? [])
        let days = workshops.flatMap(\.days).filter { $0.dates.contains(date) }
        return days.first { $0.channel == nil } ?? days.first
    }

    /// Whether the day that is worked on is dated today.
    func isToday(_ world: World) -> Bool { day?.isToday(now, in: world) ?? true }

    /// What is to be said about day and clock as long as it is so; nil when all is well.
    func dayWarning(_ world: World) -> String? {
        if let clock = clockWarning(world) { return clock }
        guard let day, !isToday(world) else { return nil }
        let date = world.workingDate(now)
        guard let today = todaysDay(world) else {
            guard date == world.localTime(now).date else {
                return t(
                    "Until six in the morning it is still %1; this is %2, %3.", t.dateInWords(date), t.phrase(for: day),
                    t.dateInWords(day.date))
            }
            return t("Today is %1; this is %2, %3.", t.dateInWords(date), t.phrase(for: day), t.dateInWords(day.date))
        }
        return t("Today is %1, %2: %3 goes there.", t.dateInWords(date), t.phrase(for: today), Console.todayKey.name)
    }

    /// What is wrong with the clock, as far as the file shows it.
    private func clockWarning(_ world: World) -> String? {
        guard let doubt = programme.clockDoubt(last: lastEntryAt, now: now, in: world) else { return nil }
        // The hour alone where the date is the same: the bar holds one row.
        func moment(_ instant: Instant, beside last: Instant) -> String {
            let local = world.localTime(instant)
            let isSameDate = world.localTime(now).date == world.localTime(last).date
            return isSameDate ? t.time(local.clock) : t("%1 %2", t.date(local.date), t.time(local.clock))
        }
        return switch doubt {
        case .behind(let last):
            t("The clock says %1, the file %2: set it.", moment(now, beside: last), moment(last, beside: last))
        case .early:
            t("The clock says %1, and this Halqa was made later: set it.", t.dateInWords(world.localTime(now).date))
        case .ahead(let last):
            t("Nothing was written since %1. Is the clock right?", moment(last, beside: last))
        }
    }
}

/// A day on which somebody writes although it is not today's, and the date on which they said so: once today turns, or the
/// clock is put right, what was said is of another day.
struct AgreedDay: Hashable, Sendable {
    var day: ID<Day>
    /// What today was.
    var today: CivilDate
}

extension Console {
    /// Goes to today's day, wherever one is.
    static let todayKey = Key.alt("d")

    /// Holds back what would be written on another day than today, and asks, once for each such day and each date of today.
    static func guarded(_ effects: [Effect], _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard let day = state.day, !state.isToday(world) else { return guardedMeetings(effects, &state, world) }
        let agreed = AgreedDay(day: day.id, today: world.workingDate(state.now))
        guard !state.agreedDays.contains(agreed), effects.contains(where: \.concernsDay) else {
            return guardedMeetings(effects, &state, world)
        }
        let t = state.t
        let date = t.dateInWords(agreed.today)
        var question = Question(
            text: t(
                "Today is %1, and this is %2, %3. Write there all the same?", date, t.phrase(for: day),
                t.dateInWords(day.date)),
            yes: t("write there")
        ) { state, _ in
            state.agreedDays.insert(agreed)
            return effects
        }
        question.behind = state.overlay
        state.overlay = question
        state.view.heldBack(&state)
        return []
    }

    /// Holds back what takes meetings out of a timetable by which people meet by now, and asks.
    private static func guardedMeetings(
        _ effects: [Effect], _ state: inout ConsoleState, _ world: World
    ) -> [Effect] {
        let changes = effects.flatMap { effect -> [Change] in
            if case .record(let changes, _) = effect { changes } else { [] }
        }
        let agreed = state.agreedLosses
        state.agreedLosses = []
        guard let loss = state.programme.meetingsLost(by: changes, world), !loss.records.isSubset(of: agreed) else {
            return effects
        }
        let t = state.t
        var question = Question(
            text: loss.sentence(state.programme, t) + " " + t("Go on all the same?"), yes: t("go on")
        ) { state, _ in
            state.agreedLosses = loss.records
            return effects
        }
        question.behind = state.overlay
        state.overlay = question
        state.view.heldBack(&state)
        return []
    }
}

extension Effect {
    /// Whether it writes what happened on a day. People, invitations, and what became of an action are of no day.
    fileprivate var concernsDay: Bool {
        switch self {
        case .record(let changes, _): changes.contains(where: \.concernsDay)
        case .castInSecret, .closeSecret: true
        case .planTables(let order): order.isToSeat
        default: false
        }
    }
}

extension Change {
    fileprivate var concernsDay: Bool {
        switch subject {
        case .plan, .people, nil: false
        case .lines: ![.actionDone, .actionDropped, .actionReopened, .lineSettled].contains(kind)
        case .door, .runSheet, .groups, .votes: true
        }
    }
}
