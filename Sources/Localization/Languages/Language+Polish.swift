enum Polish: LanguageEntry {
    static let ownName = "Polski"
    static let longCodes = ["pol"]
    static func name(_ t: Localizer) -> String { t("Polish") }
    static let isRightToLeft = false
    static let article = ""
    static let plural = PluralRule(
        header: "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
        countsWhole: false
    ) { count in
        switch (count, count % 10, count % 100) {
        case (1, _, _): 0
        case (_, _, 12...14): 2
        case (_, 2...4, _): 1
        default: 2
        }
    }
    // A number of four digits stands together, and the sign of a percentage with its number: PWN, Słownik ortograficzny.
    static let numbers = NumberSigns(point: ",", group: "\u{A0}", fewestGrouped: 5, percent: "%")
    static let dates = DateWords(
        months: [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia",
        ],
        shortMonths: ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"],
        otherMonths: [
            "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
            "listopad", "grudzień",
        ],
        weekdays: ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
        weekdaysFrom: ["niedzieli", "poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty"],
        weekdaysFor: ["niedzielę", "poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę"],
        numberSign: ".", afterWeekday: ", ", first: "1", ordinals: [], particles: ["dnia", "do", "roku", "r"],
        leads: ["do", "na", "przed", "w", "we", "dnia", "z", "od"],
        ends: ["koniec", "końca", "końcem"],
        units: (hour: "h", minute: "min"), afterMinutes: "\u{A0}min")
    static let punctuation = Punctuation(
        listComma: ", ", listAnd: " i ", comma: ", ", semicolon: "; ", quotes: ("\u{201E}", "\u{201D}"))
    static let answers = AnswerLetters(yes: "t", no: "n")
    static let comments = CommentWords(
        texts: ["Tekst", "Komentarz", "Wiadomość", "Wypowiedź", "Treść", "Odpowiedź"],
        dates: ["Data", "Kiedy", "Czas", "Wysłano"],
        speakers: ["Autor", "Imię i nazwisko", "Nazwisko", "Od", "Kto", "Użytkownik", "Nadawca"],
        places: ["Miejsce", "Miasto", "Gdzie", "Miejscowość"], kinds: ["Rodzaj", "Typ"],
        consents: ["Zgoda", "Może być wymieniony"])
    static let rosters = RosterWords.polish
    static let forms = WordForms(
        fillers: """
            a aby albo ale bardzo bez bo byc byl byla bylo byly chce \
            chcemy ci co czy dla do gdy gdzie i ich ile im inne innych \
            ja jak jako je jego jej jest jestem jestesmy juz \
            kazdy kiedy kto ktora ktore ktorej ktorego ktory ktorych lub ma \
            mam mamy mi moge moja moje moj mozemy mozna na nad nam \
            nami nas nasz nasza nasze naszej nie niz o od ofer oferta \
            oferty oferuje oferujemy on ona one oni oraz po pod poszukuje poszukujemy potrzeba potrzeby potrzebuje \
            potrzebujemy przed przez przy sa sie sobie szukam szukamy ta tak \
            takie tam te tego tej ten to tu ty tych tylko tym \
            u w we wiec wszystkich wszystkie z za ze
            """,
        prefixes: "", particles: "", plurals: "",
        endings: "iami ami ach ego emu owi ych ich ymi imi om ow ej em ie ia a e i o u")
    static let messages: StaticString? = .polish
}

extension RosterWords {
    fileprivate static let polish = RosterWords(
        headings: Headings(
            name: [
                "Imię i nazwisko", "Nazwisko i imię", "Imiona i nazwisko", "Imię, nazwisko", "Imię nazwisko",
                "Nazwisko imię", "Imię i nazwisko uczestnika", "Nazwisko i imię uczestnika", "Uczestnik",
                "Uczestniczka",
                "Osoba", "Zaproszony", "Zaproszona osoba", "Gość",
            ],
            givenName: ["Imię", "Imiona", "Imię (imiona)", "Pierwsze imię"],
            familyName: ["Nazwisko", "Nazwiska"],
            alias: ["Pseudonim", "Przydomek", "Inne nazwisko", "Inny zapis", "Znany jako", "Znana jako"],
            middleName: ["Drugie imię"],
            organisation: [
                "Instytucja", "Organizacja", "Firma", "Urząd", "Podmiot", "Jednostka", "Jednostka organizacyjna",
                "Nazwa instytucji", "Nazwa organizacji", "Nazwa firmy", "Reprezentowana instytucja", "Miejsce pracy",
                "Pracodawca", "Stowarzyszenie", "Fundacja", "Przedsiębiorstwo", "Instytucja / Organizacja", "Org.",
            ],
            category: [
                "Kategoria", "Typ", "Rodzaj", "Grupa", "Profil", "Rola", "Kategoria uczestnika", "Typ uczestnika",
                "Grupa interesariuszy",
            ],
            city: ["Miasto", "Miejscowość", "Gmina", "Miasto / Gmina", "Miejsce zamieszkania"],
            phone: [
                "Telefon", "Tel", "Tel.", "Numer telefonu", "Nr telefonu", "Nr tel.", "Numer tel.", "Telefon komórkowy",
                "Tel. kom.", "Komórka", "Telefon kontaktowy", "Kontakt telefoniczny", "Numer kontaktowy",
            ],
            email: [
                "E-mail", "Mail", "Adres e-mail", "Adres email", "Adres mailowy", "Poczta elektroniczna", "Poczta",
                "Adres poczty elektronicznej",
            ],
            languages: ["Język", "Języki", "Język (języki)", "Znajomość języków"],
            consent: [
                "Zgoda", "RODO", "Zgoda RODO", "Zgoda na przetwarzanie danych",
                "Zgoda na przetwarzanie danych osobowych",
            ], country: ["Kraj", "Państwo"]),
        hints: Hints(
            names: ["nazwisko", "nazwiska", "imię", "imiona", "nazywasz", "nazywa"], givenNames: ["imię", "imiona"],
            familyNames: ["nazwisko", "nazwiska"], wholeNames: [],
            phones: ["telefon", "telefonu", "tel", "komórka", "komórkowy", "telefoniczny"],
            mails: ["mailowy", "maila", "poczta", "poczty"], languages: ["język", "języki", "języków", "językach"],
            cities: ["miasto", "miasta", "miejscowość", "gmina", "gminy", "mieszkasz", "zamieszkania"],
            categories: ["kategoria", "kategorii", "profil"],
            organisations: [
                "instytucja", "instytucji", "instytucję", "organizacja", "organizacji", "organizację", "firma", "firmy",
                "firmę", "urząd", "urzędu", "przedsiębiorstwo", "stowarzyszenie", "fundacja", "pracodawca",
            ],
            representatives: ["przedstawiciel", "przedstawiciela", "uczestnika", "uczestnik", "osoby"],
            consents: [
                "zgoda", "zgodę", "zgadzam", "zgadzasz", "wyrażam", "wyrażasz", "akceptuję", "wymienić cię",
                "wymienić pana", "wymienić panią", "podać nazwisko",
            ],
            otherConsents: [
                "zdjęcie", "zdjęcia", "zdjęć", "fotografia", "fotografii", "fotografowanie", "wizerunek", "wizerunku",
                "film", "filmowanie", "nagrywanie", "nagranie", "wideo", "newsletter", "newslettera", "biuletyn",
                "biuletynu", "regulamin", "regulaminu",
            ],
            otherThings: [
                "nip", "regon", "pesel", "wydarzenie", "wydarzenia", "ankieter", "ankietera", "kwota", "płatność",
                "użytkownik", "użytkownika", "login", "organizator", "organizatora", "wypadku", "nagłych", "alarmowy",
                "awaryjny", "pliku",
            ],
            payers: [
                "nabywca", "nabywcy", "płatnik", "płatnika", "faktura", "faktury", "kupujący", "kupującego",
                "zamawiający",
                "zamawiającego",
            ],
            otherPeople: [
                "przełożony", "przełożonego", "kierownik", "kierownika", "dyrektor", "dyrektora", "asystent",
                "asystenta",
                "asystentka", "asystentki", "małżonek", "małżonka", "współmałżonka", "opiekun", "opiekuna", "rodzic",
                "rodzica", "ojca", "matki", "dziecka", "prezes", "prezesa", "przedstawiciel", "przedstawiciela",
                "właściciel", "właściciela", "osoba do kontaktu", "osoby do kontaktu", "osoba kontaktowa",
                "osoby kontaktowej", "szefa", "sekretarz", "sekretarza", "koordynator", "koordynatora",
            ],
            persons: [
                "i", "oraz", "lub", "imię", "imiona", "nazwisko", "uczestnik", "uczestnika", "uczestniczki", "osoby",
                "gościa",
                "zaproszonego", "zaproszonej", "członka", "rodowe", "panieńskie", "drukowanymi", "ci", "się",
                "respondenta",
            ],
            links: [], ownersStandBefore: false,
            numbers: ["nr", "numer", "numeru", "id", "kod", "liczba", "dowodu", "paszport", "paszportu"],
            mobiles: ["komórka", "komórkowy", "komórkowego", "kom", "whatsapp", "mobilny"],
            workPhones: ["służbowy", "służbowego", "praca", "firmowy", "biuro", "biurowy", "firmy", "urzędu"],
            homePhones: ["domowy", "domowego", "stacjonarny", "stacjonarnego"], faxes: ["faks", "faksu", "pager"]),
        unkept: [
            "płeć", "wiek", "stanowisko", "funkcja", "tytuł", "lp", "l.p.", "nr", "podpis", "uwagi", "data",
            "godzina rozpoczęcia", "godzina ukończenia", "sygnatura czasowa", "adres ip", "zdjęcie",
        ],
        yes: ["tak", "prawda"], no: ["nie", "fałsz"],
        agreed: ["zgoda", "zgadzam się", "wyrażam zgodę"], refused: ["brak zgody", "nie zgadzam się", "odmowa"],
        sexes: ["kobieta", "mężczyzna", "k", "m"],
        women: ["kobieta", "kobiety", "k", "Pani"],
        men: ["mężczyzna", "mężczyźni", "m", "Pan"],
        anonymous: [
            "anonim", "anonimowy", "anonimowa", "anonimowo", "użytkownik anonimowy", "nieznany", "nieznana",
            "do potwierdzenia", "do ustalenia",
        ],
        groups: ["samorządy", "gminy", "władze", "radni", "goście"],
        sums: ["razem", "suma", "ogółem", "łącznie"],
        nothing: ["brak", "brak danych", "nie dotyczy", "nie posiada", "nie ma", "b/d", "bd", "nie podano"],
        titles: ["Pan", "Pani", "mgr", "inż.", "dr", "hab.", "prof.", "lic."],
        articles: [],
        conjunctions: ["i", "oraz", "lub", "albo"],
        languageNames: [
            "ar": "arabski arabsku", "fr": "francuski francusku", "en": "angielski angielsku",
            "pl": "polski polsku", "es": "hiszpański hiszpańsku", "zgh": "amazigh berberyjski", "ary": "daridża",
            "shi": "taszelhit", "rif": "tarifit", "de": "niemiecki niemiecku", "it": "włoski włosku",
            "pt": "portugalski", "nl": "niderlandzki holenderski", "el": "grecki grecku", "hr": "chorwacki chorwacku",
            "uk": "ukraiński ukraińsku", "ru": "rosyjski rosyjsku", "cs": "czeski czesku",
        ])
}
