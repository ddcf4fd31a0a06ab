import Testing

@testable import Correspondence

@Suite("Lines of address books and calendars")
struct ContentLineTests {
    private func line(_ value: ContentLines.Value, _ parameters: [ContentLines.Parameter] = []) -> String {
        var lines = ContentLines()
        lines.add("NOTE", parameters, value)
        return lines.text
    }

    @Test("text is text: what would mean something is written so that it does not")
    func escaping() {
        #expect(line(.text("Fuel, wood; pellets\\coal")) == "NOTE:Fuel\\, wood\\; pellets\\\\coal\r\n")
        #expect(line(.text("one\ntwo\r\u{7}")) == "NOTE:one\\ntwo\r\n")
        #expect(line(.texts(["a,b", "c"])) == "NOTE:a\\,b,c\r\n")
        #expect(line(.parts(["", "a;b", ""])) == "NOTE:;a\\;b;\r\n")
    }

    @Test("whoever types an end of line begins no line of their own")
    func injection() {
        let typed = "x\r\nEND:VCARD\r\nBEGIN:VCARD"
        #expect(line(.text(typed)).split(separator: "\r\n").count == 1)
        #expect(line(.token("x"), [("TZID", "a\"\r\nX:b")]) == "NOTE;TZID=\"aX:b\":x\r\n")
    }

    @Test(
        "no line has more than 75 bytes, none cuts a character, and put together they say what was said",
        arguments: [
            String(repeating: "a", count: 400), String(repeating: "é", count: 200), String(repeating: "ح", count: 151),
            String(repeating: "🧖🏽‍♀️", count: 40), "a" + String(repeating: "€", count: 70),
        ])
    func folding(_ text: String) {
        let folded = line(.text(text))
        let lines = Array(folded.utf8).split(separator: 10).map { Array($0.dropLast()) }
        for bytes in lines {
            #expect(bytes.count <= 75)
            #expect(String(validating: bytes, as: UTF8.self) != nil, "a character is whole")
        }
        let whole = lines.enumerated().map { String(decoding: $0 == 0 ? $1 : Array($1.dropFirst()), as: UTF8.self) }
        #expect(whole.joined() == "NOTE:" + text)
        #expect(lines.dropFirst().allSatisfy { $0.first == 32 })
    }
}
