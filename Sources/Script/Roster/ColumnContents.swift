import Workshop

/// What stands in a column, as far as it can be told without its heading.
struct ColumnContents {
    /// True for a cell that stands in no heading: an address or a telephone.
    static func isData(_ cell: String) -> Bool { ColumnContents([cell]).certain() != nil }

    private let count: Int
    private var mails = 0
    /// Cells with as many digits as a telephone has, and those among them that are hardly anything else.
    private var phones = 0
    private var likelyPhones = 0
    /// Of the likely ones those that are nothing but digits, as a spreadsheet leaves them, and as numbers of tickets are.
    private var bare = 0
    private var lastBare = 0
    private var isCounting = true
    private var sexes = 0
    private var answers = 0
    private var names = 0
    private var partsOfNames = 0
    private var nobodies = 0
    /// Cells that say how somebody is addressed, and no more.
    private var addresses = 0
    private var distinct: Set<String> = []

    init(_ cells: [String]) {
        count = cells.count
        for cell in cells {
            let fold = NameFold.fold(cell)
            distinct.insert(fold)
            if cell.contains("@"), cell.contains("."), !cell.contains(" ") { mails += 1 }
            take(Telephone.several(cell).first ?? cell)
            if Self.sexes.contains(fold) { sexes += 1 }
            if Self.answers.contains(fold) { answers += 1 }
            if RosterVocabulary.anonymous.contains(fold) { nobodies += 1 }
            if Sex(word: fold) != nil || !NameTitles.alone(cell).isEmpty { addresses += 1 }
            let words = fold.split(separator: " ")
            let isOfLetters = fold.allSatisfy { $0.isLetter || $0 == " " }
            if (2...6).contains(words.count), isOfLetters { names += 1 }
            if (1...3).contains(words.count), isOfLetters, !Self.sexes.contains(fold) { partsOfNames += 1 }
        }
    }

    private mutating func take(_ cell: String) {
        let fold = NameFold.fold(cell)
        let digits = fold.count { $0.isNumber }
        guard digits >= 8, digits <= 15, fold.allSatisfy({ $0.isNumber || $0 == " " }), !cell.contains(":"),
            !Self.isDate(cell), !Self.isDecimal(cell)
        else { return }
        phones += 1
        let isBare = cell.allSatisfy(\.isNumber)
        guard isBare, !fold.hasPrefix("0") else {
            likelyPhones += 1
            return
        }
        // Nine digits lack the zero before them, or are a number of Poland; the others begin with a country's code.
        guard digits == 9 || digits >= 11 && Self.countries.contains(where: fold.hasPrefix), let number = Int(fold)
        else {
            return
        }
        likelyPhones += 1
        bare += 1
        if number <= lastBare { isCounting = false }
        lastBare = number
    }

    private static let countries = ["212", "213", "216", "33", "34", "32", "48", "49", "39", "31", "44"]

    /// `02/11/2026`, `2026-11-02`, `02.11.2026`.
    private static func isDate(_ cell: String) -> Bool {
        let parts = cell.split { "/-.".contains($0) }
        guard parts.count == 3, !cell.contains("+"), parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
            return false
        }
        let counts = parts.map(\.count)
        return counts[1] <= 2 && (counts[0] == 4 && counts[2] <= 2 || counts[0] <= 2 && counts[2] == 4)
    }

    /// `34.0181`, `-5,0078`.
    private static func isDecimal(_ cell: String) -> Bool {
        let digits = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
        return digits.count { $0 == "." || $0 == "," } == 1 && digits.allSatisfy { $0.isNumber || ".,".contains($0) }
    }

    static let sexes = RosterVocabulary.sexes
    static let answers = RosterVocabulary.yes.union(RosterVocabulary.no).union(["0", "1"])

    /// The field that they cannot but be.
    /// - Parameter besideNumbers: whether the heading speaks of numbers: of tickets, of cards, perhaps of telephones.
    func certain(besideNumbers: Bool = false) -> RosterField? {
        guard count > 0 else { return nil }
        if mails * 10 >= count * 8 { return .email }
        // Numbers that grow from row to row were given out one after the other.
        let areCounted = bare > 2 && isCounting
        let telling = besideNumbers || areCounted ? likelyPhones - bare : likelyPhones
        // A column for either holds one in this row and the other in the next.
        return telling > 0 && (telling + mails) * 10 >= count * 8 ? .phone : nil
    }

    /// True if a field cannot be what they are.
    func contradicts(_ field: RosterField) -> Bool {
        guard count > 0 else { return false }
        switch field {
        case .name, .givenName, .familyName, .alias:
            return mails * 2 > count || phones * 2 > count || sexes == count || (answers == count && count > 1)
                || isNobody
        case .organisation, .city: return mails * 2 > count || phones * 2 > count || sexes == count && count > 1
        case .phone: return mails * 2 > count || answers == count && count > 1
        case .email: return phones * 2 > count || answers == count && count > 1
        case .category: return sexes == count
        case .languages, .consent: return mails * 2 > count || phones * 2 > count
        }
    }

    /// True if every cell says that nobody is named.
    var isNobody: Bool { count > 0 && nobodies == count }
    /// True if every cell may say how somebody is addressed, or be a woman's or a man's.
    var mayBeAddress: Bool { count > 0 && addresses == count }
    /// True if they say so whatever the heading: a lone M may be a size.
    var isAddress: Bool { mayBeAddress && (isVaried || distinct.contains { $0.count > 1 }) }
    /// True if several rows say the same, and no row anything else.
    var isConstant: Bool { count > 2 && distinct.count == 1 }
    /// True if not all say the same.
    var isVaried: Bool { distinct.count > 1 }

    /// Two to six words of letters in most cells, and hardly two alike.
    var looksLikeNames: Bool { count > 0 && names * 10 >= count * 7 && distinct.count * 10 >= count * 8 }
    /// One to three words of letters in most cells, and few alike: given names, or families'.
    var looksLikePartsOfNames: Bool {
        count > 0 && partsOfNames * 10 >= count * 8 && distinct.count * 10 >= count * 7
    }
}
