/// Names of months as they are written in Morocco and its neighbours, in France and in English.
enum MonthNames {
    /// The month, from 1, that a folded word names.
    static func number(_ word: String) -> Int? { numbers[word] }

    /// A number without the ending of its order: 1er, 2nd.
    static func withoutEnding(_ word: String) -> String {
        for ending in ["er", "eme", "st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let numbers: [String: Int] = {
        let names = [
            "janvier janv jan january يناير جانفي كانون2", "février fév févr feb february فبراير فيفري شباط",
            "mars mar march مارس آذار", "avril avr apr april أبريل إبريل أفريل نيسان", "mai may ماي مايو أيار",
            "juin jun june يونيو جوان حزيران", "juillet juil jul july يوليوز يوليو جويلية تموز",
            "août aou aug august غشت أغسطس أوت آب", "septembre sept sep september شتنبر سبتمبر أيلول",
            "octobre oct october أكتوبر اكتوبر", "novembre nov november نونبر نوفمبر",
            "décembre déc dec december دجنبر ديسمبر",
        ]
        var numbers: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words.split(separator: " ") { numbers[NameFold.fold(String(word))] = index + 1 }
        }
        return numbers
    }()
}
