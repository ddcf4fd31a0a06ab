import Localization
import Screen
import Words
import Workshop

/// The ways to vote, by what shall come out, each with what a voter does and when it fits.
struct MethodPicker: Sendable {
    var list: ListViewport

    private static let methods = MethodGroup.allCases.flatMap(\.methods)

    /// A line: a group's title, or a method by its place among all.
    private enum Row {
        case title(MethodGroup)
        case method(Int)
    }

    private static let rows: [Row] = {
        var next = 0
        return MethodGroup.allCases.flatMap { group -> [Row] in
            let places = group.methods.indices.map { Row.method(next + $0) }
            next += places.count
            return [.title(group)] + places
        }
    }()

    init(_ state: ConsoleState) {
        list = ListViewport(count: Self.methods.count, height: Self.methods.count)
        // What a workshop uses most.
        list.select(Self.methods.firstIndex(of: .cumulative) ?? 0)
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var picker = self
        switch key {
        case .escape, .character("q"):
            state.overlay = nil
            return []
        case .enter:
            guard let chosen = list.selection else { return [] }
            state.overlay = .form(VoteView.newPollForm(Self.methods[chosen], state))
            return []
        case Key(.down), .character("j"): picker.list.move(by: 1)
        case Key(.up), .character("k"): picker.list.move(by: -1)
        case Key(.pageDown), .tab: picker.turn(1)
        case Key(.pageUp), .backTab: picker.turn(-1)
        case Key(.home): picker.list.home()
        case Key(.end): picker.list.end()
        default: break
        }
        state.overlay = .methods(picker)
        return []
    }

    /// To the first method of the next group.
    private mutating func turn(_ step: Int) {
        let groups = MethodGroup.allCases
        let group = MethodGroup(of: Self.methods[list.selected])
        let index = groups.firstIndex(of: group) ?? 0
        let next = groups[(index + step + groups.count) % groups.count].methods.first
        if let place = next.flatMap({ Self.methods.firstIndex(of: $0) }) { list.select(place) }
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        return [
            (Key.enter.name, t("take it")), (t("Up/Down"), t("choose")), (Key.tab.name, t("next group")),
            (Key.escape.name, t("leave")),
        ]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        let t = state.t
        let words = MethodWords(t)
        canvas.fill()
        canvas.put(t("How does the room decide?"), row: 0, column: 2, style: Style(.accent, bold: true))
        let area = canvas.dropTop(2).dropBottom(5)
        var window = RowWindow(heights: Self.rows.map { _ in 1 }, rows: area.rows)
        let focus = Self.rows.firstIndex { row in
            if case .method(list.selected) = row { true } else { false }
        }
        window.show(focus ?? 0)
        for (index, row) in window.places {
            let line = area.line(row)
            switch Self.rows[index] {
            case .title(let group): line.put(group.title(t), column: 4, style: .muted)
            case .method(let place):
                let isChosen = list.selected == place
                if isChosen { line.put(line.symbol(.focus), column: 2, columns: 1, style: .accent) }
                line.put(
                    words.name(Self.methods[place]), column: 6, columns: line.columns - 8,
                    style: isChosen ? .strong : .normal)
            }
        }
        window.drawSigns(on: area)
        let foot = canvas.bottom(4)
        canvas.rule(canvas.rows - 5)
        let method = Self.methods[list.selected]
        let used = foot.top(2).putWrapped(
            words.task(method), column: 4, columns: canvas.columns - 8, align: .leading, style: .strong)
        foot.dropTop(used).putWrapped(words.fits(method), column: 4, columns: canvas.columns - 8, align: .leading)
    }
}
