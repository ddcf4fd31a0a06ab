/// What a unit says of the figures that it can have.
///
/// A unit is a text of the script, in whatever language; what is not known of it is not asked of its figures.
public enum FigureUnit: Equatable, Sendable {
    /// So many of a hundred of something, such as `% of households`: from 0 to 100.
    case percentOfWhole
    /// A percentage that may be any, such as a change.
    case percent
    /// People: whole ones, and none below 0.
    case people
    /// Other things that are counted, whole or as an average: none below 0.
    case count
    /// A temperature or a change: it may be below 0.
    case change
    /// A measure or an amount of money: seldom below 0.
    case measure

    /// What a unit is, by the language that says most of it.
    public init(_ unit: LocalizedText) {
        let found = unit.texts.values.map { Self(word: $0.string) }
        self = [.percentOfWhole, .people, .count, .percent, .change].first(where: found.contains) ?? .measure
    }

    private init(word: String) {
        let words = word.lowercased().split(separator: " ").map(String.init)
        if word.contains("%") || word.contains("٪") {
            self = words.dropFirst().contains(where: Self.of.contains) ? .percentOfWhole : .percent
        } else if Self.persons.contains(word.lowercased()) {
            self = .people
        } else if let head = word.lowercased().split(separator: "/").first, Self.counted.contains(String(head)) {
            self = .count
        } else if word.contains("°") || words.contains(where: Self.changes.contains) {
            self = .change
        } else {
            self = .measure
        }
    }

    /// Of what a percentage is one.
    private static let of: Set = ["of", "de", "des", "du", "d’un", "d’une", "من", "z", "ze", "spośród"]

    /// Words of what is more or less than before.
    private static let changes: Set = [
        "change", "difference", "points", "variation", "évolution", "écart", "تغير", "فرق", "نقطة", "zmiana", "zmiany",
        "różnica", "punkty",
    ]

    private static let persons: Set = [
        "people", "persons", "person", "personnes", "personne", "شخص", "أشخاص", "osoby", "osoba", "osób",
        "participants",
        "مشارك", "مشاركين", "uczestnicy", "habitants", "residents", "ساكن", "mieszkańcy", "women", "femmes", "نساء",
        "kobiety",
    ]

    private static let counted: Set = persons.union([
        "hammams", "hammam", "حمام", "حمامات", "łaźnie", "buildings", "bâtiments", "مبنى", "مباني", "budynki",
        "meetings",
        "rencontres", "لقاء", "لقاءات", "spotkania", "initiatives", "مبادرة", "مبادرات", "inicjatywy", "firms",
        "entreprises",
        "شركة", "شركات", "firmy", "results", "résultats", "نتيجة", "نتائج", "wyniki", "services", "خدمة", "خدمات",
        "usługi",
        "jobs", "posts", "postes", "منصب", "مناصب", "etaty", "data sets", "jeux de données", "مجموعة بيانات",
        "complaints",
        "plaintes", "شكاية", "شكايات", "skargi", "days", "day", "jours", "jour", "يوم", "أيام", "dni", "months",
        "month", "mois",
        "شهر", "أشهر", "miesiące", "households", "ménages", "أسرة", "أسر", "schools", "écoles", "مدرسة", "lamps",
        "lampes",
    ])
}
