/// Towns whose names in two scripts are not spellings of each other: Casablanca is الدار البيضاء, Salé is سلا.
///
/// Names that sound alike in both scripts need no entry here (``NameFold/soundsAlike(_:_:)``); those of the five programmes' countries
/// that do not, or are too short to tell, have one. Sources: the official names of the towns in Arabic and French or English.
public enum TownNames {
    /// The town folded, under one spelling whatever it is written in.
    public static func fold(_ town: String) -> String {
        let folded = NameFold.fold(town)
        return known[folded] ?? folded
    }

    private static let known: [String: String] = {
        var known: [String: String] = [:]
        for names in towns {
            for name in names { known[NameFold.fold(name)] = NameFold.fold(names[0]) }
        }
        return known
    }()

    private static let towns: [[String]] = [
        ["Salé", "سلا"], ["Fès", "Fez", "فاس"], ["Casablanca", "Dar el Beïda", "الدار البيضاء", "كازابلانكا"],
        ["Safi", "آسفي"], ["Oujda", "وجدة"], ["Tanger", "Tangier", "Tangiers", "طنجة"], ["Taza", "تازة"],
        ["Ifrane", "إفران"], ["Agadir", "أكادير", "أغادير"], ["Sefrou", "صفرو"], ["Azrou", "أزرو"],
        ["Asilah", "Arzila", "أصيلة"], ["Laâyoune", "العيون"], ["Tétouan", "Tetuan", "تطوان"],
        ["Alger", "Algiers", "الجزائر"], ["Le Caire", "Cairo", "القاهرة"], ["Alexandrie", "Alexandria", "الإسكندرية"],
        ["Gizeh", "Giza", "الجيزة"], ["Tunis", "تونس"], ["Sousse", "سوسة"], ["Kairouan", "القيروان"],
        ["Nouakchott", "نواكشوط"], ["Amman", "عمّان"], ["Beyrouth", "Beirut", "بيروت"],
    ]
}
