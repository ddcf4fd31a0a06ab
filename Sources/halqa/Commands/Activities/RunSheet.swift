import Localization
import Reports
import Screen
import Workshop

/// The run sheet of a day, as a command answers it.
struct RunSheet {
    let session: Session
    let day: Day

    /// Answers with the whole sheet, or, in words, with the one sentence that says what happened.
    func answer(_ sentence: String? = nil) throws {
        let timeline = session.state.timeline(of: day, in: session.world)
        try session.answer(
            RunSheetReport(activities: timeline.slots.map { RunSheetReport.Line($0, session) }),
            sentence.map { [$0] } ?? lines(timeline))
    }

    private func lines(_ timeline: Timeline) -> [String] {
        let width = timeline.slots.map { TextWidth.columns(of: $0.activity.code) }.max() ?? 0
        // As wide as the words are in the language.
        let states = timeline.slots.map(state)
        let most = max(12, states.map(TextWidth.columns).max() ?? 0)
        return zip(timeline.slots, states).map { slot, state in
            let code = TextWidth.padded(slot.activity.code, to: width)
            let minutes = String(slot.plannedMinutes)
            let pad = String(repeating: " ", count: max(0, 4 - minutes.count))
            let said = TextWidth.padded(state, to: most)
            return "\(slot.planned)\(pad)\(minutes)  \(code)  \(said)  \(session.text(slot.activity.title))"
        }
    }

    private func state(_ slot: Timeline.Slot) -> String {
        let t = session.t
        return switch slot.state {
        case .ended: t("ended %1", slot.end)
        case .running: t("since %1", slot.start)
        case .ahead: slot.delay == 0 ? "" : t("now %1", slot.start)
        case .skipped: slot.isUsed ? t("held, not timed") : t("skipped")
        }
    }
}

/// A run sheet, as JSON.
private struct RunSheetReport: Encodable {
    struct Line: Encodable {
        var id: String
        var kind: Activity.Kind
        var title: PlainText
        var state: String
        /// In the plan as it now stands, with shifts and without delays.
        var planned: ClockTime
        var plannedMinutes: Int
        /// When it started or ended, or is to.
        var start: ClockTime
        var end: ClockTime
        var startedAt: Moment?
        var endedAt: Moment?
        var secondsLeft: Int?
        var overrun: Int?

        init(_ slot: Timeline.Slot, _ session: Session) {
            id = slot.activity.code
            kind = slot.activity.kind
            title = PlainText(session.text(slot.activity.title))
            state =
                switch slot.state {
                case .ended: "ended"
                case .running: "running"
                case .ahead: "ahead"
                case .skipped: slot.isUsed ? "untimed" : "skipped"
                }
            planned = slot.planned
            plannedMinutes = slot.plannedMinutes
            start = slot.start
            end = slot.end
            let timing = session.state.timing(of: slot.activity.id)
            startedAt = timing.startedAt.map { Moment($0, in: session.world) }
            endedAt = timing.endedAt.map { Moment($0, in: session.world) }
            secondsLeft = slot.secondsLeft
            overrun = slot.overrun
        }
    }

    var activities: [Line]
}
