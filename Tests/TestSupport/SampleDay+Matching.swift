public import Workshop

/// A matching at the end of the first day: needs, offers, and what was linked.
extension SampleDay {
    /// The activity in which needs and offers are brought together.
    public static let matching: ID<Activity> = id(2190)
    /// The links, from 1.
    public static func link(_ number: Int) -> ID<Link> { id(7000 + UInt64(number)) }

    /// Adds the matching to the plan, with five needs, four offers, one link that was agreed on and one that was proposed.
    public mutating func match() throws {
        let activity = Activity(
            id: Self.matching, code: "matching", kind: .matching,
            title: Self.text(
                en: "A need meets an offer", fr: "Un besoin rencontre une offre", ar: "حاجة تلتقي بعرض"),
            start: Self.clock(15, 30), minutes: 40)
        try record(try state.addition(of: activity, to: Self.day(1)))
        try write(901, "Dry olive stones, a truck a month", .need, by: 1, tags: ["sdg/7", "fuel"])
        try write(902, "Somebody who tunes our burner", .need, by: 4, tags: ["sdg/7"])
        try write(903, "تكوين في صيانة الفرن", .need, by: 6, tags: ["sdg/4"])
        try write(904, "A place to show a renovated hammam to visitors", .need, by: 12)
        try write(905, "Insulation for forty metres of pipe", .need, by: 3, tags: ["fuel"])
        try write(911, "Forty tonnes of olive stones a year, dry", .offer, by: 7, tags: ["fuel"])
        try write(912, "We tune a burner, the first one for nothing", .offer, by: 8, tags: ["sdg/7"])
        try write(913, "Two days of training at the furnace", .offer, by: 9, tags: ["sdg/4"])
        try write(914, "A notary who reads contracts", .offer, by: 13)
        try link(1, 901, 911, .agreed, form: "visit", due: CivilDate(year: 2027, month: 1, day: 12))
        try link(2, 902, 912, .proposed, reason: "both: SDG 7")
        try record(
            try state.contribution(
                Self.line(921), saying: "Ask for a sample sack", kind: .action, to: nil, in: Self.matching, by: "Amina",
                at: clock.now, owner: .person(Self.person(1)), due: CivilDate(year: 2027, month: 1, day: 5),
                about: .link(Self.link(1))))
    }

    private mutating func write(
        _ number: Int, _ text: PlainText, _ kind: Contribution.Kind, by person: Int, tags: [PlainText] = []
    ) throws {
        try record(
            try state.contribution(
                Self.line(number), saying: text, kind: kind, to: nil, in: Self.matching, by: "Amina", at: clock.now,
                saidBy: .person(Self.person(person)), tags: tags))
    }

    private mutating func link(
        _ number: Int, _ need: Int, _ offer: Int, _ state: Link.State, form: PlainText = "", reason: PlainText = "",
        due: CivilDate? = nil
    ) throws {
        try record(
            try self.state.addition(
                of: Link(
                    id: Self.link(number), form: form, from: .line(Self.line(need)), to: .line(Self.line(offer)),
                    state: state, reason: reason, by: "Amina", at: clock.now, day: Self.day(1), due: due)))
    }
}
