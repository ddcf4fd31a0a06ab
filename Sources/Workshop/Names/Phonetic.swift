/// Spells a folded name by its sounds, so that an Arabic and a Latin spelling can be laid side by side.
///
/// The consonants carry the name; vowels are evidence of less weight, since Arabic writes the long ones alone and French
/// spellings of one vowel vary. So each token has a *price* for being left out on the other side, and
/// ``PhoneticAligner`` finds the cheapest alignment: weighted edit distance (Wagner and Fischer 1974) over
/// correspondences between scripts, as in Freeman, Condon and Ackerman, “Cross Linguistic Name Matching in English and
/// Arabic” (2006). The correspondences and prices here are those of Moroccan French spelling.
enum Phonetic {
    /// A letter and the price of leaving it out, in hundredths of a wrong consonant.
    struct Token: Hashable {
        var letter: Letter
        var price: UInt8
    }

    /// The price up to which a difference over that many tokens is one of spelling and not of name.
    static func budget(tokens: Int) -> Int {
        14 + 4 * min(tokens, 30)
    }

    /// The price up to which a search still shows a word for a word of the query: short words must fit in every
    /// consonant, long ones may miss one.
    static func searchBudget(_ spelling: [Token]) -> Int {
        let consonants = spelling.count { $0.price >= 60 && $0.letter.isConsonant }
        let slack =
            switch consonants {
            case ...2: 32
            case 3: 45
            case 4: 105
            default: 120
            }
        return slack + 4 * min(spelling.count, 10)
    }

    /// Whether the words are the article alone.
    static func isArticle(_ words: [String]) -> Bool {
        words.count == 1 && (LatinSpeller.articles.contains(words[0]) || words[0] == "ال")
    }

    /// An article spelt as plain letters: whoever has typed “al” so far may mean Ali.
    static func spellLetters(_ article: String) -> [Token] {
        article.unicodeScalars.flatMap { scalar in
            // The letter l alone is an article too.
            scalar == "l" ? [Token(letter: .l, price: 100)] : spell([String(scalar)])
        }
    }

    /// The tokens of a folded name, its words written together. An unfinished one is still being typed: what stands at
    /// its end is not yet known to be an ending.
    static func spell(_ words: some Sequence<String>, unfinished: Bool = false) -> [Token] {
        var tokens: [Token] = []
        for word in words { append(word, to: &tokens, unfinished: unfinished) }
        return tokens
    }

    private static func append(_ word: String, to tokens: inout [Token], unfinished: Bool) {
        let scalars = Array((abbreviations[word] ?? word).unicodeScalars)
        guard let first = scalars.first else { return }
        if var speller = GreekSpeller(scalars, opensName: tokens.isEmpty, unfinished: unfinished) {
            tokens += speller.spell()
        } else if let latin = Tifinagh.latin(scalars) ?? Cyrillic.latin(scalars) {
            var speller = LatinSpeller(latin, opensName: tokens.isEmpty, unfinished: unfinished)
            tokens += speller.spell()
        } else if ("\u{0620}"..."\u{064A}").contains(first) {
            var speller = ArabicSpeller(scalars, opensName: tokens.isEmpty, unfinished: unfinished)
            tokens += speller.spell()
        } else {
            var speller = LatinSpeller(scalars, opensName: tokens.isEmpty, unfinished: unfinished)
            tokens += speller.spell()
        }
    }

    /// A folded word, written out where it is an abbreviation.
    static func unabbreviated(_ word: String) -> String { abbreviations[word] ?? word }

    /// Abbreviations that are written in registers and lists, by their folded form.
    private static let abbreviations = [
        "med": "mohamed", "mohd": "mohamed", "mhd": "mohamed", "mly": "moulay", "my": "moulay", "abdl": "abdel",
        "abdr": "abder", "bnt": "bent", "fz": "fatimazahra",
    ]
}
