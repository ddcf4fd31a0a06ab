import Localization
import Workshop

/// What people call things in lists of people, in every language that Halqa speaks, folded.
enum RosterVocabulary {
    static let languages = Language.allCases.map { $0.entry.rosters }

    /// The folded words and phrases that every language has for something.
    static func folded(_ words: (RosterWords) -> [String]) -> Set<String> {
        Set(languages.flatMap(words).map { NameFold.fold($0) })
    }

    /// The field of a heading, word for word.
    static let fields: [String: RosterField] = {
        var fields: [String: RosterField] = [:]
        for field in RosterField.allCases {
            for heading in languages.flatMap({ field.headings($0.headings) }) {
                fields[HeadingWords.fold(heading)] = field
            }
        }
        return fields
    }()

    /// Folded headings over the country of an organisation.
    static let countries = Set(languages.flatMap(\.headings.country).map(HeadingWords.fold))

    static let yes = folded(\.yes)
    static let no = folded(\.no)
    static let agreed = yes.union(folded(\.agreed)).union(answers(\.yes)).union(["y", "1", "x"])
    static let refused = no.union(folded(\.refused)).union(answers(\.no)).union(["n", "0"])
    /// Phrases by which somebody agrees or refuses, word by word.
    static let agreedPhrases = phrases(\.agreed)
    static let refusedPhrases = phrases(\.refused)
    /// What a list of people is called in a sentence below it.
    static let lists = Set(
        ["list", "liste", "lista", "listy", "لائحة", "اللائحة", "القائمة"].map { NameFold.fold($0) })
    /// What stands in a cell for what stands above it.
    static let ditto = Set(
        ["idem", "ditto", "same", "jw", "j.w.", "نفسه", "نفسها", "نفس الشيء", "كذلك"].map { NameFold.fold($0) })
    static let sexes = folded(\.sexes)
    static let women = folded(\.women)
    static let men = folded(\.men)
    /// Folded headings over given names beside the first.
    static let middleNames = Set(languages.flatMap(\.headings.middleName).map(HeadingWords.fold))
    static let sums = folded(\.sums)
    /// What stands before a number of people.
    static let counts = Set(
        [
            "nombre", "effectif", "effectifs", "number", "count", "liczba", "ilość", "łączna",
            "łącznie", "łączny", "عدد", "العدد", "إجمالي", "الإجمالي", "الحصيلة",
        ].map { NameFold.fold($0) })
    /// What stands before the number of a page, and between it and that of all.
    static let pages = Set(["page", "pages", "strona", "str", "صفحة", "الصفحة"].map { NameFold.fold($0) })
    static let pageWords = Set(["sur", "de", "of", "z", "من", "page", "strona", "صفحة"].map { NameFold.fold($0) })
    static let titles = folded(\.titles)
    static let articles = folded(\.articles)
    static let anonymous = folded(\.anonymous)
    static let nothing = folded(\.nothing)
    static let conjunctions = folded(\.conjunctions)

    /// The code of a language, by a folded word for it.
    static let languageCodes: [String: String] = {
        var codes: [String: String] = [:]
        for names in languages.map(\.languageNames) {
            for (code, words) in names {
                for word in words.split(separator: " ") { codes[NameFold.fold(String(word))] = code }
            }
        }
        return codes
    }()

    /// Whether a folded word says that something is no person but what people belong to, one or many: hammam, communes.
    static func isOrganisation(_ word: String) -> Bool {
        let hints = HeadingHints.all.organisations
        return hints.contains(word) || word.hasSuffix("s") && hints.contains(String(word.dropLast()))
            || groups.contains(word)
    }

    private static let groups = Set(languages.flatMap(\.groups).map { NameFold.fold($0) })

    private static func phrases(_ words: (RosterWords) -> [String]) -> Set<String> {
        Set(languages.flatMap(words).map { NameFold.words($0).joined(separator: " ") })
    }

    private static func answers(_ letter: (AnswerLetters) -> Character) -> Set<String> {
        Set(Language.allCases.map { NameFold.fold(String(letter($0.entry.answers))) })
    }
}

extension RosterField {
    /// What the field's column is called, of what a language calls columns.
    fileprivate func headings(_ headings: RosterWords.Headings) -> [String] {
        switch self {
        case .name: headings.name
        case .givenName: headings.givenName
        case .familyName: headings.familyName
        case .alias: headings.alias
        case .organisation: headings.organisation
        case .category: headings.category
        case .city: headings.city
        case .phone: headings.phone
        case .email: headings.email
        case .languages: headings.languages
        case .consent: headings.consent
        }
    }
}
