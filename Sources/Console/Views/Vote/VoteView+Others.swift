import Localization
import Screen
import Tally
import Words
import Workshop

/// What was being typed when a vote was closed or withdrawn on another console: it is not kept, and stays in sight.
struct UnkeptEntry: Sendable, Equatable {
    /// The vote.
    let poll: ID<Poll>?
    /// What was typed, as it was typed.
    let typed: String
    /// The code of a paper that was being keyed; nil for other papers and for numbers.
    var code: BallotCode?
    /// The place of the option that a number was for; nil for a ballot, and for a number of ballots.
    var option: Int?
    /// Whether it is a number.
    var isNumber: Bool
}

// What other consoles do to what is being typed here.
extension VoteView {
    /// The vote does not take any more what stands in the field: that is said, and it is kept in sight until it is let go
    /// or the vote is open again.
    static func setAside(_ state: inout ConsoleState, _ poll: Poll?) {
        let (count, keying) = (state.vote.count, state.vote.keying)
        let entry: UnkeptEntry
        if !count.entry.isEmpty {
            entry = UnkeptEntry(
                poll: poll?.id, typed: count.entry, option: count.countsBallots ? nil : state.vote.option,
                isNumber: true)
        } else if keying.base.map({ $0.answer != keying.line }) ?? !keying.line.isEmpty {
            entry = UnkeptEntry(
                poll: poll?.id, typed: keying.line, code: keying.base?.code ?? keying.accepted, isNumber: false)
        } else {
            return
        }
        state.vote.unkept = entry
        state.notice = Notice(.failure, sentence(entry, state))
    }

    /// `The vote was closed meanwhile: 7 for option 13 is not kept.`
    private static func sentence(_ entry: UnkeptEntry, _ state: ConsoleState) -> String {
        let t = state.t
        let typed = t.keyed(entry.typed)
        guard let poll = entry.poll.flatMap({ state.programme.polls[$0] }) else {
            return t("The vote was withdrawn meanwhile: “%1” is not kept.", typed)
        }
        if let option = entry.option, poll.called.indices.contains(option - 1) {
            let called = PollWords(state: state, poll: poll).called([poll.called[option - 1]])
            return t("The vote was closed meanwhile: “%1” for %2 is not kept.", typed, called)
        }
        if entry.isNumber { return t("The vote was closed meanwhile: “%1”, a number of ballots, is not kept.", typed) }
        if let code = entry.code {
            return t(
                "The vote was closed meanwhile: the ballot “%1” with the code %2 is not kept.", typed, code.description)
        }
        return t("The vote was closed meanwhile: the ballot “%1” is not kept.", typed)
    }

    /// - Returns: the rows that it takes.
    @discardableResult
    static func drawUnkept(_ entry: UnkeptEntry, _ state: ConsoleState, on area: Canvas) -> Int {
        area.put(area.symbol(.alarm), column: 2, columns: 1, style: .warning)
        let text = sentence(entry, state) + " " + state.t("r opens the vote again, Esc lets it go.")
        return area.top(2).putWrapped(text, column: 4, columns: area.columns - 6, align: .leading, style: .warning)
    }

    /// What was typed stands in the field again once the vote is open again.
    private static func takeUp(_ state: inout ConsoleState, _ poll: Poll) {
        guard let entry = state.vote.unkept, entry.poll == poll.id, poll.state == .open, state.countedPoll != nil else {
            return
        }
        state.vote.unkept = nil
        guard entry.isNumber else {
            guard state.keyedPoll != nil, !state.vote.keying.isPending else { return }
            state.vote.keying.accepted = entry.code
            state.vote.keying.line = entry.typed
            return
        }
        guard state.vote.count.entry.isEmpty else { return }
        state.vote.count.entry = entry.typed
        state.vote.count.countsBallots = entry.option == nil
        if let option = entry.option { state.vote.option = option }
    }

    /// What somebody else did to the ballot that is being corrected: a correction shows itself where nothing was typed, and
    /// is asked about where something was; of one that was taken back what was typed stays, as a new ballot.
    static func followOthers(_ state: inout ConsoleState) {
        if let poll = state.shownPoll { takeUp(&state, poll) }
        guard let base = state.vote.keying.base, state.vote.keying.revised == base.id else { return }
        let isTyped = state.vote.keying.line != base.answer
        if let now = state.ballotChangedMeanwhile {
            guard !isTyped || now.answer == state.vote.keying.line else {
                if state.vote.keying.seen != now { state.vote.keying.seen = nil }
                return
            }
            state.vote.keying.base = now
            state.vote.keying.line = now.answer
            state.notice = Notice(
                .hint, state.t("Somebody corrected this ballot meanwhile: %1", state.t.keyed(now.answer)))
        } else if state.kept(base.id) == nil {
            let line = state.vote.keying.line
            state.vote.keying.next()
            guard isTyped, !line.isEmpty else {
                state.notice = Notice(.hint, state.t("Ballot %1 was taken back meanwhile.", base.number))
                return
            }
            state.vote.keying.withdrawn = base
            state.vote.keying.accepted = base.code
            state.vote.keying.line = line
            state.notice = Notice(
                .failure,
                state.t(
                    "Ballot %1 was taken back meanwhile. What you typed stays, as a new ballot: Enter keeps it, Esc drops it.",
                    base.number))
        }
    }

    /// Whether what somebody else made of this ballot is to be looked at before it is written over, or taken away.
    static func asksAboutOther(_ state: inout ConsoleState) -> Bool {
        guard let now = state.ballotChangedMeanwhile, now != state.vote.keying.seen else { return false }
        state.vote.keying.seen = now
        state.notice = Notice(
            .hint, state.t("Somebody corrected this ballot meanwhile: %1", state.t.keyed(now.answer)))
        return true
    }

    static let forgetUnkept = Binding(
        "vote.forgetUnkept", [.escape], title: { $0("let go") },
        help: { $0("Let go what was typed when the vote was closed.") }, footer: 6,
        applies: { state in
            state.vote.unkept != nil && state.vote.count.entry.isEmpty && !state.vote.keying.isPending
        },
        perform: { state, _ in
            state.vote.unkept = nil
            return []
        })
}
