/// Reads Pabulib's participatory budgets. Source: P. Faliszewski et al., Participatory budgeting: data, tools, and analysis
/// (2023), and the format page of pabulib.org.
///
/// Ordinal votes are rankings. Where money is spent they are worth points, as in the cities that vote so: as many for the
/// first place as a ballot may name projects (`max_length`), one less for each place behind it.
struct PabulibReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    /// What a voter does.
    private enum VoteType: String {
        case approval
        case ordinal
        case cumulative
        case scoring
        case chooseOne = "choose-1"

        var hasPoints: Bool { self == .cumulative || self == .scoring }
    }

    private struct Row {
        let line: Int
        let cells: [String]
    }

    private struct Section {
        var columns: [String: Int] = [:]
        var line = 0
        var rows: [Row] = []
    }

    func read() throws(BallotFileError) -> BallotBox {
        let sections = try split()
        guard let meta = sections["META"] else { throw text.error(0, .missing("META")) }
        guard let projects = sections["PROJECTS"] else { throw text.error(0, .missing("PROJECTS")) }
        guard let votes = sections["VOTES"] else { throw text.error(0, .missing("VOTES")) }
        var facts: [String: Row] = [:]
        for row in meta.rows where row.cells.count >= 2 { facts[row.cells[0]] = row }
        guard let limit = facts["budget"] else { throw text.error(meta.line, .missing("budget")) }
        guard let type = facts["vote_type"] else { throw text.error(meta.line, .missing("vote_type")) }
        guard let kind = VoteType(rawValue: type.cells[1].lowercased()) else {
            throw text.error(type.line, .unexpected(type.cells[1], expected: .voteType))
        }

        var options: [String] = []
        var places: [String: Int] = [:]
        var costs: [Fraction] = []
        var tags: [[String]] = []
        var titles: [String] = []
        let labels = ["category", "target"].compactMap { projects.columns[$0] }
        // Older files name projects and give them no identifier.
        let hasIdentifier = projects.columns["project_id"] != nil || projects.columns["name"] == nil
        let id = try column(hasIdentifier ? "project_id" : "name", projects)
        let cost = try column("cost", projects)
        let title = hasIdentifier ? projects.columns["name"] : nil
        for row in projects.rows {
            let name = try cell(id, row)
            guard places.updateValue(options.count, forKey: name) == nil else {
                throw text.error(row.line, .repeatedOption(name))
            }
            options.append(name)
            titles.append(title.flatMap { row.cells.count > $0 ? row.cells[$0] : nil } ?? "")
            costs.append(try amount(cell(cost, row), row.line))
            tags.append(
                labels.flatMap { label in
                    (row.cells.count > label ? row.cells[label] : "").split(separator: ",").map(trimmed)
                }.filter { !$0.isEmpty })
        }
        guard options.count <= RankingStore.Cell.maximumOptions else { throw text.error(projects.line, .tooLarge) }
        let budget = Budget(costs: costs, limit: try amount(limit.cells[1], limit.line))
        let content = try read(votes, kind, places)
        var box = BallotBox(options: options, content: content, budget: budget)
        if tags.contains(where: { !$0.isEmpty }) { box.tags = tags }
        if titles.contains(where: { !$0.isEmpty }) { box.titles = titles }
        if let stated = facts["num_votes"].flatMap({ Int($0.cells[1]) }), stated != votes.rows.count {
            box.remarks.append(.ballots(stated: stated, found: votes.rows.count))
        }
        if let stated = facts["num_projects"].flatMap({ Int($0.cells[1]) }), stated != options.count {
            box.remarks.append(.options(stated: stated, found: options.count))
        }
        if case .rankings(let store) = content {
            let longest = (0..<store.count).map { store.range($0).count }.max() ?? 0
            let stated = facts["max_length"].flatMap { Int($0.cells[1]) } ?? 0
            box.pointsOfFirst = max(longest, min(stated, options.count))
        }
        return box
    }

    private func read(
        _ votes: Section, _ kind: VoteType, _ places: [String: Int]
    ) throws(BallotFileError) -> BallotBox.Content {
        let vote = try column("vote", votes)
        let points = kind.hasPoints ? try column("points", votes) : nil
        var rankings = RankingStore()
        var marks = MarkStore()
        for row in votes.rows {
            var options: [Int] = []
            let cell = row.cells.count > vote ? row.cells[vote] : ""
            for name in cell.split(separator: ",") {
                let name = trimmed(name)
                guard let option = places[name] else { throw text.error(row.line, .unknownOption(name)) }
                options.append(option)
            }
            if kind == .ordinal {
                rankings.append(options.map { [$0] })
                continue
            }
            var numbers: [Int] = []
            if let points, row.cells.count > points {
                for part in row.cells[points].split(separator: ",") {
                    guard let number = Int(trimmed(part)) else {
                        throw text.error(row.line, .unexpected(String(part), expected: .integer))
                    }
                    numbers.append(number)
                }
            }
            if points != nil, numbers.count != options.count {
                throw text.error(row.line, .wrongNumberOfCells(found: numbers.count, expected: options.count))
            }
            var ballot: [Int: Int] = [:]
            for (index, option) in options.enumerated() where ballot[option] == nil {
                ballot[option] = numbers.isEmpty ? 1 : numbers[index]
            }
            marks.append(ballot)
        }
        return kind == .ordinal ? .rankings(rankings) : .marks(marks)
    }

    private func split() throws(BallotFileError) -> [String: Section] {
        var sections: [String: Section] = [:]
        var current: String?
        var isHeader = false
        for line in text.lines() {
            let content = line.bytes.trimmed
            if content.isEmpty { continue }
            let cells = try cells(content, line.number)
            let name = cells[0].uppercased()
            if ["META", "PROJECTS", "VOTES"].contains(name), cells.dropFirst().allSatisfy(\.isEmpty) {
                current = name
                sections[name] = Section(line: line.number)
                isHeader = true
                continue
            }
            guard let current else {
                throw text.error(line.number, .unexpected(text.excerpt(content), expected: .header))
            }
            if isHeader {
                for (index, cell) in cells.enumerated() { sections[current]?.columns[cell.lowercased()] = index }
                isHeader = false
            } else {
                sections[current]?.rows.append(Row(line: line.number, cells: cells))
            }
        }
        return sections
    }

    /// Cells between semicolons; one in quotation marks may hold semicolons, and quotation marks twice.
    private func cells(_ content: ArraySlice<UInt8>, _ line: Int) throws(BallotFileError) -> [String] {
        let quote = UInt8(ascii: "\"")
        if !content.contains(quote) {
            var cells: [String] = []
            for cell in content.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
                cells.append(try text.string(cell.trimmed, line: line))
            }
            return cells
        }
        var cells: [[UInt8]] = [[]]
        var isQuoted = false
        var wasQuote = false
        for byte in content {
            let isQuote = byte == quote
            if isQuote && (isQuoted || wasQuote || cells[cells.count - 1].isEmpty) {
                // The second of two within quotation marks stands for itself.
                if !isQuoted && wasQuote { cells[cells.count - 1].append(quote) }
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ";") && !isQuoted {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
            wasQuote = isQuote && !isQuoted
        }
        if isQuoted { throw text.error(line, .openQuote) }
        var strings: [String] = []
        for cell in cells { strings.append(try text.string(cell.trimmed, line: line)) }
        return strings
    }

    private func column(_ name: String, _ section: Section) throws(BallotFileError) -> Int {
        guard let column = section.columns[name] else { throw text.error(section.line, .missing(name)) }
        return column
    }

    private func cell(_ column: Int, _ row: Row) throws(BallotFileError) -> String {
        guard row.cells.count > column else {
            throw text.error(row.line, .wrongNumberOfCells(found: row.cells.count, expected: column + 1))
        }
        return row.cells[column]
    }

    private func amount(_ cell: String, _ line: Int) throws(BallotFileError) -> Fraction {
        let decimal = String(cell.map { $0 == "," ? "." : $0 })
        guard let amount = Fraction(decimal), amount >= 0, !decimal.contains("/") else {
            throw text.error(line, .unexpected(cell, expected: .amount))
        }
        return amount
    }

    private func trimmed(_ part: Substring) -> String {
        String(decoding: part.utf8.trimmed, as: UTF8.self)
    }
}
