import Tables
import Workshop

/// The columns of a roster, as its heading says and what stands in them shows.
struct RosterHeading {
    /// Field of each column; nil where neither is known.
    private(set) var fields: [RosterField?]
    /// The headings as they are written.
    private(set) var titles: [PlainText]
    /// How each field is known.
    private(set) var evidence: [RosterColumn.Evidence]
    /// Columns that are known to hold nothing that is kept: sexes, times, numbers of rows.
    private var isIgnored: [Bool]

    /// How many columns have a field.
    var knownCount: Int { fields.count { $0 != nil } }

    /// How much it says: a column for names counts for more than all others.
    var worth: Int { knownCount + (namesPeople ? 1000 : 0) }

    /// True if people can be told from the columns.
    var namesPeople: Bool {
        fields.contains(.name) || fields.contains(.givenName) || fields.contains(.familyName)
    }

    /// No heading: so many columns, of which what stands in them says what they are.
    init(columns: Int) {
        titles = Array(repeating: "", count: columns)
        fields = Array(repeating: nil, count: columns)
        evidence = Array(repeating: .contents, count: columns)
        isIgnored = Array(repeating: false, count: columns)
    }

    init(cells: [String]) {
        let sense = HeadingSense(cells)
        titles = cells.map { PlainText($0) }
        fields = cells.indices.map { sense.field($0) }
        isIgnored = cells.indices.map { sense.isIgnored($0) }
        evidence = cells.map { _ in .heading }
        // "Nom" beside "Prénom" is the family's; alone it is the whole name. الاسم beside النسب is the given one.
        let arabicFamily = cells.indices.contains { fields[$0] == .familyName && Self.isFamilyAlone(cells[$0]) }
        for index in cells.indices where fields[index] == .familyName {
            let isBare = NameFold.fold(cells[index]) == "الاسم"
            if isBare, arabicFamily { fields[index] = .givenName }
        }
        // A first name in Arabic beside it makes "Nom en arabe" a family's too.
        let hasArabicGiven = cells.indices.contains {
            fields[$0] == .givenName && NameFold.words(cells[$0]).contains { $0.hasPrefix("arab") }
        }
        for index in cells.indices where fields[index] == .alias && hasArabicGiven {
            if ["nom en arabe", "nom arabe"].contains(NameFold.fold(cells[index])) { fields[index] = .familyName }
        }
        if !fields.contains(.givenName) { fields = fields.map { $0 == .familyName ? .name : $0 } }
        while let last = titles.last, last.isEmpty {
            titles.removeLast()
            fields.removeLast()
            evidence.removeLast()
            isIgnored.removeLast()
        }
    }

    private static func isFamilyAlone(_ heading: String) -> Bool {
        ["النسب", "اللقب", "الاسم العائلي"].contains { NameFold.fold($0) == NameFold.fold(heading) }
    }

    /// Somebody says what a column holds; nil for nothing that is kept.
    /// - Parameter column: its heading, its letter or its number.
    /// - Returns: false if there is no such column.
    mutating func state(_ field: RosterField?, column: String) -> Bool {
        let wanted = NameFold.fold(column)
        let byTitle = titles.firstIndex { !wanted.isEmpty && NameFold.fold($0.string) == wanted }
        let letters = column.uppercased().utf8
        let byLetter =
            letters.count <= 2 && letters.allSatisfy { (0x41...0x5A).contains($0) } && !letters.isEmpty
            ? letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1 : nil
        guard let index = byTitle ?? Int(column).map({ $0 - 1 }) ?? byLetter, fields.indices.contains(index) else {
            return false
        }
        fields[index] = field
        evidence[index] = .stated
        isIgnored[index] = field == nil
        return true
    }

    /// Tells columns by what stands in them: where the heading is silent, and where it says what cannot be.
    mutating func learn(from table: Table, below firstRow: Int) {
        let rows = firstRow..<min(table.rowCount, firstRow + 200)
        for column in fields.indices where evidence[column] != .stated {
            let cells = rows.map { table.text($0, column) }.filter { !$0.isEmpty }
            let contents = ColumnContents(cells)
            if let field = fields[column] {
                if contents.contradicts(field) {
                    fields[column] = contents.certain
                    if fields[column] != nil { evidence[column] = .contents }
                }
            } else if !isIgnored[column], let field = contents.certain, !fields.contains(field) {
                fields[column] = field
                evidence[column] = .contents
            }
        }
        guard !namesPeople, knownCount > 0 || titles.allSatisfy(\.isEmpty) else { return }
        // Somebody has to be named: of the silent columns the first that holds names of people.
        for column in fields.indices where fields[column] == nil && !isIgnored[column] && evidence[column] != .stated {
            let cells = rows.map { table.text($0, column) }.filter { !$0.isEmpty }
            guard ColumnContents(cells).looksLikeNames else { continue }
            fields[column] = .name
            evidence[column] = .contents
            return
        }
    }

    /// What was understood, each column with what stands in it first.
    func columns(of table: Table, below firstRow: Int) -> [RosterColumn] {
        let rows = firstRow..<max(firstRow, min(table.rowCount, firstRow + 20))
        return fields.indices.map { column in
            let example = rows.lazy.map { table.text($0, column) }.first { !PlainText($0).isEmpty } ?? ""
            return RosterColumn(
                number: column + 1, heading: titles[column], field: fields[column], evidence: evidence[column],
                example: PlainText(String(example.prefix(80))))
        }
    }
}

/// What stands in a column, as far as it can be told without its heading.
struct ColumnContents {
    /// True for a cell that stands in no heading: an address or a telephone.
    static func isData(_ cell: String) -> Bool { ColumnContents([cell]).certain != nil }

    private let count: Int
    private var mails = 0
    private var phones = 0
    private var sexes = 0
    private var answers = 0
    private var names = 0
    private var distinct: Set<String> = []

    init(_ cells: [String]) {
        count = cells.count
        for cell in cells {
            let fold = NameFold.fold(cell)
            distinct.insert(fold)
            if cell.contains("@"), cell.contains("."), !cell.contains(" ") { mails += 1 }
            let digits = fold.count { $0.isNumber }
            if digits >= 8, digits <= 15, fold.allSatisfy({ $0.isNumber || $0 == " " }), !cell.contains(":"),
                cell.count(where: { $0 == "/" || $0 == "-" }) != 2 || cell.contains("+")
            {
                phones += 1
            }
            if Self.sexes.contains(fold) { sexes += 1 }
            if Self.answers.contains(fold) { answers += 1 }
            let words = fold.split(separator: " ")
            if (2...6).contains(words.count), fold.allSatisfy({ $0.isLetter || $0 == " " }) { names += 1 }
        }
    }

    static let sexes = RosterVocabulary.sexes
    static let answers = RosterVocabulary.yes.union(RosterVocabulary.no).union(["0", "1"])

    /// The field that they cannot but be.
    var certain: RosterField? {
        guard count > 0 else { return nil }
        if mails * 10 >= count * 8 { return .email }
        if phones * 10 >= count * 8 { return .phone }
        return nil
    }

    /// True if a field cannot be what they are.
    func contradicts(_ field: RosterField) -> Bool {
        guard count > 0 else { return false }
        switch field {
        case .name, .givenName, .familyName, .alias:
            return mails * 2 > count || phones * 2 > count || sexes == count || (answers == count && count > 1)
        case .organisation, .city: return mails * 2 > count || phones * 2 > count || sexes == count && count > 1
        case .phone: return mails * 2 > count || answers == count && count > 1
        case .email: return phones * 2 > count || answers == count && count > 1
        case .category: return sexes == count
        case .languages, .consent: return mails * 2 > count || phones * 2 > count
        }
    }

    /// Two to six words of letters in most cells, and hardly two alike.
    var looksLikeNames: Bool { count > 0 && names * 10 >= count * 7 && distinct.count * 10 >= count * 8 }
}
