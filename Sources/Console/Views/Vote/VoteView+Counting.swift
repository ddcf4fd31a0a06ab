import Localization
import Screen
import Workshop

// Counting: a number and Enter for each option, and nothing else to press.
extension VoteView {
    private static let isCounting: @Sendable (ConsoleState) -> Bool = { $0.countedPoll != nil }

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
                state.vote.source = sources[(index + 1) % sources.count]
                state.vote.option = 1
                state.vote.countsBallots = false
                return []
            }),
        Binding(
            "vote.ballots", [.character("b")], title: { $0("ballots") },
            help: { $0("Count how many people voted through this source.") }, footer: 30, isForFacilitators: true,
            applies: isCounting, whyNot: whyNotTurn,
            perform: { state, _ in
                state.vote.countsBallots.toggle()
                return []
            }),
        Binding(
            "vote.erase", [Key(.backspace)], title: { $0("Erase") }, help: { $0("Erase the last digit.") },
            isForFacilitators: true, applies: isCounting,
            perform: { state, _ in
                _ = state.vote.entry.popLast()
                return []
            }),
        Binding(
            "vote.drop", [.escape], title: { $0("drop") }, help: { $0("Forget the number that is being typed.") },
            footer: 6, applies: { isCounting($0) && !($0.vote.entry.isEmpty && !$0.vote.countsBallots) },
            perform: { state, _ in
                if state.vote.entry.isEmpty { state.vote.countsBallots = false }
                state.vote.entry = ""
                return []
            }),
        Binding(
            "vote.takeBack", [Key(.delete)], title: { $0("Take back") },
            help: { $0("Take back the number that stands there from this source.") }, isForFacilitators: true,
            applies: isCounting, perform: takeBack),
        move("down", [Key(.down), .character("j")], { $0("The next option.") }, 1),
        move("up", [Key(.up), .character("k")], { $0("The option before.") }, -1),
    ]

    /// Digits are votes while a poll is open, on Western and on Arabic keyboards.
    static let digits: [Binding] = (0...9).map { digit in
        Binding(
            "vote.digit\(digit)", Key.digits(digit), label: digit == 0 ? "0-9" : "", title: { $0("count") },
            help: { $0("The votes of the option in focus, from the source that is counted.") },
            footer: digit == 0 ? 1 : nil, isForFacilitators: true, applies: takesDigits,
            perform: { state, _ in
                state.vote.poll = state.shownPoll?.id
                // No hall holds more people than seven digits say.
                if state.vote.entry.count < 7 { state.vote.entry += String(digit) }
                return []
            })
    }

    private static func move(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String, _ step: Int
    ) -> Binding {
        Binding(
            "vote.\(id)", keys, title: help, help: help,
            applies: { $0.harvestedPoll == nil && $0.shownPoll != nil }, whyNot: whyNotTurn,
            perform: { state, _ in
                let count = max(1, state.shownPoll?.optionCount ?? 1)
                state.vote.option = min(max(1, state.vote.option + step), count)
                state.vote.countsBallots = false
                return []
            })
    }

    /// A number must not land on another option than the one it was typed for.
    private static let whyNotTurn: @Sendable (ConsoleState) -> String? = { state in
        state.vote.entry.isEmpty ? nil : state.t("A number is being typed. Enter keeps it, Esc drops it.")
    }

    private static func keep(_ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let poll = state.countedPoll else { return [] }
        guard let number = Int(state.vote.entry) else {
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
        let known = Set(count.alarms().map { CountAlarm.Subject($0) })
        let changes: [Change]
        if state.vote.countsBallots {
            changes = try state.programme.turnout(of: source, in: poll.id, ballots: number)
            count.set(ballots: number, source: source.rawValue)
        } else {
            changes = try state.programme.count(of: state.vote.option, from: source, in: poll.id, votes: number)
            count.set(votes: number, option: state.vote.option - 1, source: source.rawValue)
        }
        guard !changes.isEmpty else {
            // It stands there already.
            advance(&state)
            return []
        }
        let effects: [Effect] = [.record(changes, .countKept)]
        // What somebody has said yes to once is shown, but not asked about with every further option.
        let option = state.vote.countsBallots ? -1 : state.vote.option - 1
        let alarm = count.alarms().first { alarm in
            let subject = CountAlarm.Subject(alarm)
            return !known.contains(subject) || subject.concerns(option)
        }
        guard let alarm else { return effects }
        let sentence = PollWords(state: state, poll: poll).sentence(alarm)
        let text =
            state.vote.countsBallots
            ? state.t("%1 Keep %2 ballots all the same?", sentence, number)
            : state.t("%1 Keep %2 for option %3 all the same?", sentence, number, state.vote.option)
        state.overlay = .question(
            Question(text: text, yes: state.t("keep it"), effects: effects, asksForLetter: true))
        return []
    }

    /// The number is on the disk: its field is free, and the next option is in focus. After the last one the series
    /// begins again, and says so.
    static func advance(_ state: inout ConsoleState) {
        state.vote.entry = ""
        guard let poll = state.shownPoll else { return }
        if state.vote.countsBallots {
            state.vote.countsBallots = false
            return
        }
        guard state.vote.option >= poll.optionCount else {
            state.vote.option += 1
            return
        }
        state.vote.option = 1
        let source = state.countedSource
        let counted = state.programme.counts[poll.id]?[source] ?? [:]
        guard counted.count == poll.optionCount else { return }
        let words = PollWords(state: state, poll: poll)
        state.notice = Notice(
            .done,
            state.t(
                "All options are counted from %1: %2. s counts the next source, c closes.", words.source(source),
                words.votes(counted.values.reduce(0, +))))
    }

    private static func takeBack(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.countedPoll else { return [] }
        guard state.vote.entry.isEmpty else {
            state.vote.entry = ""
            return []
        }
        let source = state.countedSource
        let changes =
            state.vote.countsBallots
            ? try state.programme.turnout(of: source, in: poll.id, ballots: nil)
            : try state.programme.count(of: state.vote.option, from: source, in: poll.id, votes: nil)
        guard !changes.isEmpty else {
            state.notice = Notice(.hint, state.t("There is no number from this source to take back."))
            return []
        }
        return [.record(changes, .none)]
    }
}
