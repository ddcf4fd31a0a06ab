enum English: LanguageEntry {
    static let ownName = "English"
    static let longCodes = ["eng"]
    static func name(_ t: Localizer) -> String { t("English") }
    static let isRightToLeft = false
    static let article = ""
    static let plural = PluralRule(header: "nplurals=2; plural=(n != 1);", countsWhole: false) { $0 == 1 ? 0 : 1 }
    static let numbers = NumberSigns(point: ".", group: ",", fewestGrouped: 4, percent: "\u{A0}%")
    static let dates = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        otherMonths: ["", "", "", "", "", "", "", "", "sept", "", "", ""],
        weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        numberSign: nil, afterWeekday: " ", first: "1", ordinals: ["st", "nd", "rd", "th"], particles: ["of", "the"],
        leads: ["by", "until", "till", "before", "on", "for", "due", "the", "at"],
        ends: ["end"],
        units: (hour: "h", minute: "min"), afterMinutes: "")
    static let punctuation = Punctuation(
        listComma: ", ", listAnd: " and ", comma: ", ", semicolon: "; ", quotes: ("\u{201C}", "\u{201D}"))
    static let answers = AnswerLetters(yes: "y", no: "n")
    static let comments = CommentWords(
        texts: ["Text", "Comment", "Message", "Contribution", "Content", "Answer", "Line", "What was said"],
        dates: ["Date", "When", "Time", "Posted", "Sent"],
        speakers: ["Author", "Name", "From", "Speaker", "Who", "User", "Sender"],
        places: ["Place", "City", "Town", "Where", "Location"], kinds: ["Kind", "Type"],
        consents: ["Consent", "May be named", "Agreement"])
    static let rosters = RosterWords.english
    static let forms = WordForms(
        fillers: """
            a about after all an and any are as at be been but by can could do does each for from get give given had has have \
            her his how i in into is it its like looking make many may more most much must my need needed needs no not of \
            offer offered offers on one or other our out over seek seeking shall she should so some somebody someone such \
            than that the their them there these they this those to up us very want wants was we were what when where \
            which who whom will wish with would you your
            """,
        prefixes: "", particles: "", plurals: "s", endings: "ing ed e")
    static let messages: StaticString? = nil
}

extension RosterWords {
    fileprivate static let english = RosterWords(
        headings: Headings(
            name: [
                "Name", "Full name", "Complete name", "Participant", "Attendee", "Guest", "First and last name",
            ],
            givenName: ["First name", "Firstname", "Fname", "Given name", "Given names", "Forename"],
            familyName: ["Last name", "Lastname", "Lname", "Family name", "Surname"],
            alias: [
                "Alias", "Aliases", "Nickname", "Also known as", "Other name", "Other names", "Arabic name",
                "Name in Arabic",
            ],
            middleName: ["Middle name", "Middle names", "Additional name", "Additional names"],
            organisation: [
                "Organisation", "Organization", "Organisation name", "Organization name", "Institution", "Association",
                "Affiliation", "Company", "Employer", "Hammam", "Org",
            ],
            category: [
                "Category", "Type", "Stakeholder group", "Stakeholder type", "Profile", "Group", "Role",
            ],
            city: ["City", "Town", "Municipality"],
            phone: [
                "Phone", "Telephone", "Phone number", "Mobile", "Mobile phone", "Mobile number", "Cell", "Cell phone",
                "WhatsApp", "SMS", "Contact number",
            ],
            email: ["E-mail", "Email", "Mail", "Email address", "E-mail address"],
            languages: ["Language", "Languages", "Language(s)", "Spoken languages"],
            consent: ["Consent", "Agreement"], country: ["Country"]),
        hints: Hints(
            names: ["name", "names"], givenNames: ["given", "first name", "first names"],
            familyNames: ["family", "last name", "last names", "maiden", "birth"],
            wholeNames: [], phones: ["phone", "telephone", "mobile", "whatsapp"],
            mails: ["mail", "mails", "email", "emails"], languages: ["language", "languages"],
            cities: ["city", "town"],
            categories: ["category"],
            organisations: [
                "organization", "organisation", "institution", "association", "company", "employer", "org",
                "hammam",
            ],
            representatives: ["participant"],
            consents: [
                "consent", "agree", "may we list", "may we name", "may be named", "may be listed", "list you",
                "name you",
                "mention you",
            ],
            otherConsents: [
                "photo", "photos", "photograph", "photographs", "photographed", "picture", "pictures", "image",
                "images",
                "film", "filmed", "video", "videos", "recorded", "recording", "newsletter", "newsletters", "news",
                "marketing", "sms", "rules", "terms",
            ],
            otherThings: [
                "interviewer", "event", "venue", "organizer", "emergency", "username",
                "filename", "timestamp", "middle", "additional", "prefix", "suffix", "phonetic", "login", "nickname of",
                "callback", "isdn", "radio", "tty", "next of kin", "submitter", "surveyor", "department", "enumerator",
            ],
            payers: ["buyer", "purchaser", "payer", "billing", "invoice", "cardholder"],
            otherPeople: [
                "manager", "assistant", "spouse", "husband", "wife", "partner", "supervisor", "boss", "secretary",
                "guardian", "parent", "parents", "father", "mother", "child", "children", "referrer", "referred",
                "owner",
                "representative", "president", "director", "chairman", "chairwoman", "treasurer", "sponsor",
                "companion",
                "contact person", "reports to", "coordinator", "facilitator",
            ],
            persons: [
                "full", "first", "last", "given", "family", "your", "complete", "whole", "legal", "official", "maiden",
                "birth", "participant", "participants", "attendee", "guest", "member", "person", "invitee", "delegate",
                "respondent", "contact", "client", "customer", "arabic", "french", "english", "latin", "polish",
                "print",
                "and", "or", "is", "s",
            ],
            links: ["of", "the", "a", "your"], ownersStandBefore: true,
            numbers: [
                "number", "no", "nr", "id", "ref", "reference", "code", "barcode", "zip", "postcode", "count",
                "quantity",
                "passport",
            ],
            mobiles: ["mobile", "cell", "cellphone", "cellular", "whatsapp", "sms"],
            workPhones: [
                "work", "business", "office", "company", "main", "switchboard", "organisation", "organization",
            ],
            homePhones: ["home", "landline", "house"], faxes: ["fax", "pager", "telex"]),
        unkept: [
            "sex", "gender", "title", "age", "start", "end", "today", "key", "date", "start time", "completion time",
            "last modified time", "timestamp", "label", "labels", "photo", "notes", "order", "start language",
            "job title", "group membership", "file as", "ip address", "signature",
        ],
        yes: ["yes", "true"], no: ["no", "false"], agreed: ["ok", "i agree", "agreed", "i accept"],
        refused: ["i do not agree", "i don't agree", "i refuse"],
        sexes: ["female", "male", "woman", "man", "f", "m"],
        women: ["female", "woman", "women", "f", "Mrs", "Ms", "Miss"],
        men: ["male", "man", "men", "m", "Mr"],
        anonymous: [
            "anonymous", "anonymous user", "unknown", "n/a", "guest user", "not given", "to be confirmed", "tbc", "tba",
            "tbd",
        ],
        groups: ["authorities", "guests"],
        sums: ["total", "sum", "subtotal"],
        nothing: ["none", "n/a", "na", "nil", "not applicable", "not given", "no email", "no phone"],
        titles: ["Mr", "Mrs", "Ms", "Dr", "Prof"],
        articles: ["the"],
        conjunctions: ["and", "or"],
        languageNames: [
            "ar": "arabic", "fr": "french", "en": "english", "es": "spanish", "zgh": "amazigh berber", "ary": "darija",
            "shi": "tachelhit", "rif": "tarifit", "de": "german", "it": "italian", "pt": "portuguese", "nl": "dutch",
            "pl": "polish", "el": "greek", "hr": "croatian",
        ])
}
