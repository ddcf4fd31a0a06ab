import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

/// What people wrote, without what names somebody. Whoever finds a way around it adds a line here.
@Suite("Names and numbers inside texts")
struct TextMaskTests {
    private func mask() throws -> TextMask {
        var sample = try SampleDay()
        let people: [(PlainText, [PlainText])] = [
            ("Karim Tahiri", []), ("فاطمة الزهراء التازي", []), ("Rqia Aït Haddou", []), ("Anas El Fassi", []),
            ("حسن بنموسى", []), ("Mohammed Ben Jelloun", ["Si Mohammed"]), ("نور العلوي", []), ("Amina Benmoussa", []),
            ("Lou Bois", []), ("Abdelhak Benkirane", []), ("عبد الإله المنصوري", []), ("Abdellatif Berkache", []),
            ("إبراهيم أيت صالح", []),
        ]
        for (number, (name, aliases)) in people.enumerated() {
            let person = Stakeholder(id: SampleDay.person(60 + number), name: name, aliases: aliases)
            try sample.record(
                try sample.state.walkIn(person, on: SampleDay.day(1), at: sample.clock.now, by: "desk 1"))
        }
        return TextMask(sample.state, Localizer(language: .english))
    }

    @Test(
        "people of the directory are not named, in whatever spelling and script",
        arguments: [
            ("Karim Tahiri will call the agency", "[name] will call the agency"),
            ("KARIM TAHIRI, tahiri karim; karim-tahiri", "[name], [name]; [name]"),
            ("karim.tahiri on the network, karimtahiri too", "[name] on the network, [name] too"),
            ("Tahiri said so", "[name] said so"), ("K. Tahiri's idea", "K. [name]'s idea"),
            ("l'idée de Karim et de M. Tahiri", "l'idée de [name] et de [name]"),
            ("كريم الطاهري يتصل بالوكالة", "[name] يتصل بالوكالة"), ("وكريم الطاهري أيضا", "[name] أيضا"),
            ("قالت فاطمة الزهراء التازي", "قالت [name]"), ("Fatima Zahra Tazi l'a dit", "[name] l'a dit"),
            ("فاطمة التازي", "[name]"), ("السيدة التازي", "[name]"), ("للتازي رأي", "[name] رأي"),
            ("Rqia Ait-Haddou et Rkia Aït Haddou", "[name] et [name]"),
            ("Ｋａｒｉｍ Ｔａｈｉｒｉ", "[name]"), ("Ka\u{200B}rim Ta\u{AD}hiri", "[name]"), ("كـريـم الطـاهـري", "[name]"),
            ("𝐊𝐚𝐫𝐢𝐦 𝐓𝐚𝐡𝐢𝐫𝐢", "[name]"), ("Benjelloun et Ben Moussa", "[name] et [name]"),
            ("amina et Said, she said", "[name] et [name], she said"), ("Mme Ghislaine dit oui", "[name] dit oui"),
            ("Sidi Amar a dit non", "[name] a dit non"), ("le hammam de Sidi Amar", "le hammam de [name]"),
            ("Hammam Sidi Karim Tahiri", "Hammam [name]"), ("قال سيدي عمار", "قال [name]"),
            ("عبد الحق بنكيران يفحص", "[name] يفحص"), ("عبدالحق بن كيران هنا", "[name] هنا"),
            ("وعبد الحق بن كيران هنا", "[name] هنا"), ("السيد عبد الحق بنكيران", "[name]"),
            ("Abd el-Hak Benkirane dit oui", "[name] dit oui"), ("Abdul Haq Benkirane", "[name]"),
            ("Abd el-Ilah Mansouri livre", "[name] livre"), ("Abdelilah Mansouri", "[name]"),
            ("عبد اللطيف بركاش", "[name]"), ("براهيم ايت صالح", "[name]"),
            ("Dziękujemy Karimowi Tahiriemu", "Dziękujemy [name]"), ("pomysł Karima Tahiriego", "pomysł [name]"),
            ("Карим Тахири", "[name]"),
            ("حسن بنموسى", "[name]"), ("المعلم حسن يفتح الفرن", "[name] يفتح الفرن"), ("Hassan Benmoussa", "[name]"),
        ])
    func names(_ text: String, _ expected: String) throws {
        var mask = try mask()
        #expect(mask.masked(text) == expected)
    }

    @Test(
        "servants' names are masked in every usual spelling, whatever the directory has",
        arguments: ["Abdelhak Benkirane", "Abd el-Hak Benkirane", "عبد الحق بنكيران", "عبدالحق بن كيران"])
    func servants(_ name: String) throws {
        var sample = try SampleDay()
        try sample.record(
            try sample.state.walkIn(
                Stakeholder(id: SampleDay.person(60), name: PlainText(name)), on: SampleDay.day(1),
                at: sample.clock.now, by: "desk 1"))
        var mask = TextMask(sample.state, Localizer(language: .english))
        let spellings = [
            "Abdelhak Benkirane", "Abd el-Hak Benkirane", "Abdel Hak Benkirane", "Abdul Haq Benkirane",
            "BENKIRANE Abdelhak", "عبد الحق بنكيران", "عبدالحق بنكيران", "عبد الحق بن كيران",
        ]
        for spelling in spellings {
            #expect(mask.masked("2030: \(spelling), 5 m") == "2030: [name], 5 m")
        }
    }

    @Test(
        "other words stay, also those that are somebody's name",
        arguments: [
            "الحطب غالي والفرن قديم", "نور الشمس يكفي في الصيف", "Buy wood together; 5 m of pipe, 3 people",
            "Le prix du bois a doublé en deux ans", "حسن تدبير الماء", "The hammam of Fès opens at 8.30 at the latest",
            "Hammam Sidi Amar, mosquée Moulay Idriss, derb Lalla Aïcha", "نلتقي بحمام سيدي عمار",
            "Au hammam Sidi Amar on a gagné 30 %", "", "…", "Meet at noon. At 10.30 we stop",
            "Émissions réduites de 30 %",
        ])
    func words(_ text: String) throws {
        var mask = try mask()
        #expect(mask.masked(text) == text)
    }

    @Test(
        "telephone numbers do not get out, in whatever digits and groups",
        arguments: [
            "0612345678", "06 12 34 56 78", "06-12-34-56-78", "06.12.34.56.78", "+212 6 12 34 56 78", "00212612345678",
            "+212(0)6-12-34-56-78", "212 612 345 678", "٠٦١٢٣٤٥٦٧٨", "٠٦ ١٢ ٣٤ ٥٦ ٧٨", "۰۶۱۲۳۴۵۶۷۸", "０６１２３４５６７８",
            "06\u{200B}12\u{200B}34\u{200B}56\u{200B}78", "06\u{A0}12\u{202F}34 56 78", "612345678",
            "06 / 12 / 34 / 56 / 78",
            "0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "+33 1 23 45 67 89", "05 35 62 34 56", "+1 2345678", "0612 345678",
        ])
    func phones(_ number: String) throws {
        var mask = try mask()
        #expect(mask.masked("call \(number), please") == "call [telephone], please")
        #expect(mask.masked("الهاتف: \(number)") == "الهاتف: [telephone]")
        #expect(mask.masked("table 2 \(number)").contains("[telephone]"))
        #expect(
            !mask.masked("a 2026-12-01 b \(number)").unicodeScalars.suffix(12).contains {
                $0.properties.numericType != nil
            })
    }

    @Test(
        "dates, hours, amounts and shares are no telephone numbers",
        arguments: [
            "2026-12-01", "01/12/2026", "01.12.2026 10:30", "08:30-09:45", "120 000", "12 000 000 dirhams",
            "10 000 - 12 000 dh", "1 000 000 000", "30 %, 45 %, 60 %", "2024-2030", "2026 2027 2028 2029 2030",
            "1.5 t/an", "100 000 000 dh",
        ])
    func numbers(_ text: String) throws {
        var mask = try mask()
        #expect(mask.masked(text) == text)
    }

    @Test(
        "addresses do not get out, also not where they are written around programs",
        arguments: [
            ("write to k.t@example.ma.", "write to [address]."), ("k.t＠example.ma", "[address]"),
            ("k.t @ example.ma", "[address]"), ("k.t (at) example.ma", "[address]"),
            ("k.t[at]example[dot]ma", "[address]"), ("k.t AT example DOT ma", "[address]"),
            ("k.t arobase example point ma", "[address]"), ("@wood_of_fes", "[address]"),
            ("<k.t@example.ma>", "<[address]>"), ("k.t@example.ma,l@example.ma", "[address],[address]"),
            ("k.t at example.ma", "[address]"), ("البريد k.t@example.ma", "البريد [address]"),
        ])
    func addresses(_ text: String, _ expected: String) throws {
        var mask = try mask()
        #expect(mask.masked(text) == expected)
    }

    @Test("what is masked once is masked as before, and twice changes nothing")
    func twice() throws {
        var mask = try mask()
        let once = mask.masked("Karim Tahiri 06 12 34 56 78 k@example.ma")
        #expect(once == "[name] [telephone] [address]")
        #expect(mask.masked(once) == once)
    }
}
