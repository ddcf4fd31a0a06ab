import Workshop

/// Finds what somebody probably meant.
enum Spelling {
    /// The answer whose words come nearest to `word`: at most one slip in three letters. A slip is a letter too many,
    /// missing, wrong, or two swapped (optimal string alignment distance).
    static func nearest<Answer>(to word: String, among known: [(words: [String], answer: Answer)]) -> Answer? {
        let word = letters(word)
        guard !word.isEmpty, word.count <= 64 else { return nil }
        var best: (answer: Answer, distance: Int)?
        for (words, answer) in known {
            for other in words.map(letters) where !other.isEmpty {
                let distance = distance(word, other)
                let allowed = max(1, max(word.count, other.count) / 3)
                if distance <= allowed, distance < best?.distance ?? .max { best = (answer, distance) }
            }
        }
        return best?.answer
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
