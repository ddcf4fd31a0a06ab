public import Localization
public import Tally

/// The voting methods in words that a room understands: what each is called, what a voter does, when it fits.
public struct MethodWords: Sendable {
    private let t: Localizer

    /// Words in the language that `t` speaks.
    public init(_ t: Localizer) { self.t = t }

    /// A name of a few words.
    public func name(_ method: VotingMethod) -> String { words(method).name }

    /// When it fits.
    public func fits(_ method: VotingMethod) -> String { words(method).fits }

    /// When it fits, said of a vote between so many options.
    public func fits(_ method: VotingMethod, options: Int) -> String {
        method == .plurality && options > 3
            ? t("Among more than three options the votes are split: who wins may have few behind it.") : fits(method)
    }

    /// What a voter does, and who wins, in a list of methods.
    public func line(_ method: VotingMethod) -> String { words(method).line }

    /// What a voter does.
    public func task(_ method: VotingMethod) -> String {
        switch (method.form, method.goal) {
        case (.choice, .decision) where method == .fistToFive:
            t("Everyone shows 0 to 5 fingers: 5 is fully for it, 3 can live with it, 0 is against it.")
        case (.choice, .decision) where method.asksForReservations:
            t("Everyone says one of eight grades: 1 is full endorsement, 8 is fully against it.")
        case (.choice, .decision): t("Everyone says yes, no or abstains.")
        case (.choice, _): t("Everyone chooses one option.")
        case (.crosses, .budget): t("Everyone marks each project that they would pay for.")
        case (.crosses, .seats):
            method == .block
                ? t("Everyone marks as many options as there are seats.")
                : t("Everyone marks each option that they support.")
        case (.crosses, _): t("Everyone marks each option that they agree with.")
        case (.dots, _): t("Everyone places a few dots; several may go on one option.")
        case (.scores, _) where method == .threeTwoOne: t("Everyone says of each option whether it is good, OK or bad.")
        case (.scores, _):
            method.figure == .middleGrade
                ? t("Everyone gives each option a grade; the highest is best.")
                : t("Everyone gives each option a number; the highest is best.")
        case (.ranking, _): t("Everyone puts the options in order: 1 for the best, 2 for the next, and so on.")
        }
    }

    private func words(_ method: VotingMethod) -> (name: String, fits: String, line: String) {
        switch method {
        case .motion:
            (
                t("Yes or no"),
                t("Fits when one proposal is ready to be decided."),
                t("yes, no or abstain; carried with the majority asked for")
            )
        case .fistToFive:
            (
                t("Fist to five"),
                t("Fits finding out whether a proposal stands, and hearing who has reservations."),
                t("0 to 5 fingers; 3 and more are for it, with fewer one is asked for the reservations")
            )
        case .gradients:
            (
                t("Gradients of agreement"),
                t("Fits a weighty proposal, when it matters how strong the agreement is."),
                t("one of eight grades, from endorsement to block; reservations are asked for")
            )
        case .plurality:
            (
                t("One vote each"),
                t("Fits a quick choice between two or three options."),
                t("one choice each; most votes win")
            )
        case .approval:
            (
                t("As many as one likes"),
                t("Fits when the room looks for what most people can live with."),
                t("a cross for everything one agrees with; most crosses win")
            )
        case .irv:
            (
                t("Ranking, the last one goes out"),
                t("Fits when the winner needs more than half of the room behind it in the end."),
                t("a ranking; the last goes out round by round, until one has more than half")
            )
        case .twoRound:
            (
                t("Two rounds, the second between two"),
                t("Fits a room that knows elections in two rounds and shall vote only once."),
                t("a ranking; without more than half, the two in front meet in a second round")
            )
        case .score:
            (
                t("Points for each"),
                t("Fits when it matters how much people like an option, not only whether."),
                t("a number for each option; the highest total wins")
            )
        case .threeTwoOne:
            (
                t("Good, OK or bad"),
                t("Fits when what many find good shall win, unless many find it bad."),
                t("good, OK or bad for each; of the three with the most good the two with the fewest bad meet")
            )
        case .star:
            (
                t("Points, then a final of two"),
                t("Fits like points, when nobody shall gain by giving extreme numbers."),
                t("a number for each option; of the two highest totals the one that more voters prefer wins")
            )
        case .majorityJudgment:
            (
                t("Grades for each"),
                t("Fits when options are judged one by one, and a few extreme voices shall not decide."),
                t("a grade for each option; the best median grade wins")
            )
        case .condorcet:
            (
                t("Ranking, winner of every duel"),
                t("Fits when only an option that beats each other one shall win, even if then none does."),
                t("a ranking; the option that beats every other in pairs, if there is one")
            )
        case .minimax:
            (
                t("Ranking, the smallest defeat"),
                t("Fits when the winner shall be the option that the fewest people object to in any duel."),
                t("a ranking; the option whose worst defeat in pairs is the smallest wins")
            )
        case .coombs:
            (
                t("Ranking, the least liked goes out"),
                t("Fits when what many people like least shall go out first."),
                t("a ranking; who is ranked last most often goes out, until one has more than half")
            )
        case .cumulative:
            (
                t("Dots"),
                t("Fits setting priorities among many ideas, standing at the wall."),
                t("several dots each, also on one option; most dots win")
            )
        case .borda:
            (
                t("Ranking, points by place"),
                t("Fits an order in which second and third places count too."),
                t("a ranking; points by place, most points win")
            )
        case .dowdall:
            (
                t("Ranking, points 1, 1/2, 1/3"),
                t("Fits when first places shall weigh clearly more than second and third ones."),
                t("a ranking; 1 point for a first place, 1/2 for a second, 1/3 for a third; most points win")
            )
        case .schulze:
            (
                t("Ranking, chains of duels"),
                t("Fits an important order of three options or more: every two are compared."),
                t("a ranking; the strongest paths of victories in pairs decide")
            )
        case .rankedPairs:
            (
                t("Ranking, the clearest duels first"),
                t("Fits an important order that one can check by hand, duel by duel."),
                t("a ranking; victories in pairs are locked from the strongest down")
            )
        case .copeland:
            (
                t("Ranking, most duels won"),
                t("Fits an order that is explained like a tournament."),
                t("a ranking; a point for each option beaten in pairs")
            )
        case .smith:
            (
                t("Ranking, the leading group"),
                t("Fits a shortlist: the group that wins against everything outside of it."),
                t("a ranking; the smallest group that beats everybody outside of it")
            )
        case .block:
            (
                t("As many votes as seats"),
                t("Fits a group without factions; a majority can take every seat."),
                t("as many choices as seats; most votes win")
            )
        case .stv:
            (
                t("Ranking, a seat for each share"),
                t("Fits a committee that shall look like the room."),
                t("a ranking; seats by quota, what is above it goes on to the next choices")
            )
        case .sequentialPAV:
            (
                t("Crosses, a fair turn for each"),
                t("Fits several winners, when those who have one already shall wait for the others."),
                t("crosses; seat by seat, whoever already has a seat counts for less")
            )
        case .sequentialPhragmen:
            (
                t("Crosses, the load shared evenly"),
                t("Fits several winners, each carried by about as many people."),
                t("crosses; seat by seat, so that the load of seats is spread evenly")
            )
        case .equalShares:
            (
                t("Crosses, an equal share of the seats"),
                t("Fits several winners, when every group shall get its part."),
                t("crosses; every voter has an equal share of the seats to spend")
            )
        case .budgetGreedy:
            (
                t("Projects, most votes first"),
                t("Fits when the most wanted projects come first, as far as the money goes."),
                t("crosses or points for projects; by votes, as far as the money goes")
            )
        case .budgetEqualShares:
            (
                t("Projects, an equal share of the money"),
                t("Fits when every neighbourhood or group shall see its part of the money."),
                t("crosses or points for projects; every voter has an equal share of the money")
            )
        }
    }
}
