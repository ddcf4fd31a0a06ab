import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Who is chosen where quotas seat somebody with fewer votes: (a committee of two, one of them a stoker) to (papers).
@Suite("Several seats on paper")
struct SeatsTests {
    private static let texts: [PlainText] = ["Aicha", "Brahim", "Chama", "Driss"]

    /// Aicha and Brahim have most votes; the quota seats Chama instead of Brahim.
    private func sample() throws -> SampleDay {
        var sample = try SampleDay(at: .morning)
        let poll: ID<Poll> = sample.world.newID()
        let rules = PollRules(
            method: .approval, majority: .simple, seats: 2, further: try RuleSet(["at-least=stoker:1"]))
        let record = Poll(
            id: poll, activity: SampleDay.priorities, code: "committee",
            question: LocalizedText(same: "Who follows it up?"), rules: rules,
            options: Self.texts.enumerated().map { index, text in
                PollOption(text: LocalizedText(same: text), tags: index == 2 ? ["stoker"] : [])
            })
        try sample.record(try sample.state.creation(of: record))
        try sample.record(try sample.state.opening(of: poll, at: sample.clock.now, random: sample.world.random))
        for (index, votes) in [7, 5, 2, 1].enumerated() {
            try sample.record(try sample.state.count(of: index + 1, from: .hands, in: poll, votes: votes))
        }
        try sample.record(try sample.state.closing(of: poll, at: sample.clock.now))
        return sample
    }

    private func summary(in language: String = "en") throws -> DaySummary {
        let sample = try sample()
        return try #require(
            DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: language))
    }

    private func committee(_ summary: DaySummary) throws -> PollSummary {
        try #require(summary.polls.first { $0.id == "committee" })
    }

    @Test("the quota seats somebody with fewer votes, and the summary marks who is chosen")
    func chosen() throws {
        let summary = try summary()
        #expect(try committee(summary).seated == [1, 3])
        let t = Localizer(language: .english)
        let text = Drawing.rendering(t, width: 100).render(Document(summary, t, [.decisions]))
        let lines = text.split(separator: "\n").map(String.init)
        let marked = lines.indices.filter { lines[$0].trimmingPrefix { $0 == " " } == "chosen" }
        #expect(marked.count == 2, "\(text)")
    }

    @Test("the page of the evening has them first, in whatever form, and nobody else before them")
    func hand() throws {
        let sample = try sample()
        let sheet = try #require(
            Sheet.make(
                .hand, of: SampleDay.day(1), in: sample.state, world: sample.world, [Localizer(language: .english)]))
        let hand = sheet.part.document
        for form in [hand] + hand.shorter {
            let found = form.blocks.compactMap { block -> [Document.Bar]? in
                if case .standings(let bars) = block, bars.contains(where: { $0.text == "Aicha" }) { bars } else { nil }
            }
            let bars = try #require(found.first)
            #expect(bars.prefix(2).map(\.text) == ["Aicha", "Chama"])
            #expect(bars.prefix(2).allSatisfy(\.isFirst) && !bars.dropFirst(2).contains(where: \.isFirst))
        }
    }

    @Test(
        "a quota is called by its title, in the language of the paper",
        arguments: [("en", "Stokers"), ("fr", "Chauffeurs de four")])
    func titles(_ language: String, _ title: String) throws {
        let summary = try summary(in: language)
        let t = Localizer(language: language == "fr" ? .french : .english)
        let outcome = try committee(summary).outcome(t)
        #expect(outcome.contains(title) && !outcome.contains("stoker"), "\(outcome)")
    }
}
