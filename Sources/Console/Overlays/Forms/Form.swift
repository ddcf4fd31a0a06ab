import Localization
import Screen
import Workshop

/// A few labelled fields that are filled in one after the other. What follows is told typed values, never labels.
struct Form: Overlay {
    /// By which the value of one field is asked for.
    struct Field<Value: Sendable>: Sendable {
        let index: Int
        let read: @Sendable (Values) -> Value
    }

    /// What was filled in, once all of it is as its fields ask.
    struct Values: Sendable {
        let entries: [FormEntry]
        /// The day on which it was filled in: a date without a year is the next one.
        let today: CivilDate

        subscript<Value>(_ field: Field<Value>) -> Value { field.read(self) }

        /// Whether something else stands in a field than what it was opened with.
        func isChanged<Value>(_ field: Field<Value>) -> Bool { entries[field.index].isChanged }
    }

    /// What the form is for.
    let title: String
    /// The fields as they stand.
    private(set) var entries: [FormEntry]
    /// The field in focus.
    private(set) var focus = 0
    /// What is wrong with what was filled in, until the next key.
    private(set) var problem: String?
    /// What Enter does, in a word or two.
    let done: String
    /// What would surprise about what was filled in, as a question; nil when nothing.
    var doubt: @Sendable (Values, ConsoleState) -> String? = { _, _ in nil }
    /// Asked of the first key: what follows where that was not meant for the form; nil where it was.
    var leaves: (@Sendable (KeyEvent, inout ConsoleState, World) throws(Refusal) -> [Effect]?)?
    /// What is open once it is kept, where nothing is recorded; what the console alone remembers is put there.
    var next: (@Sendable (Values, inout ConsoleState) throws(Refusal) -> (any Overlay)?)?
    /// Turns what was filled in into changes, and what is to follow them.
    let submit: @Sendable (Values, ConsoleState, World) throws(Refusal) -> [Effect]
    /// The form as it would be opened now, for one that shows a record which others can change meanwhile.
    var renewed: @Sendable (ConsoleState, World) -> Form? = { _, _ in nil }
    /// The field in which both this person and somebody else wrote, while it is asked which of both stays.
    private(set) var asked: Int?

    init(
        _ title: String, _ fields: FormFields, done: String,
        submit: @escaping @Sendable (Values, ConsoleState, World) throws(Refusal) -> [Effect]
    ) {
        self.title = title
        self.done = done
        self.submit = submit
        entries = fields.entries
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        if let effects = try leaves?(event, &state, world) { return effects }
        var form = self
        form.leaves = nil
        form.problem = nil
        form.asked = nil
        switch event {
        case .key(.escape):
            if let asked {
                form.entries[asked].takeTheirs()
                break
            }
            // What was typed is lost by the second Esc, never by one too many.
            if entries.contains(where: \.isChanged), !state.isLeaving {
                state.isLeaving = true
                state.notice = Notice(.hint, state.t("Esc again leaves the form; what was typed in it is not kept."))
                break
            }
            state.isLeaving = false
            state.overlay = nil
            return []
        case .key(.enter):
            if let asked { form.entries[asked].keepOwn() }
            guard let index = form.entries.firstIndex(where: { $0.theirs != nil }) else {
                return try form.keep(&state, world)
            }
            form.asked = index
            form.focus = index
            state.overlay = form
            return [.ring]
        case .key(.tab), .key(Key(.down)): form.focus = (focus + 1) % entries.count
        case .key(.backTab), .key(Key(.up)): form.focus = (focus + entries.count - 1) % entries.count
        default:
            if case .key(let key) = event, key.showsAzerty, entries[focus].isDigits { state.isAzerty = true }
            let isTaken = form.entries[focus].take(
                event, state.appearance.direction, onAzerty: state.isAzerty, at: state.now)
            state.overlay = form
            if case .key(let key) = event, key.typed != nil, !isTaken { return [.ring] }
        }
        state.overlay = form
        return []
    }

    /// Somebody else wrote to what the form shows: what was typed here stays, what was not touched is as it is now, and a
    /// field in which both wrote is asked about.
    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? {
        guard var form = renewed(state, world), form.entries.map(\.label) == entries.map(\.label) else { return self }
        for (index, entry) in entries.enumerated() { form.entries[index].take(over: entry) }
        form.focus = focus
        form.problem = problem
        form.leaves = leaves
        form.asked = asked.flatMap { form.entries[$0].theirs == entries[$0].theirs ? $0 : nil }
        return form
    }

    /// What is to be said below the fields: what is wrong, or what somebody else wrote where something was typed.
    private func word(_ t: Localizer) -> String? {
        if let problem { return problem }
        guard let entry = (asked.map { entries[$0] } ?? entries.first { $0.theirs != nil }), let theirs = entry.theirs
        else { return nil }
        let text = theirs.isEmpty ? "–" : theirs
        return asked == nil
            ? t("%1: somebody wrote “%2” there meanwhile. Enter asks which of both stays.", entry.label, text)
            : t(
                "%1: somebody wrote “%2” there meanwhile. Enter puts yours in its place, Esc leaves theirs.",
                entry.label, text)
    }

    /// Says what is wrong, asks about what would surprise, else does what follows. The form stands until what it
    /// records is on the disk.
    private func keep(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        let values = Values(entries: entries, today: world.localNow.date)
        var form = self
        for (index, entry) in entries.enumerated() {
            guard let problem = entry.problem(values.today, state.t) else { continue }
            form.problem = problem
            form.focus = index
            state.overlay = form
            return []
        }
        state.overlay = form
        let effects = try submit(values, state, world)
        let t = state.t
        if let doubt = doubt(values, state) ?? entries.lazy.compactMap({ $0.doubt(values.today, t) }).first {
            var question = Question(text: doubt, yes: done, effects: effects)
            question.behind = form
            state.overlay = question
            return []
        }
        let isRecorded = effects.contains { if case .record = $0 { true } else { false } }
        if !isRecorded { state.overlay = try next?(values, &state) }
        return effects
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        var hints = [(Key.enter.name, done)]
        // No letter shows that a value is one of several.
        if entries[focus].isChoice { hints.append((t("Left/Right"), t("choose"))) }
        if entries.count > 1 { hints.append((Key.tab.name, t("next field"))) }
        return hints + [(Key.escape.name, t("leave"))]
    }

    func keptHints(_ state: ConsoleState) -> Int { entries[focus].isChoice ? 2 : 1 }

    /// What is half filled in is not left behind by a slip.
    func whyNotElsewhere(_ state: ConsoleState) -> String? {
        state.t("A form is open. Enter: %1. Esc leaves it. F1 says what it takes.", done)
    }

    func explanation(_ state: ConsoleState) -> Explanation {
        let t = state.t
        var keys = [Explanation.Entry(Key.enter.name, t("Keeps all fields: %1.", done))]
        if entries.count > 1 {
            keys.append(
                .init(Key.tab.name, t("The next field; Shift-Tab the one before. The arrows up and down as well.")))
        }
        if entries.contains(where: \.isChoice) {
            keys.append(
                .init(t("Left/Right"), t("In a choice the value before, the next one; letters jump to what begins so."))
            )
        }
        if entries.contains(where: { !$0.isChoice }) {
            keys.append(
                .init("a–z", t("The first letter or digit replaces what stands there already; the arrows keep it.")))
        }
        keys.append(
            .init(Key.escape.name, t("Leaves the form. Where something was typed, the second time: it is not kept.")))
        return Explanation(title: title, fields: entries.map { .init($0.label, $0.takes(t)) }, keys: keys)
    }

    /// Beyond the longest number.
    private static let boundsColumn = 14

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let words = word(state.t).map { TextWrap.lines($0, columns: canvas.columns - 6) } ?? []
        let area = canvas.bottom(min(canvas.rows, entries.count + 3 + max(1, words.count)))
        area.fill()
        area.rule(0)
        area.put(title, row: 1, column: 2, columns: area.columns - 4, style: .accent)
        let labels = TextWidth.widest(entries.map(\.label), atMost: area.columns / 2)
        for (index, entry) in entries.enumerated() {
            let row = index + 2
            if index == focus { area.put(area.symbol(.focus), row: row, column: 2, style: .accent) }
            area.put(entry.label, row: row, column: 4, columns: labels, style: .muted)
            let line = area.line(row).dropLeading(labels + 6).dropTrailing(2)
            entry.draw(isFocused: index == focus, on: line)
            if index == focus, let bounds = entry.bounds(state.t) {
                line.put(bounds, column: max(Self.boundsColumn, TextWidth.columns(of: entry.text) + 2), style: .muted)
            }
        }
        for (row, text) in words.enumerated() {
            area.put(text, row: entries.count + 2 + row, column: 4, columns: area.columns - 6, style: .warning)
        }
    }
}

extension Key {
    /// Whether it is one of F1 to F12.
    var isFunction: Bool {
        if case .function = code { true } else { false }
    }
}
