import Testing

@testable import Workshop

@Suite("Fold within a script")
struct NameFoldTests {
    @Test(
        "what people write differently is folded",
        arguments: [
            ("Saïd ÉL-ALAOUI", "said el alaoui"), ("Łukasz Żółć", "lukasz zolc"), ("Œuvre & Straße", "oeuvre strasse"),
            ("L’Houssaine M'hamed", "lhoussaine mhamed"), ("e\u{301}", "e"), ("ＡＢＣ", "abc"),
            ("Ḥasan ʿAlī", "hasan ali"),
            ("مُحَمَّد", "محمد"), ("محـــمد", "محمد"), ("أحمد إدريس آدم ٱلله", "احمد ادريس ادم الله"),
            ("مصطفى", "مصطفي"), ("فاطمة", "فاطمه"), ("عائشة رؤوف", "عايشه رووف"), ("زكرياء", "زكريا"),
            ("گ ڭ ݣ ک", "ك ك ك ك"), ("ڤيلا پاريس", "فيلا باريس"), ("یوسف", "يوسف"),
            ("ﻣﺤﻤﺪ ﻻﻟﺔ ﻷ", "محمد لاله لا"), ("ﷴ", "محمد"),
            ("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"),
            ("  a\t\u{A0}b\r\n—c  ", "a b c"), ("\u{202E}ali\u{202C}\u{200F}", "ali"), ("a\u{1B}[31mb", "a 31mb"),
            ("😀", ""), ("", ""), ("Ἀθῆναι", "αθηναι"), ("Йосиф", "иосиф"),
        ])
    func folds(_ text: String, _ folded: String) {
        #expect(NameFold.fold(text) == folded)
    }

    @Test("a fold folded again is the same", arguments: NamePairs.same.map(\.1) + NamePairs.same.map(\.0))
    func idempotent(_ name: String) {
        let once = NameFold.fold(name)
        #expect(NameFold.fold(once) == once)
    }

    @Test("the key forgets where words are split and keeps their order")
    func key() {
        #expect(NameFold.key("عبد الله") == NameFold.key("عَبْدالله"))
        #expect(NameFold.sameName("Ben Ali", "BENALI"))
        #expect(!NameFold.sameName("Ali Ben", "Ben Ali"))
        #expect(!NameFold.sameName("", "😀"))
        #expect(!NameFold.soundsAlike("", ""))
        #expect(!NameFold.soundsAlike("12", "13"))
    }

    @Test("the whole of a name is all of its words, in whatever order and way of writing, and nothing else")
    func whole() {
        #expect(NameFold.isWhole("hammam chourafa el-kebir", of: "Hammam Chourafa El Kébir"))
        #expect(NameFold.isWhole("Chourafa Hammam", of: "Hammam Chourafa"))
        #expect(NameFold.isWhole("حمّام الشرفاء", of: "حمام الشرفاء"))
        #expect(!NameFold.isWhole("Hammam Chourafa", of: "Hammam Chourafa El Kébir"))
        #expect(!NameFold.isWhole("Hamam Chourafa", of: "Hammam Chourafa"))
        #expect(!NameFold.isWhole("", of: "") && !NameFold.isWhole("Hammam", of: "Hammam Chourafa"))
    }
}
