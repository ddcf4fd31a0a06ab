import TestSupport
import Testing
import Workshop

/// Who says, owns and is meant by what: (state, words) to (party), and what becomes of names.
@Suite("Parties")
struct PartyTests {
    private func names(_ state: ProgrammeState) -> NameIndex<ID<Stakeholder>> {
        NameIndex(
            state.stakeholders.values.sorted { $0.id < $1.id }.map {
                NameIndex.Entry(
                    key: $0.id, name: $0.name.string, aliases: $0.aliases.map(\.string), details: state.details(of: $0),
                    phones: [])
            })
    }

    private func read(_ text: String, _ sample: SampleDay) throws -> MarkReading {
        let day = try #require(sample.state.day(SampleDay.day(1)))
        return sample.state.reading(
            of: PlainText(text), on: day, names: names(sample.state), finder: PartyFinder(sample.state))
    }

    private func line(_ sample: inout SampleDay, _ line: MarkedLine, kind: Contribution.Kind) throws -> Contribution {
        let id: ID<Contribution> = sample.world.newID()
        let world = sample.world
        try sample.record(
            try sample.state.contribution(
                id, saying: line, tags: line.tags.map { PlainText($0) }, kind: kind, to: SampleDay.fuel,
                in: SampleDay.barriers, group: 1, by: "Amina", at: sample.clock.now
            ) { world.newID() })
        return try #require(sample.state.contribution(id))
    }

    @Test("who is only like what was typed is not taken: the words stand beside, and it is asked")
    func onlyLike() throws {
        let sample = try SampleDay(at: .morning)
        let day = try #require(sample.state.day(SampleDay.day(1)))
        let (index, finder) = (names(sample.state), PartyFinder(sample.state))
        func found(_ words: String) -> [Somebody] {
            sample.state.somebody(meantBy: words, on: day, names: index, finder: finder)
        }
        // عبد الرحيم is no Rahim, Mohamed Amine no Mohamed Ali, Khadija no Khalid.
        for words in ["rahim", "Rahim Alami", "Mohamed Skalli", "Khadij Taza", "Nadi Berrad"] {
            let people = found(words)
            #expect(people.count != 1 || people[0].isWords, "\(words): \(people.map(\.name))")
        }
        for words in ["mern", "Driss El Mernissi", "khadija tazi"] {
            #expect(found(words).count == 1, "\(words): \(found(words).map(\.name))")
        }
    }

    @Test("among several whom words may mean, those are first whose whole name they are")
    func wholeNameFirst() throws {
        let sample = try SampleDay(at: .morning)
        let (index, finder) = (names(sample.state), PartyFinder(sample.state))
        for person in sample.state.stakeholders.values {
            let found = sample.state.somebody(meantBy: person.name.string, on: nil, names: index, finder: finder)
            #expect(found.first?.name == person.name, "\(person.name): \(found.map(\.name))")
        }
    }

    @Test("two letters mean a person, a whole name an organisation; tags are words behind #, at the end taken out")
    func reading() throws {
        let sample = try SampleDay(at: .morning)
        guard case .understood(let asked) = try read("Who pays for the filters? @mern #sdg6 #filters", sample) else {
            Issue.record("not understood")
            return
        }
        #expect(asked.text == "Who pays for the filters?" && asked.who?.name == "Driss El Mernissi")
        #expect(asked.tags == ["sdg6", "filters"] && asked.due == nil)
        guard case .understood(let offered) = try read("A #solar workshop @Commune de Fès", sample) else {
            Issue.record("not understood")
            return
        }
        #expect(offered.text == "A #solar workshop" && offered.tags == ["solar"], "a word of the sentence stays in it")
        guard case .organisation(let body)? = offered.who else {
            Issue.record("no organisation")
            return
        }
        #expect(body.name == "Commune de Fès")
        guard case .nobody("Zzyx", let kept) = try read("Ask @Zzyx 15/3", sample) else {
            Issue.record("somebody")
            return
        }
        #expect(kept.who == .words("Zzyx") && kept.due != nil)
        #expect(try read("Table #3, 5 dirhams", sample) == .plain, "a number is no tag")
        #expect(try read("contact@hammam.example", sample) == .plain)
    }

    @Test("who is named in a question, a need or an offer says it; elsewhere, or with a date, takes it on")
    func kinds() throws {
        var sample = try SampleDay(at: .morning)
        guard case .understood(let marked) = try read("Who pays? @mern", sample) else { return }
        let driss = try #require(sample.state.stakeholders.values.first { $0.name == "Driss El Mernissi" })
        let question = try line(&sample, marked, kind: .question)
        #expect(question.by == .person(driss.id) && question.owner == nil && question.kind == .question)
        let idea = try line(&sample, marked, kind: .idea)
        #expect(idea.owner == .person(driss.id) && idea.by == nil && idea.kind == .action)
        guard case .understood(let dated) = try read("Who pays? @mern 15/3", sample) else { return }
        #expect(try line(&sample, dated, kind: .question).kind == .action)
    }

    @Test("who is renamed is renamed in every line; a record that only refers is of a version of its own")
    func renamed() throws {
        var sample = try SampleDay(at: .morning)
        guard case .understood(let marked) = try read("Who pays? @mern", sample) else { return }
        let driss = try #require(sample.state.stakeholders.values.first { $0.name == "Driss El Mernissi" })
        let question = try line(&sample, marked, kind: .question)
        #expect(question.version == 5)
        try sample.record(try sample.state.revision(of: driss.id) { $0.name = "Driss Tazi" })
        #expect(sample.state.name(of: question.by) == "Driss Tazi")
        #expect(throws: Refusal.inUse) {
            try sample.record([.stakeholder(Revision(from: sample.state.stakeholders[driss.id], to: nil))])
        }
        let plain = try line(&sample, MarkedLine(text: "As ever"), kind: .idea)
        #expect(plain.version == 1, "older Halqas read what they can")
    }

    @Test("an organisation that was words of people's rows becomes a record when a line names it, once")
    func organisation() throws {
        var sample = try SampleDay(at: .morning)
        for _ in 1...2 {
            guard case .understood(let marked) = try read("A workshop @Commune de Fès", sample) else { return }
            let offer = try line(&sample, marked, kind: .offer)
            #expect(sample.state.name(of: offer.by) == "Commune de Fès")
        }
        #expect(sample.state.organisations.count == 1)
        let id = try #require(sample.state.organisations.keys.first)
        #expect(throws: Refusal.inUse) {
            try sample.record([.organisation(Revision(from: sample.state.organisations[id], to: nil))])
        }
    }

    @Test("words that are nobody are listed, settled in every line at once, and undone")
    func settled() throws {
        var sample = try SampleDay(at: .morning)
        let before = sample.state.unsettledWords.count
        for text in ["One", "Two"] {
            _ = try line(&sample, MarkedLine(text: PlainText(text), who: .words("Zzyx")), kind: .need)
        }
        _ = try line(&sample, MarkedLine(text: "Three", who: .words("Driss El Mernissi")), kind: .action)
        let unsettled = sample.state.unsettledWords
        #expect(unsettled.count == before + 1, "a whole name that is one person's is that person's")
        #expect(unsettled.first { $0.words == "Zzyx" }?.lines.count == 2)
        let state = sample.state
        let changes = try state.settling("Zzyx", as: .person(SampleDay.person(3)))
        try sample.record(changes)
        #expect(sample.state.unsettledWords.count == before && changes.count == 2)
        try sample.record(changes.reversed().compactMap(\.inverse))
        #expect(sample.state == state)
    }

    @Test("a name that is nobody is one name however it is spelled: listed once, settled in every line")
    func spellings() throws {
        var sample = try SampleDay(at: .morning)
        let (names, before) = (["Zéïneb Zzyx", "ZEINEB  zzyx", "zeineb-zzyx"], sample.state.unsettledWords.count)
        for name in names {
            _ = try line(&sample, MarkedLine(text: "Need", who: .words(PlainText(name))), kind: .need)
        }
        for name in ["أحمد زززى", "احمد زززي"] {
            _ = try line(&sample, MarkedLine(text: "حاجة", who: .words(PlainText(name))), kind: .action)
        }
        let unsettled = sample.state.unsettledWords
        #expect(unsettled.count == before + 2)
        #expect(unsettled.first { $0.words.spelling == PlainText(names[0]).spelling }?.lines.count == 3)
        #expect(sample.state.unsettledCount(PartyFinder(sample.state)) == before + 2)
        let changes = try sample.state.settling("zeineb zzyx", as: .person(SampleDay.person(3)))
        #expect(changes.count == 3)
        try sample.record(changes)
        try sample.record(try sample.state.settling("احمد زززي", as: .person(SampleDay.person(4))))
        #expect(sample.state.unsettledWords.count == before)
        let owned = sample.state.linesInOrder.filter { $0.owner == .person(SampleDay.person(4)) }
        #expect(owned.count { $0.text.string.hasPrefix("حاجة") } == 2)
    }

    @Test("what a line is about is there; it goes with what it is about, and a line is not about itself")
    func about() throws {
        var sample = try SampleDay(at: .morning)
        let one = try line(&sample, MarkedLine(text: "One"), kind: .idea)
        let two = try line(&sample, MarkedLine(text: "Two"), kind: .idea)
        try sample.record(try sample.state.revision(of: two.id) { $0.about = .line(one.id) })
        #expect(sample.state.name(of: sample.state.contribution(two.id)?.about) == "One")
        #expect(throws: Refusal.unknownReference) {
            try sample.record(try sample.state.revision(of: one.id) { $0.about = .line(one.id) })
        }
        try sample.record(try sample.state.removal(of: one.id))
        #expect(sample.state.contribution(two.id)?.about == nil)
    }

    @Test("nothing but marks says nothing; what was typed on over an unclear name keeps it as words to settle")
    func bare() throws {
        let sample = try SampleDay(at: .morning)
        guard case .bare(let named) = try read("@Zineb", sample) else { Issue.record("not bare"); return }
        #expect(named.who?.name == "Zineb Tazi" || named.who != nil)
        guard case .bare(let tagged) = try read("#water", sample) else { Issue.record("not bare"); return }
        #expect(tagged.tags == ["water"])
        let unclear = try read("Who pays? @zzyx 15/3", sample)
        #expect(unclear.kept(of: "Who pays? @zzyx 15/3").who == .words("zzyx"))
        #expect(unclear.kept(of: "Who pays? @zzyx 15/3").text == "Who pays?")
    }

    @Test(
        "tags: letters behind the sign, punctuation left out, each once",
        arguments: [
            ("a #b", "a", ["b"]), ("#b a", "#b a", ["b"]), ("a #b, #b #c.", "a", ["b", "c"]), ("a # b", "a # b", []),
            ("a #3", "a #3", []), ("شمس #طاقة", "شمس", ["طاقة"]), ("#b", "#b", ["b"]), ("a#b", "a#b", []),
            ("a @b #c 15/3", "a @b 15/3", ["c"]), ("a #axis/air-quality", "a", ["axis/air-quality"]),
        ])
    func tags(written: String, text: String, tags: [String]) {
        #expect(TaggedText(written).text == text && TaggedText(written).tags == tags)
    }

    @Test(
        "a date behind a name is found with the words that lead to it, and none of them is of the name",
        arguments: [
            ("Ask @hind pour le 15/01", "hind", "2027-01-15"), ("Ask @bouchta vendredi", "bouchta", "2026-12-04"),
            ("Ask @tahiri, fin janvier", "tahiri", "2027-01-31"), ("Ask @hind by Friday.", "hind", "2026-12-04"),
            ("Ask @karim tahiri until 15 January", "karim tahiri", "2027-01-15"),
            ("اسأل @كريم قبل يوم الجمعة", "كريم", "2026-12-04"),
            ("Ask @hind do piątku", "hind", "2026-12-04"), ("Ask @le 15/3", "le", "2027-03-15"),
            ("Ask @15/3", "", "2027-03-15"),
            ("Ask @pour le 15/3", "", "2027-03-15"),
        ])
    func dated(line: String, who: String, due: String) throws {
        let mark = try #require(CommitmentMark(in: line, on: SampleDay.date))
        #expect(mark.who == who && mark.due?.description == due && mark.wrongDate == nil, "\(mark)")
    }

    @Test("what stands behind a name and is no date is said, and kept in the text; settling a name later loses no word")
    func unread() throws {
        var sample = try SampleDay(at: .morning)
        let driss = try #require(sample.state.stakeholders.values.first { $0.name == "Driss El Mernissi" })
        let reading = try read("Ask for a sack @mern quand elle peut", sample)
        guard case .unread("quand elle peut", let kept) = reading else {
            Issue.record("\(reading)")
            return
        }
        #expect(kept.who?.name == driss.name && kept.text == "Ask for a sack quand elle peut" && kept.due == nil)
        let settled = try line(&sample, MarkedLine(text: "Ask", who: .words("driss dès que possible")), kind: .action)
        try sample.record(try sample.state.settling("driss dès que possible", as: .person(driss.id)))
        let now = try #require(sample.state.contribution(settled.id))
        #expect(now.owner == .person(driss.id) && now.text == "Ask (dès que possible)")
    }
}
