import Localization
import Screen
import Workshop

/// What can be done everywhere.
enum GlobalBindings {
    static let all: [Binding] = views + Work.bindings + acts + TourBindings.all

    /// The views by digit where nothing else takes it, and by function key anywhere; all of them in the palette.
    private static let views: [Binding] = ViewName.allCases.filter { !$0.isSurface }.map { name in
        Binding(
            "view.\(name.rawValue)", name.keys, title: { name.view.title($0) },
            help: { $0("Go to: %1", name.view.title($0)) },
            perform: { state, world in Console.show(name, &state, world) })
    }

    private static let acts: [Binding] = [
        Binding(
            "global.nextView", [.tab], title: { $0("next view") }, help: { $0("Go to the next view.") },
            applies: { !$0.isTyping && !$0.view.takesTab },
            perform: { state, world in show(state.viewName.neighbour(1), &state, world) }),
        Binding(
            "global.previousView", [.backTab], title: { $0("view before") }, help: { $0("Go to the view before.") },
            applies: { !$0.isTyping && !$0.view.takesTab },
            perform: { state, world in show(state.viewName.neighbour(-1), &state, world) }),
        Binding(
            "global.undo", [.character("u"), Key(.function(9))], title: { $0("undo") },
            help: { $0("Take back what you did last. The journal keeps both.") }, footer: 80, staysInFoot: true,
            waits: true,
            perform: { state, _ in Console.undo(&state) }),
        Binding(
            "global.redo", [.control("r"), .alt("u")], title: { $0("redo") },
            help: { $0("Do again what you took back last.") }, perform: { _, _ in [.findUndo(isRedo: true)] }),
        Binding(
            "global.day", [.character("d"), .control("o"), .alt("j")], title: { $0("other day") },
            help: { $0("Turn to another day or city.") },
            perform: { state, _ in
                state.overlay = ListOverlay.days(state)
                return []
            }),
        Binding(
            "global.today", [Console.todayKey], title: { $0("today") },
            help: { $0("Turn to the day that is dated today.") },
            perform: { state, world in
                guard !state.isToday(world) else {
                    state.notice = Notice(.hint, state.t("This day is today."))
                    return []
                }
                guard let today = state.todaysDay(world) else {
                    state.notice = Notice(.hint, state.t("No day of the programme is dated today."))
                    return []
                }
                return Console.turn(to: today.id, &state, world)
            }),
        Binding(
            "global.plan", [.alt("p")], title: { $0("amend the plan…") },
            help: { $0("Move a day or the workshop, add a day, reword a text, set places.") }, isForFacilitators: true,
            perform: { state, _ in
                state.overlay = ListOverlay.plan(state)
                return []
            }),
        Binding(
            "global.unsettled", [.alt("n")], title: { $0("unsettled names") },
            help: { $0("The names in lines that are nobody of the file: say who is meant.") },
            perform: { state, _ in
                state.overlay = ListOverlay.unsettled(state)
                return []
            }),
        Binding(
            "global.outside", [], title: { $0("lines of no activity") },
            help: { $0("What came in from outside and stands under no table: each line, and what became of it.") },
            perform: { state, _ in
                state.overlay = ListOverlay.outsideLines(state)
                return []
            }),
        Binding(
            "global.conflicts", [.alt("b")], title: { $0("both sides…") },
            help: { $0("What laptops said differently before they were joined: take one side.") },
            perform: { _, _ in [.findConflicts] }),
        Binding(
            "global.grids", [.alt("e")], title: { $0("grids…") },
            help: { $0("Choose a grid and key its papers, whatever activity it is of.") },
            perform: { state, _ in
                state.overlay = ListOverlay.grids(state)
                return []
            }),
        Binding(
            "global.telephones", [], title: { $0("telephones") },
            help: { $0("Let telephones in the room vote, ask and write for their table; or switch them off.") },
            isForFacilitators: true,
            perform: { state, _ in
                guard state.telephones != nil else { return [.telephones(isOn: true)] }
                state.overlay = Question(
                    text: state.t("Switch telephones off? Who is voting cannot hand in until they are on again."),
                    yes: state.t("switch off"), effects: [.telephones(isOn: false)])
                return []
            }),
        Binding(
            "global.palette", [.control("p"), .character(":"), .alt("x")], title: { $0("palette") },
            help: { $0("Find anything that can be done, by typing a part of its name.") },
            perform: { state, _ in
                state.overlay = ListOverlay.palette(state)
                return []
            }),
        Binding(
            "global.ordering", [], title: { $0("how Arabic is shown") },
            help: { $0("See one Arabic line in three ways, and choose the one that reads right.") },
            applies: { $0.detectedOrdering != nil },
            perform: { state, _ in
                state.askOrdering()
                return []
            }),
        Binding(
            "global.language", [.alt("l")], title: { $0("language") },
            help: { $0("Choose the language of the screen, now and for every later start.") },
            perform: { state, _ in
                state.overlay = ListOverlay.languagePicker(state)
                return []
            }),
        Binding(
            "global.file", [], title: { $0("another file…") },
            help: { $0("How the file of another programme is opened.") },
            perform: { state, _ in
                state.notice = Notice(
                    .hint,
                    state.t(
                        "One console is on one file. Leave with %1, then type %2; %3 alone asks which, of those opened last.",
                        "Ctrl-Q", "halqa FILE", "halqa"))
                return []
            }),
        Binding(
            "global.quit", [.control("q"), .alt("q")], title: { $0("quit") },
            help: { $0("Leave Halqa, from anywhere.") },
            perform: { state, _ in
                state.overlay = leaving(state)
                return []
            }),
        Binding(
            "global.redraw", [.control("l"), .alt("v")], title: { $0("redraw") },
            help: { $0("Draw the screen anew, when something else wrote on it.") }, perform: { _, _ in [.redraw] }),
        Binding(
            "global.suspend", [.control("z"), .alt("z")], title: { $0("pause") },
            help: { $0("Give the terminal back for a while; type fg and Enter there to come back.") },
            perform: { _, _ in [.suspend] }),
        Binding(
            "global.back", [.escape, .character("q")], title: { $0("back") },
            help: { $0("Back to the run sheet; from there, leave Halqa.") }, footer: 90, staysInFoot: true,
            perform: { state, world in back(&state, world) }),
        Binding(
            "global.help", [.character("?"), Key(.function(1))], title: { $0("help") },
            help: { $0("Every key that does something here.") }, footer: 100, staysInFoot: true,
            perform: { state, _ in
                state.overlay = HelpOverlay()
                return []
            }),
    ]

    /// Turns to the view that has a place.
    private static func show(_ place: ViewName, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        place.isSurface ? Work.open(&state, world) : Console.show(place, &state, world)
    }

    private static func back(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        // Where letters are text, one Esc too many would make commands of what is typed next.
        if state.isTyping, !state.isLeaving {
            state.isLeaving = true
            state.notice = Notice(.hint, state.t("Esc again goes to the run sheet, where letters are commands."))
            return []
        }
        state.isLeaving = false
        guard state.viewName == .runSheet else { return Console.show(.runSheet, &state, world) }
        state.overlay = leaving(state)
        return []
    }

    private static func leaving(_ state: ConsoleState) -> Question {
        if state.isRehearsal {
            return Question(
                text: state.t("Leave the rehearsal? Nothing of it is kept, nor the papers that were written here."),
                yes: state.t("quit"), effects: [.quit])
        }
        let drafts = state.openDrafts
        let text =
            drafts.first.map { draft in
                state.t.plural(
                    "Leave Halqa? %1 line is begun and not kept: %2. It waits there.",
                    "Leave Halqa? %1 lines are begun and not kept, the first: %2. They wait there.", drafts.count,
                    draft.place(state))
            } ?? state.t("Leave Halqa? All that was kept is on the disk.")
        return Question(text: text, yes: state.t("quit"), effects: [.quit])
    }
}
