import Foundation
import Testing

@testable import Screen

/// The test files of the Unicode bidirectional algorithm, as far as they apply: paragraph separators, tabs and other
/// controls are pictures here and not what the files take them for, and marks stand on their letters.
struct BidiConformanceTests {
    /// A selection stands in Tests/Unicode; with `UNICODE_TESTS=all` all of it is read from where Debian's package
    /// unicode-data has it.
    private static func lines(_ name: String) throws -> [Substring] {
        let isAll = ProcessInfo.processInfo.environment["UNICODE_TESTS"] == "all"
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = isAll ? "/usr/share/unicode/\(name)" : tests.appending(path: "Unicode/\(name)").path
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    }

    /// Offsets of the shown scalars from left to right.
    private func order(_ text: String, _ direction: LayoutDirection) -> [Int]? {
        BidiLayout(text, glyphs: Glyph.glyphs(of: text), direction: direction)?
            .visual().map(\.offset)
    }

    private func check(_ scalars: [Unicode.Scalar], paragraph: Int?, order expected: [Int]) -> Bool {
        let text = String(String.UnicodeScalarView(scalars))
        let direction =
            paragraph.map { $0 == 1 ? LayoutDirection.rightToLeft : .leftToRight }
            ?? BidiText.direction(of: text) ?? .leftToRight
        guard let order = order(text, direction) else { return false }
        let shown = Set(order)
        return order == expected.filter(shown.contains)
    }

    @Test("BidiCharacterTest.txt")
    func characters() throws {
        var checked = 0
        for line in try Self.lines("BidiCharacterTest.txt") where !line.hasPrefix("#") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            let scalars = fields[0].split(separator: " ").compactMap { UInt32($0, radix: 16) }
                .compactMap(Unicode.Scalar.init)
            guard Self.applies(scalars) else { continue }
            let paragraph = fields[1] == "2" ? nil : Int(fields[1])
            let expected = fields[4].split(separator: " ").compactMap { Int($0) }
            #expect(check(scalars, paragraph: paragraph, order: expected), "\(line)")
            checked += 1
        }
        #expect(checked > 50)
    }

    @Test("BidiTest.txt")
    func classes() throws {
        let samples: [Substring: Unicode.Scalar] = [
            "L": "a", "R": "\u{5D0}", "EN": "0", "ES": "+", "ET": "#", "AN": "\u{660}", "CS": ",", "WS": " ", "ON": "!",
            "NSM": "\u{300}", "AL": "\u{627}", "BN": "\u{200B}", "LRE": "\u{202A}", "RLE": "\u{202B}",
            "LRO": "\u{202D}", "RLO": "\u{202E}", "PDF": "\u{202C}", "LRI": "\u{2066}", "RLI": "\u{2067}",
            "FSI": "\u{2068}", "PDI": "\u{2069}",
        ]
        var expected: [Int] = []
        var checked = 0
        for line in try Self.lines("BidiTest.txt") {
            if line.hasPrefix("@Reorder:") {
                expected = line.dropFirst(9).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            }
            guard let first = line.first, first != "@", first != "#" else { continue }
            let fields = line.split(separator: ";")
            let scalars = fields[0].split(separator: " ").compactMap { samples[$0] }
            guard scalars.count == fields[0].split(separator: " ").count, Self.applies(scalars) else { continue }
            let bits = Int(fields[1].trimmingCharacters(in: .whitespaces)) ?? 0
            for (bit, paragraph) in [(1, nil), (2, 0), (4, 1)] as [(Int, Int?)] where bits & bit != 0 {
                #expect(
                    check(scalars, paragraph: paragraph, order: expected), "\(line) \(String(describing: paragraph))")
                checked += 1
            }
        }
        #expect(checked > 50)
    }

    /// A mark without a letter is shown on a dotted circle, a control as a picture: other characters than in the file.
    private static func applies(_ scalars: [Unicode.Scalar]) -> Bool {
        Glyph.glyphs(of: String(String.UnicodeScalarView(scalars))).allSatisfy {
            $0.text.unicodeScalars.first == scalars[$0.offset]
        }
    }
}
