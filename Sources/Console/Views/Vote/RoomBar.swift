import Screen

/// One option on the big screen, in as many rows as it was given: its words, its bar, its number.
struct RoomBar {
    /// The option's number, from 1.
    let number: String
    let text: String
    /// The bar's length, and that of a full one.
    let value: Double
    let longest: Double
    /// The number to show.
    let label: String
    /// What stands beside it: a share, or a word.
    let note: String
    let style: Style
    let isFirst: Bool

    /// - Parameter widest: columns of the widest number of the screen in large letters.
    func draw(on block: Canvas, widest: Int) {
        let big = BigText(label)
        let isBig = block.rows >= BigText.rows && big != nil && widest * 3 < block.columns
        let right = isBig ? widest + 2 + 7 : 14
        let rest = block.dropTrailing(right)
        if isBig, let big {
            let field = block.trailing(right - 2)
            field.put(big, column: 0, columns: widest, align: .trailing, style: isFirst ? .accent : .normal)
            field.put(note, row: BigText.rows - 1, column: widest + 1, columns: 6, align: .trailing, style: style)
        } else {
            block.trailing(14).put(label, columns: 6, align: .trailing, style: Style.strong)
            block.trailing(14).put(note, column: 7, columns: 7, align: .trailing, style: style)
        }
        rest.put(number, columns: 2, align: .trailing, style: .muted)
        if block.rows == 1 {
            let half = rest.columns / 2
            rest.put(text, column: 4, columns: half - 4, style: style)
            rest.bar(max(0, value), of: longest, row: 0, column: half + 1, columns: half - 2)
            return
        }
        let lines = min(max(1, block.rows - 2), 2)
        let used = rest.top(lines).putWrapped(
            text, column: 4, columns: rest.columns - 4, align: .leading, style: style)
        for row in used..<block.rows {
            rest.bar(max(0, value), of: longest, row: row, column: 4, columns: rest.columns - 6, style: .accent)
        }
    }
}
