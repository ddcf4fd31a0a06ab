public import Localization
public import Tally

/// How a count went, step by step, in sentences: who was elected or went out and why, where votes went, which tie came up
/// and what broke it.
public struct RoundWords {
    private let result: TallyResult
    private let t: Localizer
    private let name: (Int) -> String

    /// - Parameter name: how an option is called in a sentence, by index.
    public init(_ result: TallyResult, _ t: Localizer, name: @escaping (Int) -> String) {
        self.result = result
        self.t = t
        self.name = name
    }

    /// What happened in a round, by index; the sentences stand on their own.
    public func story(_ index: Int) -> [String] {
        guard result.rounds.indices.contains(index) else { return [] }
        let round = result.rounds[index]
        var sentences: [String] = []
        if !round.elected.isEmpty { sentences.append(elected(round)) }
        if !round.eliminated.isEmpty { sentences.append(eliminated(round)) }
        // What is said about a tie explains the sentence before it.
        if let tie = round.tie { sentences.append(self.tie(tie)) }
        return sentences + transfers(round)
    }

    private func elected(_ round: Round) -> String {
        let names = t.list(round.elected.map(name))
        let count = round.elected.count
        if round.reasons.contains(.majority) {
            return t("%1 has more than half of the votes that still count.", names)
        }
        if round.reasons.contains(.quota) {
            return t.plural("%2 reaches the quota and is elected.", "%2 reach the quota and are elected.", count, names)
        }
        if round.reasons.contains(.lastSeats) {
            return t.plural(
                "%2 takes the last seat: no more options are left than seats.",
                "%2 take the last seats: no more options are left than seats.", count, names)
        }
        if round.reasons.contains(.completion) {
            return t.plural(
                "%2 is bought with the money that was left, most votes first.",
                "%2 are bought with the money that was left, most votes first.", count, names)
        }
        if round.reasons.contains(.lowestCost) {
            return t.plural(
                "%2 is taken: it costs each of its supporters least.",
                "%2 are taken: they cost each of their supporters least.", count, names)
        }
        return t.plural("%2 has the highest count.", "%2 have the highest count.", count, names)
    }

    private func eliminated(_ round: Round) -> String {
        let names = t.list(round.eliminated.map(name))
        let count = round.eliminated.count
        if round.reasons.contains(.tooExpensive) {
            return t.plural(
                "%2 costs more than what is left and is passed over.",
                "%2 cost more than what is left and are passed over.", count, names)
        }
        if round.reasons.contains(.mostLastPlaces) {
            return t.plural(
                "%2 has the most last places and goes out.", "%2 have the most last places and go out.", count, names)
        }
        if round.reasons.contains(.fewestVotes) {
            return t.plural(
                "%2 has the fewest votes and goes out.", "%2 have the fewest votes and go out.", count, names)
        }
        if round.reasons.contains(.mostBad) {
            return t.plural(
                "%2 is found bad most often and goes out.", "%2 are found bad most often and go out.", count, names)
        }
        if round.reasons.contains(.fewestGood) {
            let out = t.plural(
                "%2 is found good less often and goes out.", "%2 are found good less often and go out.", count, names)
            guard round.reasons.contains(.underHalf) else { return out }
            return out + " " + t("The third has fewer than half as many as the first: only two go on.")
        }
        return t.plural("%2 goes out.", "%2 go out.", count, names)
    }

    /// One sentence for each option whose votes went on.
    private func transfers(_ round: Round) -> [String] {
        var from: [Int] = []
        for transfer in round.transfers where !from.contains(transfer.from) { from.append(transfer.from) }
        return from.map { option in
            let going = round.transfers.filter { $0.from == option }
            let parts = going.filter { $0.to != nil }.map { transfer in
                t("%1 to %2", Self.number(transfer.votes, t), name(transfer.to ?? 0))
            }
            let lost = going.filter { $0.to == nil }.map { Self.number($0.votes, t) }
            let isSurplus = !round.eliminated.contains(option)
            switch (parts.isEmpty, lost.first) {
            case (false, let lost?):
                return isSurplus
                    ? t(
                        "What %1 has above the quota goes on: %2; %3 name nobody else.", name(option), t.list(parts),
                        lost)
                    : t("The votes of %1 go on: %2; %3 name nobody else.", name(option), t.list(parts), lost)
            case (false, nil):
                return isSurplus
                    ? t("What %1 has above the quota goes on: %2.", name(option), t.list(parts))
                    : t("The votes of %1 go on: %2.", name(option), t.list(parts))
            case (true, let lost?): return t("The votes of %1 name nobody else: %2.", name(option), lost)
            case (true, nil): return t("No votes of %1 go on.", name(option))
            }
        }
    }

    /// A tie, how it was broken, and whether that changes who wins.
    public func tie(_ tie: Tie) -> String {
        let names = t.list(tie.between.map(name))
        let how =
            switch tie.brokenBy {
            case .previousRounds?: t("A tie between %1; an earlier round breaks it.", names)
            case .draw?: t("A tie between %1; the order drawn before the vote breaks it.", names)
            case .preference?: t("A tie between %1; broken by whom more voters prefer.", names)
            case .score?: t("A tie between %1; broken by the total of points.", names)
            case .highestScores?: t("A tie between %1; broken by the number of highest points.", names)
            case nil: t("A tie between %1; nothing breaks it.", names)
            }
        let consequence =
            switch tie.changesWinner {
            case true?: t("Broken otherwise, somebody else would win.")
            case false?: t("It does not change who wins.")
            case nil: t("Whether it changes who wins was not worked out: there are too many ways.")
            }
        return [how, result.hasNothing(tie) ? result.method.figure.nothing(t) : nil, consequence].compactMap(\.self)
            .joined(separator: " ")
    }

    /// Every tie of the count, those of a round included, each once.
    public var ties: [String] { result.ties.map(tie) }

    /// A count as a screen can hold it: whole, or with two decimals.
    public static func number(_ number: Fraction, _ t: Localizer, decimals: Int = 2) -> String {
        number.isWhole ? t.decimal(number.description) : t.decimal(number.decimal(decimals))
    }
}
