import TestSupport
import Testing
import Workshop

/// What belongs together: (state, two ends) to (link or refusal), and what becomes of it when its ends do.
@Suite("Links")
struct LinkTests {
    private func line(_ sample: inout SampleDay, _ text: PlainText, _ kind: Contribution.Kind) throws -> Reference {
        let id: ID<Contribution> = sample.world.newID()
        try sample.record(
            try sample.state.contribution(
                id, saying: text, kind: kind, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: "Amina",
                at: sample.clock.now))
        return .line(id)
    }

    private func organisation(_ sample: inout SampleDay, _ name: PlainText) throws -> ID<Organisation> {
        let made = Organisation(id: sample.world.newID(), name: name, city: "Fès")
        try sample.record(try sample.state.addition(of: made))
        return made.id
    }

    private func link(
        _ sample: SampleDay, _ from: Reference, _ to: Reference, form: PlainText = "form/visit"
    ) -> Link {
        Link(
            id: sample.world.newID(), form: form, from: from, to: to, by: "Amina", at: sample.clock.now,
            day: SampleDay.day(1))
    }

    @Test("is proposed, agreed on with a date, ended; each is a change that can be taken back")
    func life() throws {
        var sample = try SampleDay(at: .morning)
        let (need, offer) = (try line(&sample, "Dry wood", .need), try line(&sample, "Olive stones", .offer))
        let before = sample.state
        let made = link(sample, need, offer)
        let date = CivilDate(year: 2027, month: 1, day: 12)
        var done: [Change] = []
        for changes in [
            { try sample.state.addition(of: made) }, { try sample.state.agreement(on: made.id, due: date) },
            { try sample.state.agreement(on: made.id) }, { try sample.state.ending(of: made.id) },
        ] as [() throws -> [Change]] {
            let changes = try changes()
            try sample.record(changes)
            done += changes
        }
        #expect(done.map(\.kind) == [.linkProposed, .linkAgreed, .linkEnded], "what is agreed on is agreed on")
        #expect(sample.state.links(of: need).map(\.due) == [date])
        #expect(sample.state.links(of: offer).map(\.state) == [.ended])
        #expect(done.allSatisfy { $0.version == 6 })
        try sample.record(done.reversed().compactMap(\.inverse))
        #expect(sample.state == before)
    }

    @Test("two that are linked in a form are not so twice, in neither direction; once it has ended they are")
    func twice() throws {
        var sample = try SampleDay(at: .morning)
        let (need, offer) = (try line(&sample, "Dry wood", .need), try line(&sample, "Olive stones", .offer))
        let first = link(sample, need, offer)
        try sample.record(try sample.state.addition(of: first))
        #expect(throws: Refusal.alreadyLinked(.proposed)) { try sample.state.addition(of: link(sample, need, offer)) }
        #expect(throws: Refusal.alreadyLinked(.proposed)) { try sample.state.addition(of: link(sample, offer, need)) }
        let other = link(sample, need, offer, form: "form/ppp")
        try sample.record(try sample.state.addition(of: other))
        #expect(throws: Refusal.alreadyLinked(.proposed)) {
            try sample.state.revision(of: other.id) { $0.form = "form/visit" }
        }
        // Somebody at another console was as quick: the file asks too.
        #expect(throws: Refusal.alreadyLinked(.proposed)) {
            try sample.record([.link(Revision(from: nil, to: link(sample, need, offer)))])
        }
        try sample.record(try sample.state.ending(of: first.id))
        try sample.record(try sample.state.addition(of: link(sample, need, offer)))
        #expect(sample.state.links(of: need).count == 3)
        #expect(throws: Refusal.alreadyLinked(.proposed)) { try sample.state.agreement(on: first.id) }
    }

    @Test("has two ends that are there: neither one thing twice, nor nothing, nor a link")
    func ends() throws {
        var sample = try SampleDay(at: .morning)
        let need = try line(&sample, "Dry wood", .need)
        let person = Reference.person(SampleDay.person(3))
        #expect(throws: Refusal.linksOne) { try sample.state.addition(of: link(sample, need, need)) }
        #expect(throws: Refusal.unknownReference) {
            try sample.state.addition(of: link(sample, need, .line(sample.world.newID())))
        }
        let made = link(sample, need, person)
        try sample.record(try sample.state.addition(of: made))
        #expect(throws: Refusal.unknownReference) { try sample.state.addition(of: link(sample, need, .link(made.id))) }
        #expect(throws: Refusal.inUse) {
            try sample.record([.stakeholder(Revision(from: sample.state.stakeholders[SampleDay.person(3)], to: nil))])
        }
    }

    @Test("follows a line that is merged and an organisation that is joined; of one and itself it says nothing")
    func follows() throws {
        var sample = try SampleDay(at: .morning)
        let (one, two) = (try line(&sample, "Dry wood", .need), try line(&sample, "Wood that is dry", .need))
        let offer = try line(&sample, "Olive stones", .offer)
        guard case .line(let first) = one, case .line(let second) = two else { return }
        try sample.record(try sample.state.addition(of: link(sample, one, offer)))
        try sample.record(try sample.state.merge(of: first, into: second))
        #expect(sample.state.links(of: two).count == 1 && sample.state.links(of: one).count == 1)
        #expect(throws: Refusal.alreadyLinked(.proposed)) { try sample.state.addition(of: link(sample, two, offer)) }
        // The one that was merged goes: what was linked of it is linked of the one that says the same.
        try sample.record(try sample.state.removal(of: first))
        #expect(sample.state.links(of: two).map(\.from) == [two])

        let (mill, press) = (try organisation(&sample, "Moulin Sebou"), try organisation(&sample, "Pressoir Sebou"))
        try sample.record(try sample.state.addition(of: link(sample, .organisation(mill), .organisation(press))))
        try sample.record(try sample.state.joining(mill, into: press))
        #expect(sample.state.links(of: .organisation(press)) == [], "both ends are one")
        try sample.record(try sample.state.parting(mill))
        #expect(sample.state.links(of: .organisation(mill)).count == 1)
        #expect(throws: Refusal.inUse) {
            try sample.record([.organisation(Revision(from: sample.state.organisations[mill], to: nil))])
        }
    }

    @Test("a line that goes takes its links with it, and what was about them is about nothing; undo brings all back")
    func removed() throws {
        var sample = try SampleDay(at: .morning)
        let (need, offer) = (try line(&sample, "Dry wood", .need), try line(&sample, "Olive stones", .offer))
        guard case .line(let id) = need, case .line(let step) = try line(&sample, "Ring the mill", .action) else {
            return
        }
        let made = link(sample, need, offer)
        try sample.record(try sample.state.addition(of: made))
        try sample.record(try sample.state.revision(of: step) { $0.about = .link(made.id) })
        #expect(sample.state.name(of: .link(made.id)) == "Dry wood – Olive stones")
        let before = sample.state
        let changes = try sample.state.removal(of: id)
        try sample.record(changes)
        #expect(sample.state.links.isEmpty && sample.state.contribution(step)?.about == nil)
        try sample.record(changes.reversed().compactMap(\.inverse))
        #expect(sample.state == before)
    }
}
