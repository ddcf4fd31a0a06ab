public import Tables
public import Workshop

/// Reads a roster as people have it: text in any usual encoding, a spreadsheet, a page, cards of an address book.
///
/// French, Arabic or English headings, as words or as questions, in any order, under a title or not; columns whose heading
/// is silent are told by what stands in them. Whatever is not understood is named by its line and column.
public struct RosterReader: Sendable {
    /// What the bytes stand for; nil to tell by their looks.
    public var encoding: TableEncoding?
    /// To turn letters that were spoilt before back into what they were.
    public var mendsSpoiltLetters = false
    /// The sheet to read, by its name or number; nil for the one whose heading says most.
    public var sheet: String?
    /// The line of the heading, or 0 for a table that has none; nil to find it.
    public var headingLine: Int?
    /// What columns are said to hold, by heading, letter or number.
    public var stated: [(field: RosterField?, column: String)] = []

    /// The time zone of the place that the people are invited to; nil for one that is not known. In some countries nine digits are a
    /// whole telephone number.
    public var zone: String?

    /// A roster of 100 000 people has 10 million bytes.
    public static let largestSize = 1 << 27

    /// Rows that are read at once: more than any list of people has. A file with more is another one, or damaged.
    public static let mostRows = 200_000

    /// Makes a reader.
    public init(encoding: TableEncoding? = nil) { self.encoding = encoding }

    /// The roster in a file; never fails, since what cannot be read is in `refused`.
    public func read(_ bytes: [UInt8]) -> Roster {
        var roster = Roster(encoding: encoding ?? .utf8, separator: ",")
        func refused(_ kind: RosterProblem.Kind, line: Int = 1) -> Roster {
            roster.refused = [RosterProblem(line: line, kind: kind)]
            return roster
        }
        guard bytes.count <= Self.largestSize else { return refused(.tooLarge(limit: Self.largestSize)) }
        var reader = TableReader(encoding: encoding, mendsSpoiltLetters: mendsSpoiltLetters)
        reader.headingWorth = { RosterHeading(cells: $0).worth }
        let file: TableFile
        let table: Table
        do throws(TableProblem) {
            file = try reader.read(bytes)
            if let sheet { table = try file.table(called: sheet) } else { table = Self.likeliest(file.tables) }
        } catch {
            return refused(RosterProblem.Kind(error))
        }
        guard table.rowCount <= Self.mostRows else {
            return refused(.tooManyRows(table.rowCount, limit: Self.mostRows))
        }
        roster.kind = file.kind
        roster.encoding = file.encoding ?? .utf8
        if case .delimited(let separator) = file.kind { roster.separator = separator }
        note(file, table, in: &roster)
        roster.sheet = table.name.map { PlainText($0) }
        guard var layout = RosterLayout(table) else { return refused(.empty) }
        if let headingLine {
            guard let stated = RosterLayout(table, headingLine: headingLine) else {
                return refused(.noSuchLine(headingLine))
            }
            layout = stated
        }
        for (field, column) in stated {
            guard layout.heading.state(field, column: column) else {
                return refused(
                    .noSuchColumn(PlainText(column), known: layout.heading.titles), line: layout.headingLine ?? 1)
            }
        }
        if let line = layout.zeroLine { return refused(.zeroByte, line: line) }
        layout.heading.learn(from: table, below: layout.firstRow)
        if let wide = layout.wide(namesPeople: layout.heading.namesPeople) {
            return refused(.tooManyColumns(wide.columns, limit: Table.mostColumns), line: wide.line)
        }
        if let (first, second) = layout.heading.twins(in: table, below: layout.firstRow) {
            let letters = [first, second].map { RosterColumn.letter($0 + 1) }
            return refused(
                .tablesSideBySide(layout.heading.titles[first], columns: letters[0], letters[1]),
                line: layout.headingLine ?? 1)
        }
        // Where there is no heading, what stands in the first row says which table it is.
        let titles = layout.heading.titles
        let seen = titles.allSatisfy(\.isEmpty) ? table.texts(0).map { PlainText($0) } : titles
        guard layout.heading.knownCount > 0 else { return refused(.noHeading(seen: seen)) }
        guard layout.heading.namesPeople else {
            return refused(.noNameColumn(seen: seen), line: layout.headingLine ?? 1)
        }
        var rows = RosterRows(
            table, layout: layout, roster: roster, mendsZeros: zone.map(Telephone.zonesWithZero.contains) ?? true)
        rows.readAll()
        return rows.roster
    }

    private static func likeliest(_ tables: [Table]) -> Table {
        let shown = tables.filter { !$0.isHidden && $0.rowCount > 0 }
        let worth = shown.map { RosterLayout($0)?.heading.worth ?? 0 }
        guard let most = worth.max(), let index = worth.firstIndex(of: most) else { return tables[0] }
        return shown[index]
    }

    private func note(_ file: TableFile, _ table: Table, in roster: inout Roster) {
        for remark in file.remarks {
            switch remark {
            case .halfLetterAtEnd: roster.notices.append(RosterProblem(line: 1, kind: .cutOff))
            case .spoilt(let word, let was), .mended(let word, let was):
                roster.notices.append(
                    RosterProblem(line: 1, kind: .looksSpoilt(PlainText(word), wasOnce: PlainText(was))))
            }
        }
        let others = file.tables.filter { $0.rowCount > 0 && $0.name != table.name }.compactMap(\.name)
        if !others.isEmpty {
            roster.notices.append(RosterProblem(line: 1, kind: .otherSheets(others.map { PlainText($0) })))
        }
    }
}

extension RosterProblem.Kind {
    /// Why a file is no table.
    init(_ problem: TableProblem) {
        switch problem {
        case .empty: self = .empty
        case .tooLarge(let limit): self = .tooLarge(limit: limit)
        case .doubtfulEncoding(let readings):
            self = .doubtfulEncoding(
                readings.map {
                    EncodingReading(encoding: $0.encoding.rawValue, example: PlainText($0.example))
                })
        case .spoilt(let word, let was): self = .spoilt(PlainText(word), wasOnce: PlainText(was))
        case .foreignSpreadsheet(.archive), .notATable: self = .notATable
        case .foreignSpreadsheet: self = .spreadsheet
        case .damagedSpreadsheet: self = .damagedSpreadsheet
        case .unpacksTooFar(let limit): self = .unpacksTooFar(limit: limit)
        case .noSuchSheet(let name, let known):
            self = .noSuchSheet(PlainText(name), known: known.map { PlainText($0) })
        case .libraryMissing(let reason): self = .libraryMissing(PlainText(reason))
        }
    }
}

/// Where the heading of a table is, and what it says.
struct RosterLayout {
    var heading: RosterHeading
    /// The first row below the heading.
    var firstRow: Int
    /// The line of the heading; nil where there is none.
    var headingLine: Int?
    /// The first row that is too wide to be looked at as a heading.
    private var widest: (line: Int, columns: Int)?
    /// The line of the heading, if a byte 0 stands in it.
    private(set) var zeroLine: Int?

    private static let mostTitles = 12

    /// A row that is too wide where it may be the heading: there is none else, or it stands above.
    func wide(namesPeople: Bool) -> (line: Int, columns: Int)? {
        guard let widest, let headingLine, namesPeople, headingLine < widest.line else { return widest }
        return nil
    }

    /// The heading on that line, or none for 0; nil where there is no such line.
    init?(_ table: Table, headingLine line: Int) {
        guard line > 0 else {
            (heading, headingLine, firstRow) = (Self.noHeading(table), nil, 0)
            return
        }
        guard let row = (0..<table.rowCount).first(where: { table.line($0) == line }) else { return nil }
        heading = RosterHeading(cells: table.titles(row))
        headingLine = line
        firstRow = row + 1
        zeroLine = table.hasZeroByte(row) ? line : nil
        widest = table.excessWidth(row).map { (line, $0) }
    }

    private static func noHeading(_ table: Table) -> RosterHeading {
        RosterHeading(columns: (0..<min(table.rowCount, 200)).map { min(table.cellCount($0), 1000) }.max() ?? 0)
    }

    /// A heading of two lines, the second of which names some columns more closely: `Nom` over `Prénom` and `Nom`. Nil where
    /// what stands below is no second line.
    private static func joined(_ table: Table, _ row: Int, _ below: Int) -> RosterHeading? {
        guard below < table.rowCount, table.excessWidth(below) == nil else { return nil }
        let (titles, more) = (table.titles(row), table.titles(below))
        let named = more.filter { !PlainText($0).isEmpty }
        guard !named.isEmpty, named.allSatisfy({ RosterField(exactly: HeadingWords.fold($0)) != nil }) else {
            return nil
        }
        return RosterHeading(
            cells: (0..<max(titles.count, more.count)).map { column in
                let isNamed = more.indices.contains(column) && !PlainText(more[column]).isEmpty
                return isNamed ? more[column] : titles.indices.contains(column) ? titles[column] : ""
            })
    }

    /// Of the first rows that say something the one with most known headings; the first if none has any. A second line of
    /// headings below it, as surveys export them, completes it. A table has none where all of them hold an address or a
    /// telephone. Nil for a table without rows.
    init?(_ table: Table) {
        var best: (row: Int, heading: RosterHeading)?
        var filled = 0
        for row in 0..<table.rowCount where filled < Self.mostTitles && !table.isBlank(row) {
            filled += 1
            if let columns = table.excessWidth(row) {
                widest = widest ?? (table.line(row), columns)
                continue
            }
            let titles = table.titles(row)
            // What stands alone over several columns is the title of what is below.
            guard !table.isSpanned(row) || titles.count(where: { !PlainText($0).isEmpty }) > 1 else { continue }
            // An address or a telephone stands in no heading.
            guard !titles.contains(where: ColumnContents.isData) else { continue }
            let heading = RosterHeading(cells: titles)
            if let best, best.heading.worth >= heading.worth { continue }
            best = (row, heading)
        }
        guard let best else {
            guard filled > 0 else { return nil }
            (heading, headingLine, firstRow) = (Self.noHeading(table), nil, 0)
            return
        }
        heading = best.heading
        headingLine = table.line(best.row)
        firstRow = best.row + 1
        zeroLine = table.hasZeroByte(best.row) ? headingLine : nil
        if let both = Self.joined(table, best.row, best.row + 1), both.worth > heading.worth {
            (heading, headingLine, firstRow) = (both, table.line(best.row + 1), best.row + 2)
            return
        }
        guard best.row > 0, heading.worth > 0 else { return }
        // What stands above a silent second line belongs to it.
        let above = table.titles(best.row - 1)
        guard above.count >= heading.titles.count, above.count(where: { !$0.isEmpty }) > 2 else { return }
        let joined = (0..<above.count).map { column in
            let below = table.shortText(best.row, column)
            return RosterField(heading: below) != nil || above[column].isEmpty ? below : above[column]
        }
        let both = RosterHeading(cells: joined)
        if both.worth >= heading.worth { heading = both }
    }
}
