import Testing
import Workshop

@testable import Correspondence

@Suite("Cards for an address book")
struct AddressCardTests {
    private let made = Instant(milliseconds: 1_796_136_000_000)

    @Test("a card has what is known and no line for what is not")
    func card() {
        var card = AddressCard(id: "0190-1", name: "Khadija Tazi", revisedAt: made)
        card.organisation = "Hammam Aïn Azliten; Fès"
        card.telephone = "+212535000003"
        card.languages = ["ar", "fr", "arabe dialectal"]
        card.categories = ["Hammam owners, all"]
        #expect(
            AddressCard.file([card]).split(separator: "\r\n").map(String.init) == [
                "BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Halqa//Halqa//EN", "UID:urn:uuid:0190-1",
                "REV:\(made.basicUTC)", "FN:Khadija Tazi", "N:Khadija Tazi;;;;",
                "ORG:Hammam Aïn Azliten\\; Fès", "TEL:+212535000003", "LANG;PREF=1:ar", "LANG;PREF=2:fr",
                "CATEGORIES:Hammam owners\\, all", "END:VCARD",
            ])
    }

    @Test("codes of languages are told from what else stands in a roster's column")
    func languages() {
        for code in ["ar", "fr", "ber", "ar-EG", "zh-Hans"] { #expect(LanguageTag.isOne(code), "\(code)") }
        for text in ["", "français", "f", "ar fr", "ar-", "\n"] { #expect(!LanguageTag.isOne(text), "\(text)") }
    }
}
