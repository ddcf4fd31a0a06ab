/// What stands before a name and is not said of everybody every time, folded: of a family, of a pilgrimage, of a profession.
enum NameTitles {
    static let all: Set<String> = [
        "sidi", "si", "lalla", "moulay", "mly", "haj", "hajj", "hadj", "hajja", "سيدي", "سي", "لاله", "للا", "مولاي",
        "الحاج", "الحاجه", "حاج", "حاجه",
        "dr", "pr", "prof", "mr", "mrs", "ms", "mme", "mlle", "madame", "mademoiselle", "monsieur", "maitre", "pere",
        "soeur",
        "maalem", "السيد", "السيده", "ذه", "الدكتور", "الدكتوره", "دكتور", "الاستاذ", "الاستاذه",
        "استاذ", "المعلم",
        "المعلمه", "دكتوره", "استاذه", "الانسه", "المهندس", "المهندسه", "مهندس", "مهندسه",
        "docteur", "docteure", "professeur", "professeure", "mgr", "inz", "hab",
    ]

    /// Letters that stand for a title before a name, as in «د. هالة»; elsewhere they may be the beginning of a name.
    static let initials: Set<String> = ["د", "ا", "م", "ذ", "m"]

    /// Titles of women alone, and of men alone. A profession in the form of a man is said of women too.
    private static let women: Set<String> = [
        "mme", "mlle", "mrs", "ms", "madame", "mademoiselle", "lalla", "soeur", "docteure", "professeure", "pani",
        "لاله",
        "للا", "السيده", "الانسه", "الدكتوره", "دكتوره", "الاستاذه", "استاذه", "المهندسه", "مهندسه", "ذه",
    ]
    private static let men: Set<String> = [
        "m", "mr", "monsieur", "sidi", "si", "pere", "pan", "السيد", "سيدي", "سي",
    ]

    /// Whether the titles before two names say of one that she is a woman, of the other that he is a man: Mme Tazi and M. Tazi.
    static func areOfTwoSexes(_ one: String, _ other: String) -> Bool {
        areOfTwoSexes(NameFold.words(one), NameFold.words(other))
    }

    /// The same of folded words.
    static func areOfTwoSexes(_ one: [String], _ other: [String]) -> Bool {
        guard let first = isWoman(one), let second = isWoman(other) else { return false }
        return first != second
    }

    /// What the titles before a name say; nil where they tell nothing.
    private static func isWoman(_ words: [String]) -> Bool? {
        for word in words.dropLast() {
            if women.contains(word) { return true }
            if men.contains(word) { return false }
            guard all.contains(word) || initials.contains(word) else { return nil }
        }
        return nil
    }

    /// Whether a word of a name, by its place among so many, is a title.
    static func isTitle(_ word: String, at index: Int, of count: Int) -> Bool {
        all.contains(word) || (index == 0 && count > 2 && initials.contains(word))
    }

    /// What is typed behind a title: of Docteur Tazi the Tazi. All of it where nothing else is left, or no title stands there.
    static func behind(_ typed: [String]) -> [String] {
        let bare = typed.drop(while: all.contains)
        return bare.isEmpty ? typed : Array(bare)
    }

    /// A name's words without the titles, if two others are left at least.
    static func without(_ words: [String]) -> [String] {
        let bare = words.enumerated().filter { !isTitle($0.element, at: $0.offset, of: words.count) }.map(\.element)
        return bare.count > 1 ? bare : words
    }
}
