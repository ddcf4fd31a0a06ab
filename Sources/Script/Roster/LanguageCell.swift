import Workshop

/// What a cell says about languages: `ar+fr`, `Arabe, français`, `العربية والفرنسية`.
struct LanguageCell {
    /// Codes (ISO 639) of those that are known, and the others as they are written.
    private(set) var languages: [String] = []
    /// Those that are not known.
    private(set) var unknown: [PlainText] = []

    init(_ cell: PlainText) {
        for part in cell.string.split(whereSeparator: { "+/,;&|،؛–·".contains($0) }) {
            let words = NameFold.words(String(part))
            let codes = words.compactMap(Self.code)
            if codes.isEmpty {
                let written = PlainText(String(part))
                guard !words.allSatisfy(Self.connectors.contains), !languages.contains(written.string) else { continue }
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

    private static let connectors: Set<String> = ["et", "and", "و", "ou", "or"]

    private static let codes: [String: String] = {
        let names = [
            "ar": "ar ara arabe arabic العربية عربية عربي العربي arabiya",
            "fr": "fr fra fre francais française french الفرنسية فرنسية فرنسي",
            "en": "en eng anglais anglaise english الإنجليزية إنجليزية الانجليزية انجليزية إنجليزي ang",
            "es": "es spa espagnol espagnole spanish espanol الإسبانية إسبانية",
            "zgh": "zgh ber tamazight amazigh amazighe berbere berber الأمازيغية أمازيغية أمازيغي ⵜⴰⵎⴰⵣⵉⵖⵜ",
            "ary": "ary darija darija الدارجة دارجة",
            "shi": "shi tachelhit tachelhite chleuh تاشلحيت الشلحة",
            "rif": "rif tarifit rifain تاريفيت الريفية",
            "de": "de deu ger allemand german deutsch الألمانية ألمانية",
            "it": "it ita italien italian italiano الإيطالية إيطالية",
            "pt": "pt por portugais portuguese البرتغالية",
            "nl": "nl nld dut neerlandais dutch الهولندية",
            "pl": "pl pol polonais polish polski البولندية",
            "el": "el ell grec greek اليونانية",
            "hr": "hr hrv croate croatian الكرواتية",
        ]
        var codes: [String: String] = [:]
        for (code, words) in names {
            for word in words.split(separator: " ") { codes[NameFold.fold(String(word))] = code }
        }
        return codes
    }()
}
