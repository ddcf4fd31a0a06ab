import Localization
import Screen
import Tally
import Words
import Workshop

// A poll that nobody planned: the method first, then what that method asks for.
extension VoteView {
    /// The fields of a form for a new poll: those that its method asks for.
    private struct Fields: Sendable {
        var all: FormFields
        let question: Form.Field<PlainText>
        var dots: Form.Field<Int>?
        var maxPerOption: Form.Field<Int?>?
        var themes: Form.Field<PlainText>?
        var against: Form.Field<Int?>?
        var seats: Form.Field<Int>?
        var maxScore: Form.Field<Int>?
        var budget: Form.Field<Int?>?
        var quotas: Form.Field<PlainText>?
        var block: Form.Field<Bool>?
        let quorum: Form.Field<Int?>
        let isSecret: Form.Field<Bool>
        var counters: Form.Field<Int>?
        var options: Form.Field<PlainText>?
        var colleges: Form.Field<PlainText>?
        let maxWeight: Form.Field<Int>

        init(_ method: VotingMethod, _ state: ConsoleState) {
            let t = state.t
            all = FormFields(state)
            question = all.text(t("Question"), example: t("Do we close on Mondays?"))
            if method == .cumulative {
                dots = all.number(t("Dots each"), 1...100, 5)
                maxPerOption = all.optionalNumber(t("At most on one"), 1...100, 2, hint: t("empty: no limit"))
                themes = all.text(t("Themes"), hint: t("empty: none; else heat 3, water 2, and #heat behind options"))
                against = all.optionalNumber(t("Dots against"), 1...100, hint: t("empty: none"))
            }
            if MethodGroup(of: method) == .seats {
                seats = all.number(t("Seats"), 1...100, 3)
                quotas = all.text(t("At least"), hint: t("empty: no quota; else women 2, youth 1"))
            }
            if method.ruleKeys.contains(.block) {
                block = all.choice(
                    t("The lowest grade"), [(false, t("is a voice against it")), (true, t("blocks it"))])
            }
            if method.ruleKeys.contains(.maxScore) { maxScore = all.number(t("Highest number"), 1...10_000, 5) }
            if method.isAboutMoney { budget = all.optionalNumber(t("Money to spend"), 0...1_000_000_000) }
            quorum = all.optionalNumber(
                t("Quorum"), 1...1_000_000, hint: t("people who have to be present; empty: none"))
            isSecret = all.choice(t("Secret"), [(false, t("no")), (true, t("yes, papers with codes"))])
            if method.isCountedInRooms {
                counters = all.choice(
                    t("Counted by"), [(1, t("one person")), (2, t("two who do not see each other’s numbers"))])
            }
            if !method.hasOwnAnswers {
                options = all.text(
                    t("Options"),
                    hint: method.isAboutMoney
                        ? t("separated by ; each with its cost at the end: Roof 120; Well 80")
                        : method == .cumulative
                            ? t("by ; and with themes: Grate #heat; Tap #water")
                            : seats == nil
                                ? t("separated by ; (empty: lines of the tables)")
                                : t("separated by ; for quotas with tags: Hind #women; Omar #youth"))
            }
            if method.ruleKeys.contains(.colleges) {
                // In the words of the programme: who fills the form in does not know its ids.
                let titles = (state.programme.programme?.categories ?? []).prefix(2).map { state.text($0.title) }
                let example = zip(titles, [40, 60]).map { $0 + " " + t.number($1) }
                colleges = all.text(t("Colleges"), hint: t("none, or votes of each: %1", t.series(example)))
            }
            maxWeight = all.number(t("A paper counts up to"), 1...10_000, 1)
        }

        func rules(
            _ method: VotingMethod, _ values: Form.Values, _ categories: [Category]
        ) throws(Refusal) -> PollRules {
            var rules = PollRules(method: method, majority: .simple)
            rules.dots = dots.map { values[$0] }
            rules.maxPerOption = maxPerOption.flatMap { values[$0] }
            if let written = themes.map({ values[$0].string }), !written.isEmpty {
                guard let value = Self.quotas(written) else { throw .noThemes }
                do { try rules.further.state(.themes, value) } catch { throw .noThemes }
                // Themes that take fewer dots than a person has leave none over.
                let most = rules.further.themes.reduce(0) { $0 + $1.dots }
                rules.dots = rules.dots.map { min($0, most) }
            }
            // The form proposes two on one option: who has a single dot did not ask for them.
            if rules.dots == 1, rules.maxPerOption == 2 { rules.maxPerOption = 1 }
            if let opposed = against.flatMap({ values[$0] }) {
                do { try rules.further.state(.dotsAgainst, String(opposed)) } catch { throw .notACount(opposed) }
            }
            rules.seats = seats.map { values[$0] } ?? 1
            rules.budget = budget.flatMap { values[$0] }
            rules.quorum = values[quorum]
            if let highest = maxScore.map({ values[$0] }), highest != 5 {
                do { try rules.further.state(.maxScore, String(highest)) } catch { throw .notACount(highest) }
            }
            if block.map({ values[$0] }) == true {
                do { try rules.further.state(.block, "yes") } catch { throw .unknownReference }
            }
            if let written = quotas.map({ values[$0].string }), !written.isEmpty {
                guard let value = Self.quotas(written) else { throw .notAQuota }
                do { try rules.further.state(.atLeast, value) } catch { throw .notAQuota }
            }
            if let written = colleges.map({ values[$0].string }), !written.isEmpty {
                guard let value = try Self.colleges(written, categories) else { throw .noColleges }
                do { try rules.further.state(.colleges, value) } catch { throw .noColleges }
            }
            if values[maxWeight] > 1 {
                let most = values[maxWeight]
                do { try rules.further.state(.maxWeight, String(most)) } catch { throw .notACount(most) }
            }
            rules.isSecret = values[isSecret]
            if rules.isSecret, rules.isWeighed { throw .weightTellsVoter }
            let isCounted = !rules.isWeighed && rules.further.dotsAgainst == nil
            rules.counters = isCounted ? counters.map { values[$0] } ?? 1 : 1
            return rules
        }

        /// `owners 40, stokers 60` as the rule has it, each by its category's code; nil for what is no list of such.
        private static func colleges(_ text: String, _ categories: [Category]) throws(Refusal) -> String? {
            guard let parts = shares(text) else { return nil }
            var codes: [String] = []
            for part in parts {
                let name = NameFold.fold(part.name)
                let found = categories.first { category in
                    ([category.code] + category.title.texts.values.map(\.string)).contains { NameFold.fold($0) == name }
                }
                guard let found else { throw .noSuchCollege(PlainText(part.name)) }
                codes.append(found.code + ":" + part.number)
            }
            return codes.joined(separator: ",")
        }

        /// `women 2, youth 1` as the rule has it; nil for what is no list of tags and numbers.
        private static func quotas(_ text: String) -> String? {
            shares(text).map { $0.map { $0.name + ":" + $0.number }.joined(separator: ",") }
        }

        /// Names, each with a number before or behind it; nil for anything else.
        private static func shares(_ text: String) -> [(name: String, number: String)]? {
            var parts: [(name: String, number: String)] = []
            for part in text.split(whereSeparator: { ",;،؛".contains($0) }) {
                let words = part.split(whereSeparator: { " :".contains($0) }).map(String.init)
                let numbers = words.indices.filter { Int(NameFold.fold(words[$0])) != nil }
                guard numbers.count == 1, words.count > 1 else { return nil }
                let tag = words.indices.filter { $0 != numbers[0] }.map { words[$0] }.joined(separator: " ")
                parts.append((tag.filter { $0 != "#" }, NameFold.fold(words[numbers[0]])))
            }
            return parts.isEmpty ? nil : parts
        }
    }

    static func newPollForm(_ method: VotingMethod, _ state: ConsoleState) -> Form {
        let t = state.t
        let fields = Fields(method, state)
        let title = t("A new question to the room: %1", MethodWords(t).name(method))
        return Form(title, fields.all, done: t("make it")) { (values, state, world) throws(Refusal) in
            guard let activity = home(state) else { throw .unknownReference }
            let written = fields.options.map { values[$0].string } ?? ""
            let poll = Poll(
                id: world.newID(), activity: activity.id, code: freeCode(state),
                question: LocalizedText(same: values[fields.question]),
                rules: try fields.rules(method, values, state.programme.programme?.categories ?? []),
                options: options(written, of: method))
            return [.record(try state.programme.creation(of: poll), .pollMade(poll.id))]
        }
    }

    /// An option as it is written in a field: words, and where several can win tags behind a `#`.
    static func written(_ text: String, hasTags: Bool) -> PollOption {
        let words = text.split(separator: " ")
        let tags = hasTags ? words.filter { $0.hasPrefix("#") && $0.count > 1 } : []
        let name = words.filter { !tags.contains($0) }.joined(separator: " ")
        return PollOption(
            text: LocalizedText(same: PlainText(name)), tags: tags.map { PlainText(String($0.dropFirst())) })
    }

    /// The options of a line, each with its cost at the end where they have one, or with its tags.
    private static func options(_ text: String, of method: VotingMethod) -> [PollOption] {
        let hasCosts = method.isAboutMoney
        let parts = text.split(whereSeparator: { ";؛".contains($0) }).map { PlainText(String($0)) }
        return parts.filter { !$0.isEmpty }.map { part in
            let words = part.string.split(separator: " ")
            guard hasCosts, let last = words.last, let cost = Int(NameFold.fold(String(last))), cost >= 0,
                words.count > 1
            else { return written(part.string, hasTags: method.takesSeats) }
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
