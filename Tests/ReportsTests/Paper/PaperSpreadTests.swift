import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Two languages side by side")
struct PaperSpreadTests {
    private func pages(_ languages: [Language], hostile: Bool = false) throws -> [PaperPage] {
        let parts = try languages.map { language in
            let t = Localizer(language: language)
            let summary = try hostile ? Hostile.summary(language) : Drawing.summary(language)
            return PaperPart(Document(summary, t), t)
        }
        return try PDFRendering.pages(of: [parts], FixedTypesetter())
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
            for case .stroke(let x1, let y1, _, let y2, _, let tone, _) in page.marks where y1 == y2 && tone != .gray {
                if x1 < PaperGeometry.landscape.width / 2 {
                    left[number, default: []].append(y1)
                } else {
                    right[number, default: []].append(y1)
                }
            }
        }
        #expect(left.count > 3)
        for (number, rules) in left { #expect(rules.sorted() == right[number]?.sorted()) }
    }

    @Test("nothing is drawn outside the margins or over the middle, whatever was typed")
    func margins() throws {
        let middle = PaperGeometry.landscape.width / 2
        for page in try pages([.french, .arabic], hostile: true) {
            #expect(page.geometry == .landscape)
            for mark in page.marks {
                let box = PaperLayoutTests.extent(mark)
                #expect(box.left >= 18 && box.right <= PaperGeometry.landscape.width - 18, "\(mark)")
                #expect(box.right < middle || box.left > middle, "\(mark)")
                #expect(box.bottom <= PaperGeometry.landscape.height - 18, "\(mark)")
            }
        }
    }

    @Test("each column has its own head and foot, and the outline is in both languages")
    func furniture() throws {
        let pages = try pages([.english, .french])
        let texts = PaperLayoutTests.texts([pages[1]])
        #expect(texts.contains("Page 2 of \(pages.count)") && texts.contains("Page 2 sur \(pages.count)"))
        #expect(pages[0].anchors.contains { $0.title == "Who came · Qui est venu" })
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
