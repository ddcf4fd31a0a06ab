/// Tables of a page that was saved as a spreadsheet: HTML, or the XML of Excel 2003.
enum PageTables {
    /// True for text that begins as a page does and has a table.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else { return false }
        return contains(bytes.prefix(1 << 16), "<table") || contains(bytes.prefix(1 << 16), "<workbook")
            || contains(bytes.prefix(1 << 16), ":workbook")
    }

    /// The encoding that a page or an XML declaration names.
    static func statedEncoding(_ bytes: [UInt8]) -> TableEncoding? {
        guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else { return nil }
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        for sign in ["charset=", "encoding="] {
            guard let range = head.firstRange(of: sign) else { continue }
            let name = head[range.upperBound...].drop { "\"' ".contains($0) }
                .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
            // A page in bytes that says it is in pairs was turned since.
            if let encoding = TableEncoding(name: String(name)), encoding != .utf16 { return encoding }
        }
        return nil
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ sign: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).lowercased().contains(sign)
    }

    /// The tables that have cells, in the order of the page.
    static func read(_ bytes: [UInt8]) -> [Table] {
        var page = Page(bytes)
        return page.read()
    }
}

private struct Page {
    private var scanner: MarkupScanner
    private var tables: [Table] = []
    private var table: Table?
    private var depth = 0
    private var sheetName: String?
    private var isInRow = false
    private var isInCell = false
    /// Whether a cell of the row itself says something.
    private var saysSomething = false
    /// Nesting in what is not shown: scripts, styles.
    private var hidden = 0
    private var content: [UInt8] = []
    private var column = 0
    private var span = 1
    /// Cells that reach into rows below: how many rows more, and whence.
    private var reaching: [Int: (rows: Int, row: Int, column: Int)] = [:]
    private var rowSpan = 1
    private let mostCells: Int
    private var cells = 0

    init(_ bytes: [UInt8]) {
        scanner = MarkupScanner(bytes)
        // What cells that span others may add is bounded by the page's length.
        mostCells = bytes.count
    }

    mutating func read() -> [Table] {
        while let token = scanner.next() {
            switch token {
            case .opening(let name, let isEmpty): open(name, isEmpty)
            case .closing(let name): close(name)
            case .text(let range, let isVerbatim):
                guard isInCell, hidden == 0 else { continue }
                content.append(contentsOf: isVerbatim ? scanner.verbatim(range) : scanner.decoded(range))
            }
        }
        // A page that was saved to its end closes its tables: what is in hand where it does not is cut off.
        let isCut = isInCell
        endRow()
        if isCut { table?.setFault(.cutOff) }
        endTable()
        return tables.filter { $0.rowCount > 0 }
    }

    private mutating func open(_ name: String, _ isEmpty: Bool) {
        switch name {
        case "script", "style": if !isEmpty { hidden += 1 }
        case "worksheet": sheetName = scanner.attribute("name")
        case "table":
            // A table within a cell is part of the outer one's text.
            depth += isEmpty ? 0 : 1
            if depth == 1 { table = Table(name: sheetName) }
        case "tr", "row":
            guard depth == 1 else { return }
            endRow()
            // The number of the row, as whoever opens the page sees it: a whole page may be one line of text.
            let line = (table?.rowCount ?? 0) + 1
            table?.beginRow(line: line, isHidden: scanner.attribute("hidden") == "1")
            isInRow = true
            column = 0
            saysSomething = false
            if isEmpty { endRow() }
        case "td", "th", "cell":
            guard depth == 1, table != nil else { return }
            endCell()
            if !isInRow { open("tr", false) }
            if let index = scanner.attribute("index").flatMap({ Int($0) }) {
                while column < min(index - 1, DelimitedText.Record.mostCells) { appendEmpty() }
            }
            span = Self.count(scanner.attribute("colspan"))
            rowSpan = Self.count(scanner.attribute("rowspan"))
            if let more = scanner.attribute("mergeacross").flatMap({ Int($0) }) { span = Self.bounded(more + 1) }
            if let more = scanner.attribute("mergedown").flatMap({ Int($0) }) { rowSpan = Self.bounded(more + 1) }
            isInCell = true
            content = []
            if isEmpty { endCell() }
        case "br", "p", "div", "li": if isInCell, !content.isEmpty { content.append(0x0A) }
        default: break
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "script", "style": hidden = max(0, hidden - 1)
        case "td", "th", "cell": if depth == 1 { endCell() }
        case "tr", "row": if depth == 1 { endRow() }
        case "table":
            if depth == 1 { endTable() } else { depth = max(0, depth - 1) }
        default: break
        }
    }

    private static func count(_ attribute: String?) -> Int { bounded(attribute.flatMap { Int($0) } ?? 1) }
    private static func bounded(_ count: Int) -> Int { min(max(count, 1), 1000) }

    private mutating func appendEmpty() {
        table?.append("")
        column += 1
        cells += 1
    }

    /// Cells of rows above that reach into this one come first.
    private mutating func appendReaching() {
        while let above = reaching[column], cells < mostCells {
            table?.append(sameAs: above.row, above.column)
            table?.hasMergedCells = true
            reaching[column] = above.rows > 1 ? (above.rows - 1, above.row, above.column) : nil
            column += 1
            cells += 1
        }
    }

    /// Cells of rows above that reach into this one behind its last.
    private mutating func finishReaching() {
        guard cells < mostCells, let last = reaching.keys.max() else { return }
        while column <= last, cells < mostCells {
            if reaching[column] == nil { appendEmpty() } else { appendReaching() }
        }
    }

    private mutating func endCell() {
        guard isInCell, let row = table.map({ $0.rowCount - 1 }), row >= 0 else { return }
        isInCell = false
        appendReaching()
        let text = SheetText.stated(Self.trimmed(content))
        if !text.isEmpty { saysSomething = true }
        guard column < DelimitedText.Record.mostCells else {
            column += 1
            if !text.isEmpty { table?.setFault(.tooManyCells(column)) }
            return
        }
        let first = column
        table?.append(text)
        column += 1
        cells += 1
        if span > 1 {
            table?.markSpanned(row)
            for _ in 1..<span where cells < mostCells { appendEmpty() }
        }
        guard rowSpan > 1 else { return }
        // A cell over columns and rows keeps all of its columns in the rows below.
        for reached in first..<column { reaching[reached] = (rowSpan - 1, row, reached) }
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var rest = bytes[...]
        while let byte = rest.first, byte <= 0x20 { rest = rest.dropFirst() }
        while let byte = rest.last, byte <= 0x20 { rest = rest.dropLast() }
        return rest
    }

    private mutating func endRow() {
        endCell()
        if isInRow {
            finishReaching()
            // What reaches into a row says nothing where the row itself says nothing.
            if !saysSomething { table?.clearLastRow() }
        }
        isInRow = false
    }

    private mutating func endTable() {
        endRow()
        if let table { tables.append(table) }
        table = nil
        depth = 0
        reaching = [:]
    }
}
