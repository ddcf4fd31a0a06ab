import Foundation

/// Words of tables that are no votes: headings of columns that forms and machines add, ranks in words, crosses in words,
/// what a scanner says of a mark.
enum TableWords {
    /// A text as it is compared: without case, accents and signs between words; Arabic letters that people write for one
    /// another are one; digits are ASCII. Canonically equal texts are equal.
    static func fold(_ text: String) -> String {
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var result = ""
        var needsSpace = false
        for scalar in plain.unicodeScalars {
            var scalar = scalar
            switch scalar {
            case "\u{0623}", "\u{0625}", "\u{0622}", "\u{0671}": scalar = "\u{0627}"
            case "\u{0649}": scalar = "\u{064A}"
            case "\u{0629}": scalar = "\u{0647}"
            case "\u{0660}"..."\u{0669}": scalar = Unicode.Scalar(UInt8(0x30 + scalar.value - 0x660))
            case "\u{06F0}"..."\u{06F9}": scalar = Unicode.Scalar(UInt8(0x30 + scalar.value - 0x6F0))
            // Tatweel and vowel signs say nothing here.
            case "\u{0640}", "\u{064B}"..."\u{0652}", "\u{0670}": continue
            default: break
            }
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            guard isWord else {
                needsSpace = !result.isEmpty
                continue
            }
            if needsSpace { result += " " }
            needsSpace = false
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Whether a heading stands over something that nobody votes for, whatever its cells are.
    static func isNoOption(_ heading: String) -> Bool {
        // What a form writes for itself begins so: _index, _uuid.
        signs.contains(heading) || heading.hasPrefix("_") || isAmong(keys, heading) || isAmong(people, heading)
    }

    /// What is asked of a voter, and voted on by nobody.
    private static let people = list(
        """
        age|sexe|sex|gender|genre|table|group|groupe|العمر|السن|الجنس|الطاولة|طاولة|المجموعة|wiek|plec|płeć|stolik|grupa
        """)

    /// Whether a heading stands over what tells one voter or one ballot from all others.
    static func isIdentifier(_ heading: String) -> Bool { signs.contains(heading) || isAmong(identifiers, heading) }

    /// Signs for "number".
    private static let signs: Set<String> = ["N°", "Nº", "n°", "nº", "№", "#"]
    private static let identifiers = list(
        """
        id|uuid|voter|voterid|voter id|electeur|votant|ballotid|ballot id|record|recordid|record id|nr|num|numero|instanceid
        meta instanceid|المعرف|identyfikator
        """)

    /// Whether a heading stands over what a scanner found on the ballot, which the cells of the options say already: too many
    /// crosses, or none.
    static func isOfScanner(_ heading: String) -> Bool {
        guard let mark = mark(heading) else { return false }
        return mark == .overvote || mark == .skipped
    }

    /// Whether a heading stands over something that nobody votes for when its cells are words.
    static func isNoOptionOfWords(_ heading: String) -> Bool { isAmong(details, heading) }

    private static func isAmong(_ list: Set<String>, _ heading: String) -> Bool {
        let folded = fold(heading)
        return list.contains(folded) || list.contains(folded.replacing(" ", with: ""))
    }

    private static func list(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { fold(String($0)) })
    }

    private static let keys = list(
        """
        timestamp|horodateur|طابع زمني|الطابع الزمني|id|uuid|voter|voterid|voter id|electeur|votant|ballotid|ballot id
        record|recordid|record id|nr|num|numero|cast vote record|cvr|precinct|ballot style|ballotstyle|ballot type
        ballottype|tabulator|email|e mail|email address|adresse e mail|adresse mail|البريد الالكتروني|phone number
        numero de telephone|رقم الهاتف|submission time|submissiondate|submission date|instanceid|meta instanceid|deviceid
        device id|submitted by|formversion|validation status|start time|completion time|last modified time
        heure de debut|heure de fin|heure de la derniere modification|adresse de messagerie|وقت البدء|وقت الإكمال
        وقت آخر تعديل|المعرف|sygnatura czasowa|identyfikator|godzina rozpoczęcia|godzina ukończenia
        godzina ostatniej modyfikacji|adres e-mail
        """)

    private static let details = list(
        """
        date|time|heure|التاريخ|الوقت|start|end|today|debut|fin|ballot|bulletin|رقم|الرقم|mail|username
        nom d utilisateur|name|full name|nom|nom complet|nom et prenom|prenom|first name|last name|الاسم|الاسم الكامل|اسم
        comment|comments|commentaire|commentaires|remarque|remarques|remark|remarks|ملاحظات|ملاحظه|تعليق|تعليقات|phone
        telephone|الهاتف|city|ville|المدينه|organisation|organization|index|status|tags|notes|version|key
        imię|nazwisko|imię i nazwisko|nazwa|komentarz|komentarze|uwagi|telefon|miasto|data|godzina|language|langue|اللغة
        język
        """)

    /// Whether a heading says how many voters handed in a row's ballot.
    static func isCount(_ heading: String) -> Bool {
        ["count", "weight", "nombre", "effectif", "عدد", "العدد", "liczba", "ilość"].map(fold).contains(fold(heading))
    }

    /// The rank that a heading or a cell names: `Rank 1`, `1er choix`, `2nd`, `third choice`, `الاختيار الأول`.
    /// - Parameter plain: whether a number alone is a rank.
    static func rank(_ text: String, plain: Bool) -> Int? {
        var words = fold(text).split(separator: " ").map(String.init)
        if words.count == 1, let number = Int(words[0]) { return plain && number >= 0 ? number : nil }
        // rank1 is one word.
        if words.count == 1, let digit = words[0].firstIndex(where: \.isNumber), digit > words[0].startIndex {
            words = [String(words[0][..<digit]), String(words[0][digit...])]
        }
        guard (1...2).contains(words.count) else { return nil }
        var rank: Int?
        var isNamed = false
        for word in words {
            if rankNames.contains(word) {
                isNamed = true
            } else if rank == nil, let number = Int(word) {
                rank = number
            } else if rank == nil, let number = ordinal(word) {
                rank = number
                isNamed = true
            } else {
                return nil
            }
        }
        return isNamed ? rank.flatMap { (1...1_000).contains($0) ? $0 : nil } : nil
    }

    private static let rankNames: Set<String> = Set(
        "rank|rang|choice|choix|preference|pref|place|position|المرتبه|الرتبه|الاختيار|الخيار|الترتيب|التفضيل"
            .split(separator: "|").map { fold(String($0)) })

    /// `1st`, `2e`, `3ème`, `premier`, `الأول`.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix(while: \.isNumber)
        if !digits.isEmpty {
            return ["st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "de", "nde"].contains(
                word[digits.endIndex...])
                ? Int(digits) : nil
        }
        return ordinals[word]
    }

    private static let ordinals: [String: Int] = {
        var result: [String: Int] = [:]
        for list in [
            "first second third fourth fifth sixth seventh eighth ninth tenth",
            "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
            "premiere seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
            "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
            "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره",
        ] {
            for (index, word) in list.split(separator: " ").enumerated() { result[fold(String(word))] = index + 1 }
        }
        return result
    }()

    /// Whether a cell is a cross (true), or says that there is none (false).
    static func cross(_ cell: String) -> Bool? {
        if ["✓", "✔", "☑", "☒", "×", "✗", "✘"].contains(cell) { return true }
        if ["☐", "-", "–"].contains(cell) { return false }
        switch fold(cell) {
        case "x", "1", "oui", "yes", "true", "vrai", "نعم", "tak": return true
        case "0", "non", "no", "false", "faux", "لا", "nie": return false
        default: return nil
        }
    }

    /// Whether a cell answers a question by yes or no, in a word.
    static func isAnswer(_ cell: String) -> Bool {
        ["oui", "yes", "نعم", "tak", "non", "no", "لا", "nie"].contains(fold(cell))
    }

    /// What a scanner found at a rank instead of an option.
    enum Mark {
        /// Several options.
        case overvote
        /// Nothing.
        case skipped
        /// Somebody whose name was not printed: several people under one word.
        case writeIn
        /// A vote for nobody.
        case blank
        /// A ballot that is not valid.
        case spoiled
    }

    /// What a cell says that names no option; nil for an option.
    static func mark(_ cell: String) -> Mark? {
        let word = fold(cell).replacing(" ", with: "")
        if blankWords.contains(word) { return .blank }
        if spoiledWords.contains(word) { return .spoiled }
        return switch word {
        case "overvote", "overvotes", "overvoted", "survote", "survotes": .overvote
        case "undervote", "undervotes", "undervoted", "skipped", "skippedrank", "skippedranks", "novote", "unranked",
            "exhausted", "sousvote", "sousvotes":
            .skipped
        case "undeclaredwriteins", "undeclaredwritein", "writein", "writeins", "uwi", "unqualifiedwritein",
            "unregisteredwritein":
            .writeIn
        case "": cell.isEmpty ? nil : .skipped
        default: nil
        }
    }

    /// Words as `mark` compares them.
    private static func words(_ text: String) -> Set<String> { Set(list(text).map { $0.replacing(" ", with: "") }) }

    private static let blankWords = words(
        """
        blank|blank ballot|blank vote|blanc|blanche|vote blanc|bulletin blanc|bulletin vide|votes blancs|bulletins blancs
        ورقة بيضاء|بيضاء|صوت أبيض|تصويت أبيض|ورقة فارغة|أوراق بيضاء
        pusty|pusta|głos pusty|pusty głos|karta pusta|pusta karta|kartka pusta|pusta kartka|głos blank
        """)

    private static let spoiledWords = words(
        """
        spoiled|spoilt|spoiled ballot|spoilt ballot|spoiled vote|invalid|invalid ballot|invalid vote|void|void ballot
        nul|nulle|vote nul|bulletin nul|votes nuls|bulletins nuls|invalide|vote invalide|bulletin invalide
        ملغاة|ملغى|ورقة ملغاة|صوت ملغى|أوراق ملغاة|باطل|باطلة|ورقة باطلة|صوت باطل|لاغية|ورقة لاغية
        nieważny|nieważna|głos nieważny|nieważny głos|karta nieważna|nieważna karta|kartka nieważna
        """)
}
