import Tables
import Workshop

/// Reads the rows below a roster's heading.
struct RosterRows {
    private(set) var roster: Roster
    private let layout: RosterLayout
    private let table: Table
    private let fields: [RosterField?]
    private var row = 0
    /// What language cells said before; most say the same.
    private var languages: [PlainText: LanguageCell] = [:]

    init(_ table: Table, layout: RosterLayout, roster: Roster) {
        self.layout = layout
        self.roster = roster
        self.table = table
        fields = layout.heading.fields
    }

    mutating func readAll() {
        roster.columns = layout.heading.columns(of: table, below: layout.firstRow)
        roster.headingLine = layout.headingLine
        noteColumns()
        for index in layout.firstRow..<max(layout.firstRow, table.rowCount) {
            row = index
            if let read = readRow() { roster.rows.append(read) }
        }
    }

    private mutating func noteColumns() {
        var seen: Set<RosterField> = []
        for (index, field) in fields.enumerated() where !layout.heading.titles[index].isEmpty {
            if let field {
                if !seen.insert(field).inserted { notice(.repeatedColumn, index, line: layout.headingLine ?? 1) }
            } else {
                notice(.unknownColumn, index, line: layout.headingLine ?? 1)
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
        case nil: break
        }
        if table.isBlank(row) { return nil }
        if isNobody() { return nil }
        if count > columns, let extra = (columns..<count).first(where: { !table.isBlank(row, $0) }) {
            return refuse(.tooManyCells(count, columns: columns), extra)
        }
        var read = RosterRow(line: table.line(row))
        var given: [PlainText] = []
        var family: [PlainText] = []
        for index in 0..<min(count, columns) {
            guard let field = fields[index] else { continue }
            let bytes = table.bytes(row, index)
            if bytes.isEmpty { continue }
            let raw = String(decoding: bytes, as: UTF8.self)
            if bytes.contains(0) { return refuse(.zeroByte, index) }
            if bytes.contains(0xEF), raw.unicodeScalars.contains("\u{FFFD}") {
                return refuse(.badBytes(roster.encoding.rawValue), index)
            }
            let value = PlainText(raw)
            if value.isEmpty { continue }
            if Self.hasLostLetters(value.string), field != .consent { return refuse(.lostLetters(value), index) }
            switch field {
            case .name: if read.name.isEmpty { read.name = value } else { read.aliases.append(value) }
            case .givenName: given.append(value)
            case .familyName: family.append(value)
            case .alias: read.aliases += Self.aliases(raw)
            case .organisation: if read.organisation.isEmpty { read.organisation = value }
            case .category: if read.category.isEmpty { read.category = value }
            case .city: if read.city.isEmpty { read.city = value }
            case .phone: takePhone(value, index, into: &read)
            case .email:
                if value.string.lowercased() == "anonymous" { continue }
                guard read.email.isEmpty else { continue }
                read.email = value
                if !value.string.utf8.contains(UInt8(ascii: "@")) { notice(.notAnEmail(value), index) }
            case .languages: if read.languages.isEmpty { read.languages = codes(value, index) }
            case .consent:
                if let consent = Self.consent(value) {
                    read.consent = read.consent ?? consent
                } else {
                    notice(.unclearConsent(value), index)
                }
            }
        }
        // Several given and family names are one name in several scripts.
        let pairs = (0..<max(given.count, family.count)).map { index in
            PlainText(
                [given, family].compactMap { $0.indices.contains(index) ? $0[index].string : nil }.joined(
                    separator: " "))
        }
        for pair in pairs where !pair.isEmpty {
            if read.name.isEmpty { read.name = pair } else if !read.aliases.contains(pair) { read.aliases.append(pair) }
        }
        if table.isHidden(row), !read.name.isEmpty { notice(.hiddenRow) }
        return named(read)
    }

    private mutating func takePhone(_ value: PlainText, _ index: Int, into row: inout RosterRow) {
        guard row.phone.isEmpty else { return }
        switch Telephone(value) {
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

    /// A heading that stands again, a row of sums, a rule that somebody drew, a sentence below the table.
    private mutating func isNobody() -> Bool {
        if repeatsHeading() {
            notice(.headingAgain)
            return true
        }
        let texts = (0..<table.cellCount(row)).map { PlainText(table.text(row, $0)) }
        let cells = texts.filter { !$0.isEmpty }
        guard let first = cells.first else { return true }
        if cells.allSatisfy({ $0.string.allSatisfy { "-–—=_:.*+ ".contains($0) } }) { return true }
        if cells.count == 1, let column = texts.firstIndex(of: first), isRemark(first, in: column) {
            notice(.notAPerson(first))
            return true
        }
        let words = NameFold.words(first.string)
        guard let word = words.first, RosterVocabulary.sums.contains(word), words.count <= 4,
            cells.dropFirst().allSatisfy({ $0.string.allSatisfy { $0.isNumber || " .,%/".contains($0) } })
        else { return false }
        notice(.notAPerson(first))
        return true
    }

    /// Whether a cell that stands alone in its row is no name: where nothing is kept, or a sentence with numbers.
    private func isRemark(_ cell: PlainText, in column: Int) -> Bool {
        guard fields.count > 1, cell.string.contains(where: \.isLetter) else { return false }
        guard fields.indices.contains(column), let field = fields[column] else { return true }
        switch field {
        case .name, .givenName, .familyName, .alias:
            return cell.string.contains(where: \.isNumber) && NameFold.words(cell.string).count > 3
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
        if let bare = NameTitles.without(row.name) {
            row.aliases.append(row.name)
            row.name = bare
        }
        row.aliases.removeAll { $0 == row.name }
        return row
    }

    private func repeatsHeading() -> Bool {
        let titles = layout.heading.titles
        guard titles.count > 1, PlainText(table.text(row, 0)) == titles[0] else { return false }
        return titles.indices.allSatisfy { PlainText(table.text(row, $0)) == titles[$0] }
    }

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
        return RosterVocabulary.refused.contains(fold) ? false : nil
    }
}
