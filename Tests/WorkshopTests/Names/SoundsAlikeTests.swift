import Testing

@testable import Workshop

@Suite("Names across scripts")
struct SoundsAlikeTests {
    @Test("two spellings of one name sound alike", arguments: NamePairs.same)
    func alike(_ a: String, _ b: String) {
        #expect(NameFold.soundsAlike(a, b))
        #expect(NameFold.soundsAlike(b, a))
    }

    @Test("two names that are merely near do not", arguments: NamePairs.different)
    func different(_ a: String, _ b: String) {
        #expect(!NameFold.soundsAlike(a, b))
        #expect(!NameFold.soundsAlike(b, a))
    }
}
