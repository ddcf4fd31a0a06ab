import TestSupport
import Testing
import Workshop

/// Organisations: words that are nobody yet, records, what is one.
@Suite("Organisations")
struct OrganisationTests {
    private func sample(_ rows: [(name: String, organisation: String, city: String)]) throws -> SampleDay {
        var sample = try SampleDay(at: .planned)
        for person in sample.state.stakeholders.keys.sorted() {
            for workshop in sample.state.programme?.workshops ?? [] {
                try sample.record(try sample.state.withdrawalOfInvitation(of: person, to: workshop.id))
            }
            try sample.record([.stakeholder(Revision(from: sample.state.stakeholders[person], to: nil))])
        }
        for row in rows {
            let person = Stakeholder(
                id: sample.world.newID(), name: PlainText(row.name), organisation: PlainText(row.organisation),
                category: "owner", city: PlainText(row.city))
            try sample.record(try sample.state.addition(of: person))
        }
        return sample
    }

    private func name(_ person: String, _ state: ProgrammeState) -> String? {
        state.stakeholders.values.first { $0.name.string == person }.map { state.organisationName(of: $0).string }
    }

    /// Makes a record of the words of some people.
    private func record(_ name: String, _ sample: inout SampleDay) throws -> ID<Organisation> {
        let body = try #require(sample.state.bodies.first { $0.name.string == name })
        let made = Organisation(id: sample.world.newID(), name: body.name, aliases: body.aliases, city: body.city)
        try sample.record(try sample.state.addition(of: made, with: body.people))
        return made.id
    }

    @Test("one name in one town is one, in any spelling; in another town it is another, and offered")
    func words() throws {
        let sample = try sample([
            ("Amal", "Hammam Sidi Azzouz", "Fès"), ("Driss", "HAMMAM SIDI-AZZOUZ", "Fes"),
            ("Omar", "hammam sidi azzouz", "Fès"), ("Nadia", "Hammam Sidi Azzouz", "Rabat"), ("Saïd", "", "Fès"),
        ])
        #expect(sample.state.bodies.map(\.people.count).sorted() == [1, 3])
        #expect(sample.state.bodies.allSatisfy { $0.record == nil })
        let doubles = sample.state.likelyDoubles
        #expect(doubles.map(\.reason) == [.sameName])
        #expect(doubles.first?.first.people.count == 3, "the one with more people first")
        let people = sample.state.stakeholders.keys
        #expect(sample.state.placesTaken(by: people, of: "owner", unit: .organisations) == 3, "and one without")
        #expect(sample.state.placesTaken(by: people, of: "owner", unit: .people) == 5)
    }

    @Test("a name that is nearly one of the town's is asked about; the very name and one of another town are not")
    func written() throws {
        let sample = try sample([("Amal", "Commune urbaine de Fès", "Fès"), ("Driss", "Hammam Jdid", "Rabat")])
        func likely(_ name: PlainText, _ city: PlainText) -> String? {
            sample.state.likelySame(as: name, in: city)?.name.string
        }
        #expect(likely("Commune de Fès", "Fès") == "Commune urbaine de Fès")
        #expect(likely("Hamam Jdid", "Rabat") == "Hammam Jdid")
        #expect(likely("commune urbaine de fes", "Fes") == nil && likely("Commune de Fès", "Rabat") == nil)
        #expect(likely("", "Fès") == nil && likely("Croissant rouge", "Fès") == nil)
    }

    @Test(
        "an organisation is one in other little words and languages; with a word more it is another",
        arguments: [
            ("Commune de Fès", "Commune Fès", true), ("Commune de Fès", "جماعة فاس", true),
            ("Municipality of Fez", "Gmina Fès", true), ("Université de Tétouan", "جامعة تطوان", true),
            ("École d’ingénieurs", "Ecole ingenieurs", true), ("Coopérative Tissage", "Tissage, coopérative", true),
            ("Commune de Fès", "Commune de Fès Médina", false), ("Commune de Fès", "Province de Fès", false),
            ("جماعة فاس", "جماعة صفرو", false), ("Commune", "Commune de Fès", false), ("", "", false),
        ])
    func spellings(one: String, other: String, isOne: Bool) {
        #expect(OrganisationWords(one).mayBe(OrganisationWords(other)) == isOne)
        #expect(OrganisationWords(other).mayBe(OrganisationWords(one)) == isOne)
    }

    @Test("who renames an organisation has renamed it everywhere; who comes later is found by either name")
    func renaming() throws {
        var sample = try sample([("Amal", "Hammam Jdid", "Rabat"), ("Driss", "hammam jdid", "Rabat")])
        let id = try record("Hammam Jdid", &sample)
        try sample.record(try sample.state.revision(of: id) { $0.name = "Hammam El Jadid" })
        #expect(["Amal", "Driss"].map { name($0, sample.state) } == ["Hammam El Jadid", "Hammam El Jadid"])
        for (person, words) in [("Nadia", "Hammam Jdid"), ("Omar", "Hammam el-Jadid")] {
            let one = Stakeholder(
                id: sample.world.newID(), name: PlainText(person), organisation: PlainText(words), city: "Rabat")
            try sample.record(try sample.state.addition(of: one))
            #expect(name(person, sample.state) == "Hammam El Jadid")
        }
        #expect(sample.state.bodies.map(\.people.count) == [4])
        let nowhere = Stakeholder(id: sample.world.newID(), name: "Saïd", organisation: "HAMMAM JDID")
        try sample.record(try sample.state.addition(of: nowhere))
        #expect(name("Saïd", sample.state) == "Hammam El Jadid", "who says no town belongs to the only one called so")
        #expect(
            sample.state.stakeholders.values.first { $0.name == "Amal" }?.organisation == "Hammam Jdid",
            "as it was said")
    }

    @Test("a town of the script is one town in whatever language it is written")
    func towns() throws {
        var sample = try sample([
            ("Amal", "Hammam Jdid", "Fès"), ("Driss", "hammam jdid", "فاس"), ("Omar", "Hammam Jdid", "Fez"),
        ])
        #expect(sample.state.bodies.map(\.people.count) == [3])
        let id = try record("Hammam Jdid", &sample)
        #expect(sample.state.organisation(called: "HAMMAM JDID", in: "فاس")?.id == id)
    }

    @Test("who is written down refers to what their words find, and to nothing that is merely likely")
    func referring() throws {
        var sample = try sample([("Amal", "Commune de Fès", "Fès")])
        let commune = try record("Commune de Fès", &sample)
        for (name, words) in [("Driss", "COMMUNE DE FES"), ("Omar", "Commune urbaine de Fès")] {
            let person = Stakeholder(
                id: sample.world.newID(), name: PlainText(name), organisation: PlainText(words), city: "Fès")
            let day = try #require(sample.state.programme?.workshops.first?.days.first)
            try sample.record(try sample.state.walkIn(person, on: day.id, at: sample.world.now(), by: "door"))
        }
        func reference(_ name: String) -> ID<Organisation>? {
            sample.state.stakeholders.values.first { $0.name.string == name }?.belongsTo
        }
        #expect(reference("Driss") == commune && reference("Omar") == nil)
    }

    @Test("what is joined is counted once and called by the other's name, and parts again")
    func joining() throws {
        var sample = try sample([
            ("Amal", "Commune de Fès", "Fès"), ("Driss", "Commune urbaine de Fès", "Fès"), ("Omar", "جماعة فاس", "Fès"),
        ])
        #expect(sample.state.likelyDoubles.contains { $0.reason == .sameWords })
        let commune = try record("Commune de Fès", &sample)
        let urban = try record("Commune urbaine de Fès", &sample)
        let arabic = try record("جماعة فاس", &sample)
        try sample.record(try sample.state.joining(arabic, into: urban))
        try sample.record(try sample.state.joining(urban, into: commune))
        #expect(Set(["Amal", "Driss", "Omar"].map { name($0, sample.state) }) == ["Commune de Fès"])
        #expect(sample.state.bodies.count == 1 && sample.state.bodies[0].aliases.count == 2)
        #expect(sample.state.placesTaken(by: sample.state.stakeholders.keys, of: nil, unit: .organisations) == 1)
        #expect(throws: Refusal.cannotJoin) { try sample.state.joining(commune, into: urban) }
        #expect(throws: Refusal.cannotJoin) { try sample.state.joining(commune, into: commune) }
        try sample.record(try sample.state.parting(arabic))
        #expect(name("Omar", sample.state) == "جماعة فاس" && name("Driss", sample.state) == "Commune de Fès")
        #expect(throws: Refusal.cannotJoin) { try sample.state.parting(arabic) }
    }

    @Test(
        "rules that hold whoever was quicker: no chain, nothing that is not there, nothing removed that is referred to")
    func checks() throws {
        var sample = try sample([("Amal", "A firm", "Fès"), ("Driss", "B firm", "Fès"), ("Omar", "C firm", "Fès")])
        let (a, b, c) = (
            try record("A firm", &sample), try record("B firm", &sample), try record("C firm", &sample)
        )
        let late = try sample.state.joining(b, into: a)
        try sample.record(try sample.state.joining(a, into: c))
        #expect(throws: Refusal.cannotJoin) { try sample.record(late) }
        let record = try #require(sample.state.organisations[c])
        #expect(throws: Refusal.inUse) { try sample.record([.organisation(Revision(from: record, to: nil))]) }
        #expect(throws: Refusal.organisationIsThere("C firm")) {
            try sample.state.revision(of: b) { $0.name = "c FIRM" }
        }
        let amal = try #require(sample.state.stakeholders.values.first { $0.name == "Amal" })
        var lost = amal
        lost.belongsTo = sample.world.newID()
        #expect(throws: Refusal.unknownReference) {
            try sample.record([.stakeholder(Revision(from: amal, to: lost))])
        }
    }

    @Test("other words mean another organisation; the same words stay with theirs")
    func otherWords() throws {
        var sample = try sample([("Amal", "A firm", "Fès"), ("Driss", "B firm", "Fès")])
        let firm = try record("A firm", &sample)
        let amal = try #require(sample.state.stakeholders.values.first { $0.name == "Amal" })
        try sample.record(try sample.state.revision(of: amal.id) { $0.comes(from: "A firm") })
        #expect(sample.state.stakeholders[amal.id]?.belongsTo == firm)
        try sample.record(try sample.state.revision(of: amal.id) { $0.comes(from: "B firm") })
        #expect(sample.state.stakeholders[amal.id]?.belongsTo == nil && name("Amal", sample.state) == "B firm")
        #expect(
            amal.version == 5 && sample.state.stakeholders[amal.id]?.version == 1, "older Halqas read what they can")
    }
}
