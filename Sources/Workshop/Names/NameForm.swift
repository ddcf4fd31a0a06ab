/// One way to read a part of a name: a word as written, words that make one name together (Ben Jelloun), or what remains
/// of a word without the particle that is written to it (Benjelloun, العلوي).
struct NameForm: Hashable {
    /// The folded words it is made of.
    let words: [String]
    /// Whether the name begins with it.
    let opensName: Bool
    /// Whether it is a word as written, and not a reading of our own.
    let isWritten: Bool

    /// All forms of a name's folded words.
    static func forms(of words: [String]) -> [NameForm] {
        var forms: [NameForm] = []
        for (index, word) in words.enumerated() {
            forms.append(NameForm(words: [word], opensName: index == 0, isWritten: true))
            let parts = parts(of: word)
            // Twice, for Benabdelkader: Ben, Abdel, Kader.
            for part in parts + parts.flatMap(Self.parts) where part != word {
                forms.append(NameForm(words: [part], opensName: false, isWritten: false))
            }
        }
        for group in compounds(words) where group.count > 1 {
            forms.append(
                NameForm(words: Array(words[group]), opensName: group.lowerBound == 0, isWritten: false))
        }
        return forms
    }

    /// The words grouped to compounds: particles with what follows them, الدين and الزهراء with what stands before.
    static func compounds(_ words: [String]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        for (index, word) in words.enumerated() {
            if index + 1 < words.count, leading.contains(word) { continue }
            if start == index, trailing.contains(word), let last = groups.popLast() { start = last.lowerBound }
            groups.append(start..<index + 1)
            start = index + 1
        }
        return groups
    }

    /// Whether a word belongs to the one that follows it: El, Ben, Ait, بن.
    static func isParticle(_ word: String) -> Bool { leading.contains(word) }

    /// Whether a word and the one behind it are one name: of عبد الرحيم neither half is the name of its bearer.
    static func isServant(_ word: String) -> Bool { servants.contains(word) }

    /// The names of servants among a name's words, with an article that stands between their halves.
    static func servants(_ words: [String]) -> [Range<Int>] {
        words.indices.compactMap { index in
            guard isServant(words[index]), index + 1 < words.count else { return nil }
            let hasArticle = Phonetic.isArticle([words[index + 1]]) && index + 2 < words.count
            return index..<index + (hasArticle ? 3 : 2)
        }
    }

    /// Whether a word belongs to the one before it: Eddine, الدين.
    static func isTrailing(_ word: String) -> Bool { trailing.contains(word) }

    private static let leading: Set<String> = LatinSpeller.articles.union([
        "ben", "bin", "ibn", "bnou", "bent", "bou", "abou", "abu", "abd", "abdel", "abdal", "abdul", "abder", "abdes",
        "benabd", "benabdel", "ait", "ould", "oum", "oulad",
        "ال", "بن", "ابن", "بنت", "بو", "ابو", "ابي", "عبد", "بنعبد", "ايت", "ولد", "ام", "اولاد",
    ])
    private static let servants: Set<String> = [
        "abd", "abdel", "abdal", "abdul", "abder", "abdes", "benabd", "benabdel", "عبد", "بنعبد",
    ]
    private static let trailing: Set<String> = [
        "eddine", "edine", "eddin", "eddyn", "addine", "dine", "din", "uddin", "zahra", "zahrae", "ezzahra",
        "ezzahrae", "zohra", "ezzohra", "الدين", "allah", "الله", "الزهرا", "الزهره", "زهرا", "زهره",
        // Names of two words that are written as one elsewhere: Azelarab, Nourelhouda, Chamsdoha, Zinelabidine.
        "elarab", "elhouda", "edduha", "eddoha", "elabidine", "العرب", "الهدي", "الضحي", "العابدين",
    ]

    private static func parts(of word: String) -> [String] {
        let letters = Array(word.unicodeScalars)
        var parts: [String] = []
        func keep(_ slice: ArraySlice<Unicode.Scalar>, atLeast count: Int) {
            if slice.count >= count { parts.append(String(String.UnicodeScalarView(slice))) }
        }
        for (prefix, least) in prefixes where letters.starts(with: prefix.unicodeScalars) {
            keep(letters.dropFirst(prefix.unicodeScalars.count), atLeast: least)
            break
        }
        if letters.starts(with: "abde".unicodeScalars), letters.count > 6 {
            let isArticle = letters[4] == "l" || letters[4] == letters[5]
            keep(letters.dropFirst(isArticle ? 5 : 4), atLeast: 3)
        }
        for (suffix, kept) in suffixes where letters.count > suffix.unicodeScalars.count + 1 {
            guard letters.reversed().starts(with: suffix.unicodeScalars.reversed()) else { continue }
            keep(letters.dropLast(suffix.unicodeScalars.count), atLeast: 2)
            parts.append(kept)
            break
        }
        return parts
    }

    /// Particles written to a name, and how many letters must follow for it to be one.
    private static let prefixes = [
        ("عبدال", 3), ("عبد", 3), ("ال", 2), ("بنال", 3), ("بن", 4), ("ابن", 3), ("بو", 4), ("ابو", 3),
        ("ben", 4), ("bel", 4), ("bou", 4), ("abou", 4), ("el", 4), ("ait", 4),
    ]
    private static let suffixes = [
        ("eddine", "dine"), ("ddine", "dine"), ("edine", "dine"), ("eddin", "dine"), ("الدين", "دين"),
        ("ezzahra", "zahra"), ("zahra", "zahra"), ("zohra", "zohra"), ("allah", "allah"), ("ellah", "allah"),
        ("الله", "الله"), ("الزهرا", "زهرا"), ("الزهره", "زهره"),
    ]
}
