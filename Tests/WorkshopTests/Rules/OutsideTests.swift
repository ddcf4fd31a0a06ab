import TestSupport
import Testing
import Workshop

/// What was said outside of the room, or answers no prompt: (state, words) to (line), and how little of it a file needs to know.
@Suite("Lines of no prompt")
struct OutsideTests {
    @Test("an answer is a note about a question, in its activity and of no prompt; it has no outcomes")
    func answer() throws {
        var sample = try SampleDay(at: .morning)
        let (question, answer): (ID<Contribution>, ID<Contribution>) = (sample.world.newID(), sample.world.newID())
        try sample.record(
            try sample.state.contribution(
                question, saying: "Who pays?", kind: .question, to: nil, in: SampleDay.barriers, by: "Amina",
                at: sample.clock.now))
        try sample.record(
            try sample.state.contribution(
                answer, saying: "The commune does", to: nil, in: SampleDay.barriers, by: "Amina", at: sample.clock.now,
                saidBy: .person(SampleDay.person(3)), about: .line(question)))
        let line = try #require(sample.state.contribution(answer))
        #expect(line.kind == .note && sample.state.isAnswer(line) && line.version == 6)
        #expect(sample.state.lines(of: SampleDay.barriers).suffix(2).map(\.id) == [question, answer])
        #expect(throws: Refusal.notAnAction) {
            try sample.state.settling(of: answer, as: .answered, at: sample.clock.now, by: "Amina")
        }
    }

    @Test("what comes from outside stands in no activity, with its way and its date")
    func outside() throws {
        var sample = try SampleDay(at: .morning)
        let id: ID<Contribution> = sample.world.newID()
        let origin = Contribution.Origin(.web, on: CivilDate(year: 2027, month: 1, day: 4))
        #expect(throws: Refusal.noSuchPrompt) {
            try sample.state.contribution(
                id, saying: "And the women’s side?", to: SampleDay.fuel, in: nil, by: "Amina", at: sample.clock.now)
        }
        try sample.record(
            try sample.state.contribution(
                id, saying: "And the women’s side?", to: nil, in: nil, by: "Amina", at: sample.clock.now, origin: origin
            ))
        #expect(sample.state.lines(of: nil).map(\.origin) == [origin])
        #expect(sample.state.day(of: sample.state.contribution(id)?.activity) == nil)
        let changes = try sample.state.removal(of: id)
        try sample.record(changes)
        #expect(sample.state.lines(of: nil) == [])
    }

    @Test("a line of the room is written as it was")
    func plain() throws {
        var sample = try SampleDay(at: .morning)
        let id: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.contribution(
                id, saying: "Dry wood", to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: "Amina",
                at: sample.clock.now))
        #expect(sample.state.contribution(id)?.version == 1)
    }
}

/// All that ever became of a line.
@Suite("What became of a line, step by step")
struct OutcomeHistoryTests {
    private func entry(
        _ number: Int, _ change: Change, undoes: ID<JournalEntry>? = nil, _ sample: SampleDay
    ) -> JournalEntry {
        let id: ID<JournalEntry> = sample.world.newID()
        return JournalEntry(
            sequence: number, id: id, at: sample.clock.now, device: sample.world.newID(), operatorName: "Yassir",
            batch: id,
            undoes: undoes, change: change)
    }

    @Test("who said what, and when; what was taken back is no step, what was brought back is one")
    func steps() throws {
        var sample = try SampleDay(at: .morning)
        let id: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.contribution(
                id, saying: "Ring the mill", kind: .action, to: SampleDay.fuel, in: SampleDay.barriers, group: 1,
                by: "Amina", at: sample.clock.now))
        var entries: [JournalEntry] = []
        func settle(_ outcome: Contribution.Outcome?, by name: PlainText) throws {
            let changes = try sample.state.settling(of: id, as: outcome, at: sample.clock.now, by: name)
            try sample.record(changes)
            entries.append(entry(entries.count + 1, changes[0], sample))
        }
        func takeBack(_ index: Int) throws {
            let change = try #require(entries[index].change.inverse)
            try sample.record([change])
            entries.append(entry(entries.count + 1, change, undoes: entries[index].batch, sample))
        }
        try settle(.started, by: "Amina")
        try settle(.dropped, by: "Amina")
        try takeBack(1)
        #expect(entries.outcomes(of: id).map(\.outcome) == [.started])
        try settle(.done, by: "Karim")
        try settle(nil, by: "Karim")
        #expect(entries.outcomes(of: id).map(\.outcome) == [.started, .done, nil])
        #expect(entries.outcomes(of: id).map(\.by) == ["Amina", "Karim", "Yassir"])
        try takeBack(4)
        #expect(entries.outcomes(of: id).map(\.outcome) == [.started, .done])
        try takeBack(5)
        #expect(entries.outcomes(of: id).map(\.outcome) == [.started, .done, nil])
        #expect(entries.outcomes(of: sample.world.newID()) == [])
    }
}
