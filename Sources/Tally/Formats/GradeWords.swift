/// Grades that stand in cells as words: "très bien", "جيد جدا", "to reject".
///
/// Scales that are in use in the four languages, the worst first; of one grade the words that mean the same. Source: M. Balinski and
/// R. Laraki, Majority Judgment (2011), chapters 6 and 7, for the grades of French and English ballots; the mentions of Moroccan and of
/// other Arab schools; the grades of Polish schools. The three of 3-2-1 voting are what its papers say, and what people write in
/// their place.
struct GradeWords {
    /// By word as it is compared, its grade from 0 upwards.
    private let grades: [String: Int]

    /// The best grade that the scale has, whether a ballot gives it or not.
    let highest: Int

    private static let scales: [GradeWords] =
        [
            "reject|to reject|rejected/poor|insufficient|bad/acceptable|fair|passable/good/very good/excellent",
            "à rejeter|rejeter|rejet/insuffisant|faible|mauvais/passable|acceptable/assez bien/bien|bon/très bien|très bon/excellent",
            "مرفوض|أرفض|للرفض/ضعيف|غير كاف|غير كافٍ|سيئ/مقبول|متوسط/جيد/جيد جدا|جيد جداً/ممتاز",
            "مرفوض|أرفض|للرفض/ضعيف|غير كاف|غير كافٍ|سيئ/مقبول|متوسط/مستحسن|لا بأس به/حسن/حسن جدا|حسن جداً/ممتاز",
            """
            do odrzucenia|odrzucam|odrzucić/słaby|słabo/zadowalający|dostateczny/dobry|dobrze
            /bardzo dobry|bardzo dobrze/doskonały|doskonale|znakomity
            """,
            // Marks of Polish schools are numbers, too: the worst is 1.
            "-/niedostateczny/dopuszczający/dostateczny/dobry/bardzo dobry/celujący",
            // Opinion scales of five, ITU-T P.800.
            "-/bad/poor/fair/good/excellent",
            "-/mauvaise|mauvais/médiocre/assez bonne|assez bon|passable/bonne|bon/excellente|excellent",
        ].map { GradeWords(scale: $0) } + [three]

    /// Bad, OK and good, in all languages: none of these words means another grade in another language.
    private static let three = GradeWords(
        scale: """
            bad|poor|very bad|no good|not good|unacceptable|mauvaise|mauvais|mal|insuffisante|insuffisant|faible|médiocre
            |pas bien|pas bon|pas bonne|zła|zły|złe|źle|słaba|słaby|słabe|słabo|niedobra|niedobry|niedobre|niedostateczny
            |niedostateczna|niedostateczne|سيئ|سيئة|سيء|سيئا|ضعيف|ضعيفة|رديء|رديئة|غير مقبول|غير مقبولة|غير كاف|غير كافية
            /ok|okay|o.k.|acceptable|fair|average|middling|so so|passable|moyenne|moyen|correcte|correct|ça va|assez bien
            |assez bon|assez bonne|znośna|znośny|znośne|średnia|średni|średnie|średnio|może być|dostateczny|dostateczna
            |dostateczne|مقبول|مقبولة|متوسط|متوسطة|لا بأس|لا بأس به|لا بأس بها
            /good|bonne|bon|bien|dobra|dobry|dobre|dobrze|جيد|جيدة|جيدا|حسن|حسنة|حسنا
            """)

    private init(scale: String) {
        var grades: [String: Int] = [:]
        for (grade, words) in scale.split(separator: "/").enumerated() {
            // A number that no word stands for.
            for word in words.split(whereSeparator: { $0 == "|" || $0.isNewline }) where word != "-" {
                grades[Self.key(String(word))] = grade
            }
        }
        self.grades = grades
        highest = grades.values.max() ?? 0
    }

    /// The scale that knows most of these words, and of those the one that tells most of them apart; nil where none knows one.
    /// - Parameter range: the numbers that the method takes, whatever rules say; nil where rules say it. Only a scale of just
    ///   these grades is meant then: two of five words are no three grades.
    init?(of words: some Collection<String>, in range: ClosedRange<Int>? = nil) {
        let scales = Self.scales.filter { scale in
            range.map { $0.upperBound == scale.highest && scale.grades.values.min() == $0.lowerBound } ?? true
        }
        let found = scales.map { scale in
            let grades = words.compactMap(scale.grade)
            return (scale: scale, worth: (known: grades.count, apart: Set(grades).count))
        }
        // Of equal ones the first, so that the same words always mean the same.
        guard let most = found.map(\.worth).max(by: { $0 < $1 }), most.0 > 0,
            let best = found.first(where: { $0.worth == most })
        else { return nil }
        self = best.scale
    }

    /// The grade of a word, from 0 upwards; nil for a word that is none of the scale.
    func grade(_ word: String) -> Int? { grades[Self.key(word)] }

    /// Whether a word is a grade of one of the scales.
    static func isGrade(_ word: String) -> Bool { known.contains(key(word)) }

    private static let known = Set(scales.flatMap(\.grades.keys))

    /// A word as it is compared: as headings are; ł is an l to who has no Polish keyboard.
    private static func key(_ word: String) -> String { TableWords.fold(word).replacing("ł", with: "l") }
}
