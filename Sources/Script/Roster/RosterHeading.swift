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
    /// Columns that say how people are addressed: `Civilité`, `Titre`, `Sexe`.
    private(set) var addresses: [Int] = []
    /// Columns of given names that go on with the first.
    private var middles: Set<Int> = []
    /// What the headings say beyond that; nil where there are none.
    private let sense: HeadingSense?

    /// How many columns have a field.
    var knownCount: Int { fields.count { $0 != nil } }

    /// How much it says: a column for names counts for more than all others.
    var worth: Int { knownCount + (namesPeople ? 1000 : 0) }

    /// True if people can be told from the columns.
    var namesPeople: Bool { fields.contains { $0?.namesPeople ?? false } }

    /// No heading: so many columns, of which what stands in them says what they are.
    init(columns: Int) {
        titles = Array(repeating: "", count: columns)
        fields = Array(repeating: nil, count: columns)
        evidence = Array(repeating: .contents, count: columns)
        isIgnored = Array(repeating: false, count: columns)
        sense = nil
    }

    init(cells: [String]) {
        let sense = HeadingSense(cells)
        self.sense = sense
        titles = cells.map { PlainText($0) }
        fields = cells.indices.map { sense.field($0) }
        isIgnored = cells.indices.map { sense.isIgnored($0) }
        evidence = cells.map { _ in .heading }
        if fields.contains(.givenName) {
            middles = Set(cells.indices.filter { RosterVocabulary.middleNames.contains(HeadingWords.fold(cells[$0])) })
            for index in middles { (fields[index], isIgnored[index]) = (.givenName, false) }
        }
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
        // Beside a whole name that of the family says nothing new.
        if !fields.contains(.givenName), !fields.contains(.name) {
            fields = fields.map { $0 == .familyName ? .name : $0 }
        }
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
        middles.remove(index)
        evidence[index] = .stated
        isIgnored[index] = field == nil
        return true
    }

    /// What a column of yeses and noes stands for: Arabic in `Languages [Arabic]`.
    func choice(_ column: Int) -> String? { sense?.choice(column) }

    /// Whether a given name goes on with the one before: Zahra beside Fatima.
    func isMiddle(_ column: Int) -> Bool { middles.contains(column) }

    /// The columns in the order in which they count where one alone can: telephones that are carried along come first.
    var columnsInOrder: [Int] {
        let ranks = fields.indices.map { fields[$0] == .phone ? phoneRank($0) : 0 }
        return fields.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    }

    /// How soon the telephones in a column reach somebody; the lower the sooner.
    func phoneRank(_ column: Int) -> Int { sense?.phoneRank(column) ?? 1 }

    /// The column that says of which sort what stands in this one is.
    func label(_ column: Int) -> Int? { sense?.label(column) }

    /// Tells columns by what stands in them: where the heading is silent, and where it says what cannot be.
    mutating func learn(from table: Table, below firstRow: Int) {
        let rows = firstRow..<min(table.rowCount, firstRow + 200)
        let contents = fields.indices.map { column in
            ColumnContents(rows.map { table.shortText($0, column) }.filter { !$0.isEmpty && !SheetText.isError($0) })
        }
        func isOpen(_ column: Int) -> Bool {
            fields[column] == nil && !isIgnored[column] && evidence[column] != .stated
        }
        var doubted: [(column: Int, field: RosterField)] = []
        for column in fields.indices where evidence[column] != .stated && choice(column) == nil {
            guard let field = fields[column], contents[column].contradicts(field) else { continue }
            fields[column] = nil
            if contents[column].isNobody { isIgnored[column] = true } else { doubted.append((column, field)) }
        }
        leaveOutConstantNames(contents)
        addresses = fields.indices.filter { column in
            fields[column] == nil && evidence[column] != .stated && !titles[column].isEmpty
                && (contents[column].isAddress || isIgnored[column] && contents[column].mayBeAddress)
        }
        // What a heading says goes before what stands in another column, and a silent heading before one that is wrong.
        let silent = fields.indices.filter { column in
            isOpen(column) && !doubted.contains { $0.column == column }
        }
        for column in silent + doubted.map(\.column) {
            let isNumber = sense?.isNumber(column) ?? false
            guard let field = contents[column].certain(besideNumbers: isNumber), !fields.contains(field) else {
                continue
            }
            fields[column] = field
            evidence[column] = .contents
        }
        // Telephones in a column for addresses are found cell by cell, and the other way round.
        for (column, field) in doubted where fields[column] == nil && (field == .phone || field == .email) {
            fields[column] = field
        }
        tellFamilyNames(table, rows)
        guard !namesPeople, knownCount > 0 || titles.allSatisfy(\.isEmpty) else { return }
        // Somebody has to be named: of the silent columns the first that holds names of people.
        if let column = fields.indices.first(where: { isOpen($0) && contents[$0].looksLikeNames }) {
            fields[column] = .name
            evidence[column] = .contents
            return
        }
        // Without a heading, two columns of single words beside each other are names; the family's comes first, as most lists
        // of officials have it, and which is which does not count when people are compared.
        guard titles.allSatisfy(\.isEmpty) else { return }
        for column in fields.indices.dropLast() where isOpen(column) && isOpen(column + 1) {
            guard contents[column].looksLikePartsOfNames, contents[column + 1].looksLikePartsOfNames else { continue }
            (fields[column], fields[column + 1]) = (.familyName, .givenName)
            (evidence[column], evidence[column + 1]) = (.contents, .contents)
            return
        }
    }

    /// A program that writes "Anonymous", or the name of whoever sent the form, into every row names nobody where another
    /// column does.
    private mutating func leaveOutConstantNames(_ contents: [ColumnContents]) {
        let whole = fields.indices.filter { fields[$0] == .name }
        let isNamedOtherwise =
            whole.contains { contents[$0].isVaried } || fields.contains(.givenName) && fields.contains(.familyName)
        guard isNamedOtherwise else { return }
        for column in whole where evidence[column] != .stated && contents[column].isConstant {
            fields[column] = nil
            isIgnored[column] = true
        }
    }

    /// A name beside a given name is the family's, unless the given one is part of it; without a given one it is the whole.
    private mutating func tellFamilyNames(_ table: Table, _ rows: Range<Int>) {
        if !fields.contains(.givenName), !fields.contains(.name) {
            for column in fields.indices where fields[column] == .familyName && evidence[column] != .stated {
                fields[column] = .name
            }
        }
        guard !fields.contains(.familyName),
            let given = fields.indices.first(where: { fields[$0] == .givenName && !isMiddle($0) }),
            let name = fields.firstIndex(of: .name), evidence[name] != .stated
        else { return }
        var (both, contained) = (0, 0)
        for row in rows {
            let parts = Set(NameFold.words(table.shortText(row, given)))
            let whole = Set(NameFold.words(table.shortText(row, name)))
            guard let one = parts.first, let other = whole.first, Self.isArabic(one) == Self.isArabic(other) else {
                continue
            }
            both += 1
            if parts.isSubset(of: whole) { contained += 1 }
        }
        if contained * 2 < both { fields[name] = .familyName }
    }

    private static func isArabic(_ word: String) -> Bool {
        word.unicodeScalars.first.map { (0x600..<0x700).contains($0.value) } ?? false
    }

    /// Two columns for names that have one heading and stand in two tables beside each other: `Nom;Ville;;Nom;Ville`. Where the
    /// second is written in another script, it says the same names again.
    func twins(in table: Table, below firstRow: Int) -> (Int, Int)? {
        for first in fields.indices where fields[first]?.namesPeople ?? false {
            for second in fields.indices.dropFirst(first + 1) where isTwin(first, second) {
                let distance = second - first
                let others = fields.indices.dropLast(distance).count { $0 != first && isTwin($0, $0 + distance) }
                let isParted = (first..<second).contains { titles[$0].isEmpty }
                guard others > 0 || isParted, !isOtherScript(first, second, table, firstRow) else { continue }
                return (first, second)
            }
        }
        return nil
    }

    private func isTwin(_ one: Int, _ other: Int) -> Bool {
        fields[one] != nil && titles[one] == titles[other] && !titles[one].isEmpty && evidence[other] == .heading
            && evidence[one] == .heading
    }

    private func isOtherScript(_ one: Int, _ other: Int, _ table: Table, _ firstRow: Int) -> Bool {
        let rows = firstRow..<max(firstRow, min(table.rowCount, firstRow + 20))
        func word(_ column: Int) -> String? {
            rows.lazy.compactMap { NameFold.words(table.shortText($0, column)).first }.first
        }
        guard let first = word(one), let second = word(other) else { return true }
        return Self.isArabic(first) != Self.isArabic(second)
    }

    /// What was understood, each column with what stands in it first.
    func columns(of table: Table, below firstRow: Int) -> [RosterColumn] {
        let rows = firstRow..<max(firstRow, min(table.rowCount, firstRow + 20))
        return fields.indices.map { column in
            let example = rows.lazy.map { table.shortText($0, column) }.first { !PlainText($0).isEmpty } ?? ""
            return RosterColumn(
                number: column + 1, heading: titles[column], field: fields[column], evidence: evidence[column],
                isAddress: addresses.contains(column),
                example: PlainText(String(example.prefix(80))))
        }
    }
}
