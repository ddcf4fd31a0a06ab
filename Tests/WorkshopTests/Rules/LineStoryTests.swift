import Tally
import TestSupport
import Testing
import Workshop

/// What became of a line: (lines about one another, what became of them) to (events, in order).
@Suite("The story of a line")
struct LineStoryTests {
    private func words(_ story: LineStory?) -> [String] {
        (story?.events ?? []).map { _, event in
            switch event {
            case .said(let line): line.text.string
            case .called(let call): "called: \(call.outcome)"
            case .remark(let line): "remark: \(line.text)"
            case .step(let step, let line): said(step.what) + (line.map { " of \($0.text)" } ?? "")
            case .voted(let poll, let option): "vote \(poll.code): \(option)"
            case .late(let due, let line): "late \(due)" + (line.map { " of \($0.text)" } ?? "")
            }
        }
    }

    private func said(_ what: LineStep.What) -> String {
        switch what {
        case .outcome(let outcome): outcome.map { "\($0)" } ?? "open again"
        case .due(let from, let to): "\(from) to \(to?.description ?? "no date")"
        case .owner: "handed over"
        }
    }

    @Test("it leads on from the table's line to the strategy's, to what somebody took on, and to what came of that")
    func onwards() throws {
        var sample = try SampleDay(at: .morning)
        func write(
            _ text: PlainText, _ kind: Contribution.Kind, about: ID<Contribution>? = nil, by owner: Party? = nil
        ) throws -> ID<Contribution> {
            sample.clock.advance(minutes: 1)
            let id: ID<Contribution> = sample.world.newID()
            try sample.record(
                try sample.state.contribution(
                    id, saying: text, kind: kind, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: "Amina",
                    at: sample.clock.now))
            try sample.record(
                try sample.state.revision(of: id) { line in
                    line.about = about.map { .line($0) }
                    line.owner = owner
                })
            return id
        }
        let measure = try write("Doors that close", .idea)
        let strategy = try write("Every door closes by 2027", .idea, about: measure)
        let action = try write(
            "Hang twelve doors", .action, about: strategy, by: .person(SampleDay.person(1)))
        sample.clock.advance(minutes: 1)
        try sample.record(try sample.state.settling(of: action, as: .started, at: sample.clock.now, by: "Karim"))
        let whole = ["Doors that close", "Every door closes by 2027", "Hang twelve doors"]
        for line in [measure, strategy] {
            #expect(words(sample.state.story(of: line, sample.world)) == whole + ["started of Hang twelve doors"])
        }
        #expect(words(sample.state.story(of: action, sample.world)) == whole + ["started"])
    }

    @Test("a vote that has ended stands in it for a line that was put to it, and for one that says the same")
    func voted() throws {
        var day = try SampleDay(at: .morning)
        let poll = Poll(
            id: day.world.newID(), activity: SampleDay.barriers, code: "stars", question: LocalizedText(same: "First?"),
            rules: PollRules(method: .plurality, majority: .simple), options: [])
        try day.record(try day.state.creation(of: poll))
        try day.record(try day.state.harvest([SampleDay.line(2), SampleDay.line(7)], into: poll.id))
        try day.record(try day.state.opening(of: poll.id, at: day.clock.now, random: day.world.random))
        #expect(!words(day.state.story(of: SampleDay.line(7), day.world)).contains("vote stars: 1"))
        try day.record(try day.state.closing(of: poll.id, at: day.clock.now))
        #expect(words(day.state.story(of: SampleDay.line(2), day.world)).contains("vote stars: 0"))
        #expect(words(day.state.story(of: SampleDay.line(7), day.world)).contains("vote stars: 1"))
    }

    @Test(
        "each step stands with its date and who said it: said twice, open again, the date moved and missed; undone is none"
    )
    func steps() throws {
        var sample = try SampleDay(at: .morning)
        let line: ID<Contribution> = sample.world.newID()
        var journal: [JournalEntry] = []
        func record(_ changes: [Change], by name: PlainText = "Amina", undoes: ID<JournalEntry>? = nil) throws {
            try sample.record(changes)
            let batch: ID<JournalEntry> = sample.world.newID()
            journal += changes.map { change in
                JournalEntry(
                    sequence: journal.count + 1, id: batch, at: sample.clock.now, device: sample.world.newID(),
                    operatorName: name, batch: batch, undoes: undoes, change: change)
            }
        }
        let today = sample.world.localNow.date
        try record(
            try sample.state.contribution(
                line, saying: "Hang twelve doors", kind: .action, to: SampleDay.fuel, in: SampleDay.barriers, group: 1,
                by: "Amina", at: sample.clock.now, owner: .person(SampleDay.person(1)), due: today.adding(days: 10)))
        func settle(_ outcome: Contribution.Outcome?, afterDays days: Int, by name: PlainText) throws {
            sample.clock.advance(minutes: days * 24 * 60)
            try record(
                try sample.state.settling(of: line, as: outcome, at: sample.clock.now, by: name), by: name)
        }
        try settle(.started, afterDays: 5, by: "Karim")
        // A slip of a finger.
        try settle(.dropped, afterDays: 0, by: "Karim")
        try record([try #require(journal.last?.change.inverse)], by: "Karim", undoes: journal.last?.batch)
        // The same key once more says nothing new; on a later day it does.
        try settle(.started, afterDays: 0, by: "Karim")
        try settle(.started, afterDays: 10, by: "Samia")
        try record(try sample.state.revision(of: line) { $0.due = today.adding(days: 40) }, by: "Samia")
        try settle(.done, afterDays: 2, by: "Amina")
        try settle(nil, afterDays: 1, by: "Amina")
        sample.clock.advance(minutes: 60 * 24 * 60)
        try settle(.done, afterDays: 1, by: "Salma")

        let story = try #require(
            sample.state.story(of: line, steps: [line: journal.steps(of: line)], sample.world))
        #expect(
            words(story) == [
                "Hang twelve doors", "started", "late \(today.adding(days: 10))", "started",
                "\(today.adding(days: 10)) to \(today.adding(days: 40))", "done", "open again",
                "late \(today.adding(days: 40))", "done",
            ])
        let by = story.events.compactMap { _, event in if case .step(let step, _) = event { step.by } else { nil } }
        #expect(by == ["Karim", "Samia", "Samia", "Amina", "Amina", "Salma"])
        #expect(journal.outcomes(of: line).map(\.outcome) == [.started, .started, .done, nil, .done])
        // Without the journal the last is known, and that the date was missed.
        #expect(
            words(sample.state.story(of: line, sample.world)).suffix(2) == ["late \(today.adding(days: 40))", "done"])
    }
}
