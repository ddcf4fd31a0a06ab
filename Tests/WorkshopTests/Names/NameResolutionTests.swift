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
        #expect(index.meant(by: "FATIMA  Bennani") == [0])
        #expect(index.meant(by: "fatima") == [0, 1])
    }

    @Test("a single one who answers to all words")
    func single() {
        #expect(index.meant(by: "hass") == [2])
        #expect(index.meant(by: "حسن التازي") == [2])
        #expect(index.meant(by: "Osman Idrissi") == [6])
        #expect(index.meant(by: "عمر") == [5])
    }

    @Test(
        "nobody is taken for somebody else: of near sounds and namesakes somebody chooses, insides of words mean nobody"
    )
    func doubt() {
        #expect(index.meant(by: "Salim Ouazzani") == [4, 3])
        #expect(index.meant(by: "lami") == [])
        #expect(index.meant(by: "Ali Zaki") == [7, 8])
    }

    @Test("and nobody is nobody")
    func nobody() {
        #expect(index.meant(by: "Zoubida") == [])
        #expect(index.meant(by: "") == [])
    }
}
