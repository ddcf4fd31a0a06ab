public import Localization
public import Tally
import Words

/// The result as a table that can be checked by hand: who has how many votes in which round, where votes went, and why.
public struct ResultText {
    private let result: TallyResult
    private let t: Localizer
    private let names: [String]
    private let width: Int

    /// Makes the text of a result for people, in the language that `t` speaks.
    public init(_ result: TallyResult, t: Localizer) {
        self.result = result
        self.t = t
        names = result.options.enumerated().map { option, name in
            let title = result.titles.indices.contains(option) ? result.titles[option] : ""
            return Plain.text(title.isEmpty || title == name ? name : name + " " + title)
        }
        width = max(12, names.map(\.count).max() ?? 0)
    }

    /// The whole result, line by line.
    public var text: String {
        var lines = head + costs
        for (index, round) in result.rounds.enumerated() { lines += self.round(round, index) }
        if !result.colleges.isEmpty { lines += colleges }
        if let pairwise = result.pairwise {
            lines += square(
                t("Voters who rank the option on the left before the one above"), pairwise.votes(row:column:))
        }
        if let paths = result.paths {
            lines += square(t("Strength of the strongest path from left to above")) { paths[$0][$1] }
        }
        if let locked = result.locked { lines += self.locked(locked) }
        if let grades = result.grades { lines += gradeTable(grades) }
        lines += conclusion
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let account = result.ballots
        let keys = result.method.ruleKeys.filter { !$0.isOfRooms || result.rules.stated.contains($0) }
        let rules = keys.compactMap { key in
            result.rules.value(key).map { key.rawValue + "=" + Plain.text($0) }
        }
        return [
            t("%1: %2", result.method.rawValue, MethodList(t: t).line(for: result.method)),
            t(
                "Ballots: %1 cast, %2 valid, %3 blank, %4 spoiled", account.cast, account.valid, account.blank,
                account.spoiled),
            result.papers.map { t("Papers, each counted as often as it weighs: %1", $0.cast) },
            t("Rules: %1", rules.joined(separator: " ")), "",
        ].compactMap { $0 }
    }

    /// What there was to spend, and what options cost: all of them, or where these are very many, those that win.
    private var costs: [String] {
        guard let budget = result.budget, budget.costs.count == names.count else { return [] }
        let shown = names.count > Self.mostRows ? result.winners : Array(names.indices)
        let amounts = shown.map { number(budget.costs[$0]) }
        let digits = amounts.map(\.count).max() ?? 0
        let rows = zip(shown, amounts).map { option, amount in
            "  " + Plain.left(names[option], width) + "  " + Plain.right(amount, digits)
        }
        let rest = names.count - shown.count
        return [t("There is %1 to spend. What options cost:", number(budget.limit))] + rows
            + (rest > 0 ? ["  " + t.plural("… %1 more", "… %1 more", rest)] : []) + [""]
    }

    private func round(_ round: Round, _ index: Int) -> [String] {
        var lines: [String] = []
        if result.rounds.count > 1 { lines.append(t("Round %1", index + 1)) }
        let exhausted = t("exhausted")
        var rows: [(name: String, count: String, note: String)] = []
        let shown = shown(round)
        var others = (options: 0, votes: Fraction(0))
        for (option, count) in round.counts.enumerated() {
            guard let count else { continue }
            guard shown?.contains(option) ?? true else {
                others = (others.options + 1, others.votes + count)
                continue
            }
            rows.append((names[option], number(count), note(option, count, round)))
        }
        if others.options > 0 {
            let name = t.plural("… %1 more", "… %1 more", others.options)
            rows.append((name, number(others.votes), t("together")))
        }
        if round.exhausted != 0 { rows.append((exhausted, number(round.exhausted), "")) }
        if let quota = round.quota { rows.append((t("quota"), number(quota), "")) }
        let digits = rows.map(\.count.count).max() ?? 0
        for row in rows {
            let line = "  " + Plain.left(row.name, width) + "  " + Plain.right(row.count, digits) + "  " + row.note
            lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
        }
        if let last = round.lastPlaces {
            let places = last.enumerated().compactMap { option, count in
                count.map { names[option] + " " + number($0) }
            }
            lines.append("  " + t("last places: %1", t.series(places)))
        }
        for transfer in round.transfers.prefix(Self.mostRows) {
            let to = transfer.to.map { names[$0] } ?? exhausted
            lines.append("    " + names[transfer.from] + " → " + to + "  " + number(transfer.votes))
        }
        if round.transfers.count > Self.mostRows {
            let rest = round.transfers.count - Self.mostRows
            lines.append("    " + t.plural("… %1 more", "… %1 more", rest))
        }
        // As many for as against decide a proposal: nothing is drawn, and what came of it is said below.
        if let tie = round.tie, result.decision == nil { lines.append("  " + sentence(for: tie)) }
        return lines + [""]
    }

    /// Rows of a round that somebody can still check by hand.
    private static let mostRows = 60

    /// Of very many options those in front, those elected and some of those that go out; nil for all.
    private func shown(_ round: Round) -> Set<Int>? {
        let running = round.counts.indices.filter { round.counts[$0] != nil }
        guard running.count > Self.mostRows else { return nil }
        let front = running.sorted { (round.counts[$1] ?? 0, $0) < (round.counts[$0] ?? 0, $1) }
        return Set(front.prefix(Self.mostRows * 2 / 3) + round.elected + round.eliminated.prefix(Self.mostRows / 3))
    }

    private func note(_ option: Int, _ count: Fraction, _ round: Round) -> String {
        var parts: [String] = []
        if result.dotsFor.indices.contains(option) {
            parts.append(DotWords.split(result.dotsFor[option], result.dotsAgainst[option], t))
        }
        if let base = result.baseCount, base > 0, result.base != .none, !result.isOutsideBase(option) {
            parts.append(t.percent((count / Fraction(base)).percent(decimals: 1)))
        }
        // An answer to a question is not elected: what came of it is said below.
        if result.decision == nil, round.elected.contains(option) {
            parts.append(t("elected"))
        } else if round.eliminated.contains(option) {
            parts.append(t("out"))
        }
        return parts.joined(separator: "  ")
    }

    /// Each college: its votes, its ballots, and by option what they say and what its votes became.
    private var colleges: [String] {
        var lines = [t("Colleges: votes of each option, and in brackets what the ballots say")]
        for college in result.colleges {
            let name = Plain.text(college.name)
            lines.append(
                "  "
                    + t.plural(
                        "%2: %3 votes, %1 valid ballot", "%2: %3 votes, %1 valid ballots", college.ballots.valid, name,
                        number(college.weight)))
            for option in names.indices {
                let votes = number(college.votes[option]) + " (" + number(college.counts[option]) + ")"
                lines.append("    " + Plain.left(names[option], width) + "  " + votes)
            }
        }
        return lines + [""]
    }

    private func square(_ title: String, _ value: (Int, Int) -> Int) -> [String] {
        let cells = names.indices.map { row in names.indices.map { row == $0 ? "–" : number(value(row, $0)) } }
        let digits = max(4, cells.joined().map(\.count).max() ?? 0)
        // Names that do not fit over their columns would be cut to the same few letters: there numbers stand for them.
        let isWhole = names.allSatisfy { $0.count <= digits }
        let heads = names.indices.map { Plain.right(isWhole ? names[$0] : number($0 + 1), digits) }
        let numbered = names.indices.map { isWhole ? names[$0] : number($0 + 1) + " " + names[$0] }
        let width = isWhole ? width : width + number(names.count).count + 1
        var lines = [title, "  " + Plain.left("", width) + "  " + heads.joined(separator: "  ")]
        for (row, counts) in cells.enumerated() {
            lines.append(
                "  " + Plain.left(numbered[row], width) + "  "
                    + counts.map { Plain.right($0, digits) }.joined(separator: "  "))
        }
        return lines + [""]
    }

    private func locked(_ victories: [Victory]) -> [String] {
        [t("Victories locked, strongest first")]
            + victories.map { "  " + names[$0.winner] + " > " + names[$0.loser] + "  " + number($0.strength) } + [""]
    }

    private func gradeTable(_ grades: [[Int]]) -> [String] {
        let digits = max(3, grades.joined().map { String($0).count }.max() ?? 0)
        let heads = (grades.first ?? []).indices.map { Plain.right(number($0), digits) }
        return [
            t("How often each grade was given"), "  " + Plain.left("", width) + "  " + heads.joined(separator: "  "),
        ]
            + grades.enumerated().map { option, counts in
                "  " + Plain.left(names[option], width) + "  "
                    + counts.map { Plain.right(number($0), digits) }.joined(separator: "  ")
            } + [""]
    }

    private var conclusion: [String] {
        var lines: [String] = []
        if result.baseCount != nil { lines.append(t("Percentages are of %1.", base)) }
        let shown = result.rounds.compactMap(\.tie)
        for tie in result.ties where !shown.contains(tie) && result.decision == nil { lines.append(sentence(for: tie)) }
        if let spent = result.spent {
            lines.append(t("Spent: %1", number(spent)))
            if let budget = result.budget { lines.append(t("Left: %1", number(budget.limit - spent))) }
        }
        // What became of a motion is all that there is to say: none of its answers is a winner.
        if let agreement = result.agreement {
            return lines + [ConsentWords(agreement, t).outcome(result.decision)]
        }
        if let decision = result.decision { return lines + [sentence(for: decision)] }
        lines.append(
            t(
                "Ranking: %1",
                result.ranking.map { $0.map { names[$0] }.joined(separator: " = ") }.joined(separator: " > ")))
        let winners = t.series(result.winners.map { names[$0] })
        if result.winners.isEmpty {
            lines.append(result.ballots.valid == 0 ? t("No winner: there is no valid ballot.") : t("No winner."))
        } else if result.isOpen {
            let certain = result.certain
            if certain.isEmpty {
                lines.append(t("A tie is left standing; who can win: %1", winners))
            } else {
                let others = result.winners.filter { !certain.contains($0) }
                lines.append(t("Certain to win, however the tie falls: %1", t.series(certain.map { names[$0] })))
                lines.append(t("A tie is left standing; who else can win: %1", t.series(others.map { names[$0] })))
            }
        } else {
            lines.append(t.plural("Winner: %2", "Winners: %2", result.winners.count, winners))
        }
        // Of one seat it is said by who wins it.
        if result.emptySeats > 0, result.seats > 1 { lines.append(t.emptySeats(result.emptySeats)) }
        if !result.rules.atLeast.isEmpty {
            lines += QuotaWords(t) { names[$0] }.sentences(
                result.quotas, result.standBacks, drawn: result.quotaTies)
        }
        return lines
    }

    private func sentence(for tie: Tie) -> String {
        let most = Self.mostRows / 3
        var tied = tie.between.prefix(most).map { names[$0] }
        if tie.between.count > most { tied.append(t.plural("… %1 more", "… %1 more", tie.between.count - most)) }
        let between = t.series(tied)
        let how: String
        switch tie.brokenBy {
        case .previousRounds?: how = t("broken by an earlier round")
        case .draw?: how = t("broken by the draw")
        case .preference?: how = t("broken by who is preferred by more voters")
        case .score?: how = t("broken by the total score")
        case .highestScores?: how = t("broken by the number of highest scores")
        case nil: how = t("left standing")
        }
        let sentence =
            switch tie.changesWinner {
            case true?: t("Tie between %1: %2; it changes who wins.", between, how)
            case false?: t("Tie between %1: %2; it does not change who wins.", between, how)
            case nil: t("Tie between %1: %2; whether it changes who wins is not known.", between, how)
            }
        return result.hasNothing(tie) ? sentence + " " + result.method.figure.nothing(t) : sentence
    }

    private func sentence(for decision: RoomResult.Decision) -> String {
        switch decision {
        case .carried: t("The motion is carried.")
        case .rejected: t("The motion is rejected.")
        case .tied: t("The motion is tied, and so not carried.")
        case .blocked: t("The motion is blocked.")
        case .noQuorum: t("There is no quorum.")
        }
    }

    private var base: String {
        switch result.base {
        case .options: t("all marks on options")
        case .yesNo: t("yes and no")
        case .yesNoAbstain: t("yes, no and abstentions")
        case .valid: t("valid ballots")
        case .cast: t("ballots cast")
        case .present: t("people present")
        case .invited: t("people invited")
        case .none: t("nothing")
        }
    }

    /// Exact as far as a line can hold it; a long fraction is rounded to six decimals and says so.
    private func number(_ number: Fraction) -> String {
        let exact = number.description
        guard number.isWhole || exact.count <= 14 else { return "≈" + t.decimal(number.decimal(6)) }
        return exact.contains("/") ? t.digits.written(exact) : t.decimal(exact)
    }

    private func number(_ number: Int) -> String { t.digits.written(String(number)) }
}

extension PairwiseMatrix {
    fileprivate func votes(row: Int, column: Int) -> Int { self[row, column] }
}
