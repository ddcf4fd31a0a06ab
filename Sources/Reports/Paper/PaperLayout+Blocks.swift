import Localization

/// From blocks to strips.
extension PaperLayout {
    func title(of document: Document) -> [Strip] {
        guard !document.title.isEmpty else { return [] }
        let all = bodyWidth
        let scale = body / 9.5
        var strip = Strip(height: 0, anchor: (Bidi.plain(document.title), 0))
        // What is cut apart has its title in the head of the page.
        if document.sheet.isCutApart { return [strip] }
        let aside = document.asides.isEmpty ? 0 : all * 0.34
        let width = all - aside
        var y = 0.0
        for (index, head) in document.heads.enumerated() {
            // The title; where; what about.
            let isBold = index == 0 || index > 1 && !document.sheet.isOnePage
            var size = (index > 0 ? isBold ? 12.5 : 11 : document.sheet.isOnePage ? 24 : 19) * scale
            if index == 0 {
                // A title that nearly fits into a line is set a little smaller.
                let smallest = size * 0.75
                while size > smallest, naturalWidth(setting(head.first, size: size, isBold: true)) > width { size -= 1 }
            }
            let (marks, height) = sides(
                head.first, head.second, size: size, isBold: isBold, start: 0, width: width, y: y,
                index == 0 ? .title : .paragraph)
            strip.marks += marks
            y += height + 1
        }
        var (asides, bottom) = ([Mark](), 0.0)
        for text in document.asides {
            // A date that nearly fits into a line is set a little smaller.
            var size = 11 * scale
            let smallest = size * 0.8
            while size > smallest, naturalWidth(setting(text, size: size)) > aside - 12 { size -= 0.5 }
            let piece = Piece(
                setting: setting(text, size: size, width: aside - 12), start: width + 12, width: aside - 12,
                alignment: .end, role: .paragraph)
            let (marks, height) = marks(of: [piece], y: bottom)
            asides += marks
            bottom += height + 1
        }
        strip.marks += asides.map { $0.moved(by: max(0, y - bottom)) }
        strip.height = max(y, bottom) + 12
        strip.foot.append(box(0, -7, all, 2.5, .accent))
        return [strip]
    }

    /// A document as strips: the title, then each block.
    func groups(of document: Document) -> [[Strip]] {
        var groups = [title(of: document)]
        let blocks = document.blocks
        var breaks = false
        var labelWidth = 0.0
        for (index, block) in blocks.enumerated() {
            if case .pageBreak = block {
                breaks = true
                groups.append([])
                continue
            }
            if index == 0 || block.isSectionHeading { labelWidth = self.labelWidth(of: blocks[index...]) }
            let used = groups.joined().reduce(0) { $0 + $1.space + $1.height }
            var new = self.strips(of: block, labelWidth: labelWidth, room: max(bodyHeight / 3, bodyHeight - used))
            // A short paragraph under a heading leads on to what follows.
            if case .paragraph = block, index > 0, blocks[index - 1].isHeading, (1...3).contains(new.count) {
                new[new.count - 1].keepsWithNext = blocks.indices.contains(index + 1) && !blocks[index + 1].isHeading
            }
            // How votes were counted stands with the last of them.
            if case .bars = block, !new.isEmpty, blocks.indices.contains(index + 1), blocks[index + 1].isParagraph {
                new[new.count - 1].keepsWithNext = true
            }
            if breaks, !new.isEmpty {
                new[0].breaksBefore = true
                breaks = false
            }
            if let role = block.role {
                for strip in new.indices { new[strip].path.insert(PaperTag(role: role, number: index), at: 0) }
            }
            groups.append(new)
        }
        fit(&groups, document.blocks)
        return groups.map { $0.flatMap { $0.slices(of: bodyHeight) } }
    }

    /// - Parameter room: what is left of the first page.
    private func strips(of block: Document.Block, labelWidth: Double, room: Double) -> [Strip] {
        switch block {
        case .heading(let text, let level): return [heading(text, level)]
        case .headings(let text, let other, let level): return [headings(text, other, level)]
        case .paragraph(let text): return paragraph(text)
        case .paragraphs(let text, let other): return paragraphs(text, other)
        case .table(let table): return self.table(table)
        case .entries(let entries): return self.entries(entries, labelWidth)
        case .bars(let bars): return self.bars(bars)
        case .chart(let chart): return [self.chart(chart)]
        case .drawing(let drawing): return [self.drawing(drawing)]
        case .figures(let figures): return [self.figures(figures)]
        case .standings(let bars): return standings(bars)
        case .tasks(let tasks): return self.tasks(tasks)
        case .lists(let lists): return [self.lists(lists)]
        case .clock(let hours): return clock(hours, room: room)
        case .cards(let cards): return self.cards(cards)
        case .writing(let lines): return writing(lines)
        case .pageBreak: return []
        }
    }

    /// The lists of a section stand under each other, so their texts begin in one column.
    private func labelWidth(of blocks: ArraySlice<Document.Block>) -> Double {
        var width = 0.0
        for (index, block) in blocks.enumerated() {
            if index > 0, block.isSectionHeading { break }
            if case .entries(let entries) = block {
                // A hundred lines have a handful of labels.
                for label in Set(entries.map(\.label)) {
                    width = max(width, naturalWidth(setting(label, size: small)))
                }
            }
        }
        return min(width, bodyWidth * 0.25)
    }

    private func heading(_ text: String, _ level: Int) -> Strip {
        let width = bodyWidth
        let setting = setting(text, size: headingSize(level), isBold: true, width: width)
        let (marks, height) = marks(of: [Piece(setting: setting, start: 0, width: width, isOwnSide: true)])
        var strip = Strip(height: height + 2, marks: marks, keepsWithNext: true)
        strip.space = level == 1 ? 16 : level == 2 ? 10 : 6
        strip.anchor = level < 3 ? (Bidi.plain(text), level) : nil
        if level == 1 {
            strip.height = height + 5
            strip.foot.append(line(from: 0, to: width, y: -4, pen: 0.75, tone: .accent))
        }
        return strip
    }

    /// A heading in two languages, each at its own side: in one line where both fit, else under each other.
    private func headings(_ text: String, _ other: String, _ level: Int) -> Strip {
        let size = headingSize(level)
        let both = [text, other].map { naturalWidth(setting($0, size: size, isBold: true)) }
        var strip = heading(text, level)
        let width = bodyWidth
        var piece = Piece(
            setting: setting(other, size: size, isBold: true, width: width), start: 0, width: width, alignment: .end)
        if both[0] + both[1] + 20 <= width {
            strip.marks += marks(of: [piece]).marks
        } else {
            // Under each other, two languages of one direction begin at one side.
            (piece.alignment, piece.isOwnSide) = (.start, true)
            let (marks, height) = marks(of: [piece], y: strip.height - 5)
            strip.marks += marks
            strip.height += height
        }
        strip.anchor = strip.anchor.map { (Bidi.plain(text) + " · " + Bidi.plain(other), $0.level) }
        return strip
    }

    /// Lines of a paragraph: two at least stay together at its start and at its end.
    private func paragraph(_ text: String) -> [Strip] {
        guard !text.isEmpty else { return [] }
        let width = bodyWidth
        let piece = Piece(setting: setting(text, width: width), start: 0, width: width, isOwnSide: true)
        let lines = self.lines(of: piece.setting)
        return lines.enumerated().map { index, line in
            var strip = Strip(height: line.height)
            strip.marks = [mark(piece, index, line, isAlone: lines.count == 1, baseline: line.ascent)]
            strip.space = index == 0 ? 6 : 0
            strip.keepsWithNext = index < lines.count - 1 && (index == 0 || index == lines.count - 2)
            return strip
        }
    }

    /// A sentence in two languages.
    private func paragraphs(_ text: String, _ other: String) -> [Strip] {
        let width = bodyWidth
        guard areShort(text, other, size: body, isBold: false, width: width) else {
            return [text, other].enumerated().flatMap { number, text in
                paragraph(text).map { line in
                    var line = line
                    line.path = [PaperTag(role: .paragraph, number: number)]
                    if number > 0 { line.space = 0 }
                    return line
                }
            }
        }
        let (marks, height) = sides(
            text, other, size: body, isBold: false, start: 0, width: width, y: 0, .paragraph)
        var strip = Strip(height: height, marks: marks)
        strip.space = 6
        return [strip]
    }

    private func areShort(_ text: String, _ other: String, size: Double, isBold: Bool, width: Double) -> Bool {
        let both = [text, other].map { naturalWidth(setting($0, size: size, isBold: isBold)) }
        return both[0] + both[1] + 16 <= width
    }

    /// A text in two languages, each at its own side: in one line where both fit, else under each other.
    func sides(
        _ text: String, _ other: String, size: Double, isBold: Bool, tone: Mark.Tone = .black, start: Double,
        width: Double, y: Double, _ role: PaperRole, isOwnSide: Bool = true
    ) -> (marks: [Mark], height: Double) {
        let first = Piece(
            setting: setting(text, size: size, isBold: isBold, width: width), start: start, width: width, tone: tone,
            role: role, isOwnSide: isOwnSide)
        guard !other.isEmpty else { return marks(of: [first], y: y) }
        var second = first
        second.isOwnSide = true
        second.setting = setting(other, size: size, isBold: isBold, width: width)
        if areShort(text, other, size: size, isBold: isBold, width: width) {
            second.alignment = .end
            return marks(of: [first, second], y: y)
        }
        let above = marks(of: [first], y: y)
        let below = marks(of: [second], y: y + above.height)
        return (above.marks + below.marks, above.height + below.height)
    }

    /// Entries of a list. A short one stays whole; of a long one no entry stands alone, at its start or at its end.
    private func entries(_ entries: [Document.Entry], _ labelWidth: Double) -> [Strip] {
        var strips = entries.enumerated().map { entry($1, labelWidth, number: $0) }
        let isShort = strips.joined().reduce(0) { $0 + $1.height } <= bodyHeight / 8
        for index in strips.indices.dropLast() where isShort || index == 0 || index == strips.count - 2 {
            strips[index][strips[index].count - 1].keepsWithNext = true
        }
        return strips.flatMap { $0 }
    }

    private func entry(_ entry: Document.Entry, _ labelWidth: Double, number: Int) -> [Strip] {
        let start = labelWidth == 0 ? 0 : labelWidth + 10
        let width = bodyWidth - start
        let label = Piece(
            setting: setting(entry.label, size: small, width: labelWidth), start: 0, width: labelWidth, tone: .gray,
            role: .label)
        let text = Piece(
            setting: setting(entry.text, width: width), start: start, width: width, role: .body)
        var strips = row([label, text])
        for detail in entry.details where !detail.isEmpty {
            let setting = setting(detail, size: small, width: width)
            strips += row([Piece(setting: setting, start: start, width: width, tone: .gray, role: .body)])
        }
        for index in strips.indices {
            strips[index].keepsWithNext = index < strips.count - 1
            strips[index].path = [PaperTag(role: .item, number: number)]
        }
        strips[0].space = number == 0 ? 4 : 3
        return strips
    }

    /// Pieces beside each other in one strip; in several when they are higher than a page.
    func row(_ pieces: [Piece], padding: Double = 0, minimum: Double = 0) -> [Strip] {
        let (marks, height) = marks(of: pieces, y: padding)
        let whole = max(height + 2 * padding, minimum)
        if whole <= bodyHeight / 2 { return [Strip(height: whole, marks: marks)] }
        // So long a text is broken between lines: each baseline goes with its own slice.
        let slice = bodyHeight / 4
        var slices: [[Mark]] = []
        for mark in marks {
            guard case .line(_, _, _, let baseline, _) = mark else { continue }
            let index = max(0, Int(baseline / slice))
            while slices.count <= index { slices.append([]) }
            slices[index].append(mark)
        }
        return slices.enumerated().map { index, marks in
            Strip(height: slice, marks: marks.map { $0.moved(by: -Double(index) * slice) })
        }
    }
}

extension Document.Block {
    /// What it is to somebody who does not see the page.
    fileprivate var role: PaperRole? {
        switch self {
        case .heading(_, let level), .headings(_, _, let level): PaperRole(headingLevel: level)
        case .paragraph: .paragraph
        case .table: .table
        case .entries, .bars, .standings: .list
        case .chart, .drawing: .figure
        case .tasks, .clock: .table
        case .paragraphs, .figures, .lists, .cards, .writing, .pageBreak: nil
        }
    }

    fileprivate var isParagraph: Bool {
        if case .paragraph = self { true } else { false }
    }

    fileprivate var isSectionHeading: Bool {
        headingLevel == 1
    }
}

extension Bidi {
    /// The text without isolates: for an outline or a title bar, which has no lines around it.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(0xE2) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
    }
}
