import Localization
import Screen
import Workshop

/// Ten minutes with the real keys: above the footer stands what to press next, and the tour goes on once that was done.
///
/// It shows nothing of its own and takes no key: whoever presses another one is where that key leads, and the sentence waits.
struct Tour: Sendable {
    /// What is to be done, in order.
    enum Step: CaseIterable, Sendable {
        case start, door, arrivals, work, tables, seats, line, undo, vote, papers, help
    }

    /// The steps of this day, what is still to be done first.
    private(set) var steps: [Step]
    /// How many there were.
    let count: Int
    /// What there was when the step began.
    private var before: Tally

    /// What can be counted of a day.
    private struct Tally: Equatable, Sendable {
        var started = 0
        var here = 0
        var seatings = 0
        var lines = 0

        init(_ state: ConsoleState) {
            guard let day = state.day else { return }
            let activities = day.activities.map(\.id)
            started = activities.count { state.programme.timing(of: $0).startedAt != nil }
            here = state.programme.hereCount(on: day.id)
            seatings = activities.count { state.programme.seatings[$0] != nil }
            lines = activities.reduce(0) { $0 + (state.programme.contributions[$1]?.count ?? 0) }
        }
    }

    /// The tour of the day that is shown: what the day has no activity for is left out.
    init(_ state: ConsoleState) {
        let activities = state.day?.activities ?? []
        let hasTables = Self.withTables(state) != nil
        let hasVotes = activities.contains { $0.kind == .vote }
        steps = Step.allCases.filter { step in
            switch step {
            case .work, .tables, .seats, .line, .undo: hasTables
            case .vote: hasVotes
            case .start, .door, .arrivals, .papers, .help: true
            }
        }
        count = steps.count
        before = Tally(state)
    }

    /// What stands above the footer: `3/11 …`.
    func sentence(_ state: ConsoleState) -> String? {
        steps.first.map { state.t("%1/%2 %3", count - steps.count + 1, count, sentence(of: $0, state)) }
    }

    /// What to press for a step, in a line that has room above the footer of a screen of 80 columns; of whoever went elsewhere, the
    /// key that leads back.
    func sentence(of step: Step, _ state: ConsoleState) -> String {
        let t = state.t
        func key(_ view: ViewName) -> String { (state.isTyping ? view.keys.last : view.keys.first)?.name ?? "" }
        if let home = step.home, home != state.viewName {
            return t("%1 leads to: %2.", key(home), home.view.title(t))
        }
        let now = Tally(state)
        switch step {
        case .start: return t("Enter starts what is in focus: start the first activity.")
        case .door: return t("%1 turns to the door, where people are checked in.", key(.checkIn))
        case .arrivals:
            let here = min(3, max(0, now.here - before.here))
            return t("Two letters of a name, then Enter: %1 of 3 are checked in.", here)
        case .work:
            let isAsked = state.day?.activities.contains { state.programme.timing(of: $0.id).isRunning } ?? false
            func line(_ title: String) -> String {
                isAsked
                    ? t("Arrows to “%1”. Enter starts it, then %2 says yes.", title, String(t.language.yesLetter))
                    : t("Arrows to “%1”. Enter starts it.", title)
            }
            let frame = TextWidth.columns(of: t("%1/%2 %3", count, count, line("")))
            let title = Self.withTables(state).map { state.text($0.title) } ?? ""
            return line(TextWidth.truncated(title, to: max(8, Self.room - frame)))
        case .tables: return t("%1 turns to the tables.", key(.groups))
        case .seats: return t("a seats everybody who is here.")
        case .line:
            return t(
                "Choose a table, type what it says, Enter: %1 of 2 lines kept.",
                min(2, max(0, now.lines - before.lines)))
        case .undo: return t("F9 takes back what you did last.")
        case .vote: return t("F6 turns to the votes: function keys work while you type.")
        case .papers: return t("F7 turns to the papers of the day.")
        case .help: return t("F1 lists every key there is here.")
        }
    }

    /// The columns that there are for it above the footer of the smallest screen.
    private static let room = Chrome.smallest.columns - 6

    /// The first activity of the day in which tables write.
    private static func withTables(_ state: ConsoleState) -> Activity? {
        state.day?.activities.first { $0.groups > 0 && !$0.prompts.isEmpty }
    }

    /// Goes on over what has been done.
    mutating func follow(_ state: ConsoleState, _ world: World) {
        while let step = steps.first, isDone(step, state, world) {
            steps.removeFirst()
            before = Tally(state)
        }
    }

    private func isDone(_ step: Step, _ state: ConsoleState, _ world: World) -> Bool {
        let now = Tally(state)
        return switch step {
        case .start: now.started > before.started
        case .door: state.viewName == .checkIn
        case .arrivals: now.here >= before.here + 3
        case .work:
            state.timeline(world)?.running.map { $0.activity.groups > 0 && !$0.activity.prompts.isEmpty } ?? false
        case .tables: state.viewName == .groups
        case .seats: now.seatings > before.seatings
        // One is taken back next, and one stays for the vote and the papers.
        case .line: now.lines >= before.lines + 2
        case .undo: now.lines < before.lines
        case .vote: state.viewName == .vote
        case .papers: state.viewName == .summary
        case .help: state.overlay is HelpOverlay
        }
    }
}

extension Tour.Step {
    /// The view in which its key works; nil where it works everywhere.
    fileprivate var home: ViewName? {
        switch self {
        case .start, .work: .runSheet
        case .arrivals: .checkIn
        case .seats: .groups
        case .line: .capture
        case .door, .tables, .undo, .vote, .papers, .help: nil
        }
    }
}

extension ConsoleState {
    /// Begins the tour; a rehearsal alone is toured, for the tour writes.
    public mutating func beginTour() {
        guard isRehearsal else { return }
        tour = Tour(self)
    }

    /// Goes on with the tour, and says when it is over.
    mutating func followTour(_ world: World) {
        guard var tour else { return }
        tour.follow(self, world)
        self.tour = tour.steps.isEmpty ? nil : tour
        guard tour.steps.isEmpty else { return }
        notice = Notice(.done, t("That was the tour. Ctrl-P finds everything by a part of its name."))
    }
}

/// The keys of the tour.
enum TourBindings {
    static let all = [
        Binding(
            "global.tour", [.alt(".")], title: { $0("tour") },
            help: { $0("Ten minutes with the real keys, in a rehearsal: halqa demo --tour.") },
            applies: { $0.tour == nil },
            whyNot: { state in
                state.isRehearsal
                    ? nil : state.t("The tour writes into the file. Take it in a rehearsal: halqa demo --tour")
            },
            perform: { state, _ in
                state.beginTour()
                return []
            }),
        Binding(
            "global.endTour", [.alt(".")], title: { $0("end the tour") }, help: { $0("Leave the tour where it is.") },
            footer: 70, staysInFoot: true, applies: { $0.tour != nil },
            perform: { state, _ in
                state.tour = nil
                return []
            }),
    ]
}
