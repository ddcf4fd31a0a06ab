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
            case .settled(let settlement, let line): "\(settlement.outcome)\(line.map { " of \($0.text)" } ?? "")"
            }
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
            #expect(words(sample.state.story(of: line)) == whole + ["started of Hang twelve doors"])
        }
        #expect(words(sample.state.story(of: action)) == whole + ["started"])
    }
}
