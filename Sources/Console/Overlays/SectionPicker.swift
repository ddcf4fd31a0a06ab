import Localization
import Screen
import Workshop

/// What a summary tells of: sections that are ticked, one at least.
struct SectionPicker: Sendable {
    /// What there is.
    let sections: [PaperOrder.Section]
    /// Those that are ticked.
    var chosen: Set<PaperOrder.Section>
    /// Which is in focus.
    var list: ListViewport

    init(_ state: ConsoleState) {
        sections = state.summary.paper.sections
        chosen = state.sectionsOnPaper.intersection(sections)
        list = ListViewport(count: sections.count, height: max(1, state.size.rows - 4 - 4))
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        var picker = self
        switch key {
        case .escape, .character("q"):
            state.overlay = nil
            return []
        case .enter: return take(&state)
        case .space: if let index = list.selection { picker.toggle(sections[index]) }
        case .character("a"): picker.chosen = chosen.count == sections.count ? [] : Set(sections)
        case Key(.down), .character("j"), .tab: picker.list.move(by: 1)
        case Key(.up), .character("k"), .backTab: picker.list.move(by: -1)
        case Key(.home): picker.list.home()
        case Key(.end): picker.list.end()
        default:
            // The tenth is 0, as on the keyboard.
            guard let digit = key.typed.flatMap({ Int(NameFold.fold(String($0))) }) else { return [] }
            let index = digit == 0 ? 9 : digit - 1
            guard sections.indices.contains(index) else { return [] }
            picker.list.select(index)
            picker.toggle(sections[index])
        }
        state.overlay = .sections(picker)
        return []
    }

    private mutating func toggle(_ section: PaperOrder.Section) {
        if chosen.remove(section) == nil { chosen.insert(section) }
    }

    private func take(_ state: inout ConsoleState) -> [Effect] {
        guard !chosen.isEmpty else {
            state.notice = Notice(.hint, state.t("Nothing would be left on the paper: choose one part at least."))
            return []
        }
        state.overlay = nil
        // What this paper has not stays as it was for those that have it.
        state.summary.sections = state.summary.sections.subtracting(sections).union(chosen)
        return SummaryView.preview(&state)
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        let t = state.t
        return [
            (Key.enter.name, t("take it")), (Key.space.name, t("in or out")), ("a", t("all or none")),
            (t("Up/Down"), t("choose")), (Key.escape.name, t("leave")),
        ]
    }

    func draw(_ state: ConsoleState, on canvas: Canvas) {
        canvas.fill()
        canvas.put(state.t("What is to stand on it?"), row: 1, column: 2, style: Style(.accent, bold: true))
        for (row, index) in list.visible.enumerated() where index < sections.count {
            let isFocused = list.selection == index
            let isIn = chosen.contains(sections[index])
            if isFocused { canvas.put(canvas.symbol(.focus), row: row + 3, column: 2, style: .accent) }
            canvas.put(state.t.number((index + 1) % 10), row: row + 3, column: 4, style: .muted)
            canvas.put(canvas.symbol(isIn ? .done : .nothing), row: row + 3, column: 7, style: isIn ? .good : .muted)
            canvas.put(
                sections[index].title(state.t), row: row + 3, column: 10,
                style: isFocused ? .strong : isIn ? .normal : .muted)
        }
    }
}
