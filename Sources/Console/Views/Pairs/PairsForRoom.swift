import Localization
import Screen
import Words
import Workshop

/// Who learns from whom, for the whole room, by the learners' names; in pages.
struct PairsForRoom: PagesForRoom {
    /// The pairing.
    let activity: ID<Activity>?
    /// The page, from 0.
    var page = 0

    private func pairs(_ state: ConsoleState) -> [Paired.Row] {
        let rows = activity.flatMap { try? state.programme.paired(in: $0) }?.rows ?? []
        let known = Dictionary(uniqueKeysWithValues: rows.map { ($0.learner.id, $0) })
        return rows.map(\.learner).inOrderOfNames().compactMap { known[$0.id] }.filter { !$0.links.isEmpty }
    }

    private func perPage(_ state: ConsoleState) -> Int { max(1, (state.size.rows - 4) / 2) }

    func pages(_ state: ConsoleState) -> Int {
        max(1, (pairs(state).count + perPage(state) - 1) / perPage(state))
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        let all = pairs(state)
        let index = drawHead(of: activity, state, on: canvas)
        guard !all.isEmpty else {
            canvas.put(t("Nobody is paired yet."), row: 2, column: 2, style: .muted)
            return
        }
        let half = (canvas.columns - 8) / 2
        for (place, row) in all.dropFirst(index * perPage(state)).prefix(perPage(state)).enumerated() {
            let line = canvas.dropTop(2 + 2 * place)
            let tutors = row.links.compactMap { $0.partner(of: row.learner.id) }.map { PairsView.name($0, state) }
            line.put(row.learner.name.string, column: 2, columns: half, style: .strong)
            line.put(line.symbol(.leadsTo), column: half + 3, style: .muted)
            line.put(tutors.joined(separator: ", "), column: half + 6, columns: half, style: .accent)
        }
    }
}
