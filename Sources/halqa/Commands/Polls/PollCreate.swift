public import ArgumentParser
import Localization
public import Tally
import TallyCommand
import Words
import Workshop

/// Makes a vote that no script planned.
struct PollCreate: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a vote that the script did not plan.",
        usage: """
            halqa poll FILE create again --question 'Shall we meet again?' --method motion --majority 2/3
            halqa poll FILE create first --question 'Which first?' --method irv 'Shared pellets' 'Solar' 'Training'
            """,
        discussion: """
            halqa poll FILE methods lists the methods. Without OPTION, they are harvested from lines afterwards; a \
            motion has yes, no and abstain, a consent scale its grades. --tag women=1,3 says which options carry a tag \
            that --rule at-least=women:2 asks for, or which theme an option of a dot vote belongs to: --rule themes=heat:3,water:2 \
            gives each theme its own dots, and with fewer --dots than all of them bounds how many may go to one. --rule \
            dots-against=1 gives each person a dot against as well; such ballots are keyed one by one. --rule colleges=owner:40,stoker:60 gives each category its votes, in \
            the parts that its ballots say; with --rule max-weight=3 a ballot may count up to 3 times. Such ballots are \
            cast or keyed one by one, and are not secret. A secret vote takes ballots with issued codes only, and is never reopened.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "The activity in which it is taken (otherwise the one that is running).") var activity: String?
    @Option(help: "What the room is asked.") var question: String
    @Option(help: ArgumentHelp("How votes become a result; methods lists them.", valueName: "method"))
    var method: VotingMethod = .plurality
    @Option(help: "Dots that each person has; cumulative only.") var dots: Int?
    @Option(help: "Dots that one person may put on one option.") var maxPerOption: Int?
    @Option(help: "Options that win; for methods with several winners.") var seats: Int?
    @Option(help: ArgumentHelp("A further rule, such as max-score=10; several times.", valueName: "key=value"))
    var rule: [String] = []
    @Option(help: ArgumentHelp("Which options carry a tag, by number; several times.", valueName: "tag=1,3"))
    var tag: [String] = []
    @Option(help: "What there is to spend; for budgets.") var budget: Int?
    @Option(help: ArgumentHelp("What each option costs, in their order; for budgets.", valueName: "120,80,…"))
    var costs: String?
    @Flag(help: "Nobody may ever know who voted how: ballots with codes go into the urn.") var secret = false
    @Option(help: "How many people count the same hands, each by himself: 1 or 2.") var counters: Int = 1
    @Option(help: "What it takes to win: simple, absolute, 2/3 …") var majority: Majority = .simple
    @Option(help: "How many people have to be present for the result to bind.") var quorum: Int?
    @Option(help: "What percentages are out of (otherwise what suits the method).") var base: PercentageBase?
    @Argument(help: "The id of the new vote.") var code: String
    @Argument(help: "The options, in order.") var texts: [String] = []

    func validate() throws {
        if method != .cumulative, dots != nil || maxPerOption != nil {
            throw ValidationError("--dots and --max-per-option go with --method cumulative.")
        }
        if method == .motion, !texts.isEmpty {
            throw ValidationError("A motion has no options but yes, no and abstain.")
        }
        if method.hasOwnAnswers, !texts.isEmpty {
            throw ValidationError("A consent scale has no options but its grades.")
        }
        let t = options.common.localizer
        for (option, number, most) in [
            ("--dots", dots, 100), ("--max-per-option", maxPerOption, 100), ("--seats", seats, 200),
            ("--quorum", quorum, 1_000_000),
        ] {
            guard let number, !(1...most).contains(number) else { continue }
            throw ValidationError(t("%1 takes a number from %2 to %3.", option, 1, most))
        }
        if seats ?? 1 > 1, !method.takesSeats {
            throw ValidationError(
                options.common.localizer("--method %1 has one winner; leave --seats out.", method.rawValue))
        }
        for (option, key, isStated) in [
            ("--majority", RuleSet.Key.majority, majority != .simple), ("--base", .base, base != nil),
        ] where isStated && !method.reads(key) {
            throw ValidationError(t("--method %1 has no use for %2; leave it out.", method.rawValue, option))
        }
        if !method.isAboutMoney, budget != nil || costs != nil {
            throw ValidationError("--budget and --costs go with budget-greedy and budget-equal-shares.")
        }
        if let budget, !(0...Self.mostMoney).contains(budget) {
            throw ValidationError(t("%1 takes a number from %2 to %3.", "--budget", 0, Self.mostMoney))
        }
        if costs != nil, try prices().count != texts.count {
            throw ValidationError("--costs takes one number for each option, in their order.")
        }
        if !(1...2).contains(counters) { throw ValidationError("--counters takes 1 or 2.") }
        if counters > 1, try further().dotsAgainst != nil {
            throw ValidationError("--counters does not go with dots-against.")
        }
        if counters > 1, secret || !method.isCountedInRooms {
            throw ValidationError(
                "--counters goes with hands and dots: plurality, approval, cumulative, motion and consent scales.")
        }
        try Self.requireName(code)
        let further = try further()
        if !further.colleges.isEmpty || further.maxWeight > 1 {
            if secret { throw ValidationError(Refusal.weightTellsVoter.message(t)) }
            if counters > 1 { throw ValidationError("--counters does not go with colleges and max-weight.") }
        }
        _ = try tags()
        if let contradiction = try rules().ruleSet.contradiction { throw ValidationError(contradiction.message(t)) }
    }

    /// All rules of the new vote.
    private func rules() throws -> PollRules {
        PollRules(
            method: method, dots: method == .cumulative ? try dots ?? inThemes() ?? 5 : nil,
            maxPerOption: maxPerOption, majority: majority, quorum: quorum, base: base, seats: seats ?? 1,
            further: try further(), isSecret: secret, counters: counters, budget: budget)
    }

    /// The id of a vote has to be typed in any shell.
    static func requireName(_ code: String) throws {
        guard !code.isEmpty, code.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
            throw ValidationError("The id of a vote is of small letters, digits and hyphens: first-measures.")
        }
    }

    func run(_ session: Session) throws {
        let day = try session.day(place)
        let activity = try session.activity(activity, of: day.day)
        let taken = day.day.activities.flatMap { session.state.polls(of: $0.id) }.map(\.code)
        guard !taken.contains(code) else {
            throw Failure(.badData, session.t("The day has a poll “%1” already. Choose another id.", code))
        }
        let prices = try prices()
        let tags = try tags()
        let categories = try session.programme().categories.map(\.code)
        if let stranger = try further().colleges.first(where: { !categories.contains($0.name) }) {
            _ = try session.categoryCode(stranger.name)
            throw Refusal.noSuchCollege(PlainText(stranger.name))
        }
        let poll = Poll(
            id: session.world.newID(), activity: activity.id, code: code,
            question: LocalizedText(same: PlainText(question)),
            rules: try rules(),
            options: texts.enumerated().map { index, text in
                PollOption(
                    text: LocalizedText(same: PlainText(text)),
                    cost: prices.indices.contains(index) ? prices[index] : nil,
                    tags: (tags[index] ?? []).map { PlainText($0) })
            })
        try session.record { try $0.creation(of: poll) }
        try PollPlace(session: session, workshop: day.workshop, day: day.day, activity: activity, poll: poll).answer()
    }

    /// The dots of all themes together; nil where dots go anywhere.
    private func inThemes() throws -> Int? {
        let themes = try further().themes
        return themes.isEmpty ? nil : themes.reduce(0) { $0 + $1.dots }
    }

    /// What there may be to spend, in whole units: as in scripts.
    private static let mostMoney = 1_000_000_000

    private func prices() throws -> [Int] {
        try (costs ?? "").split(separator: ",").map { text in
            guard let price = Int(text.filter { $0 != " " }), (0...Self.mostMoney).contains(price) else {
                throw ValidationError(
                    options.common.localizer("“%1” is no cost. Write --costs 120,80,60.", text))
            }
            return price
        }
    }

    /// The tags of each option that carries some, by index.
    private func tags() throws -> [Int: [String]] {
        let t = options.common.localizer
        guard tag.isEmpty || method.takesSeats else {
            throw ValidationError(t("--method %1 has one winner; leave --tag out.", method.rawValue))
        }
        var tags: [Int: [String]] = [:]
        for pair in tag {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let numbers = parts.count == 2 ? parts[1].split(separator: ",").map { Int($0.filter { $0 != " " }) } : []
            let name = PlainText(parts[0]).string
            guard !name.isEmpty, !name.contains(":"), !numbers.isEmpty,
                numbers.allSatisfy({ $0.map((1...max(1, texts.count)).contains) ?? false })
            else {
                throw ValidationError(
                    t("A tag is written --tag women=1,3, with the numbers of options; “%1” is not.", pair))
            }
            for case let number? in numbers where !(tags[number - 1] ?? []).contains(name) {
                tags[number - 1, default: []].append(name)
            }
        }
        return tags
    }

    private func further() throws -> RuleSet {
        let own: [RuleSet.Key: String] = [
            .dots: "--dots", .maxPerOption: "--max-per-option", .majority: "--majority", .base: "--base",
        ]
        let rules: RuleSet
        do { rules = try RuleSet(rule) } catch {
            throw ValidationError(Sentences(t: options.common.localizer).sentence(for: error))
        }
        for key in RuleSet.Key.allCases where rules.stated.contains(key) {
            if let option = own[key] {
                throw ValidationError(
                    options.common.localizer("The rule %1 has an option of its own: %2.", key.rawValue, option))
            }
            guard method.ruleKeys.contains(key) else {
                throw ValidationError(Sentences(t: options.common.localizer).sentence(for: key, of: method))
            }
        }
        return rules
    }
}

extension VotingMethod: ExpressibleByArgument {}
extension Majority: ExpressibleByArgument {}
extension PercentageBase: ExpressibleByArgument {
    /// As a rule set reads it: `yes-no` or `yes+no`.
    public init?(argument: String) {
        self.init(rawValue: String(argument.map { $0 == "+" ? "-" : $0 }))
    }
}
