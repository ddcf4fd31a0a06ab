import Barcodes
import Localization

/// Votes, charts and cards.
extension PaperLayout {
    /// Each option's text with its figures at the end of the line, and its bar below.
    func bars(_ bars: [Document.Bar]) -> [Strip] {
        let placeWidth = bars.map { naturalWidth(setting($0.place, isBold: true)) }.max() ?? 0
        let votesWidth = (bars.map { naturalWidth(setting($0.votes, isBold: true)) }.max() ?? 0) + 1
        let shareWidth = (bars.map { naturalWidth(setting($0.share)) }.max() ?? 0) + 1
        let start = placeWidth == 0 ? 0 : placeWidth + 8
        let figures = votesWidth + (shareWidth > 1 ? shareWidth + 10 : 0)
        let total = bodyWidth
        let width = total - start - figures - 14
        // A vote with as many options as are looked at together stays together.
        let isOne = bars.count <= 12
        return bars.enumerated().flatMap { number, bar -> [Strip] in
            var pieces: [Piece] = []
            if placeWidth > 0 {
                pieces.append(
                    Piece(
                        setting: setting(bar.place, isBold: true), start: 0, width: placeWidth, alignment: .units,
                        role: .label))
            }
            pieces += [
                Piece(
                    setting: setting(bar.text, width: width), start: start, width: width, role: .body),
                Piece(
                    setting: setting(bar.votes, isBold: true), start: total - figures, width: votesWidth,
                    alignment: .units, role: .body),
                Piece(
                    setting: setting(bar.share), start: total - shareWidth, width: shareWidth, alignment: .units,
                    role: bar.share.isEmpty ? nil : .body),
            ]
            var strips = row(pieces)
            let length = bar.longest > 0 ? width * Double(bar.length) / Double(bar.longest) : 0
            var figure = Strip(height: 9.5)
            figure.marks = [line(from: start, to: start + width, y: 8, pen: 0.35, tone: .pale)]
            if bar.length > 0 { figure.marks.append(box(start, 1.5, max(1, length), 6.5, .accent)) }
            strips.append(figure)
            for detail in bar.details where !detail.isEmpty {
                let setting = setting(detail, size: small, width: width)
                strips += row([Piece(setting: setting, start: start, width: width, tone: .gray, role: .body)])
            }
            for index in strips.indices {
                strips[index].keepsWithNext = index < strips.count - 1 || isOne && number < bars.count - 1
                strips[index].path = [PaperTag(role: .item, number: number)]
            }
            strips[0].space = 6
            return strips
        }
    }

    /// Who came, drawn: full, hatched and empty parts, so that nothing hangs on colour.
    func chart(_ chart: Document.Chart) -> Strip {
        let total = bodyWidth
        let titleWidth = min(total * 0.35, chart.rows.map { naturalWidth(setting($0.title, size: small)) }.max() ?? 0)
        let start = titleWidth + 10
        let width = total - start
        let most = chart.rows.map { max($0.values.reduce(0, +), $0.mark ?? 0) }.max() ?? 0
        let unit = most > 0 ? width / Double(most) : 0
        var strip = Strip(height: 0)
        strip.space = 8
        // What stands before its table stays with it.
        strip.keepsWithNext = chart.isInCells
        var y = legend(chart, &strip)
        for row in chart.rows {
            let piece = Piece(
                setting: oneLine(row.title, size: small, width: titleWidth), start: 0, width: titleWidth)
            let (marks, height) = marks(of: [piece], y: y)
            strip.marks += marks
            let (top, thickness) = (y + (height - 8) / 2, 8.0)
            var at = start
            for (part, value) in row.values.enumerated() where value > 0 {
                strip.marks += self.part(chart.fills[part], at, top, Double(value) * unit, thickness)
                at += Double(value) * unit
            }
            if let mark = row.mark {
                strip.marks.append(
                    upright(
                        at: start + Double(mark) * unit, from: top - 2, to: top + thickness + 2, pen: 1.4, tone: .black)
                )
            }
            y += height + 2
        }
        strip.height = y + 2
        return strip
    }

    private func legend(_ chart: Document.Chart, _ strip: inout Strip) -> Double {
        let names = zip(chart.fills, chart.parts).map { (Document.Fill?.some($0), $1) }
        return legend(names + (chart.rows.contains { $0.mark != nil } ? [(nil, chart.mark)] : []), &strip)
    }

    /// What the fills of a figure stand for, in lines above it.
    /// - Returns: how high it is.
    private func legend(_ names: [(Document.Fill?, String)], _ strip: inout Strip) -> Double {
        var at = 0.0
        var height = 0.0
        var y = 0.0
        for (part, name) in names {
            let text = setting(name, size: small)
            let width = naturalWidth(text) + 1
            if at > 0, at + 20 + width > bodyWidth {
                (at, y) = (0, y + height + 1)
            }
            let (marks, lineHeight) = marks(of: [Piece(setting: text, start: at + 18, width: width, tone: .gray)], y: y)
            strip.marks += marks
            height = lineHeight
            let top = y + (height - 7) / 2
            if let part {
                strip.marks += self.part(part, at, top, 14, 7)
            } else {
                strip.marks.append(upright(at: at + 7, from: top - 1, to: top + 8, pen: 1.4, tone: .black))
            }
            at += 18 + width + 14
        }
        return y + height + 5
    }

    private func part(_ fill: Document.Fill, _ start: Double, _ y: Double, _ width: Double, _ height: Double) -> [Mark]
    {
        switch fill {
        case .full: [box(start, y, width, height, .accent)]
        case .dark: [box(start, y, width, height, .pale)] + frame(start, y, width, height)
        case .hatched:
            [.hatch(x: left(start, width), y: y, width: width, height: height, tone: .black)]
                + frame(start, y, width, height)
        case .pale: [box(start, y, width, height, .ground)] + frame(start, y, width, height)
        case .empty: frame(start, y, width, height)
        }
    }

    /// Lines below, points above them, all of it as wide as the column and never higher than a third of a page.
    func drawing(_ drawing: Document.Drawing) -> Strip {
        var strip = Strip(height: 0)
        strip.space = 8
        let top = drawing.legend.isEmpty ? 0 : legend(drawing.legend.map { ($0.fill, $0.text) }, &strip)
        let unit = min(bodyWidth / drawing.width, bodyHeight / 3 / drawing.height)
        let indent = (bodyWidth - drawing.width * unit) / 2
        for shape in drawing.shapes {
            switch shape {
            case .line(let x1, let y1, let x2, let y2):
                strip.marks.append(
                    .stroke(
                        x1: left(indent + x1 * unit, 0), y1: top + y1 * unit, x2: left(indent + x2 * unit, 0),
                        y2: top + y2 * unit, pen: 0.4, tone: .gray, isDashed: false))
            case .point(let x, let y, let size, let fill):
                let side = size * unit
                let (start, high) = (indent + x * unit - side / 2, top + y * unit - side / 2)
                // What lies below is not to be seen through it.
                strip.marks.append(box(start, high, side, side, .paper))
                strip.marks += part(fill, start, high, side, side)
            }
        }
        strip.height = top + drawing.height * unit + 4
        return strip
    }

    // MARK: - Cards

    func cards(_ cards: Document.Cards) -> [Strip] {
        let columns = max(1, cards.columns)
        let width = bodyWidth / Double(columns)
        // Options a little smaller where more papers fit on a page then.
        let option = [10.0, 9.5, 9].max {
            papersPerColumn(cards, width: width, option: $0) < papersPerColumn(cards, width: width, option: $1)
        }
        // A second page that says the same as the first is no use to who copies it.
        let aPage = cards.isToCopy ? papersPerColumn(cards, width: width, option: option ?? 10) * columns : 0
        let count = aPage > 0 ? min(aPage, cards.cards.count) : cards.cards.count
        return stride(from: 0, to: count, by: columns).map { first in
            let row = cards.cards[first..<min(first + columns, count)]
            var strip = Strip(height: cards.height)
            let drawn = row.enumerated().map {
                card(
                    $1, start: Double($0) * width, width: width, height: cards.height, hasEdge: !cards.edges.isEmpty,
                    option: option ?? 10)
            }
            strip.height = max(cards.height, drawn.map(\.height).max() ?? 0)
            for (index, card) in drawn.enumerated() {
                strip.marks += [.open(.card)] + card.marks + [.close(.card)]
                if cards.edges.indices.contains(first + index) {
                    let edge = box(
                        Double(index) * width + 1, 1, 9, strip.height - 2, .shade(cards.edges[first + index]))
                    strip.marks.append(edge)
                }
                strip.marks += frame(Double(index) * width, 0, width, strip.height, isDashed: true)
            }
            return strip
        }
    }

    /// How many cards of a column a page holds, the highest of the first ones taken for all.
    private func papersPerColumn(_ cards: Document.Cards, width: Double, option: Double) -> Int {
        let isBallot = cards.cards.first?.contains { if case .choice = $0 { true } else { false } } ?? false
        guard isBallot else { return 0 }
        let highest = cards.cards.prefix(4).map {
            card($0, start: 0, width: width, height: cards.height, hasEdge: false, option: option).height
        }.max()
        return Int(bodyHeight / max(cards.height, highest ?? 0))
    }

    /// - Parameters:
    ///   - height: what the card has, for what stands in the middle of it.
    ///   - hasEdge: whether a coloured edge stands at its start.
    ///   - option: points of what is chosen from.
    private func card(
        _ items: [Document.Cards.Item], start: Double, width: Double, height room: Double, hasEdge: Bool,
        option: Double
    ) -> (marks: [Mark], height: Double) {
        if items.contains(.fold) { return tent(items, start: start, width: width, height: room) }
        let padding = 10.0
        // What fills a page is read by a whole table.
        let scale = width > bodyWidth / 2 + 1 ? 1.6 : 1
        let edge = hasEdge ? 8.0 : 0
        let (start, width) = (start + padding + edge, width - 2 * padding - edge)
        var marks: [Mark] = []
        var y = padding
        func add(
            _ text: String, _ second: String = "", size: Double, isBold: Bool = false, tone: Mark.Tone = .black,
            gap: Double = 2
        ) {
            guard !text.isEmpty else { return }
            let (new, height) = sides(
                text, second, size: size * scale, isBold: isBold, tone: tone, start: start, width: width, y: y,
                .paragraph, isOwnSide: false)
            marks += new
            y += height + gap * scale
        }
        for item in items {
            switch item {
            case .title(let text, let second):
                add(text, second, size: min(titleSize(text, width), titleSize(second, width)), isBold: true)
            case .text(let text, let second): add(text, second, size: 10.5)
            case .small(let text, let second): add(text, second, size: small, tone: .gray)
            case .code(let text): add(text, size: 13, isBold: true, gap: 4)
            case .line:
                y += 22
                marks.append(line(from: start, to: start + width, y: y))
                y += 2
            case .square(let code):
                marks += square(code, start: start, y: y)
                y += Self.squareSide
            case .poster(let text): add(text, size: 120, isBold: true)
            case .fold: break
            case .choice(let text, let boxes, let number, let second):
                let (new, height) = choice(text, second, boxes, number, start, width, y, option)
                marks += new
                y += height + 4
            }
        }
        return (marks, y + padding)
    }

    /// 24 mm: a telephone reads it from a hand's breadth.
    private static let squareSide = 68.0
    /// So that no screen shows a hair line between two rows.
    private static let overlap = 0.05

    /// Black on the paper with the white around it that readers need; never mirrored.
    private func square(_ code: QRCode, start: Double, y: Double) -> [Mark] {
        let unit = Self.squareSide / Double(code.side + 2 * QRCode.margin)
        let edge = left(start, Self.squareSide)
        return code.bars.map { bar in
            .box(
                x: edge + Double(bar.x + QRCode.margin) * unit, y: y + Double(bar.y + QRCode.margin) * unit,
                width: Double(bar.length) * unit, height: unit + Self.overlap, tone: .black)
        }
    }

    /// The largest in which a name stands in one line; one that is very long takes several.
    private func titleSize(_ text: String, _ width: Double) -> Double {
        [24, 21, 19, 17, 15].first { naturalWidth(setting(text, size: $0, isBold: true)) <= width } ?? 13
    }

    /// What is marked stands first, what it is keyed by last: nobody takes the one for the other.
    private func choice(
        _ text: String, _ second: String, _ boxes: Int, _ number: String, _ start: Double, _ width: Double, _ y: Double,
        _ size: Double
    ) -> (marks: [Mark], height: Double) {
        // A number that is written needs more room than a cross.
        let (side, high, gap) = boxes == 0 ? (24.0, 17.0, 0.0) : (12.0, 12.0, 4.0)
        let room = Double(max(1, boxes)) * (side + gap) + 6
        let key = setting(number, size: small)
        let keyWidth = naturalWidth(key) + 1
        let textWidth = width - room - keyWidth - 6
        let top = y + (high - 12) / 2
        let keyed = Piece(
            setting: key, start: start + width - keyWidth, width: keyWidth, alignment: .end, tone: .gray,
            role: .paragraph)
        // The other language stands at its own side.
        let (texts, height) = sides(
            text, second, size: size, isBold: false, start: start + room, width: textWidth, y: top, .paragraph,
            isOwnSide: false)
        let pieces = texts + marks(of: [keyed], y: top + 1).marks
        let frames = (0..<max(1, boxes)).flatMap { frame(start + Double($0) * (side + gap), y + 1, side, high) }
        return (frames + pieces, max(height, high + 2))
    }
}
