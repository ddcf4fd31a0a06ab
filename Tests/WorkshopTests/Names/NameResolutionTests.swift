import Testing

@testable import Workshop

@Suite("Whom a name means")
struct NameResolutionTests {
    private let index = NameIndex(
        [
            "Fatima Bennani", "Fatima Bennani Idrissi", "Hassan Tazi", "سالم الوزاني", "سليم الوزاني", "Omar Alami",
            "عثمان الإدريسي", "Ali Zaki", "ali zaki",
        ].enumerated().map { NameIndex.Entry(key: $0.offset, name: $0.element) })

    @Test("the one who bears the name, though others begin like it")
    func bearer() {
        #expect(index.resolve("FATIMA  Bennani") == .one(0))
        #expect(index.resolve("fatima") == .candidates([0, 1]))
    }

    @Test("a single one who answers to all words")
    func single() {
        #expect(index.resolve("hass") == .one(2))
        #expect(index.resolve("حسن التازي") == .one(2))
        #expect(index.resolve("Osman Idrissi") == .one(6))
    }

    @Test("nobody is written in for somebody else: near sounds, insides of words and namesakes are asked about")
    func doubt() {
        #expect(index.resolve("Salim Ouazzani") == .candidates([4, 3]))
        #expect(index.resolve("lami") == .candidates([5]))
        #expect(index.resolve("Ali Zaki") == .candidates([7, 8]))
        #expect(index.resolve("عمر") == .candidates([5]))
    }

    @Test("and nobody is nobody")
    func nobody() {
        #expect(index.resolve("Zoubida") == .nobody)
        #expect(index.resolve("") == .nobody)
    }
}
