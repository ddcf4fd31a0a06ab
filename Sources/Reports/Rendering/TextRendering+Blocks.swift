import Localization

/// Lists, votes and tables as lines of text.
extension TextRendering {
    func lines(of entry: Document.Entry, indent: Int, labelWidth: Int) -> [String] {
        let start = indent + labelWidth + 2
        // A label that leaves no room for a text stands on a line of its own.
        guard start <= width / 2 else {
            return wrapped(entry.label, to: width, indent: indent)
                + ([entry.text] + entry.details).flatMap { wrapped($0, to: width, indent: indent + 2) }
        }
        let lines = after(
            spaces(indent) + padded(entry.label, to: labelWidth) + "  ", wrapped(entry.text, to: width, indent: start),
            start: start)
        return lines + entry.details.flatMap { wrapped($0, to: width, indent: start) }
    }

    /// A text beside what stands before it.
    func hanging(_ mark: String, _ text: String, indent: Int) -> [String] {
        let start = indent + columns(mark) + 1
        return after(spaces(indent) + mark + " ", wrapped(text, to: width, indent: start), start: start)
    }

    func lines(of task: Document.Task, indent: Int) -> [String] {
        let who = t.joined([task.due, task.owner])
        return hanging(task.isDone ? "[x]" : "[ ]", task.text, indent: indent)
            + (who.isEmpty ? [] : wrapped(who, to: width, indent: indent + 4))
    }

    /// Short options and their figures share a line; long ones stand above them.
    func lines(of bars: [Document.Bar], indent: Int) -> [String] {
        let place = bars.map { columns($0.place) }.max() ?? 0
        let votes = bars.map { columns($0.votes) }.max() ?? 0
        let share = bars.map { columns($0.share) }.max() ?? 0
        let text = bars.map { columns($0.text) }.max() ?? 0
        let isShort = text <= 16
        let start = indent + (place == 0 ? 0 : place + 2)
        let figuresStart = start + (isShort ? text + 2 : 0)
        let room = max(4, min(40, width - figuresStart - votes - share - 4))
        return bars.flatMap { bar -> [String] in
            let head = spaces(indent) + (place == 0 ? "" : padded(bar.place, to: place, isNumber: true) + "  ")
            var figures = padded(bar.votes, to: votes, isNumber: true)
            if share > 0 { figures += "  " + padded(bar.share, to: share, isNumber: true) }
            if bar.length > 0 { figures += "  " + drawn(bar.length, of: bar.longest, columns: room) }
            let details =
                bar.details.isEmpty ? [] : wrapped(t.joined(bar.details), to: width, indent: start)
            if isShort { return [head + padded(bar.text, to: text) + "  " + figures] + details }
            return after(head, wrapped(bar.text, to: width, indent: start), start: start) + [spaces(start) + figures]
                + details
        }
    }

    /// Indented lines, the first of which has something else in its indentation.
    private func after(_ head: String, _ lines: [String], start: Int) -> [String] {
        [head + String((lines.first ?? "").dropFirst(start))] + lines.dropFirst()
    }

    func lines(of card: [Document.Cards.Item], indent: Int) -> [String] {
        card.flatMap { item -> [String] in
            switch item {
            case .title(let text, let second), .text(let text, let second), .small(let text, let second):
                [text, second].filter { !$0.isEmpty }.flatMap { wrapped($0, to: width, indent: indent) }
            case .code(let text), .poster(let text): wrapped(text, to: width, indent: indent)
            case .choice(let text, let boxes, let number, let second):
                wrapped(
                    (boxes == 0 ? "___ " : String(repeating: "[ ] ", count: boxes)) + text + " (\(number))", to: width,
                    indent: indent) + (second.isEmpty ? [] : wrapped(second, to: width, indent: indent + 4))
            case .fold, .square: []
            case .line: [spaces(indent) + rule("_", width - indent)]
            }
        } + [""]
    }

    func lines(of table: Document.Table, indent: Int) -> [String] {
        let widths = widths(of: table, room: width - indent)
        // What the other columns leave no room for stands over the whole width: above its row where it comes first, else below.
        let whole = table.columns.indices.first { table.columns[$0].isWide && widths[$0] == 0 }
        func wide(_ text: String, isAbove: Bool) -> [String] {
            (whole == 0) == isAbove && !text.isEmpty ? wrapped(text, to: width, indent: indent) : []
        }
        let head = zip(table.columns, widths).map { $1 > 0 ? wrapped($0.title, to: $1) : [] }
        let height = head.map(\.count).max() ?? 0
        // Heads of several lines stand on the rule, not under the ceiling.
        let lifted = head.map { Array(repeating: "", count: height - $0.count) + $0 }
        let line = spaces(indent) + rule(isASCII ? "-" : "─", widths.filter { $0 > 0 }.reduce(-2) { $0 + $1 + 2 })
        let title = whole.map { table.columns[$0].title }
        var lines = title.map { wide($0, isAbove: true) } ?? []
        lines += row(lifted, table.columns, widths, indent: indent)
        lines += (title.map { wide($0, isAbove: false) } ?? []) + [line]
        for (index, cells) in table.rows.enumerated() {
            if table.hasTotal, index == table.rows.count - 1 { lines.append(line) }
            if table.groups.contains(index) {
                lines += wrapped(Document.Table.groupTitle(cells), to: width, indent: indent)
                continue
            }
            let texts = zip(cells, widths).map { cell, width in
                switch cell {
                case .text(let text): width > 0 ? wrapped(text, to: width) : []
                case .bar(let share): width > 0 ? [share.map { meter($0, columns: width) } ?? ""] : []
                }
            }
            let words = whole.map { index in if case .text(let text) = cells[index] { text } else { "" } }
            lines += words.map { wide($0, isAbove: true) } ?? []
            lines += row(texts, table.columns, widths, indent: indent)
            lines += words.map { wide($0, isAbove: false) } ?? []
        }
        return lines
    }

    private func row(
        _ cells: [[String]], _ columns: [Document.Table.Column], _ widths: [Int], indent: Int
    ) -> [String] {
        (0..<(cells.map(\.count).max() ?? 0)).map { index in
            var line = spaces(indent)
            for (position, cell) in cells.enumerated() where widths[position] > 0 {
                let text = index < cell.count ? cell[index] : ""
                line += padded(text, to: widths[position], isNumber: columns[position].isNumber) + "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// A column is as wide as its longest word of the head and its longest cell; the wide one takes what is left.
    /// Bars are the first thing that a narrow page does without. A wide column of width 0 has no room beside the others.
    private func widths(of table: Document.Table, room: Int) -> [Int] {
        let meter = 10
        var widths = table.columns.enumerated().map { index, column in
            let title = column.title.split(separator: " ").map { columns(String($0)) }.max() ?? 0
            return table.rows.enumerated().reduce(title) { widest, numbered in
                let (number, row) = numbered
                // What stands over the whole width makes no column wide.
                if table.groups.contains(number) { return widest }
                return switch row[index] {
                case .text(let text): max(widest, columns(text))
                case .bar: max(widest, meter)
                }
            }
        }
        guard let wide = table.columns.firstIndex(where: \.isWide) else { return widths }
        func left() -> Int {
            let others = widths.indices.filter { $0 != wide && widths[$0] > 0 }
            return room - others.reduce(0) { $0 + widths[$1] + 2 }
        }
        if left() < min(widths[wide], 16) {
            for (index, cell) in (table.rows.first ?? []).enumerated() {
                if case .bar = cell { widths[index] = 0 }
            }
        }
        // Where the others leave it too little, the widest of them gives way.
        while left() < min(widths[wide], 24),
            let widest = widths.indices.filter({ $0 != wide && widths[$0] > 16 }).max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
        // Words of a few letters each are no column.
        let isCramped = left() < min(widths[wide], 8)
        widths[wide] = isCramped ? 0 : min(widths[wide], left())
        while isCramped, left() < -2,
            let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 4
        {
            widths[widest] -= 1
        }
        return widths
    }

    /// A bar from nothing to `columns`; anything above nothing shows.
    private func drawn(_ length: Int, of longest: Int, columns: Int) -> String {
        rule(isASCII ? "#" : "█", filled(length, of: longest, columns: columns))
    }

    /// A bar on its track: how much of the whole there is.
    private func meter(_ share: Share, columns: Int) -> String {
        let filled = filled(share.count, of: share.whole, columns: columns)
        return rule(isASCII ? "#" : "█", filled) + rule(isASCII ? "." : "░", columns - filled)
    }

    private func filled(_ length: Int, of longest: Int, columns: Int) -> Int {
        guard length > 0, longest > 0 else { return 0 }
        return min(columns, max(1, (min(length, longest) * columns * 2 + longest) / (longest * 2)))
    }
}
