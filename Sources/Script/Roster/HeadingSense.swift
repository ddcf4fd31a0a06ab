import Workshop

/// What headings say that are not known word for word: names of groups before them, whole questions, words.
struct HeadingSense {
    private let headings: [String]
    /// Beginnings that several headings have in common, as surveys put a group before its questions.
    private let groups: Set<String>

    init(_ headings: [String]) {
        self.headings = headings
        var counts: [String: Int] = [:]
        for heading in headings {
            let parts = Self.parts(heading)
            if parts.count > 1 { counts[parts[0], default: 0] += 1 }
        }
        groups = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// The field of a heading; nil for one that says nothing, or something that is not kept.
    func field(_ index: Int) -> RosterField? {
        let heading = headings[index]
        if isIgnored(index) { return nil }
        let whole = NameFold.fold(heading)
        if let field = RosterField(exactly: whole) { return field }
        let parts = Self.parts(heading)
        if parts.count > 1, let last = parts.last {
            let before = parts.dropLast().joined(separator: " ")
            let isOrganisation = Self.has(before, Self.organisations)
            if let field = RosterField(exactly: last) ?? Self.byWords(last) {
                switch field {
                // The name of an association is no person's.
                case .name, .familyName, .alias: return isOrganisation ? .organisation : field
                default: return field
                }
            }
            // "E-mail 1 - Value": the group says what, its part only that it is the thing itself.
            if ["value", "valeur"].contains(last) { return Self.byWords(before) }
            if groups.contains(parts[0]) { return nil }
        }
        return RosterField(heading: heading) ?? Self.byWords(whole)
    }

    /// True for a heading that is known to stand over something that is not kept.
    func isIgnored(_ index: Int) -> Bool {
        let heading = headings[index]
        let parts = Self.parts(heading)
        guard let last = parts.last else { return false }
        if Self.unkept.contains(last) || Self.unkept.contains(NameFold.fold(heading)) || heading.hasPrefix("_") {
            return true
        }
        // One of the answers of a question with several: `langues/ar` beside `langues`.
        if let slash = heading.lastIndex(of: "/"), headings.contains(String(heading[..<slash])) { return true }
        return Self.has(NameFold.fold(heading), Self.otherThings)
    }

    /// The parts of `grp_identite/nom_complet`, `identite-nom`, `Participant : Nom`, folded.
    private static func parts(_ heading: String) -> [String] {
        let isCode = !heading.contains(" ") && heading.unicodeScalars.allSatisfy { $0.isASCII }
        let isEMail = NameFold.fold(heading).hasPrefix("e mail")
        var text = heading
        if isEMail, let range = text.firstIndex(of: "-") { text.replaceSubrange(range...range, with: "") }
        let spaced = text.contains(" - ") ? text.split(separator: " - ").map(String.init) : [text]
        return spaced.flatMap { part in
            part.split { "/:.[]".contains($0) || isCode && $0 == "-" }.map { NameFold.fold(String($0)) }
        }.filter { !$0.isEmpty }
    }

    /// By the words of a question, the things that a person has before the person.
    private static func byWords(_ fold: String) -> RosterField? {
        if has(fold, consents) { return .consent }
        if has(fold, mails) { return .email }
        if has(fold, phones) { return .phone }
        if has(fold, languages) { return .languages }
        if has(fold, cities) { return .city }
        if has(fold, categories) { return .category }
        let isNamed = has(fold, names)
        if has(fold, organisations), !(isNamed && has(fold, ["representant", "responsable", "participant"])) {
            return .organisation
        }
        let isArabic = has(fold, ["arabe", "arabic", "بالعربيه"])
        if isNamed || has(fold, ["appelez", "appelle"]) {
            let isGiven = has(fold, ["prenom", "prenoms", "given", "الشخصي"]) || fold.contains("first name")
            let isFamily = has(fold, ["famille", "family", "العايلي", "العائلي"]) || fold.contains("last name")
            if isArabic { return isGiven ? .givenName : .alias }
            if isGiven, !isFamily, !has(fold, ["nom", "complet"]) { return .givenName }
            if isFamily, !isGiven { return .familyName }
            return .name
        }
        return nil
    }

    private static func has(_ fold: String, _ words: Set<String>) -> Bool {
        fold.split(separator: " ").contains { word in
            let word = String(word)
            return words.contains(word) || word.hasPrefix("ال") && words.contains(String(word.dropFirst(2)))
        }
    }

    private static func folded(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map { NameFold.fold(String($0)) })
    }

    private static let names = folded("nom noms name names prénom prénoms اسم الاسم اسمك الإسم إسمك nomcomplet")
    private static let mails = folded("mail mails email emails courriel mél البريد بريدك الإيميل messagerie")
    private static let phones = folded(
        "téléphone tél tel gsm whatsapp portable phone telephone mobile هاتف هاتفك الجوال واتساب téléphonique")
    private static let languages = folded("langue langues language languages اللغة اللغات لغة لغات")
    private static let cities = folded("ville villes city town réside résidence résidez habitez localité مدينة مدينتك")
    private static let categories = folded("catégorie catégories category الفئة الصنف profil")
    private static let organisations = folded(
        """
        organisation organisme organization structure association institution entreprise société établissement company \
        coopérative employeur employer مؤسسة مؤسستك جمعية جمعيتك منظمة هيئة شركة تعاونية جهة
        """)
    private static let consents = folded(
        "accepte acceptez accord consentement consens consent autorise autorisez agree أوافق توافق موافقة الموافقة consentir"
    )
    /// Words of columns about something else, or somebody else.
    private static let otherThings = folded(
        """
        payeur acheteur buyer purchaser billing enquêteur interviewer événement event venue organizer chien urgence \
        emergency username filename tarif paiement montant facture horodateur timestamp middle additional prefix suffix phonetic yomi deuxième
        """)
    /// Headings, folded, over what is not kept.
    private static let unkept: Set<String> = Set(
        [
            "sexe", "genre", "sex", "gender", "الجنس", "النوع الاجتماعي", "civilité", "titre", "title", "âge", "age",
            "السن",
            "start", "end", "today", "deviceid", "username", "simserial", "phonenumber", "subscriberid", "id", "uuid",
            "instanceid", "instancename", "submissiondate", "key", "date", "heure de début", "heure de fin",
            "start time",
            "completion time", "last modified time", "horodateur", "timestamp", "طابع زمني", "n°", "numéro d'ordre",
            "type", "label", "libellé", "photo", "notes", "order", "langue de départ", "start language", "seed",
            "job title", "labels", "group membership", "file as", "response id", "respondent id", "collector id",
            "ip address", "adresse ip", "signature", "observations", "remarques",
        ].map { NameFold.fold($0) }
    ).subtracting(["type"])
}
