/// Reads one sheet of a spreadsheet.
struct SheetReader {
    private var scanner: MarkupScanner
    private let strings: SharedStrings
    private let styles: CellStyles
    private let startsIn1904: Bool
    private var table: Table
    private var row = 0
    private var column = 0
    private var cellColumn = 0
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var isInValue = false
    /// What a cell without a value would be calculated by.
    private var formula: [UInt8]?
    private var isInFormula = false
    /// Where texts stand that several cells have in common.
    private var places: [Int: Table.Place] = [:]
    private var merges: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
    /// The index of each sheet's row in the table.
    private var indices: [Int: Int] = [:]
    private var padding: Int

    init(_ bytes: [UInt8], name: String, strings: SharedStrings, styles: CellStyles, startsIn1904: Bool) {
        scanner = MarkupScanner(bytes)
        table = Table(name: name)
        self.strings = strings
        self.styles = styles
        self.startsIn1904 = startsIn1904
        // Empty cells before a far one cost memory: no more of them than the sheet is long.
        padding = bytes.count
    }

    /// The rows of the sheet.
    /// - Throws: `damagedSpreadsheet` for a sheet that ends before its end: rows may be lost.
    mutating func read() throws(TableProblem) -> Table {
        var root = RootElement()
        while let token = scanner.next() {
            root.see(token)
            switch token {
            case .opening(let name, let isEmpty): open(name, isEmpty)
            case .closing(let name): close(name)
            case .text(let range, _):
                if isInValue { value += scanner.decoded(range) }
                if isInFormula { formula? += scanner.decoded(range) }
            }
        }
        guard root.isClosed else { throw .damagedSpreadsheet }
        fillMerged()
        return table
    }

    private mutating func open(_ name: String, _ isEmpty: Bool) {
        switch name {
        case "row":
            row = scanner.attribute("r").flatMap { Int($0) } ?? row + 1
            column = 0
            cellColumn = 0
            indices[row] = table.rowCount
            let hidden = scanner.attribute("hidden")
            table.beginRow(line: row, isHidden: hidden == "1" || hidden == "true")
        case "c":
            // A cell says where it is, or follows the one before.
            cellColumn = scanner.attribute("r").flatMap(Self.column) ?? cellColumn + 1
            type = scanner.attribute("t") ?? "n"
            style = scanner.attribute("s").flatMap { Int($0) } ?? 0
            value = []
            formula = nil
            if isEmpty { endCell() }
        case "v", "t":
            isInValue = !isEmpty
            // An empty value is one: what a formula came to.
            formula = nil
        case "f":
            formula = [UInt8(ascii: "=")]
            isInFormula = !isEmpty
        case "mergecell": addMerge(scanner.attribute("ref") ?? "")
        default: break
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "v", "t": isInValue = false
        case "f": isInFormula = false
        case "c": endCell()
        default: break
        }
    }

    private mutating func endCell() {
        guard table.rowCount > 0, cellColumn > column else { return }
        // A formula without its value was written by a program that calculates nothing: it is shown as it stands.
        if value.isEmpty, let formula {
            // One that is shared with other cells stands with the first of them.
            let shown = formula.count > 1 ? Array(SheetText.stated(formula[...])) : Array("=…".utf8)
            (value, type) = (shown, "str")
        }
        while cellColumn <= DelimitedText.Record.mostCells, column < cellColumn - 1, padding > 0 {
            table.append("")
            column += 1
            padding -= 1
        }
        guard column == cellColumn - 1, column < DelimitedText.Record.mostCells else {
            if !value.isEmpty { table.setFault(.tooManyCells(cellColumn)) }
            return
        }
        column += 1
        switch type {
        case "s":
            let index = Int(String(decoding: value, as: UTF8.self)) ?? -1
            if let place = places[index] {
                table.append(at: place)
            } else {
                places[index] = table.append(strings.strings.indices.contains(index) ? strings.strings[index] : [])
            }
        case "n": table.append(shown(String(decoding: value, as: UTF8.self)))
        case "d":
            let text = String(decoding: value, as: UTF8.self)
            table.append(text.hasSuffix("T00:00:00") ? String(text.prefix(10)) : text)
        case "str", "inlineStr": table.append(SheetText.unescaped(value))
        // What could not be calculated stands as it is shown: whoever reads the table says so.
        default: table.append(value)
        }
    }

    /// A number as people mean it: a date as `2026-12-01`, a whole number without a point or an exponent, with the zeros before
    /// it that its format shows.
    private func shown(_ text: String) -> String {
        guard let number = Double(text), number.isFinite else { return text }
        let kind = styles.kinds.indices.contains(style) ? styles.kinds[style] : .number
        if kind != .number, (0..<2_958_466).contains(number) { return Self.date(number, kind, startsIn1904) }
        if number == number.rounded(), abs(number) < 1e15 {
            let digits = String(Int64(number))
            let least = number >= 0 && styles.digits.indices.contains(style) ? styles.digits[style] : 1
            return String(repeating: "0", count: max(0, least - digits.count)) + digits
        }
        return text
    }

    /// Source of the count of days: ECMA-376, part 1, section 18.17.4; the 29th of February 1900 is counted although
    /// there was none.
    private static func date(_ serial: Double, _ kind: CellStyles.Kind, _ startsIn1904: Bool) -> String {
        var days = Int(serial.rounded(.down))
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
        let clock = twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60)
        if kind == .time { return clock }
        // Day 0 of the count, in days since 1970-01-01.
        days += startsIn1904 ? -24_107 : days < 60 ? -25_568 : -25_569
        let date = CivilDays.text(days)
        return kind == .date && seconds == 0 ? date : date + " " + clock
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The column of `BC23`, from 1.
    private static func column(_ reference: String) -> Int? { place(reference)?.column }

    private static func place(_ reference: some StringProtocol) -> (row: Int, column: Int)? {
        var column = 0
        var row = 0
        for byte in reference.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
            case 0x30...0x39: row = row * 10 + Int(byte) - 0x30
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard column <= 1 << 20, row <= 1 << 30 else { return nil }
        }
        return column > 0 ? (row, column) : nil
    }

    private mutating func addMerge(_ reference: String) {
        let parts = reference.split(separator: ":")
        guard parts.count == 2, let first = Self.place(parts[0]), let last = Self.place(parts[1]),
            first.row <= last.row, first.column <= last.column
        else { return }
        merges.append((first.row...last.row, first.column...last.column))
    }

    /// What stands in a cell that covers several rows is said of each of them that says something of its own. A title across
    /// columns stays where it is.
    private mutating func fillMerged() {
        var room = padding + 1000
        var blanks: [Int: Bool] = [:]
        var widths: [Int: Int] = [:]
        var fills: [(row: Int, column: Int, from: Int)] = []
        for merge in merges {
            guard let first = indices[merge.rows.lowerBound] else { continue }
            if merge.columns.count > 1 { table.markSpanned(first) }
            let column = merge.columns.lowerBound - 1
            guard !table.isBlank(first, column) else { continue }
            for number in merge.rows.dropFirst() {
                guard room > 0 else { break }
                room -= 1
                guard let row = indices[number] else { continue }
                let isBlank = blanks[row] ?? table.isBlank(row)
                blanks[row] = isBlank
                guard !isBlank else { continue }
                // Some programs write no cells behind the last that says something.
                let missing = column + 1 - max(table.cellCount(row), widths[row] ?? 0)
                if missing > 0 {
                    guard missing <= room else { continue }
                    room -= missing
                    widths[row] = column + 1
                }
                fills.append((row, column, first))
                table.hasMergedCells = true
            }
        }
        table.widen(widths)
        for fill in fills { table.fill(fill.row, fill.column, from: (fill.from, fill.column)) }
    }
}

/// Days as dates. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
enum CivilDays {
    /// `2026-12-01` for days since 1970-01-01.
    static func text(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
}
