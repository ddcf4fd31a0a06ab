/// What stands before a name and is not said of everybody every time, folded: of a family, of a pilgrimage, of a profession.
enum NameTitles {
    static let all: Set<String> = [
        "sidi", "si", "lalla", "moulay", "mly", "haj", "hajj", "hadj", "hajja", "سيدي", "سي", "لاله", "للا", "مولاي",
        "الحاج", "الحاجه", "حاج", "حاجه",
        "dr", "pr", "prof", "mr", "mrs", "ms", "mme", "mlle", "madame", "mademoiselle", "monsieur", "maitre", "pere",
        "soeur",
        "maalem", "السيد", "السيده", "الدكتور", "الدكتوره", "دكتور", "الاستاذ", "الاستاذه", "استاذ", "المعلم",
        "المعلمه",
    ]

    /// A name's words without the titles, if two others are left at least.
    static func without(_ words: [String]) -> [String] {
        let bare = words.filter { !all.contains($0) }
        return bare.count > 1 ? bare : words
    }
}
