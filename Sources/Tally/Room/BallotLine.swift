/// How one ballot is keyed: one line of digits, whose meaning the method decides.
///
/// - Rankings (Borda, IRV, the pairwise methods, STV): options in order of preference, `3142`. `3=1 4` puts two at one
///   rank, `-` is a rank left empty.
/// - One vote (plurality, motion): the option's number; a motion's are yes 1, no 2, abstain 3. `1=2` is a paper with both
///   marked.
/// - Consent scales: the number of fingers, 0 to 5, or the grade, 1 to 8.
/// - Crosses (approval, block, the proportional and budget methods): every option that is crossed, `135`.
/// - Dots (cumulative): an option's digit once a dot, `11355`; where dots may be against options, `-` before each of these,
///   `1135-2`.
/// - Scores (score, STAR, majority judgment): one digit an option, in the options' order, `50324`; `-` is one left blank. In
///   3-2-1 voting these are 2 for good, 1 for OK and 0 for bad.
///
/// Where a number can have two digits (ten options or more; for scores a highest score above 9), numbers are parted by
/// spaces, commas or dots. `0` alone is a blank ballot (`.` where 0 says something: scores and consent scales), `x` alone one that nobody can read. Arabic-Indic
/// digits are digits too. Where one ballot may count as several (`max-weight`), `3*` before the rest is one that counts as three.
/// What is kept of a line reads as the same answer again.
public struct BallotLine: Sendable {
    /// What voters do, and so what a line means.
    public enum Form: Hashable, Sendable {
        case ranking, choice, crosses, dots, scores
    }

    /// How ballots become a result.
    public let method: VotingMethod
    /// The number of options; a motion has 3.
    public let options: Int
    /// As frozen when the poll opened.
    public let rules: RuleSet
    /// Seats to fill, which limit the crosses of a block vote.
    public let seats: Int
    /// By option, the tags that it carries, among them its theme; empty where none carries any.
    public let tags: [[String]]

    /// How ballots of a poll are keyed.
    public init(
        method: VotingMethod, options: Int, rules: RuleSet = RuleSet(), seats: Int = 1, tags: [[String]] = []
    ) {
        self.method = method
        self.tags = tags
        self.options = max(0, options)
        self.rules = rules
        self.seats = seats
    }

    /// What a line means with this method.
    public var form: Form { method.form }

    /// Whether numbers have to be parted, because they can have more than one digit.
    public var isParted: Bool { form == .scores ? scale.upperBound > 9 : options > 9 }

    /// The numbers that may be given to an option, where numbers are given.
    public var scale: ClosedRange<Int> { method.scale(rules) }

    /// The sign that alone in a line is a blank ballot.
    public var blankSign: Character { zeroSays ? "." : "0" }

    /// Whether 0 is an answer.
    private var zeroSays: Bool { form == .scores || method.asksForReservations }

    /// What is keyed for an option, by index: its number from 1, or that of the method's own answer.
    public func number(of option: Int) -> Int {
        method.answers.indices.contains(option) ? method.answers[option].number : option + 1
    }

    /// The option that a number stands for, by index.
    func option(_ number: Int) -> Int? {
        if method.hasOwnAnswers { return method.answers.prefix(options).firstIndex { $0.number == number } }
        return (1...max(1, options)).contains(number) && options > 0 ? number - 1 : nil
    }

    /// The sign that alone in a line is a ballot that nobody can read.
    public static let spoiledSign: Character = "x"

    /// A line longer than this is no ballot that a hand has marked.
    public static let longest = 4000

    /// The sign between as how many a ballot counts and what stands on it.
    public static let weightSign: Character = "*"

    /// What a line says; also one that is still being typed.
    public func read(_ text: String) -> Reading {
        guard rules.maxWeight > 1, let sign = text.firstIndex(of: Self.weightSign) else { return answer(text) }
        let typed = text[..<sign].filter { $0 != " " && $0 != "\u{A0}" }
        let digits = typed.compactMap(Self.digit)
        // Beyond any weight, and never too large to compute with.
        let weight = digits.reduce(0) { min(1_000_000, $0 * 10 + $1) }
        guard digits.count == typed.count, (1...rules.maxWeight).contains(weight) else {
            return Reading(problems: [.noSuchWeight(most: rules.maxWeight)])
        }
        return answer(String(text[text.index(after: sign)...])).counting(as: weight)
    }

    /// What a line without a weight says.
    private func answer(_ text: String) -> Reading {
        guard text.utf8.count <= Self.longest else { return Reading(problems: [.tooLong(most: Self.longest)]) }
        let (signs, strange) = signs(of: text)
        guard strange.isEmpty else { return Reading(problems: strange.map { .noSign($0) }) }
        guard !signs.isEmpty else {
            // A lone point is a blank ballot where 0 says something, and a separator elsewhere.
            return zeroSays && text.contains(".") ? blank : Reading()
        }
        if signs == [.spoiled] { return Reading(answer: .spoiled, canonical: String(Self.spoiledSign)) }
        if signs == [.number(0)], !zeroSays { return blank }
        if signs.contains(.spoiled) { return Reading(problems: [.notAlone(Self.spoiledSign)]) }
        return switch form {
        case .ranking: ranking(signs)
        case .choice: choice(signs)
        case .crosses: crosses(signs)
        case .dots: dots(signs)
        case .scores: scores(signs)
        }
    }

    /// A ballot with nothing on it.
    var blank: Reading {
        let isRanked = form == .ranking || form == .choice
        return Reading(answer: isRanked ? .ranking([]) : .marks([:]), canonical: String(blankSign))
    }
}

extension BallotLine {
    /// A line in its parts.
    enum Sign: Hashable {
        case number(Int)
        /// `=`
        case equals
        /// `-`
        case dash
        case spoiled
    }

    /// Takes a line apart; signs that no ballot has come apart from the others.
    private func signs(of text: String) -> (signs: [Sign], strange: [Character]) {
        var signs: [Sign] = []
        var strange: [Character] = []
        var number: Int?
        func close() {
            if let value = number { signs.append(.number(value)) }
            number = nil
        }
        for character in text {
            if let digit = Self.digit(character) {
                // Beyond any option, and never too large to compute with.
                number = min(1_000_000, (number ?? 0) * 10 + digit)
                if !isParted { close() }
                continue
            }
            close()
            switch character {
            case " ", ",", ".", "\u{60C}", "\u{66B}", "\u{66C}", "\u{A0}": break
            case "=": signs.append(.equals)
            case "-", "\u{2212}", "\u{2013}": signs.append(.dash)
            case "x", "X", "×": signs.append(.spoiled)
            default: if !strange.contains(character) { strange.append(character) }
            }
        }
        close()
        return (signs, strange)
    }

    /// The value of a Western, an Arabic-Indic or a Persian digit.
    private static func digit(_ character: Character) -> Int? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        for zero in [0x30, 0x660, 0x6F0] as [UInt32] where (zero...zero + 9).contains(scalar.value) {
            return Int(scalar.value - zero)
        }
        return nil
    }
}
