import Tally

/// Papers before and after, joined by the codes that people made and kept.
public struct CodePairs: Equatable, Sendable {
    /// Two codes that may be one with a slip of the pen in it.
    public struct Offer: Hashable, Sendable {
        /// The code on the earlier paper.
        public let before: PlainText
        /// The code on the later one.
        public let after: PlainText

        /// Makes an offer, of codes as `normal` has them.
        public init(before: PlainText, after: PlainText) { (self.before, self.after) = (before, after) }
    }

    /// The codes that stand on papers of both moments.
    public let joined: [PlainText]
    /// Codes that differ by one slip, and each from no other of its moment by so little: to be looked at by who knows.
    public let offers: [Offer]
    /// Codes that differ by one slip as well, and may as soon be two people's: each is near another one too, or both are codes
    /// that somebody can have made just so. They are said, and joined only by whoever has both papers in hand.
    public let doubtful: [Offer]
    /// Earlier codes without a later one.
    public let onlyBefore: [PlainText]
    /// Later codes without an earlier one.
    public let onlyAfter: [PlainText]

    /// A code on a paper, and the category that is ticked beside it.
    public struct Signed: Equatable, Sendable {
        /// The code as it was keyed.
        public let code: PlainText
        /// Whom the paper is of by its own account; empty where nothing is ticked.
        public let category: PlainText

        /// Makes what a paper is signed with.
        public init(_ code: PlainText, category: PlainText = "") { (self.code, self.category) = (code, category) }
    }

    /// How likely it is by chance that two people stand as near to each other as an offer does, in all offers of its sort
    /// together: above it, none of the sort is made. Somebody who is new may have made the code that somebody who stayed away
    /// made once, but for a sign.
    private static let mostChance = Fraction(1, 10)
    /// The same where both codes are of the form that papers ask for, as those of two people are: of 28 people of whom four are new, one
    /// in ten such offers would else be wrong. A code that lacks a sign is nobody's, and is offered sooner.
    private static let mostChanceOfTwo = Fraction(1, 100)

    /// Joins the codes of two moments. Codes are compared as `normal` has them; none is joined on a likeness.
    public init(before: [Signed], after: [Signed]) {
        let (earlier, later) = (Side(before), Side(after))
        joined = earlier.categories.keys.filter { later.categories[$0] != nil }.sorted()
        let left = earlier.categories.keys.filter { later.categories[$0] == nil }.sorted()
        let right = later.categories.keys.filter { earlier.categories[$0] == nil }.sorted()
        // Of one moment all are different people: how often two of them are near is how often chance makes an offer.
        var near: [Slip: Int] = [:]
        // Ten pairs and a quarter of a near one are thought to have been seen before: few codes prove little, either way.
        var pairs = 10
        for side in [earlier, later] {
            let codes = side.categories.keys.sorted()
            for (place, one) in codes.enumerated() {
                for other in codes[(place + 1)...] where side.mayBe(one, other, of: side) {
                    pairs += 1
                    if let slip = Self.slip(one.string, other.string) { near[slip, default: 0] += 1 }
                }
            }
        }
        let met = left.reduce(0) { sum, one in sum + right.count { earlier.mayBe(one, $0, of: later) } }
        func isTold(_ slip: Slip, _ one: PlainText, _ other: PlainText) -> Bool {
            let areTwo = OwnCode.isWhole(one.string) && OwnCode.isWhole(other.string)
            return Fraction(4 * (near[slip] ?? 0) + 1, 4 * pairs) * Fraction(met)
                <= (areTwo ? Self.mostChanceOfTwo : Self.mostChance)
        }
        // A slip that makes another person's code is none that can be seen: whoever is near several is offered none.
        func meant(_ code: PlainText, _ side: Side, _ others: Side) -> [PlainText] {
            others.categories.keys.filter { other in
                other != code && side.mayBe(code, other, of: others) && Self.isOneSlip(code.string, other.string)
            }
        }
        let new = Set(right)
        offers = left.compactMap { code in
            let found = meant(code, earlier, later)
            guard found.count == 1, let other = found.first, new.contains(other),
                meant(other, later, earlier) == [code],
                let slip = Self.slip(code.string, other.string), isTold(slip, code, other)
            else { return nil }
            return Offer(before: code, after: other)
        }
        let offered = Set(offers)
        doubtful = left.flatMap { code in
            right.filter { earlier.mayBe(code, $0, of: later) && Self.isOneSlip(code.string, $0.string) }
                .map { Offer(before: code, after: $0) }
        }.filter { !offered.contains($0) }
        let (from, to) = (Set(offers.map(\.before)), Set(offers.map(\.after)))
        onlyBefore = left.filter { !from.contains($0) }
        onlyAfter = right.filter { !to.contains($0) }
        (self.left, self.right) = (Set(left), Set(right))
    }

    /// The codes of each moment that are not of both.
    private let left: Set<PlainText>
    private let right: Set<PlainText>

    /// Why two codes cannot be said to be one.
    public enum Problem: Error, Equatable, Sendable {
        /// No paper of the earlier day has the code, or none of the later one.
        case notThere(PlainText, isEarlier: Bool)
        /// The code stands on papers of both days, so that it is somebody's own.
        case joined(PlainText)
        /// More than one slip is needed.
        case notOneSlip(PlainText, PlainText)
        /// The code is said to be two others.
        case twice(PlainText)
    }

    /// Codes that somebody says are one: whichever differ by one slip, offered or not, each once.
    /// - Throws: why the first that cannot be is not.
    public func check(accepting accepted: [Offer]) throws(Problem) {
        let both = Set(joined)
        var seen: Set<PlainText> = []
        for pair in accepted {
            for (code, isEarlier) in [(pair.before, true), (pair.after, false)] {
                if both.contains(code) { throw .joined(code) }
                guard (isEarlier ? left : right).contains(code) else { throw .notThere(code, isEarlier: isEarlier) }
            }
            guard Self.isOneSlip(pair.before.string, pair.after.string) else {
                throw .notOneSlip(pair.before, pair.after)
            }
        }
        for code in accepted.map(\.before) where !seen.insert(code).inserted { throw .twice(code) }
        seen = []
        for code in accepted.map(\.after) where !seen.insert(code).inserted { throw .twice(code) }
    }

    /// The codes of one moment, each with the categories of its papers.
    private struct Side {
        var categories: [PlainText: Set<PlainText>] = [:]

        init(_ signed: [Signed]) {
            for paper in signed {
                categories[CodePairs.normal(paper.code), default: []].formUnion(
                    paper.category.isEmpty ? [] : [paper.category])
            }
        }

        /// Whether nothing that was ticked says that they are two people.
        func mayBe(_ code: PlainText, _ other: PlainText, of others: Side) -> Bool {
            guard let mine = categories[code], let theirs = others.categories[other] else { return false }
            return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
        }
    }

    /// What may have become of a sign.
    private enum Slip: Hashable {
        /// Missing, or too many.
        case length
        /// Exchanged with its neighbour.
        case order
        /// Taken for one that looks like it.
        case look
        /// Another one.
        case sign
    }

    /// Signs that are taken for each other in handwriting.
    private static let alike: [Set<Character>] = [
        ["1", "i", "l", "7"], ["0", "o", "q"], ["5", "s"], ["8", "b"], ["2", "z"], ["6", "b", "g"],
        ["9", "g", "q", "4"],
        ["u", "n", "v"], ["m", "n"], ["a", "e", "o"], ["c", "e"],
    ]

    /// By which slip one becomes the other; nil where more than one is needed.
    private static func slip(_ one: String, _ other: String) -> Slip? {
        guard isOneSlip(one, other) else { return nil }
        let (a, b) = (Array(one), Array(other))
        guard a.count == b.count else { return .length }
        let places = a.indices.filter { a[$0] != b[$0] }
        guard places.count == 1, let place = places.first else { return .order }
        return alike.contains { $0.contains(a[place]) && $0.contains(b[place]) } ? .look : .sign
    }

    /// A code as it is compared: letters and digits alone, capitals as small ones, digits of any script as those of ASCII.
    public static func normal(_ code: PlainText) -> PlainText {
        var text = ""
        for scalar in code.string.lowercased().unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                text += String(Int(digit))
            } else if scalar.properties.isAlphabetic {
                text.unicodeScalars.append(scalar)
            }
        }
        return PlainText(text)
    }

    /// Whether one becomes the other by one sign that is wrong, missing, too many, or exchanged with its neighbour. Source:
    /// F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964).
    static func isOneSlip(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Array(one), Array(other))
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let start = zip(a, b).prefix { $0 == $1 }.count
        let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        if a.count != b.count { return start + end >= min(a.count, b.count) }
        if start + end >= a.count - 1 { return true }
        return start + end == a.count - 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    }
}

extension Rating {
    /// What it is signed with; nil for a paper about somebody or something that the file knows.
    public var signed: CodePairs.Signed? { code.map { CodePairs.Signed($0, category: category) } }
}
