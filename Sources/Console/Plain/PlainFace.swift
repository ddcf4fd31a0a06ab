import Localization
public import Screen
public import Workshop

/// The console's second face: the same state, line by line. What is in focus comes first, then what came of the last key.
///
/// It reads what the views draw (`Reading`), so that it says what the screen shows and a view needs nothing of its own for it.
/// It remembers what it has said, and says the rest.
public struct PlainFace: Sendable {
    /// The window that is read: as large as a screen that shows all of a day, and not so wide that two lists stand side by side.
    public static let size = Size(columns: 100, rows: 40)

    /// What was said last.
    private var said = Said()

    /// What there was to say.
    private struct Said {
        var place = ""
        var asked = ""
        var statements: Set<String> = []
        var savedAt: Instant?
        var outcomes: [Instant] = []
        var kept: ID<Contribution>?
    }

    /// A face that has said nothing yet.
    public init() {}

    /// What is said first: where one is, what is in focus, and which key helps.
    public mutating func greeting(_ state: ConsoleState, _ world: World) -> [String] {
        said.place = PlainWords.view(state)
        let focus = answer(state, world)
        let help = state.t("? says which keys there are; Ctrl-L says all that the screen would show.")
        return [PlainWords.place(state, world)] + focus + [help]
    }

    /// What is said after a key: one line; of what is opened to be read, all of it.
    public mutating func answer(_ state: ConsoleState, _ world: World) -> [String] {
        if state.isReading { return reading(state, world) }
        let seen = Seen(state, world)
        let fresh = seen.statements.filter { !said.statements.contains($0.core) }
        var parts = [seen.focus]
        if seen.asked != said.asked, !seen.asked.isEmpty { parts.append(seen.asked) }
        if seen.place != said.place { parts.append(seen.place) }
        if let kept = state.capture.kept, kept != said.kept, let line = state.programme.contribution(kept) {
            parts.append(PlainWords.kept(line, state))
        }
        if let notice = state.notice { parts.append(notice.text) }
        parts += outcomes(state) + fresh.map(\.text)
        if let savedAt = state.savedAt, savedAt != said.savedAt {
            parts.append(PlainWords.onDisk(savedAt, state, world))
        }
        remember(seen, state)
        return [PlainWords.sentences(parts)]
    }

    /// What is said while nobody presses anything: what has become new of what wants to be known; mostly nothing.
    public mutating func news(_ state: ConsoleState, _ world: World) -> [String] {
        guard !state.isReading else { return [] }
        let seen = Seen(state, world)
        var parts = seen.asked != said.asked ? [seen.focus, seen.asked] : []
        if let notice = state.notice, !said.statements.contains(Statement(notice.text).core) {
            parts.append(notice.text)
        }
        parts += outcomes(state)
        parts += seen.statements.filter { !said.statements.contains($0.core) }.map(\.text)
        remember(seen, state)
        parts = parts.filter { !$0.isEmpty }
        return parts.isEmpty ? [] : [PlainWords.sentences(parts)]
    }

    /// All that the screen shows, row by row, of lists that stand side by side one after the other: for whoever asks to have it drawn anew.
    public func everything(_ state: ConsoleState, _ world: World) -> [String] {
        let rows = Console.read(state, world: world).lists.map { PlainWords.row($0, state) }.filter { !$0.isEmpty }
        let hints = Chrome.foot(state).hints
        return [PlainWords.place(state, world)] + rows
            + [state.t.series(hints.map { "\($0.key) \($0.title)" })].map(PlainWords.bare)
    }

    private mutating func reading(_ state: ConsoleState, _ world: World) -> [String] {
        if let help = state.overlay as? HelpOverlay { return PlainWords.help(help, state) }
        var lines: [String] = []
        // Everything is read, however long it is: nobody has to turn pages.
        var page = state
        page.size = Size(columns: state.size.columns, rows: 1000)
        for row in Console.read(page, world: world).rows {
            let line = PlainWords.row(row, state)
            if !line.isEmpty { lines.append(line) }
        }
        return lines
    }

    /// What papers have become, where the view itself says it: its time stands before it, and it may be long.
    private func outcomes(_ state: ConsoleState) -> [String] {
        guard state.viewName == .summary else { return [] }
        return Self.made(state).filter { !said.outcomes.contains($0.at) }.map(\.text)
    }

    private static func made(_ state: ConsoleState) -> [SummaryState.Outcome] {
        [state.summary.written, state.summary.printed].compactMap(\.self)
    }

    private mutating func remember(_ seen: Seen, _ state: ConsoleState) {
        said = Said(
            place: seen.place, asked: seen.asked, statements: Set(seen.statements.map(\.core)), savedAt: state.savedAt,
            outcomes: Self.made(state).map(\.at), kept: state.capture.kept)
        if let notice = state.notice { said.statements.insert(Statement(notice.text).core) }
    }
}

/// What wants to be known whatever is in focus: done, late, wrong. It stands alone in its row.
private struct Statement {
    var text: String
    /// Without its digits: a time that goes on is no news.
    var core: String { String(text.filter { !$0.isNumber }) }

    init(_ text: String) { self.text = text }
}

/// What the console shows, as far as it is said.
private struct Seen {
    /// The line in focus, and the field where one writes beside it.
    var focus: String
    /// What is asked over the view; empty where nothing is.
    var asked: String
    /// The view, and the day.
    var place: String
    var statements: [Statement]

    init(_ state: ConsoleState, _ world: World) {
        let t = state.t
        let reading = Console.read(state, world: world)
        place = PlainWords.view(state)
        asked = ""
        if let question = state.overlay as? Question {
            // What is asked is what is in focus.
            focus = PlainWords.sentences([
                question.text, t.series(question.hints(state).map { t("%1: %2", $0.key, $0.title) }),
            ])
        } else {
            let row = PlainWords.row(reading.focused, state)
            let field = PlainWords.row(reading.written, state)
            let first = reading.rows.first { !PlainWords.row($0, state).isEmpty } ?? []
            // Where nothing is in focus and a digit takes one of a few, these are what matters.
            let few = reading.focused.isEmpty && !field.isEmpty ? Self.numbered(reading, state) : []
            let parts = (few.isEmpty ? [row] : Array(few.prefix(3))) + [field]
            focus = PlainWords.sentences(parts)
            if focus.isEmpty { focus = PlainWords.row(first, state) }
            if let overlay = state.overlay { asked = PlainWords.bare(overlay.explanation(state).title) }
        }
        statements = Self.found(in: reading, state)
        if let warning = state.standingWord(world) {
            statements.append(Statement(PlainWords.bare(warning)))
        }
    }

    /// The rows that begin with 1, 2, 3 and so on.
    private static func numbered(_ reading: Reading, _ state: ConsoleState) -> [String] {
        var rows: [String] = []
        for row in reading.rows where row.count > 1 && row[0].text == state.t.number(rows.count + 1) {
            rows.append(PlainWords.row(row, state))
        }
        return rows
    }

    /// Texts that stand alone in their rows and whose colour means something; one that goes on in the next row is whole.
    private static func found(in reading: Reading, _ state: ConsoleState) -> [Statement] {
        var found: [Statement] = []
        var last: Reading.Phrase?
        for row in reading.rows {
            let texts = row.filter { $0.kind == .text }
            guard row.allSatisfy({ if case .field = $0.kind { false } else { true } }), texts.count == 1,
                let phrase = texts.first, [.good, .warning, .bad].contains(phrase.ink), phrase.text.contains(" ")
            else {
                last = nil
                continue
            }
            let text = PlainWords.bare(phrase.text)
            if let last, last.row + 1 == phrase.row, last.column == phrase.column, last.ink == phrase.ink {
                found[found.count - 1].text += " " + text
            } else {
                found.append(Statement(text))
            }
            last = phrase
        }
        return found
    }
}

extension Console {
    /// What the state shows between title and footer, as words.
    static func read(_ state: ConsoleState, world: World) -> Reading {
        Reading(size: state.size, appearance: state.appearance) { canvas in
            if let overlay = state.overlay, overlay.isForRoom {
                overlay.draw(state, world, on: canvas)
                return
            }
            let body = canvas.dropTop(2).dropBottom(2)
            state.view.draw(state, world, on: body)
            if let overlay = state.overlay {
                canvas.forgetFocus()
                overlay.draw(state, world, on: body)
            }
        }
    }
}

extension ConsoleState {
    /// Whether something is open that is read from its beginning to its end, and asks nothing.
    public var isReading: Bool { overlay is any ReadingOverlay }

    /// Whether what is typed next is text, and no command.
    public var takesText: Bool {
        switch overlay {
        case is Form: true
        case let list as ListOverlay: list.filter != nil
        case nil, is Question: isTyping
        default: false
        }
    }
}
