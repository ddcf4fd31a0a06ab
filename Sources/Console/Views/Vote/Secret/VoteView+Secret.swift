import Localization
import Words
import Workshop

// Secret polls: what the urn answers, and what is asked before one is closed for good.
extension VoteView {
    /// A secret ballot is in the urn.
    static func followCast(_ poll: ID<Poll>, _ receipt: String, _ state: inout ConsoleState) {
        guard state.vote.poll == poll else { return }
        state.vote.keying.next()
        state.vote.secret.receipt = receipt
    }

    /// A secret poll is closed.
    static func followSeal(_ poll: ID<Poll>, _ head: String, _ state: inout ConsoleState) {
        state.vote.poll = poll
        state.vote.keying.next()
        state.vote.secret.head = head
    }

    /// What the urn said: of the code that was typed, or all that is missing.
    static func followMissing(
        _ poll: ID<Poll>, _ codes: [BallotCode], _ sought: BallotCode?, _ state: inout ConsoleState
    ) {
        guard let sought else {
            state.overlay = MissingCodes(poll: poll, found: codes)
            return
        }
        guard state.keyedPoll?.id == poll else { return }
        if codes.contains(sought) {
            state.vote.keying.accepted = sought
        } else {
            state.notice = Notice(.failure, Refusal.codeSpent(sought).message(state.t))
        }
    }

    /// A secret poll is never opened again, so that closing it always asks.
    static func closingQuestion(_ poll: Poll, _ state: ConsoleState) -> Question {
        let missing = state.missingCount(poll) ?? 0
        let text =
            missing == 0
            ? state.t("Close the secret vote? It is never opened again.")
            : state.t.plural(
                "%1 paper has not been keyed. Close the secret vote all the same? It is never opened again.",
                "%1 papers have not been keyed. Close the secret vote all the same? It is never opened again.",
                missing)
        var question = Question(text: text, yes: state.t("close"), effects: [.closeSecret(poll.id)])
        let id = poll.id
        question.renewed = { state, _ in
            state.programme.polls[id].flatMap { $0.state == .open ? closingQuestion($0, state) : nil }
        }
        return question
    }
}
