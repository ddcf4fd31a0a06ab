import Tables
import Workshop

/// Rows of a list in which nobody is listed: the heading that stands again on another page, sums, numbers of pages.
enum IdleRows {
    /// Whether cells say how many there are, and of whom at most: `Total : 27`, `Liczba osób;27`, `المجموع;;27`.
    /// - Parameter cells: what stands in the row; nothing empty.
    static func isSum(_ cells: [String]) -> Bool {
        guard let first = cells.first else { return false }
        var words = NameFold.words(first)
        if words.first == "grand" { words.removeFirst() }
        let hasNumber = cells.contains { $0.contains(where: \.isNumber) || SheetText.isUncalculated($0) }
        guard let word = words.first, words.count <= (hasNumber ? 10 : 4) else { return false }
        guard RosterVocabulary.sums.contains(word) || hasNumber && RosterVocabulary.counts.contains(word) else {
            return false
        }
        return cells.dropFirst().allSatisfy { cell in
            // A telephone belongs to somebody.
            let isNumber =
                CellText.digits(cell) < 8
                && cell.allSatisfy { $0.isNumber || $0.isWhitespace || ".,%/".contains($0) }
            return isNumber || SheetText.isUncalculated(cell)
                || NameFold.words(cell).first.map(RosterVocabulary.sums.contains) ?? false
        }
    }

    /// Whether a cell that stands alone says which page it is on: `Page 2/3`.
    static func isPageNumber(_ cell: String) -> Bool {
        let words = NameFold.words(cell)
        guard let word = words.first, RosterVocabulary.pages.contains(word), words.count > 1 else { return false }
        return words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) || RosterVocabulary.pageWords.contains($0) }
    }
}

extension Table {
    /// Whether a row is the heading again, as it stands on every page of a printed list: each of its cells is called as the
    /// heading is, or means the same, and most of the heading's columns are named.
    func repeats(_ titles: [PlainText], _ fields: [RosterField?], at row: Int) -> Bool {
        let count = cellCount(row)
        guard count > 0, count <= Self.mostColumns else { return false }
        let named = titles.count { !$0.isEmpty }
        var (same, known) = (0, 0)
        for column in 0..<count where !isBlank(row, column) {
            guard titles.indices.contains(column), !titles[column].isEmpty else { return false }
            let cell = HeadingWords.fold(shortText(row, column))
            let field = RosterField(exactly: cell)
            // A sign that is no letter folds to nothing: it is the same as it stands.
            let isSame =
                cell.isEmpty
                ? PlainText(text(row, column)) == titles[column] : cell == HeadingWords.fold(titles[column].string)
            guard isSame || field != nil && field == fields[column] else { return false }
            same += 1
            if field != nil { known += 1 }
        }
        // One cell that says what the only column is called is no name, and one of many may be one.
        return named == 1 ? same == 1 && known == 1 : same > 1 && same * 2 > named
    }

    /// Whether two rows say the same, and anything at all.
    func isSame(_ row: Int, as other: Int) -> Bool {
        let count = filledCount(row)
        guard count > 0, count <= Self.mostColumns, count == filledCount(other) else { return false }
        return (0..<count).allSatisfy { PlainText(shortText(row, $0)) == PlainText(shortText(other, $0)) }
    }
}
