import TestSupport
import Testing
import Workshop

@Suite("The code on a paper ballot")
struct BallotCodeTests {
    private func codes(_ count: Int, seed: UInt64 = 1) -> [BallotCode] {
        var generator = SplitMix64(seed: seed)
        return BallotCode.draw(count) { generator.next() }
    }

    @Test("is read back as it is typed: either case, hyphens, spaces")
    func reading() {
        for code in codes(200) {
            #expect(BallotCode(code.description) == code)
            #expect(BallotCode(code.signs.lowercased()) == code)
            #expect(BallotCode(" " + code.signs.map(String.init).joined(separator: " ")) == code)
        }
    }

    @Test(
        "is found at the start of a line, whatever typed it: a spreadsheet, an Arabic keyboard, an editor that knows better",
        arguments: [
            ("ACD-KM9 3142", "3142"), ("acdkm9\t3142", "3142"), ("ACD KM9  3 1 4 2", "3 1 4 2"),
            ("ACD–KM٩;3142", "3142"), ("\u{FEFF}ACD-KM۹, 3142", "3142"), ("A-C-D-K-M-9 x", "x"), ("ACD-KM9", ""),
            ("\u{200E}ACD\u{A0}KM9 ,2", ",2"),
        ])
    func leading(_ line: String, _ rest: String) throws {
        let found = try #require(BallotCode.leading(in: line))
        #expect(found.code.signs == "ACDKM9")
        #expect(found.rest == rest)
    }

    @Test(
        "is not found where a sign is missing, wrong, or runs into what follows",
        arguments: ["", "ACD-K", "0CD-KM9 1", "ACD-KM7 1"])
    func notLeading(_ line: String) {
        #expect(BallotCode.leading(in: line) == nil)
        let code = codes(1)[0]
        #expect(BallotCode.leading(in: code.signs + "3142") == nil)
        #expect(BallotCode(code.signs + " 1") == nil)
    }

    @Test("shows no two signs that are taken for each other")
    func alphabet() {
        let signs = Set(codes(2000).flatMap(\.signs))
        #expect(signs.count == 23)
        for pair in ["0O", "1IL", "2Z", "5S", "8B", "UV"] {
            #expect(signs.intersection(Set(pair)).count <= 0, "\(pair)")
        }
    }

    @Test("with one wrong sign it is no code")
    func wrongSign() {
        let alphabet = Set(codes(2000).flatMap(\.signs))
        for code in codes(20, seed: 2) {
            for position in 0..<6 {
                for sign in alphabet {
                    var typed = Array(code.signs)
                    if typed[position] == sign { continue }
                    typed[position] = sign
                    #expect(BallotCode(String(typed)) == nil)
                }
            }
        }
    }

    @Test("with two signs swapped it is no code")
    func swapped() {
        for code in codes(200, seed: 3) {
            for first in 0..<5 {
                for second in (first + 1)..<6 {
                    var typed = Array(code.signs)
                    if typed[first] == typed[second] { continue }
                    typed.swapAt(first, second)
                    #expect(BallotCode(String(typed)) == nil)
                }
            }
        }
    }

    @Test(
        "is none when it is too short, too long, or written with other signs",
        arguments: ["", "ACD", "ACDACDA", "OOO-OOO", "حمام"])
    func strange(_ typed: String) {
        #expect(BallotCode(typed) == nil)
    }

    @Test("a thousand are all different, and another draw has others")
    func different() {
        let drawn = codes(1000)
        #expect(Set(drawn).count == 1000)
        #expect(Set(drawn).intersection(codes(1000, seed: 9)).count < 10)
    }
}
