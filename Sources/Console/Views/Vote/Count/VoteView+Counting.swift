import Localization
import Screen
import Tally
import Words
import Workshop

// Counting: a number and Enter for each option, and nothing else to press.
extension VoteView {
    private static let isCounting: @Sendable (ConsoleState) -> Bool = { $0.countedPoll != nil && $0.keyedPoll == nil }

    static let counting: [Binding] = [
        Binding(
            "vote.keep", [.enter], title: { $0("keep") },
            help: { $0("Keep the number and go to the next option; without a number, only go on.") }, footer: 5,
            isForFacilitators: true, applies: isCounting,
            perform: { (state, _) throws(Refusal) in try keep(&state) }),
        Binding(
            "vote.source", [.character("s")], title: { $0("source") },
            help: { $0("Count the next source: hands in the air, stickers on the wall, paper.") }, footer: 10,
            isForFacilitators: true, applies: isCounting, whyNot: whyNotTurn,
            perform: { state, _ in
                let sources: [VoteSource] = [.hands, .wall, .paper]
                let index = sources.firstIndex(of: state.countedSource) ?? -1
                state.vote.count.source = sources[(index + 1) % sources.count]
                state.vote.count.isRecount = false
                state.vote.option = 1
                state.vote.count.countsBallots = false
                return []
            }),
        Binding(
            "vote.ballots", [.character("b")], title: { $0("ballots") },
            help: { $0("Count how many people voted through this source.") }, footer: 30, isForFacilitators: true,
            applies: isCounting, whyNot: whyNotTurn,
            perform: { state, _ in
                state.vote.count.countsBallots.toggle()
                return []
            }),
        Binding(
            "vote.counter", [.character("a")], title: { $0("other counter") },
            help: {
                $0("Two people count the same votes. The other one counts now and does not see the first numbers.")
            },
            footer: 13, isForFacilitators: true,
            applies: { isCounting($0) && ($0.countedPoll?.rules.counters ?? 1) > 1 },
            whyNot: whyNotTurn,
            perform: { state, _ in
                state.vote.count.counter = 3 - state.vote.count.counter
                state.vote.count.isRecount = false
                state.vote.option = 1
                state.vote.count.countsBallots = false
                return []
            }),
        uncounted(
            "majority", .character("m"), .majority, { $0("majority") },
            { $0("Nobody counts this option: everybody saw that it has the majority.") }),
        uncounted(
            "undocumented", .character("x"), .undocumented, { $0("not counted") },
            { $0("Nobody counted this option, and nobody can say how many it has.") }),
        Binding(
            "vote.erase", [Key(.backspace)], title: { $0("erase") }, help: { $0("Erase the last digit.") },
            isForFacilitators: true, applies: isCounting,
            perform: { state, _ in
                _ = state.vote.count.entry.popLast()
                state.vote.count.isRefused = false
                return []
            }),
        Binding(
            "vote.drop", [.escape], title: { $0("drop") }, help: { $0("Forget the number that is being typed.") },
            footer: 6, applies: { isCounting($0) && !($0.vote.count.entry.isEmpty && !$0.vote.count.countsBallots) },
            perform: { state, _ in
                if state.vote.count.entry.isEmpty { state.vote.count.countsBallots = false }
                state.vote.count.entry = ""
                state.vote.count.isRefused = false
                return []
            }),
        Binding(
            "vote.takeBack", [Key(.delete)], title: { $0("take back") },
            help: { $0("Take back the number that stands there from this source.") }, isForFacilitators: true,
            applies: isCounting, perform: takeBack),
        move("down", [Key(.down), .character("j")], { $0("The next option.") }) { place, _ in place + 1 },
        move("up", [Key(.up), .character("k")], { $0("The option before.") }) { place, _ in place - 1 },
        move("first", [Key(.home)], { $0("The first option.") }) { _, _ in 1 },
        move("last", [Key(.end)], { $0("The last option.") }) { _, count in count },
    ]

    /// Digits are votes while a poll is open, on Western and on Arabic keyboards.
    static let digits: [Binding] = (0...9).map { digit in
        Binding(
            "vote.digit\(digit)", Key.digits(digit), label: digit == 0 ? "0-9" : "", title: { $0("count") },
            help: { $0("The votes of the option in focus, from the source that is counted.") },
            footer: digit == 0 ? 1 : nil, isForFacilitators: true, applies: takesDigits,
            perform: { (state, _) throws(Refusal) in
                guard !state.isAtCode else { return try typeCode(.key(.character(Character("\(digit)"))), &state) }
                guard state.keyedPoll == nil else { return type(Character(String(digit)), &state) }
                state.vote.poll = state.shownPoll?.id
                if state.vote.count.isRefused { state.vote.count.entry = "" }
                state.vote.count.isRefused = false
                // No hall holds more people than seven digits say.
                if state.vote.count.entry.count < 7 { state.vote.count.entry += String(digit) }
                return []
            })
    }

    private static func uncounted(
        _ id: String, _ key: Key, _ what: Uncounted, _ title: @escaping @Sendable (Localizer) -> String,
        _ help: @escaping @Sendable (Localizer) -> String
    ) -> Binding {
        Binding(
            "vote.\(id)", [key], title: title, help: help, footer: 46, isForFacilitators: true,
            applies: { isCounting($0) && !$0.vote.count.countsBallots }, whyNot: whyNotTurn,
            perform: { (state, _) throws(Refusal) in
                guard let poll = state.countedPoll else { return [] }
                state.vote.poll = poll.id
                let changes = try state.programme.count(
                    of: state.option(of: poll) + 1, from: state.countedSource, in: poll.id, uncounted: what,
                    counter: state.vote.count.counter)
                guard !changes.isEmpty else {
                    advance(&state)
                    return []
                }
                let called = PollWords(state: state, poll: poll).called([state.option(of: poll)])
                guard let number = standing(in: poll, state) else { return [.record(changes, .countKept)] }
                state.overlay = Question(
                    text: state.t("There is a count already for %1: %2. Give it up?", called, number),
                    yes: state.t("give it up"), effects: [.record(changes, .countKept)])
                return []
            })
    }

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ place: @escaping @Sendable (_ place: Int, _ count: Int) -> Int
    ) -> Binding {
        .move(
            "vote.\(id)", keys, help,
            applies: { $0.harvestedPoll == nil && $0.shownPoll != nil && $0.keyedPoll == nil }, whyNot: whyNotTurn
        ) { state, _ in
            let count = max(1, state.shownPoll?.optionCount ?? 1)
            state.vote.option = min(max(1, place(state.vote.option, count)), count)
            state.vote.count.countsBallots = false
        }
    }

    /// A number must not land on another option than the one it was typed for.
    static let whyNotTurn: @Sendable (ConsoleState) -> String? = { state in
        if state.keyedPoll != nil {
            return state.vote.keying.isPending
                ? state.t("A ballot is being typed. Enter keeps it, Esc drops it.") : nil
        }
        return state.vote.count.entry.isEmpty ? nil : state.t("A number is being typed. Enter keeps it, Esc drops it.")
    }

    private static func keep(_ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let poll = state.countedPoll else { return [] }
        guard let number = Int(state.vote.count.entry) else {
            advance(&state)
            return []
        }
        return try record(number, of: poll, &state)
    }

    /// Records a number; one that cannot be is asked about, and recorded when somebody says so.
    private static func record(
        _ number: Int, of poll: Poll, _ state: inout ConsoleState
    ) throws(Refusal) -> [Effect] {
        guard var count = state.programme.roomCount(of: poll.id) else { return [] }
        let source = state.countedSource
        let option = state.option(of: poll)
        let known = Set(count.alarms().map { CountAlarm.Subject($0) })
        let changes: [Change]
        if state.vote.count.countsBallots {
            changes = try state.programme.turnout(of: source, in: poll.id, ballots: number)
            count.set(ballots: number, source: source.rawValue)
        } else {
            changes = try state.programme.count(
                of: option + 1, from: source, in: poll.id, votes: number, counter: state.vote.count.counter)
            // One of two counters alone is not believed yet, so that there is nothing to be alarmed about.
            if poll.rules.counters < 2 {
                count.set(votes: number, option: option, source: source.rawValue)
            }
        }
        guard !changes.isEmpty else {
            // It stands there already.
            advance(&state)
            return []
        }
        let effects: [Effect] = [.record(changes, .countKept)]
        // What somebody has said yes to once is shown, but not asked about with every further option.
        let concerned = state.vote.count.countsBallots ? -1 : option
        let alarm = count.alarms().first { alarm in
            // Counters who differ count again; that is said, not asked.
            if case .countersDisagree = alarm { return false }
            let subject = CountAlarm.Subject(alarm)
            return !known.contains(subject) || subject.concerns(concerned)
        }
        let called = PollWords(state: state, poll: poll).called([option])
        // Counters who differ count again, and are not asked about it; nor is whoever has said that all is counted anew.
        let isAgreed = isMismatch(poll, state) || state.vote.count.isRecount
        let replaced = isAgreed ? nil : standing(in: poll, state)
        if alarm != nil || replaced != nil { state.vote.count.isRefused = true }
        guard let alarm else {
            guard let replaced else { return effects }
            let countsBallots = state.vote.count.countsBallots
            let text =
                countsBallots
                ? state.t("%1 ballots are counted already. Replace %1 by %2?", replaced, number)
                : state.t("There is a count already for %1: %2. Replace it by %3?", called, replaced, number)
                    + " " + state.t("A yes is for all numbers from this source.")
            state.overlay = Question(text: text, yes: state.t("replace")) { state, _ in
                if !countsBallots { state.vote.count.isRecount = true }
                return effects
            }
            return []
        }
        let warning = alarm.sentence(about: poll, in: state.programme, state.t)
        let sentence = replaced.map { state.t("Replace %1 by %2?", $0, number) + " " + warning } ?? warning
        let text =
            state.vote.count.countsBallots
            ? state.t("%1 Keep %2 ballots all the same?", sentence, number)
            : state.t("%1 Keep %2 for %3 all the same?", sentence, number, called)
        state.overlay = Question(text: text, yes: state.t("keep it"), effects: effects)
        return []
    }

    /// The number is on the disk: its field is free, and the next option is in focus. After the last one it
    /// is said that all are counted, and the focus stays.
    static func advance(_ state: inout ConsoleState) {
        state.vote.count.entry = ""
        state.vote.count.isRefused = false
        guard let poll = state.shownPoll else { return }
        if state.vote.count.countsBallots {
            state.vote.count.countsBallots = false
            return
        }
        if isMismatch(poll, state) {
            state.notice = Notice(
                .failure,
                state.t(
                    "The two counters differ on %1. Count it again, both of you: type the number, then a for the other counter.",
                    PollWords(state: state, poll: poll).called([state.option(of: poll)])))
            return
        }
        guard state.vote.option >= poll.optionCount else {
            state.vote.option += 1
            return
        }
        state.vote.count.isRecount = false
        // The focus stays: one number too many must not land on the first option.
        let source = state.countedSource
        let words = PollWords(state: state, poll: poll)
        let mine = (state.programme.counted[poll.id] ?? [:]).keys.filter {
            $0.source == source && $0.counter == state.vote.count.counter
        }
        guard mine.count == poll.optionCount else { return }
        let counted = state.programme.counts[poll.id]?[source] ?? [:]
        if poll.rules.counters > 1, counted.isEmpty || counted.count < poll.optionCount, state.vote.count.counter == 1 {
            state.vote.count.counter = 2
            state.vote.option = 1
            state.notice = Notice(
                .done,
                state.t(
                    "The first counter is done with %1. Now the second one counts, who has not seen these numbers.",
                    source.title(state.t)))
            return
        }
        state.notice = Notice(
            .done,
            state.t(
                "All options are counted from %1: %2. s counts the next source, c closes.", source.title(state.t),
                words.votes(counted.values.reduce(0, +))))
    }

    /// The number that stands where one is being typed: of the option in focus and this counter, or of ballots; nil
    /// where there is none.
    static func standing(in poll: Poll, _ state: ConsoleState) -> Int? {
        let source = state.countedSource
        guard !state.vote.count.countsBallots else { return state.programme.turnouts[poll.id]?[source] }
        let key = Count.Key(source: source, option: state.option(of: poll) + 1, counter: state.vote.count.counter)
        guard let count = state.programme.counted[poll.id]?[key], count.uncounted == nil else { return nil }
        return count.votes
    }

    /// Whether what the two counters found for the option in focus does not agree.
    private static func isMismatch(_ poll: Poll, _ state: ConsoleState) -> Bool {
        state.programme.roomCount(of: poll.id)?.alarms().contains { alarm in
            guard case .countersDisagree(let option, let source, _, _) = alarm else { return false }
            return option == state.option(of: poll) && source == state.countedSource.rawValue
        } ?? false
    }

    private static func takeBack(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.countedPoll else { return [] }
        guard state.vote.count.entry.isEmpty else {
            state.vote.count.entry = ""
            state.vote.count.isRefused = false
            return []
        }
        let source = state.countedSource
        let changes =
            state.vote.count.countsBallots
            ? try state.programme.turnout(of: source, in: poll.id, ballots: nil)
            : try state.programme.count(
                of: state.option(of: poll) + 1, from: source, in: poll.id, votes: nil, counter: state.vote.count.counter
            )
        guard !changes.isEmpty else {
            state.notice = Notice(.hint, state.t("There is no number from this source to take back."))
            return []
        }
        return [.record(changes, .none)]
    }
}
