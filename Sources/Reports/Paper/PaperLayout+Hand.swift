import Localization

/// What stands on papers of one page: figures, the first options of a vote, tasks with boxes, short lists.
extension PaperLayout {
    /// Points of the numbers that are seen first.
    private var figure: Double { body * 26 / 9.5 }

    func figures(_ figures: [Document.Figure]) -> Strip {
        let width = bodyWidth / Double(max(1, figures.count))
        var strip = Strip(height: 0)
        strip.space = 8
        for (index, figure) in figures.enumerated() {
            let (start, inner) = (Double(index) * width + 4, width - 8)
            var y = 0.0
            func add(_ text: String, size: Double, isBold: Bool, tone: Mark.Tone) {
                let setting = setting(text, size: size, isBold: isBold, width: inner)
                let (marks, height) = marks(
                    of: [
                        Piece(
                            setting: setting, start: start, width: inner, alignment: .center, tone: tone,
                            role: .paragraph)
                    ], y: y)
                strip.marks += marks
                y += height
            }
            add(figure.number, size: self.figure, isBold: true, tone: .black)
            for caption in figure.captions { add(caption, size: small + 0.5, isBold: false, tone: .gray) }
            strip.height = max(strip.height, y)
        }
        for index in figures.indices.dropFirst() {
            strip.marks.append(upright(at: Double(index) * width, from: 2, to: strip.height, pen: 0.5, tone: .pale))
        }
        strip.height += 2
        return strip
    }

    /// Options in a line each: place, text, a short bar, the number.
    func standings(_ bars: [Document.Bar]) -> [Strip] {
        let placeWidth = bars.map { naturalWidth(setting($0.place, size: body + 1.5, isBold: true)) }.max() ?? 0
        let start = placeWidth == 0 ? 0 : placeWidth + 12
        let votesWidth = (bars.map { naturalWidth(setting($0.votes, isBold: true)) }.max() ?? 0) + 2
        let meter = bars.contains { $0.length > 0 } ? bodyWidth * 0.16 : 0
        let width = bodyWidth - start - votesWidth - meter - 24
        return bars.enumerated().map { number, bar in
            let isFirst = bar.isFirst || number == 0 && bar.length > 0
            var pieces: [Piece] = []
            if !bar.place.isEmpty {
                pieces.append(
                    Piece(
                        setting: setting(bar.place, size: body + 1.5, isBold: true), start: 0, width: placeWidth,
                        alignment: .units, tone: .accent, role: .label))
            }
            pieces += [
                Piece(
                    setting: setting(bar.text, isBold: isFirst, width: width), start: start, width: width, role: .body),
                Piece(
                    setting: setting(bar.votes, isBold: true), start: bodyWidth - votesWidth, width: votesWidth,
                    alignment: .end, role: .body),
            ]
            let (marks, height) = marks(of: pieces, y: 4)
            var strip = Strip(height: height + 8, marks: marks)
            if meter > 0, bar.longest > 0 {
                // Beside the number, which stands in the first line.
                let line = lines(of: pieces[pieces.count - 1].setting).first?.height ?? height
                let (left, top, thickness) = (start + width + 12, 4 + line / 2 - body * 0.4, body * 0.8)
                strip.marks += frame(left, top, meter, thickness)
                if bar.length > 0 {
                    let length = max(1, meter * Double(bar.length) / Double(bar.longest))
                    strip.marks.append(box(left, top, length, thickness, .accent))
                }
            }
            strip.foot.append(line(from: 0, to: bodyWidth, y: 0, pen: 0.35, tone: .pale))
            strip.path = [PaperTag(role: .item, number: number)]
            return strip
        }
    }

    /// A box to tick, by when, who, what.
    func tasks(_ tasks: [Document.Task]) -> [Strip] {
        func column(_ texts: [String], isBold: Bool, atMost part: Double) -> Double {
            min(bodyWidth * part, (texts.map { naturalWidth(setting($0, isBold: isBold)) }.max() ?? 0) + 1)
        }
        let side = body * 1.15
        let dueStart = side + 10
        let dueWidth = column(tasks.map(\.due), isBold: true, atMost: 0.2)
        let ownerStart = dueStart + dueWidth + (dueWidth > 1 ? 12 : 0)
        let ownerWidth = column(tasks.map(\.owner), isBold: false, atMost: 0.24)
        let start = ownerStart + ownerWidth + (ownerWidth > 1 ? 12 : 0)
        let width = bodyWidth - start
        return tasks.enumerated().map { number, task in
            let due = setting(task.due, isBold: true, width: dueWidth)
            let pieces = [
                Piece(setting: due, start: dueStart, width: dueWidth, role: .cell),
                Piece(
                    setting: setting(task.owner, width: ownerWidth), start: ownerStart, width: ownerWidth, role: .cell),
                Piece(setting: setting(task.text, width: width), start: start, width: width, role: .cell),
            ]
            let (marks, height) = marks(of: pieces, y: 5)
            var strip = Strip(height: height + 10, marks: marks)
            let top = 5 + (lines(of: due).first?.ascent ?? body) - side * 0.88
            strip.marks += frame(0, top, side, side)
            if task.isDone {
                let (left, right) = (self.left(0, side), self.left(0, side) + side)
                strip.marks += [
                    .stroke(
                        x1: left + 2, y1: top + side * 0.5, x2: left + side * 0.4, y2: top + side - 2, pen: 1.2,
                        tone: .black, isDashed: false),
                    .stroke(
                        x1: left + side * 0.4, y1: top + side - 2, x2: right - 1.5, y2: top + 2, pen: 1.2, tone: .black,
                        isDashed: false),
                ]
            }
            strip.foot.append(line(from: 0, to: bodyWidth, y: 0, pen: 0.35, tone: .pale))
            strip.path = [PaperTag(role: .row, number: number)]
            return strip
        }
    }

    /// Lists beside each other, each under its title.
    func lists(_ lists: [Document.List]) -> Strip {
        let gap = 24.0
        let width = (bodyWidth - gap * Double(max(0, lists.count - 1))) / Double(max(1, lists.count))
        var strip = Strip(height: 0)
        strip.space = 16
        for (index, list) in lists.enumerated() {
            let start = Double(index) * (width + gap)
            let head = setting(list.title, size: headingSize(1), isBold: true, width: width)
            var (marks, y) = marks(of: [
                Piece(setting: head, start: start, width: width, tone: .accent, role: .part, isOwnSide: true)
            ])
            strip.marks += marks
            y += 2
            strip.marks.append(line(from: start, to: start + width, y: y, pen: 0.75, tone: .accent))
            y += 5
            for item in list.items {
                let text = setting(item, width: width - 12)
                var height = 0.0
                (marks, height) = self.marks(
                    of: [Piece(setting: text, start: start + 12, width: width - 12, role: .paragraph)], y: y)
                strip.marks += marks
                let middle = y + (lines(of: text).first?.ascent ?? body) - body * 0.36
                strip.marks.append(box(start + 2, middle - 1.5, 3, 3, .black))
                y += height + 4
            }
            strip.height = max(strip.height, y)
        }
        return strip
    }

    /// A day by the clock: so high a row that all of them fill the page.
    func clock(_ hours: [Document.Hour], room: Double) -> [Strip] {
        let height = min(bodyHeight / 4, room / Double(max(1, hours.count)))
        let languages = hours.map(\.titles.count).max() ?? 1
        // As large as the tallest row allows, between what is read from 60 cm and what is read across the room.
        var size = min(column.geometry.width > 700 ? 26.0 : 19, height * 0.5)
        while size > 9, !fits(hours, size, height, languages) { size -= 0.5 }
        let hoursWidth = (hours.map { naturalWidth(setting($0.hours, size: size, isBold: true)) }.max() ?? 0) + 2
        let start = hoursWidth + size
        let width = (bodyWidth - start - size * Double(languages - 1)) / Double(languages)
        return hours.enumerated().map { number, hour in
            let tone: Mark.Tone = hour.isPause ? .gray : .black
            var pieces = [
                Piece(
                    setting: setting(hour.hours, size: size, isBold: true), start: 0, width: hoursWidth, tone: tone,
                    role: .cell)
            ]
            for (index, title) in hour.titles.enumerated() {
                pieces.append(
                    Piece(
                        setting: setting(title, size: size, width: width),
                        start: start + Double(index) * (width + size), width: width, tone: tone, role: .cell,
                        isOwnSide: true))
            }
            let (marks, used) = marks(of: pieces)
            var strip = Strip(height: height)
            if hour.isPause { strip.marks.append(box(0, 0.5, bodyWidth, height - 1, .ground)) }
            strip.marks += marks.map { $0.moved(by: (height - used) / 2) }
            strip.foot.append(line(from: 0, to: bodyWidth, y: 0, pen: 0.5, tone: .pale))
            strip.path = [PaperTag(role: .row, number: number)]
            return strip
        }
    }

    private func fits(_ hours: [Document.Hour], _ size: Double, _ height: Double, _ languages: Int) -> Bool {
        let hoursWidth = (hours.map { naturalWidth(setting($0.hours, size: size, isBold: true)) }.max() ?? 0) + 2
        let width = (bodyWidth - hoursWidth - size * Double(languages)) / Double(languages)
        return hours.allSatisfy { hour in
            hour.titles.allSatisfy { title in
                lines(of: setting(title, size: size, width: width)).reduce(0) { $0 + $1.height } <= height - 4
            }
        }
    }
}
