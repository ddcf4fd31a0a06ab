import Screen

/// What to look at in a terminal, letter by letter: `terminal-probe sample`, used by `scripts/shots/shots.sh`.
///
/// Each line says on its left, in Latin letters from left to right, what should stand on its right.
func sample(_ size: Size, _ appearance: Appearance) -> Screen {
    let lines: [(expected: String, text: String)] = [
        ("S-A-F joined (Fes)", "فاس"),
        ("M-LA-S, LA one letter", "سلام"),
        ("two words, second left", "الأفران القديمة"),
        ("digits 0612-345678", "هاتف \(BidiText.isolated("0612-345678"))"),
        ("(12) at the left", "حمام (12)"),
        ("guillemets open outwards", "«حمام فاس»"),
        ("vowels on their letters", "مَرْحَبًا"),
        ("LA with a vowel", "لَا"),
        ("Latin, Arabic, Latin", "Fès فاس Fez"),
        ("Eastern digits 123", "١٢٣ شخصا"),
    ]
    return Screen(size: size, appearance: appearance) { canvas in
        canvas.put("bidi: \(appearance.bidi)", row: 0, column: 1, style: .strong)
        canvas.rule(1)
        for (index, line) in lines.enumerated() {
            canvas.put(line.expected, row: 2 + index, column: 2, style: .muted)
            canvas.put("|", row: 2 + index, column: 29)
            canvas.put(line.text, row: 2 + index, column: 31, columns: 20, align: .natural)
            canvas.put("|", row: 2 + index, column: 52)
            canvas.put("end", row: 2 + index, column: 54)
        }
        canvas.put("caret on the L of S-LA-M", row: 13, column: 2, style: .muted)
        canvas.put("|", row: 13, column: 29)
        var editor = LineEditor("سلام")
        editor.moveToStart()
        editor.moveNext()
        canvas.edit(editor, row: 13, column: 31, columns: 20)
        canvas.put("|", row: 13, column: 52)
        canvas.rule(15)
        mirrored(canvas.dropTop(16).directed(.rightToLeft))
    }
}

private func mirrored(_ canvas: Canvas) {
    canvas.put("الشبكة · فاس", column: 1, direction: .rightToLeft)
    canvas.put("09:47", align: .trailing)
    canvas.rule(1)
    canvas.put(canvas.symbol(.focus), row: 2, column: 2, style: .accent)
    canvas.put("08:30", row: 2, column: 4)
    canvas.put("تسجيل الحضور", row: 2, column: 12, columns: 24)
    canvas.put("45", row: 2, column: 38, columns: 4, align: .trailing)
    canvas.bar(5, of: 8, row: 2, column: 45, columns: 12, track: .muted)
    canvas.put("Fatima-Zahra", row: 3, column: 12, columns: 24)
    canvas.put("120", row: 3, column: 38, columns: 4, align: .trailing)
    canvas.bar(2.3, of: 8, row: 3, column: 45, columns: 12, track: .muted)
}
