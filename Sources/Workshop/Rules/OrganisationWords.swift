/// The words of an organisation's name: of what kind it is, in whatever language that is said, and what it is called.
///
/// Commune de Fès, Commune Fès and جماعة فاس are of one kind and called the same; Association Ennour, Assoc. En-Nour and جمعية النور
/// are; USMBA is made of the first letters of Université Sidi Mohamed Ben Abdellah. All of it is a question for somebody who
/// knows, and never proof.
struct OrganisationWords {
    /// The kind, by the first of the words for it; nil where none is said.
    private let kind: String?
    /// What it is called, folded, without its kind and without the words that join others.
    private let called: [String]
    /// The first letters of all words but those that join others.
    private let initials: String
    /// The name folded, where it is written as first letters are.
    private let acronym: String?

    init(_ name: String) {
        // An apostrophe parts words here: l’eau, d’Aïn.
        let words = NameFold.words(String(name.map { "'\u{2019}\u{2BC}`".contains($0) ? " " : $0 }))
        let telling = words.filter { !Self.links.contains($0) }
        let first = telling.first.flatMap { Self.kinds[$0] }
        kind = first
        let rest = telling.dropFirst(first == nil ? 0 : 1).filter { !Self.ranks.contains($0) }
        called = first == nil ? telling : rest
        initials = String(telling.compactMap(\.first))
        let letters = name.filter { $0.isLetter }
        let isShort = (3...8).contains(letters.count) && !letters.contains { !$0.isUppercase || !$0.isASCII }
        acronym = isShort && words.count == 1 ? words[0] : nil
    }

    /// Whether two names may be one organisation's, in two languages, with and without the kind, or as first letters.
    func mayBe(_ other: OrganisationWords) -> Bool {
        if let acronym, other.acronym == nil, other.initials == acronym { return true }
        if let acronym = other.acronym, self.acronym == nil, initials == acronym { return true }
        guard kind != nil || other.kind != nil, kind == other.kind || kind == nil || other.kind == nil,
            !called.isEmpty, !other.called.isEmpty
        else { return false }
        let (one, two) = (called.joined(separator: " "), other.called.joined(separator: " "))
        return TownNames.fold(one) == TownNames.fold(two) || NameFold.soundsAlike(one, two)
    }

    /// What joins words, and says nothing of what something is called.
    private static let links = Set(
        ["de", "du", "des", "d", "la", "le", "les", "l", "et", "pour", "of", "the", "for", "and", "w", "i", "dla"].map {
            NameFold.fold($0)
        })

    /// What is said of the rank of a commune as often as not.
    private static let ranks = Set(
        ["urbaine", "rurale", "territoriale", "urban", "rural", "الحضرية", "القروية", "الترابية", "miejska", "wiejska"]
            .map {
                NameFold.fold($0)
            })

    /// A word for a kind, folded → the first word for it.
    private static let kinds: [String: String] = {
        var kinds: [String: String] = [:]
        for words in kindWords {
            for word in words { kinds[NameFold.fold(word)] = NameFold.fold(words[0]) }
        }
        return kinds
    }()

    /// What organisations are, as French, English, Polish and Arabic say it, and as it is shortened.
    private static let kindWords: [[String]] = [
        ["commune", "municipalité", "mairie", "municipality", "gmina", "jamaat", "جماعة", "الجماعة", "بلدية"],
        ["association", "assoc", "asso", "ass", "stowarzyszenie", "jamiat", "جمعية", "الجمعية"],
        ["coopérative", "coop", "cooperative", "spółdzielnia", "تعاونية", "التعاونية"],
        ["université", "univ", "university", "uniwersytet", "جامعة", "الجامعة"],
        ["faculté", "fac", "faculty", "wydział", "كلية"],
        ["fondation", "foundation", "fundacja", "مؤسسة"],
        ["ministère", "ministry", "ministerstwo", "وزارة"],
        ["agence", "agency", "agencja", "وكالة", "الوكالة"],
        ["province", "préfecture", "إقليم", "عمالة"],
        ["région", "region", "جهة"],
        ["société", "sté", "ste", "company", "spółka", "شركة"],
        ["école", "school", "szkoła", "مدرسة"],
        ["institut", "institute", "instytut", "معهد"],
        ["chambre", "chamber", "izba", "غرفة"],
        ["direction", "dir", "directorate", "dyrekcja", "مديرية"],
        ["délégation", "مندوبية"],
        ["arrondissement", "مقاطعة"],
        ["centre", "center", "centrum", "مركز"],
        ["club", "klub", "نادي"],
        ["réseau", "network", "sieć", "شبكة"],
        ["fédération", "federation", "federacja", "فيدرالية", "فدرالية"],
        ["syndicat", "union", "związek", "نقابة"],
        ["amicale", "ودادية"],
        ["atelier", "workshop", "ورشة"],
        ["laboratoire", "labo", "laboratory", "مختبر"],
    ]
}
