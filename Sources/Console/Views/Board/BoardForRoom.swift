import Localization
import Screen
import Words
import Workshop

/// Needs and offers for the whole room, those without an answer first, each with who says it and whom they found; in pages.
struct BoardForRoom: PagesForRoom {
    /// The matching.
    let activity: ID<Activity>?
    /// The page, from 0.
    var page = 0

    /// A line with what stands under it, and room below.
    private static let block = 3

    private func perPage(_ state: ConsoleState) -> Int { max(1, (state.size.rows - 4) / Self.block) }

    private func matched(_ state: ConsoleState) -> Matched? { activity.map { state.programme.matched(in: $0) } }

    func pages(_ state: ConsoleState) -> Int {
        guard let matched = matched(state) else { return 1 }
        return (max(matched.needs.count, matched.offers.count) + perPage(state) - 1) / perPage(state)
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        guard let matched = matched(state) else { return }
        let index = drawHead(of: activity, state, on: canvas)
        let half = (canvas.columns - 6) / 2
        let sides = [(t("We need"), matched.needs, 2), (t("We offer"), matched.offers, half + 4)]
        for (head, lines, column) in sides {
            let area = canvas.dropTop(2).dropLeading(column).leading(half)
            area.put(head, columns: half, style: Style(.accent, bold: true))
            for (place, line) in lines.dropFirst(index * perPage(state)).prefix(perPage(state)).enumerated() {
                draw(line, matched, state, on: area.dropTop(1 + place * Self.block).top(Self.block))
            }
        }
    }

    private func draw(_ line: Contribution, _ matched: Matched, _ state: ConsoleState, on area: Canvas) {
        let isMet = matched.isMet(line)
        area.put(line.text.string, columns: area.columns, style: isMet ? .muted : .strong)
        let found = matched.links(of: line.id).filter { $0.state != .ended }.map { link in
            let end = state.programme.standing(link.from) == .line(line.id) ? link.to : link.from
            return area.symbol(.leadsTo) + " " + who(end, state)
        }
        let said = line.by == nil ? "" : state.programme.name(of: line.by).string
        area.put(
            ([said] + found).filter { !$0.isEmpty }.joined(separator: "  "), row: 1, columns: area.columns,
            style: found.isEmpty ? .muted : isMet ? .good : .accent)
    }

    /// Who is at the other end: whoever says the line, else what it says.
    private func who(_ end: Reference, _ state: ConsoleState) -> String {
        guard case .line(let id)? = state.programme.standing(end), let line = state.programme.contribution(id),
            line.by != nil
        else { return state.programme.name(of: end).string }
        return state.programme.name(of: line.by).string
    }
}
