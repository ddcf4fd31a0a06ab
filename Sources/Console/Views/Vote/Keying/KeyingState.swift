import Tally
import Workshop

/// What the vote remembers of paper ballots that are keyed one by one.
struct KeyingState: Sendable, Equatable {
    /// True while papers are keyed in a poll that could be counted by hands too.
    var isOn = false
    /// The signs of a code typed so far.
    var code = ""
    /// The code that was found among those issued and not spent: its ballot is being keyed.
    var accepted: BallotCode?
    /// True while letters are commands again, although a code is asked for.
    var isPaused = false
    /// The line typed so far.
    var line = ""
    /// True once Enter was refused: what is typed on, without looking, must not make a ballot of two papers.
    var isRefused = false
    /// The kept ballot that is being corrected; nil for a new one.
    var revised: ID<Ballot>?
    /// The ballot that is being corrected as it stood when that began.
    var base: Ballot?
    /// What somebody else made of it meanwhile, once Enter has shown it.
    var seen: Ballot?
    /// The ballot that somebody else took back while it was being corrected: what was typed is a new one, from its pile.
    var withdrawn: Ballot?
    /// Whose papers the pile holds: the category's code; nil for a pile of all.
    var category: PlainText?
    /// From which pile the next ballot is.
    var pile: PlainText? { withdrawn.map(\.category) ?? category }
    /// Whether something is typed that is not kept yet.
    var isPending: Bool { !code.isEmpty || accepted != nil || !line.isEmpty || revised != nil }

    /// The ballot is kept: the next one.
    mutating func next() {
        (code, accepted, line, revised, isRefused) = ("", nil, "", nil, false)
        (base, seen, withdrawn) = (nil, nil, nil)
    }
}

extension ConsoleState {
    /// The open poll whose papers are being keyed.
    var keyedPoll: Poll? {
        guard let poll = countedPoll else { return nil }
        let isNeeded = !poll.rules.isCountedInRooms || poll.rules.isSecret
        return isNeeded || vote.keying.isOn ? poll : nil
    }

    /// Whether the papers of a poll carry codes, which are asked for first.
    func asksForCodes(_ poll: Poll) -> Bool { poll.rules.isSecret || !(programme.issues[poll.id] ?? [:]).isEmpty }

    /// Whether a code is to be typed now.
    var isAtCode: Bool {
        guard let poll = keyedPoll, asksForCodes(poll) else { return false }
        return vote.keying.accepted == nil && vote.keying.revised == nil
    }

    /// Whether letters go into a code.
    var isTypingCode: Bool { isAtCode && !vote.keying.isPaused }

    /// How many ballots of a poll are cast.
    func castCount(_ poll: Poll) -> Int {
        if let sealed = programme.sealed[poll.id] { return sealed.ballots.count }
        return poll.rules.isSecret ? programme.castInSecret[poll.id] ?? 0 : programme.ballots[poll.id]?.count ?? 0
    }

    /// How many papers with a code have not been keyed; nil for papers without codes.
    func missingCount(_ poll: Poll) -> Int? {
        let issued = programme.issuedCodes(of: poll.id).count
        guard issued > 0 else { return nil }
        // Of a secret poll that is open nobody can say which ones.
        let isHidden = poll.rules.isSecret && programme.sealed[poll.id] == nil
        return isHidden ? max(0, issued - castCount(poll)) : programme.missingCodes(of: poll.id).count
    }

    /// The ballot that is being corrected as somebody else has left it, if it is not as it was.
    var ballotChangedMeanwhile: Ballot? {
        guard let base = vote.keying.base, let now = kept(base.id) else { return nil }
        return now.answer == base.answer ? nil : now
    }

    /// Of a cast ballot what stands on the paper, as it was keyed.
    func kept(_ id: ID<Ballot>) -> Ballot? { programme.ballot(id) }
}
