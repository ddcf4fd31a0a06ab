import TestSupport
import Testing
import Workshop

/// What a matching brings together: (plan, lines, links) to (needs, offers, what is proposed).
@Suite("Needs and offers of a matching")
struct MatchedTests {
    private func sample() throws -> SampleDay {
        var sample = try SampleDay(at: .morning)
        try sample.match()
        return sample
    }

    @Test(
        "what nothing is linked with comes first, then what is proposed, then what is met, at last what was withdrawn")
    func order() throws {
        var sample = try sample()
        func needs() -> [ID<Contribution>] { sample.state.matched(in: SampleDay.matching).needs.map(\.id) }
        #expect(needs() == [903, 904, 905, 902, 901].map(SampleDay.line))
        try sample.record(
            try sample.state.settling(of: SampleDay.line(903), as: .withdrawn, at: sample.clock.now, by: "Amina"))
        #expect(needs().last == SampleDay.line(903))
        let matched = sample.state.matched(in: SampleDay.matching)
        #expect(matched.offers.last?.id == SampleDay.line(911) && matched.offers.count == 4)
        #expect(matched.links.map(\.id) == [1, 2].map(SampleDay.link))
        #expect(Set(matched.lines.filter(matched.isMet).map(\.id)) == Set([901, 903, 911].map(SampleDay.line)))
    }

    @Test("its own and those of the activities that it names; of all the workshop so far where it names none")
    func between() throws {
        var sample = try sample()
        try sample.record(
            try sample.state.contribution(
                SampleDay.line(930), saying: "A bigger furnace", kind: .need, to: SampleDay.fuel,
                in: SampleDay.barriers, by: "Amina", at: sample.clock.now))
        #expect(sample.state.matched(in: SampleDay.matching).needs.count == 6)
        func added(_ code: String, between: [String]) throws -> Matched {
            let activity = Activity(
                id: sample.world.newID(), code: code, kind: .matching, title: LocalizedText(["en": "Again"]),
                start: ClockTime(minutes: 17 * 60 + (code == "again" ? 0 : 30)), minutes: 20, between: between)
            #expect(activity.between != nil)
            try sample.record(try sample.state.addition(of: activity, to: SampleDay.day(1)))
            return sample.state.matched(in: activity.id)
        }
        #expect(try added("again", between: ["barriers"]).needs.map(\.id) == [SampleDay.line(930)])
        #expect(try added("more", between: ["barriers", "matching"]).needs.count == 6)
    }

    @Test("for each need without a link the best offer is proposed, and none for what is met or proposed")
    func proposals() throws {
        let sample = try sample()
        let proposals = sample.state.proposals(in: SampleDay.matching)
        #expect(Set(proposals.map(\.fit.need)).isDisjoint(with: [901, 902].map(SampleDay.line)))
        let training = try #require(proposals.first { $0.fit.need == SampleDay.line(903) })
        #expect(training.fit.offer == SampleDay.line(913) && training.fit.reasons.first?.names == ["sdg/4"])
    }
}
