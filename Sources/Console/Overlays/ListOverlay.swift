import Localization
import Screen
import Workshop

/// A list over the view, of which one thing is chosen, or several are ticked. Every picker is one of these.
struct ListOverlay: Overlay {
    /// One thing.
    struct Item: Sendable {
        /// What stands in its columns.
        var cells: [String]
        /// What it stands under; a title is drawn where it changes.
        var heading = ""
        /// What there is to say when it is in focus, a paragraph each.
        var notes: [String] = []
        /// Whether it cannot be chosen now.
        var isOff = false
        /// What follows its choice; the list is gone by then.
        var perform: @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect] = { _, _ in [] }
    }

    /// Several things may be ticked; Enter takes them together.
    struct Ticks: Sendable {
        /// Those that are ticked, by index.
        var chosen: Set<Int>
        /// What follows; nil when it cannot be, and a notice says why.
        let take: @Sendable (Set<Int>, inout ConsoleState, World) throws(Refusal) -> [Effect]?
    }

    /// What is chosen, above the list.
    let title: String
    /// What it is chosen for, below the title.
    var subtitle = ""
    /// What stands in place of an empty list.
    var empty = ""
    /// The column that takes what the others leave.
    var flexible = 0
    /// What Enter does, in a word or two.
    var done = ""
    /// Whether a digit chooses, as it is shown before the first nine things.
    var hasDigits = false
    /// Whether the last cell is the name of a key.
    var hasKeys = false
    /// What is looked for; nil where letters are no text.
    var filter: LineEditor?
    /// What is ticked; nil where one thing is chosen.
    var ticks: Ticks?
    /// What is open once the list is left without a choice.
    var next: (@Sendable (ConsoleState) -> (any Overlay)?)?
    /// What Esc asks of the world outside, beside leaving the list.
    var leaving: [Effect] = []
    /// What is found beside the things of the list by what was typed.
    var more: (@Sendable (String, ConsoleState) -> [Item])?
    /// The list of things once the file has changed; nil where it stays.
    var remake: (@Sendable (ConsoleState) -> [Item])?

    private(set) var items: [Item] = []
    /// Those that are listed, by index.
    private(set) var shown: [Int] = []
    private(set) var list: ListViewport
    private var texts: [String] = []
    /// How many of them are the list's own, and do not depend on what was typed.
    private var own = 0
    private(set) var widths: [Int] = []
    private var lastQuery = ""

    /// - Parameters:
    ///   - title: what is chosen.
    ///   - items: the things, each with as many cells as the first.
    ///   - current: the one in focus.
    init(_ title: String, _ items: [Item], current: Int? = nil, _ state: ConsoleState) {
        self.title = title
        list = ListViewport(count: 0, height: max(1, state.size.rows - 4 - 5))
        take(items)
        if let current { list.select(current) }
    }

    private mutating func take(_ items: [Item]) {
        self.items = items
        own = items.count
        texts = filter == nil ? [] : items.map { NameFold.fold($0.cells.joined(separator: " ")) }
        measure()
        lastQuery = ""
        shown = Array(items.indices)
        find()
    }

    private mutating func measure() {
        let columns = items.map(\.cells.count).max() ?? 0
        widths = (0..<columns).map { column in
            TextWidth.widest(items.lazy.map { $0.cells.indices.contains(column) ? $0.cells[column] : "" }, atMost: 36)
        }
    }

    /// Lets letters be text, by which things are found.
    func filtered(_ state: ConsoleState) -> ListOverlay {
        var overlay = self
        overlay.filter = LineEditor(screenDirection: state.appearance.direction, limit: Self.longestQuery)
        overlay.take(items)
        return overlay
    }

    /// Nobody types more to find a thing.
    private static let longestQuery = 60

    /// Lists what holds every word that was typed. One letter more looks only among what one letter less has found.
    private mutating func find() {
        guard let query = filter.map({ NameFold.fold($0.text) }) else {
            list.resize(count: shown.count)
            return
        }
        let words = query.split(separator: " ")
        let among = query.hasPrefix(lastQuery) ? shown.filter { $0 < own } : Array(0..<own)
        shown = among.filter { index in words.allSatisfy { texts[index].contains($0) } }
        if query == lastQuery {
            list.resize(count: shown.count)
        } else {
            list = ListViewport(count: shown.count, height: list.height)
        }
        lastQuery = query
    }

    func settled(_ state: ConsoleState, _ world: World) -> (any Overlay)? {
        guard let remake else { return self }
        var overlay = self
        overlay.take(remake(state))
        return overlay
    }

    func whyNotElsewhere(_ state: ConsoleState) -> String? {
        state.t("A list is open: Enter takes what is in focus. Esc leaves it, then every key leads on.")
    }

    func explanation(_ state: ConsoleState) -> Explanation {
        let t = state.t
        var keys = [Explanation.Entry(Key.enter.name, done.isEmpty ? t("Takes what is in focus.") : t("%1.", done))]
        keys.append(.init(t("Up/Down"), t("The line above, the line below.")))
        if items.contains(where: { !$0.heading.isEmpty }) {
            keys.append(.init(Key.tab.name, t("The next group; Shift-Tab the one before.")))
        }
        if filter != nil {
            keys.append(.init("a–z", t("Letters find: only what holds them stays in the list.")))
        } else if hasDigits {
            keys.append(.init("1-9", t("Takes the line that the digit stands before.")))
        }
        if ticks != nil {
            keys.append(
                .init(
                    Key.space.name,
                    t("Ticks the line in focus, or takes the tick away; Enter takes all that are ticked.")))
            keys.append(.init("a", t("Ticks all, or none.")))
        }
        keys.append(.init(Key.escape.name, t("Leaves the list; nothing is changed.")))
        return Explanation(title: title, paragraphs: [subtitle].filter { !$0.isEmpty }, keys: keys)
    }

    /// The thing in focus, by index.
    var focus: Int? { list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }
}

extension ListOverlay {
    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        var overlay = self
        guard case .key(let pressed) = event else {
            overlay.type(event, state)
            state.overlay = overlay
            return []
        }
        let key = filter == nil ? state.placed(pressed) : pressed
        switch key {
        case .escape,
            .character("q") where filter == nil:
            state.overlay = next?(state)
            return leaving
        case .enter: return try chosen(focus, &state, world)
        case .tab where hasHeadings: overlay.turn(1)
        case .backTab where hasHeadings: overlay.turn(-1)
        case Key(.pageDown) where hasHeadings: overlay.turn(1)
        case Key(.pageUp) where hasHeadings: overlay.turn(-1)
        case _ where overlay.list.handle(key): break
        case Key(.home) where filter == nil: overlay.list.home()
        case Key(.end) where filter == nil: overlay.list.end()
        case _ where filter != nil: overlay.type(event, state)
        case .character("j"): overlay.list.move(by: 1)
        case .character("k"): overlay.list.move(by: -1)
        case .space where ticks != nil: if let focus { overlay.toggle(focus) }
        case .character("a") where ticks != nil:
            overlay.ticks?.chosen = ticks?.chosen.count == items.count ? [] : Set(items.indices)
        default:
            guard hasDigits, let index = Self.index(key), items.indices.contains(index) else { return [] }
            guard ticks != nil else { return try chosen(index, &state, world) }
            overlay.list.select(index)
            overlay.toggle(index)
        }
        state.overlay = overlay
        return []
    }

    /// The thing that a digit stands for: the tenth is 0, as on the keyboard.
    private static func index(_ key: Key) -> Int? {
        let digit = key.typed.flatMap { Int(NameFold.fold(String($0))) }
        return digit.map { $0 == 0 ? 9 : $0 - 1 }
    }

    private mutating func toggle(_ index: Int) {
        if ticks?.chosen.remove(index) == nil { ticks?.chosen.insert(index) }
    }

    private mutating func type(_ event: KeyEvent, _ state: ConsoleState) {
        guard filter?.handle(event) == true else { return }
        find()
        guard let more, let query = filter?.text else { return }
        items.removeSubrange(own...)
        items += more(query, state)
        shown += Array(items.indices.suffix(from: own))
        // A list that has none of its own is as wide as what was found.
        if own == 0 { measure() }
        list.resize(count: shown.count)
    }

    private var hasHeadings: Bool { items.contains { !$0.heading.isEmpty } }

    /// To the first thing under the next heading.
    private mutating func turn(_ step: Int) {
        let starts = shown.indices.filter { $0 == 0 || items[shown[$0]].heading != items[shown[$0 - 1]].heading }
        guard let here = starts.lastIndex(where: { $0 <= list.selected }) else { return }
        list.select(starts[(here + step + starts.count) % starts.count])
    }

    /// A refusal leaves the list where it is.
    private func chosen(
        _ index: Int?, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        var next = state
        next.overlay = nil
        if let ticks {
            guard let effects = try ticks.take(ticks.chosen, &next, world) else {
                state.notice = next.notice
                return []
            }
            state = next
            return effects
        }
        guard let index else { return [] }
        let effects = try items[index].perform(&next, world)
        state = next
        return effects
    }
}
