public import Workshop

/// A pairing at the end of the first day: stokers learn from engineers, hammam owners do not.
extension SampleDay {
    /// The activity in which people are paired.
    public static let pairing: ID<Activity> = id(2191)

    /// Adds the pairing to the plan, with what stokers want to learn and engineers can teach.
    /// - Parameters:
    ///   - teach: who teaches; engineers unless it says otherwise.
    ///   - most: how many learners a tutor has at most.
    ///   - agreed: whether whoever fits is a pair already, the first of them with a date.
    public mutating func pair(teach: String = "engineer", most: Int? = 1, agreed: Bool = false) throws {
        let activity = Activity(
            id: Self.pairing, code: "pairs", kind: .pairing,
            title: Self.text(
                en: "Tutor and learner find each other", fr: "Tuteur et apprenant se trouvent",
                ar: "المؤطر والمتعلم يلتقيان"),
            start: Self.clock(15, 30), minutes: 60, groups: 2,
            pair: PairRules(teach: [teach], learn: ["stoker"], apart: [.organisation], most: most),
            meetings: MeetingRules(minutes: 15, change: 5))
        try record(try state.addition(of: activity, to: Self.day(1)))
        try write(931, "Tuning the burner", .need, by: 5, tags: ["sdg/7"])
        try write(932, "ضبط الفرن", .need, by: 6)
        try write(933, "قراءة عداد الغاز", .need, by: 7, tags: ["sdg/7"])
        try write(934, "Burners: choosing and tuning", .offer, by: 8, tags: ["sdg/7"])
        try write(935, "تكوين في ضبط الأفران", .offer, by: 9)
        guard agreed else { return }
        var number: UInt64 = 7100
        try record(
            try state.proposing(in: Self.pairing) { pair, _, _ in
                number += 1
                return Link(
                    id: Self.id(number), from: .person(pair.learner), to: .person(pair.tutor),
                    state: number == 7101 ? .agreed : .proposed, reason: "both speak: Arabic", by: "Amina",
                    at: clock.now, day: Self.day(1),
                    due: number == 7101 ? CivilDate(year: 2027, month: 1, day: 12) : nil)
            })
    }

    private mutating func write(
        _ number: Int, _ text: PlainText, _ kind: Contribution.Kind, by person: Int, tags: [PlainText] = []
    ) throws {
        try record(
            try state.contribution(
                Self.line(number), saying: text, kind: kind, to: nil, in: Self.pairing, by: "Amina", at: clock.now,
                saidBy: .person(Self.person(person)), tags: tags))
    }
}
