import Localization
import Screen
import Words
import Workshop

// What is done to questions.
extension FloorView {
    /// The question in focus.
    static func focused(_ state: ConsoleState) -> Questions.Asked? {
        isWriting(state) ? nil : state.questions.asked(state.capture.focus)
    }

    /// The question that a key is about: the one in focus, else the one on the floor.
    private static func meant(_ state: ConsoleState) -> Questions.Asked? { focused(state) ?? state.questions.onFloor }

    static let whyNone: @Sendable (ConsoleState) -> String? = {
        meant($0) == nil ? $0.t("No question is on the floor.") : nil
    }

    /// So long, in seconds, a key that said what it does does it the second time.
    private static let patience = 15

    /// Whether it was just said that a question has no answer in writing.
    private static func isSaid(_ question: ID<Contribution>, _ state: ConsoleState) -> Bool {
        guard let unsaid = state.floor.unsaid, unsaid.question == question else { return false }
        return (0..<patience).contains(state.now.seconds(since: unsaid.at))
    }

    /// Brings a question to the floor. Of what stands there without an answer it is said first what becomes of it.
    static func bring(
        _ question: ID<Contribution>, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect] {
        let former = state.questions.onFloor
        if let former, former.answers.isEmpty, former.line.id != question, !isSaid(former.line.id, state) {
            state.floor.unsaid = (former.line.id, state.now)
            let text = TextWidth.truncated(former.line.text.string, to: 30)
            state.notice = Notice(
                .hint, state.t("“%1” has no answer in writing. Once more: it was answered by word of mouth.", text))
            return [.ring]
        }
        state.floor.unsaid = nil
        let changes = try state.programme.bringing(
            question, in: state.workedActivity?.id, leaving: .answered, at: world.now(),
            leftAt: state.day.map(world.moment), by: state.operatorName)
        // Who works in the list goes on with what is on the floor.
        if !isWriting(state) { state.capture.focus = question }
        state.floor.list = .waiting
        return changes.isEmpty ? [] : [.record(changes, .none)]
    }

    /// The field takes the answer to a question; what was being asked waits as a draft.
    static func answer(_ state: inout ConsoleState) -> [Effect] {
        guard let asked = meant(state), state.answering?.id != asked.line.id else { return [] }
        let effects = CaptureView.storeDraft(&state)
        state.floor.returns = isWriting(state) ? nil : asked.line.id
        CaptureView.leaveLine(&state)
        state.capture.answering = asked.line.id
        CaptureView.loadDraft(&state)
        return effects
    }

    /// Back from the answer, which waits as a draft.
    static func leaveAnswer(_ state: inout ConsoleState) -> [Effect] {
        let effects = CaptureView.storeDraft(&state)
        stopAnswering(&state)
        return effects
    }

    static func stopAnswering(_ state: inout ConsoleState) {
        state.capture.answering = nil
        CaptureView.leaveLine(&state)
        CaptureView.loadDraft(&state)
        state.capture.focus = state.floor.returns.flatMap { state.floorRows.contains($0) ? $0 : state.floorRows.first }
        state.floor.returns = nil
    }

    /// The answer is kept; without words, Enter says first what it does.
    static func keepAnswer(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let question = state.answering else { return [] }
        if let spoken = try answeredByMouth(question, &state, world) { return spoken }
        guard state.capture.editor.isEmpty, state.capture.pending.isEmpty else {
            return try CaptureView.keep(&state, world)
        }
        guard isSaid(question.id, state) else {
            state.floor.unsaid = (question.id, state.now)
            state.notice = Notice(.hint, state.t("Enter again: it was answered, and nothing of it is written down."))
            return [.ring]
        }
        state.floor.unsaid = nil
        let changes = try state.programme.settling(
            of: question.id, as: .answered, at: state.day.map(world.moment) ?? world.now(), by: state.operatorName)
        guard !changes.isEmpty else {
            stopAnswering(&state)
            return []
        }
        return [.record(changes, .lineKept(slot: state.capturePlace?.slot ?? ""))]
    }

    /// A name alone says who answered by word of mouth; nil for all else.
    private static func answeredByMouth(
        _ question: Contribution, _ state: inout ConsoleState, _ world: World
    ) throws(Refusal) -> [Effect]? {
        guard state.capture.pending.isEmpty, let day = state.day else { return nil }
        let typed = PlainText(state.capture.editor.text)
        guard
            case .bare(let line) = state.programme.reading(
                of: typed, on: day, names: state.names, finder: state.finder), let who = line.who
        else { return nil }
        var next = state.programme
        let named = try next.party(who) { world.newID() }
        try next.apply(named.changes)
        let changes =
            named.changes
            + (try next.answeredByMouth(question.id, by: named.party, at: world.moment(on: day), by: state.operatorName))
        return [.record(changes, .lineKept(slot: state.capturePlace?.slot ?? ""))]
    }

    /// Who will answer a question, and by when.
    static func laterForm(_ line: Contribution, _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let owner = PartyField(t("Who will answer"), line.owner, &fields, state)
        let due = fields.date(t("By when"), line.due)
        var form = Form(line.text.string, fields, done: t("later")) { (values, state, world) throws(Refusal) in
            var next = state.programme
            let named = try owner.party(values, state, in: next, world)
            try next.apply(named.changes)
            let changes = try next.postponing(
                line.id, to: named.party, by: values[due], at: world.now(), by: state.operatorName)
            return [.record(named.changes + changes, .formDone)]
        }
        form.doubt = { values, state in owner.doubt(values, state) }
        form.renewed = { state, _ in state.programme.contribution(line.id).map { laterForm($0, state) } }
        return form
    }

    static func turnList(_ state: inout ConsoleState, _ step: Int) -> [Effect] {
        let all = FloorList.allCases
        let place = (all.firstIndex(of: state.floor.list) ?? 0) + step + all.count
        state.floor.list = all[place % all.count]
        if !isWriting(state) { state.capture.focus = state.floorListed.first?.line.id ?? state.floorRows.first }
        return []
    }

    /// The question that takes one's place in the list when that one goes.
    static func neighbour(of question: ID<Contribution>, _ state: ConsoleState) -> ID<Contribution>? {
        let rows = state.floorRows
        guard let place = rows.firstIndex(of: question) else { return rows.last }
        return rows.dropFirst(place + 1).first ?? rows.prefix(place).last
    }
}

// Bindings of one form.
extension FloorView {
    /// What becomes of the question in focus.
    /// - Parameter outcome: nil when it waits again.
    static func onQuestion(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, footer: Int? = nil,
        _ outcome: @escaping @Sendable (Questions.Asked) -> Contribution.Outcome?
    ) -> Binding {
        Binding(
            "floor.\(id)", keys, title: title, help: help, footer: footer, applies: { !isWriting($0) },
            perform: { (state, world) throws(Refusal) in
                guard let asked = focused(state) else { return [] }
                let changes = try state.programme.settling(
                    of: asked.line.id, as: outcome(asked), at: world.now(), by: state.operatorName)
                guard !changes.isEmpty else { return [] }
                state.capture.focus = neighbour(of: asked.line.id, state)
                return [.record(changes, .none)]
            })
    }

    /// Moves the question in focus among those that wait.
    static func moving(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "floor.\(id)", keys, title: title, help: help, applies: { !isWriting($0) },
            whyNot: { focused($0)?.stage == .waiting ? nil : $0.t("Only questions that wait have an order.") },
            perform: { (state, _) throws(Refusal) in
                guard let asked = focused(state) else { return [] }
                let changes = try state.programme.moving(asked.line.id, by: step)
                return changes.isEmpty ? [] : [.record(changes, .none)]
            })
    }

    static func move(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "floor.\(id)", keys, title: title, help: help, applies: { !isWriting($0) },
            perform: { state, _ in
                let rows = state.floorRows
                let place = (rows.firstIndex { $0 == state.capture.focus } ?? 0) + step
                state.capture.focus = place < rows.count || step > 1 ? rows[min(max(0, place), rows.count - 1)] : nil
                return []
            })
    }
}

// The field is that of Capture: what was begun there is asked here, and the other way round.
extension FloorView {
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        state.floor.unsaid = nil
        return try CaptureView.input(event, &state, world)
    }

    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard case .lineKept(let slot) = followup, state.capturePlace?.slot == slot else { return }
        let isAnswer = state.answering != nil
        CaptureView.followUp(followup, &state)
        if isAnswer { stopAnswering(&state) } else { state.floor.list = .waiting }
    }

    static func tick(_ state: inout ConsoleState, _ world: World) -> [Effect] { CaptureView.storeDraft(&state) }

    /// The focus stays on its question wherever that goes: the next key is about no other.
    static func settle(_ state: inout ConsoleState) {
        state.keepQuestions()
        if state.capture.focus != nil, state.questions.asked(state.capture.focus) == nil { state.capture.focus = nil }
        CaptureView.settleField(&state)
    }

    static func isHeld(_ state: ConsoleState) -> Bool { CaptureView.isHeld(state) }

    static func turned(_ state: inout ConsoleState) { state.floor = FloorState() }
}
