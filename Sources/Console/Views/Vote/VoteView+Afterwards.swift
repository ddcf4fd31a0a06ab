import Localization
import Screen
import Tally
import Words
import Workshop

// What a vote leads to: reservations that are heard, and a second round.
extension VoteView {
    static let afterwards: [Binding] = [
        Binding(
            "vote.reservation", [.character("v")], title: { $0("note reservation") },
            help: { $0("Note what somebody says who has reservations about the proposal; it stands on the paper.") },
            footer: 25, isForFacilitators: true,
            applies: { state in
                state.shownPoll.map { $0.rules.method.asksForReservations && $0.state != .planned } ?? false
            }, whyNot: whyNotTurn,
            perform: { state, _ in
                guard let poll = state.shownPoll else { return [] }
                state.vote.poll = poll.id
                state.overlay = reservationForm(poll.id, state)
                return []
            }),
        Binding(
            "vote.secondRound", [.character("f")], title: { $0("second round") },
            help: { $0("A vote between the two that came first, and all who are equal to the second.") }, footer: 72,
            isForFacilitators: true,
            applies: { state in
                guard let poll = state.shownPoll, poll.state == .closed else { return false }
                return poll.canHaveSecondRound
            }, whyNot: whyNoSecondRound, perform: secondRound),
    ]

    private static func whyNoSecondRound(_ state: ConsoleState) -> String? {
        guard let poll = state.shownPoll else { return nil }
        do {
            _ = try state.programme.secondRound(of: poll.id)
            return nil
        } catch {
            return error.message(state.t)
        }
    }

    private static func secondRound(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.shownPoll else { return [] }
        // Where it was made already, that is the one.
        if let made = state.dayPolls.last(where: { $0.follows == poll.id }) {
            followUp(.pollMade(made.id), &state)
            return []
        }
        let id: ID<Poll> = world.newID()
        let round = try state.programme.secondRound(of: poll.id)
        let changes = try state.programme.secondRound(of: poll.id, between: round.finalists, id: id)
        return [.record(changes, .pollMade(id))]
    }

    private static func reservationForm(_ poll: ID<Poll>, _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let text = fields.text(t("Reservation"), hint: t("what it is, and who has it if that shall stand there"))
        let noted = state.programme.polls[poll]?.reservations.count ?? 0
        var form = Form(
            t.plural("A reservation (%1 is noted)", "A reservation (%1 are noted)", noted), fields, done: t("keep")
        ) { (values, state, _) throws(Refusal) in
            guard !values[text].isEmpty else { throw .empty }
            let all = (state.programme.polls[poll]?.reservations ?? []) + [values[text]]
            return [.record(try state.programme.noting(all, of: poll), .formDone)]
        }
        form.renewed = { state, _ in reservationForm(poll, state) }
        return form
    }

    /// The reservations that are noted, as many of the last ones as there is room for.
    static func drawReservations(_ words: PollWords, on area: Canvas) {
        let noted = words.poll.reservations
        guard area.rows > 1, !noted.isEmpty else { return }
        let t = words.state.t
        area.put(t("Reservations"), column: 2, columns: area.columns - 4, style: .muted)
        let rows = area.rows - 1
        for (row, text) in noted.suffix(rows).enumerated() {
            area.put(area.symbol(.marked), row: row + 1, column: 2, columns: 1, style: .accent)
            area.put(text.string, row: row + 1, column: 4, columns: area.columns - 6)
        }
    }
}
