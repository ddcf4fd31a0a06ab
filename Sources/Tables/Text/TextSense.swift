/// How much sense words make in an encoding: whether letters stand where letters of French, Arabic or English names stand.
///
/// Not a statistical model of a language, since a roster has few words: each letter beyond ASCII is judged by its
/// neighbours. An accented capital amid small letters, a currency sign within a word, Arabic joined to Latin speak
/// against; é after a consonant, ال, an ending in ة speak for.
enum TextSense {
    /// What words say in one encoding.
    struct Reading {
        var encoding: TableEncoding
        /// The mean over the letters beyond ASCII; from -6 to 5.
        var score: Double
        var text: [String]
        /// What each word says, and of how many letters.
        var words: [(score: Double, letters: Int)]
        /// A word that shows it.
        var example: String

        /// By how much it is better than another, over the words that the two read differently.
        func lead(over other: Reading) -> Double {
            var lead = 0.0
            var letters = 0
            for index in text.indices where text[index] != other.text[index] {
                lead += words[index].score - other.words[index].score
                letters += words[index].letters
            }
            return letters == 0
                ? .infinity
                : lead / Double(letters) + TextSense.usualness(encoding)
                    - TextSense.usualness(other.encoding)
        }
    }

    /// The readings, the best first; of equal ones in the order given.
    static func ranked(_ sample: WordSample, among encodings: [TableEncoding]) -> [Reading] {
        guard !sample.words.isEmpty else { return [] }
        let readings = encodings.map { encoding in
            let letters = encoding.upperHalf
            let words = sample.words.map { word in
                word.map { $0 < 0x80 ? Unicode.Scalar($0) : letters[Int($0) - 0x80] }
            }
            return reading(encoding, words)
        }
        return readings.enumerated().sorted {
            $0.element.score == $1.element.score
                ? $0.offset < $1.offset : $0.element.score > $1.element.score
        }.map(\.element)
    }

    private static func reading(_ encoding: TableEncoding, _ words: [[Unicode.Scalar]]) -> Reading {
        var sum = 0.0
        var count = 0
        var best: (word: String, score: Double)?
        var text: [String] = []
        var judged: [(score: Double, letters: Int)] = []
        for word in words {
            let (score, letters) = judge(word)
            judged.append((score, letters))
            sum += score
            count += letters
            let string = String(String.UnicodeScalarView(word))
            text.append(string)
            let length = Double(min(letters, 4))
            if best.map({ score * length > $0.score }) ?? true { best = (string, score * length) }
        }
        return Reading(
            encoding: encoding, score: count == 0 ? 0 : sum / Double(count) + usualness(encoding), text: text,
            words: judged,
            example: best?.word ?? "")
    }

    /// What an encoding is worth before a letter is read: who finds files of MS-DOS today has looked for them.
    private static func usualness(_ encoding: TableEncoding) -> Double {
        switch encoding {
        case .utf8, .utf16, .windows1252, .windows1256: 0.5
        // Where a letter could be French or Polish, and nothing beside it tells, it is French.
        case .windows1250: -0.1
        case .latin9, .macRoman: 0
        case .latin2: -0.3
        case .macCentral: -0.9
        case .arabicISO, .macArabic: -0.5
        case .dosLatin, .dosCentral, .dosUS, .dosArabic: -1.5
        }
    }

    /// The score of a word, and how many of its letters are beyond ASCII.
    private static func judge(_ word: [Unicode.Scalar]) -> (Double, Int) {
        var score = 0.0
        var count = 0
        for (index, scalar) in word.enumerated() where scalar.value >= 0x80 || scalar.value < 0x40 {
            count += 1
            let before = index > 0 ? LetterKind(word[index - 1]) : .none
            let after = index + 1 < word.count ? LetterKind(word[index + 1]) : .none
            score += judge(scalar, before, after, index + 1 < word.count ? word[index + 1] : nil, isFirst: index == 0)
        }
        let known = String(String.UnicodeScalarView(word)).lowercased()
        if Self.wellKnown.contains(known) { score += 2 * Double(count) }
        return (score, count)
    }

    private static func judge(
        _ scalar: Unicode.Scalar, _ before: LetterKind, _ after: LetterKind, _ next: Unicode.Scalar?, isFirst: Bool
    ) -> Double {
        switch LetterKind(scalar) {
        case .invalid: return -6
        case .latinLower:
            if before == .arabic || after == .arabic { return -3 }
            if french.contains(scalar) {
                // In French no word ends in ê, and ê and œ stand before few letters: Imiê is Imię, Brzêk Brzęk, œroda środa.
                if scalar == "ê", after == .none || next.map("kdgbzswj".unicodeScalars.contains) ?? false { return -2 }
                if scalar == "œ", let next, !"uiIdts".unicodeScalars.contains(next) { return -2 }
                return !isFirst ? 4 : "éêàâçîôœ".unicodeScalars.contains(scalar) ? 2 : 0
            }
            if polish.contains(scalar) {
                // ę and ą begin no word, and they and ś stand beside no vowel but i: Fenętre is Fenêtre, cśur is cœur.
                if "ęą".unicodeScalars.contains(scalar), isFirst { return -2 }
                if "ęąś".unicodeScalars.contains(scalar), let next, "aeou".unicodeScalars.contains(next) { return -2 }
                return isFirst ? 2 : 3.8
            }
            return isBeyondASCII(next) || before == .symbol ? -2 : 1
        case .latinUpper:
            if before == .arabic || after == .arabic { return -3 }
            if before == .latinLower { return -4 }
            if before == .latinUpper, after == .latinLower { return -2 }
            // In a word of capitals, or at the beginning of one.
            let isBeforeVowel = next.map("aeouAEOU".unicodeScalars.contains) ?? false
            if scalar == "Œ", after != .none, !isBeforeVowel { return -2 }
            if polishCapitals.contains(scalar) { return scalar == "Ś" && isBeforeVowel ? -2 : 2.3 }
            return frenchCapitals.contains(scalar) ? 2.5 : 0.5
        case .arabic:
            if before.isLatin || after.isLatin { return -4 }
            var score = after == .arabic || before == .arabic || before == .arabicMark ? 1.5 : 0
            score += frequency[scalar] ?? -2
            if after == .arabic, scalar == "ة" || scalar == "ى" { score -= 3 }
            if isFirst, scalar == "ا", next == "ل" { score += 3 }
            return score
        case .arabicMark: return before == .arabic ? -0.5 : -3
        case .joiner: return before.isLatin && after.isLatin ? 2 : before == .none || after == .none ? 0 : -2
        case .symbol:
            let sides = (before.isLetter ? 1 : 0) + (after.isLetter ? 1 : 0)
            let isUsual = usualSymbols.contains(scalar)
            if sides == 2 { return -4 }
            return sides == 1 ? (isUsual ? 0.5 : -2) : (isUsual ? 1 : -0.5)
        case .none: return 0
        }
    }

    private static func isBeyondASCII(_ scalar: Unicode.Scalar?) -> Bool { (scalar?.value ?? 0) >= 0x80 }

    private static let french = Set("éèêëàâçîïôûùœ".unicodeScalars)
    private static let frenchCapitals = Set("ÉÈÊÀÂÇÎÏÔŒ".unicodeScalars)
    private static let polish = Set("ąćęłńóśźż".unicodeScalars)
    private static let polishCapitals = Set("ĄĆĘŁŃÓŚŹŻ".unicodeScalars)
    private static let usualSymbols = Set("«»°’‘“”–—…€،؛؟·•\u{A0}".unicodeScalars)

    /// How usual Arabic letters are in names, from -2 to 1.5; others do not occur in Arabic.
    private static let frequency: [Unicode.Scalar: Double] = {
        var frequency: [Unicode.Scalar: Double] = [:]
        for (letters, score) in [
            ("الي", 1.5), ("منورب", 1.2), ("دعتةسحهفأ", 0.8), ("قكجشزصطخىإ", 0.4), ("غضثذظءئؤآ", 0), ("گڤپڭ", -0.5),
        ] {
            for letter in letters.unicodeScalars { frequency[letter] = score }
        }
        return frequency
    }()

    /// Words that stand in most rosters, in small letters.
    private static let wellKnown: Set<String> = [
        "prénom", "prénoms", "téléphone", "tél", "organisé", "société", "catégorie", "établissement", "coopérative",
        "numéro", "fès", "meknès", "salé", "tétouan", "hélène", "électronique", "résidence", "région", "français",
        "ingénieur", "propriétaire", "gérant", "employé", "église", "élève", "élu", "présidente", "président",
        "imię", "imiona", "miejscowość", "urząd", "język", "języki", "członek", "spółdzielnia", "łódź", "kraków",
        "wrocław",
        "gdańsk", "poznań", "toruń", "bydgoszcz", "płeć", "łaźnia", "łukasz", "małgorzata", "paweł", "michał",
        "stanisław",
        "władysław", "elżbieta", "józef", "rafał", "wójcik", "wiśniewska", "wiśniewski", "gmina", "województwo",
        "usługi",
        "الاسم", "الإسم", "النسب", "الكامل", "العائلي", "الشخصي", "المدينة", "مدينة", "الهاتف", "هاتف", "رقم", "البريد",
        "الإلكتروني", "المؤسسة", "الجمعية", "جمعية", "تعاونية", "جماعة", "الهيئة", "الفئة", "اللغة", "العنوان", "محمد",
        "فاطمة", "عبد", "الله", "أحمد", "علي", "حسن", "الحسن", "خديجة", "مريم", "يوسف", "سعيد", "رشيد", "كريم", "فاس",
        "الرباط", "مراكش", "حمام", "زينب", "نادية", "مصطفى", "إبراهيم", "عمر",
    ]
}

/// What a letter is, as far as its neighbours care.
enum LetterKind {
    case none, latinLower, latinUpper, arabic, arabicMark, joiner, symbol, invalid

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: self = .latinLower
        case 0x41...0x5A: self = .latinUpper
        case 0x80...0x9F, 0xFFFD, 0xF8FF: self = .invalid
        case 0x2019: self = .joiner
        case 0x621...0x63A, 0x641...0x64A, 0x671...0x6D3: self = .arabic
        case 0x640, 0x64B...0x652: self = .arabicMark
        case 0..<0x80: self = .none
        case 0xDF...0xF6, 0xF8...0xFF, 0x192: self = .latinLower
        case 0xC0...0xD6, 0xD8...0xDE, 0x178: self = .latinUpper
        // Capitals and small letters take turns, but for a few.
        case 0x100...0x137, 0x14A...0x177: self = scalar.value % 2 == 0 ? .latinUpper : .latinLower
        case 0x139...0x148, 0x179...0x17E: self = scalar.value % 2 == 1 ? .latinUpper : .latinLower
        default: self = .symbol
        }
    }

    var isLatin: Bool { self == .latinLower || self == .latinUpper }
    var isLetter: Bool { isLatin || self == .arabic }
}
