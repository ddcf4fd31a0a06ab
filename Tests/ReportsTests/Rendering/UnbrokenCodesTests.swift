import Testing

@testable import Reports

@Suite("Codes on paper")
struct UnbrokenCodesTests {
    @Test("a code, a receipt, a date or a name is never broken at its hyphen; what is a dash may be")
    func lines() throws {
        let typesetter = try PangoTypesetter()
        func width(_ text: String) -> Double {
            typesetter.lines(of: Setting(text: text, size: 10))[0].width
        }
        func lines(_ text: String, _ width: Double) -> Int {
            typesetter.lines(of: Setting(text: text, size: 10, width: width)).count
        }
        for code in ["K7QM-2XPA", "2026-12-01", "0612-345678", "éco-hammams", "Aït-Benhaddou", "Fatima-Zahra"] {
            // Each is whole on a line of its own, though the beginning of the next would still fit.
            #expect(lines("\(code) \(code) \(code)", 1.7 * width(code)) == 3, "\(code)")
        }
        let word = "éco - ham"
        #expect(lines("\(word) \(word) \(word)", 1.8 * width(word)) == 2)
        // A word with a small letter is no code, though it stays together on a page (`LaidOut`).
        #expect(UnbrokenCodes.joined(in: "éco-hammams - 5 -a A-b") == "éco-hammams - 5 -a A-b")
    }

    @Test("what joins is drawn as nothing")
    func nothing() throws {
        let typesetter = try PangoTypesetter()
        let joined = typesetter.lines(of: Setting(text: "A-B", size: 10))[0].width
        let apart = ["A", "-", "B"].map { typesetter.lines(of: Setting(text: $0, size: 10))[0].width }
        #expect(abs(joined - apart.reduce(0, +)) < 1)
    }
}
