public import Workshop

/// The round of questions of day 1, brought to 14:31 by the same rules as a real one.
extension SampleDay {
    /// A question by number, in the order in which they were asked: 1 is on the floor, 2 waits and was asked again as 3, 4
    /// and 5 wait, 6 is put off, 7 is answered, 8 withdrawn.
    public static func question(_ number: Int) -> ID<Contribution> { id(8100 + UInt64(number)) }

    /// What was answered to question 7.
    public static let answer: ID<Contribution> = id(8190)

    /// The day while questions are asked.
    /// - Parameter experts: the categories of those who answer, in the script.
    public static func asking(experts: [String]? = nil) throws -> SampleDay {
        var day = try SampleDay(at: .vote, experts: experts)
        try day.ask()
        return day
    }

    /// The round of questions of day 2.
    public static let secondRound: ID<Activity> = id(2296)

    /// The second day at 10:05, while its own round of questions runs: 1, 2, 4, 5 and 6 of the first day are still open.
    public static func askingAgain() throws -> SampleDay {
        var day = try asking()
        try day.record(
            try day.state.addition(
                of: Activity(
                    id: secondRound, code: "answers", kind: .questions,
                    title: text(en: "Answers once more", fr: "Encore des réponses", ar: "أجوبة أخرى"),
                    start: Self.clock(11, 0), minutes: 40,
                    prompts: [
                        Prompt(
                            id: id(2297), code: "floor",
                            title: text(en: "From the floor", fr: "De la salle", ar: "من القاعة"),
                            text: text(en: "What do you ask?", fr: "Que demandez-vous ?", ar: "ماذا تسألون؟"),
                            kind: .question)
                    ]), to: Self.day(2)))
        day.clock.now = Instant(Self.date.adding(days: 1), Self.clock(10, 0), secondsFromUTC: 3600)
        try day.record(try day.state.start(of: secondRound, at: day.clock.now, in: day.world))
        day.clock.now = Instant(Self.date.adding(days: 1), Self.clock(10, 5), secondsFromUTC: 3600)
        return day
    }

    private mutating func ask() throws {
        at(14, 4)
        try record(try state.start(of: Self.answers, at: clock.now, in: world))
        let asked: [(text: PlainText, by: Party?)] = [
            ("Who certifies an improved furnace?", .person(Self.person(3))),
            ("Can a bath that burns olive stones carry the label?", .person(Self.person(5))),
            ("Do olive stones count for the label?", nil),
            ("متى يبدأ الدعم؟", .person(Self.person(2))),
            ("Who pays the first year of the shared delivery, and out of which budget line of the commune?", "Karim"),
            ("How long is the label valid?", .person(Self.person(1))),
            ("Is there a course for stokers this winter?", .person(Self.person(6))),
            ("Where is the car park?", nil),
        ]
        for (index, question) in asked.enumerated() {
            at(14, 6 + 2 * index)
            try record(
                try state.contribution(
                    Self.question(index + 1), saying: question.text, kind: .question, to: Self.floor,
                    in: Self.answers, group: 1, by: "Amina", at: clock.now, saidBy: question.by))
        }
        at(14, 24)
        try record(try state.merge(of: Self.question(3), into: Self.question(2)))
        try record(
            try state.postponing(
                Self.question(6), to: .person(Self.person(8)), by: Self.date.adding(days: 30), at: clock.now,
                by: "Salma"))
        try record(
            try state.answering(
                Self.question(7),
                saying: MarkedLine(
                    text: "Two, in January: the region pays both",
                    who: state.stakeholders[Self.person(11)].map(Somebody.person)),
                tags: [], as: Self.answer, by: "Amina", at: clock.now, fresh: { clock.world.newID() }))
        try record(try state.settling(of: Self.question(8), as: .withdrawn, at: clock.now, by: "Salma"))
        at(14, 27)
        try record(try state.bringing(Self.question(1), at: clock.now, by: "Salma"))
        at(14, 31)
    }

    private func at(_ hour: Int, _ minute: Int) {
        clock.now = Instant(Self.date, Self.clock(hour, minute), secondsFromUTC: 3600)
    }
}
