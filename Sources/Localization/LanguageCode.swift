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

    /// True when the language is written from right to left.
    public static func isRightToLeft(_ code: String) -> Bool {
        Language(rawValue: code)?.isRightToLeft ?? rightToLeft.contains(code)
    }

    /// Source: Unicode CLDR 45, each language's name for itself.
    private static let names = [
        "be": "Беларуская", "ber": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "bg": "Български", "bs": "Bosanski", "ca": "Català",
        "ckb": "کوردیی ناوەندی",
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
