import Barcodes
import HTML
import Testing

@Suite("Squares that telephones read")
struct QRCodeTests {
    @Test("a number to dial takes the smallest square; its corners are those that readers look for")
    func number() throws {
        let code = try #require(QRCode(dialling: "+212 6 61-23 45 67"))
        #expect(code.side == 21)
        #expect(code == QRCode("TEL:+212661234567"))
        for (x, y) in [(0, 0), (14, 0), (0, 14)] {
            let corner = (0..<7).map { row in (0..<7).map { code.isBlack(x + $0, y + row) ? "#" : "." }.joined() }
            #expect(corner == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
        }
        #expect(!code.isBlack(-1, 0) && !code.isBlack(0, code.side))
    }

    @Test("digits of any script are a number; what is none has no square", arguments: ["٠٦٦١٢٣٤٥٦٧", "0661 23 45 67"])
    func digits(number: String) {
        #expect(QRCode(dialling: number) == QRCode("TEL:0661234567"))
        for none in ["", "n/a", "06+61", "Ⅻ"] { #expect(QRCode(dialling: none) == nil, "\(none)") }
    }

    @Test("bars are what is black, and a picture has the margin that readers need")
    func bars() throws {
        let code = try #require(QRCode("HTTP://192.168.1.7:8080/V/7F3K"))
        var black: Set<[Int]> = []
        for bar in code.bars { for x in bar.x..<bar.x + bar.length { black.insert([x, bar.y]) } }
        let all = (0..<code.side).flatMap { y in (0..<code.side).filter { code.isBlack($0, y) }.map { [$0, y] } }
        #expect(black == Set(all))
        var html = HTMLWriter()
        code.write(to: &html, title: "<7F3K>")
        #expect(
            html.html.contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\"") && html.html.contains("&lt;7F3K"))
        #expect(
            code.lines.allSatisfy { $0.count == code.side + 4 } && code.lines.first?.allSatisfy { $0 == "█" } == true)
    }
}
