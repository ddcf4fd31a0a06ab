import Localization
import Screen
import Words
import Workshop

/// What is asked of a link: its form, whether both agreed, the first meeting, the first step.
enum BoardForms {
    /// A form for two things that are to be linked, or are so already in a way that has not ended.
    static func link(_ from: Reference, _ to: Reference, _ state: ConsoleState) -> Form {
        let known = state.programme.links(of: from).first { link in
            link.state != .ended && link.ends.contains { state.programme.standing($0) == state.programme.standing(to) }
        }
        return form(known, from, to, agreeing: true, state)
    }

    /// A form for a link that is there.
    /// - Parameter agreeing: whether both are just agreeing on what was proposed; else the link is shown as it is.
    static func link(_ link: Link, agreeing: Bool = false, _ state: ConsoleState) -> Form {
        form(link, link.from, link.to, agreeing: agreeing, state)
    }

    /// A form for a need or an offer that is written on the board itself; what stands on the side in focus is offered first.
    static func line(in activity: Activity, _ state: ConsoleState) -> Form {
        let t = state.t
        let book = state.tagBook(for: activity)
        let kinds: [Contribution.Kind] = state.board.side == .needs ? [.need, .offer] : [.offer, .need]
        var fields = FormFields(state)
        let text = fields.text(t("What"))
        let kind = fields.choice(t("Kind"), kinds.map { ($0, $0.title(t)) }, current: 0)
        let speaker = PartyField(t("Said by"), nil, &fields, state)
        let tags = fields.text(t("Tags"), hint: t("separated by ;"))
        var form = Form(t("A need or an offer"), fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            var next = state.programme
            let said = try speaker.party(values, state, in: next, world)
            try next.apply(said.changes)
            let line = try next.contribution(
                world.newID(), saying: values[text], kind: values[kind],
                to: activity.prompts.first { $0.kind == values[kind] }?.id, in: activity.id, by: state.operatorName,
                at: world.now(), saidBy: said.party, tags: book.tags(in: values[tags]))
            return [.record(said.changes + line, .formDone)]
        }
        form.doubt = { values, state in speaker.doubt(values, state) }
        return form
    }

    private static func form(
        _ known: Link?, _ from: Reference, _ to: Reference, agreeing: Bool, _ state: ConsoleState
    ) -> Form {
        let t = state.t
        let forms = TagBook.forms(state.programme.programme, t)
        var fields = FormFields(state)
        let form = formField(known, forms, &fields, t)
        let states: [Link.State] = known == nil ? [.agreed, .proposed] : [.agreed, .proposed, .ended]
        let current =
            known.flatMap { link in states.firstIndex { $0 == link.state && !(agreeing && $0 == .proposed) } } ?? 0
        let status = fields.choice(t("Status"), states.map { ($0, $0.word(t)) }, current: current)
        let due = fields.date(t("First meeting"), known?.due)
        let steps = known.map { state.programme.steps(of: $0.id) } ?? []
        let step = fields.text(
            steps.isEmpty ? t("First step") : t("Next step"), hint: t("@ and two letters say who does it"),
            note: steps.isEmpty ? "" : t("first step: %1", steps[0].text))
        let (day, activity) = (state.day?.id, state.workedActivity)
        let title = t("%1 – %2", state.programme.name(of: from), state.programme.name(of: to))
        var made = Form(title, fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            var (next, changes) = (state.programme, [Change]())
            func take(_ more: [Change]) throws(Refusal) {
                try next.apply(more)
                changes += more
            }
            let id = known?.id ?? world.newID()
            if let known {
                try take(
                    next.revision(of: known.id) {
                        ($0.form, $0.state, $0.due) = (form(values), values[status], values[due])
                    })
            } else {
                try take(
                    next.addition(
                        of: Link(
                            id: id, form: form(values), from: from, to: to, state: values[status],
                            reason: reason(from, to, state), by: state.operatorName, at: world.now(), day: day,
                            due: values[due])))
            }
            if !values[step].isEmpty, let activity {
                // What was not clear was asked about: a name stays a name, to be settled later.
                var said =
                    state.day.map { reading(values[step], on: $0, state).kept(of: values[step]) }
                    ?? MarkedLine(text: values[step])
                said.due = said.due ?? values[due]
                let prompt = activity.prompts.first { $0.kind == .action }?.id
                try take(
                    next.contribution(
                        world.newID(), saying: said, tags: said.tags.map { PlainText($0) }, kind: .action, to: prompt,
                        in: activity.id, by: state.operatorName, at: world.now(), about: .link(id)
                    ) { world.newID() })
            }
            return [.record(changes, .formDone)]
        }
        // What somebody else writes of the link meanwhile stays where nothing was written here.
        made.renewed = { state, _ in
            let now = known.flatMap { state.programme.links[$0.id] } ?? known
            return BoardForms.form(now, from, to, agreeing: agreeing, state)
        }
        made.doubt = { values, state in
            guard !values[step].isEmpty, let day = state.day else { return nil }
            let reading = reading(values[step], on: day, state)
            switch reading {
            case .plain, .understood: return nil
            default: return reading.message(state.t).map { $0 + " " + state.t("Write it as it stands?") }
            }
        }
        return made
    }

    /// One of the script's forms, else words.
    private static func formField(
        _ known: Link?, _ forms: TagBook, _ fields: inout FormFields, _ t: Localizer
    ) -> @Sendable (Form.Values) -> PlainText {
        guard !forms.entries.isEmpty else {
            let field = fields.text(t("Form"), known?.form.string ?? "", hint: t("a visit, a training, a contract"))
            return { $0[field] }
        }
        var choices = forms.entries.map { (value: $0.name, title: $0.title) }
        // Nobody's form is guessed, and what was typed elsewhere stays what it is.
        for form in [known?.form, ""].compactMap(\.self) where !choices.contains(where: { $0.value == form }) {
            choices.insert((form, form.isEmpty ? "–" : form.string), at: 0)
        }
        let current = known.flatMap { link in choices.firstIndex { $0.value == link.form } } ?? 0
        let field = fields.choice(t("Form"), choices, current: current)
        return { $0[field] }
    }

    /// What was typed as a first step, with who does it.
    private static func reading(_ words: PlainText, on day: Day, _ state: ConsoleState) -> MarkReading {
        state.programme.reading(of: words, on: day, names: state.names, finder: state.finder)
    }

    /// Why both fit, in words; empty where nothing says so.
    private static func reason(_ from: Reference, _ to: Reference, _ state: ConsoleState) -> PlainText {
        if case .person(let learner) = from, case .person(let tutor) = to, let paired = state.paired {
            return PlainText(state.why(learner, tutor, in: paired))
        }
        guard case .line(let need) = from, case .line(let offer) = to, let matched = state.matched,
            let fit = state.programme.board(of: matched.lines).fit(need, offer)
        else { return "" }
        return PlainText(state.fitWords.sentence(fit.reasons))
    }
}

extension ListOverlay {
    /// The links of the board; Enter opens one.
    static func links(_ state: ConsoleState) -> ListOverlay {
        var overlay = ListOverlay(state.t("What is linked"), linkItems(state), state)
        overlay.remake = linkItems
        overlay.flexible = 1
        overlay.empty = state.t("Nothing is linked yet. Enter on a need shows what fits it.")
        overlay.done = state.t("change")
        return overlay
    }

    private static func linkItems(_ state: ConsoleState) -> [Item] {
        let t = state.t
        let forms = TagBook.forms(state.programme.programme, t)
        return (state.matched?.links ?? []).map { link in
            // In a narrow window who needs and who offers is told; what they said stands below the one in focus.
            let isNarrow = state.size.columns < 100
            let ends = [link.from, link.to].map { isNarrow ? BoardView.who($0, state) : BoardView.short($0, state) }
            let steps = state.programme.steps(of: link.id).map { step in
                t("first step: %1", step.text) + (step.owner == nil ? "" : " (" + state.title(of: step.owner) + ")")
            }
            var item = Item(
                cells: [
                    link.state.word(t), t("%1 – %2", ends[0], ends[1]),
                    link.form.isEmpty ? "" : forms.title(of: link.form), link.due.map(t.date) ?? "",
                ],
                notes: [t("%1 – %2", state.programme.name(of: link.from), state.programme.name(of: link.to))] + steps
                    + (link.reason.isEmpty ? [] : [link.reason.string])
            ) { state, _ in
                state.overlay = state.programme.links[link.id].map { BoardForms.link($0, state) }
                return []
            }
            item.heading = ""
            return item
        }
    }

    /// The tags that stand on the board, each with how many lines have it.
    static func boardTags(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let book = state.tagBook(for: state.workedActivity)
        let lines = state.matched?.lines ?? []
        let counts = Dictionary(lines.flatMap(\.tags).map { ($0, 1) }, uniquingKeysWith: +)
        func item(_ tag: PlainText?, _ cells: [String]) -> Item {
            Item(cells: cells) { state, _ in
                state.board.tag = tag
                BoardView.settle(&state)
                return []
            }
        }
        let known = book.entries.map(\.name).filter { counts[$0] != nil }
        let free = counts.keys.filter { !known.contains($0) }.sorted()
        let items =
            [item(nil, [t("all needs and offers"), t.number(lines.count)])]
            + (known + free).map { item($0, ["#" + book.title(of: $0), t.number(counts[$0] ?? 0)]) }
        var overlay = ListOverlay(t("Which tag?"), items, state).filtered(state)
        overlay.done = t("choose")
        return overlay
    }

    /// For each need that nothing is linked with the offer that fits best, all of them ticked.
    static func proposals(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let words = state.fitWords
        let proposals = state.workedActivity.map { state.programme.proposals(in: $0.id) } ?? []
        let items = proposals.map { proposal in
            let fit = proposal.fit
            let offer = BoardView.short(.line(fit.offer), state)
            return Item(
                cells: [BoardView.short(.line(fit.need), state), offer],
                notes: [words.sentence(fit.reasons)]
                    + (proposal.isSecond
                        ? [t("That offer is proposed for another need too, which it fits better.")] : []))
        }
        var overlay = ListOverlay(t("What to propose"), items, state)
        overlay.subtitle = t("What is marked is written down as proposed; whoever meets agrees on it later.")
        overlay.flexible = 0
        overlay.empty = t("No offer fits a need without an answer.")
        overlay.done = t("propose")
        let day = state.day?.id
        overlay.ticks = Ticks(chosen: Set(items.indices)) { (chosen, state, world) throws(Refusal) in
            let kept = proposals.indices.filter(chosen.contains).map { proposals[$0].fit }
            guard !kept.isEmpty else { return nil }
            var (next, changes) = (state.programme, [Change]())
            for fit in kept {
                let link = Link(
                    id: world.newID(), from: .line(fit.need), to: .line(fit.offer),
                    reason: PlainText(words.sentence(fit.reasons)), by: state.operatorName, at: world.now(), day: day)
                let more = try next.addition(of: link)
                try next.apply(more)
                changes += more
            }
            return [
                .record(
                    changes,
                    .notice(
                        state.t.plural(
                            "%1 link is proposed; l shows the links.", "%1 links are proposed; l shows the links.",
                            kept.count)))
            ]
        }
        return overlay
    }
}
