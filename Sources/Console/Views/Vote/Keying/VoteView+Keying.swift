import Localization
import Screen
import Tally
import Words
import Workshop

// Papers one by one: a line of digits and Enter for each, the code before it where papers carry codes.
extension VoteView {
    private static let isKeying: @Sendable (ConsoleState) -> Bool = { $0.keyedPoll != nil }
    /// Whether a line is being keyed, not a code.
    private static let isAtLine: @Sendable (ConsoleState) -> Bool = { isKeying($0) && !$0.isAtCode }

    static let papers: [Binding] =
        [
            Binding(
                "vote.keepPaper", [.enter], title: { $0("keep") },
                help: { $0("Keep the ballot and stand ready for the next; after a code, look it up.") }, footer: 5,
                isForFacilitators: true, applies: isKeying, perform: keepPaper),
            Binding(
                "vote.erasePaper", [Key(.backspace)], title: { $0("erase") }, help: { $0("Erase the last sign.") },
                isForFacilitators: true, applies: isKeying,
                perform: { state, _ in
                    state.vote.keying.isRefused = false
                    if state.isAtCode {
                        _ = state.vote.keying.code.popLast()
                    } else {
                        _ = state.vote.keying.line.popLast()
                    }
                    return []
                }),
            Binding(
                "vote.dropPaper", [.escape], title: { $0("drop") }, help: { $0("Forget what is being typed.") },
                footer: 6,
                applies: { isKeying($0) && $0.vote.keying.isPending },
                perform: { state, _ in
                    drop(&state.vote.keying)
                    return []
                }),
            Binding(
                "vote.letters", [.escape], title: { $0("other keys") },
                help: { $0("Let letters be commands, not signs of a code; Enter goes on with the next code.") },
                footer: 6, applies: { $0.isTypingCode && !$0.vote.keying.isPending },
                perform: { state, _ in
                    state.vote.keying.isPaused = true
                    return []
                }),
            Binding(
                "vote.leavePapers", [.escape], title: { $0("numbers") },
                help: { $0("Count numbers again, instead of papers one by one.") }, footer: 6,
                applies: { isKeying($0) && !$0.isTypingCode && !$0.vote.keying.isPending && $0.vote.keying.isOn },
                perform: { state, _ in
                    state.vote.keying.isOn = false
                    return []
                }),
            walk(
                "olderPaper", [Key(.up)], { $0("Ballot before") },
                { $0("The ballot keyed before, to correct it or take it back.") }, -1),
            walk(
                "newerPaper", [Key(.down)], { $0("Ballot after") },
                { $0("The ballot keyed after; after the last one, a new one.") }, 1),
            Binding(
                "vote.withdrawPaper", [Key(.delete)], title: { $0("take back") },
                help: { $0("Take the ballot in focus back; its code can be used again.") }, footer: 7,
                isForFacilitators: true, applies: { isKeying($0) && $0.vote.keying.revised != nil },
                perform: { (state, _) throws(Refusal) in
                    guard let id = state.vote.keying.revised else { return [] }
                    guard !asksAboutOther(&state) else { return [.ring] }
                    return [.record(try state.programme.withdrawal(of: id), .ballotKept)]
                }),
            Binding(
                "vote.pile", [.character("g"), .control("g")], title: { $0("pile") },
                help: { $0("Whose papers the pile holds, so that the result is known by category.") }, footer: 12,
                isForFacilitators: true,
                applies: {
                    isKeying($0) && $0.keyedPoll?.rules.isSecret == false
                        && !($0.programme.programme?.categories ?? []).isEmpty
                },
                perform: { state, _ in
                    // Where colleges vote, each paper is from one of them.
                    let colleges = (state.keyedPoll?.rules.further.colleges ?? []).map {
                        PlainText?.some(PlainText($0.name))
                    }
                    let piles =
                        colleges.isEmpty
                        ? [nil] + (state.programme.programme?.categories ?? []).map { PlainText($0.code) } : colleges
                    let index = piles.firstIndex(of: state.vote.keying.category) ?? -1
                    let pile = piles[(index + 1) % piles.count]
                    state.vote.keying.category = pile
                    state.notice = Notice(
                        .done,
                        pile.map { state.t("From now on the papers are of the pile: %1.", state.categoryTitle($0)) }
                            ?? state.t("From now on the papers are of a pile of all."))
                    return []
                }),
            Binding(
                "vote.missing", [.character("m")], title: { $0("missing") },
                help: { $0("The codes whose papers have not been keyed, in the order of the sheet.") }, footer: 31,
                applies: { state in isKeying(state) && state.keyedPoll.map(state.asksForCodes) == true },
                perform: { state, _ in
                    guard let poll = state.keyedPoll else { return [] }
                    if poll.rules.isSecret { return [.findMissing(poll.id, nil)] }
                    state.overlay = MissingCodes(poll: poll.id)
                    return []
                }),
            Binding(
                "vote.papers", [.character("e")], title: { $0("papers") },
                help: { $0("Key paper ballots one by one, instead of counting them; once more goes back.") },
                footer: 45,
                isForFacilitators: true,
                applies: { $0.countedPoll.map { $0.rules.isCountedInRooms && !$0.rules.isSecret } == true },
                whyNot: whyNotTurn,
                perform: { state, _ in
                    state.vote.keying.isOn.toggle()
                    state.vote.keying.isPaused = false
                    state.vote.count.source = .paper
                    return []
                }),
            Binding(
                "vote.issue", [.character("i")], title: { $0("issue papers") },
                help: { $0("Draw codes for paper ballots, so that each counts once and a missing one is noticed.") },
                footer: 47, isForFacilitators: true,
                applies: { $0.shownPoll.map { $0.state != .closed } == true && $0.harvestedPoll == nil },
                whyNot: whyNotTurn,
                perform: { state, _ in
                    guard let poll = state.shownPoll else { return [] }
                    state.overlay = issueForm(poll.id, state)
                    return []
                }),
        ] + signs

    /// What a line has beside digits. Letters are commands all the same, but for the one that marks a spoiled paper.
    private static let signs: [Binding] = ["=", "-", " ", ",", ".", "x", "X", "*", "،", "−", "٫"].map { sign in
        Binding(
            "vote.sign\(sign)", [sign == " " ? .space : .character(sign)], label: sign == "=" ? "= - x" : "",
            title: { $0("signs") },
            help: { $0("On a ballot’s line: two at one rank, a rank left empty, a paper that nobody can read.") },
            isForFacilitators: true, applies: isAtLine,
            perform: { state, _ in
                type(sign, &state)
            })
    }

    /// A sign of the line that is being keyed.
    static func type(_ sign: Character, _ state: inout ConsoleState) -> [Effect] {
        state.vote.poll = state.shownPoll?.id
        state.vote.secret.receipt = nil
        guard !state.vote.keying.isRefused else {
            state.notice = Notice(.hint, state.t("The line was not kept. Backspace corrects it, Esc drops it."))
            return [.ring]
        }
        if state.vote.keying.line.utf8.count < BallotLine.longest { state.vote.keying.line.append(sign) }
        return []
    }

    static func awaitsText(_ state: ConsoleState) -> Bool { state.isAtCode && state.vote.keying.isPaused }

    static func beginText(with key: Key, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        try typeCode(.key(key), &state)
    }

    /// Whoever comes back to the papers has one in the hand: its code is asked for, and letters are no commands.
    static func appear(_ state: inout ConsoleState) -> [Effect] {
        state.vote.keying.isPaused = false
        return []
    }

    /// What goes into a code. A letter that is no command, and a digit, begin one although letters are commands for now.
    static func typeCode(_ event: KeyEvent, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        switch event {
        case .key(let key):
            guard let typed = key.typed, typed.isLetter || typed.isNumber || state.isTypingCode else { return [] }
            state.vote.keying.isPaused = false
            return try typeCode(sign(of: key, typed, state), &state)
        case .paste(let text):
            state.vote.keying.isPaused = false
            return try typeCode(text, &state)
        default: return []
        }
    }

    /// The sign of a code that a key means: no code has an accent or a quote, so that AZERTY's row of digits holds digits. Its 6
    /// is the hyphen as well, which stands after three signs.
    private static func sign(of key: Key, _ typed: Character, _ state: ConsoleState) -> String {
        if typed == "-" { return state.isAzerty && state.vote.keying.code.count != 3 ? "6" : "-" }
        return String(key.digitOfRow ?? typed)
    }

    /// A code as it was typed; on an AZERTY keyboard what was taken for its hyphen may be a 6.
    private static func code(_ typed: String, _ state: ConsoleState) -> BallotCode? {
        BallotCode(typed) ?? (state.isAzerty ? BallotCode(typed.replacing("-", with: "6")) : nil)
    }

    /// A sign of the code that is being typed; a code that is whole is looked up at once.
    static func typeCode(_ text: String, _ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let poll = state.keyedPoll else { return [] }
        state.vote.poll = poll.id
        state.vote.secret.receipt = nil
        for sign in text where sign.isLetter || sign.isNumber || sign == "-" || sign == " " {
            if state.vote.keying.code.count < 7 { state.vote.keying.code.append(contentsOf: sign.uppercased()) }
        }
        guard let code = BallotCode(state.vote.keying.code) else { return [] }
        return try accept(code, of: poll, &state)
    }

    /// Goes on to the line of a paper whose code was issued and is not spent. Of a secret poll the urn alone knows that.
    private static func accept(
        _ code: BallotCode, of poll: Poll, _ state: inout ConsoleState
    ) throws(Refusal) -> [Effect] {
        guard state.programme.issuedCodes(of: poll.id).contains(code) else { throw .unknownCode(code) }
        guard !poll.rules.isSecret else { return [.findMissing(poll.id, code)] }
        guard !state.programme.spentCodes(of: poll.id).contains(code) else { throw .codeSpent(code) }
        state.vote.keying.accepted = code
        return []
    }

    static func keepPaper(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.keyedPoll else { return [] }
        guard !state.isAtCode else {
            state.vote.keying.isPaused = false
            guard !state.vote.keying.code.isEmpty else { return [] }
            let typed = state.vote.keying.code
            // Whatever is wrong with it, the next paper finds an empty field.
            state.vote.keying.code = ""
            guard let code = code(typed, state) else {
                state.notice = Notice(
                    .failure, state.t("%1 is no code of a ballot: a sign is wrong or missing.", typed))
                return []
            }
            return try accept(code, of: poll, &state)
        }
        let papers = state.vote.keying
        let reading = poll.ballotLine.read(papers.line)
        let needsPile = !poll.rules.further.colleges.isEmpty && papers.pile == nil && papers.revised == nil
        guard !needsPile || reading.isEmpty else {
            state.notice = Notice(
                .failure, state.t("Colleges vote here: press g until the pile's college is right, then Enter again."))
            return []
        }
        guard reading.problems.isEmpty else {
            state.vote.keying.isRefused = true
            throw .notABallot(reading.problems)
        }
        if let revised = papers.revised {
            guard !reading.isEmpty else { return [] }
            let changes = try state.programme.correction(of: revised, papers.line)
            guard !changes.isEmpty else {
                state.vote.keying.next()
                return []
            }
            guard !asksAboutOther(&state) else { return [.ring] }
            return [.record(changes, .ballotKept)]
        }
        guard !reading.isEmpty else { return [] }
        if poll.rules.isSecret {
            guard let code = papers.accepted else { return [] }
            return [.castInSecret(code, papers.line, poll.id)]
        }
        let changes = try state.programme.casting(
            papers.line, source: .paper, in: poll.id, category: papers.pile, code: papers.accepted,
            id: world.newID())
        return [.record(changes, .ballotKept)]
    }

    /// One thing after the other: the line, then the code.
    private static func drop(_ papers: inout KeyingState) {
        if papers.revised == nil, !papers.line.isEmpty {
            papers.line = ""
            papers.isRefused = false
        } else {
            papers.next()
        }
    }

    private static func walk(
        _ id: String, _ keys: [Key], _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "vote.\(id)", keys, title: title, help: help, isForFacilitators: true,
            applies: { isKeying($0) && $0.keyedPoll?.rules.isSecret == false },
            whyNot: { state in
                let papers = state.vote.keying
                let isNew = papers.revised == nil && papers.isPending
                return isNew ? state.t("A ballot is being typed. Enter keeps it, Esc drops it.") : nil
            },
            perform: { state, _ in
                guard let poll = state.keyedPoll else { return [] }
                let ballots = state.programme.ballots(of: poll.id)
                let index = ballots.firstIndex { $0.id == state.vote.keying.revised } ?? ballots.count
                let next = max(0, index + step)
                state.vote.keying.next()
                if ballots.indices.contains(next) {
                    state.vote.keying.revised = ballots[next].id
                    state.vote.keying.base = ballots[next]
                    state.vote.keying.line = ballots[next].answer
                }
                return []
            })
    }

    private static func issueForm(_ poll: ID<Poll>, _ state: ConsoleState) -> Form {
        let here = state.dayID.map { state.programme.hereCount(on: $0) } ?? 0
        let invited = state.workshop.map { state.programme.invited(to: $0.id).count } ?? 0
        var fields = FormFields(state)
        let papers = fields.number(
            state.t("Papers"), 1...ProgrammeState.largestIssue, here > 0 ? min(here, ProgrammeState.largestIssue) : nil)
        var form = Form(state.t("Codes for paper ballots"), fields, done: state.t("draw codes")) {
            (values, state, world) throws(Refusal) in
            let changes = try state.programme.issuing(values[papers], in: poll, id: world.newID(), random: world.random)
            return [.record(changes, .codesDrawn(poll))]
        }
        form.doubt = { values, state in
            let expected = max(here, invited)
            guard values[papers] > 2 * expected + 20 else { return nil }
            return state.t(
                "%1 papers, where %2 people are expected. Draw so many codes?", values[papers], expected)
        }
        // As many as are here by now.
        form.renewed = { state, _ in issueForm(poll, state) }
        return form
    }
}
