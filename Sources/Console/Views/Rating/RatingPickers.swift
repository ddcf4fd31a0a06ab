import Localization
import Screen
import Words
import Workshop

extension ListOverlay {
    /// Those who can be meant by the name of who rates.
    static func raters(_ found: [Somebody], _ state: ConsoleState) -> ListOverlay {
        let items = found.map { somebody in
            Item(cells: [somebody.name.string]) { state, _ in
                state.rating.rater = somebody
                state.rating.field = ""
                return []
            }
        }
        return ListOverlay(state.t("Who rates?"), items, state).filtered(state)
    }

    /// What can be meant by the name on a paper.
    static func rated(_ found: [RatingState.Accepted], _ state: ConsoleState) -> ListOverlay {
        let items = found.map { subject in
            Item(cells: [RatingView.name(subject, state)]) { state, _ in
                RatingView.accept(subject, &state)
                return []
            }
        }
        return ListOverlay(state.t("What is rated?"), items, state).filtered(state)
    }

    /// What two assessors differ on.
    static func differing(_ subjects: [Rating.Subject], _ state: ConsoleState) -> ListOverlay {
        let items = subjects.map { subject in
            Item(cells: [state.title(of: subject)]) { state, _ in
                state.rating.settled = subject
                return []
            }
        }
        return ListOverlay(state.t("What is settled?"), items, state)
    }

    /// All grids of the programme: to key papers of one, whatever activity it is of.
    static func grids(_ state: ConsoleState, about subject: RatingState.Accepted? = nil) -> ListOverlay {
        let t = state.t
        let grids = state.programme.currentGrids.filter { grid in
            if case .body = subject { return grid.subject == .organisation }
            guard case .known(let subject)? = subject else { return true }
            return switch (subject, grid.subject) {
            case (.organisation, .organisation), (.line, .line), (.link, .link), (.workshop, .workshop), (.day, .day):
                true
            case (.person, .person): grid.rater != .themselves
            default: false
            }
        }
        // Those of the day come first.
        let today = Set(state.day?.activities.flatMap { $0.grids ?? [] } ?? [])
        let ordered = grids.filter { today.contains($0.code) } + grids.filter { !today.contains($0.code) }
        let items = ordered.map { grid in
            Item(
                cells: [
                    state.text(grid.title),
                    t.plural("%1 paper", "%1 papers", state.programme.papers(of: grid.code).count),
                ]
            ) { state, world in
                // What is worked on stays it, so that nothing is let go of behind the choice.
                if let here = state.workedActivity { Work.turn(to: here.id, &state) }
                let effects = Console.show(.rating, &state, world)
                state.rating.next()
                state.rating.grid = grid.code
                if let subject { RatingView.accept(subject, &state) } else { RatingView.loadDraft(&state) }
                return effects
            }
        }
        var overlay = ListOverlay(t("Which grid?"), items, state)
        overlay.empty = t("This programme has no such grid. Add one from a file: halqa grid add.")
        overlay.done = t("key papers")
        return overlay
    }
}

/// What has no paper yet: to be looked for under the chairs, or asked again.
struct MissingPapers: ReadingOverlay {
    var list = ListViewport()

    func rowCount(_ state: ConsoleState) -> Int { state.ratingPile?.missing.count ?? 0 }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        let t = state.t
        canvas.fill()
        guard let pile = state.ratingPile else { return }
        canvas.put(
            t("%1: %2", state.text(pile.grid.title), RatingView.facts(pile, t)), row: 0, column: 2,
            columns: canvas.columns - 4, style: Style(.accent, bold: true))
        let area = canvas.dropTop(2)
        area.placeCursor(row: 0, column: 2)
        guard !pile.missing.isEmpty else {
            area.putWrapped(
                t("Nothing that the file knows of is missing."), column: 2, columns: canvas.columns - 4, style: .muted)
            return
        }
        for (row, subject) in pile.missing.dropFirst(list.selected).prefix(area.rows).enumerated() {
            let code = SheetCode(of: subject)?.description ?? ""
            if !code.isEmpty {
                area.put(code, row: row, column: 2, columns: 6, style: .muted, direction: .leftToRight)
            }
            area.put(
                state.title(of: subject), row: row, column: code.isEmpty ? 2 : 9, columns: area.columns - 11)
        }
    }
}
