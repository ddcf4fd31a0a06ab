import Localization

/// Figures in cells.
extension TextRendering {
    /// A row of cells for each row, what the parts are below them.
    func lines(of chart: Document.Chart, indent: Int) -> [String] {
        let most = chart.rows.map { $0.values.reduce(0, +) }.max() ?? 0
        guard most > 0 else { return [] }
        let title = min(width / 3, chart.rows.map { columns($0.title) }.max() ?? 0)
        let room = max(10, min(40, width - indent - title - 2))
        let rows = chart.rows.flatMap { row -> [String] in
            // Each part ends where the sum of it and those before it ends, so that all rows of one sum are equally long.
            var (sum, cells, drawn) = (0, 0, "")
            for (fill, value) in zip(chart.fills, row.values) where value > 0 {
                sum += value
                let end = max(cells + 1, (sum * room * 2 + most) / (most * 2))
                drawn += rule(cell(fill), end - cells)
                cells = end
            }
            let words = wrapped(row.title, to: title)
            var head = spaces(indent) + padded(words.first ?? "", to: title) + "  " + drawn
            while head.last == " " { head.removeLast() }
            return [head] + words.dropFirst().map { spaces(indent) + $0 }
        }
        let legend = zip(chart.fills, chart.parts).map { "\(cell($0)) \($1)" }.joined(separator: "   ")
        return rows + wrapped(legend, to: width, indent: indent)
    }

    private func cell(_ fill: Document.Fill) -> Character {
        switch fill {
        case .empty: isASCII ? "." : "·"
        case .pale: isASCII ? "-" : "░"
        case .hatched: isASCII ? "/" : "▒"
        case .dark: isASCII ? "x" : "▓"
        case .full: isASCII ? "#" : "█"
        }
    }

    /// A picture in dots, two wide and four high in each cell; where a terminal has none of them, its words alone.
    func lines(of drawing: Document.Drawing, indent: Int) -> [String] {
        let words = wrapped(drawing.description, to: width, indent: indent)
        guard !isASCII else { return words }
        let across = min(60, width - indent)
        let unit = Double(across * 2 - 1) / drawing.width
        let down = Int((drawing.height * unit / 4).rounded(.up)) + 1
        var dots = Array(repeating: UInt32(0), count: across * down)
        func dot(_ x: Int, _ y: Int) {
            guard (0..<across * 2).contains(x), (0..<down * 4).contains(y) else { return }
            // Source: The Unicode Standard, Braille Patterns: the bits of the dots by row, left column first.
            let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
            dots[y / 4 * across + x / 2] |= bits[y % 4][x % 2]
        }
        for shape in drawing.shapes {
            switch shape {
            case .line(let x1, let y1, let x2, let y2):
                let steps = max(1, Int(max(abs(x2 - x1), abs(y2 - y1)) * unit))
                for step in 0...steps {
                    let part = Double(step) / Double(steps)
                    dot(Int((x1 + (x2 - x1) * part) * unit), Int((y1 + (y2 - y1) * part) * unit))
                }
            case .point(let x, let y, _, _):
                for (right, below) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    dot(Int(x * unit) + right, Int(y * unit) + below)
                }
            }
        }
        let rows = (0..<down).map { row in
            String(
                String.UnicodeScalarView(
                    dots[(row * across)..<((row + 1) * across)].compactMap { Unicode.Scalar(0x2800 + $0) }))
        }
        return rows.map { spaces(indent) + $0 } + words
    }
}
