public import Tables
public import Workshop

/// A list of organisations as it was read, before anything is known about which they are here.
public struct OrganisationList: Sendable, Equatable {
    /// One row. An empty text means that the row does not say.
    public struct Row: Sendable, Equatable {
        /// The line at which it begins, from 1.
        public var line: Int
        /// The name; never empty.
        public var name: PlainText = ""
        /// Other names and spellings.
        public var aliases: [PlainText] = []
        /// The category as written.
        public var category: PlainText = ""
        /// The town.
        public var city: PlainText = ""
        /// The country.
        public var country: PlainText = ""
    }

    /// The rows that can be read, in the order of the file.
    public internal(set) var rows: [Row] = []
    /// What keeps rows out, or the whole file; by line.
    public internal(set) var refused: [RosterProblem] = []
    /// What somebody should look at; by line.
    public internal(set) var notices: [RosterProblem] = []
}

/// Reads a list of organisations as people have it, in every form in which rosters come: a column for the name, and as far
/// as there are any for other names, category, city and country, in any order and any language of Halqa's.
public struct OrganisationReader: Sendable {
    private enum Field: Hashable {
        case name, alias, category, city, country
    }

    /// What the bytes stand for; nil to tell by their looks.
    public var encoding: TableEncoding?

    /// A heading stands in one of so many first rows.
    private static let mostTitles = 12

    /// Makes a reader.
    public init(encoding: TableEncoding? = nil) { self.encoding = encoding }

    /// The list in a file; never fails, since what cannot be read is in `refused`.
    public func read(_ bytes: [UInt8]) -> OrganisationList {
        var list = OrganisationList()
        func refused(_ kind: RosterProblem.Kind, line: Int = 1) -> OrganisationList {
            list.refused = [RosterProblem(line: line, kind: kind)]
            return list
        }
        guard bytes.count <= RosterReader.largestSize else {
            return refused(.tooLarge(limit: RosterReader.largestSize))
        }
        var reader = TableReader(encoding: encoding)
        reader.headingWorth = { Self.fields($0).count { $0 != nil } }
        let table: Table
        do throws(TableProblem) {
            let tables = try reader.read(bytes).tables.filter { $0.rowCount > 0 }
            guard let first = tables.first(where: { !$0.isHidden }) ?? tables.first else { return refused(.empty) }
            table = first
        } catch {
            return refused(RosterProblem.Kind(error))
        }
        guard table.rowCount <= RosterReader.mostRows else {
            return refused(.tooManyRows(table.rowCount, limit: RosterReader.mostRows))
        }
        let rows = (0..<table.rowCount).filter { !table.isBlank($0) || table.fault($0) != nil }
        guard let first = rows.first else { return refused(.empty) }
        let heads = rows.prefix(Self.mostTitles).map { (row: $0, fields: Self.fields(table.titles($0))) }
        let most = heads.map { $0.fields.count { $0 != nil } }.max() ?? 0
        guard most > 0, let head = heads.first(where: { $0.fields.count { $0 != nil } == most }) else {
            return refused(.noHeading(seen: table.texts(first).map { PlainText($0) }))
        }
        if let columns = table.excessWidth(head.row) {
            return refused(.tooManyColumns(columns, limit: Table.mostColumns), line: table.line(head.row))
        }
        guard head.fields.contains(.name) else {
            return refused(.noNameColumn(seen: table.texts(head.row).map { PlainText($0) }), line: table.line(head.row))
        }
        for (column, title) in table.titles(head.row).enumerated()
        where head.fields[column] == nil && !PlainText(title).isEmpty {
            list.notices.append(
                RosterProblem(
                    line: table.line(head.row), column: column + 1, heading: PlainText(title), kind: .unknownColumn))
        }
        let titles = table.titles(head.row).map { PlainText($0) }
        let columns = table.titles(head.row).map { RosterField(heading: $0) }
        for row in rows where row > head.row {
            if table.repeats(titles, columns, at: row)
                || rows.contains(where: { $0 < head.row && table.isSame(row, as: $0) })
            {
                list.notices.append(RosterProblem(line: table.line(row), kind: .headingAgain))
            } else if let idle = Self.idle(row, of: table) {
                list.notices.append(RosterProblem(line: table.line(row), kind: .notAPerson(idle)))
            } else {
                take(row, of: table, head.fields, into: &list)
            }
        }
        return list
    }

    /// What the cells of a heading name. An organisation's name is called so, or is the only name there is.
    private static func fields(_ cells: [String]) -> [Field?] {
        let known = cells.map { RosterField(heading: $0) }
        let hasOrganisation = known.contains(.organisation)
        var seen: Set<Field> = []
        return zip(cells, known).map { cell, field in
            let found: Field? =
                switch field {
                case .organisation: .name
                case .name, .familyName: hasOrganisation ? nil : .name
                case .alias: .alias
                case .category: .category
                case .city: .city
                default: RosterVocabulary.countries.contains(HeadingWords.fold(cell)) ? .country : nil
                }
            // Of two columns of one sort the first counts; other names may stand in several.
            guard let found, found == .alias || seen.insert(found).inserted else { return nil }
            return found
        }
    }

    /// What a row says first that lists nothing: sums, the number of a page; nil for any other.
    private static func idle(_ row: Int, of table: Table) -> PlainText? {
        let cells = table.titles(row).map { PlainText($0) }.filter { !$0.isEmpty }
        guard let first = cells.first else { return nil }
        // An organisation may be called so: a sum has a number, or says nothing else.
        let isCounted = cells.contains { $0.string.contains(where: \.isNumber) }
        let isSum = (isCounted || NameFold.words(first.string).count == 1) && IdleRows.isSum(cells.map(\.string))
        return isSum || cells.count == 1 && IdleRows.isPageNumber(first.string) ? first : nil
    }

    private func take(_ index: Int, of table: Table, _ fields: [Field?], into list: inout OrganisationList) {
        let line = table.line(index)
        func refuse(_ kind: RosterProblem.Kind) { list.refused.append(RosterProblem(line: line, kind: kind)) }
        if let harm = table.harm(index, columns: fields.count) { return refuse(harm) }
        var row = OrganisationList.Row(line: line)
        for (column, field) in fields.enumerated() {
            let text = PlainText(CellText.calculatedText(CellText.visible(table.text(index, column))))
            guard let field, !text.isEmpty else { continue }
            if let length = CellText.excess(text) { return refuse(.textTooLong(length, limit: CellText.mostInText)) }
            if SheetText.isUncalculated(text.string) {
                guard field != .name else { return refuse(.formula(text)) }
                list.notices.append(RosterProblem(line: line, column: column + 1, kind: .formulaLeftOut(text)))
                continue
            }
            switch field {
            case .name: row.name = text
            case .alias: row.aliases += text.string.split { "/|;،؛".contains($0) }.map { PlainText(String($0)) }
            case .category: row.category = text
            case .city: row.city = text
            case .country: row.country = text
            }
        }
        row.aliases.removeAll { $0.isEmpty || $0 == row.name }
        guard NameFold.key(row.name.string).isEmpty else { return list.rows.append(row) }
        refuse(.noName)
    }
}

/// What a list of organisations would do to a file. Whoever is called so in that town is that organisation; what is merely
/// likely comes in as its own and is offered.
public struct OrganisationPlan: Sendable {
    /// How many are new, said more of, and known as they are.
    public private(set) var (added, updated, unchanged) = (0, 0, 0)
    /// What somebody should look at; by line.
    public private(set) var notices: [RosterProblem]
    /// What to record.
    public private(set) var changes: [Change] = []

    /// Plans an import.
    /// - Parameters:
    ///   - list: what was read.
    ///   - state: the file as it stands.
    ///   - world: gives an id to one whose own is taken.
    /// - Throws: what the rules of organisations say; a row that is not empty gives them no reason.
    public init(_ list: OrganisationList, into state: ProgrammeState, world: World) throws(Refusal) {
        notices = list.notices
        var categories = CategoryNames(state.programme?.categories ?? [])
        var unknown: Set<PlainText> = []
        var next = state
        for row in list.rows {
            var row = row
            if let code = categories.code(of: row.category) {
                row.category = PlainText(code)
            } else if !row.category.isEmpty, unknown.insert(row.category).inserted {
                notices.append(RosterProblem(line: row.line, kind: .unknownCategory(row.category)))
            }
            let more = try Self.changes(for: row, in: next, world: world)
            try next.apply(more.changes)
            changes += more.changes
            if more.isNew { added += 1 } else if more.changes.isEmpty { unchanged += 1 } else { updated += 1 }
        }
        let known = Set(state.organisations.keys)
        for double in next.likelyDoubles(where: { $0.record.map { !known.contains($0.id) } ?? false }) {
            let line = list.rows.last { [double.first.name, double.second.name].contains($0.name) }?.line ?? 1
            let names = double.toldApart
            notices.append(RosterProblem(line: line, kind: .likelyOrganisation(names.second, names.first)))
        }
        notices.sort { $0.line < $1.line }
    }

    private static func changes(
        for row: OrganisationList.Row, in state: ProgrammeState, world: World
    ) throws(Refusal) -> (changes: [Change], isNew: Bool) {
        func complete(_ organisation: inout Organisation) {
            if !row.category.isEmpty { organisation.category = row.category }
            // In another spelling the town is the one that it was found by.
            if organisation.city.isEmpty { organisation.city = row.city }
            if !row.country.isEmpty { organisation.country = row.country }
            for alias in row.aliases where alias != organisation.name && !organisation.aliases.contains(alias) {
                organisation.aliases.append(alias)
            }
        }
        if let known = state.organisation(called: row.name, in: row.city) {
            return (try state.revision(of: known.id, complete), false)
        }
        let programme = state.programme?.id ?? ID(high: 0, low: 0)
        let id = Organisation.id(called: row.name, in: row.city, of: programme)
        var made = Organisation(id: state.organisations[id] == nil ? id : world.newID(), name: row.name)
        complete(&made)
        return (try state.addition(of: made), true)
    }
}
