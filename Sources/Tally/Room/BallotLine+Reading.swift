extension BallotLine {
    /// What a line says.
    public struct Reading: Hashable, Sendable {
        /// The voter's answer; nil for an empty line, and for one that cannot be kept as it stands.
        public let answer: LiveTally.Answer?
        /// The line as the record keeps it; empty where there is no answer.
        public let canonical: String
        /// Why it cannot be kept: a slip of the keying hand.
        public let problems: [Problem]
        /// What is unusual about it and is kept all the same: the voter wrote it so.
        public let remarks: [Remark]
        /// As how many ballots it counts.
        public private(set) var weight: Int

        init(
            answer: LiveTally.Answer? = nil, canonical: String = "", problems: [Problem] = [], remarks: [Remark] = [],
            weight: Int = 1
        ) {
            self.weight = weight
            self.answer = problems.isEmpty ? answer : nil
            self.canonical = problems.isEmpty ? canonical : ""
            self.problems = problems
            self.remarks = remarks
        }

        /// What the line says, whatever it counts as.
        public func counted(as weight: Int) -> Reading {
            var reading = self
            reading.weight = weight
            return reading
        }

        /// The same, counting as so many ballots.
        func counting(as weight: Int) -> Reading {
            Reading(
                answer: answer,
                canonical: weight == 1 || canonical.isEmpty
                    ? canonical : String(weight) + String(BallotLine.weightSign) + canonical,
                problems: problems, remarks: remarks, weight: weight)
        }

        /// Whether nothing has been typed.
        public var isEmpty: Bool { answer == nil && problems.isEmpty }

        /// Whether it is a ballot with nothing on it.
        public var isBlank: Bool { answer == .ranking([]) || answer == .marks([:]) }

        /// Whether it is a ballot that nobody can read.
        public var isSpoiled: Bool { answer == .spoiled }

        /// What spoils the whole ballot, if anything that the voter did does.
        public var spoiling: Remark? { remarks.first { $0.consequence == .spoils } }
    }

    /// Why a line cannot be kept. Options are numbered from 1.
    public enum Problem: Hashable, Sendable {
        /// A sign that means nothing in this vote.
        case noSign(Character)
        /// There is no such option; the vote has this many.
        case noSuchOption(Int, of: Int)
        /// The scale has no such grade, but those from the lowest to the highest.
        case noSuchGrade(Int, from: Int, to: Int)
        /// `=` with no option before or behind it.
        case nothingToJoin
        /// One vote each, and more than one number without `=` between them.
        case oneNumberOnly
        /// More scores than options.
        case tooManyScores(Int, of: Int)
        /// A sign that stands for a whole ballot, and others beside it.
        case notAlone(Character)
        /// Before the sign stands no number from 1 up to this one.
        case noSuchWeight(most: Int)
        /// Behind the sign that stands before an option which a dot is against is no option.
        case nothingOpposed
        /// Longer than any ballot.
        case tooLong(most: Int)
    }

    /// What a voter did that is not what was asked for. Options are numbered from 1.
    public enum Remark: Hashable, Sendable {
        /// An option is named again.
        case optionTwice(Int, Consequence)
        /// Several options stand at one rank, or where one vote was asked for.
        case sharedRank([Int], Consequence)
        /// A rank was left empty; the first is 1.
        case rankSkipped(Int, Consequence)
        /// More options crossed than allowed.
        case tooManyCrosses(Int, allowed: Int, Consequence)
        /// More dots than the voter has.
        case tooManyDots(Int, allowed: Int, Consequence)
        /// More dots on one option than allowed.
        case tooManyOnOption(Int, dots: Int, allowed: Int, Consequence)
        /// More dots on the options of one theme than allowed.
        case tooManyOnTheme(String, dots: Int, allowed: Int, Consequence)
        /// More dots against options than the voter has.
        case tooManyAgainst(Int, allowed: Int, Consequence)
        /// Dots for an option and against it.
        case forAndAgainst(Int, Consequence)
        /// Dots that the voter did not place.
        case dotsLeft(Int)
        /// A score below the lowest.
        case scoreTooLow(option: Int, score: Int, lowest: Int, Consequence)
        /// A score above the highest.
        case scoreTooHigh(option: Int, score: Int, allowed: Int, Consequence)
        /// Scores for the first options only.
        case fewerScores(Int, of: Int)

        /// What the rules make of it; nil where it is only worth a word.
        public var consequence: Consequence? {
            switch self {
            case .optionTwice(_, let consequence), .sharedRank(_, let consequence), .rankSkipped(_, let consequence),
                .tooManyCrosses(_, _, let consequence), .tooManyDots(_, _, let consequence),
                .tooManyOnOption(_, _, _, let consequence), .tooManyOnTheme(_, _, _, let consequence),
                .tooManyAgainst(_, _, let consequence), .forAndAgainst(_, let consequence),
                .scoreTooLow(_, _, _, let consequence),
                .scoreTooHigh(_, _, _, let consequence):
                consequence
            case .dotsLeft, .fewerScores: nil
            }
        }
    }

    /// What the rules of the vote make of it.
    public enum Consequence: Hashable, Sendable {
        /// The first time counts.
        case firstCounts
        /// It counts once.
        case countsOnce
        /// The options are equal to each other.
        case equal
        /// The next rank is looked at.
        case goesOn
        /// The ballot ends there.
        case ends
        /// The ballot ends there when two or more of them are still in the running; one that is left alone counts.
        case endsUnlessOneIsLeft
        /// The whole ballot is spoiled.
        case spoils
    }
}

// Rankings and single votes.
extension BallotLine {
    func ranking(_ signs: [Sign]) -> Reading {
        let (ranks, problems) = ranks(signs)
        guard problems.isEmpty else { return Reading(problems: problems) }
        var kept = ranks
        // Nothing is lost with empty ranks at the end: nobody stands behind them.
        while kept.last == [] { kept.removeLast() }
        guard !kept.isEmpty else { return blank }
        var remarks: [Remark] = []
        var seen: Set<Int> = []
        var skipped = 0
        for (place, rank) in kept.enumerated() {
            skipped = rank.isEmpty ? skipped + 1 : 0
            if rank.isEmpty {
                let ends = rules.skipped.allowed.map { skipped > $0 } ?? false
                remarks.append(.rankSkipped(place + 1, ends ? .ends : .goesOn))
            }
            var here: Set<Int> = []
            for option in rank {
                // Named again at the same rank, an option is there once whatever the rule.
                if !here.insert(option).inserted {
                    remarks.append(.optionTwice(option, .countsOnce))
                } else if !seen.insert(option).inserted {
                    remarks.append(.optionTwice(option, rules.duplicate == .first ? .firstCounts : .ends))
                }
            }
            if here.count > 1 { remarks.append(.sharedRank(here.sorted(), sharedRank)) }
        }
        let isShared = kept.contains { $0.count > 1 }
        let words = kept.map { rank in rank.isEmpty ? "-" : rank.map(String.init).joined(separator: "=") }
        return Reading(
            answer: .ranking(kept.map { $0.map { $0 - 1 } }),
            canonical: words.joined(separator: isShared || isParted ? " " : ""), remarks: remarks)
    }

    func choice(_ signs: [Sign]) -> Reading {
        let (ranks, problems) = ranks(signs, allowsDash: false)
        guard problems.isEmpty else { return Reading(problems: problems) }
        guard ranks.count == 1, let marked = ranks.first else { return Reading(problems: [.oneNumberOnly]) }
        var remarks: [Remark] = []
        var seen: Set<Int> = []
        for option in marked where !seen.insert(option).inserted { remarks.append(.optionTwice(option, .countsOnce)) }
        if seen.count > 1 { remarks.append(.sharedRank(seen.sorted(), .spoils)) }
        return Reading(
            answer: .ranking([marked.compactMap(option)]), canonical: marked.map(String.init).joined(separator: "="),
            remarks: remarks)
    }

    /// What several options at one rank are worth: to methods that look for one option, what `overvote` says.
    private var sharedRank: Consequence {
        guard method.ruleKeys.contains(.overvote) else { return .equal }
        return switch rules.overvote {
        case .exhaust: .endsUnlessOneIsLeft
        case .skip: .goesOn
        case .exhaustAlways: .ends
        }
    }

    /// The options at each rank, by number.
    private func ranks(_ signs: [Sign], allowsDash: Bool = true) -> (ranks: [[Int]], problems: [Problem]) {
        var ranks: [[Int]] = []
        var problems: [Problem] = []
        var isJoining = false
        for sign in signs {
            switch sign {
            case .number(let option):
                note(option, &problems)
                if isJoining, let last = ranks.indices.last {
                    ranks[last].append(option)
                } else {
                    ranks.append([option])
                }
                isJoining = false
            case .equals:
                if isJoining || ranks.last.map(\.isEmpty) ?? true { problems.append(.nothingToJoin) }
                isJoining = true
            case .dash where allowsDash:
                if isJoining { problems.append(.nothingToJoin) }
                isJoining = false
                ranks.append([])
            case .dash, .spoiled: problems.append(.noSign("-"))
            }
        }
        if isJoining { problems.append(.nothingToJoin) }
        return (ranks, problems.unique)
    }

    private func note(_ option: Int, _ problems: inout [Problem]) {
        guard self.option(option) == nil else { return }
        let grades = method.asksForReservations ? method.answers.map(\.number) : []
        if let lowest = grades.min(), let highest = grades.max() {
            problems.append(.noSuchGrade(option, from: lowest, to: highest))
        } else {
            problems.append(.noSuchOption(option, of: options))
        }
    }
}

// Crosses, dots and scores.
extension BallotLine {
    func crosses(_ signs: [Sign]) -> Reading {
        let (numbers, problems) = numbers(signs)
        guard problems.isEmpty else { return Reading(problems: problems) }
        let times = Dictionary(grouping: numbers) { $0 }.mapValues(\.count)
        let crossed = times.keys.sorted()
        var remarks = crossed.filter { times[$0] ?? 0 > 1 }.map { Remark.optionTwice($0, .countsOnce) }
        let most = rules.maxChoices ?? (method == .block ? seats : nil)
        if let most, crossed.count > most {
            remarks.append(.tooManyCrosses(crossed.count, allowed: most, .spoils))
        }
        return Reading(
            answer: .marks(Dictionary(uniqueKeysWithValues: crossed.map { ($0 - 1, 1) })),
            canonical: joined(crossed), remarks: remarks)
    }

    func dots(_ signs: [Sign]) -> Reading {
        let (numbers, opposed, problems) = dotNumbers(signs)
        guard problems.isEmpty else { return Reading(problems: problems) }
        let dots = Dictionary(grouping: numbers) { $0 }.mapValues(\.count)
        let against = Dictionary(grouping: opposed) { $0 }.mapValues(\.count)
        var remarks: [Remark] = []
        if let allowed = rules.dots {
            if numbers.count > allowed { remarks.append(.tooManyDots(numbers.count, allowed: allowed, .spoils)) }
            if numbers.count < allowed { remarks.append(.dotsLeft(allowed - numbers.count)) }
        }
        if let allowed = rules.maxPerOption {
            for (option, placed) in (Array(dots) + Array(against)).sorted(by: { $0.key < $1.key })
            where placed > allowed {
                remarks.append(.tooManyOnOption(option, dots: placed, allowed: allowed, .spoils))
            }
        }
        for (index, theme) in rules.themes.enumerated() {
            let placed = numbers.count { Themes.themes(of: $0 - 1, rules, tags) == [index] }
            if placed > theme.dots {
                remarks.append(.tooManyOnTheme(theme.name, dots: placed, allowed: theme.dots, .spoils))
            }
        }
        if let allowed = rules.dotsAgainst, opposed.count > allowed {
            remarks.append(.tooManyAgainst(opposed.count, allowed: allowed, .spoils))
        }
        let both = dots.keys.filter { against[$0] != nil }.sorted()
        remarks += both.map { .forAndAgainst($0, .spoils) }
        var marks = dots.mapValues { $0 }
        for (option, count) in against where marks[option] == nil { marks[option] = -count }
        let canonical = joined([joined(numbers.sorted())] + opposed.sorted().map { "-" + String($0) })
        return Reading(
            // What it says about such an option nobody knows.
            answer: both.isEmpty
                ? .marks(Dictionary(uniqueKeysWithValues: marks.map { ($0.key - 1, $0.value) })) : .spoiled,
            canonical: canonical, remarks: remarks)
    }

    /// The options that dots are for, and those that dots are against, each once a dot.
    private func dotNumbers(_ signs: [Sign]) -> (placed: [Int], opposed: [Int], problems: [Problem]) {
        guard rules.dotsAgainst != nil else {
            let (numbers, problems) = numbers(signs)
            return (numbers, [], problems)
        }
        var (placed, opposed): ([Int], [Int]) = ([], [])
        var problems: [Problem] = []
        var isAgainst = false
        for sign in signs {
            switch sign {
            case .number(let option):
                note(option, &problems)
                if isAgainst { opposed.append(option) } else { placed.append(option) }
                isAgainst = false
            case .dash:
                if isAgainst { problems.append(.nothingOpposed) }
                isAgainst = true
            case .equals, .spoiled: problems.append(.noSign("="))
            }
        }
        if isAgainst { problems.append(.nothingOpposed) }
        return (placed, opposed, problems.unique)
    }

    private func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: isParted ? " " : "")
    }

    func scores(_ signs: [Sign]) -> Reading {
        var scores: [Int?] = []
        for sign in signs {
            switch sign {
            case .number(let score): scores.append(score)
            case .dash: scores.append(nil)
            case .equals, .spoiled: return Reading(problems: [.noSign("=")])
            }
        }
        guard scores.count <= options else { return Reading(problems: [.tooManyScores(scores.count, of: options)]) }
        guard scores.contains(where: { $0 != nil }) else { return blank }
        var remarks: [Remark] = []
        var marks: [Int: Int] = [:]
        for (index, score) in scores.enumerated() {
            guard let score else { continue }
            marks[index] = score
            if score < scale.lowerBound {
                remarks.append(.scoreTooLow(option: index + 1, score: score, lowest: scale.lowerBound, .spoils))
            }
            if score > scale.upperBound {
                remarks.append(.scoreTooHigh(option: index + 1, score: score, allowed: scale.upperBound, .spoils))
            }
        }
        if scores.count < options { remarks.append(.fewerScores(scores.count, of: options)) }
        return Reading(
            answer: .marks(marks),
            canonical: scores.map { $0.map(String.init) ?? "-" }.joined(separator: isParted ? " " : ""),
            remarks: remarks)
    }

    private func numbers(_ signs: [Sign]) -> (numbers: [Int], problems: [Problem]) {
        var numbers: [Int] = []
        var problems: [Problem] = []
        for sign in signs {
            switch sign {
            case .number(let option):
                note(option, &problems)
                numbers.append(option)
            case .equals: problems.append(.noSign("="))
            case .dash, .spoiled: problems.append(.noSign("-"))
            }
        }
        return (numbers, problems.unique)
    }

    private func joined(_ numbers: [Int]) -> String {
        numbers.map(String.init).joined(separator: isParted ? " " : "")
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order in which it first stands.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
