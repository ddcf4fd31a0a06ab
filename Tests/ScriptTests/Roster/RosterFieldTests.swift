import Localization
import Testing
import Workshop

@testable import Script

@Suite("What columns are called")
struct RosterFieldTests {
    static let headings: [(RosterField, [String])] = [
        (
            .name,
            [
                "Nom complet", "NOM COMPLET", "Nom et prénom", "Nom & Prénom", "Nom/Prénom", "Full name",
                "الاسم الكامل",
                "الإسم الكامل", "Nom complet *", "Participant(e)",
            ]
        ),
        (.givenName, ["Prénom", "prenom", "Prénom(s)", "First Name", "الاسم الشخصي"]),
        (.familyName, ["Nom", "NOM", "Nom de famille", "Last name", "Surname", "الاسم العائلي", "النسب"]),
        (.alias, ["Alias", "Nom (arabe)", "الاسم بالعربية"]),
        (
            .organisation,
            [
                "Organisation", "Organisme", "Structure", "Institution", "Organisation / Structure",
                "Établissement", "المؤسسة", "الجمعية", "Company",
            ]
        ),
        (.category, ["Catégorie", "CATEGORIE", "Type", "Profil", "Category", "الفئة"]),
        (.city, ["Ville", "Commune", "City", "المدينة"]),
        (
            .phone,
            [
                "Téléphone", "Tél", "Tél.", "TEL", "GSM", "Portable", "N° de téléphone", "Téléphone (portable)",
                "Phone", "الهاتف", "رقم الهاتف",
            ]
        ),
        (.email, ["Courriel", "E-mail", "Email", "e mail", "Mail", "Adresse e-mail", "البريد الإلكتروني"]),
        (.languages, ["Langue", "Langues", "Langue(s)", "Languages", "اللغة"]),
        (.consent, ["Consentement", "Consent", "الموافقة"]),
    ]

    @Test("in three languages, in any case, with accents or without", arguments: headings.indices)
    func known(index: Int) {
        let (field, headings) = Self.headings[index]
        for heading in headings { #expect(RosterField(heading: heading) == field, "\(heading)") }
    }

    @Test(
        "who may be listed is one question; to be filmed or to be sent news is another",
        arguments: [
            ("هل توافق على التقاط الصور؟", nil), ("هل توافق على ذكر اسمك؟", RosterField.consent),
            ("Acceptez-vous d'être photographié ?", nil), ("Acceptez-vous d’être cité(e) dans la liste ?", .consent),
            ("Acceptez-vous de recevoir la newsletter par e-mail ?", nil),
            ("Autorisez-vous l'usage de votre image ?", nil),
            ("May we list you?", .consent), ("Photo consent", nil), ("I agree to be filmed", nil),
            ("Zgoda na wykorzystanie wizerunku", nil), ("Zgoda na przetwarzanie danych", .consent),
        ])
    func consents(heading: String, field: RosterField?) {
        #expect(RosterHeading(cells: ["Nom complet", heading]).fields == [.name, field], "\(heading)")
    }

    @Test("a list of a Polish town hall is read: names in two columns, consent, languages, a row of sums")
    func polish() {
        let fields = RosterHeading(cells: ["Lp.", "Imię", "Nazwisko", "Instytucja", "Telefon", "E-mail", "Zgoda"])
            .fields
        #expect(fields == [nil, .givenName, .familyName, .organisation, .phone, .email, .consent])
        #expect(RosterHeading(cells: ["Nazwisko i imię", "Gmina"]).fields == [.name, .city])
        let questions = [
            "Jak się nazywasz?", "Z jakiej jesteś instytucji?", "Twój numer telefonu", "W jakich językach mówisz?",
        ]
        #expect(RosterHeading(cells: questions).fields == [.name, .organisation, .phone, .languages])
        #expect(LanguageCell("polski i ukraiński").languages == ["pl", "uk"])
        #expect(NameTitles.without("Pani dr hab. Łucja Żak") == "Łucja Żak")
        #expect(NameTitles.without("د. هالة منصور") == "هالة منصور")
        #expect(NameTitles.without("د.هالة منصور") == "هالة منصور")
        #expect(NameTitles.without("م هالة") == nil)
    }

    @Test("no heading of a language means something else in another", arguments: Language.allCases)
    func unambiguous(_ language: Language) {
        let headings = language.entry.rosters.headings
        let fields: [(RosterField, [String])] = [
            (.name, headings.name), (.givenName, headings.givenName), (.familyName, headings.familyName),
            (.alias, headings.alias), (.organisation, headings.organisation), (.category, headings.category),
            (.city, headings.city), (.phone, headings.phone), (.email, headings.email),
            (.languages, headings.languages), (.consent, headings.consent),
        ]
        for (field, headings) in fields {
            #expect(!headings.isEmpty, "\(field)")
            for heading in headings {
                #expect(RosterField(heading: heading) == field, "\(heading)")
                #expect(!HeadingSense([heading]).isIgnored(0), "\(heading)")
            }
        }
    }

    @Test("no answer of a language means its opposite in another")
    func answers() {
        #expect(RosterVocabulary.yes.isDisjoint(with: RosterVocabulary.no))
        #expect(RosterVocabulary.agreed.isDisjoint(with: RosterVocabulary.refused))
    }

    @Test(
        "anything else is not known", arguments: ["", "N°", "#", "Date", "Signature", "ملاحظات", "Nom du chien", "*"])
    func unknown(heading: String) {
        #expect(RosterField(heading: heading) == nil)
    }

    @Test("“Nom” beside “Prénom” is the family’s name, and alone the whole one")
    func familyName() {
        #expect(RosterHeading(cells: ["Nom", "Prénom"]).fields == [.familyName, .givenName])
        #expect(RosterHeading(cells: ["Nom", "Ville"]).fields == [.name, .city])
        #expect(RosterHeading(cells: ["الاسم", "المدينة"]).fields == [.name, .city])
    }
}

@Suite("What cells say about languages")
struct LanguageCellTests {
    @Test(
        "codes and names in many languages, joined as people join them",
        arguments: [
            ("ar", ["ar"]), ("Arabe", ["ar"]), ("العربية", ["ar"]), ("français", ["fr"]), ("FRANCAIS", ["fr"]),
            ("ar+fr", ["ar", "fr"]), ("Ar/Fr", ["ar", "fr"]), ("fr, ar ; en", ["fr", "ar", "en"]), ("amazigh", ["zgh"]),
            ("arabe et français", ["ar", "fr"]), ("العربية والفرنسية", ["ar", "fr"]),
            ("العربية، الأمازيغية", ["ar", "zgh"]),
            ("arabe français", ["ar", "fr"]), ("fr-MA", ["fr"]), ("ar+ar", ["ar"]), ("-", []),
        ])
    func known(cell: String, codes: [String]) {
        let cell = LanguageCell(PlainText(cell))
        #expect(cell.languages == codes)
        #expect(cell.unknown.isEmpty)
    }

    @Test("codes of two and of three letters, alone and joined", arguments: Language.allCases)
    func codes(_ language: Language) {
        for code in [language.code] + language.entry.longCodes {
            #expect(LanguageCell(PlainText(code)).languages == [language.code])
            #expect(LanguageCell(PlainText(code.uppercased() + " spa")).languages == [language.code, "es"])
        }
    }

    @Test("a language that is not known is kept as written")
    func unknown() {
        let cell = LanguageCell("fr + Ido / ido")
        #expect(cell.languages == ["fr", "Ido", "ido"])
        #expect(cell.unknown == ["Ido", "ido"])
    }
}

@Suite("What categories are called")
struct CategoryNamesTests {
    @Test(
        "by id, by title in any language, by half of a title, in singular or plural",
        arguments: [
            ("owner", "owner"), ("OWNER", "owner"), ("Owners", "owner"), ("Propriétaires et gérants", "owner"),
            ("Propriétaire", "owner"), ("gérant", "owner"), ("أصحاب الحمامات", "owner"), ("Farnatchi", "stoker"),
            ("الفرناتشية", "stoker"), ("فرناتشية", "stoker"), ("Ingénieur", "engineer"), ("المهندسون", "engineer"),
            ("مهندس", "engineer"), ("مهندس معماري", "engineer"),
        ])
    func known(written: String, code: String) {
        var names = CategoryNames(categories)
        #expect(names.code(of: PlainText(written)) == code)
        #expect(names.code(of: PlainText(written)) == code)
    }

    @Test("what two titles share is neither", arguments: ["", "-", "public", "own", "marchand"])
    func unknown(written: String) {
        var names = CategoryNames(categories)
        #expect(names.code(of: PlainText(written)) == nil)
    }

    private let categories = [
        Category(
            code: "owner",
            title: LocalizedText(["fr": "Propriétaires et gérants", "en": "Owners and public", "ar": "أصحاب الحمامات"]),
            quota: nil),
        Category(
            code: "stoker", title: LocalizedText(["fr": "Farnatchis", "en": "Stokers", "ar": "الفرناتشية"]), quota: 5),
        Category(
            code: "engineer",
            title: LocalizedText([
                "fr": "Ingénieurs et architectes", "en": "Public or engineers", "ar": "المهندسون والمعماريون",
            ]),
            quota: 5),
    ]
}
