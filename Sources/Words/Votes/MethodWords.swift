import Localization
import Tally

/// The voting methods in words that a room understands: what each is called, what a voter does, when it fits.
public struct MethodWords: Sendable {
    private let t: Localizer

    public init(_ t: Localizer) { self.t = t }

    /// A name of a few words.
    public func name(_ method: VotingMethod) -> String {
        switch method {
        case .motion: t("Yes or no")
        case .plurality: t("One vote each")
        case .approval: t("As many as one likes")
        case .irv: t("Ranking, the last one goes out")
        case .score: t("Points for each")
        case .star: t("Points, then a final of two")
        case .majorityJudgment: t("Grades for each")
        case .condorcet: t("Ranking, winner of every duel")
        case .minimax: t("Ranking, the smallest defeat")
        case .coombs: t("Ranking, the least liked goes out")
        case .cumulative: t("Dots")
        case .borda: t("Ranking, points by place")
        case .schulze: t("Ranking, chains of duels")
        case .rankedPairs: t("Ranking, the clearest duels first")
        case .copeland: t("Ranking, most duels won")
        case .smith: t("Ranking, the leading group")
        case .block: t("As many votes as seats")
        case .stv: t("Ranking, a seat for each share")
        case .sequentialPAV: t("Crosses, a fair turn for each")
        case .sequentialPhragmen: t("Crosses, the load shared evenly")
        case .equalShares: t("Crosses, an equal share of the seats")
        case .budgetGreedy: t("Projects, most votes first")
        case .budgetEqualShares: t("Projects, an equal share of the money")
        }
    }

    /// What a voter does.
    public func task(_ method: VotingMethod) -> String {
        switch method {
        case .motion: t("Everyone says yes, no or abstains.")
        case .plurality: t("Everyone chooses one option.")
        case .approval: t("Everyone marks each option that they agree with.")
        case .cumulative: t("Everyone places a few dots; several may go on one option.")
        case .score, .star: t("Everyone gives each option a number; the highest is best.")
        case .majorityJudgment: t("Everyone gives each option a grade; the highest is best.")
        case .irv, .coombs, .borda, .copeland, .minimax, .schulze, .rankedPairs, .condorcet, .smith, .stv:
            t("Everyone puts the options in order: 1 for the best, 2 for the next, and so on.")
        case .block: t("Everyone marks as many options as there are seats.")
        case .sequentialPAV, .sequentialPhragmen, .equalShares: t("Everyone marks each option that they support.")
        case .budgetGreedy, .budgetEqualShares: t("Everyone marks each project that they would pay for.")
        }
    }

    /// When it fits.
    public func fits(_ method: VotingMethod) -> String {
        switch method {
        case .motion: t("Fits when one proposal is ready to be decided.")
        case .plurality: t("Fits a quick choice between two or three options.")
        case .approval: t("Fits when the room looks for what most people can live with.")
        case .irv: t("Fits when the winner needs more than half of the room behind it in the end.")
        case .score: t("Fits when it matters how much people like an option, not only whether.")
        case .star: t("Fits like points, when nobody shall gain by giving extreme numbers.")
        case .majorityJudgment: t("Fits when options are judged one by one, and a few extreme voices shall not decide.")
        case .condorcet: t("Fits when only an option that beats each other one shall win, even if then none does.")
        case .minimax: t("Fits when the winner shall be the option that the fewest people object to in any duel.")
        case .coombs: t("Fits when what many people like least shall go out first.")
        case .cumulative: t("Fits setting priorities among many ideas, standing at the wall.")
        case .borda: t("Fits an order in which second and third places count too.")
        case .schulze: t("Fits an important order of three options or more: every two are compared.")
        case .rankedPairs: t("Fits an important order that one can check by hand, duel by duel.")
        case .copeland: t("Fits an order that is explained like a tournament.")
        case .smith: t("Fits a shortlist: the group that wins against everything outside of it.")
        case .block: t("Fits a group without factions; a majority can take every seat.")
        case .stv: t("Fits a committee that shall look like the room.")
        case .sequentialPAV: t("Fits several winners, when those who have one already shall wait for the others.")
        case .sequentialPhragmen: t("Fits several winners, each carried by about as many people.")
        case .equalShares: t("Fits several winners, when every group shall get its part.")
        case .budgetGreedy: t("Fits when the most wanted projects come first, as far as the money goes.")
        case .budgetEqualShares: t("Fits when every neighbourhood or group shall see its part of the money.")
        }
    }
}
