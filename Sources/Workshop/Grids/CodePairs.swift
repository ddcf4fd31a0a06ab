/// Papers before and after, joined by the codes that people made and kept.
public struct CodePairs: Equatable, Sendable {
    /// Two codes that may be one with a slip of the pen in it.
    public struct Offer: Hashable, Sendable {
        /// The code on the earlier paper.
        public let before: PlainText
        /// The code on the later one.
        public let after: PlainText
    }

    /// The codes that stand on papers of both moments.
    public let joined: [PlainText]
    /// Codes that differ by one slip, and each from no other of its moment by so little: to be looked at by who knows.
    public let offers: [Offer]
    /// Earlier codes without a later one.
    public let onlyBefore: [PlainText]
    /// Later codes without an earlier one.
    public let onlyAfter: [PlainText]

    /// Joins the codes of two moments. Codes are compared as `normal` has them; none is joined on a likeness.
    public init(before: [PlainText], after: [PlainText]) {
        let earlier = Set(before.map(Self.normal))
        let later = Set(after.map(Self.normal))
        joined = earlier.intersection(later).sorted()
        let left = earlier.subtracting(later).sorted()
        let right = later.subtracting(earlier).sorted()
        // A slip that makes another person's code is none that can be seen: whoever is near several is offered none.
        func near(_ code: PlainText, _ others: Set<PlainText>) -> [PlainText] {
            others.filter { $0 != code && Self.isOneSlip(code.string, $0.string) }.sorted()
        }
        var offers: [Offer] = []
        for code in left {
            let meant = near(code, later)
            guard meant.count == 1, let other = meant.first, right.contains(other), near(other, earlier) == [code]
            else {
                continue
            }
            offers.append(Offer(before: code, after: other))
        }
        self.offers = offers
        onlyBefore = left.filter { code in !offers.contains { $0.before == code } }
        onlyAfter = right.filter { code in !offers.contains { $0.after == code } }
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
