import Testing

/// What a language has of its own is in its entry, for which the compiler asks: a language that is added is forgotten nowhere.
@Suite("What differs from language to language")
struct LanguageEntriesTests {
    @Test("nobody asks whether it is this language or that one, but for English, in which sentences are written")
    func asked() throws {
        var found: [String] = []
        for file in SourceFiles.swift() where !file.path.hasPrefix("Localization/Languages/") {
            for (index, line) in try file.lines().enumerated()
            where line.contains(/[lL]anguage(\.code)? (==|!=) (\.(?!english)|"(?!en"))/) {
                found.append("\(file.path):\(index + 1)")
            }
        }
        #expect(found == [])
    }
}
