import Testing

@testable import Workshop

/// One person's sheet of names, as it is keyed.
struct TiesSheetTests {
    private static let people = (1...40).map { ID<Stakeholder>(high: 0x0192_0000_0000_7000, low: UInt64($0) &* 0x9E37) }
    private func number(_ index: Int) -> String { SheetNumber(of: Self.people[index]).description }

    private func read(_ line: String) throws(TiesSheet.Problem) -> TiesSheet {
        try TiesSheet(line, among: Self.people, questions: 4)
    }

    @Test("Numbers with marks; a sheet on which nothing is ticked is a sheet")
    func sheet() throws {
        let sheet = try read("\(number(0)): \(number(1)) 12, \(number(2)) 1234 \(number(3)) 4")
        #expect(sheet.person == Self.people[0])
        #expect(sheet.ticks == [Self.people[1]: [0, 1], Self.people[2]: [0, 1, 2, 3], Self.people[3]: [3]])
        #expect(try read("\(number(0)):").ticks.isEmpty)
    }

    @Test("Arabic digits are digits")
    func arabic() throws {
        let digits = Array("٠١٢٣٤٥٦٧٨٩")
        let typed = String(number(4).compactMap { $0.wholeNumberValue.map { digits[$0] } })
        #expect(try read("\(typed): \(number(1)) ١").ticks == [Self.people[1]: [0]])
    }

    @Test("What cannot be read is named, and nothing is guessed")
    func problems() {
        let free = (1000...9999).map(String.init).first { word in
            !Self.people.contains { SheetNumber(of: $0).description == word }
        }
        let nobody = free ?? "0000"
        #expect(throws: TiesSheet.Problem.nobody(PlainText(nobody))) { try read("\(nobody): \(number(1)) 1") }
        #expect(throws: TiesSheet.Problem.noColon) { try read("\(number(0)) \(number(1)) 1") }
        #expect(throws: TiesSheet.Problem.noMarks(PlainText(number(1)))) { try read("\(number(0)): \(number(1))") }
        #expect(throws: TiesSheet.Problem.notMarks("15", questions: 4)) { try read("\(number(0)): \(number(1)) 15") }
        #expect(throws: TiesSheet.Problem.oneself(PlainText(number(0)))) { try read("\(number(0)): \(number(0)) 1") }
        #expect(throws: TiesSheet.Problem.twice(PlainText(number(1)))) {
            try read("\(number(0)): \(number(1)) 1 \(number(1)) 2")
        }
    }

    @Test("Of forty people few have one number: each slip of one digit is nearly always nobody's")
    func slips() {
        let all = Set(Self.people.map { SheetNumber(of: $0).description })
        #expect(all.count >= 39)
        var slips = 0
        for word in all {
            for place in 0..<4 {
                for digit in 0...9 {
                    var other = Array(word)
                    other[place] = Character("\(digit)")
                    if String(other) != word, all.contains(String(other)) { slips += 1 }
                }
            }
        }
        #expect(slips <= 16, "of 1,440 slips")
    }
}
