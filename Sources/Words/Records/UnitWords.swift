public import Localization
public import Tally
public import Workshop

/// Units of figures behind their numbers. A script says a unit in one form; those that are counted take the number's: `1 day`,
/// `3 days`, and in Arabic one of six. Others, such as kg, stand as the script has them.
public struct UnitWords {
    private let t: Localizer

    /// - Parameter t: the language in which the unit is said.
    public init(_ t: Localizer) { self.t = t }

    /// A number with its unit.
    /// - Parameters:
    ///   - value: the number, which says the form.
    ///   - number: the same as it is written.
    ///   - unit: as the script says it in the language; of `complaints/month` the part before the stroke is counted.
    public func counted(_ value: Fraction, _ number: String, in unit: PlainText) -> String {
        let parts = unit.string.split(separator: "/", maxSplits: 1).map(String.init)
        guard let head = parts.first, let counted = Unit(head) else {
            return t("%2 %1", t.isolated(unit.string), number)
        }
        let form = count(value)
        // The form's own number gives way to the figure as it is written: with its decimals, with its thousands set apart.
        let words = counted.words(form, t).replacing(t.digits.written(String(form)), with: number)
        return parts.count > 1 ? words + "/" + parts[1] : words
    }

    /// The whole number that has the form of this one.
    private func count(_ value: Fraction) -> Int {
        if value.isWhole { return Int(value.decimal(0)) ?? 100 }
        // Source: Unicode CLDR 45, plural rules: below 2 a French number is singular; a fraction is "other" elsewhere.
        return t.language.entry.plural.countsWhole ? Int(value.floor.description) ?? 100 : 100
    }
}

/// What is counted in the grids of scripts.
private enum Unit: CaseIterable {
    case day, month, person, hammam, building, meeting, initiative, firm, result, service, post, dataSet, complaint
    case dirham, litre, tonne

    /// The unit that a script calls so.
    init?(_ name: String) {
        let name = name.lowercased()
        guard let found = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = found
    }

    /// As scripts write it, in any language.
    private var names: [String] {
        switch self {
        case .day: ["days", "day", "jours", "jour", "يوم", "أيام", "dni", "dzień"]
        case .month: ["months", "month", "mois", "شهر", "أشهر", "miesiące", "miesiąc"]
        case .person: ["people", "person", "persons", "personnes", "personne", "شخص", "أشخاص", "osoby", "osoba"]
        case .hammam: ["hammams", "hammam", "حمام", "حمامات", "hammamy", "łaźnie"]
        case .building: ["buildings", "building", "bâtiments", "bâtiment", "مبنى", "مباني", "budynki", "budynek"]
        case .meeting: ["meetings", "meeting", "rencontres", "rencontre", "لقاء", "لقاءات", "spotkania", "spotkanie"]
        case .initiative:
            ["initiatives", "initiative", "مبادرة", "مبادرات", "inicjatywy", "inicjatywa"]
        case .firm: ["firms", "firm", "entreprises", "entreprise", "شركة", "شركات", "firmy", "firma"]
        case .result: ["results", "result", "résultats", "résultat", "نتيجة", "نتائج", "wyniki", "wynik"]
        case .service: ["services", "service", "خدمة", "خدمات", "usługi", "usługa"]
        case .post: ["posts", "jobs", "postes", "poste", "منصب", "مناصب", "etaty", "etat"]
        case .dataSet: ["data sets", "data set", "jeux de données", "مجموعة بيانات", "zbiory danych"]
        case .complaint: ["complaints", "complaint", "plaintes", "plainte", "شكاية", "شكايات", "skargi", "skarga"]
        case .dirham: ["درهم", "دراهم"]
        case .litre: ["لتر", "لترات"]
        case .tonne: ["طن", "أطنان"]
        }
    }

    /// A whole number with the unit in its form.
    func words(_ count: Int, _ t: Localizer) -> String {
        switch self {
        case .day: t.plural("%1 day", "%1 days", count)
        case .month: t.plural("%1 month", "%1 months", count)
        case .person: t.plural("%1 person", "%1 people", count)
        case .hammam: t.plural("%1 hammam", "%1 hammams", count)
        case .building: t.plural("%1 building", "%1 buildings", count)
        case .meeting: t.plural("%1 meeting", "%1 meetings", count)
        case .initiative: t.plural("%1 initiative", "%1 initiatives", count)
        case .firm: t.plural("%1 firm", "%1 firms", count)
        case .result: t.plural("%1 result", "%1 results", count)
        case .service: t.plural("%1 service", "%1 services", count)
        case .post: t.plural("%1 post", "%1 posts", count)
        case .dataSet: t.plural("%1 data set", "%1 data sets", count)
        case .complaint: t.plural("%1 complaint", "%1 complaints", count)
        case .dirham: t.plural("%1 dirham", "%1 dirhams", count)
        case .litre: t.plural("%1 litre", "%1 litres", count)
        case .tonne: t.plural("%1 tonne", "%1 tonnes", count)
        }
    }
}
