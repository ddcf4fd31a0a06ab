import Tables
import Workshop

/// Reads the rows below a roster's heading.
struct RosterRows {
    private(set) var roster: Roster
    private let layout: RosterLayout
    private var text: DelimitedText
    /// True if there is a zero byte or a damaged letter anywhere, so that every cell has to be looked at.
    private let mayBeDamaged: Bool
    private var record = DelimitedText.Record()
    /// What language cells said before; most say the same.
    private var languages: [PlainText: LanguageCell] = [:]

    init(_ bytes: [UInt8], layout: RosterLayout, roster: Roster) {
        self.layout = layout
        self.roster = roster
        text = DelimitedText(bytes, separator: layout.separator)
        // U+FFFD begins with 0xEF, as few other letters do.
        mayBeDamaged = bytes.contains(0) || bytes.contains(0xEF)
    }

    mutating func readAll() {
        noteColumns()
        var count = 0
        while text.next(into: &record) {
            count += 1
            guard count > layout.recordsAbove else { continue }
            if let row = readRow() { roster.rows.append(row) }
        }
    }

    private mutating func noteColumns() {
        var seen: Set<RosterField> = []
        for (index, field) in layout.heading.fields.enumerated() where !layout.heading.titles[index].isEmpty {
            if let field {
                if !seen.insert(field).inserted { notice(.repeatedColumn, index, line: layout.headingLine) }
            } else {
                notice(.unknownColumn, index, line: layout.headingLine)
            }
        }
    }

    private mutating func notice(_ kind: RosterProblem.Kind, _ index: Int, line: Int? = nil) {
        roster.notices.append(problem(kind, index, line: line ?? record.line))
    }

    private mutating func refuse(_ kind: RosterProblem.Kind, _ index: Int? = nil) -> RosterRow? {
        roster.refused.append(problem(kind, index, line: record.line))
        return nil
    }

    private func problem(_ kind: RosterProblem.Kind, _ index: Int?, line: Int) -> RosterProblem {
        let titles = layout.heading.titles
        let heading = index.flatMap { titles.indices.contains($0) && !titles[$0].isEmpty ? titles[$0] : nil }
        return RosterProblem(line: line, column: index.map { $0 + 1 }, heading: heading, kind: kind)
    }

    /// The next row; nil for one that says nothing, and for one that is refused.
    private mutating func readRow() -> RosterRow? {
        switch record.fault {
        case .unclosedQuote: return refuse(.unclosedQuote, record.cells.count)
        case .strayQuote: return refuse(.strayQuote, record.cells.count)
        case nil: break
        }
        let columns = layout.heading.fields.count
        if record.isCutOff { return refuse(.tooManyCells(record.cells.count, columns: columns)) }
        if record.cells.allSatisfy(text.isBlank) { return nil }
        if record.cells.count > columns, let extra = record.cells[columns...].firstIndex(where: { !text.isBlank($0) }) {
            return refuse(.tooManyCells(record.cells.count, columns: columns), extra)
        }
        var row = RosterRow(line: record.line)
        var given: PlainText = ""
        var family: PlainText = ""
        for (index, cell) in record.cells.prefix(columns).enumerated() {
            guard let field = layout.heading.fields[index], !cell.range.isEmpty else { continue }
            let raw = text.string(cell)
            if mayBeDamaged, raw.utf8.contains(0) { return refuse(.zeroByte, index) }
            if mayBeDamaged, raw.unicodeScalars.contains("\u{FFFD}") {
                return refuse(.badBytes(roster.encoding), index)
            }
            let value = PlainText(raw)
            if value.isEmpty { continue }
            switch field {
            case .name: if row.name.isEmpty { row.name = value } else { row.aliases.append(value) }
            case .givenName: if given.isEmpty { given = value }
            case .familyName: if family.isEmpty { family = value }
            case .alias: row.aliases += Self.aliases(raw)
            case .organisation: if row.organisation.isEmpty { row.organisation = value }
            case .category: if row.category.isEmpty { row.category = value }
            case .city: if row.city.isEmpty { row.city = value }
            case .phone: if row.phone.isEmpty { row.phone = value }
            case .email:
                if row.email.isEmpty { row.email = value }
                if !value.string.utf8.contains(UInt8(ascii: "@")) { notice(.notAnEmail(value), index) }
            case .languages: if row.languages.isEmpty { row.languages = codes(value, index) }
            case .consent:
                if let consent = Self.consent(value) {
                    row.consent = row.consent ?? consent
                } else {
                    notice(.unclearConsent(value), index)
                }
            }
        }
        return named(row, given: given, family: family)
    }

    /// The row with its name put together; refused without one. A heading that stands again further down is no row.
    private mutating func named(_ row: RosterRow, given: PlainText, family: PlainText) -> RosterRow? {
        var row = row
        if row.name.isEmpty { row.name = PlainText(given.string + " " + family.string) }
        if row.name.isEmpty, !row.aliases.isEmpty { row.name = row.aliases.removeFirst() }
        guard row.name.string.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
            let column = layout.heading.fields.firstIndex { $0 == .name || $0 == .givenName || $0 == .familyName }
            return refuse(.noName, column)
        }
        row.aliases.removeAll { $0 == row.name }
        return repeatsHeading() ? nil : row
    }

    private func repeatsHeading() -> Bool {
        let titles = layout.heading.titles
        guard titles.count > 1, let first = record.cells.first, let title = titles.first,
            PlainText(text.string(first)) == title
        else { return false }
        return record.cells.prefix(titles.count).map { PlainText(text.string($0)) } == titles
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
        switch NameFold.fold(cell.string) {
        case "oui", "o", "yes", "y", "vrai", "true", "1", "x", "ok", "accord", "accepte", "نعم", "موافق", "موافقه",
            "اجل":
            true
        case "non", "n", "no", "faux", "false", "0", "refus", "refuse", "لا", "غير موافق", "غير موافقه": false
        case "": cell.string == "✓" || cell.string == "✔" || cell.string == "☑" ? true : nil
        default: nil
        }
    }
}
