import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A report on pages")
struct PaperLayoutTests {
    @Test("a day, in each language, as it was read and approved", arguments: [Language.english, .french, .arabic])
    func goldens(_ language: Language) throws {
        // The sentences are the catalogues' business; where they stand is the page's.
        let t = Localizer(language: language, catalogue: SourceCatalogue())
        let pages = try PaperPages.pages([(try Drawing.summary(language), t)])
        try Golden(beside: Self.besideRendering).check(
            PaperPages.positions(pages), "evening.\(language.code).pages.txt")
    }

    private static let besideRendering = #filePath.replacing("/Paper/PaperLayoutTests", with: "/Rendering/PDF")

    @Test("nothing is drawn outside the margins, whatever was typed", arguments: Language.allCases)
    func margins(_ language: Language) throws {
        let t = Localizer(language: language)
        for page in try PaperPages.pages([(try Hostile.summary(language), t)]) {
            for mark in page.marks {
                let box = Self.extent(mark)
                #expect(box.left >= 18 && box.right <= PaperGeometry.portrait.width - 18, "\(mark)")
                #expect(box.top >= 18 && box.bottom <= PaperGeometry.portrait.height - 18, "\(mark)")
            }
        }
    }

    @Test(
        "no word in the head of a table is broken, in the half of a page either; a date takes another line before that")
    func heads() {
        let layout = PaperLayout(
            t: Localizer(language: .french), typesetter: FixedTypesetter(), column: PaperColumn.halves[0])
        let titles = [
            "Jour", "Date", "Venus", "Des invités", "Première fois", "Déjà venus", "Contributions", "Engagements",
        ]
        let columns = titles.map { Document.Table.Column(title: $0, isNumber: $0 != "Date", isWide: $0 == "Date") }
        let row = ["1", "1 décembre 2026", "35", "83 %", "35", "0", "39", "7"].map { Document.Table.Cell.text($0) }
        let table = Document.Table(columns: columns, rows: [row])
        let settings = layout.table(table).flatMap(\.marks).compactMap { mark in
            if case .line(let setting, 0, _, _, _) = mark { setting } else { nil }
        }
        #expect(settings.count == 16)
        for setting in settings {
            let longest = setting.text.split(separator: " ").map(\.count).max() ?? 0
            #expect(Double(longest) * setting.size / 2 <= setting.width ?? 0, "\(setting.text)")
        }
    }

    @Test("of papers to copy one page is made; those with a code, or for everybody, are all there")
    func copied() {
        let layout = PaperLayout(t: Localizer(language: .french), typesetter: FixedTypesetter())
        let card = (1...8).map { Document.Cards.Item.choice("\($0)", boxes: 1, number: "\($0)") }
        func rows(_ isToCopy: Bool) -> Int {
            let cards = Document.Cards(
                columns: 2, height: 300, cards: Array(repeating: card, count: 8), isToCopy: isToCopy)
            return layout.cards(cards).count
        }
        #expect(rows(true) == 2)
        #expect(rows(false) == 4)
    }

    @Test("every line of every text is drawn once")
    func complete() throws {
        let day = try LargeDay(people: 60, tables: 8)
        let t = Localizer(language: .english)
        let pages = try PaperPages.pages([(try day.summary(.english), t)])
        let drawn = Self.texts(pages).count { $0.contains("Share one pellet delivery") }
        let written = try day.summary(.english).lines.count { $0.text.string.contains("Share one pellet delivery") }
        #expect(drawn == written && written > 10)
    }

    @Test(
        "a day of 500 people at 60 tables prints right: every person, every table, every line, and no page left empty")
    func fiveHundred() throws {
        let day = try LargeDay(people: 500, tables: 60)
        let summary = try day.summary(.arabic)
        let pages = try PaperPages.pages([(summary, Localizer(language: .arabic, catalogue: SourceCatalogue()))])
        #expect((12...20).contains(pages.count), "\(pages.count) pages")
        for page in pages { #expect(Self.texts([page]).count >= 3) }
        let texts = Self.texts(pages).map(Bidi.plain)
        for table in 1...60 { #expect(texts.contains("Table \(table)"), "table \(table)") }
        let lines = texts.count { $0.contains("Share one pellet delivery") }
        #expect(lines == summary.lines.count { $0.text.string.contains("Share one pellet delivery") })
        let seats = texts.filter { $0.contains(" ") }.joined(separator: " ")
        for member in summary.groups.flatMap(\.members) {
            #expect(seats.contains(member.name.string), "\(member.name)")
        }
        let last = Self.texts([pages[pages.count - 1]]).map(Bidi.plain)
        #expect(!Set(last).isDisjoint(with: Self.numbers(pages.count, of: pages.count, in: [.arabic])))
    }

    /// A page's number as each language says it.
    private static func numbers(_ number: Int, of count: Int, in languages: [Language]) -> Set<String> {
        Set(languages.map { Bidi.plain(Localizer(language: $0)("Page %1 of %2", number, count)) })
    }

    @Test("a head of a table is repeated on every page that the table reaches")
    func repeatedHeads() throws {
        let table = Document.Table(
            columns: [Document.Table.Column(title: "Head"), Document.Table.Column(title: "Text", isWide: true)],
            rows: (1...150).map { [.text("row \($0)"), .text("what is said")] }, hasTotal: true)
        let pages = try Self.pages([.heading("Before", level: 1), .table(table)])
        #expect(pages.count > 2)
        for page in pages { #expect(Self.texts([page]).count { $0 == "Head" } == 1) }
        let rows = Self.texts(pages).filter { $0.hasPrefix("row ") }
        #expect(rows == (1...150).map { "row \($0)" })
        // The sum is not alone with the head.
        #expect(Self.texts([pages[pages.count - 1]]).count { $0.hasPrefix("row ") } > 1)
    }

    @Test("a heading is never the last thing on a page", arguments: 0..<40)
    func headings(_ fill: Int) throws {
        let before = (0..<fill).map { Document.Block.paragraph("line \($0)") }
        let entries = [Document.Entry(label: "label", text: "text", details: ["a detail"])]
        let blocks: [Document.Block] = [
            .heading("Section", level: 1), .heading("Part", level: 2), .heading("Piece", level: 3), .entries(entries),
        ]
        for page in try Self.pages(before + blocks) {
            let last = Self.texts([page]).filter { !$0.hasPrefix("Page ") && $0 != "Running" }.last
            #expect(!["Section", "Part", "Piece", "text"].contains(last))
        }
    }

    @Test("an entry stays with its details, an option with its bar", arguments: 30..<60)
    func together(_ fill: Int) throws {
        let before = (0..<fill).map { Document.Block.paragraph("line \($0)") }
        let bar = Document.Bar(
            place: "1", text: "option", votes: "3 votes", share: "", length: 3, longest: 3, details: ["its origin"])
        let entry = Document.Entry(label: "label", text: "entry", details: ["its detail"])
        for page in try Self.pages(before + [.bars([bar]), .entries([entry])]) {
            let texts = Self.texts([page])
            #expect(texts.contains("option") == texts.contains("its origin"))
            #expect(texts.contains("entry") == texts.contains("its detail"))
        }
    }

    @Test("a short table and a short list stay whole; of a long list no entry stands alone", arguments: 20..<60)
    func whole(_ fill: Int) throws {
        let before = (0..<fill).map { Document.Block.paragraph("line \($0)") }
        let table = Document.Table(
            columns: [Document.Table.Column(title: "Head")], rows: (1...6).map { [.text("row \($0)")] })
        func entries(_ count: Int) -> Document.Block {
            .entries((1...count).map { Document.Entry(label: "label", text: "entry \($0) of \(count)", details: []) })
        }
        for page in try Self.pages(before + [.table(table), entries(4), entries(30)]) {
            let texts = Self.texts([page])
            #expect([0, 6].contains(texts.count { $0.hasPrefix("row ") }))
            #expect([0, 4].contains(texts.count { $0.hasSuffix(" of 4") }))
            #expect(texts.count { $0.hasSuffix(" of 30") } != 1)
        }
    }

    @Test("a heading, and the short paragraph under it, stand with what they lead to", arguments: 30..<50)
    func leading(_ fill: Int) throws {
        let before = (0..<fill).map { Document.Block.paragraph("line \($0)") }
        let entries = [Document.Entry(label: "label", text: "entry", details: [])]
        let blocks: [Document.Block] = [.heading("Section", level: 1), .paragraph("They sat."), .entries(entries)]
        for page in try Self.pages(before + blocks) {
            let texts = Self.texts([page])
            #expect(texts.contains("Section") == texts.contains("entry"))
            #expect(texts.contains("They sat.") == texts.contains("entry"))
        }
    }

    @Test("numbers stand with their units under each other, from right to left too", arguments: Language.allCases)
    func units(_ language: Language) {
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: "Head"), Document.Table.Column(title: "Count", isNumber: true),
            ], rows: [[.text("a"), .text("7")], [.text("b"), .text("1234")]])
        let bars = ["9", "9999"].map {
            Document.Bar(place: "1", text: "option", votes: $0, share: "", length: 1, longest: 1, details: [])
        }
        let document = Document(title: "", subtitles: [], blocks: [.table(table), .bars(bars)])
        let pages = PaperLayout(t: Localizer(language: language), typesetter: FixedTypesetter()).pages(of: document)
        func right(_ text: String) -> Double? {
            pages[0].marks.first { if case .line(let setting, _, _, _, _) = $0 { setting.text == text } else { false } }
                .map { Self.extent($0).right }
        }
        #expect(right("7") != nil && right("7") == right("1234"))
        #expect(right("9") != nil && right("9") == right("9999"))
    }

    @Test("a text longer than a page goes on, line by line")
    func long() throws {
        let word = String(repeating: "word ", count: 9000)
        for block in [Document.Block.paragraph(word), .entries([Document.Entry(label: "a", text: word)])] {
            let pages = try Self.pages([block])
            #expect(pages.count > 2)
            for mark in pages.flatMap(\.marks) {
                #expect(Self.extent(mark).bottom < PaperGeometry.portrait.height - 18)
            }
        }
    }

    @Test("what is higher than a page goes on over the next ones: a ballot with sixty options, a chart, a heading")
    func tall() throws {
        let card: [Document.Cards.Item] =
            [.text("Which?")] + (1...60).map { .choice("option \($0)", boxes: 1, number: "\($0)") }
        let chart = Document.Chart(
            description: "", parts: ["came"], mark: "quota",
            rows: (1...200).map { Document.Chart.Row(title: "category \($0)", values: [$0], mark: 7) })
        let word = String(repeating: "word ", count: 1800)
        let blocks: [Document.Block] = [
            .cards(Document.Cards(columns: 2, height: 150, cards: [card, card, card])), .chart(chart),
            .heading(word, level: 2), .paragraph("after it"),
        ]
        let pages = try Self.pages(blocks)
        for mark in pages.flatMap(\.marks) {
            #expect(Self.extent(mark).bottom < PaperGeometry.portrait.height - 18, "\(mark)")
        }
        let texts = Self.texts(pages)
        for option in 1...60 {
            let count = texts.count { $0 == "option \(option)" }
            #expect(count == 3, "option \(option)")
        }
        for row in 1...200 { #expect(texts.contains("category \(row)")) }
        let heading = pages.flatMap(\.marks).compactMap { mark -> Setting? in
            if case .line(let setting, _, _, _, _) = mark, setting.text == word { setting } else { nil }
        }
        let setting = try #require(heading.first)
        #expect(heading.count == FixedTypesetter().lines(of: setting).count)
        // Each page closes what it opens, but for parts that hold others.
        var open: [PaperRole] = []
        for page in pages {
            for mark in page.marks {
                if case .open(let role) = mark { open.append(role) }
                if case .close(let role) = mark { #expect(open.popLast() == role) }
            }
            let isGoingOn = open.allSatisfy { $0.isContainer }
            #expect(isGoingOn)
        }
        #expect(open == [])
    }

    @Test("a page says which one it is of how many, through both languages")
    func pageNumbers() throws {
        let pages = try PaperPages.pages([
            (try Drawing.summary(.french), Localizer(language: .french, catalogue: SourceCatalogue())),
            (try Drawing.summary(.arabic), Localizer(language: .arabic, catalogue: SourceCatalogue())),
        ])
        for (number, page) in pages.enumerated() {
            let texts = Set(Self.texts([page]).map(Bidi.plain))
            #expect(!texts.isDisjoint(with: Self.numbers(number + 1, of: pages.count, in: [.french, .arabic])))
        }
        #expect(pages.flatMap(\.anchors).filter { $0.level == 0 }.count == 2)
    }

    @Test("an entry of the outline stands under the last one of a lower level, whatever levels are skipped")
    func outline() throws {
        #expect(PDFRendering.parents(of: [0, 1, 2, 2, 1, 0, 2, 2, 1]) == [nil, 0, 1, 1, 0, nil, 5, 5, 5])
        #expect(PDFRendering.parents(of: []) == [])
    }

    @Test("an Arabic page is the mirror image of a French one")
    func mirrored() throws {
        func x(_ language: Language) -> Double? {
            let t = Localizer(language: language)
            let document = Document(
                title: "", subtitles: [], blocks: [.entries([Document.Entry(label: "١", text: "ب")])])
            let pages = PaperLayout(t: t, typesetter: FixedTypesetter()).pages(of: document)
            return pages[0].marks.compactMap { mark -> Double? in
                guard case .line(let setting, _, let x, _, _) = mark, setting.text == "ب" else { return nil }
                return x + (language == .arabic ? setting.size / 2 : 0)
            }.first
        }
        let (left, right) = (x(.french), x(.arabic))
        #expect(left != nil && left.map { PaperGeometry.portrait.width - $0 } == right)
    }

    @Test("an empty report is a page", arguments: Language.allCases)
    func empty(_ language: Language) throws {
        let part = PaperPart(
            Document(title: "", subtitles: [], blocks: []), Localizer(language: language))
        #expect(try PaperPages.pages(of: [part]).count == 1)
    }

    // MARK: -

    static func pages(_ blocks: [Document.Block]) throws -> [PaperPage] {
        let document = Document(title: "Title", subtitles: [], runningTitle: "Running", blocks: blocks)
        return try PaperPages.pages(of: [PaperPart(document, Localizer(language: .english))])
    }

    static func texts(_ pages: [PaperPage]) -> [String] {
        pages.flatMap(\.marks).compactMap { if case .line(let setting, 0, _, _, _) = $0 { setting.text } else { nil } }
    }

    static func extent(_ mark: Mark) -> (left: Double, right: Double, top: Double, bottom: Double) {
        switch mark {
        case .line(let setting, let index, let x, let baseline, _):
            let line = FixedTypesetter().lines(of: setting)[index]
            return (x, x + line.width, baseline - setting.size, baseline)
        case .turned(let setting, let index, let x, let baseline, _):
            let line = FixedTypesetter().lines(of: setting)[index]
            return (x - line.width, x, baseline, baseline + setting.size)
        case .box(let x, let y, let width, let height, _), .hatch(let x, let y, let width, let height, _):
            return (x, x + width, y, y + height)
        case .stroke(let x1, let y1, let x2, let y2, _, _, _): return (min(x1, x2), max(x1, x2), y1, y2)
        case .open, .close: return (100, 100, 100, 100)
        }
    }
}
