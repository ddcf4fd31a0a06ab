import Foundation
import Testing

@testable import Tables

@Suite("Encodings of whole rosters")
struct EncodingOfRostersTests {
    private static let lines: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return ["fes", "rabat", "marrakech"].flatMap { city in
            let text =
                (try? String(contentsOf: root.appending(path: "seeds/roster-\(city).csv"), encoding: .utf8)) ?? ""
            return text.split(separator: "\n").dropFirst().map { line in
                line.split { ";,\t".contains($0) }.prefix(3).joined(separator: ";")
            }
        }
    }()

    /// Every line of the rosters alone, then every five together: what is read is read right. In the encodings of
    /// spreadsheets hardly anything is left to doubt; in those that nobody writes any more a few lines are asked about.
    @Test(
        "from one row and from five",
        arguments: [TableEncoding.windows1252, .windows1256, .macRoman, .arabicISO, .dosLatin], [1, 5])
    func rows(encoding: TableEncoding, count: Int) {
        var (right, doubtful, wrong) = (0, 0, [String]())
        for start in stride(from: 0, to: Self.lines.count - count, by: count) {
            let rows = Self.lines[start..<start + count].filter { Sample.fits($0, encoding) }
            let text = "Nom;Organisme;Type\n" + rows.joined(separator: "\n") + "\n"
            guard text.unicodeScalars.contains(where: { $0.value >= 0x80 }) else { continue }
            do {
                let read = String(
                    decoding: try DecodedText(Sample.bytes(text, in: encoding), stated: nil).bytes, as: UTF8.self)
                if read == text { right += 1 } else { wrong.append(read) }
            } catch { doubtful += 1 }
        }
        #expect(!Self.lines.isEmpty)
        #expect(wrong.count * 100 <= right, "\(encoding) \(count): \(right) right, \(doubtful) doubtful, \(wrong)")
        let isUsual = [.windows1252, .windows1256, .macRoman].contains(encoding)
        #expect(doubtful * (isUsual ? 20 : 4) <= right, "\(encoding) \(count): \(doubtful) of \(right)")
    }
}
