import Localization
public import Tables
public import Workshop

/// Reads a list of what was said outside: any table, with headings in any language of Halqa's. One column has to say what was
/// said; when, by whom, where, what it is, and whether whoever said it may be named, where there are columns for it.
public struct CommentReader: Sendable {
    /// What the bytes stand for; nil to tell by their looks.
    public var encoding: TableEncoding?
    /// The sheet to read, by its name or number; nil for the first with a heading.
    public var sheet: String?
    /// Today: nobody has said anything later.
    private let today: CivilDate
    /// What a word for a kind of lines stands for.
    private let kind: @Sendable (String) -> Contribution.Kind?

    /// Makes a reader.
    /// - Parameters:
    ///   - kind: reads the words that people have for a question, an idea.
    public init(today: CivilDate, kind: @escaping @Sendable (String) -> Contribution.Kind?) {
        self.today = today
        self.kind = kind
    }

    /// What the file lists; never fails, since what cannot be read is in `problems`.
    public func read(_ bytes: [UInt8]) -> CommentList {
        var list = CommentList()
        var reader = TableReader(encoding: encoding)
        reader.headingWorth = { Self.fields($0).count { $0 != nil } }
        let tables: [Table]
        do throws(TableProblem) {
            let file = try reader.read(bytes)
            tables = try sheet.map { (name) throws(TableProblem) in [try file.table(called: name)] } ?? file.tables
        } catch {
            list.problems = [CommentProblem(line: 1, kind: .file(RosterProblem.Kind(error)))]
            return list
        }
        guard let (table, row) = heading(in: tables) else {
            let seen = tables.first { $0.rowCount > 0 }?.texts(0).map { PlainText($0) } ?? []
            list.problems = [CommentProblem(line: 1, kind: .noTextColumn(seen: seen))]
            return list
        }
        guard table.rowCount <= RosterReader.mostRows else {
            let problem = RosterProblem.Kind.tooManyRows(table.rowCount, limit: RosterReader.mostRows)
            list.problems = [CommentProblem(line: 1, kind: .file(problem))]
            return list
        }
        let fields = Self.fields(table.texts(row))
        list.columns = fields.enumerated().compactMap { column, field in
            field.map { (PlainText(table.text(row, column)), $0) }
        }
        if let columns = table.excessWidth(row) {
            let problem = RosterProblem.Kind.tooManyColumns(columns, limit: Table.mostColumns)
            list.problems = [CommentProblem(line: table.line(row), kind: .file(problem))]
            return list
        }
        for index in row + 1..<max(row + 1, table.rowCount)
        where !table.isBlank(index) || table.fault(index) != nil {
            take(table, index, fields, into: &list)
        }
        return list
    }

    /// The first row that names a column for what was said, among the first of each table.
    private func heading(in tables: [Table]) -> (Table, Int)? {
        for table in tables {
            for row in 0..<min(20, table.rowCount) where Self.fields(table.texts(row)).contains(.text) {
                return (table, row)
            }
        }
        return nil
    }

    /// What each column holds; of two that may hold the same, the first does.
    private static func fields(_ cells: [String]) -> [CommentList.Field?] {
        var seen: Set<CommentList.Field> = []
        return cells.map { cell in
            guard let field = words[NameFold.fold(cell)], seen.insert(field).inserted else { return nil }
            return field
        }
    }

    private static let words: [String: CommentList.Field] = {
        var words: [String: CommentList.Field] = [:]
        for language in Language.allCases.map({ $0.entry.comments }) {
            let lists: [(CommentList.Field, [String])] = [
                (.text, language.texts), (.date, language.dates), (.speaker, language.speakers),
                (.place, language.places), (.kind, language.kinds), (.consent, language.consents),
            ]
            for (field, names) in lists {
                for name in names where words[NameFold.fold(name)] == nil { words[NameFold.fold(name)] = field }
            }
        }
        return words
    }()

    private func take(_ table: Table, _ index: Int, _ fields: [CommentList.Field?], into list: inout CommentList) {
        var row = CommentList.Row(line: table.line(index), text: "")
        var mayBeNamed = true
        func refuse(_ kind: CommentProblem.Kind) { list.problems.append(CommentProblem(line: row.line, kind: kind)) }
        // Half a sentence is not what somebody said.
        if let harm = table.harm(index, columns: fields.count) { return refuse(.file(harm)) }
        for (column, field) in fields.enumerated() {
            let cell = PlainText(CellText.visible(table.text(index, column)))
            guard let field, !cell.isEmpty else { continue }
            // Nobody said that.
            if SheetText.isError(cell.string) { return refuse(.file(.formula(cell))) }
            switch field {
            case .text: row.text = cell
            case .speaker: row.speaker = cell
            case .place: row.place = cell
            case .date:
                guard let date = date(cell.string) else { return refuse(.notADate(cell)) }
                guard date <= today else { return refuse(.ahead(date)) }
                row.date = date
            case .kind:
                guard let kind = kind(cell.string) else { return refuse(.noSuchKind(cell)) }
                row.kind = kind
            case .consent:
                let fold = NameFold.fold(cell.string)
                if RosterVocabulary.agreed.contains(fold) || ["✓", "✔", "☑"].contains(cell.string) { continue }
                guard RosterVocabulary.refused.contains(fold) else { return refuse(.unclearConsent(cell)) }
                mayBeNamed = false
            }
        }
        guard !row.text.isEmpty else { return refuse(.noText) }
        // Who said that they are not to be named is not written down at all.
        if !mayBeNamed, !row.speaker.isEmpty {
            row.speaker = ""
            list.unnamed += 1
        }
        list.rows.append(row)
    }

    /// A date with or without a time; without a year the last such one that there was.
    private func date(_ text: String) -> CivilDate? {
        let yearAgo = today.adding(days: -364)
        if let date = CivilDate(String(text.prefix(10))) { return date }
        return CivilDate(written: text, near: yearAgo) ?? WrittenMoment(text, near: today)?.date
    }
}
