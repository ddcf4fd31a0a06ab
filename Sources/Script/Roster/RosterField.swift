import Workshop

/// What a column of a roster may hold. The raw value is what `--column` takes.
public enum RosterField: String, CaseIterable, Sendable {
    case name
    case givenName = "first-name"
    case familyName = "last-name"
    case alias, organisation, category, city, phone, email, languages, consent

    /// The field that a heading names; nil for a heading that is not known.
    ///
    /// Case, accents and punctuation do not count. Of `Téléphone (portable)`, `Nom complet / Full name` and
    /// `Ville *` the part that is known decides.
    init?(heading: String) {
        let whole = NameFold.fold(heading)
        guard !whole.isEmpty else { return nil }
        let parts = heading.split { "(/|:*[)]\n".contains($0) }.map { NameFold.fold(String($0)) }
        guard let field = ([whole] + parts).lazy.compactMap({ Self.byHeading[$0] }).first else { return nil }
        self = field
    }

    /// The field that is called so word for word, case, accents and punctuation aside.
    init?(exactly fold: String) {
        guard let field = Self.byHeading[fold] else { return nil }
        self = field
    }

    /// What the field's column is called in practice.
    private var headings: [String] {
        switch self {
        case .name:
            [
                "Nom complet", "Nom et prénom", "Nom & prénom", "Nom, prénom", "Nom prénom", "Nom et prénoms",
                "Prénom et nom", "Prénom & nom", "Prénom nom", "Noms et prénoms", "Participant", "Participante",
                "Participant(e)", "Invité", "Nom et prénom du participant", "Prénom et nom du participant",
                "Nom du participant", "Identité",
                "Name", "Full name", "Complete name", "Attendee", "Guest", "First and last name",
                "الاسم الكامل", "الإسم الكامل", "الاسم والنسب", "الاسم الشخصي والعائلي", "الاسم العائلي والشخصي",
                "الاسم و النسب", "الاسم واللقب", "المشارك", "المشاركة", "المدعو", "اسم المشارك", "الاسم بالكامل",
            ]
        case .givenName:
            [
                "Prénom", "Prénoms", "Prénom(s)", "Prénom participant", "First name", "Firstname", "Fname",
                "Given name", "Given names", "Forename",
                "الاسم الشخصي", "الإسم الشخصي", "الاسم الأول",
            ]
        case .familyName:
            [
                "Nom", "Nom de famille", "Noms", "Nom participant", "Last name", "Lastname", "Lname", "Family name",
                "Surname", "الاسم العائلي",
                "الإسم العائلي", "النسب", "اللقب", "الاسم", "الإسم",
            ]
        case .alias:
            [
                "Alias", "Surnom", "Autre nom", "Autres noms", "Dit", "Nom arabe", "Nom en arabe",
                "Nom complet en arabe",
                "Nom complet arabe", "Nom et prénom en arabe", "Nom (arabe)", "Nickname", "Also known as",
                "Other names",
                "Other name", "Aliases", "Arabic name", "Name in Arabic", "الاسم بالعربية", "الاسم الكامل بالعربية",
                "الاسم بالفرنسية", "الاسم الكامل بالفرنسية", "أسماء أخرى", "اسم آخر", "الكنية", "الشهرة",
            ]
        case .organisation:
            [
                "Organisation", "Organisme", "Organization", "Organization name", "Organisation name", "Structure",
                "Institution", "Établissement", "Entreprise",
                "Société", "Association", "Organisation / Structure", "Employeur", "Raison sociale", "Affiliation",
                "Entité", "Hammam", "Company", "Employer", "Organisme d’appartenance", "Nom de la structure",
                "Nom de l’organisation", "المؤسسة", "المنظمة", "الهيئة", "الجهة", "الجمعية", "الشركة", "المقاولة",
                "الإدارة", "الجماعة", "اسم المؤسسة", "مؤسسة الانتماء", "الانتماء",
            ]
        case .category:
            [
                "Catégorie", "Catégories", "Type", "Profil", "Groupe", "Collège", "Qualité", "Type d’acteur",
                "Type de participant", "Catégorie d’acteur", "Category", "Stakeholder group", "Stakeholder type",
                "Profile", "Group", "Role", "Rôle", "الفئة", "الصنف", "النوع", "الصفة", "المجموعة", "التصنيف",
            ]
        case .city:
            [
                "Ville", "Commune", "Localité", "Ville / Commune", "City", "Town", "Municipality", "المدينة",
                "المدينة أو الجماعة", "البلدة", "مدينة",
            ]
        case .phone:
            [
                "Téléphone", "Tél", "Tel", "Tél.", "GSM", "Portable", "Mobile", "Téléphone portable", "Numéro",
                "Téléphone mobile", "N° de téléphone", "N° téléphone", "Numéro de téléphone", "N° tél", "Num tél",
                "N° GSM", "Fixe", "WhatsApp", "Contact téléphonique", "Phone", "Telephone", "Phone number",
                "Mobile phone",
                "Cell", "Cell phone", "Mobile number", "SMS", "الهاتف", "رقم الهاتف", "الهاتف المحمول", "الهاتف النقال",
                "النقال",
                "المحمول", "هاتف", "الجوال", "واتساب", "رقم الواتساب",
            ]
        case .email:
            [
                "Courriel", "E-mail", "Email", "Mail", "Mél", "Adresse e-mail", "Adresse email", "Adresse mail",
                "Adresse électronique", "Adresse de messagerie", "Courrier électronique", "Adresse courriel",
                "Email address", "E-mail address",
                "البريد الإلكتروني", "البريد الالكتروني", "الإيميل", "البريد", "العنوان الإلكتروني", "إيميل",
            ]
        case .languages:
            [
                "Langue", "Langues", "Langue(s)", "Langue parlée", "Langues parlées", "Language", "Languages",
                "Language(s)", "Spoken languages", "اللغة", "اللغات", "لغة", "لغة التواصل",
            ]
        case .consent:
            [
                "Consentement", "Consentement RGPD", "Consentement 09-08", "Accord", "Autorisation", "Consent",
                "Agreement", "الموافقة", "موافقة", "القبول",
            ]
        }
    }

    private static let byHeading: [String: RosterField] = {
        var fields: [String: RosterField] = [:]
        for field in allCases {
            for heading in field.headings { fields[NameFold.fold(heading)] = field }
        }
        return fields
    }()
}
