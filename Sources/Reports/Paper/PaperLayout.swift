import Localization
import Papers

/// Lays a document out on pages of A4.
///
/// It thinks in "start" and "end": in a language from right to left, the start is at the right.
struct PaperLayout {
    let t: Localizer
    let typesetter: any Typesetter
    var column = PaperColumn.whole
    /// Points of the running text, and of what stands back.
    var body = 9.5
    var small: Double { body * 8 / 9.5 }

    var isRightToLeft: Bool { t.language.isRightToLeft }
    var bodyWidth: Double { column.width }
    var bodyHeight: Double { column.geometry.bodyHeight }

    /// Where a line stands in the room that it has.
    enum Alignment {
        case start, center, end
        /// At the right, in every language: numbers stand with their units under each other.
        case units
    }

    /// A text in a strip: where, how wide, and how.
    struct Piece {
        var setting: Setting
        /// Distance from the start of the body.
        var start: Double
        var width: Double
        var alignment = Alignment.start
        var tone = Mark.Tone.black
        /// What it is within its strip.
        var role: PaperRole?
        /// Whether a line of the other direction stands at its own side, as a heading does; in a list it does not.
        var isOwnSide = false
    }

    /// The layout for a document: on its paper, in letters of its size.
    init(for document: Document, _ t: Localizer, _ typesetter: any Typesetter) {
        self.init(
            t: t, typesetter: typesetter, column: .whole(document.sheet.paper), body: document.sheet.body)
        guard document.foot.count > 1 else { return }
        // A foot of several lines takes its room from the body.
        let room = column.geometry.bottom - Self.aboveFoot - Self.edge
        column.geometry.bottom += max(0, foot(of: document, y: 0).height - room)
    }

    /// Points between the body and the foot.
    private static let aboveFoot = 16.0
    /// What printers leave white.
    private static let edge = 20.0

    /// What stands at the foot instead of a page number, in a line for each language where that is long enough.
    private func foot(of document: Document, y: Double) -> (marks: [Mark], height: Double) {
        let width = bodyWidth
        var (drawn, height) = ([Mark](), 0.0)
        for (row, texts) in [document.foot, document.secondFoot].enumerated() where texts.count > 1 {
            let widths = texts.prefix(2).map { naturalWidth(setting($0, size: small)) }
            let isOne = widths[0] + widths[1] + 16 <= width
            let lines = isOne ? [Array(texts.prefix(2))] : texts.prefix(2).map { [$0] }
            // A second language of the other direction begins at its own side.
            let isTurned = row > 0 && setting(texts[0]).isRightToLeft != isRightToLeft
            for line in lines {
                let pieces = line.enumerated().map { index, text in
                    Piece(
                        setting: setting(text, size: small, width: width), start: 0, width: width,
                        alignment: (index == 0) != isTurned ? .start : .end, tone: .gray)
                }
                let (marks, taken) = marks(of: pieces, y: y + height)
                drawn += marks
                height += taken
            }
        }
        return (drawn, height)
    }

    init(t: Localizer, typesetter: any Typesetter, column: PaperColumn = .whole, body: Double = 9.5) {
        self.t = t
        self.typesetter = typesetter
        self.column = column
        self.body = body
    }

    /// The pages of a document, without page numbers. Of what has to stay on one page, the first form that does: the
    /// fullest, if need be in letters a little smaller.
    func pages(of document: Document) -> [PaperPage] {
        guard document.sheet.isOnePage else { return flowing(document) }
        // What hangs on a wall is read from afar: rather less of it than in smaller letters.
        let scales = document.sheet.paper == .a3 ? [1] : [1, 0.95, 0.9]
        var smaller = self
        for candidate in [document] + document.shorter {
            for scale in scales {
                smaller.body = body * scale
                let pages = smaller.flowing(candidate)
                if pages.count == 1 { return smaller.filled(candidate.fuller) ?? pages }
            }
        }
        smaller.body = body * 0.8
        return smaller.flowing(document.shorter.last ?? document)
    }

    /// The page with as many steps more as it has room for; nil where it has none.
    private func filled(_ fuller: Document.Fuller) -> [PaperPage]? {
        var (fitting, tooMany, found) = (0, fuller.count + 1, [PaperPage]?.none)
        while tooMany - fitting > 1 {
            let step = (fitting + tooMany) / 2
            if let pages = fuller[step].map(flowing), pages.count == 1 {
                (fitting, found) = (step, pages)
            } else {
                tooMany = step
            }
        }
        return found
    }

    private func flowing(_ document: Document) -> [PaperPage] {
        Self.pages(
            of: groups(of: document).flatMap { $0 }, on: column.geometry, PaperAccent(named: document.accent),
            in: [t.textLanguage])
    }

    /// Points of a heading.
    func headingSize(_ level: Int) -> Double { (level == 1 ? 13.5 : level == 2 ? 11 : 9.5) * body / 9.5 }

    /// Strips on pages.
    /// - Parameter languages: one for each column. Several take turns page by page: what is said in one of them on a
    ///   page is a part of its own.
    static func pages(
        of strips: [Strip], on geometry: PaperGeometry, _ accent: PaperAccent, in languages: [String]
    ) -> [PaperPage] {
        var structures = languages.map { _ in PaperStructure() }
        var pages = Pagination(strips, on: geometry).pages.map { placed in
            var page = PaperPage(geometry: geometry, accent: accent)
            for (number, language) in languages.enumerated() {
                var marks: [Mark] = []
                for (strip, y) in placed {
                    // What stands once, over the whole width, is read out with the first language.
                    if strip.columns.isEmpty, number > 0 { continue }
                    let column = strip.columns.isEmpty ? strip : strip.columns[number]
                    // Where the other column goes on, and this one has nothing.
                    if column.marks.isEmpty, column.foot.isEmpty { continue }
                    marks += structures[number].marks(to: [PaperTag(role: .language)] + column.path)
                    marks += column.marks.map { $0.moved(by: y) }
                    marks += column.foot.map { $0.moved(by: y + strip.height) }
                }
                marks += languages.count == 1 ? structures[number].marksAtPageEnd() : structures[number].marks(to: [])
                if marks.contains(.open(.language)) { page.languages.append(language) }
                page.marks += marks
            }
            page.anchors = placed.compactMap { strip, y in
                strip.anchor.map { PaperPage.Anchor(title: $0.title, level: $0.level, y: y) }
            }
            return page
        }
        if let last = pages.indices.last, languages.count == 1 { pages[last].marks += structures[0].marks(to: []) }
        return pages
    }

    /// Head and foot of a page that stands in a paper of so many.
    func furnish(_ page: inout PaperPage, _ number: Int, of count: Int, document: Document, isFirst: Bool) {
        let (width, y) = (bodyWidth, column.geometry.height - column.geometry.bottom + Self.aboveFoot)
        if document.foot.count < 2 {
            // By what it can be checked stands at the start, the page's number at the end.
            let others = document.secondNumbers.map { t.isolated($0.text(number, of: count)) }
            let foot = setting(t.joined([Document.PageNumber(t).text(number, of: count)] + others), size: small)
            var pieces = [Piece(setting: foot, start: 0, width: width, alignment: .end, tone: .gray)]
            if let trace = document.foot.first {
                pieces.insert(Piece(setting: setting(trace, size: small), start: 0, width: width, tone: .gray), at: 0)
            }
            page.marks += marks(of: pieces, y: y).marks
        } else {
            page.marks.append(line(from: 0, to: width, y: y - 5, pen: 0.5, tone: .pale))
            page.marks += foot(of: document, y: y).marks
        }
        if isFirst, !document.sheet.isCutApart { return }
        let half = max(40, width * 0.8)
        let title = oneLine(document.runningTitle, size: small, width: half)
        page.marks += marks(of: [Piece(setting: title, start: 0, width: width, tone: .gray)], y: 32).marks
        page.marks.append(line(from: 0, to: width, y: 48, pen: 0.75, tone: .accent))
    }

    // MARK: - Text

    /// A text as it is set in this document. One that is all of the other direction is a paragraph of its own.
    func setting(_ text: String, size: Double? = nil, isBold: Bool = false, width: Double? = nil) -> Setting {
        let (inner, direction) = Bidi.unwrapped(text)
        return Setting(
            text: inner, size: size ?? body, isBold: isBold, isRightToLeft: direction ?? isRightToLeft, width: width)
    }

    /// As much of a text as fits in one line.
    func oneLine(_ text: String, size: Double, width: Double) -> Setting {
        var text = text
        while text.count > 4, naturalWidth(setting(text, size: size)) > width {
            text = String(text.dropLast(max(2, text.count / 12))) + "…"
        }
        return setting(text, size: size)
    }

    /// The lines of a text, all of one height: a sign that only another font has does not move the line apart.
    /// Latin letters take as much as Noto Sans gives them; Arabic ones have more below the line, and marks above it.
    func lines(of setting: Setting) -> [SetLine] {
        let isArabic = Bidi.hasRightToLeft(setting.text)
        let (ascent, descent) = isArabic ? (1.08, 0.5) : (1.07, 0.29)
        return typesetter.lines(of: setting).map {
            SetLine(ascent: ascent * setting.size, descent: descent * setting.size, width: $0.width)
        }
    }

    func naturalWidth(_ setting: Setting) -> Double {
        var setting = setting
        setting.width = nil
        return typesetter.lines(of: setting).map(\.width).max() ?? 0
    }

    /// Puts pieces beside each other, their first lines on one baseline.
    func marks(of pieces: [Piece], y: Double = 0) -> (marks: [Mark], height: Double) {
        let lines = pieces.map { self.lines(of: $0.setting) }
        let ascent = lines.compactMap(\.first?.ascent).max() ?? 0
        var marks: [Mark] = []
        var bottom = 0.0
        for (piece, lines) in zip(pieces, lines) {
            var at = y + ascent - (lines.first?.ascent ?? 0)
            if let role = piece.role { marks.append(.open(role)) }
            for (index, line) in lines.enumerated() {
                marks.append(mark(piece, index, line, isAlone: lines.count == 1, baseline: at + line.ascent))
                at += line.height
            }
            if let role = piece.role { marks.append(.close(role)) }
            bottom = max(bottom, at - y)
        }
        return (marks, bottom)
    }

    func mark(_ piece: Piece, _ index: Int, _ line: SetLine, isAlone: Bool, baseline: Double) -> Mark {
        let left = self.left(piece.start, piece.width)
        let room = piece.width - line.width
        // A paragraph of several lines in the other direction begins where its readers look for it.
        let startsRight = isAlone && !piece.isOwnSide ? isRightToLeft : piece.setting.isRightToLeft
        let x =
            switch piece.alignment {
            case .start: startsRight ? left + room : left
            case .end: isRightToLeft ? left : left + room
            case .units: left + room
            case .center: left + room / 2
            }
        return .line(piece.setting, index: index, x: x, baseline: baseline, tone: piece.tone)
    }

    // MARK: - Geometry

    /// The left edge of something that begins so far from the start of the body.
    func left(_ start: Double, _ width: Double) -> Double {
        isRightToLeft ? column.left + column.width - start - width : column.left + start
    }

    func line(
        from start: Double, to end: Double, y: Double, pen: Double = 0.5, tone: Mark.Tone = .gray,
        isDashed: Bool = false
    ) -> Mark {
        let x = left(start, end - start)
        return .stroke(x1: x, y1: y, x2: x + end - start, y2: y, pen: pen, tone: tone, isDashed: isDashed)
    }

    func upright(
        at start: Double, from y1: Double, to y2: Double, pen: Double = 0.5, tone: Mark.Tone = .gray,
        isDashed: Bool = false
    ) -> Mark {
        let x = left(start, 0)
        return .stroke(x1: x, y1: y1, x2: x, y2: y2, pen: pen, tone: tone, isDashed: isDashed)
    }

    func box(_ start: Double, _ y: Double, _ width: Double, _ height: Double, _ tone: Mark.Tone) -> Mark {
        .box(x: left(start, width), y: y, width: width, height: height, tone: tone)
    }

    func frame(_ start: Double, _ y: Double, _ width: Double, _ height: Double, isDashed: Bool = false) -> [Mark] {
        [
            line(from: start, to: start + width, y: y, isDashed: isDashed),
            line(from: start, to: start + width, y: y + height, isDashed: isDashed),
            upright(at: start, from: y, to: y + height, isDashed: isDashed),
            upright(at: start + width, from: y, to: y + height, isDashed: isDashed),
        ]
    }
}
