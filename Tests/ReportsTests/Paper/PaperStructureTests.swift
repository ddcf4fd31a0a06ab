import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The structure of pages, for those who do not see them")
struct PaperStructureTests {
    /// The roles in which each text is drawn, from the outside in.
    private func walk(_ pages: [PaperPage], _ visit: (String, [PaperRole]) -> Void) -> [PaperRole] {
        var open: [PaperRole] = []
        for page in pages {
            for mark in page.marks {
                switch mark {
                case .open(let role): open.append(role)
                case .close(let role):
                    #expect(open.last == role)
                    open.removeLast()
                case .line(let setting, 0, _, _, _), .turned(let setting, 0, _, _, _): visit(setting.text, open)
                case .line, .turned, .box, .hatch, .stroke: break
                }
            }
            // Only what holds others goes on over the edge of a page.
            #expect(open.allSatisfy { $0.isContainer })
        }
        return open
    }

    @Test("every part that is opened is closed, in every language, whatever was typed", arguments: Language.allCases)
    func balanced(_ language: Language) throws {
        let t = Localizer(language: language)
        for summary in [try Drawing.summary(language), try Hostile.summary(language)] {
            #expect(walk(try PaperPages.pages([(summary, t)])) { _, _ in }.isEmpty)
        }
    }

    @Test("a text is what it looks like: a heading, a cell, a line of a list")
    func roles() throws {
        var found: [String: [PaperRole]] = [:]
        let pages = try PaperPages.pages([(try Drawing.summary(), Localizer(language: .english))])
        _ = walk(pages) { text, path in found[text] = found[text] ?? path }
        #expect(found["Eco-hammam networks"] == [.language, .title])
        #expect(found["Annex: Who came"] == [.language, .section])
        #expect(found["Hammam owners"] == [.language, .table, .row, .cell])
        #expect(found["Category"] == [.language, .table, .row, .head])
        #expect(found["Which measures first?"] == [.language, .part])
        #expect(found["by 14 January 2027"] == [.language, .list, .item, .label])
        #expect(found["Ask three suppliers for one offer on pellets"] == [.language, .list, .item, .body])
    }

    @Test("side by side, each column of a page is a part in its language, read out to its end")
    func columns() throws {
        let parts = try [Language.french, .arabic].map { language in
            let t = Localizer(language: language)
            return PaperPart(Document(try Drawing.summary(language), t), t)
        }
        let pages = try PDFRendering.pages(of: [parts], FixedTypesetter())
        for page in pages {
            #expect(page.languages == ["fr", "ar"])
            #expect(walk([page]) { _, _ in }.isEmpty)
            // What is said in the second language comes after all of the first.
            let opened = page.marks.indices.filter { page.marks[$0] == .open(.language) }
            #expect(opened.count == 2)
            let middle = PaperGeometry.landscape.width / 2
            for (index, mark) in page.marks[opened[0]...].enumerated() {
                guard case .line(let setting, _, let x, let baseline, _) = mark, baseline > 60, baseline < 540
                else { continue }
                let isFirst = index + opened[0] < opened[1]
                // What stands once over both columns, around what people wrote, is read out with the first.
                let standsOnce = isFirst && setting.text.contains(" · ")
                #expect(standsOnce || (x < middle) == isFirst, "\(setting.text)")
            }
        }
    }

    @Test("a table that goes on over pages is one, and its head is read out once")
    func longTable() throws {
        let table = Document.Table(
            columns: [Document.Table.Column(title: "Head"), Document.Table.Column(title: "Text", isWide: true)],
            rows: (1...150).map { [.text("row \($0)"), .text("what is said")] })
        let pages = try PaperLayoutTests.pages([.table(table)])
        var heads: [[PaperRole]] = []
        let left = walk(pages) { text, path in if text == "Head" { heads.append(path) } }
        #expect(left.isEmpty && pages.count > 2)
        #expect(heads.count == pages.count && heads.count { $0.last == .head } == 1)
        #expect(pages.flatMap(\.marks).count { $0 == .open(.table) } == 1)
    }
}
