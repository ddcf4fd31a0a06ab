import Barcodes
import HTML
import Localization

/// Writes one document as an article.
struct HTMLPage {
    let t: Localizer
    /// Sets the ids of this article apart from those of others in the file.
    let number: Int
    var writer: HTMLWriter
    private var headings = 0

    init(t: Localizer, number: Int, writer: HTMLWriter) {
        self.t = t
        self.number = number
        self.writer = writer
    }

    private var isRightToLeft: Bool { t.language.isRightToLeft }
    private var lastHeading: String { "h\(number)-\(headings)" }

    /// - Parameters:
    ///   - rows: beside another language, the row of the page’s grid in which each block stands; the head stands
    ///   in the first. nil for an article that stands alone.
    ///   - once: which of the blocks stand once, over both languages.
    ///   - isSecond: whether the other language has written those already: a page that shows both beside each other hides these.
    mutating func write(
        _ document: Document, rows: [Int]? = nil, once: Set<Int> = [], isSecond: Bool = false
    ) {
        let (red, green, blue) = PaperAccent(named: document.accent).rgb
        let t = t
        element(
            "article",
            [
                ("lang", t.textLanguage), ("dir", isRightToLeft ? "rtl" : "ltr"),
                ("style", "--accent:rgb(\(red),\(green),\(blue))"),
            ]
        ) { page in
            page.newline()
            page.element("header", rows == nil ? [] : [("style", "grid-row:1")]) { page in
                for (index, head) in document.heads.enumerated() {
                    page.inline(index == 0 ? "h1" : "p", head.first)
                    if !head.second.isEmpty { page.inline("p", head.second, [("class", "second")]) }
                }
                for aside in document.asides { page.inline("p", aside) }
            }
            var breaks = false
            for (index, block) in document.blocks.enumerated() {
                page.newline()
                if case .pageBreak = block {
                    breaks = true
                    continue
                }
                if breaks { page.element("div", [("class", "break")]) { _ in } }
                breaks = false
                if let rows {
                    let style =
                        once.contains(index) ? isSecond ? "at again" : "at once" : block.isHeading ? "at h" : "at"
                    page.element("div", [("class", style), ("style", "grid-row:\(rows[index])")]) {
                        $0.write(block)
                    }
                } else {
                    page.write(block)
                }
            }
            page.newline()
            if !document.foot.isEmpty {
                page.element("footer", rows == nil ? [] : [("class", "at")]) { page in
                    for line in document.foot { page.inline("p", line) }
                    for line in document.secondFoot { page.inline("p", line, [("class", "second")]) }
                }
            }
        }
    }

    private mutating func write(_ block: Document.Block) {
        switch block {
        case .heading(let text, let level):
            headings += 1
            inline(Self.heading(level), text, [("id", lastHeading)])
        case .headings(let text, let other, let level):
            headings += 1
            element(Self.heading(level), [("id", lastHeading)]) { page in
                page.inline(text)
                page.inline("span", other, [("class", "detail second")])
            }
        case .paragraph(let text): inline("p", text)
        case .paragraphs(let text, let other):
            inline("p", text)
            inline("p", other, [("class", "second")])
        case .table(let table): write(table)
        case .entries(let entries): write(entries)
        case .bars(let bars): write(bars)
        case .chart(let chart): write(chart)
        case .drawing(let drawing): write(drawing)
        case .figures(let figures): write(figures)
        case .standings(let bars): write(bars)
        case .tasks(let tasks): write(tasks)
        case .lists(let lists): for list in lists { write(list) }
        case .clock(let hours): write(hours)
        case .cards(let cards): write(cards)
        case .writing(let lines): for _ in 0..<lines { element("div", [("class", "write")]) { _ in } }
        case .pageBreak: break
        }
    }

    private static func heading(_ level: Int) -> StaticString {
        switch level {
        case 1: "h2"
        case 2: "h3"
        case 3: "h4"
        default: "h5"
        }
    }

    // MARK: - Tables

    private mutating func write(_ table: Document.Table) {
        scrollingTable(table.isForm ? "form" : nil) { page in
            page.head(table.columns.map { ($0.title, $0.isNumber, $0.isSpare) })
            page.element("tbody") { page in
                for (number, row) in table.rows.enumerated() {
                    page.newline()
                    let isSum = table.hasTotal && number == table.rows.count - 1
                    page.element("tr", [("class", isSum ? "sum" : "row")]) { page in
                        for (cell, column) in zip(row, table.columns) { page.write(cell, column) }
                    }
                }
            }
        }
    }

    private mutating func write(_ cell: Document.Table.Cell, _ column: Document.Table.Column) {
        switch cell {
        case .text(let text) where column.isWide: inline("th", text, [("scope", "row")])
        case .text(let text):
            inline(
                "td", text,
                column.isNumber
                    ? [("class", "n")] : column.isHours ? [("class", column.isSpare ? "hours spare" : "hours")] : [])
        case .bar(let share):
            element("td", [("aria-hidden", "true")]) { page in
                if let share { page.bar(share.count, of: share.whole) }
            }
        }
    }

    /// The options, a row each; a column that would be empty is left out.
    private mutating func write(_ bars: [Document.Bar]) {
        let hasPlace = bars.contains { !$0.place.isEmpty }
        let hasShare = bars.contains { !$0.share.isEmpty }
        var columns = [(Document.head(of: bars, t), false, false), (t("Votes"), true, false)]
        if hasPlace { columns.insert((t("Place"), true, false), at: 0) }
        if hasShare { columns.append((t("Share"), true, false)) }
        columns.append(("", false, false))
        scrollingTable(nil) { page in
            page.head(columns)
            page.element("tbody") { page in
                for bar in bars {
                    page.newline()
                    page.element("tr") { page in
                        if hasPlace { page.inline("td", bar.place, [("class", "n")]) }
                        page.element("th", [("scope", "row")]) { page in
                            page.inline(bar.text)
                            for detail in bar.details { page.inline("span", detail, [("class", "detail")]) }
                        }
                        page.inline("td", bar.votes, [("class", "n")])
                        if hasShare { page.inline("td", bar.share, [("class", "n")]) }
                        page.element("td", [("aria-hidden", "true")]) { $0.bar(bar.length, of: bar.longest) }
                    }
                }
            }
        }
    }

    private mutating func scrollingTable(_ style: String?, _ content: (inout HTMLPage) -> Void) {
        var attributes: [HTMLWriter.Attribute] = []
        if headings > 0 { attributes.append((name: "aria-labelledby", value: lastHeading)) }
        if let style { attributes.append((name: "class", value: style)) }
        // A wide table is moved within itself on a narrow screen, and a keyboard must reach it to do so.
        element("div", [("class", "scroll"), ("tabindex", "0")]) { page in
            page.element("table", attributes) { content(&$0) }
        }
    }

    private mutating func head(_ columns: [(title: String, isNumber: Bool, isSpare: Bool)]) {
        element("thead") { page in
            page.element("tr") { page in
                for column in columns {
                    if column.title.isEmpty {
                        page.element("td", [("aria-hidden", "true")]) { _ in }
                    } else {
                        let style = (column.isNumber ? "n" : "t") + (column.isSpare ? " spare" : "")
                        page.inline("th", column.title, [("scope", "col"), ("class", style)])
                    }
                }
            }
        }
    }

    /// Says nothing that does not stand beside it in figures, so it is hidden from those who listen.
    private mutating func bar(_ length: Int, of longest: Int) {
        let percent = longest > 0 ? min(100, length * 100 / longest) : 0
        element("span", [("class", "bar")]) { page in
            page.element("span", [("style", "width:\(percent)%")]) { _ in }
        }
    }

    // MARK: - Lists and cards

    private mutating func write(_ entries: [Document.Entry]) {
        element("ul", [("class", "lines")]) { page in
            for entry in entries {
                page.newline()
                page.element("li") { page in
                    page.inline("span", entry.label, [("class", "label")])
                    page.element("span") { page in
                        page.inline(entry.text)
                        for detail in entry.details { page.inline("span", detail, [("class", "detail")]) }
                    }
                }
            }
        }
    }

    private mutating func write(_ cards: Document.Cards) {
        let style = "grid-template-columns:repeat(\(max(1, cards.columns)),1fr)"
        element("div", [("class", "cards"), ("style", style)]) { page in
            for card in cards.cards {
                page.newline()
                page.element("section", [("class", "card")]) { page in
                    for item in card { page.write(item) }
                }
            }
        }
    }

    private mutating func write(_ item: Document.Cards.Item) {
        switch item {
        case .title(let text, let second): pair(text, second, "title")
        case .text(let text, let second): pair(text, second)
        case .small(let text, let second): pair(text, second, "small")
        case .code(let text): inline("p", text, [("class", "code"), ("dir", "ltr")])
        case .square(let code): element("div", [("class", "square")]) { code.write(to: &$0.writer, title: "QR") }
        case .choice(let text, let boxes, let number, let second):
            inline("p", (boxes == 0 ? "____ " : String(repeating: "☐", count: boxes) + " ") + text + " (\(number))")
            if !second.isEmpty { inline("p", second, [("class", "second")]) }
        case .poster(let text): inline("p", text, [("class", "poster")])
        case .fold: break
        case .line: element("div", [("class", "write")]) { _ in }
        }
    }

    /// A text, and beside it the same in the second language.
    private mutating func pair(_ text: String, _ second: String, _ style: String = "") {
        func line(_ text: String, _ style: String) {
            if style.isEmpty { inline("p", text) } else { inline("p", text, [("class", style)]) }
        }
        if !text.isEmpty { line(text, style) }
        if !second.isEmpty { line(second, style.isEmpty ? "second" : "\(style) second") }
    }

    // MARK: - The chart

    private mutating func write(_ chart: Document.Chart) {
        let most = chart.rows.map { max($0.values.reduce(0, +), $0.mark ?? 0) }.max() ?? 0
        guard most > 0 else { return }
        let (room, left, step) = (420, 170, 22)
        let height = chart.rows.count * step
        func x(_ value: Int) -> Int { value * room / most }
        let isRightToLeft = isRightToLeft
        func place(_ start: Int, _ width: Int) -> Int { isRightToLeft ? 600 - start - width : start }
        element("figure") { page in
            page.element(
                "svg",
                [("viewBox", "0 0 600 \(height)"), ("role", "img"), ("aria-label", Bidi.plain(chart.description))]
            ) { page in
                page.hatch()
                for (index, row) in chart.rows.enumerated() {
                    let y = index * step
                    // SVG counts from the text's own start: at the right in Arabic.
                    page.element(
                        "text",
                        [
                            ("x", "\(isRightToLeft ? 600 : 0)"), ("y", "\(y + 14)"), ("font-size", "13"),
                            ("direction", isRightToLeft ? "rtl" : "ltr"),
                        ]
                    ) { $0.writer.text(Self.short(Bidi.plain(row.title))) }
                    var at = left
                    for (part, value) in row.values.enumerated() where value > 0 {
                        page.part(chart.fills[part], place(at, x(value)), y + 3, x(value))
                        at += x(value)
                    }
                    if let mark = row.mark {
                        let at = place(left + x(mark) - 1, 2)
                        page.rectangle(at, y, 2, 20, "#111")
                    }
                }
            }
            let mark = chart.rows.contains { $0.mark != nil } ? [page.t("Upright line: %1.", chart.mark)] : []
            page.inline("figcaption", page.legend(zip(chart.fills, chart.parts).map { ($0, $1) }, mark))
        }
    }

    private mutating func hatch() {
        let name = "hatch\(number)"
        element("defs") { page in
            page.element(
                "pattern",
                [
                    ("id", name), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"),
                    ("patternTransform", "rotate(45)"),
                ]
            ) { $0.element("rect", [("width", "1.5"), ("height", "5"), ("fill", "#111")]) { _ in } }
        }
    }

    /// What each fill stands for, in a sentence each.
    private func legend(_ parts: [(Document.Fill, String)], _ more: [String] = []) -> String {
        (parts.map { fill, part in
            switch fill {
            case .full: t("Full: %1.", part)
            case .dark: t("Dark: %1.", part)
            case .hatched: t("Hatched: %1.", part)
            case .pale: t("Light: %1.", part)
            case .empty: t("Empty: %1.", part)
            }
        } + more).joined(separator: " ")
    }

    private func paint(_ fill: Document.Fill) -> String {
        switch fill {
        case .full: "var(--accent)"
        case .dark: "#aaa"
        case .hatched: "url(#hatch\(number))"
        case .pale: "#e8e8e8"
        case .empty: "#fff"
        }
    }

    private mutating func part(_ fill: Document.Fill, _ x: Int, _ y: Int, _ width: Int) {
        rectangle(x, y, width, 14, paint(fill))
    }

    private mutating func write(_ drawing: Document.Drawing) {
        let isRightToLeft = isRightToLeft
        func number(_ value: Double) -> String { String((value * 10).rounded() / 10) }
        func x(_ value: Double) -> Double { isRightToLeft ? drawing.width - value : value }
        element("figure") { page in
            page.element(
                "svg",
                [
                    ("viewBox", "0 0 \(number(drawing.width)) \(number(drawing.height))"), ("role", "img"),
                    ("aria-label", Bidi.plain(drawing.description)),
                ]
            ) { page in
                page.hatch()
                for shape in drawing.shapes {
                    switch shape {
                    case .line(let x1, let y1, let x2, let y2):
                        page.element(
                            "line",
                            [
                                ("x1", number(x(x1))), ("y1", number(y1)), ("x2", number(x(x2))), ("y2", number(y2)),
                                ("stroke", "#666"), ("stroke-width", "0.5"),
                            ]
                        ) { _ in }
                    case .point(let middle, let y, let size, let fill):
                        let left = x(middle) - size / 2
                        // White below, so that no line is seen through a hatch.
                        for paint in fill == .hatched ? ["#fff", page.paint(fill)] : [page.paint(fill)] {
                            page.element(
                                "rect",
                                [
                                    ("x", number(left)), ("y", number(y - size / 2)), ("width", number(size)),
                                    ("height", number(size)), ("fill", paint), ("stroke", "#111"),
                                    ("stroke-width", "0.5"),
                                ]
                            ) { _ in }
                        }
                    }
                }
            }
            let legend = page.legend(drawing.legend.map { ($0.fill, $0.text) })
            page.inline("figcaption", [drawing.description, legend].filter { !$0.isEmpty }.joined(separator: " "))
        }
    }

    private mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) {
        element(
            "rect",
            [
                ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)"), ("fill", fill),
                ("stroke", "#111"), ("stroke-width", "0.7"),
            ]
        ) { _ in }
    }

    private static func short(_ text: String) -> String { text.count > 24 ? text.prefix(23) + "…" : text }

    // MARK: - Text

    mutating func inline(_ name: StaticString, _ text: String, _ attributes: [HTMLWriter.Attribute] = []) {
        element(name, attributes) { $0.inline(text) }
    }

    /// Every run of another direction says so, and in which language it is, as far as its script tells.
    mutating func inline(_ text: String) { inline(LaidOut.glued(text), isRightToLeft: isRightToLeft) }

    private mutating func inline(_ text: String, isRightToLeft outside: Bool) {
        for run in Bidi.runs(of: text) {
            guard let direction = run.isRightToLeft else {
                writer.text(run.text)
                continue
            }
            var attributes: [HTMLWriter.Attribute] = [("dir", direction ? "rtl" : "ltr")]
            if direction != outside, Bidi.startsRightToLeft(run.text) != nil {
                // Latin letters may be French, English or a name: no language is better than a wrong one.
                attributes.append(("lang", direction ? "ar" : ""))
            }
            element("bdi", attributes) { $0.inline(run.text, isRightToLeft: direction) }
        }
    }

    mutating func newline() { writer.newline() }

    mutating func element(
        _ name: StaticString, _ attributes: [HTMLWriter.Attribute] = [], _ content: (inout HTMLPage) -> Void
    ) {
        writer.open(name, attributes)
        content(&self)
        writer.close(name)
    }
}
