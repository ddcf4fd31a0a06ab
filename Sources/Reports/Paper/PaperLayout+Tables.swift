import Localization

/// Rows under a head.
extension PaperLayout {
    private static let gap = 9.0
    /// Where not everything has a line.
    private static let narrowGap = 5.0
    private static let meter = 78.0
    private static let formRow = 25.0
    private static let shortTable = 6

    func table(_ table: Document.Table) -> [Strip] {
        let (widths, gap) = columns(of: table)
        var starts: [Double] = []
        var at = 0.0
        for width in widths {
            starts.append(at)
            at += width + gap
        }
        let total = max(0, at - gap)
        func pieces(_ texts: [String?], isBold: Bool, size: Double, _ role: PaperRole) -> [Piece] {
            texts.enumerated().compactMap { index, text in
                guard let text, !text.isEmpty else { return nil }
                // The last cell of a form ends at its border; the others end in the gap.
                let inset = table.isForm ? 3.0 : 0
                let width = widths[index] - (table.isForm && index == widths.count - 1 ? 2 * inset : 0)
                return Piece(
                    setting: setting(text, size: size, isBold: isBold, width: width), start: starts[index] + inset,
                    width: width, alignment: table.columns[index].isNumber ? .units : .start, role: role)
            }
        }
        let titles = zip(table.columns, widths).map { column, width in
            // Two languages that do not fit into one line stand under each other.
            let isLong = naturalWidth(setting(column.title, size: small, isBold: true)) > width
            return isLong ? column.title.replacing(" · ", with: "\n") : column.title
        }
        var head = row(pieces(titles, isBold: true, size: small, .head), padding: 2)
        for index in head.indices {
            head[index].keepsWithNext = true
            head[index].path = [PaperTag(role: .row, number: -1)]
        }
        if let last = head.indices.last {
            head[last].foot.append(line(from: 0, to: total, y: -1, pen: 0.9, tone: .black))
            head[last].height += 1
        }
        var strips = head
        strips[0].space = 6
        let minimum = table.isForm ? Self.formRow : 0
        for (number, cells) in table.rows.enumerated() {
            let isTotal = table.hasTotal && number == table.rows.count - 1
            let texts = cells.map { if case .text(let text) = $0 { text } else { nil as String? } }
            let isGroup = table.groups.contains(number)
            var rows =
                isGroup
                ? [groupRow(Document.Table.groupTitle(cells), total, minimum * 0.8)]
                : row(pieces(texts, isBold: isTotal, size: body - 0.5, .cell), padding: 1.8, minimum: minimum)
            for (index, cell) in cells.enumerated() {
                if case .bar(let share?) = cell, rows.count == 1 {
                    rows[0].marks += meter(share, starts[index], widths[index], rows[0].height)
                }
            }
            if let last = rows.indices.last {
                rows[last].foot.append(
                    line(from: 0, to: total, y: 0, pen: 0.35, tone: table.isForm ? .gray : .pale))
            }
            if isTotal { rows[0].marks.append(line(from: 0, to: total, y: 0, pen: 0.9, tone: .black)) }
            for index in rows.indices {
                if table.isForm {
                    rows[index].marks += borders(isGroup ? [] : starts, total, rows[index].height)
                }
                rows[index].tableHead = head
                rows[index].path = [PaperTag(role: .row, number: number)]
                rows[index].keepsWithNext = index < rows.count - 1 && rows.count < 3
            }
            // A sum does not stand alone, and neither does a first or a last row. A short table stays whole.
            let isEdge = number == 0 || number == table.rows.count - 2 || table.rows.count <= Self.shortTable
            let isKept = isEdge || isGroup || number >= table.rows.count - table.together
            if isKept, number < table.rows.count - 1 { rows[rows.count - 1].keepsWithNext = true }
            strips += rows
        }
        return strips
    }

    /// What the rows below are, over the whole width.
    private func groupRow(_ text: String, _ width: Double, _ minimum: Double) -> Strip {
        let piece = Piece(
            setting: setting(text, size: body, isBold: true, width: width - 6), start: 3, width: width - 6, role: .cell)
        let (marks, height) = marks(of: [piece], y: 3)
        var strip = Strip(height: max(minimum, height + 6))
        strip.marks = [box(0, 0.3, width, strip.height - 0.6, .ground)] + marks
        return strip
    }

    private func borders(_ starts: [Double], _ total: Double, _ height: Double) -> [Mark] {
        let inner = starts.dropFirst().map { $0 - Self.gap / 2 + 1 }
        return ([0] + inner + [total]).map { upright(at: $0, from: 0, to: height, pen: 0.35) }
    }

    /// How much of the whole there is, on its track.
    private func meter(_ share: Share, _ start: Double, _ width: Double, _ height: Double) -> [Mark] {
        let thickness = 6.0
        let y = (height - thickness) / 2
        let filled = width * min(1, Double(share.count) / Double(share.whole))
        return [box(start, y, filled, thickness, .accent)] + frame(start, y, width, thickness)
    }

    /// A column is as wide as its widest cell and the longest word of its head; the wide one takes what is left.
    private func columns(of table: Document.Table) -> (widths: [Double], gap: Double) {
        let gaps = Double(max(0, table.columns.count - 1))
        var room = bodyWidth - Self.gap * gaps
        /// What a column needs so that no word of it is broken.
        var needs: [Double] = []
        var widths = table.columns.enumerated().map { index, column in
            // A form's short titles stay in one line, in two languages too.
            let isShort = table.isForm && column.title.count < 16
            let words = isShort ? [column.title[...]] : column.title.split(separator: " ")
            let title = (words.map { naturalWidth(setting(String($0), size: small, isBold: true)) }.max() ?? 0) + 1
            // Cells are measured by their longest: in a column of names, the texts with most letters.
            // What stands over the whole width makes no column wide.
            let texts = table.rows.enumerated().compactMap { number, row -> String? in
                if case .text(let text) = row[index], !table.groups.contains(number) { text } else { nil }
            }
            let longest = Set(texts).sorted { $0.utf8.count > $1.utf8.count }.prefix(12)
            let widest = longest.map { naturalWidth(setting($0, size: body, isBold: table.hasTotal)) }.max() ?? 0
            let hasBar = table.rows.contains { if case .bar = $0[index] { true } else { false } }
            let inset = table.isForm ? 4.0 : 0
            let parts = longest.flatMap { column.isHours || column.isNumber ? [$0[...]] : $0.split(separator: " ") }
            let part =
                Set(parts).map { naturalWidth(setting(String($0), size: body, isBold: table.hasTotal)) }.max() ?? 0
            needs.append(max(title, hasBar ? Self.meter / 2 : part) + 1 + inset)
            return max(title, hasBar ? Self.meter : widest, room * Double(column.blank) / 100) + 1 + inset
        }
        let wide = table.columns.firstIndex(where: \.isWide)
        let limit = room * 0.34
        // Of a form with several wide columns each gets as much of what is left.
        let wides = table.columns.indices.filter { table.columns[$0].isWide }
        if table.isForm, wides.count > 1 {
            for index in widths.indices where !wides.contains(index) { widths[index] = min(widths[index], limit) }
            let others = widths.indices.filter { !wides.contains($0) }.reduce(0) { $0 + widths[$1] }
            let left = max(room * 0.4, room - others)
            let factor = min(1, (room - left) / max(1, others))
            for index in widths.indices {
                widths[index] = wides.contains(index) ? left / Double(wides.count) : widths[index] * factor
            }
            return (widths, Self.gap)
        }
        for index in widths.indices where index != wide { widths[index] = min(widths[index], limit) }
        let others = widths.indices.filter { $0 != wide }.reduce(0) { $0 + widths[$1] }
        let left = room - others
        if let wide, left >= room * 0.2 || table.isForm {
            if left < room * 0.2 {
                let factor = room * 0.8 / max(1, others)
                for index in widths.indices where index != wide { widths[index] *= factor }
                widths[wide] = room * 0.2
            } else {
                widths[wide] = table.isForm ? left : min(left, max(widths[wide], room * 0.3))
            }
        } else if widths.reduce(0, +) > room {
            room = bodyWidth - Self.narrowGap * gaps
            return (Self.squeezed(widths, to: room, needs: needs), Self.narrowGap)
        }
        return (widths, Self.gap)
    }

    /// What can be spared comes from cells that may take another line, not from words.
    private static func squeezed(_ widths: [Double], to room: Double, needs: [Double]) -> [Double] {
        let least = zip(widths, needs).map { min($0, $1) }
        let (natural, needed) = (widths.reduce(0, +), least.reduce(0, +))
        let part = min(1, max(0, (room - needed) / max(1, natural - needed)))
        let squeezed = zip(widths, least).map { $1 + ($0 - $1) * part }
        let taken = squeezed.reduce(0, +)
        return taken > room ? squeezed.map { $0 * room / taken } : squeezed
    }
}
