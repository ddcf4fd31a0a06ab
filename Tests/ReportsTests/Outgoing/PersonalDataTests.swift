import Foundation
import Papers
import Testing

/// `docs/personal-data.md` is handed to whoever answers for data protection: it names every paper that there is.
@Suite("The page on personal data")
struct PersonalDataTests {
    @Test("says of every paper and export whom it names, and whether it may leave the room")
    func complete() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../docs/personal-data.md")
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
        func row(_ name: String) -> String? {
            rows.first { $0.split(separator: "|").first?.contains("`\(name)") ?? false }.map(String.init)
        }
        // What is made to be handed over says to whom.
        let handedOver: [SheetKind: String] = [
            .hand: "| with those who were there |", .label: "| to whoever answers for what was rated |",
            .own: "| to whoever knows the code |",
        ]
        for kind in SheetKind.allCases {
            #expect(row(kind.rawValue)?.hasSuffix(handedOver[kind] ?? "| no |") == true, "\(kind.rawValue)")
        }
        #expect(row("summary") != nil)
        for kind in OutgoingKind.allCases { #expect(row(kind.name)?.contains("yes") ?? false, "\(kind.name)") }
    }
}
