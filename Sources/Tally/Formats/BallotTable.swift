/// Reads a table of ballots whose headings do not say all: finds out which columns hold votes and what their cells mean,
/// from headings and cells together; says what it took the table for; and asks where two readings are possible.
struct BallotTable {
    let text: ByteText
    let separator: UInt8
    let headings: [String]
    /// The line of the headings.
    let line: Int
    /// Where the rows begin.
    let rows: CSVRows
    /// Lines of rows that somebody calculated from the others.
    var totals: Set<Int> = []

    init(text: ByteText, separator: UInt8, headings: [String], line: Int, rows: CSVRows) {
        (self.text, self.separator, self.headings, self.line, self.rows) = (text, separator, headings, line, rows)
    }

    /// A column, as far as it holds votes.
    struct Column {
        let index: Int
        /// What the option is called, or the heading.
        var name: String
        /// For a column that stands for a rank.
        var rank: Int?
        var cells = Cells()

        /// Whether a mark under it says what the ballot is, "Blank" or "Spoiled", and is for no option.
        var isOfBallot: Bool {
            let mark = TableWords.mark(name)
            return mark == .blank || mark == .spoiled
        }
    }

    /// What stands in the cells of a column.
    struct Cells {
        var filled = 0
        var numbers = 0
        var zeroOrOne = 0
        var crosses = 0
        /// Those that are yes or no in a word.
        var answers = 0
        var ranks = 0
        var lists = 0
        /// Those that can name options in an order: without the sign for equal ones.
        var orders = 0
        var arrows = 0
        var times = 0
        /// Those that are a grade in a word.
        var grades = 0
        /// Those that hold a figure of any kind, fractions and shares included.
        var figures = 0
        var different: Set<String> = []
        var most = 0
        var isRising = true
        var last = Int.min

        /// Cells beyond these are counted, not kept.
        static let kept = 2_000

        mutating func add(_ cell: String) {
            guard !cell.isEmpty else { return }
            filled += 1
            if different.count < Self.kept { different.insert(cell) }
            if let number = cell.utf8.integer {
                numbers += 1
                if number == 0 || number == 1 { zeroOrOne += 1 }
                isRising = isRising && number > last
                last = number
                most = max(most, number)
            } else {
                if TableWords.rank(cell, plain: false) != nil { ranks += 1 }
                if BallotTable.names(in: cell).count > 1 {
                    lists += 1
                    if !cell.contains("|") { orders += 1 }
                } else if BallotTable.order(in: cell).count > 1 {
                    arrows += 1
                }
                if TableTime.isTime(cell) { times += 1 }
                if GradeWords.isGrade(cell) { grades += 1 }
            }
            if TableWords.cross(cell) != nil { crosses += 1 }
            if TableWords.isAnswer(cell) { answers += 1 }
            if TableWords.isFigure(cell) { figures += 1 }
        }

        /// How often something stands there that stood there before; 0 where that cannot be told.
        var repeated: Int { different.count < Self.kept ? filled - different.count : 0 }

        /// Whether a number is given away in turn, as to the records of a machine, and to nobody's merit.
        var isNumbering: Bool { numbers == filled && numbers >= 5 && isRising && most > numbers }
    }

    /// - Parameter method: what the ballots are for.
    func read(_ stated: BallotLayout?, for method: VotingMethod? = nil) throws(BallotFileError) -> BallotBox {
        let (table, remarks) = try withoutTotals()
        var box = try table.readBallots(stated, for: method)
        box.remarks += remarks
        return box
    }

    private func readBallots(
        _ stated: BallotLayout?, for method: VotingMethod?
    ) throws(BallotFileError) -> BallotBox {
        let (columns, count, leftOut, repeated) = try columns()
        guard !columns.isEmpty else { throw text.error(line, .noVotes) }
        let layout: BallotLayout
        var other: BallotLayout?
        if stated == .byRank, columns.count == 1, columns[0].rank == nil, columns[0].cells.orders > 0 {
            // Ranks, and a single column for all of them: they stand in its cells.
            layout = .inOrder
        } else if let stated {
            layout = stated
        } else {
            layout = try recognized(columns, method, &other)
        }
        var box =
            switch layout {
            case .byRank: try byRank(columns, count)
            case .ranks: try ranks(columns, count)
            case .scores: try marks(columns, count, cross: false, in: method?.entry.scale)
            case .crosses: try marks(columns, count, cross: true)
            case .inOrder: try inOrder(columns, count)
            case .choice, .choices: try choices(columns, count, several: layout == .choices)
            }
        box.remarks.insert(.layout(layout), at: 0)
        if let other { box.remarks.insert(.otherLayout(other), at: 1) }
        if !leftOut.isEmpty { box.remarks.append(.columnsLeftOut(leftOut)) }
        box.remarks += repeated
        return box
    }

    /// The columns that can hold votes; the one that counts voters; headings of the others.
    func columns() throws(BallotFileError) -> (
        votes: [Column], count: Int?, leftOut: [String], repeated: [BallotRemark]
    ) {
        let count = headings.firstIndex(where: TableWords.isCount)
        var columns = headings.indices.filter { $0 != count }.map { index in
            Column(index: index, name: headings[index], rank: TableWords.rank(headings[index], plain: false))
        }
        var rows = rows
        while let row = try rows.next() {
            if row.isNothing && headings.count > 1 || totals.contains(row.line) { continue }
            for place in columns.indices where row.cells.indices.contains(columns[place].index) {
                columns[place].cells.add(try text.string(row.cells[columns[place].index], line: row.line))
            }
        }
        let repeated = columns.compactMap { column -> BallotRemark? in
            let times = column.cells.repeated
            return TableWords.isIdentifier(column.name) && times > 0
                ? .repeatedIdentifier(column: column.name, times: times) : nil
        }
        var leftOut: [String] = []
        columns.removeAll { column in
            let isNone =
                TableWords.isNoOption(column.name) || TableWords.isOfScanner(column.name)
                || column.cells.isNumbering
                || TableWords.isNoOptionOfWords(column.name) && column.cells.numbers < column.cells.filled
                    && column.cells.crosses < column.cells.filled
            if isNone { leftOut.append(column.name) }
            return isNone
        }
        leaveOut(&columns, &leftOut)
        let sums = try sums(columns)
        leftOut += columns.filter { sums.contains($0.index) }.map(\.name)
        columns.removeAll { sums.contains($0.index) }
        // "Put them in order [Roof]": the question, and the line of its grid.
        let inBrackets = columns.compactMap { Self.bracketed($0.name) }
        if inBrackets.count > 1 {
            columns.removeAll { column in
                guard Self.bracketed(column.name) == nil else { return false }
                leftOut.append(column.name)
                return true
            }
            for place in columns.indices {
                columns[place].name = inBrackets[place]
                columns[place].rank = TableWords.rank(inBrackets[place], plain: true)
            }
        }
        // Where a table has ranks, all else is about the voter.
        if columns.contains(where: { $0.rank != nil }) {
            columns.removeAll { column in
                if column.rank == nil { leftOut.append(column.name) }
                return column.rank == nil
            }
            columns.sort { ($0.rank ?? 0, $0.index) < ($1.rank ?? 0, $1.index) }
        }
        // "measures/oven", "measures/water": a form puts the question before each of its answers.
        let groups = Set(columns.map { $0.name.split(separator: "/").first })
        if columns.count > 1, groups.count == 1, columns.allSatisfy({ $0.name.split(separator: "/").count == 2 }) {
            for place in columns.indices {
                columns[place].name = String(columns[place].name.split(separator: "/")[1])
            }
        }
        return (columns, count, leftOut, repeated)
    }

    /// Leaves out columns that hold nothing that anybody votes for beside one that does: times and dates, which forms write
    /// for themselves; and where cells are words, a column for names or comments that is empty.
    private func leaveOut(_ columns: inout [Column], _ leftOut: inout [String]) {
        func isOrder(_ column: Column) -> Bool { column.rank != nil || Self.bracketed(column.name) != nil }
        func isTime(_ column: Column) -> Bool {
            column.cells.filled > 0 && column.cells.times == column.cells.filled && !isOrder(column)
        }
        let others = columns.filter { $0.cells.filled > 0 && !isTime($0) }
        guard !others.isEmpty else { return }
        let hasWords = others.contains {
            $0.cells.numbers < $0.cells.filled && $0.cells.crosses < $0.cells.filled && !isOrder($0)
        }
        columns.removeAll { column in
            let isEmpty = column.cells.filled == 0 && hasWords && TableWords.isNoOptionOfWords(column.name)
            guard isTime(column) || isEmpty else { return false }
            leftOut.append(column.name)
            return true
        }
    }

    private static func bracketed(_ heading: String) -> String? {
        guard heading.last == "]", let open = heading.lastIndex(of: "[") else { return nil }
        let inner = heading[heading.index(after: open)...].dropLast()
        return inner.isEmpty ? nil : String(decoding: inner.utf8.trimmed, as: UTF8.self)
    }

    /// What the headings and cells speak for.
    /// - Parameter other: what they can mean, too.
    private func recognized(
        _ columns: [Column], _ method: VotingMethod?, _ other: inout BallotLayout?
    ) throws(BallotFileError) -> BallotLayout {
        let cells = columns.map(\.cells).filter { $0.filled > 0 }
        if columns.contains(where: { $0.rank != nil }) {
            guard cells.contains(where: { $0.numbers < $0.filled }) else {
                throw text.error(line, .unclearTable([.byRank, .scores]))
            }
            return .byRank
        }
        // One column of a question that is answered by yes or no holds the answers, and no crosses under an option of that name.
        if method == .motion, columns.count == 1, let only = cells.first, only.answers == only.filled { return .choice }
        if columns.count == 1, let only = cells.first, only.numbers < only.filled, only.crosses < only.filled {
            if only.arrows * 2 > only.filled { return .inOrder }
            return only.lists > 0 ? try listed(columns[0], method) : .choice
        }
        if !cells.isEmpty, cells.allSatisfy({ $0.ranks * 2 > $0.filled }) { return .ranks }
        if method?.form == .scores || method == nil, cells.contains(where: { $0.grades > 0 }),
            cells.allSatisfy({ ($0.grades + $0.numbers) * 2 > $0.filled })
        {
            return .scores
        }
        if cells.allSatisfy({ $0.numbers * 2 > $0.filled }) {
            if cells.allSatisfy({ $0.zeroOrOne == $0.filled }) { return .crosses }
            return try numbered(columns, &other)
        }
        if cells.allSatisfy({ $0.crosses * 2 > $0.filled }) { return .crosses }
        throw text.error(line, .unclearTable(BallotLayout.allCases))
    }

    /// Ranks or scores: where most ballots give 1, 2, 3 and so on, each once, they can be either, unless the question
    /// says it. Where some do, and no number is beyond the ranks that there are, they are taken for scores, and it is said.
    private func numbered(_ columns: [Column], _ other: inout BallotLayout?) throws(BallotFileError) -> BallotLayout {
        let columns = columns.filter { !$0.isOfBallot }
        var orders = 0
        var others = 0
        var isWithinRanks = true
        var rows = rows
        while let row = try rows.next() {
            if totals.contains(row.line) { continue }
            let numbers = columns.compactMap {
                row.cells.indices.contains($0.index) ? row.cells[$0.index].integer : nil
            }
            isWithinRanks = isWithinRanks && numbers.allSatisfy { (1...columns.count).contains($0) }
            guard numbers.count > 1 else { continue }
            if numbers.sorted() == Array(1...numbers.count) { orders += 1 } else { others += 1 }
        }
        guard orders > others else {
            if orders > 0, isWithinRanks { other = .ranks }
            return .scores
        }
        let words = TableWords.fold(headings.joined(separator: " ")).split(separator: " ")
        let isOrder = words.contains { word in Self.orderWords.contains { word.hasPrefix($0) } }
        let isScore = words.contains { word in Self.scoreWords.contains { word.hasPrefix($0) } }
        switch (isOrder, isScore) {
        case (true, false):
            other = .scores
            return .ranks
        case (false, true):
            other = .ranks
            return .scores
        default: throw text.error(line, .unclearTable([.ranks, .scores]))
        }
    }

    /// Several options in a cell: in an order, or crossed. All of them in every cell, and not always in one order, are
    /// rankings for every method. Some of them are what the method asks for; a form writes crosses in the order of its
    /// options, so that one order in all cells says neither.
    private func listed(_ column: Column, _ method: VotingMethod?) throws(BallotFileError) -> BallotLayout {
        var orders: Set<[String]> = []
        var sets: Set<Set<String>> = []
        var rows = rows
        while let row = try rows.next(), orders.count < Cells.kept {
            guard row.cells.indices.contains(column.index), !totals.contains(row.line) else { continue }
            let names = Self.names(in: try text.string(row.cells[column.index], line: row.line))
            if names.isEmpty || names.count == 1 && TableWords.mark(names[0]) != nil { continue }
            orders.insert(names)
            sets.insert(Set(names))
        }
        if sets.count == 1, orders.count > 1 { return .inOrder }
        if method?.form == .crosses || method?.form == .dots { return .choices }
        let words = TableWords.fold(column.name).split(separator: " ")
        if words.contains(where: { word in Self.orderWords.contains { word.hasPrefix($0) } }) { return .inOrder }
        guard method?.form == .ranking else { return .choices }
        var pairs: Set<[String]> = []
        for names in orders {
            for (place, first) in names.prefix(60).enumerated() {
                for second in names.prefix(60).dropFirst(place + 1) where first != second {
                    if pairs.contains([second, first]) { return .inOrder }
                    pairs.insert([first, second])
                }
            }
        }
        throw text.error(line, .unclearTable([.inOrder, .choices]))
    }

    private static let orderWords = [
        "rank", "rang", "class", "ordre", "order", "uszereg", "kolejno", "رتب", "ترتيب",
    ].map(TableWords.fold)
    private static let scoreWords = ["score", "note", "notez", "point", "rate", "rating", "نقط", "نقاط", "قيم"].map(
        TableWords.fold)

    /// The options of a cell that names them in an order, the best first: as forms write them, or `A > B = C`.
    static func order(in cell: String) -> [[String]] {
        guard cell.contains(">") else { return names(in: cell).map { [$0] } }
        return cell.split(separator: ">").map { rank in
            rank.split(separator: "=").map { String(decoding: $0.utf8.trimmed, as: UTF8.self) }.filter { !$0.isEmpty }
        }.filter { !$0.isEmpty }
    }

    /// A text parted by a separator that stands in no brackets: "Oven (door, grate), Panels" is two.
    private static func outsideBrackets(_ text: String, _ separator: String) -> [Substring] {
        var parts: [Substring] = []
        var open = 0
        for part in text.split(separator: separator) {
            if open > 0, let last = parts.popLast() {
                parts.append(text[last.startIndex..<part.endIndex])
            } else {
                parts.append(part)
            }
            open += part.count { "([".contains($0) } - part.count { ")]".contains($0) }
            open = max(0, open)
        }
        return parts
    }

    /// The options of a cell that names several: between `|`, `;`, or a comma and a space, as forms write them.
    static func names(in cell: String) -> [String] {
        // A date with its time is one thing, whatever stands between them.
        guard !TableTime.isTime(cell) else { return [cell] }
        let separators: [String] = ["|", ";", "، ", ", "]
        for separator in separators where cell.contains(separator) {
            let parts = separator.count == 1 ? cell.split(separator: separator) : outsideBrackets(cell, separator)
            return parts.map { String(decoding: $0.utf8.trimmed, as: UTF8.self) }.filter { !$0.isEmpty }
        }
        return cell.isEmpty ? [] : [cell]
    }
}
