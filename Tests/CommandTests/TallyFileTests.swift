import Foundation
import Testing

@Suite("halqa tally reads what people have")
struct TallyFileTests {
    private func tally(_ bytes: [UInt8], _ more: String...) throws -> Halqa.Answer {
        let halqa = try Halqa()
        try Data(bytes).write(to: halqa.path("b.csv"))
        return try halqa.run(["tally", "b.csv", "--lang", "en"] + more)
    }

    @Test("in any usual encoding, and says what it took the letters for")
    func encodings() throws {
        let text = "Choix\nL’eau\nCœur\nL’eau\n"
        let windows: [UInt8] = text.unicodeScalars.map { scalar in
            switch scalar {
            case "’": 0x92
            case "œ": 0x9C
            default: UInt8(scalar.value)
            }
        }
        var pairs: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { pairs += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let files: [(bytes: [UInt8], encoding: String)] = [(windows, "windows-1252"), (pairs, "utf-16")]
        for (bytes, encoding) in files {
            let found = try tally(bytes, "--method", "plurality")
            #expect(found.status == 0 && found.output.contains("L’eau"), "\(found.errors)")
            #expect(found.errors.contains("its letters were taken for \(encoding)"))
            let stated = try tally(bytes, "--method", "plurality", "--encoding", encoding)
            #expect(stated.status == 0 && stated.output.contains("Cœur") && !stated.errors.contains("letters"))
        }
        let plain = try tally(Array(text.utf8), "--method", "plurality")
        #expect(plain.status == 0 && !plain.errors.contains("letters"))
        let unknown = try tally(Array(text.utf8), "--method", "plurality", "--encoding", "klingon")
        #expect(unknown.status == 64 && unknown.errors.contains("windows-1252"))
        #expect(try tally([0x50, 0x4B, 3, 4, 0], "--method", "plurality").status == 65)
    }

    @Test("says with which rule scores beyond the scale count")
    func scale() throws {
        let scores = Array("A,B,C\n10,7,0\n10,6,1\n2,5,3\n".utf8)
        let spoiled = try tally(scores, "--method", "score", "--layout", "scores")
        #expect(spoiled.errors.contains("say --rules max-score=10"))
        let counted = try tally(scores, "--method", "score", "--layout", "scores", "--rules", "max-score=10")
        #expect(counted.status == 0 && !counted.errors.contains("max-score"))
    }
}
