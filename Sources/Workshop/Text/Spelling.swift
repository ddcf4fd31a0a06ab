/// Finds what somebody probably meant, among words that there are.
public enum Spelling {
    /// Longer words are not looked up: nobody types them by a slip.
    private static let longest = 64

    /// The answer one of whose words comes nearest to `word`, if it is near: one slip, or one in three letters behind
    /// what both have in common. A slip is a letter too many, missing, wrong, or two swapped. Case, accents and the
    /// signs that join words do not count, as in `NameFold`.
    /// Source of the distance: optimal string alignment (Boytsov, "Indexing methods for approximate dictionary
    /// searching", 2011).
    public static func nearest<Answer>(
        to word: String, among known: [(words: [String], answer: Answer)]
    ) -> Answer? {
        let word = letters(word)
        guard !word.isEmpty, word.count <= longest else { return nil }
        var best: (answer: Answer, distance: Int)?
        for (words, answer) in known {
            for other in words.map(letters) {
                let common = zip(word, other).prefix { $0 == $1 }.count
                let length = max(word.count, other.count)
                let allowed = length < 3 ? 0 : max(1, (length - common) / 3)
                guard abs(word.count - other.count) <= allowed else { continue }
                let distance = distance(word, other)
                if distance <= allowed, distance < best?.distance ?? .max { best = (answer, distance) }
            }
        }
        return best?.answer
    }

    /// The word of `known` that is nearest to `word`.
    public static func nearest(to word: String, in known: [String]) -> String? {
        nearest(to: word, among: known.map { ([$0], $0) })
    }

    /// Whether two names are written nearly so: word by word, in any order, with one slip in each at most, and with none in
    /// short words. One may have words that the other has not.
    public static func isNear(_ name: String, _ other: String) -> Bool {
        let (one, two) = (NameFold.words(name), NameFold.words(other))
        let few = one.count <= two.count ? one : two
        var rest = (one.count <= two.count ? two : one).map { Array($0) }
        guard !few.isEmpty, few.count + rest.count <= longest else { return false }
        for word in few.map({ Array($0) }) {
            guard let match = rest.firstIndex(where: { isNear(word, $0) }) else { return false }
            rest.remove(at: match)
        }
        return true
    }

    /// Whether two words are the same but for one slip at most, and for none in a short word.
    static func isNear(_ word: [Character], _ other: [Character]) -> Bool {
        if word == other { return true }
        let (least, most) = (min(word.count, other.count), max(word.count, other.count))
        guard least > 3, most <= longest, most - least < 2 else { return false }
        // What they have in common at both ends leaves the slip.
        let before = zip(word, other).prefix { $0 == $1 }.count
        let after = zip(word.reversed(), other.reversed()).prefix(least - before).prefix { $0 == $1 }.count
        if most - before - after <= 1 { return true }
        return least == most && most - before - after == 2 && word[before] == other[before + 1]
            && word[before + 1] == other[before]
    }

    private static func letters(_ word: String) -> [Character] { Array(NameFold.fold(word)) }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before: [Int] = []
        var above = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            before = above
            above = row
        }
        return above[b.count]
    }
}
