import Localization

/// What the words of a text are compared by: folded, without what one form of a word has and another has not.
///
/// Light stemming: only what marks number and case is taken off, so that two words that are compared as one are one word. A
/// text does not say its language, and rooms mix them: the forms of all languages that the programme speaks are taken off.
/// Sources: J. Savoy, Light stemming approaches for the French, Portuguese, German and Hungarian languages (2006); for
/// Arabic see its entry in `Localization`.
struct WordStems: Sendable {
    private let fillers: Set<String>
    /// Each with how many letters remain at least.
    private let prefixes: [(letters: [Character], least: Int)]
    private let endings: [(letters: [Character], least: Int)]

    /// - Parameter languages: the programme's, by their codes; those that Halqa does not speak have their words as they are.
    init(languages: [String]) {
        let forms = languages.compactMap { Language(localeName: $0)?.entry.forms }
        func all(_ part: (WordForms) -> String) -> [[Character]] {
            forms.flatMap { NameFold.words(part($0)) }.map(Array.init)
        }
        fillers = Set(forms.flatMap { NameFold.words($0.fillers) })
        prefixes = all(\.prefixes).map { ($0, 3) } + all(\.particles).map { ($0, 4) }
        endings = all(\.plurals).map { ($0, 3) } + all(\.endings).map { ($0, 4) }
    }

    /// The words of a text that say what it is about, each as it stands there, by its stem; of several with one stem the first.
    func words(of text: PlainText) -> [(stem: String, word: String)] {
        var seen: Set<String> = []
        // An article before an apostrophe is a word of its own: l’eau, d'huile.
        return text.string.split { !$0.isLetter && !$0.isNumber }.compactMap { word in
            guard let stem = stem(NameFold.key(String(word))), seen.insert(stem).inserted else { return nil }
            return (stem, String(word))
        }
    }

    /// The stem of a folded word; nil where it says nothing by itself.
    func stem(_ word: String) -> String? {
        guard !fillers.contains(word) else { return nil }
        var letters = Array(word)
        guard letters.count > 2, letters.contains(where: \.isLetter) else { return nil }
        // And, by, the: two of them are written as one with the word.
        for _ in 0..<2 {
            let prefix = prefixes.first {
                letters.starts(with: $0.letters) && letters.count >= $0.letters.count + $0.least
            }
            letters.removeFirst(prefix?.letters.count ?? 0)
        }
        // City and cities, energy and énergie.
        if letters.last == "y" { letters[letters.count - 1] = "i" }
        while let ending = endings.first(where: { ends(letters, with: $0) }) {
            letters.removeLast(ending.letters.count)
        }
        let stem = String(letters)
        return fillers.contains(stem) ? nil : stem
    }

    private func ends(_ word: [Character], with ending: (letters: [Character], least: Int)) -> Bool {
        let (sign, rest) = (ending.letters, word.count - ending.letters.count)
        guard rest >= ending.least, word[rest...].elementsEqual(sign) else { return false }
        // A doubled letter is no sign of a plural: class, access.
        return ending.least > 3 || sign.count > 1 || word[rest - 1] != sign[0]
    }
}
