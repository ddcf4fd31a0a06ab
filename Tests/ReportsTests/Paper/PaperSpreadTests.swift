import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Two languages side by side")
struct PaperSpreadTests {
    private func pages(_ languages: [Language], hostile: Bool = false) throws -> [PaperPage] {
        try PDFRendering.pages(of: [try parts(languages, hostile: hostile)], FixedTypesetter())
    }

    private func parts(_ languages: [Language], hostile: Bool = false) throws -> [PaperPart] {
        try languages.map { language in
            let t = Localizer(language: language)
            let summary = try hostile ? Hostile.summary(language) : Drawing.summary(language)
            return PaperPart(Document(summary, t), t)
        }
    }

    /// Where a text begins on its page: in which half, and how far down.
    private func place(_ text: String, _ pages: [PaperPage]) -> (page: Int, isLeft: Bool, y: Double)? {
        for (number, page) in pages.enumerated() {
            for case .line(let setting, 0, let x, let baseline, _) in page.marks where Bidi.plain(setting.text) == text
            {
                return (number, x < PaperGeometry.landscape.width / 2, baseline)
            }
        }
        return nil
    }

    @Test("what says the same begins at the same height; Arabic stands at the right, however it was asked for")
    func heights() throws {
        for languages in [[Language.french, .arabic], [.arabic, .french]] {
            let pages = try pages(languages)
            for (french, arabic) in [
                ("Réseaux éco-hammam", "شبكات الحمامات البيئية"), ("Qu’est-ce qui nous freine ?", "ما الذي يعيقنا؟"),
                ("Quelles mesures d’abord ?", "أي التدابير أولا؟"),
            ] {
                let (left, right) = (try #require(place(french, pages)), try #require(place(arabic, pages)))
                #expect(left.isLeft && !right.isLeft)
                #expect(left.page == right.page && abs(left.y - right.y) < 3, "\(french)")
            }
        }
    }

    @Test("the rules under headings and rows meet in the middle, however high their texts are")
    func rules() throws {
        var left: [Int: [Double]] = [:]
        var right = left
        for (number, page) in try pages([.french, .arabic]).enumerated() {
            let middle = PaperGeometry.landscape.width / 2
            for case .stroke(let x1, let y1, let x2, let y2, _, let tone, _) in page.marks
            where y1 == y2 && tone != .gray {
                if max(x1, x2) < middle {
                    left[number, default: []].append(y1)
                } else if min(x1, x2) > middle {
                    right[number, default: []].append(y1)
                }
            }
        }
        #expect(left.count > 3 && left.values.joined().count > 20)
        for (number, rules) in left { #expect(rules.sorted() == right[number]?.sorted()) }
    }

    @Test("nothing is drawn outside the margins or over the middle, whatever was typed")
    func margins() throws {
        let parts = try parts([.french, .arabic], hostile: true)
        let (page, middle) = (PaperGeometry.landscape, PaperGeometry.landscape.width / 2)
        let strips = PaperSpread(parts.map(\.t), FixedTypesetter()).strips(of: parts.map(\.document))
        #expect(strips.count > 40 && strips.contains { $0.columns.isEmpty })
        for strip in strips where !strip.columns.isEmpty {
            #expect(strip.marks.isEmpty && strip.foot.isEmpty && strip.columns.count == 2)
            for mark in strip.columns[0].marks + strip.columns[0].foot {
                #expect(PaperLayoutTests.extent(mark).right <= middle || mark.isStructure, "\(mark)")
            }
            for mark in strip.columns[1].marks + strip.columns[1].foot {
                #expect(PaperLayoutTests.extent(mark).left >= middle || mark.isStructure, "\(mark)")
            }
        }
        for made in try pages([.french, .arabic], hostile: true) {
            #expect(made.geometry == page)
            for mark in made.marks {
                let box = PaperLayoutTests.extent(mark)
                #expect(box.left >= 18 && box.right <= page.width - 18, "\(mark)")
                #expect(box.bottom <= page.height - 18, "\(mark)")
                // Head and foot of each column.
                if box.bottom < page.top - 10 || box.top > page.height - page.bottom, !mark.isStructure {
                    #expect(box.right < middle || box.left > middle, "\(mark)")
                }
            }
        }
    }

    @Test("what people wrote stands once, over both columns, with the words around it in both languages")
    func once() throws {
        let drawn = try pages([.french, .arabic]).flatMap(\.marks).compactMap { mark -> String? in
            if case .line(let setting, 0, _, _, _) = mark { Bidi.plain(setting.text) } else { nil }
        }
        // A line of a table, which stood to the vote as well; and one that somebody took on.
        for (text, times) in [
            ("Une rénovation coûte deux saisons de recettes, et aucune banque n’en veut", 2),
            ("تكوين الفرناطشية على الأفران المحسنة", 2),
        ] {
            #expect(drawn.count { $0 == text } == times, "\(text): \(drawn.count { $0 == text })")
        }
        // What a table was asked stands in each language by itself.
        #expect(drawn.contains("Qu’est-ce qui nous freine ?") && drawn.contains("ما الذي يعيقنا؟"))
    }

    @Test("a paper to look things up in has all of it in each language; elsewhere what people wrote stands once")
    func repeated() throws {
        let languages = [Language.arabic, .french].map { Localizer(language: $0) }
        var documents = zip(languages, ["2.1، 2.2", "2.1, 2.2"]).map { t, label in
            Document(
                title: t("Toolkit"), subtitles: [],
                blocks: [.heading(t("Contents"), level: 1), .entries([Document.Entry(label: label, text: "plombier")])])
        }
        // The same numbers are not said twice for a comma of the other script.
        let once = documents[0].sharing(documents[1], languages[0])
        #expect(once.once == [1])
        #expect(once.document.blocks[1] == .entries([Document.Entry(label: "2.1، 2.2", text: "plombier")]))
        func columns() -> [Int] {
            PaperSpread(languages, FixedTypesetter()).strips(of: documents).map { strip in
                strip.columns.count { column in
                    column.marks.contains { mark in
                        if case .line(let setting, _, _, _, _) = mark {
                            Bidi.plain(setting.text) == "plombier"
                        } else {
                            false
                        }
                    }
                }
            }
        }
        #expect(!columns().contains(2))
        for index in documents.indices { documents[index].repeatsWords = true }
        #expect(documents[0].sharing(documents[1], languages[0]).once.isEmpty)
        #expect(columns().contains(2))
    }

    @Test("each column has its own head and foot, and the outline is in both languages")
    func furniture() throws {
        let pages = try pages([.english, .french])
        let texts = PaperLayoutTests.texts([pages[1]])
        #expect(texts.contains("Page 2 of \(pages.count)") && texts.contains("Page 2 sur \(pages.count)"))
        let titles = pages.flatMap(\.anchors).map(\.title)
        #expect(titles.contains("What the room decided · Ce que la salle a décidé"), "\(titles)")
        #expect(titles.contains { $0.hasPrefix("Annex: Who came · Annexe") }, "\(titles)")
    }

    @Test("is for two languages and for forms that have sides")
    func refusals() throws {
        let sample = try SampleDay(at: .planned)
        func make(_ format: SummaryFormat, _ languages: [Language]) throws {
            let request = SummaryRequest(
                .day(SampleDay.day(1)), format, in: languages.map { Localizer(language: $0) }, isSideBySide: true)
            _ = try request.output(from: sample.state, world: sample.world, journalHead: nil) {
                Drawing.rendering($0)
            }
        }
        #expect(throws: PaperError.notTwoLanguages) { try make(.html, [.french]) }
        #expect(throws: PaperError.notTwoLanguages) { try make(.html, Language.allCases) }
        #expect(throws: PaperError.noSides(.csv)) { try make(.csv, [.french, .arabic]) }
        try make(.html, [.french, .arabic])
    }
}
