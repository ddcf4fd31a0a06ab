/// Finds the word that somebody probably meant.
enum Spelling {
    /// The word of `known` that is nearest to `word`, if it is near: one slip, or one in three letters behind what both
    /// have in common. A slip is a letter too many, missing, wrong, or two swapped (optimal string alignment distance).
    static func nearest(to word: String, in known: [String]) -> String? {
        let word = normalised(word)
        guard !word.isEmpty, word.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let other = normalised(candidate)
            let distance = distance(word, other)
            let common = zip(word, other).prefix { $0 == $1 }.count
            let length = max(word.count, other.count)
            let allowed = length < 3 ? 0 : max(1, (length - common) / 3)
            if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Case does not count, and the signs that join words are one.
    private static func normalised(_ word: String) -> [Character] {
        word.lowercased().map { $0 == "_" || $0 == " " || $0 == "+" ? "-" : $0 }
    }

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
