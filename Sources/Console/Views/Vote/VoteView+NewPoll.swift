import Localization
import Screen
import Words
import Workshop

// A poll that nobody planned: the method first, then what that method asks for.
extension VoteView {
    /// What a form for a new poll asks for.
    private enum Entry: CaseIterable {
        case question, dots, maxPerOption, seats, maxScore, budget, quorum, secret, counters, options

        func isAsked(of method: VotingMethod) -> Bool {
            switch self {
            case .question, .quorum, .secret: true
            case .dots, .maxPerOption: method == .cumulative
            case .seats: MethodGroup(of: method) == .seats
            case .maxScore: method.ruleKeys.contains(.maxScore)
            case .budget: method.isAboutMoney
            case .counters: method.isCountedInRooms
            case .options: method != .motion
            }
        }
    }

    static func newPollForm(_ method: VotingMethod, _ state: ConsoleState) -> Form {
        let t = state.t
        let entries = Entry.allCases.filter { $0.isAsked(of: method) }
        return Form(
            title: t("A new question to the room: %1", MethodWords(t).name(method)),
            fields: entries.map { field($0, method, state) }, done: t("make it")
        ) { (texts, state, world) throws(Refusal) in
            guard let activity = home(state) else { throw .unknownReference }
            let texts = Dictionary(uniqueKeysWithValues: zip(entries, texts))
            let options = options(texts[.options] ?? "", hasCosts: method.isAboutMoney)
            let poll = Poll(
                id: world.newID(), activity: activity.id, code: freeCode(state),
                question: LocalizedText(same: PlainText(texts[.question] ?? "")),
                rules: try rules(method, texts, state), options: options)
            return [.record(try state.programme.creation(of: poll), .pollMade(poll.id))]
        }
    }

    private static func field(_ entry: Entry, _ method: VotingMethod, _ state: ConsoleState) -> Form.Field {
        let t = state.t
        let direction = state.appearance.direction
        func number(_ label: String, _ value: String, _ placeholder: String = "") -> Form.Field {
            Form.Field(label: label, editor: LineEditor(value, limit: 9), placeholder: placeholder)
        }
        func choice(_ label: String, _ choices: [String]) -> Form.Field {
            Form.Field(
                label: label, editor: LineEditor(choices[0], screenDirection: direction), choices: choices)
        }
        return switch entry {
        case .question: Form.Field(label: t("Question"), editor: LineEditor(screenDirection: direction))
        case .dots: number(t("Dots each"), "5")
        case .maxPerOption: number(t("At most on one"), "2", t("empty: no limit"))
        case .seats: number(t("Seats"), "3")
        case .maxScore: number(t("Highest number"), "5")
        case .budget: number(t("Money to spend"), "")
        case .quorum: number(t("Quorum"), "", t("empty: none"))
        case .secret: choice(t("Secret"), [t("no"), t("yes, papers with codes")])
        case .counters: choice(t("Counted by"), [t("one person"), t("two who do not see each other’s numbers")])
        case .options:
            Form.Field(
                label: t("Options"), editor: LineEditor(screenDirection: direction),
                placeholder: method.isAboutMoney
                    ? t("separated by ; each with its cost at the end: Roof 120; Well 80")
                    : t("separated by ; (empty: lines of the tables)"))
        }
    }

    private static func rules(
        _ method: VotingMethod, _ texts: [Entry: String], _ state: ConsoleState
    ) throws(Refusal) -> PollRules {
        func number(_ entry: Entry, _ range: ClosedRange<Int>) throws(Refusal) -> Int? {
            guard let text = texts[entry].map({ NameFold.fold($0) }), !text.isEmpty else { return nil }
            let number = Int(text) ?? -1
            guard range.contains(number) else { throw .notACount(number) }
            return number
        }
        var rules = PollRules(method: method, majority: .simple)
        rules.dots = try number(.dots, 1...100)
        if method == .cumulative, rules.dots == nil { throw .notACount(0) }
        rules.maxPerOption = try number(.maxPerOption, 1...100)
        rules.seats = try number(.seats, 1...100) ?? 1
        rules.budget = try number(.budget, 0...1_000_000_000)
        rules.quorum = try number(.quorum, 1...1_000_000)
        if let highest = try number(.maxScore, 1...10_000), highest != 5 {
            do { try rules.further.state(.maxScore, String(highest)) } catch { throw .notACount(highest) }
        }
        rules.isSecret = texts[.secret].map { $0 != state.t("no") } ?? false
        rules.counters = texts[.counters].map { $0 == state.t("one person") ? 1 : 2 } ?? 1
        return rules
    }

    /// The options of a line, each with its cost at the end where they have one.
    private static func options(_ text: String, hasCosts: Bool) -> [PollOption] {
        let parts = text.split(whereSeparator: { ";؛".contains($0) }).map { PlainText(String($0)) }
        return parts.filter { !$0.isEmpty }.map { part in
            let words = part.string.split(separator: " ")
            guard hasCosts, let last = words.last, let cost = Int(NameFold.fold(String(last))), cost >= 0,
                words.count > 1
            else { return PollOption(text: LocalizedText(same: part)) }
            let name = PlainText(words.dropLast().joined(separator: " "))
            return PollOption(text: LocalizedText(same: name), cost: cost)
        }
    }

    /// The activity that a new poll belongs to: the running one, else the one that votes.
    private static func home(_ state: ConsoleState) -> Activity? {
        let activities = state.day?.activities ?? []
        return activities.last { state.programme.timing(of: $0.id).isRunning }
            ?? state.shownPoll.flatMap { state.programme.activity($0.activity) } ?? state.current(of: activities)
    }

    /// A name for commands that no poll of the day has.
    private static func freeCode(_ state: ConsoleState) -> String {
        let taken = Set(state.dayPolls.map(\.code))
        var number = 1
        while taken.contains("vote-\(number)") { number += 1 }
        return "vote-\(number)"
    }
}
