import Testing

@testable import Screen

struct CanvasTests {
    private func line(
        _ columns: Int, _ direction: LayoutDirection = .leftToRight,
        _ repertoire: Appearance.Repertoire = .unicode, draw: (Canvas) -> Void
    ) -> String {
        let appearance = Appearance(direction: direction, repertoire: repertoire)
        return Screen(size: Size(columns: columns, rows: 1), appearance: appearance, draw: draw).lines[0]
    }

    @Test("a text stands where its alignment says")
    func alignment() {
        #expect(line(10) { $0.put("45", columns: 6, align: .leading) } == "45")
        #expect(line(10) { $0.put("45", columns: 6, align: .trailing) } == "    45")
        #expect(line(10) { $0.put("45", columns: 6, align: .center) } == "  45")
    }

    @Test("on a right-to-left screen everything stands mirrored")
    func mirrored() {
        #expect(line(10, .rightToLeft) { $0.put("45", columns: 6, align: .leading) } == "        45")
        #expect(line(10, .rightToLeft) { $0.put("45", columns: 6, align: .trailing) } == "    45")
        #expect(line(10, .rightToLeft) { $0.put("45", column: 2) } == "      45")
        #expect(line(10, .rightToLeft) { $0.leading(4).put("45", align: .trailing) } == "      45")
        #expect(line(10, .rightToLeft) { $0.dropLeading(4).put("45") } == "    45")
    }

    @Test("natural alignment follows the text, not the screen")
    func natural() {
        #expect(line(8) { $0.put("فاس", align: .natural) } == "     فاس")
        #expect(line(8, .rightToLeft) { $0.put("Fès", align: .natural) } == "Fès")
        #expect(line(8, .rightToLeft) { $0.put("12", align: .natural) } == "      12")
    }

    @Test("what does not fit ends with an ellipsis, and the width used is told")
    func truncation() {
        var used = 0
        #expect(line(10) { used = $0.put("Marrakech", columns: 5) } == "Marr…")
        #expect(used == 5)
        #expect(line(10, .leftToRight, .ascii) { $0.put("Marrakech", columns: 5) } == "Marr~")
        #expect(line(3) { $0.put("福岡市") } == "福…")
    }

    @Test("a canvas cut from another one cannot draw outside of itself")
    func clipping() {
        let screen = Screen(size: Size(columns: 8, rows: 4)) { canvas in
            canvas.fill(style: .normal)
            let inner = canvas.inset(columns: 2, rows: 1)
            for row in -1...5 {
                inner.put("xxxxxxxxxxxxxxxx", row: row, column: -3, columns: 40)
            }
            inner.rule(1)
        }
        #expect(screen.text == "\n  xxx…\n  ────\n\n")
    }

    @Test("rules are plain where the locale is")
    func rule() {
        #expect(line(4) { $0.rule(0) } == "────")
        #expect(line(4, .leftToRight, .ascii) { $0.rule(0, column: 1, columns: 2) } == " --")
    }

    @Test(
        "bars grow from the leading side by eighths",
        arguments: [
            (0.0, ""), (1.0, "▏"), (8.0, "█"), (12.0, "█▌"), (31.0, "███▉"), (32.0, "████"), (99.0, "████"), (-3.0, ""),
            (0.01, "▏"), (.nan, ""), (.infinity, "████"),
        ])
    func bars(value: Double, expected: String) {
        #expect(line(6) { $0.bar(value, of: 32, row: 0, columns: 4) } == expected)
    }

    @Test("a bar without a whole is empty")
    func noTotal() {
        #expect(line(6) { $0.bar(5, of: 0, row: 0, columns: 4) } == "")
    }

    @Test("from the right a part of a block is the rest of it, reversed")
    func mirroredBar() {
        let screen = Screen(size: Size(columns: 4, rows: 1), appearance: Appearance(direction: .rightToLeft)) {
            $0.bar(10, of: 32, row: 0, columns: 4)
        }
        #expect(screen.lines == ["  ▊█"])
        #expect(screen[0, 2].style == Style.accent.reversed)
        #expect(screen[0, 3].style == .accent)
    }

    @Test("the rest of a bar may have a track, and ASCII has signs of its own")
    func track() {
        #expect(line(6) { $0.bar(16, of: 32, row: 0, columns: 4, track: .muted) } == "██░░")
        #expect(line(6, .leftToRight, .ascii) { $0.bar(17, of: 32, row: 0, columns: 4, track: .muted) } == "##..")
    }

    @Test("in ASCII letters lose their accents and other scripts become question marks")
    func ascii() {
        #expect(line(30, .leftToRight, .ascii) { $0.put("▸ Fès · 5 × «été» فاس 福") } == "> Fes - 5 * \"ete\" ??? ??")
    }

    @Test("the cursor is mirrored with the rest and hidden outside")
    func cursor() {
        func cursor(_ direction: LayoutDirection, _ column: Int) -> Point? {
            Screen(size: Size(columns: 10, rows: 3), appearance: Appearance(direction: direction)) {
                $0.dropTop(1).placeCursor(row: 1, column: column)
            }.cursor
        }
        #expect(cursor(.leftToRight, 3) == Point(column: 3, row: 2))
        #expect(cursor(.rightToLeft, 3) == Point(column: 6, row: 2))
        #expect(cursor(.leftToRight, 10) == nil)
    }

    @Test("a long text takes the rows it is given and says when it goes on")
    func wrapped() {
        let screen = Screen(size: Size(columns: 12, rows: 3)) { canvas in
            #expect(canvas.dropBottom(1).putWrapped("What holds us back in the old town?") == 2)
        }
        #expect(screen.text == "What holds\nus back in…\n\n")
    }

    @Test("the chosen line is restyled as a whole")
    func restyle() {
        let screen = Screen(size: Size(columns: 6, rows: 1)) { canvas in
            canvas.put("abc", style: .good)
            canvas.restyle(canvas.bounds) { $0.reverse = true }
        }
        #expect(screen.marked == " abc\n~ggg\n=rrrrrr\n")
    }
}
