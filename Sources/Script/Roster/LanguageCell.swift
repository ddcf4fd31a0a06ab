import Localization
import Workshop

/// What a cell says about languages: `ar+fr`, `Arabe, français`, `العربية والفرنسية`.
struct LanguageCell {
    /// Codes (ISO 639) of those that are known, and the others as they are written.
    private(set) var languages: [String] = []
    /// Those that are not known.
    private(set) var unknown: [PlainText] = []

    init(_ cell: PlainText) {
        for part in cell.string.split(whereSeparator: { "+/,;&|،؛–·".contains($0) }) {
            if let code = LanguageCode.named(String(part)) {
                if !languages.contains(code) { languages.append(code) }
                continue
            }
            let words = NameFold.words(String(part))
            let codes = words.compactMap(Self.code)
            if codes.isEmpty {
                let written = PlainText(String(part))
                guard !words.allSatisfy(RosterVocabulary.conjunctions.contains), !languages.contains(written.string)
                else { continue }
                unknown.append(written)
                languages.append(written.string)
            }
            for code in codes where !languages.contains(code) { languages.append(code) }
        }
    }

    /// The code of a folded word; with the article and the Arabic "and" before it, too.
    private static func code(_ word: String) -> String? {
        codes[word] ?? (word.hasPrefix("و") ? codes[String(word.dropFirst())] : nil)
    }

    /// What every language calls languages, the codes of those that Halqa speaks, and those of others that its rooms do.
    private static let codes: [String: String] = {
        let names = [
            "es": "es spa espanol", "zgh": "zgh ber tamazight ⵜⴰⵎⴰⵣⵉⵖⵜ", "ary": "ary", "shi": "shi", "rif": "rif",
            "de": "de deu ger deutsch", "it": "it ita italiano", "pt": "pt por", "nl": "nl nld dut", "el": "el ell",
            "hr": "hr hrv",
        ]
        var codes = RosterVocabulary.languageCodes
        for language in Language.allCases {
            for word in [language.code] + language.entry.longCodes { codes[NameFold.fold(word)] = language.code }
        }
        for (code, words) in names {
            for word in words.split(separator: " ") { codes[NameFold.fold(String(word))] = code }
        }
        return codes
    }()
}
