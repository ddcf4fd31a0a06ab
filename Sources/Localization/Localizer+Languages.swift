extension Localizer {
    /// `Arabic and French`: the languages with these ISO 639 codes; one that Halqa does not speak
    /// is called by its name here where that is known, else as it calls itself, and what is no code as it is written.
    public func languages(_ codes: [String]) -> String { list(codes.map(language)) }

    /// The same where it can be read back (`LanguageCode.read`), as in a field or in a table: `Arabic, French`.
    public func writtenLanguages(_ codes: [String]) -> String {
        codes.map(language).joined(separator: language.entry.punctuation.comma)
    }

    /// `Arabic`, or `Arabic (EG)` where the code names a country whose words it has.
    public func language(_ code: String) -> String {
        guard let name = Language(localeName: code)?.entry.name(self) ?? known(code) else {
            return LanguageCode.ownName(code)
        }
        return LanguageCode.country(code).map { self("%1 (%2)", name, $0) } ?? name
    }

    /// The name of a language that Halqa does not speak and that people in its rooms do.
    private func known(_ code: String) -> String? {
        switch LanguageCode.primary(code) {
        case "de": self("German")
        case "es": self("Spanish")
        case "it": self("Italian")
        case "nl": self("Dutch")
        case "pt": self("Portuguese")
        case "ru": self("Russian")
        case "tr": self("Turkish")
        case "uk": self("Ukrainian")
        case "fa": self("Persian")
        case "ku", "ckb": self("Kurdish")
        case "wo": self("Wolof")
        case "ber", "zgh", "tzm": self("Amazigh")
        case "shi": self("Tashelhit")
        case "rif": self("Tarifit")
        case "kab": self("Kabyle")
        case "ary", "arz", "apc", "aeb", "arq": dialect(LanguageCode.primary(code))
        case let code: european(code)
        }
    }

    /// What is spoken where Arabic is written.
    private func dialect(_ code: String) -> String? {
        switch code {
        case "ary": self("Moroccan Arabic")
        case "arz": self("Egyptian Arabic")
        case "apc": self("Levantine Arabic")
        case "aeb": self("Tunisian Arabic")
        case "arq": self("Algerian Arabic")
        default: nil
        }
    }

    private func european(_ code: String) -> String? {
        switch code {
        case "be": self("Belarusian")
        case "bg": self("Bulgarian")
        case "bs": self("Bosnian")
        case "ca": self("Catalan")
        case "cs": self("Czech")
        case "da": self("Danish")
        case "el": self("Greek")
        case "et": self("Estonian")
        case "eu": self("Basque")
        case "fi": self("Finnish")
        case "ga": self("Irish")
        case "gl": self("Galician")
        case "he": self("Hebrew")
        case "hr": self("Croatian")
        case "hu": self("Hungarian")
        case "hy": self("Armenian")
        case "is": self("Icelandic")
        case "ka": self("Georgian")
        case "lt": self("Lithuanian")
        case "lv": self("Latvian")
        case "mk": self("Macedonian")
        case "mt": self("Maltese")
        case "no": self("Norwegian")
        case "ro": self("Romanian")
        case "sk": self("Slovak")
        case "sl": self("Slovenian")
        case "sq": self("Albanian")
        case "sr": self("Serbian")
        case "sv": self("Swedish")
        case "ur": self("Urdu")
        default: nil
        }
    }
}

extension LanguageCode {
    /// The codes of languages that somebody wrote down as names or codes, parted by commas or, where each word is one,
    /// by spaces: `arabe, kabyle` and `ar fr`. What is neither stays as it is written.
    public static func read(_ text: String) -> [String] {
        var codes: [String] = []
        for part in text.split(whereSeparator: { ",;،؛/+".contains($0) }) {
            let words = part.split { $0.isWhitespace }.map(String.init)
            let whole = words.joined(separator: " ")
            let said = words.map { $0.lowercased() }.filter { !conjunctions.contains($0) }
            let each = said.compactMap { known.contains($0) ? $0 : byName[$0] }
            let found = named(whole).map { [$0] } ?? (each.count == said.count ? each : [single(whole)])
            for code in found where !code.isEmpty && !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    /// The code of the language that is called so in any language that Halqa speaks, or that calls itself so.
    public static func named(_ text: String) -> String? {
        byName[text.split { $0.isWhitespace }.joined(separator: " ").lowercased()]
    }

    /// A word that is no name of a language: a code that nobody knows here is written small all the same.
    private static func single(_ word: String) -> String {
        word.utf8.count < 4 && word.allSatisfy { $0.isASCII && $0.isLetter } ? word.lowercased() : word
    }

    private static let known = Set(all + Language.allCases.flatMap { Array($0.entry.rosters.languageNames.keys) })

    private static let conjunctions = Set(
        Language.allCases.flatMap { $0.entry.rosters.conjunctions.map { $0.lowercased() } })

    private static let byName: [String: String] = {
        var codes: [String: String] = [:]
        for language in Language.allCases {
            for (code, words) in language.entry.rosters.languageNames {
                for word in words.split(separator: " ") { codes[word.lowercased()] = code }
            }
            for code in language.entry.longCodes { codes[code] = language.code }
        }
        for code in all { codes[ownName(code).lowercased()] = code }
        // What is shown is what is read.
        for language in Language.allCases {
            let t = Localizer(language: language)
            for code in all { codes[t.language(code).lowercased()] = code }
        }
        return codes
    }()
}
