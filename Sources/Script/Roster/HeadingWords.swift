import Localization
import Workshop

/// Words and phrases that a heading may hold, folded.
struct HeadingWords {
    private let words: Set<String>
    private let phrases: [String]

    init(_ words: [String]) {
        let folded = Set(words.map(Self.fold))
        self.words = folded.filter { !$0.contains(" ") }
        phrases = folded.filter { $0.contains(" ") }.sorted()
    }

    /// What every language that Halqa speaks has for something.
    init(_ words: (RosterWords.Hints) -> [String]) {
        self.init(RosterVocabulary.languages.flatMap { words($0.hints) })
    }

    /// A heading folded. An apostrophe parts words, since here they are articles and endings (l'acheteur, the manager's) and
    /// no parts of names.
    static func fold(_ heading: String) -> String {
        guard heading.unicodeScalars.contains(where: apostrophes.contains) else { return NameFold.fold(heading) }
        let parted = heading.unicodeScalars.map { apostrophes.contains($0) ? " " : $0 }
        return NameFold.fold(String(String.UnicodeScalarView(parted)))
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{02BC}", "`", "\u{B4}"]

    /// Whether it is one of them; a word also with the Arabic article before it.
    func contains(_ word: String) -> Bool {
        if words.contains(word) { return true }
        return ["ال", "لل", "وال"].contains { word.hasPrefix($0) && words.contains(String(word.dropFirst($0.count))) }
    }

    /// Whether one of them is in a heading.
    func isIn(_ fold: String) -> Bool {
        fold.split(separator: " ").contains { contains(String($0)) } || phrases.contains { Self.has(fold, $0) }
    }

    /// All of them that are in a heading.
    func found(in fold: String) -> Set<String> {
        Set(fold.split(separator: " ").map(String.init).filter(contains)).union(phrases.filter { Self.has(fold, $0) })
    }

    private static func has(_ fold: String, _ phrase: String) -> Bool { " \(fold) ".contains(" \(phrase) ") }
}

/// The words by which headings are known that say more than a name.
struct HeadingHints: Sendable {
    static let all = HeadingHints()

    let names = HeadingWords(\.names)
    let givenNames = HeadingWords(\.givenNames)
    let familyNames = HeadingWords(\.familyNames)
    let wholeNames = HeadingWords(\.wholeNames)
    let phones = HeadingWords(\.phones)
    let mails = HeadingWords(\.mails)
    let languages = HeadingWords(\.languages)
    let cities = HeadingWords(\.cities)
    let categories = HeadingWords(\.categories)
    let organisations = HeadingWords(\.organisations)
    let representatives = HeadingWords(\.representatives)
    let consents = HeadingWords(\.consents)
    let otherConsents = HeadingWords(\.otherConsents)
    let payers = HeadingWords(\.payers)
    let otherPeople = HeadingWords(\.otherPeople)
    let numbers = HeadingWords(\.numbers)
    let mobiles = HeadingWords(\.mobiles)
    let workPhones = HeadingWords(\.workPhones)
    let homePhones = HeadingWords(\.homePhones)
    let faxes = HeadingWords(\.faxes)
    let inArabic = HeadingWords(["arabe", "arabic", "بالعربية"])
    /// And what programs for addresses write.
    let otherThings = HeadingWords(
        RosterVocabulary.languages.flatMap(\.hints.otherThings) + ["yomi", "username", "filename", "display", "title"])

    /// How a language says whose name it is.
    private struct Owners {
        let names: HeadingWords
        let links: Set<String>
        let standBefore: Bool
    }

    private let owners = RosterVocabulary.languages.map {
        Owners(
            names: HeadingWords($0.hints.names), links: Set($0.hints.links.map(HeadingWords.fold)),
            standBefore: $0.hints.ownersStandBefore)
    }
    /// What may stand where whose name it is would stand, and is the person's own.
    private let persons = HeadingWords(
        RosterVocabulary.languages.flatMap { (language: RosterWords) -> [String] in
            let hints = language.hints
            let names: [String] = hints.names + hints.givenNames + hints.familyNames + hints.wholeNames
            return hints.persons + names + hints.links + hints.numbers
        })

    /// Whose a name is, where it is not the person's: "trainer" in "name of the trainer" and "trainer name".
    func owners(of fold: String) -> Set<String> {
        let words = fold.split(separator: " ").map(String.init)
        var found: Set<String> = []
        for language in owners {
            for (index, word) in words.enumerated() where language.names.contains(word) {
                if language.standBefore, index > 0 { found.insert(words[index - 1]) }
                let behind = words[(index + 1)...].drop(while: language.links.contains)
                guard let owner = behind.first, language.links.isEmpty || behind.startIndex > index + 1 else {
                    continue
                }
                found.insert(owner)
            }
        }
        return found.filter { !persons.contains($0) && !$0.allSatisfy(\.isNumber) }
    }
}
