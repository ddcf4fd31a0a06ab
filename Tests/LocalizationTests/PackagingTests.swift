import Foundation
import Testing

@testable import Localization

/// What menus and software centres show is in files that no compiler reads.
@Suite("Packaging speaks every language")
struct PackagingTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "packaging")

    /// Those that a text is translated into; what stands without a language is English.
    private static let translated = Language.allCases.filter { $0 != .english }
    /// A name is written in other letters where a language has others, and stays as it is elsewhere.
    private static let written = translated.filter { LanguageCode.letters($0.code) != .latin }

    @Test(
        "the entry of the menu", arguments: [("Name", written), ("GenericName", translated), ("Comment", translated)])
    func menu(_ key: String, _ languages: [Language]) throws {
        try expect(languages, of: key, in: "halqa.desktop") { "\(key)[\($0)]=" }
    }

    @Test("what is said of the program", arguments: [("name", written), ("summary", translated), ("p", translated)])
    func description(_ element: String, _ languages: [Language]) throws {
        try expect(languages, of: element, in: "org.halqa.halqa.metainfo.xml") { "<\(element) xml:lang=\"\($0)\">" }
    }

    /// That each of the languages begins a line of the file, once, with something behind it, and no other language does.
    private func expect(
        _ languages: [Language], of text: String, in file: String, _ begin: (String) -> String
    ) throws {
        let lines = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        for code in LanguageCode.all {
            let begin = begin(code)
            let count = lines.count { $0.hasPrefix(begin) && $0.count > begin.count + 1 }
            let isWanted = languages.contains { $0.code == code }
            #expect(
                count == (isWanted ? 1 : 0), "\(file): \(text) in \(LanguageCode.ownName(code)) stands \(count) times")
        }
    }
}
