import Localization
import Papers
import Screen
import Workshop

/// The papers of the day: chosen, looked at, written, printed. First of all the day in hand.
enum SummaryView: ConsoleView {
    typealias Memory = SummaryState

    static func title(_ t: Localizer) -> String { t("Summary") }

    static let subjects: Set<Change.Subject> = []

    static let bindings: [Binding] =
        [
            Binding(
                "summary.stop", [.escape], title: { $0("stop") },
                help: { $0("Stop what is being written or printed. What is on paper stays there.") }, footer: 5,
                applies: { $0.summary.work != nil }, perform: stop),
            Binding(
                "summary.print", [.character("p"), .enter], title: { $0("print") },
                help: { $0("Print it: choose the printer and how many copies.") }, footer: 10, whyNot: whyNotPrint,
                perform: { _, _ in [.findPrinters] }),
            Binding(
                "summary.write", [.character("w")], title: { $0("write file") },
                help: { $0("Write it to a file beside the programme's, to send or to print elsewhere.") }, footer: 20,
                whyNot: whyNotMake,
                perform: { state, _ in state.order.map { [.write($0, replacing: false)] } ?? [] }),
        ] + choices + [
            move("up", [Key(.up), .character("k")], { $0("A line up.") }) { $0.move(by: -1) },
            move("down", [Key(.down), .character("j")], { $0("A line down.") }) { $0.move(by: 1) },
            move("pageUp", [Key(.pageUp)], { $0("A page up.") }) { $0.move(by: -max(1, $0.height - 1)) },
            move("pageDown", [Key(.pageDown), .space], { $0("A page down.") }) { $0.move(by: max(1, $0.height - 1)) },
            section("nextSection", "]", { $0("next section") }, { $0("To the next section of the paper.") }) {
                at, stops in
                stops.first { $0 > at }
            },
            section("previousSection", "[", { $0("Section before") }, { $0("To the section before.") }) { at, stops in
                stops.last { $0 < at }
            },
            move("home", [Key(.home), .character("g")], { $0("To the beginning.") }) { $0.home() },
            move("end", [Key(.end), .character("G")], { $0("To the end.") }) { $0.end() },
        ]

    static func appear(_ state: inout ConsoleState) -> [Effect] { preview(&state) }

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ change: @escaping @Sendable (inout ListViewport) -> Void
    ) -> Binding {
        .move("summary.\(id)", keys, help) { state, _ in
            change(&state.summary.list)
        }
    }

    /// A key that jumps to where a section begins.
    private static func section(
        _ id: String, _ key: Character, _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ target: @escaping @Sendable (Int, [Int]) -> Int?
    ) -> Binding {
        Binding(
            "summary.\(id)", [.character(key)], title: title, help: help, footer: key == "]" ? 70 : nil,
            perform: { state, _ in
                guard let page = state.summary.page,
                    let line = target(state.summary.list.selected, page.stops)
                else { return [] }
                state.summary.list.select(line)
                return []
            })
    }

    private static func whyNotMake(_ state: ConsoleState) -> String? {
        if state.dayID == nil { return state.t("Choose a day first.") }
        if case .impossible(let sentence) = state.summary.preview, state.summary.shown == state.order {
            return sentence
        }
        return state.summary.work == nil ? nil : state.t("Something is being made still. Wait for it, or stop it: Esc.")
    }

    private static func whyNotPrint(_ state: ConsoleState) -> String? {
        state.summary.paper == .outgoing(.site)
            ? state.t("A site is written, and opened in a browser: w.") : whyNotMake(state)
    }

    private static func stop(_ state: inout ConsoleState, _: World) -> [Effect] { [.stopWork] }

    /// The papers of a poll are the next thing that is wanted.
    static func offerBallots(of poll: ID<Poll>, _ state: inout ConsoleState) {
        state.summary.paper = .sheets(.one(.ballots))
        state.summary.poll = poll
        state.summary.day = nil
        state.summary.isBlank = false
        let count = state.programme.issuedCodes(of: poll).count
        state.notice = Notice(
            .done,
            state.t.plural(
                "%1 paper has its code. Print it: %2, then p.", "%1 papers have their codes. Print them: %2, then p.",
                count, ViewName.summary.keys.last?.name ?? ""))
    }

    /// Asks for the preview, unless it is asked for already.
    static func preview(_ state: inout ConsoleState) -> [Effect] {
        guard let order = state.order else { return [] }
        let wanted = SummaryState.Wanted(order: order, sequence: state.sequence, columns: state.size.columns - 2)
        guard state.summary.wanted != wanted else { return [] }
        state.summary.wanted = wanted
        return [.preview(order, columns: wanted.columns)]
    }

    /// Another paper is read from its beginning; the same one, made anew, stays where it was.
    private static func show(_ preview: SummaryState.Preview, of order: PaperOrder, _ state: inout ConsoleState) {
        let shown = state.summary.shown
        state.summary.preview = preview
        state.summary.shown = order
        settle(&state)
        if shown?.paper != order.paper || shown?.day != order.day || shown?.poll != order.poll {
            state.summary.list.home()
        }
    }

    /// What came of an effect on papers.
    static func take(_ action: Action, _ state: inout ConsoleState) {
        switch action {
        // Meanwhile another one may have been chosen.
        case .previewed(let order, let page):
            guard state.summary.wanted?.order == order else { return }
            show(.made(page), of: order, &state)
        case .previewFailed(let order, let sentence):
            guard state.summary.wanted?.order == order else { return }
            show(.impossible(sentence), of: order, &state)
        case .working(let work):
            state.summary.work = work
            state.summary.workSince = state.now
            state.summary.progress = nil
        case .progressed(let progress):
            guard state.summary.work != nil else { return }
            state.summary.progress = progress
        case .workStopped:
            let isPrinting = state.summary.work == .printing
            let sentence =
                isPrinting
                ? state.t("Stopped. If the printer had all of it already, it still comes out.")
                : state.t("Stopped. Nothing was written.")
            finish(Notice(.done, sentence), &state)
        case .workFailed(let sentence): finish(Notice(.failure, sentence), &state)
        case .paperWritten(let path, let pages):
            let sentence = state.t.written(to: PlainText(path), pages: pages)
            // In a rehearsal the folder goes with the file.
            let gone = state.isRehearsal ? state.t("It goes with the rehearsal: copy it before you leave.") : ""
            let words = gone.isEmpty ? sentence : sentence + " " + gone
            state.summary.written = SummaryState.Outcome(
                at: state.now, text: words, next: next(after: path, pages, state.t))
            finish(state.viewName == .summary ? nil : Notice(.done, words), &state)
        case .alreadyThere(let order, let path):
            finish(nil, &state)
            state.overlay = Question(
                text: state.t("%1 is there already. Write it anew?", path), yes: state.t("write over it"),
                effects: [.write(order, replacing: true)])
        case .printersFound(let printers): take(printers, &state)
        case .printed(let printer, let copies, let job):
            let sentence = state.t.given(to: printer, copies: copies, job: job)
            state.summary.printed = SummaryState.Outcome(at: state.now, text: sentence)
            finish(state.viewName == .summary ? nil : Notice(.done, sentence), &state)
        default: return
        }
        settle(&state)
    }

    /// What to do with a file that was just written.
    private static func next(after path: String, _ pages: Int?, _ t: Localizer) -> String {
        if pages != nil { return t("p prints it; any PDF reader opens it.") }
        return path.hasSuffix(".html") ? t("Any browser opens it, on a telephone too.") : ""
    }

    private static func finish(_ notice: Notice?, _ state: inout ConsoleState) {
        state.summary.work = nil
        state.summary.progress = nil
        if let notice { state.notice = notice }
    }

    private static func take(_ printers: [Printer], _ state: inout ConsoleState) {
        state.summary.work = nil
        // Whoever has turned to something else meanwhile is not interrupted.
        guard state.viewName == .summary, state.overlay == nil, let order = state.printedOrder else { return }
        state.overlay = printForm(order, printers, state)
    }

    /// The lines of the preview that are shown.
    static func previewRows(_ state: ConsoleState) -> Int {
        max(1, state.size.rows - 4 - headRows(state))
    }

    static func settle(_ state: inout ConsoleState) {
        let height = previewRows(state)
        let count = state.summary.page?.lines.count ?? 0
        // The selection is the first line shown; the last page is full.
        state.summary.list.resize(height: height)
        state.summary.list.resize(count: max(1, count - height + 1))
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        state.viewName == .summary ? preview(&state) : []
    }
}
