import Tables
import Workshop

/// Reads the rows below a roster's heading.
struct RosterRows {
    private(set) var roster: Roster
    private let layout: RosterLayout
    private let table: Table
    private let fields: [RosterField?]
    /// The columns, telephones that are carried along before others.
    private let order: [Int]
    /// What columns of yeses and noes stand for.
    private let choices: [String?]
    /// The column that says of which sort the telephone in a column is.
    private let labels: [Int?]
    /// The column that says of what a card is, where not all are people's.
    private let kinds: Int?
    private var row = 0
    /// How the people in the rows that were read are addressed in a column of its own.
    private var spokenAs: [Int: PlainText] = [:]
    /// What language cells said before; most say the same.
    private var languages: [PlainText: LanguageCell] = [:]
    /// What stood last in columns in which "idem" may stand.
    private var above: [RosterField: PlainText] = [:]
    /// Whether nine digits are a telephone number that lacks its zero.
    private let mendsZeros: Bool
    /// Whether others in the list are Mme, so that a lone M is Monsieur.
    private let addressesWomen: Bool
    /// Whether a cell over several columns is a title between the rows: where every row has one, it is none.
    private let spansAreTitles: Bool
    /// Whether most rows have more than one thing in them, so that one that stands alone is a heading sooner than a person.
    private let isFilled: Bool

    init(_ table: Table, layout: RosterLayout, roster: Roster, mendsZeros: Bool) {
        self.mendsZeros = mendsZeros
        let rows = layout.firstRow..<max(layout.firstRow, table.rowCount)
        let filled = rows.count { row in (0..<table.cellCount(row)).count { !table.isBlank(row, $0) } > 1 }
        isFilled = filled * 2 >= rows.count
        spansAreTitles = rows.count(where: table.isSpanned) * 2 < rows.count
        let names = layout.heading.fields.indices.filter { layout.heading.fields[$0]?.namesPeople ?? false }
        addressesWomen = rows.prefix(200).contains { row in
            names.contains { column in
                let word = table.shortText(row, column).prefix { $0.isLetter }
                return word.count > 1 && Sex(word: NameFold.fold(String(word))) == .woman
            }
        }
        self.layout = layout
        self.roster = roster
        self.table = table
        fields = layout.heading.fields
        order = layout.heading.columnsInOrder
        choices = layout.heading.fields.indices.map { layout.heading.choice($0) }
        labels = layout.heading.fields.indices.map { layout.heading.label($0) }
        kinds = roster.kind == .cards ? layout.heading.titles.firstIndex(of: PlainText(CardKind.heading)) : nil
    }

    mutating func readAll() {
        roster.columns = layout.heading.columns(of: table, below: layout.firstRow)
        roster.headingLine = layout.headingLine
        noteColumns()
        for index in layout.firstRow..<max(layout.firstRow, table.rowCount) {
            row = index
            if beginsAnotherTable() || beginsForeignTable() {
                _ = refuse(.secondTable)
                break
            }
            if let read = readRow() {
                if let address { spokenAs[roster.rows.count] = address }
                roster.rows.append(read)
            }
        }
        tellNamesakesApart()
    }

    /// Of people of one name who are addressed otherwise the form of address becomes part of a spelling, as where it stands
    /// before the name: nothing else may tell a reader who is who.
    private mutating func tellNamesakesApart() {
        guard !spokenAs.isEmpty else { return }
        let groups = Dictionary(grouping: roster.rows.indices) { NameFold.orderlessKey(roster.rows[$0].name.string) }
        for group in groups.values where Set(group.map { roster.rows[$0].titles }).count > 1 {
            for index in group {
                let row = roster.rows[index]
                guard let address = spokenAs[index], !NameTitles.alone(address.string).isEmpty else { continue }
                let spelling = PlainText("\(address) \(row.name)")
                let isSaid = row.aliases.contains { NameTitles.split($0, takesLoneM: true) != nil }
                if !isSaid { roster.rows[index].aliases.append(spelling) }
            }
        }
    }

    private mutating func noteColumns() {
        var seen: Set<RosterField> = []
        // Of languages all count; of all else those that reach the person first.
        let repeated = order.filter { column in
            guard !layout.heading.isMiddle(column), let field = fields[column] else { return false }
            return !seen.insert(field).inserted && field != .languages
        }
        for index in fields.indices where !layout.heading.titles[index].isEmpty && index != kinds {
            if fields[index] == nil, !layout.heading.addresses.contains(index) {
                notice(.unknownColumn, index, line: layout.headingLine ?? 1)
            } else if repeated.contains(index) {
                notice(.repeatedColumn, index, line: layout.headingLine ?? 1)
            }
        }
    }

    private mutating func notice(_ kind: RosterProblem.Kind, _ index: Int? = nil, line: Int? = nil) {
        roster.notices.append(problem(kind, index, line: line ?? table.line(row)))
    }

    private mutating func refuse(_ kind: RosterProblem.Kind, _ index: Int? = nil) -> RosterRow? {
        roster.refused.append(problem(kind, index, line: table.line(row)))
        return nil
    }

    private func problem(_ kind: RosterProblem.Kind, _ index: Int?, line: Int) -> RosterProblem {
        let titles = layout.heading.titles
        let heading = index.flatMap { titles.indices.contains($0) && !titles[$0].isEmpty ? titles[$0] : nil }
        return RosterProblem(line: line, column: index.map { $0 + 1 }, heading: heading, kind: kind)
    }

    /// The next row; nil for one that says nothing, for one that is nobody's, and for one that is refused.
    private mutating func readRow() -> RosterRow? {
        let count = table.cellCount(row)
        let columns = fields.count
        switch table.fault(row) {
        case .unclosedQuote: return refuse(.unclosedQuote, count)
        case .strayQuote: return refuse(.strayQuote, count)
        case .tooManyCells(let cells): return refuse(.tooManyCells(cells, columns: columns))
        case .cutOff: return refuse(.incomplete(whoever))
        case .cutPicture: notice(.cutPicture(whoever))
        case nil: break
        }
        if table.isBlank(row) { return nil }
        if let long = table.longCell(row) { return refuse(.cellTooLong(limit: CellText.mostInCell), long) }
        if isNobody() { return nil }
        if count > columns, let extra = (columns..<count).first(where: { !table.isBlank(row, $0) }) {
            return refuse(.tooManyCells(count, columns: columns), extra)
        }
        var read = RosterRow(line: table.line(row))
        var given: [PlainText] = []
        var middle: [PlainText] = []
        var family: [PlainText] = []
        var phones: [(rank: Int, column: Int, cell: String)] = []
        for index in order where index < count {
            guard let field = fields[index] else { continue }
            let bytes = table.bytes(row, index)
            if bytes.isEmpty { continue }
            let cell = CellText.visible(String(decoding: bytes, as: UTF8.self))
            // Of a telephone it is said that a spreadsheet had changed it.
            let raw = field == .phone ? cell : CellText.calculatedText(cell)
            if bytes.contains(0) { return refuse(.zeroByte, index) }
            if bytes.contains(0xEF), raw.unicodeScalars.contains("\u{FFFD}") {
                return refuse(.badBytes(roster.encoding.rawValue), index)
            }
            let pieces = Self.pieces(raw)
            guard let value = pieces.first else { continue }
            if SheetText.isUncalculated(CellText.calculatedText(value.string)) {
                if field.namesPeople && !(field == .name && hasParts) { return refuse(.formula(value), index) }
                notice(.formulaLeftOut(value), index)
                continue
            }
            if field != .consent, CellText.saysNothing(value.string, in: field) { continue }
            if field != .consent, let length = pieces.lazy.compactMap(CellText.excess).first {
                return refuse(.textTooLong(length, limit: CellText.mostInText), index)
            }
            if field.namesPeople, CellText.isLikeFormula(value.string) { return refuse(.likeFormula(value), index) }
            if Self.hasLostLetters(value.string), field != .consent { return refuse(.lostLetters(value), index) }
            if Self.isDitto(value) {
                if let above = above[field] { read.take(above, in: field) }
                continue
            }
            switch field {
            case .name:
                for name in pieces where !Self.isNobody(name) {
                    if read.name.isEmpty { read.name = name } else { read.aliases.append(name) }
                }
            case .givenName:
                guard !Self.isNobody(value) else { continue }
                if layout.heading.isMiddle(index) { middle.append(value) } else { given.append(value) }
            case .familyName: if !Self.isNobody(value) { family.append(value) }
            case .alias: read.aliases += Self.aliases(raw).filter { !Self.isNobody($0) }
            case .organisation: if read.organisation.isEmpty { read.organisation = only(pieces, raw, index) }
            case .category:
                guard read.category.isEmpty, let category = chosen(value, index) else { continue }
                read.category = category.isChoice ? category.value : only(pieces, raw, index)
            case .city: if read.city.isEmpty { read.city = only(pieces, raw, index) }
            case .phone:
                // A column for either holds one in this row and the other in the next.
                let addresses = MailAddress.several(raw)
                let rest = addresses.isEmpty ? raw : MailAddress.without(raw)
                let hasPhone = addresses.isEmpty || CellText.digits(rest) >= 8
                if !addresses.isEmpty, read.email.isEmpty, hasPhone || !rest.contains(where: \.isLetter) {
                    takeAddress(raw, index, into: &read)
                    guard hasPhone else { continue }
                }
                if let rank = phoneRank(index) { phones.append((rank, index, hasPhone ? rest : raw)) }
            case .email:
                if MailAddress.several(raw).isEmpty, CellText.digits(raw) >= 8 {
                    phones.append((1, index, raw))
                } else if read.email.isEmpty, !Self.isNobody(value) {
                    takeAddress(raw, index, into: &read)
                }
            case .languages:
                guard let language = chosen(value, index) else { continue }
                let cell = language.isChoice ? language.value : PlainText(raw)
                for code in codes(cell, index) where !read.languages.contains(code) { read.languages.append(code) }
            case .consent:
                if let consent = Self.consent(value) {
                    read.consent = read.consent ?? consent
                } else {
                    notice(.unclearConsent(value), index)
                }
            }
        }
        for phone in phones.sorted(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }) {
            takePhone(phone.cell, phone.column, into: &read)
        }
        if !middle.isEmpty {
            let first = given.isEmpty ? [] : [given.removeFirst()]
            given.insert(PlainText((first + middle).map(\.string).joined(separator: " ")), at: 0)
        }
        // Several given and family names are one name in several scripts.
        let pairs = (0..<max(given.count, family.count)).map { index in
            PlainText(
                [given, family].compactMap { $0.indices.contains(index) ? $0[index].string : nil }.joined(
                    separator: " "))
        }
        for (index, pair) in pairs.enumerated() where !pair.isEmpty {
            if read.name.isEmpty {
                read.name = pair
            } else if given.indices.contains(index), family.indices.contains(index), !read.aliases.contains(pair),
                NameFold.orderlessKey(pair.string) != NameFold.orderlessKey(read.name.string)
            {
                read.aliases.append(pair)
            }
        }
        if table.isHidden(row), !read.name.isEmpty { notice(.hiddenRow) }
        above = [.organisation: read.organisation, .category: read.category, .city: read.city]
        return named(read)
    }

    /// Whether a given name and a family's stand in the row, whatever the whole one is.
    private var hasParts: Bool {
        [RosterField.givenName, .familyName].allSatisfy { field in
            fields.indices.contains { fields[$0] == field && !table.isBlank(row, $0) }
        }
    }

    /// How the row addresses somebody in a column of its own.
    private var address: PlainText? {
        layout.heading.addresses.lazy.map { PlainText(table.shortText(row, $0)) }.first { !$0.isEmpty }
    }

    /// Whether a cell says that what stands above it holds here too.
    private static func isDitto(_ cell: PlainText) -> Bool {
        ["\"", "''", "〃", "”", "″", "//"].contains(cell.string)
            || RosterVocabulary.ditto.contains(NameFold.fold(cell.string))
    }

    /// What a cell holds; some programs write several things into one, ` ::: ` between them.
    private static func pieces(_ raw: String) -> [PlainText] {
        guard raw.contains(":::") else {
            let whole = PlainText(raw)
            return whole.isEmpty ? [] : [whole]
        }
        return raw.split(separator: ":::").map { PlainText(String($0)) }.filter { !$0.isEmpty }
    }

    /// The first of several things where one alone is kept, which is said.
    private mutating func only(_ pieces: [PlainText], _ raw: String, _ index: Int) -> PlainText {
        if pieces.count > 1 { notice(.firstOfSeveral(PlainText(raw), taken: pieces[0]), index) }
        return pieces.first ?? ""
    }

    /// `Anonymous`, where a name or an address would stand.
    private static func isNobody(_ cell: PlainText) -> Bool {
        RosterVocabulary.anonymous.contains(NameFold.fold(cell.string))
    }

    /// What a cell says where each answer of a question has a column: what the column stands for, if it says yes; nil if it
    /// says no; else itself.
    private func chosen(_ cell: PlainText, _ index: Int) -> (value: PlainText, isChoice: Bool)? {
        guard let choice = choices[index], let isChosen = Self.consent(cell) else { return (cell, false) }
        let value = PlainText(choice)
        guard isChosen, fields[index] != .languages || LanguageCell(value).unknown.isEmpty else { return nil }
        return (value, true)
    }

    /// How soon a telephone reaches somebody, the lower the sooner; nil for one that is none.
    private func phoneRank(_ index: Int) -> Int? {
        guard let label = labels[index] else { return layout.heading.phoneRank(index) }
        return HeadingSense.phoneRank(HeadingWords.fold(table.text(row, label)))
    }

    private mutating func takeAddress(_ raw: String, _ index: Int, into row: inout RosterRow) {
        let addresses = MailAddress.several(raw)
        guard let first = addresses.first.map({ PlainText($0) }) else {
            row.email = PlainText(raw)
            return notice(.notAnEmail(PlainText(raw)), index)
        }
        row.email = first
        if addresses.count > 1 { notice(.firstOfSeveral(PlainText(raw), taken: first), index) }
    }

    private mutating func takePhone(_ raw: String, _ index: Int, into row: inout RosterRow) {
        guard row.phone.isEmpty else { return }
        let several = Telephone.several(raw)
        let value = PlainText(several.first ?? raw)
        if several.count > 1 { notice(.firstOfSeveral(PlainText(raw), taken: value), index) }
        switch Telephone(value, mendsZero: mendsZeros) {
        case .plain(let phone): row.phone = phone
        case .mended(let phone):
            row.phone = phone
            notice(.mendedPhone(value, into: phone), index)
        case .lost: notice(.lostPhone(value), index)
        }
    }

    /// `???? ????????`, `H?l?ne`: letters that some program did not know.
    private static func hasLostLetters(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "?")) else { return false }
        if text.contains("??"), text.count(where: { $0 == "?" }) * 3 >= text.count { return true }
        let signs = Array(text)
        return signs.indices.dropFirst().dropLast().contains {
            signs[$0] == "?" && signs[$0 - 1].isLetter && signs[$0 + 1].isLetter
        }
    }

    /// What the row calls the person, as far as it does.
    private var whoever: PlainText {
        let parts = fields.indices.filter { fields[$0]?.namesPeople ?? false }.map {
            (isWhole: fields[$0] == .name, text: PlainText(table.shortText(row, $0)))
        }.filter { !$0.text.isEmpty }
        if let whole = parts.first(where: \.isWhole) { return whole.text }
        return PlainText(parts.map(\.text.string).joined(separator: " "))
    }

    /// Whether the row is the heading of another table, below the one that is read: all that it says is called so word for word,
    /// names among it.
    private func beginsAnotherTable() -> Bool {
        let filled = (0..<min(table.cellCount(row), Table.mostColumns)).lazy.filter { !table.isBlank(row, $0) }
        guard let first = filled.first, !table.isBlank(row) else { return false }
        func field(_ column: Int) -> RosterField? {
            RosterField(exactly: HeadingWords.fold(table.shortText(row, column)))
        }
        let second = filled.dropFirst().first
        guard field(first) != nil || second.flatMap(field) != nil, !repeatsHeading(row) else { return false }
        let known = filled.map(field)
        return known.contains { $0?.namesPeople ?? false } && Set(known.compactMap(\.self)).count > 1
            && known.count { $0 != nil } * 2 > known.count
    }

    /// Whether a table of something else begins below a gap: a row of words, one of them where telephones or addresses stand, and
    /// below it a number or an address in a column in which it has a word.
    private func beginsForeignTable() -> Bool {
        guard row > layout.firstRow, table.isBlank(row - 1) || table.line(row) > table.line(row - 1) + 1,
            !repeatsHeading(row)
        else { return false }
        let filled = (0..<min(table.cellCount(row), Table.mostColumns)).filter { !table.isBlank(row, $0) }
        let next = (row + 1..<max(row + 1, table.rowCount)).first { !table.isBlank($0) }
        guard filled.count > 1, let next, filled.allSatisfy({ !Self.isNumberOrAddress(table.shortText(row, $0)) })
        else {
            return false
        }
        let isOutOfPlace = filled.contains { column in
            guard fields.indices.contains(column), let field = fields[column], field == .phone || field == .email
            else { return false }
            return !CellText.saysNothing(table.shortText(row, column), in: field)
        }
        return isOutOfPlace && filled.contains { Self.isNumberOrAddress(table.shortText(next, $0)) }
    }

    private static func isNumberOrAddress(_ text: String) -> Bool {
        text.contains { $0.isNumber || $0 == "@" }
    }

    /// Whether what stands alone in the row is the title of a heading that stands again right below it. In a list of one column
    /// everything stands alone: there it is somebody.
    private var isTitle: Bool {
        let next = (row + 1..<max(row + 1, table.rowCount)).first { !table.isBlank($0) }
        return layout.heading.titles.count { !$0.isEmpty } > 1 && next.map(repeatsHeading) ?? false
    }

    /// A heading that stands again, a row of sums, a rule that somebody drew, a sentence below the table.
    private mutating func isNobody() -> Bool {
        if repeatsHeading(row) {
            notice(.headingAgain)
            return true
        }
        // What could not be calculated says nothing.
        let texts = (0..<table.cellCount(row)).map { column in
            let text = PlainText(table.text(row, column))
            return SheetText.isError(text.string) && (fields.indices.contains(column) && fields[column] != nil)
                && !(fields[column]?.namesPeople ?? false) ? "" : text
        }
        let cells = texts.filter { !$0.isEmpty }
        guard let first = cells.first else {
            let errors = table.texts(row).lazy.map { PlainText($0) }
            if let error = errors.first(where: { !$0.isEmpty }) { notice(.notAPerson(error)) }
            return true
        }
        if let kinds, !texts[kinds].isEmpty {
            notice(.notAPerson(first))
            return true
        }
        if cells.allSatisfy({ $0.string.allSatisfy { "-–—=_:.*+ ".contains($0) } }) { return true }
        if cells.count == 1, let column = texts.firstIndex(of: first),
            isRemark(first, in: column) || isTitle || IdleRows.isPageNumber(first.string)
                || spansAreTitles && table.isSpanned(row)
        {
            notice(.notAPerson(first))
            return true
        }
        // Rows of a list that are numbered and still empty.
        if !texts.indices.contains(where: { fields.indices.contains($0) && fields[$0] != nil && !texts[$0].isEmpty }) {
            notice(.notAPerson(first))
            return true
        }
        guard IdleRows.isSum(cells.map(\.string)) else { return false }
        notice(.notAPerson(first))
        return true
    }

    /// Whether a cell that stands alone in its row is no name: where nothing is kept, or a sentence with numbers.
    private func isRemark(_ cell: PlainText, in column: Int) -> Bool {
        guard fields.count > 1, cell.string.contains(where: \.isLetter) else { return false }
        guard fields.indices.contains(column), let field = fields[column] else { return true }
        switch field {
        case .name, .givenName, .familyName, .alias:
            let words = NameFold.words(cell.string)
            if isFilled, words.contains(where: RosterVocabulary.isOrganisation) { return true }
            return words.count > 3
                && (cell.string.contains(where: \.isNumber) || words.contains(where: RosterVocabulary.lists.contains))
        default: return false
        }
    }

    /// The row with its name put together; refused without one. A heading that stands again further down is no row.
    private mutating func named(_ row: RosterRow) -> RosterRow? {
        var row = row
        if row.name.isEmpty, !row.aliases.isEmpty { row.name = row.aliases.removeFirst() }
        guard row.name.string.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
            let column = layout.heading.fields.firstIndex { $0 == .name || $0 == .givenName || $0 == .familyName }
            return refuse(.noName, column)
        }
        let fold = NameFold.fold(row.name.string)
        guard !ColumnContents.sexes.contains(fold) || fold.count == 1, !ColumnContents.answers.contains(fold) else {
            return refuse(.noName, layout.heading.fields.firstIndex(of: .name))
        }
        row.name = NameOrder.asSpoken(CellText.withoutDevice(row.name))
        if Self.joinsTwo(row.name) { notice(.likelyTwoPeople(row.name)) }
        if let addressed = NameTitles.split(row.name, takesLoneM: addressesWomen) {
            row.aliases.append(row.name)
            (row.name, row.titles) = (addressed.name, addressed.titles)
        }
        if let address {
            let titles = NameTitles.alone(address.string)
            row.sex = Sex(word: NameFold.fold(address.string))
            // Of a family's name alone the form of address is half of what somebody is called.
            if row.titles.isEmpty, !titles.isEmpty, NameFold.words(row.name.string).count == 1 {
                row.aliases.append(PlainText("\(address) \(row.name)"))
            }
            if row.titles.isEmpty { row.titles = titles }
        }
        for alias in row.aliases {
            let titles = NameTitles.split(alias)?.titles ?? []
            row.titles += titles.filter { !row.titles.contains($0) }
        }
        row.sex = row.sex ?? row.titles.lazy.compactMap(Sex.init(word:)).first
        row.aliases.removeAll { $0 == row.name }
        return row
    }

    /// Lahcen & Zahra Ouali: a name that a sign or a word for “and” joins to another.
    private static func joinsTwo(_ name: PlainText) -> Bool {
        let words = name.string.split { $0.isWhitespace || $0 == "," }.map(String.init)
        return words.dropFirst().dropLast().contains { word in
            if ["&", "+", "/", "و"].contains(word) { return true }
            let fold = NameFold.fold(word)
            // A single letter is an initial.
            return fold.count > 1 && RosterVocabulary.conjunctions.contains(fold)
        }
    }

    /// Whether a row is the heading again, or what stands above it and over its first rows.
    private func repeatsHeading(_ row: Int) -> Bool {
        if table.repeats(layout.heading.titles, fields, at: row) { return true }
        return (max(0, layout.firstRow - Self.mostAbove)..<layout.firstRow).contains { table.isSame(row, as: $0) }
    }

    /// So many rows stand over a table at most that stand over it on every page.
    private static let mostAbove = 12

    private static func aliases(_ cell: String) -> [PlainText] {
        cell.split { "/|;،؛\n".contains($0) }.map { PlainText(String($0)) }.filter { !$0.isEmpty }
    }

    private mutating func codes(_ value: PlainText, _ index: Int) -> [String] {
        let cell = languages[value] ?? LanguageCell(value)
        languages[value] = cell
        for unknown in cell.unknown { notice(.unknownLanguage(unknown), index) }
        return cell.languages
    }

    private static func consent(_ cell: PlainText) -> Bool? {
        let fold = NameFold.fold(cell.string)
        if fold.isEmpty { return ["✓", "✔", "☑"].contains(cell.string) ? true : nil }
        if RosterVocabulary.agreed.contains(fold) { return true }
        if RosterVocabulary.refused.contains(fold) { return false }
        // Yes, I agree; no, I do not: the whole says what its first word says, or nothing is clear.
        let words = NameFold.words(cell.string)
        guard let first = words.first, words.count > 1 else { return nil }
        let rest = NameFold.fold(words.dropFirst().joined(separator: " "))
        if RosterVocabulary.yes.contains(first) { return Self.says(rest, RosterVocabulary.agreedPhrases) ? true : nil }
        guard RosterVocabulary.no.contains(first) else {
            return Self.says(words.joined(separator: " "), RosterVocabulary.agreedPhrases)
                ? true : Self.says(words.joined(separator: " "), RosterVocabulary.refusedPhrases) ? false : nil
        }
        let whole = words.joined(separator: " ")
        let isRefusal = [rest, whole].contains { text in Self.says(text, RosterVocabulary.refusedPhrases) }
        return isRefusal ? false : nil
    }

    private static func says(_ words: String, _ phrases: Set<String>) -> Bool {
        phrases.contains(words)
    }
}

extension RosterRow {
    /// Takes a value for a field in which the same comes row after row.
    fileprivate mutating func take(_ value: PlainText, in field: RosterField) {
        switch field {
        case .organisation: if organisation.isEmpty { organisation = value }
        case .category: if category.isEmpty { category = value }
        case .city: if city.isEmpty { city = value }
        case .name, .givenName, .familyName, .alias, .phone, .email, .languages, .consent: break
        }
    }
}
