import Testing

@testable import Screen

/// Rows for a terminal that draws a run of Arabic from right to left as a whole, signs and digits included.
@Suite("Runs sent backwards")
struct TurnedRunsTests {
    private func screen(_ text: String, _ bidi: BidiStrategy, columns: Int = 40) -> Screen {
        Screen(size: Size(columns: columns, rows: 1), appearance: Appearance(bidi: bidi)) { canvas in
            canvas.put(text, direction: .rightToLeft)
        }
    }

    /// What such a terminal draws of the cells that it is sent: runs between spaces whose first letter is Arabic come out
    /// backwards, their brackets turned round.
    private func drawn(_ cells: [Cell]) -> String {
        let brackets: [Character: Character] = ["(": ")", ")": "(", "«": "»", "»": "«", "[": "]", "]": "["]
        let words = cells.map(\.text).joined().split(separator: " ", omittingEmptySubsequences: false)
        return words.map { word in
            let first = word.unicodeScalars.first { BidiText.isStrong($0) }
            guard let first, BidiText.isRightToLeft(first) else { return String(word) }
            return String(word.reversed().map { brackets[$0] ?? $0 })
        }.joined(separator: " ")
    }

    @Test(
        "come out as they are drawn in visual order",
        arguments: [
            "السلام عليكم", "الحاضرون: 33 من 40", "«النشارة وبقايا النجارة»", "في المرتبة الأولى بـ13 صوتا:",
            "فاس (Fès)، 12 شخصا", "ورشة الزليج…", "[الطاولة]", "08:30", "Fatima-Zahra", "", "١٢٣ شخصا",
        ])
    func visual(text: String) {
        #expect(drawn(screen(text, .runs).sentRow(0)) == screen(text, .visual).row(0).map(\.text).joined())
    }

    @Test("colours stay where they are; bold begins another run")
    func styles() {
        let screen = Screen(size: Size(columns: 6, rows: 1), appearance: Appearance(bidi: .runs)) { canvas in
            canvas.put("فاس", column: 0, style: .accent)
            canvas.put("فاس", column: 3, style: Style(.accent, bold: true))
        }
        let sent = screen.sentRow(0)
        #expect(sent.map(\.style) == Array(screen.row(0)).map(\.style))
        #expect(sent.map(\.text) == ["ﻓ", "ﺎ", "ﺱ", "ﻓ", "ﺎ", "ﺱ"])
    }

    @Test("lines, bars and wide characters are no part of a run")
    func separators() {
        let screen = Screen(size: Size(columns: 8, rows: 1), appearance: Appearance(bidi: .runs)) { canvas in
            canvas.put("█", column: 0)
            canvas.put("فاس", column: 1)
            canvas.put("福", column: 4)
            canvas.put("─", column: 6)
        }
        #expect(screen.sentRow(0).map(\.text) == ["█", "ﻓ", "ﺎ", "ﺱ", "福", "", "─", " "])
    }
}
