/// Options that are likely one option, written in two ways.
enum LikelyOne {
    /// Pairs of names that differ by case, accents, spaces or signs, or by one letter of a longer word.
    ///
    /// More than some hundred options are not compared letter by letter: nobody has written them by hand.
    static func pairs(_ names: [String]) -> [(String, String)] {
        var byFold: [String: String] = [:]
        var pairs: [(String, String)] = []
        let folded = names.map { TableWords.fold($0).replacing(" ", with: "") }
        for (index, key) in folded.enumerated() where !key.isEmpty {
            if let known = byFold[key] {
                pairs.append((known, names[index]))
            } else {
                byFold[key] = names[index]
            }
        }
        guard names.count <= 300 else { return pairs }
        let words = folded.map { Array($0.unicodeScalars) }
        for first in names.indices {
            for second in names.indices.dropFirst(first + 1)
            where folded[first] != folded[second] && isSlip(words[first], words[second]) {
                pairs.append((names[first], names[second]))
            }
        }
        return pairs
    }

    /// Whether one letter was left out, put in or mistaken, or two were changed round, in a word of six letters at least.
    /// A digit or the last sign tells options of a series apart: Table 1 and Table 2, Site A and Site B.
    static func isSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        guard min(a.count, b.count) >= 6, abs(a.count - b.count) <= 1 else { return false }
        let start = zip(a, b).prefix { $0 == $1 }.count
        let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        let middleA = a[min(start, a.count)..<max(start, a.count - end)]
        let middleB = b[min(start, b.count)..<max(start, b.count - end)]
        guard (middleA + middleB).allSatisfy(\.properties.isAlphabetic), end > 0 || a.count != b.count else {
            return false
        }
        if middleA.count == 2, middleB.count == 2 {
            return middleA.first == middleB.last && middleA.last == middleB.first
        }
        return middleA.count <= 1 && middleB.count <= 1
    }
}
