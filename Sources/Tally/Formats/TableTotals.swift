import Foundation

/// Words for what somebody calculated below or beside ballots: sums, means, how many there are.
extension TableWords {
    /// Whether a cell or a heading says that figures beside it were calculated: `S/Total`, `Moyenne générale`, `المجموع العام`.
    /// Nothing else may stand there: whoever is called Suma Kowalska votes.
    static func isTotal(_ text: String) -> Bool {
        let word = fold(text)
        return sums.contains(word) || measures.contains(word)
    }

    /// Whether a text begins with the word for a sum or a mean and goes on: `Total Fès`, `Suma Kowalska`.
    static func resemblesTotal(_ text: String) -> Bool {
        let words = fold(text).split(separator: " ")
        return (1..<max(1, min(words.count, 4))).contains { sums.contains(words.prefix($0).joined(separator: " ")) }
    }

    /// Whether nothing but a figure stands in a cell: a number, a share, or a formula and what a spreadsheet shows where it could
    /// calculate nothing.
    static func isFigure(_ cell: String) -> Bool {
        if cell.hasPrefix("=") || cell.hasPrefix("#") || cell.hasPrefix("Err:") { return true }
        return cell.contains(where: \.isNumber)
            && cell.allSatisfy { $0.isNumber || $0.isWhitespace || ".,%/-–+±٫٬٪’'".contains($0) }
    }

    private static func folded(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { fold(String($0)) })
    }

    private static let sums = folded(
        """
        total|totals|grand total|overall total|total general|subtotal|sub total|sub totals|sum|sums|average|mean|median
        total votes|total ballots|total points|total score|overall average|average score
        total général|totaux|nombre total|s/total|s/t|sous-total|sous total|sous-totaux|somme|sommes|moyenne|moyennes
        moyenne générale|médiane|total des voix|total des votes|total des points|total partiel|moyenne des notes
        suma|sumy|suma ogólna|suma ogółem|suma końcowa|suma częściowa|suma pośrednia|suma głosów|suma punktów|razem
        ogółem|łącznie|średnia|średnie|średnia ogólna|średnia ogółem|średnia ocen|mediana
        المجموع|مجموع|المجموع العام|مجموع عام|المجموع الكلي|المجموع الجزئي|المجموع الفرعي|مجموع جزئي|مجموع فرعي
        الإجمالي|إجمالي|المجموع الإجمالي|الإجمالي العام|الإجمالي الكلي|مجموع الأصوات|مجموع النقاط|المعدل|معدل|المعدل العام
        المتوسط|الوسيط|المتوسط العام|العدد الإجمالي|العدد الكلي
        """)

    /// What is calculated, too, and begins many a name of something else.
    private static let measures = folded(
        """
        count|number|number of votes|number of ballots|number of voters|percent|percentage|share|all|overall|in all
        effectif|effectifs|effectif total|nombre|nombre de voix|nombre de votes|nombre de votants|nombre de bulletins
        pourcentage|en %|ensemble|au total|en tout
        liczba|liczba głosów|liczba głosujących|liczba kart|procent|w sumie|odsetek|udział
        العدد|عدد|عدد الأصوات|عدد المصوتين|عدد الأوراق|النسبة|النسبة المئوية|الكل
        """)
}

extension BallotFile {
    /// Whether a row says nothing but what somebody calculated from others: a word for it, and figures. Of a formula in it no
    /// ballot hangs.
    public static func isRowOfTotals(_ cells: [String]) -> Bool {
        let words = cells.filter { !$0.isEmpty && !TableWords.isFigure($0) }
        return !words.isEmpty && words.allSatisfy(TableWords.isTotal)
    }
}

/// Rows below, between or above ballots that somebody calculated from them. They are no ballots, however much they look like
/// some.
struct TableTotals {
    /// A row of figures with a word in front of them.
    struct Row {
        let line: Int
        /// As it stands there.
        let word: String
        /// The column in which it stands.
        let column: Int
        /// The figure in the column that counts voters.
        let count: Double?
        /// Whether the word says it, and nothing else does stand there.
        let isCertain: Bool
        /// What the count comes to before it: from the first row, and from the last total on.
        let before: (all: Int, part: Int)
    }

    private(set) var rows: [Row] = []
    /// What all rows that are none come to, and how many they are.
    private(set) var all = (votes: 0, rows: 0)

    /// - Parameter count: the column that counts voters.
    init(_ rows: CSVRows, _ text: ByteText, count: Int?) throws(BallotFileError) {
        var rows = rows
        var part = 0
        while let row = try rows.next() {
            let figure = count.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
            if let (word, column, isCertain) = Self.label(row.cells) {
                self.rows.append(
                    Row(
                        line: row.line, word: word, column: column,
                        count: figure.flatMap { Self.number(String(decoding: $0, as: UTF8.self)) },
                        isCertain: isCertain, before: (all.votes, part)))
                if isCertain {
                    part = 0
                    continue
                }
            }
            let votes = figure?.integer ?? 0
            // Of sums that no machine word holds, reading itself says so.
            (all.votes, part) = (all.votes &+ votes, part &+ votes)
            if !row.isNothing { all.rows += 1 }
        }
    }

    /// The one word of a row beside figures, where it says or begins like a total.
    private static func label(_ cells: [[UInt8]]) -> (word: String, column: Int, isCertain: Bool)? {
        var label: (word: String, column: Int, isCertain: Bool)?
        var hasFigure = false
        for (column, bytes) in cells.enumerated() where !bytes.isEmpty {
            guard let cell = String(validating: bytes, as: UTF8.self) else { return nil }
            if TableWords.isFigure(cell) {
                hasFigure = true
                continue
            }
            let isTotal = TableWords.isTotal(cell)
            // "Total général" may be followed by "Moyenne"; a name beside it is somebody's.
            guard isTotal || label == nil && TableWords.resemblesTotal(cell) else { return nil }
            if label == nil { label = (cell, column, isTotal) } else if label?.isCertain == false { return nil }
        }
        return hasFigure ? label : nil
    }

    /// Whether the figure in the column that counts voters is what the rows come to: then it is no option's.
    func isSum(_ row: Row) -> Bool {
        guard let count = row.count, all.rows > 0 else { return false }
        let mean = Double(all.votes) / Double(all.rows)
        return [Double(all.votes), Double(row.before.all), Double(row.before.part)].contains(count)
            || abs(count - mean) < 0.51 && count != count.rounded() || count == mean
    }

    /// A figure as people write it.
    static func number(_ text: String) -> Double? {
        Double(text.filter { !$0.isWhitespace && $0 != "%" }.replacing(",", with: "."))
    }
}

extension BallotTable {
    /// The same table without its rows of totals; what was left out, and what may be a total and stays.
    ///
    /// The word of a total stands beside the votes, or where an option would and the figure in the column that counts voters is
    /// the sum of the others. An option of that name in a table that counts nobody is an option.
    func withoutTotals() throws(BallotFileError) -> (table: BallotTable, remarks: [BallotRemark]) {
        let count = headings.firstIndex(where: TableWords.isCount)
        let found = try TableTotals(rows, text, count: count)
        guard !found.rows.isEmpty else { return (self, []) }
        var table = self
        // Which columns hold votes is asked of the table without what is certain; a total would be an option of its own.
        table.totals = Set(found.rows.filter(\.isCertain).map(\.line))
        let votes = Set(try table.columns().votes.map(\.index))
        let leftOut = found.rows.filter { $0.isCertain && (!votes.contains($0.column) || found.isSum($0)) }
        let kept = found.rows.filter { row in !leftOut.contains { $0.line == row.line } }
        table.totals = Set(leftOut.map(\.line))
        var remarks: [BallotRemark] = []
        if !leftOut.isEmpty { remarks.append(.totalsLeftOut(leftOut.map { .init(line: $0.line, word: $0.word) })) }
        if !kept.isEmpty { remarks.append(.likelyTotals(kept.map { .init(line: $0.line, word: $0.word) })) }
        return (table, remarks)
    }

    /// Columns of totals: headed so, and in every row what the other numbers come to, how many they are, or their mean.
    func sums(_ columns: [Column]) throws(BallotFileError) -> Set<Int> {
        var sums = Set(
            columns.filter { TableWords.isTotal($0.name) && $0.cells.figures == $0.cells.filled }.map(\.index))
        guard !sums.isEmpty, sums.count < columns.count else { return [] }
        let others = columns.map(\.index).filter { !sums.contains($0) }
        var rows = rows
        while let row = try rows.next(), !sums.isEmpty {
            if totals.contains(row.line) { continue }
            func figure(_ column: Int) -> Double? {
                guard row.cells.indices.contains(column) else { return nil }
                let cell = String(decoding: row.cells[column], as: UTF8.self)
                return TableTotals.number(cell) ?? (TableWords.cross(cell) == true ? 1 : nil)
            }
            let figures = others.compactMap(figure)
            let sum = figures.reduce(0, +)
            let mean = figures.isEmpty ? 0 : sum / Double(figures.count)
            sums = sums.filter { column in
                guard let said = figure(column) else { return true }
                return said == sum || said == Double(figures.count) || abs(said - mean) < 0.51
            }
        }
        return sums
    }
}
