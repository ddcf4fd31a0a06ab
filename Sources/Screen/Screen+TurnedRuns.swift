import CFriBidi

extension Screen {
    /// The row as it is sent to a terminal that knows nothing of direction but draws each run of one script as its letters
    /// are read: kitty, which hands runs to HarfBuzz.
    ///
    /// What stands between two spaces, or between two weights of a font, is one run there. A run whose first letter is
    /// one of a right-to-left script is drawn from right to left as a whole, signs and digits included; so it is sent
    /// backwards. Colours stay in their places.
    public func rowWithRunsTurned(_ row: Int) -> [Cell] {
        var cells = Array(self.row(row))
        var start = 0
        while start < cells.count {
            var end = start + 1
            if Self.isInRun(cells[start]) {
                while end < cells.count, Self.isInRun(cells[end]), cells[end].style.bold == cells[start].style.bold {
                    end += 1
                }
                turn(start..<end, of: &cells)
            }
            start = end
        }
        return cells
    }

    private func turn(_ run: Range<Int>, of cells: inout [Cell]) {
        let letters = cells[run].compactMap { $0.text.unicodeScalars.first }.filter(BidiText.isStrong)
        guard let first = letters.first, let last = letters.last, BidiText.isRightToLeft(first) else { return }
        // One that ends in Latin letters is drawn from left to right whichever way it is sent; such as it is, it is right
        // but for what is at its left end.
        guard BidiText.isRightToLeft(last) else { return }
        let sent = cells[run].reversed().map(\.mirrored)
        for (index, cell) in zip(run, sent) { cells[index] = cell.styled(cells[index].style) }
    }

    /// Spaces, lines, blocks and wide characters stand between runs.
    private static func isInRun(_ cell: Cell) -> Bool {
        guard cell.columns == 1, let scalar = cell.text.unicodeScalars.first else { return false }
        return scalar != " " && !(0x2500...0x259F).contains(scalar.value)
    }
}

extension Cell {
    /// With brackets turned round: the terminal turns them once more.
    fileprivate var mirrored: Cell {
        guard let scalar = text.unicodeScalars.first else { return self }
        var mirror: FriBidiChar = 0
        guard unsafe fribidi_get_mirror_char(scalar.value, &mirror) != 0, let base = Unicode.Scalar(mirror) else {
            return self
        }
        let text = String(base) + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
        return Cell(Glyph(text, columns: columns), style: style)
    }

    fileprivate func styled(_ style: Style) -> Cell { Cell(Glyph(text, columns: columns), style: style) }
}
