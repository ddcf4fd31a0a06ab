/// Languages by their ISO 639 codes, those included that Halqa does not speak: a script may be in any.
public enum LanguageCode {
    /// The language of `fr_MA.UTF-8` or `ar-MA`: `fr`, `ar`.
    public static func primary(_ localeName: String) -> String {
        localeName.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
    }

    /// The country of `ar-EG` or `fr_MA.UTF-8`: `EG`, `MA`; nil where the name has none.
    public static func country(_ localeName: String) -> String? {
        let name = localeName.prefix { $0 != "." && $0 != "@" }
        let part = name.split { $0 == "_" || $0 == "-" }.dropFirst().first { $0.utf8.count == 2 }
        return part.map { $0.uppercased() }
    }

    /// The country whose clocks a zone of the Arab world has, where months are called otherwise from one to the next.
    /// Source: IANA time zone database, zone1970.tab.
    public static func country(ofZone zone: String) -> String? { countries[zone] }

    private static let countries = [
        "Africa/Casablanca": "MA", "Africa/El_Aaiun": "MA", "Africa/Algiers": "DZ", "Africa/Tunis": "TN",
        "Africa/Tripoli": "LY", "Africa/Cairo": "EG", "Africa/Khartoum": "SD", "Africa/Nouakchott": "MR",
        "Asia/Amman": "JO", "Asia/Baghdad": "IQ", "Asia/Beirut": "LB", "Asia/Damascus": "SY", "Asia/Gaza": "PS",
        "Asia/Hebron": "PS", "Asia/Riyadh": "SA", "Asia/Aden": "YE", "Asia/Kuwait": "KW", "Asia/Qatar": "QA",
        "Asia/Bahrain": "BH", "Asia/Dubai": "AE", "Asia/Muscat": "OM",
    ]

    /// What a language calls itself; the code, where that is not known.
    public static func ownName(_ code: String) -> String {
        Language(rawValue: code)?.ownName ?? names[code] ?? code
    }

    /// The languages that have a name here, each by one code.
    static let all = Language.allCases.map(\.code) + names.keys.sorted()

    /// True when the language is written from right to left.
    public static func isRightToLeft(_ code: String) -> Bool {
        Language(rawValue: code)?.isRightToLeft ?? rightToLeft.contains(code)
    }

    /// The letters that a language is usually written in.
    public static func letters(_ code: String) -> Letters { letters[primary(code)] ?? .latin }

    /// Letters that languages share: who reads one of these languages can make out a name in another.
    public enum Letters: Sendable {
        case latin, arabic, armenian, cyrillic, georgian, greek, hebrew, syriac, thaana, tifinagh
    }

    /// Source: Unicode CLDR 45, likely subtags; what is not named is written in Latin letters.
    private static let letters: [String: Letters] = [
        "ar": .arabic, "ary": .arabic, "arz": .arabic, "apc": .arabic, "aeb": .arabic, "arq": .arabic, "ckb": .arabic,
        "fa": .arabic, "ps": .arabic, "sd": .arabic, "ug": .arabic, "ur": .arabic, "hy": .armenian, "be": .cyrillic,
        "bg": .cyrillic, "mk": .cyrillic, "ru": .cyrillic, "sr": .cyrillic, "uk": .cyrillic, "ka": .georgian,
        "el": .greek, "he": .hebrew, "yi": .hebrew, "syr": .syriac, "dv": .thaana, "ber": .tifinagh, "shi": .tifinagh,
        "zgh": .tifinagh,
    ]

    /// Source: Unicode CLDR 45, each language's name for itself.
    private static let names = [
        "be": "Беларуская", "ber": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "bg": "Български", "bs": "Bosanski", "ca": "Català",
        "aeb": "العربية التونسية", "apc": "العربية الشامية", "arq": "العربية الجزائرية", "ary": "العربية المغربية",
        "arz": "العربية المصرية", "ckb": "کوردیی ناوەندی",
        "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά", "es": "Español", "et": "Eesti",
        "eu": "Euskara",
        "fa": "فارسی", "fi": "Suomi", "ga": "Gaeilge", "gl": "Galego", "he": "עברית", "hr": "Hrvatski", "hu": "Magyar",
        "hy": "Հայերեն", "is": "Íslenska", "it": "Italiano", "ka": "ქართული", "kab": "Taqbaylit", "ku": "Kurdî",
        "lt": "Lietuvių", "lv": "Latviešu", "mk": "Македонски", "mt": "Malti", "nl": "Nederlands", "no": "Norsk",
        "pt": "Português", "rif": "Tarifit", "ro": "Română", "ru": "Русский", "shi": "ⵜⴰⵛⵍⵃⵉⵜ", "sk": "Slovenčina",
        "sl": "Slovenščina", "sq": "Shqip", "sr": "Српски", "sv": "Svenska", "tr": "Türkçe", "uk": "Українська",
        "ur": "اردو", "wo": "Wolof", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    ]

    private static let rightToLeft: Set<String> = [
        "ary", "arz", "apc", "aeb", "arq", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
