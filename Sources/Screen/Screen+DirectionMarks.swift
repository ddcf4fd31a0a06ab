extension Screen {
    /// The row as it is sent to a terminal that orders text itself, when the order of words was made here.
    ///
    /// Every cell that is not a letter carries a left-to-right mark, so that the terminal turns right-to-left words
    /// round in their place and moves nothing else. Rows without such words are as they are.
    public func rowWithDirectionMarks(_ row: Int) -> [Cell] {
        let cells = Array(self.row(row))
        let isRightToLeft = cells.contains { cell in
            cell.text.unicodeScalars.first.map(BidiText.isRightToLeft) ?? false
        }
        guard isRightToLeft else { return cells }
        // Empty cells at the end keep their place by themselves (UAX #9, L1).
        let end = cells.lastIndex { $0.text != " " } ?? 0
        return cells.enumerated().map { index, cell in
            guard index <= end, let base = cell.text.unicodeScalars.first, !BidiText.isStrong(base) else { return cell }
            return cell.adding("\u{200E}")
        }
    }
}

extension Cell {
    /// The cell with one more mark, where there is room for it.
    fileprivate func adding(_ mark: Unicode.Scalar) -> Cell {
        guard text.unicodeScalars.count <= Glyph.maximumMarks else { return self }
        return Cell(Glyph(text + String(mark), columns: columns), style: style)
    }
}
