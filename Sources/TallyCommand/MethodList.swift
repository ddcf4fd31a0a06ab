import Localization
import Tally

/// The methods, one line each.
struct MethodList {
    let t: Localizer

    var text: String {
        let width = VotingMethod.allCases.map(\.rawValue.count).max() ?? 0
        return VotingMethod.allCases.map { Plain.left($0.rawValue, width) + "  " + line(for: $0) + "\n" }.joined()
    }

    /// What a voter does, and who wins.
    func line(for method: VotingMethod) -> String {
        switch method {
        case .plurality: t("one choice each; most votes win")
        case .approval: t("a cross for everything one agrees with; most crosses win")
        case .cumulative: t("several dots each, also on one option; most dots win")
        case .score: t("a number for each option; the highest total wins")
        case .star: t("a number for each option; of the two highest totals the one that more voters prefer wins")
        case .majorityJudgment: t("a grade for each option; the best median grade wins")
        case .borda: t("a ranking; points by place, most points win")
        case .irv: t("a ranking; the last goes out round by round, until one has more than half")
        case .coombs: t("a ranking; who is ranked last most often goes out, until one has more than half")
        case .copeland: t("a ranking; a point for each option beaten in pairs")
        case .minimax: t("a ranking; the option whose worst defeat in pairs is the smallest wins")
        case .schulze: t("a ranking; the strongest paths of victories in pairs decide")
        case .rankedPairs: t("a ranking; victories in pairs are locked from the strongest down")
        case .condorcet: t("a ranking; the option that beats every other in pairs, if there is one")
        case .smith: t("a ranking; the smallest group that beats everybody outside of it")
        case .motion: t("yes, no or abstain; carried with the majority asked for")
        case .block: t("as many choices as seats; most votes win")
        case .stv: t("a ranking; seats by quota, what is above it goes on to the next choices")
        case .sequentialPAV: t("crosses; seat by seat, whoever already has a seat counts for less")
        case .sequentialPhragmen: t("crosses; seat by seat, so that the load of seats is spread evenly")
        case .equalShares: t("crosses; every voter has an equal share of the seats to spend")
        case .budgetGreedy: t("crosses or points for projects; by votes, as far as the money goes")
        case .budgetEqualShares: t("crosses or points for projects; every voter has an equal share of the money")
        }
    }
}
