import Localization
import Screen
import Words
import Workshop

/// What frames every view: a title line, the views with their digits, a rule or what is to be said of the day, a footer.
enum Chrome {
    /// Below this, the console says so instead of drawing.
    static let smallest = Size(columns: 80, rows: 24)

    /// Whether a window has room for the console.
    static func fits(_ size: Size) -> Bool { size.columns >= smallest.columns && size.rows >= smallest.rows }

    static func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let word = state.exchange?.words(state.t, world)
        let isWordShown = drawTitle(state, world, word, on: canvas.line(0))
        drawTabs(state, on: canvas.line(1))
        drawBar(state, world, isWordShown ? nil : word, on: canvas.line(canvas.rows - 2))
        drawFooter(state, world, on: canvas.line(canvas.rows - 1))
    }

    /// - Parameter word: how the file stands to a server: a quiet word, for which there may be no room.
    /// - Returns: whether there was.
    private static func drawTitle(_ state: ConsoleState, _ world: World, _ word: String?, on line: Canvas) -> Bool {
        let t = state.t
        let clock = t.time(world.localTime(state.now).clock)
        var right = line.columns - 1 - TextWidth.columns(of: clock)
        line.put(clock, column: right, style: .strong)
        guard let day = state.day, let workshop = state.workshop, let programme = state.programme.programme else {
            line.put(state.programme.programme.map { state.text($0.title) } ?? "Halqa", column: 1, columns: right - 3)
            return false
        }
        let count = state.programme.hereCount(on: day.id)
        let present =
            day.channel == nil
            ? t.plural("%1 here", "%1 here", count) : t.plural("%1 reached", "%1 reached", count)
        let unsettled = state.unsettledNames
        var here =
            unsettled == 0
            ? present
            : t.joined([t.plural("%1 name (?)", "%1 names (?)", unsettled), present], by: line.symbol(.separator))
        let separator = " " + line.symbol(.separator) + " "
        let theme = t.name(of: day) + separator + state.text(day.theme)
        let place = separator + state.text(workshop.city)
        let title = state.text(programme.title)
        func width(_ text: String) -> Int { TextWidth.columns(of: text) }
        // Where not all fits, the air goes first, then the end of the programme's title: everybody knows that one.
        let both = word.map { t.joined([$0, here], by: line.symbol(.separator)) }
        let isWordShown = both.map { width(title + place) + width(theme) + width($0) + 7 < right } ?? false
        if isWordShown, let both { here = both }
        let free = right - 1 - width(title + place) - width(theme) - width(here)
        let gap = free >= 9 ? 3 : 2
        right -= width(here) + gap
        line.put(here, column: right)
        let short = TextWidth.truncated(title, to: max(12, width(title) + min(0, free - 3 * gap)))
        let left = 1 + line.put(short + place, column: 1, columns: right - 1 - gap, style: .strong)
        line.put(theme, column: left + gap, columns: max(0, right - left - 2 * gap), style: .accent)
        return isWordShown
    }

    /// A view with its digit and what it is called.
    struct Tab: Equatable {
        var name: ViewName
        var digit: String
        var title: String

        /// What tabs take of a line, the sign before the one that is shown included.
        static func width(_ tabs: [Tab]) -> Int {
            tabs.reduce(0) { $0 + 3 + TextWidth.columns(of: $1.title) } + 1
        }

        /// Tabs that fit: whose words are too many leaves the digit alone to those that lie farthest from the one shown.
        static func fitting(_ tabs: [Tab], around here: ViewName, in columns: Int) -> [Tab] {
            var tabs = tabs
            let place = tabs.firstIndex { $0.name == here } ?? 0
            let farthest = tabs.indices.sorted { abs($0 - place) > abs($1 - place) }
            for index in farthest where index != place && width(tabs) > columns { tabs[index].title = "" }
            return tabs
        }
    }

    /// The views with their digits; in a word each where there is no room for their names.
    private static func drawTabs(_ state: ConsoleState, on line: Canvas) {
        let t = state.t
        let surface = state.viewName.isSurface ? state.viewName : Work.destination(state)
        func tabs(_ title: (any ConsoleView.Type) -> String) -> [Tab] {
            ViewName.places.compactMap { place in
                let name = place.isSurface ? surface : place
                return name.digit.map { Tab(name: name, digit: String($0), title: title(name.view)) }
            }
        }
        let long = tabs { $0.title(t) }
        let isWide = Tab.width(long) + long.count <= line.columns
        let shown = isWide ? long : Tab.fitting(tabs { t.tab($0.tab(t)) }, around: state.viewName, in: line.columns)
        // Digits lead to views only where no field takes them.
        let digits: Style = state.isTyping ? .muted : .accent
        var column = isWide ? 1 : 0
        for tab in shown {
            let isHere = tab.name == state.viewName
            if isHere { line.put(line.symbol(.focus), column: column, columns: 1, style: .accent) }
            line.put(tab.digit, column: column + 1, style: isHere ? Style(.accent, bold: true) : digits)
            let style: Style = isHere ? Style(.accent, bold: true) : .muted
            column += 3 + line.put(tab.title, column: column + 3, style: style) + (isWide ? 1 : 0)
        }
    }

    /// What is to be said of day and clock, in place of the rule above the footer.
    private static func drawBar(_ state: ConsoleState, _ world: World, _ word: String?, on line: Canvas) {
        guard let warning = state.standingWord(world) else {
            line.rule(0)
            if let telephones = state.telephones {
                let style: Style = telephones.isAlarming ? Style(.bad, bold: true) : .muted
                line.put(" " + telephones.words(state.t) + " ", column: 3, style: style)
            }
            if let word {
                let text = " " + word + " "
                line.put(text, column: line.columns - 3 - TextWidth.columns(of: text), style: .muted)
            }
            return
        }
        // What a tour says next is no alarm.
        let isTour = warning == state.tour?.sentence(state)
        let style = isTour ? Style(.accent, bold: true) : Style(.warning, bold: true)
        line.put(line.symbol(isTour ? .focus : .alarm), column: 2, columns: 1, style: style)
        line.put(warning, column: 4, columns: line.columns - 6, style: style)
    }

    private static func drawFooter(_ state: ConsoleState, _ world: World, on line: Canvas) {
        let t = state.t
        let foot = foot(state)
        var right = line.columns - 1
        if let saved = [state.savedAt, state.draftSavedAt].compactMap(\.self).max() {
            let time = t.digits.written(world.localTime(saved).clockWithSeconds)
            let text = saved == state.savedAt ? t("on disk %1", time) : t("draft %1", time)
            if let column = foot.beginning(of: text, in: line.columns) {
                line.put(text, column: column, style: .muted)
                right = column - 2
            }
        }
        foot.draw(before: right, on: line)
    }

    /// What the last line offers: what lies over the view has keys of its own, and help on what is asked.
    static func foot(_ state: ConsoleState) -> Foot {
        guard let overlay = state.overlay else { return Keymap.footer(state) }
        var foot = Foot(overlay.hints(state), keeping: overlay.keptHints(state))
        // What is for the room shows nothing but itself, and help is no help on itself.
        if !foot.hints.isEmpty, !(overlay is HelpOverlay) {
            foot.add((Key(.function(1)).name, state.t("help")), isKept: false)
        }
        return foot
    }

    /// Rows of a notice at most: what it is about stays in sight.
    private static let longestNotice = 6

    /// Above the footer, where the eye is.
    static func drawNotice(_ state: ConsoleState, on canvas: Canvas) {
        guard let notice = state.notice else { return }
        let lines = TextWrap.lines(notice.text, columns: canvas.columns - 6, atMost: longestNotice)
        let rows = lines.count
        // What is being written stays in sight.
        let field = rows > 1 && state.overlay == nil ? state.view.keptRows(state) : 0
        let area = canvas.within(
            Rect(column: 0, row: canvas.rows - 2 - field - rows, columns: canvas.columns, rows: rows))
        area.fill()
        let (symbol, style): (Symbol, Style) =
            switch notice.kind {
            case .done: (.done, .good)
            case .hint: (.focus, .warning)
            case .failure: (.alarm, Style(.bad, bold: true))
            }
        area.put(area.symbol(symbol), column: 2, columns: 1, style: style)
        for (row, text) in lines.enumerated() { area.put(text, row: row, column: 4, style: style) }
    }

    static func drawTooSmall(_ state: ConsoleState, on canvas: Canvas) {
        let text = state.t(
            "This window is %1; Halqa needs %2. Make it larger, or the letters smaller.", state.size, smallest)
        canvas.putWrapped(text + " " + state.t("Keys do nothing until then; Ctrl-Q leaves."), align: .leading)
    }
}
