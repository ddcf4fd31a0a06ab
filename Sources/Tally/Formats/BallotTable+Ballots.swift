// What a table says, once it is known what it means.
extension BallotTable {
    /// Options by name; names that look alike in every letter are one.
    private struct Names {
        private(set) var names: [String] = []
        private var places: [String: Int] = [:]

        mutating func place(_ name: String) -> Int {
            if let known = places[name] { return known }
            places[name] = names.count
            names.append(name)
            return names.count - 1
        }
    }

    func byRank(_ columns: [Column], _ count: Int?) throws(BallotFileError) -> BallotBox {
        var names = Names()
        var marks: [String: Int] = [:]
        var ballots: [(ranks: [[Int]?], weight: Int)] = []
        var spoiled = 0
        try forEachBallot(count) { (row, weight) throws(BallotFileError) in
            var ranks: [[Int]?] = []
            var isSpoiled = false
            for (place, column) in columns.enumerated() {
                let cell = try self.cell(column, row)
                // Rank 1, rank 3: there was a second one, and it is not in the table.
                let rank = column.rank ?? place + 1
                while ranks.count < rank - 1 { ranks.append([]) }
                switch TableWords.mark(cell) {
                case .overvote:
                    ranks.append(nil)
                    marks[cell, default: 0] += weight
                case .skipped, .blank:
                    ranks.append([])
                    marks[cell, default: 0] += weight
                case .spoiled:
                    isSpoiled = true
                    marks[cell, default: 0] += weight
                case .writeIn, nil:
                    ranks.append(cell.split(separator: "|").map { names.place(Self.trimmed($0)) })
                }
            }
            if isSpoiled { spoiled += weight } else { ballots.append((ranks, weight)) }
        }
        return try box(names.names, ballots, marks, spoiled)
    }

    private func box(
        _ names: [String], _ ballots: [(ranks: [[Int]?], weight: Int)], _ marks: [String: Int], _ spoiled: Int
    ) throws(BallotFileError) -> BallotBox {
        // The order of the rows shall not show in the result.
        let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        guard names.count <= RankingStore.Cell.maximumOptions else { throw text.error(0, .tooLarge) }
        var place = Array(repeating: 0, count: names.count)
        for (index, option) in order.enumerated() { place[option] = index }
        var store = RankingStore()
        for (ranks, weight) in ballots { store.append(marked: ranks.map { $0?.map { place[$0] } }, weight: weight) }
        var box = BallotBox(options: order.map { names[$0] }, content: .rankings(store))
        box.spoiled = spoiled
        box.remark(marks: marks)
        return box
    }

    func ranks(_ columns: [Column], _ count: Int?) throws(BallotFileError) -> BallotBox {
        try byOption(columns, count, RankingStore(), BallotBox.Content.rankings) {
            (store, row, weight, columns) throws(BallotFileError) in
            var ranks: [[Int]] = []
            for (option, column) in columns.enumerated() {
                let cell = try self.cell(column, row)
                let mark = TableWords.mark(cell)
                if cell.isEmpty || mark == .skipped || mark == .blank { continue }
                guard let rank = TableWords.rank(cell, plain: true) else {
                    throw text.noNumber(row.line, Array(cell.utf8), .rank)
                }
                guard rank > 0 else { throw text.error(row.line, .unexpected(cell, expected: .rank)) }
                guard rank <= 1_000 else { throw text.error(row.line, .numberTooLarge(cell, most: 1_000)) }
                while ranks.count < rank { ranks.append([]) }
                ranks[rank - 1].append(option)
            }
            store.append(ranks, weight: weight)
        }
    }

    /// Ballots with a column for each option; others may say of a ballot as a whole that it is not valid.
    private func byOption<Store>(
        _ columns: [Column], _ count: Int?, _ empty: Store, _ content: (Store) -> BallotBox.Content,
        _ keep: (inout Store, CSVRows.Row, Int, [Column]) throws(BallotFileError) -> Void
    ) throws(BallotFileError) -> BallotBox {
        let words = columns.filter(\.isOfBallot)
        let columns = columns.filter { !$0.isOfBallot }
        let options = try options(columns)
        var store = empty
        var spoiled = 0
        var said: [String: Int] = [:]
        try forEachBallot(count) { (row, weight) throws(BallotFileError) in
            if try isSpoiled(row, weight, words, &said) {
                spoiled += weight
            } else {
                try keep(&store, row, weight, columns)
            }
        }
        var box = BallotBox(options: options, content: content(store))
        box.spoiled = spoiled
        box.remark(marks: said)
        return box
    }

    /// Whether a row says in a column of its own that the ballot is not valid; what such columns say is counted.
    private func isSpoiled(
        _ row: CSVRows.Row, _ weight: Int, _ words: [Column], _ said: inout [String: Int]
    ) throws(BallotFileError) -> Bool {
        var isSpoiled = false
        for column in words {
            let cell = try cell(column, row)
            guard TableWords.cross(cell) == true || cell.utf8.integer.map({ $0 > 0 }) == true else { continue }
            said[column.name, default: 0] += weight
            if TableWords.mark(column.name) == .spoiled { isSpoiled = true }
        }
        return isSpoiled
    }

    /// - Parameter range: the numbers that the method takes, where it and not a rule says so.
    func marks(
        _ columns: [Column], _ count: Int?, cross: Bool, in range: ClosedRange<Int>? = nil
    ) throws(BallotFileError) -> BallotBox {
        let rated = columns.filter { !$0.isOfBallot }
        let words = rated.reduce(into: Set()) { $0.formUnion($1.cells.different) }
        let scale = cross ? nil : GradeWords(of: words, in: range)
        var grades: [String: Int] = [:]
        var box = try byOption(columns, count, MarkStore(), BallotBox.Content.marks) {
            (store, row, weight, columns) throws(BallotFileError) in
            var marks: [(UInt16, Int)] = []
            for (option, column) in columns.enumerated() {
                guard row.cells.indices.contains(column.index) else { continue }
                let bytes = row.cells[column.index]
                if bytes.isEmpty { continue }
                if let value = bytes.integer {
                    marks.append((UInt16(option), value))
                } else if cross, let isCrossed = TableWords.cross(try text.string(bytes, line: row.line)) {
                    if isCrossed { marks.append((UInt16(option), 1)) }
                } else if let scale {
                    let word = try text.string(bytes, line: row.line)
                    guard let grade = scale.grade(word) else { throw text.noNumber(row.line, bytes, .grade) }
                    grades[word] = grade
                    marks.append((UInt16(option), grade))
                } else {
                    let expected: BallotFileError.Expected = cross ? .cross : range == nil ? .integer : .grade
                    throw text.noNumber(row.line, bytes, expected)
                }
            }
            for (option, value) in marks {
                store.marked.append(option)
                store.values.append(value)
            }
            store.close(weight: weight)
        }
        guard let scale, !grades.isEmpty else { return box }
        box.grades = BallotBox.Grades(words: grades, highest: scale.highest)
        let sorted = grades.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        box.remarks.insert(.grades(sorted.map { BallotRemark.Grade(word: $0.key, number: $0.value) }), at: 0)
        return box
    }

    func choices(_ columns: [Column], _ count: Int?, several: Bool) throws(BallotFileError) -> BallotBox {
        try cells(columns, count) { cell in [several ? Self.names(in: cell) : [cell].filter { !$0.isEmpty }] }
    }

    func inOrder(_ columns: [Column], _ count: Int?) throws(BallotFileError) -> BallotBox {
        try cells(columns, count, Self.order(in:))
    }

    /// Ballots that stand in one cell each.
    private func cells(
        _ columns: [Column], _ count: Int?, _ ranks: (String) -> [[String]]
    ) throws(BallotFileError) -> BallotBox {
        guard columns.count == 1 else { throw text.error(line, .unclearTable([.byRank, .crosses])) }
        var names = Names()
        var marks: [String: Int] = [:]
        var ballots: [(ranks: [[Int]?], weight: Int)] = []
        var spoiled = 0
        try forEachBallot(count) { (row, weight) throws(BallotFileError) in
            let cell = try self.cell(columns[0], row)
            let options = ranks(cell)
            // As the whole cell or as all that forms wrote into it: "Blank;".
            let word = options.joined().count == 1 ? options.joined().first ?? cell : cell
            switch TableWords.mark(word) {
            case .overvote?: ballots.append(([nil], weight))
            case .skipped?, .blank?: ballots.append(([], weight))
            case .spoiled?: spoiled += weight
            case .writeIn?, nil:
                ballots.append((options.map { $0.map { names.place($0) } }, weight))
                return
            }
            marks[word, default: 0] += weight
        }
        return try box(names.names, ballots, marks, spoiled)
    }

    private func options(_ columns: [Column]) throws(BallotFileError) -> [String] {
        var seen: Set<String> = []
        for column in columns {
            guard !column.name.isEmpty else { throw text.error(line, .unexpected("", expected: .optionName)) }
            guard seen.insert(column.name).inserted else { throw text.error(line, .repeatedOption(column.name)) }
        }
        guard columns.count <= RankingStore.Cell.maximumOptions else { throw text.error(line, .tooLarge) }
        return columns.map(\.name)
    }

    private func cell(_ column: Column, _ row: CSVRows.Row) throws(BallotFileError) -> String {
        row.cells.indices.contains(column.index) ? try text.string(row.cells[column.index], line: row.line) : ""
    }

    private func forEachBallot(
        _ count: Int?, _ body: (CSVRows.Row, Int) throws(BallotFileError) -> Void
    ) throws(BallotFileError) {
        var rows = rows
        while let row = try rows.next() {
            if row.isNothing && headings.count > 1 || totals.contains(row.line) { continue }
            guard row.cells.count <= headings.count else {
                throw text.error(row.line, .wrongNumberOfCells(found: row.cells.count, expected: headings.count))
            }
            var weight = 1
            if let count {
                let cell = row.cells.indices.contains(count) ? row.cells[count] : []
                guard let number = cell.integer, number >= 0 else { throw text.noNumber(row.line, cell, .count) }
                weight = number
            }
            if weight > 0 { try body(row, weight) }
        }
    }

    private static func trimmed(_ part: Substring) -> String { String(decoding: part.utf8.trimmed, as: UTF8.self) }
}

extension BallotBox {
    /// Says what a machine wrote into cells in place of options.
    mutating func remark(marks: [String: Int]) {
        for (word, times) in marks.sorted(by: { $0.key < $1.key }) where !word.isEmpty {
            switch TableWords.mark(word) {
            case .blank: remarks.append(.blankVote(word: word, times: times))
            case .spoiled: remarks.append(.spoiledVote(word: word, times: times))
            default: remarks.append(.noOption(word: word, times: times))
            }
        }
        for option in options where TableWords.mark(option) == .writeIn { remarks.append(.manyInOne(option)) }
    }

    /// Says which options are likely one.
    mutating func remarkLikelyOnes() {
        for (first, second) in LikelyOne.pairs(options).prefix(20) { remarks.append(.likelyOne(first, second)) }
    }
}
