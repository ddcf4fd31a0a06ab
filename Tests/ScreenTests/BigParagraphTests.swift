import Testing

@testable import Screen

struct BigParagraphTests {
    private let question = "Who certifies an improved furnace?"

    @Test("as large as there is room for, in rows of words")
    func fitting() throws {
        let narrow = try #require(BigParagraph(question, fitting: Size(columns: 74, rows: 9), hasHalves: true))
        #expect(narrow.lines.allSatisfy { $0.grain == .half } && narrow.size.rows <= 9)
        let wide = try #require(BigParagraph(question, fitting: Size(columns: 190, rows: 30), hasHalves: true))
        #expect(wide.lines.allSatisfy { $0.grain == .times(1) || $0.grain == .times(2) })
        #expect(wide.lines.allSatisfy { $0.size.columns <= 190 })
    }

    @Test("none where there is no room, no letter, or nothing to say")
    func none() {
        #expect(BigParagraph(question, fitting: Size(columns: 74, rows: 5), hasHalves: true) == nil)
        #expect(BigParagraph(question, fitting: Size(columns: 74, rows: 9), hasHalves: false) == nil)
        #expect(BigParagraph("何時?", fitting: Size(columns: 200, rows: 60), hasHalves: true) == nil)
        #expect(BigParagraph(" ", fitting: Size(columns: 200, rows: 60), hasHalves: true) == nil)
    }

    @Test("Arabic as well, over as many rows of words as it takes")
    func arabic() throws {
        let asked = "من يصادق على فرن محسن في Fès، وكم يكلف؟"
        let narrow = try #require(BigParagraph(asked, fitting: Size(columns: 60, rows: 40), hasHalves: true))
        #expect(narrow.lines.count > 1 && narrow.size.columns <= 60 && narrow.size.rows <= 40)
        #expect(narrow.lines.map(\.source).joined(separator: " ") == asked)
        #expect(narrow.lines.allSatisfy { $0.size.rows == BigText.arabicRows / 2 })
    }

    @Test("half a row to a dot")
    func halves() {
        #expect(BigText("1", grain: .half)?.lines() == ["▄█ ", " █ ", "▀▀▀"])
        #expect(BigText("1", grain: .half)?.size == Size(columns: 3, rows: 3))
    }
}
