public import Localization
public import Tally

/// What ballots came to, in one sentence: while they are counted, and at the end.
public struct VerdictWords {
    private let result: TallyResult
    private let t: Localizer
    private let tag: (String) -> String
    private let name: (Int) -> String

    /// - Parameters:
    ///   - tag: what is called what a quota asks for, which the rules name by an id.
    ///   - name: how an option is called in a sentence, by index.
    public init(
        _ result: TallyResult, _ t: Localizer, tag: @escaping (String) -> String = { $0 },
        name: @escaping (Int) -> String
    ) {
        self.result = result
        self.t = t
        self.tag = tag
        self.name = name
    }

    /// Who is in front so far.
    public var standing: String {
        guard result.ballots.valid > 0 else { return t("Nothing is counted yet.") }
        if let agreement = result.agreement { return ConsentWords(agreement, t).standing }
        guard !result.winners.isEmpty else { return none }
        if result.isOpen { return t("In front, tied: %1", names) }
        return result.rounds.count > 1
            ? t.plural("In front after %1 round: %2", "In front after %1 rounds: %2", result.rounds.count, names)
            : t("In front: %1", names)
    }

    /// What came out.
    /// - Parameters:
    ///   - missedQuorum: the quorum, where it was not reached.
    ///   - decides: whether something is chosen by it; a survey only tells what is in front.
    public func outcome(missedQuorum: Int? = nil, decides: Bool = true) -> String {
        guard result.ballots.cast > 0 else { return t("Nothing was counted.") }
        if let missedQuorum { return QuorumWords(missedQuorum, t).noDecision }
        guard result.ballots.valid > 0 else { return t("No decision: there is no valid ballot.") }
        if let agreement = result.agreement {
            return ConsentWords(agreement, t).outcome(result.decision, decides: decides)
        }
        if let decision = result.decision { return motion(decision) }
        guard !result.winners.isEmpty else { return said(none, empty) }
        if !decides { return said(standing, lot) }
        if result.isOpen { return t("A tie that nothing breaks, between %1", names) }
        // Points tell how much each option is liked or how well it does: whether that decides anything is not theirs to say.
        if result.method == .score { return said(mostPoints, lot) }
        if isBudget {
            let bought = t.plural("Bought: %2", "Bought: %2", result.winners.count, names)
            return said(bought, [MoneyWords(t).account(result)].compactMap(\.self) + lot)
        }
        let chosen =
            result.rounds.count > 1
            ? t.plural("Chosen after %1 round: %2", "Chosen after %1 rounds: %2", result.rounds.count, names)
            : t("Chosen: %1", names)
        let quotas = QuotaWords(t, tag: tag, name: name).sentences(
            result.quotas, result.standBacks, drawn: result.quotaTies)
        return said(chosen, empty + quotas + lot)
    }

    /// Seats that nobody fills. Of one seat the headline says it.
    private var empty: [String] {
        result.seats > 1 && result.emptySeats > 0 ? [t.emptySeats(result.emptySeats)] : []
    }

    /// A headline alone, or as the first of several sentences.
    private func said(_ headline: String, _ further: [String]) -> String {
        further.isEmpty ? headline : ([t("%1.", headline)] + further).joined(separator: " ")
    }

    /// Between whom the order drawn before the vote decided, where it may have changed who was chosen.
    private var lot: [String] {
        let drawn = result.ties.filter { $0.brokenBy == .draw && $0.changesWinner != false }
        let between = Set(drawn.flatMap(\.between)).sorted()
        guard !between.isEmpty else { return [] }
        let decided = t("The order drawn before the vote decided between %1.", t.list(between.map(name)))
        return drawn.allSatisfy(result.hasNothing) ? [decided, result.method.figure.nothing(t)] : [decided]
    }

    private func motion(_ decision: RoomResult.Decision) -> String {
        let counts = result.rounds.first?.counts ?? []
        func votes(_ side: Int) -> String {
            RoundWords.number(counts.indices.contains(side) ? counts[side] ?? 0 : 0, t)
        }
        return switch decision {
        case .carried: t("Carried: %1 yes, %2 no.", votes(0), votes(1))
        case .rejected: t("Not carried: %1 yes, %2 no.", votes(0), votes(1))
        case .tied: t("A tie, and so not carried: %1 yes, %2 no.", votes(0), votes(1))
        // The one is said before, with its number; the other is no answer to yes or no.
        case .noQuorum, .blocked: none
        }
    }

    private var none: String {
        switch result.method {
        case .condorcet: t("No option beats each other one.")
        case _ where isBudget: t("Nothing can be bought.")
        case .cumulative where result.rules.dotsAgainst != nil: t("No option has more dots for it than against it.")
        default: t("No option has the majority that was needed.")
        }
    }

    private var mostPoints: String {
        let points = Measure(result, t)
        let most = result.winners.first.map { RoundWords.number(points.values[$0], t) } ?? ""
        let (lowest, highest) = (t.number(result.rules.minScore), t.number(result.rules.maxScore))
        return t("Most points (%1), each from %2 to %3: %4", most, lowest, highest, names)
    }

    private var isBudget: Bool { result.method.isAboutMoney }

    private var names: String { t.list(result.winnersByPlace.map(name)) }
}
