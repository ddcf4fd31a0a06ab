public import Localization
public import Tally

/// One keyed ballot in words: what the line means, what is unusual about it, why it cannot be kept.
public struct BallotWords {
    private let line: BallotLine
    private let t: Localizer
    private let themes: ThemeWords
    private let name: (Int) -> String

    /// - Parameters:
    ///   - themes: what the themes of its dots are called.
    ///   - name: what an option says, by index, as short as the place asks for.
    public init(_ line: BallotLine, themes: ThemeWords, _ t: Localizer, name: @escaping (Int) -> String) {
        self.line = line
        self.themes = themes
        self.t = t
        self.name = name
    }

    /// `1st Shared pellets · 2nd Training`; empty for an empty line.
    public func meaning(_ reading: BallotLine.Reading, separator: String = " · ") -> String {
        guard reading.weight == 1 else {
            let once = meaning(reading.counted(as: 1), separator: separator)
            return once.isEmpty ? "" : t("counts as %1: %2", reading.weight, once)
        }
        guard let answer = reading.answer else { return "" }
        if reading.isBlank { return t("a blank ballot") }
        switch answer {
        case .spoiled: return reading.remarks.isEmpty ? t("a ballot that nobody can read") : t("a spoiled ballot")
        case .ranking(let ranks) where line.form == .choice: return ranks.first.map(joined) ?? ""
        case .ranking(let ranks):
            return ranks.enumerated().filter { !$0.element.isEmpty }.map { rank, options in
                t.isolated(place(rank + 1) + " " + joined(options))
            }.joined(separator: separator)
        case .marks(let marks):
            let options = marks.keys.sorted()
            return switch line.form {
            case .scores:
                options.map { option in
                    let number = marks[option] ?? 0
                    guard let rating = AnswerWords(t).rating(line.method, number) else {
                        return t.isolated(t("%1 for %2", number, name(option)))
                    }
                    return t.isolated(t("%1: %2", rating, t.isolated(name(option))))
                }.joined(separator: separator)
            case .dots:
                // Those for come first, as they stand in the line.
                (options.filter { marks[$0] ?? 0 > 0 } + options.filter { marks[$0] ?? 0 < 0 }).map { option in
                    let number = marks[option] ?? 0
                    return t.isolated(
                        number < 0 ? t("%1 against %2", -number, name(option)) : t("%1 on %2", number, name(option)))
                }.joined(separator: separator)
            case .crosses, .ranking, .choice: options.map(part).joined(separator: separator)
            }
        }
    }

    /// What a line for this vote looks like, for an empty field.
    public var prompt: String {
        switch line.form {
        case .ranking:
            line.isParted
                ? t("options in the voter’s order, with spaces: 3 1 12") : t("options in the voter’s order: 3142")
        case .choice where line.method == .fistToFive: t("the number of fingers, 0 to 5")
        case .choice where line.method.asksForReservations: t("the grade, 1 to 8")
        case .choice: t("the option’s number")
        case .crosses: line.isParted ? t("the crossed options, with spaces: 1 3 12") : t("the crossed options: 135")
        case .dots where line.rules.dotsAgainst != nil:
            line.isParted
                ? t("an option once for each dot, - before it where it is against: 1 1 12 -3")
                : t("an option once for each dot, - before it where it is against: 113-2")
        case .dots:
            line.isParted
                ? t("an option once for each dot, with spaces: 1 1 12") : t("an option once for each dot: 11355")
        case .scores where line.method == .threeTwoOne:
            t("for each option in order 2 good, 1 OK or 0 bad: 2012")
        case .scores:
            line.isParted
                ? t("a number for each option, in order: 10 0 7") : t("a digit for each option, in order: 50324")
        }
    }

    /// The signs that stand for more than options: `0 blank  x unreadable  = together  - left empty`.
    public var signs: [(sign: String, title: String)] {
        var signs = [(String(line.blankSign), t("blank")), (String(BallotLine.spoiledSign), t("unreadable"))]
        switch line.form {
        case .ranking: signs += [("=", t("same rank")), ("-", t("rank left empty"))]
        case .choice: signs += [("=", t("both marked"))]
        case .scores: signs += [("-", t("left blank"))]
        case .dots where line.rules.dotsAgainst != nil: signs += [("-2", t("a dot against 2"))]
        case .crosses, .dots: break
        }
        if line.rules.maxWeight > 1 { signs.append(("3*", t("counts as 3"))) }
        return signs
    }

    /// Why the line cannot be kept.
    public func sentence(_ problem: BallotLine.Problem) -> String {
        switch problem {
        case .noSign(let sign): t("“%1” means nothing in this vote", String(sign))
        case .noSuchOption(let option, let count):
            count == 0
                ? t("the vote has no options") : t("there is no option %1; there are 1 to %2", option, count)
        case .noSuchGrade(let grade, let lowest, let highest):
            t("there is no %1 on this scale; there are %2 to %3", grade, lowest, highest)
        case .nothingToJoin: t("= joins two options: 3=1")
        case .oneNumberOnly: t("one number only; a paper with two marked is 1=2")
        case .tooManyScores(let found, let count): t("%1 numbers, but %2 options", found, count)
        case .notAlone(let sign): t("%1 stands alone on a line", String(sign))
        case .noSuchWeight(let most): t("before * stands as how many it counts, from 1 to %1", most)
        case .nothingOpposed: t("behind - stands the option that a dot is against: -3")
        case .tooLong(let most): t("longer than %1 signs", most)
        }
    }

    /// What the voter did that was not asked for, and what the rules make of it: `3 twice: the first one counts`.
    public func sentence(_ remark: BallotLine.Remark) -> String {
        switch remark {
        case .optionTwice(let option, let what): with(what, t("%1 twice", option))
        case .sharedRank(let options, let what):
            with(
                what,
                line.form == .choice
                    ? t("%1 marked together", numbers(options)) : t("%1 at the same rank", numbers(options)))
        case .rankSkipped(let rank, let what): with(what, t("rank %1 is empty", rank))
        case .tooManyCrosses(let found, let allowed, let what):
            with(what, t.plural("%1 cross, %2 allowed", "%1 crosses, %2 allowed", found, allowed))
        case .tooManyDots(let found, let allowed, let what):
            with(what, t.plural("%1 dot, %2 allowed", "%1 dots, %2 allowed", found, allowed))
        case .tooManyOnOption(let option, let dots, let allowed, let what):
            with(what, t.plural("%1 dot on %2, %3 allowed", "%1 dots on %2, %3 allowed", dots, option, allowed))
        case .tooManyOnTheme(let theme, let dots, let allowed, let what):
            with(
                what,
                t.plural(
                    "%1 dot on “%2”, %3 allowed", "%1 dots on “%2”, %3 allowed", dots,
                    t.isolated(themes.title(theme)), allowed))
        case .tooManyAgainst(let found, let allowed, let what):
            with(what, t.plural("%1 dot against, %2 allowed", "%1 dots against, %2 allowed", found, allowed))
        case .forAndAgainst(let option, let what): with(what, t("dots for %1 and against it", option))
        case .dotsLeft(let count): t.plural("%1 dot is not placed", "%1 dots are not placed", count)
        case .scoreTooLow(let option, let score, let lowest, let what):
            with(what, t("%1 for option %2, the lowest is %3", score, option, lowest))
        case .scoreTooHigh(let option, let score, let allowed, let what):
            with(what, t("%1 for option %2, the highest is %3", score, option, allowed))
        case .fewerScores(let found, let count): t("%1 of %2 given, the others are left blank", found, count)
        }
    }

    private func with(_ consequence: BallotLine.Consequence, _ what: String) -> String {
        let words =
            switch consequence {
            case .firstCounts: t("the first one counts")
            case .countsOnce: t("it counts once")
            case .equal: t("they count as equal")
            case .goesOn: t("the next rank counts")
            case .ends: t("the ballot ends there")
            case .endsUnlessOneIsLeft: t("the ballot ends there, unless one of them alone is still in")
            case .spoils: t("the ballot is spoiled")
            }
        return t("%1: %2", what, words)
    }

    /// `1st`, as short as the language has it.
    private func place(_ rank: Int) -> String {
        switch (rank, rank % 10, rank % 100) {
        case (1, _, _): t("1st")
        case (_, 1, let end) where end != 11: t("%1st", rank)
        case (_, 2, let end) where end != 12: t("%1nd", rank)
        case (_, 3, let end) where end != 13: t("%1rd", rank)
        default: t("%1th", rank)
        }
    }

    private func joined(_ options: [Int]) -> String { options.map(part).joined(separator: " = ") }

    /// What an option says, held apart from those beside it, whichever way each is read.
    private func part(_ option: Int) -> String { t.isolated(name(option)) }

    private func numbers(_ options: [Int]) -> String { t.list(options.map(String.init)) }
}
