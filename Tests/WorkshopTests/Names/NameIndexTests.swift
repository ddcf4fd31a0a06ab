import Testing

@testable import Workshop

@Suite("Finding people")
struct NameIndexTests {
    private func index(_ names: String...) -> NameIndex<String> {
        NameIndex(names.map { NameIndex.Entry(key: $0, name: $0) })
    }

    private func found(_ query: String, in index: NameIndex<String>, limit: Int = 20) -> [String] {
        index.search(query, limit: limit).map(\.key)
    }

    @Test("two letters find a person, in either script")
    func twoLetters() {
        let index = index("Fatima Zahra Bennani", "فاطمة العلوي", "Hassan Tazi", "عائشة التازي")
        #expect(found("fa", in: index) == ["Fatima Zahra Bennani", "فاطمة العلوي"])
        #expect(found("فا", in: index) == ["فاطمة العلوي", "Fatima Zahra Bennani"])
        #expect(found("ta", in: index).prefix(2) == ["Hassan Tazi", "عائشة التازي"])
        #expect(found("حس", in: index) == ["Hassan Tazi"])
        #expect(found("h", in: index) == ["Hassan Tazi"])
    }

    @Test("every word of the query must be found, in any order")
    func allWords() {
        let index = index("Fatima Bennani", "Fatima Alaoui", "Hassan Bennani")
        #expect(found("fat ben", in: index) == ["Fatima Bennani"])
        #expect(found("bennani fatima", in: index) == ["Fatima Bennani"])
        #expect(found("fatima fatima", in: index).isEmpty)
        #expect(found("فاطمة بناني", in: index) == ["Fatima Bennani"])
        #expect(found("بناني حسن", in: index) == ["Hassan Bennani"])
    }

    @Test("first words come first, then word beginnings, then insides, then sounds, then details, then telephones")
    func ranks() {
        var index = index("Ilias Salim", "Wassal Zaki", "سلمى", "Salma Idrissi")
        index.insert(.init(key: "detail", name: "Omar", details: ["Sales & Co"]))
        let hits = index.search("sal")
        #expect(hits.map(\.key) == ["Salma Idrissi", "Ilias Salim", "Wassal Zaki", "سلمى", "detail"])
        #expect(hits.map(\.kind) == [.opening, .beginning, .inside, .sound, .detail])
    }

    @Test("a word found whole comes before a longer one, then the alphabet decides")
    func ties() {
        #expect(
            found("ali", in: index("Alia Zaki", "Ali Zaki", "Ali Alami", "Alima")) == [
                "Ali Alami", "Ali Zaki", "Alia Zaki", "Alima",
            ])
    }

    @Test("names are found however their particles are written")
    func particles() {
        let index = index("Noureddine Alami", "عبد القادر بن جلون", "العلوي سعيد", "Fatima Ezzahra Tazi")
        #expect(found("نور الدين العلمي", in: index) == ["Noureddine Alami"])
        #expect(found("nour eddine", in: index) == ["Noureddine Alami"])
        #expect(found("Abdelkader Benjelloun", in: index) == ["عبد القادر بن جلون"])
        #expect(found("عبدالقادر بنجلون", in: index) == ["عبد القادر بن جلون"])
        #expect(found("جلون", in: index) == ["عبد القادر بن جلون"])
        #expect(found("علوي", in: index).first == "العلوي سعيد")
        #expect(found("El Alaoui", in: index) == ["العلوي سعيد"])
        #expect(found("فاطمة الزهراء", in: index) == ["Fatima Ezzahra Tazi"])
    }

    @Test("organisation, city and telephone find a person too, in both digit sets and all formats")
    func details() {
        var index = NameIndex<Int>()
        index.insert(
            .init(key: 1, name: "Omar Tazi", details: ["Coopérative Al Amal", "Fès"], phones: ["+212 612-345678"]))
        index.insert(.init(key: 2, name: "Amal Zaki", phones: ["06 99 00 11 22", "0535112233"]))
        #expect(index.search("amal").map(\.key) == [2, 1])
        #expect(index.search("omar fes").map(\.kind) == [.detail])
        #expect(index.search("0612 34").map(\.key) == [1])
        #expect(index.search("٠٦١٢٣٤٥٦٧٨").map(\.key) == [1])
        #expect(index.search("00212612345678").map(\.key) == [1])
        #expect(index.search("amal 9900").map(\.key) == [2])
        #expect(index.search("112205").isEmpty)
    }

    @Test("an alias is as good as the name")
    func aliases() {
        let index = NameIndex([
            NameIndex.Entry(key: 1, name: "Rachid Bennis", aliases: ["Monsieur Ambassadeur", "رشيد"])
        ])
        #expect(index.search("mon").map(\.kind) == [.opening])
        #expect(index.search("رشيد").map(\.kind) == [.opening])
    }

    @Test(
        "nonsense finds nobody, however many people there are",
        arguments: [
            "zzzqq", "qqq", "bbbb", "aaaa", "eee", "zzz zzz", "ظظظ", "xkcd", "wxyz", "hjkl", "asdf", "vbnm", "خهعغ",
            "tjlt", "bqvrs", "pncdbb",
        ])
    func nonsense(query: String) {
        let people = PublicNames.first + PublicNames.second + Roster.people
        let index = NameIndex(
            people.flatMap { [$0.latin, $0.arabic] }.map { NameIndex.Entry(key: $0, name: $0) })
        #expect(found(query, in: index) == [])
    }

    @Test("a word with a wrong consonant finds somebody where another word speaks for it, and not alone")
    func wrongConsonant() {
        let index = index("عبد الرزاق لمراني", "Karim Tahiri")
        #expect(found("Benabderrazzak", in: index) == [])
        #expect(found("Abdelrazak Lamrani", in: index) == ["عبد الرزاق لمراني"])
    }

    @Test("entries change one at a time")
    func changes() {
        var index = index("Omar Tazi", "Ali Zaki")
        index.insert(.init(key: "Ali Zaki", name: "Zineb"))
        #expect(found("ali", in: index).isEmpty)
        #expect(found("zin", in: index) == ["Ali Zaki"])
        index.remove("Omar Tazi")
        index.remove("unknown")
        #expect(found("om", in: index).isEmpty)
        #expect(index.count == 1)
        index.insert(.init(key: "new", name: "Omar"))
        #expect(found("om", in: index) == ["new"])
        #expect(index.entry("new")?.name == "Omar")
    }

    @Test("after many changes an index answers as one built anew")
    func incremental() {
        var random = RepeatableRandom(seed: 11)
        var kept: [Int: String] = [:]
        var index = NameIndex<Int>()
        for _ in 0..<2500 {
            let key = Int.random(in: 0..<80, using: &random)
            if Bool.random(using: &random), let person = Roster.people.randomElement(using: &random) {
                let name = Bool.random(using: &random) ? person.latin : person.arabic
                kept[key] = name
                index.insert(.init(key: key, name: name, details: ["Fès"], phones: ["06\(key)"]))
            } else {
                kept[key] = nil
                index.remove(key)
            }
        }
        let anew = NameIndex(
            kept.map { NameIndex.Entry(key: $0.key, name: $0.value, details: ["Fès"], phones: ["06\($0.key)"]) })
        for query in ["fa", "مح", "ben", "el", "0612", "fes", "abdel", "عبد ال"] {
            #expect(Set(index.search(query, limit: 100).map(\.key)) == Set(anew.search(query, limit: 100).map(\.key)))
        }
    }

    @Test(
        "whatever is pasted is harmless",
        arguments: [
            "", " ", "\u{0}", "\u{1B}[2J", "\u{202E}\u{202E}", "😀", "'", "-", "ال", "el", "عا", "\u{64E}", "\u{FDFA}",
            "𝕬𝖑𝖎",
            String(repeating: "a", count: 10_000), String(repeating: "ab ", count: 4_000),
            String(repeating: "م", count: 10_000),
            String(repeating: "\u{301}", count: 10_000), String(repeating: "9", count: 10_000),
        ])
    func hostile(_ query: String) {
        var index = index("Ali", "محمد", "😀", "", "el", "ال", "Ali Ali Ali")
        #expect(index.search(query).count <= 7)
        index.insert(.init(key: query, name: query, aliases: [query], details: [query], phones: [query]))
        _ = index.search(query)
        _ = index.meant(by: query)
        index.remove(query)
        #expect(index.search("ali", limit: 2).count == 2)
        #expect(index.search("ali", limit: 0).isEmpty)
        #expect(index.search("ali", limit: -1).isEmpty)
    }

    @Test("every beginning of a name finds it in the other script, from its second letter")
    func typing() {
        let index = index("Ghizlane Cherkaoui", "خولة الشرقاوي", "Youssef Khattabi")
        for length in 2...6 {
            #expect(found(String("غزلان".prefix(length)), in: index).contains("Ghizlane Cherkaoui"))
            #expect(found(String("khaoula".prefix(length)), in: index).contains("خولة الشرقاوي"))
            #expect(found(String("الخطابي".prefix(length + 1)), in: index).contains("Youssef Khattabi"))
        }
    }

    @Test("someone typed in the other script is among the first three at least 95 times of 100")
    func roster() {
        for (listed, typed) in [(\Roster.Person.latin, \Roster.Person.arabic), (\.arabic, \.latin)] {
            let index = NameIndex(
                Roster.people.enumerated().map { .init(key: $0.offset, name: $0.element[keyPath: listed]) })
            let found = Roster.people.enumerated().count { offset, person in
                index.search(person[keyPath: typed], limit: 3).contains { $0.key == offset }
            }
            #expect(found * 100 >= Roster.people.count * 95, "\(found) of \(Roster.people.count)")
        }
    }
}
