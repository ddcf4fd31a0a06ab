import TestSupport
import Testing
import Workshop

/// What the room asks, and what becomes of it.
@Suite("Questions")
struct QuestionTests {
    private func waiting(_ state: ProgrammeState) -> [ID<Contribution>] {
        state.questions(of: SampleDay.answers).waiting.map(\.line.id)
    }

    private func ids(_ numbers: Int...) -> [ID<Contribution>] { numbers.map(SampleDay.question) }

    @Test("one on the floor, others waiting in order; a merged one is counted, not listed")
    func queue() throws {
        let questions = try SampleDay.asking().state.questions(of: SampleDay.answers)
        #expect(questions.onFloor?.line.id == SampleDay.question(1))
        #expect(questions.waiting.map(\.line.id) == ids(2, 4, 5))
        #expect(questions.waiting.map(\.times) == [2, 1, 1])
        #expect(questions[.later].map(\.line.id) == ids(6))
        #expect(questions[.answered].map(\.line.id) == ids(7))
        #expect(questions[.withdrawn].map(\.line.id) == ids(8))
    }

    @Test("it is open only while it has no answer and no outcome")
    func open() throws {
        var day = try SampleDay.asking()
        func stage(_ number: Int) -> Questions.Stage? {
            day.state.questions(of: SampleDay.answers).asked(SampleDay.question(number))?.stage
        }
        #expect(stage(1)?.isOpen == true && stage(4)?.isOpen == true && stage(6)?.isOpen == false)
        // An answer alone is enough, whoever wrote it down in which way.
        try day.record(
            try day.state.contribution(
                day.world.newID(), saying: "In spring", kind: .note, to: nil, in: nil, by: "Amina", at: day.clock.now,
                about: .line(SampleDay.question(4))))
        #expect(stage(4) == .answered)
        try day.record(try day.state.parking(of: SampleDay.question(5), true))
        #expect(stage(5) == .later)
    }

    @Test("the next one comes to the floor; what stood there goes as is said, with an answer it is answered")
    func bringing() throws {
        var day = try SampleDay.asking()
        let back = try day.state.bringing(SampleDay.question(2), at: day.clock.now, by: "Salma")
        var other = day.state
        try other.apply(back)
        #expect(waiting(other) == ids(1, 4, 5), "it waits again, where it stood")
        let answered = try day.state.bringing(
            SampleDay.question(2), leaving: .answered, at: day.clock.now, by: "Salma")
        #expect(answered.count == 2)
        try day.record(answered)
        #expect(day.state.contribution(SampleDay.question(1))?.outcome == .answered)
        #expect(day.state.questions(of: SampleDay.answers).onFloor?.line.id == SampleDay.question(2))
        #expect(try day.state.bringing(SampleDay.question(2), at: day.clock.now, by: "Salma").isEmpty)
        #expect(throws: Refusal.notAnAction) {
            try day.state.bringing(SampleDay.line(1), at: day.clock.now, by: "Salma")
        }
    }

    @Test("an answer is a note about the question, said by who is named; a date in it makes no promise of it")
    func answering() throws {
        var day = try SampleDay.asking()
        let said = MarkedLine(
            text: "The agency does", who: day.state.stakeholders[SampleDay.person(12)].map(Somebody.person))
        let id: ID<Contribution> = day.world.newID()
        try day.record(
            try day.state.answering(
                SampleDay.question(1), saying: said, tags: ["sdg/7"], as: id, by: "Amina", at: day.clock.now,
                fresh: { day.world.newID() }))
        let answer = try #require(day.state.contribution(id))
        #expect(answer.kind == .note && answer.by == .person(SampleDay.person(12)) && answer.tags == ["sdg/7"])
        #expect(answer.prompt == nil && answer.about == .line(SampleDay.question(1)))
        let questions = day.state.questions(of: SampleDay.answers)
        #expect(questions.onFloor == nil)
        #expect(questions.asked(SampleDay.question(1))?.answers.map(\.id) == [id])
    }

    @Test("merged questions keep everybody who asked; withdrawn from the merge, each has their own again")
    func askers() throws {
        var day = try SampleDay.asking()
        #expect(
            day.state.questions(of: SampleDay.answers).asked(SampleDay.question(2))?.askers == [
                .person(SampleDay.person(5))
            ])
        try day.record(try day.state.merge(of: SampleDay.question(4), into: SampleDay.question(2)))
        let merged = day.state.questions(of: SampleDay.answers).asked(SampleDay.question(2))
        #expect(merged?.askers == [.person(SampleDay.person(5)), .person(SampleDay.person(2))])
    }

    @Test("answered by word of mouth: who answered is on record, and what was promised is not")
    func byMouth() throws {
        var day = try SampleDay.asking()
        try day.record(
            try day.state.answeredByMouth(
                SampleDay.question(6), by: .person(SampleDay.person(12)), at: day.clock.now, by: "Salma"))
        let asked = try #require(day.state.questions(of: SampleDay.answers).asked(SampleDay.question(6)))
        #expect(asked.stage == .answered && asked.isAnsweredByMouth && asked.line.due == nil)
        #expect(asked.answerers == [.person(SampleDay.person(12))])
        #expect(throws: Refusal.notAnAction) {
            try day.state.answeredByMouth(SampleDay.line(1), by: nil, at: day.clock.now, by: "Salma")
        }
    }

    @Test("a later round begins with what is open from the days before; what it answers stays in sight there")
    func later() throws {
        var day = try SampleDay.asking()
        let workshop = try #require(day.state.programme?.workshops.first)
        var council = workshop.days[0].renewed(as: "council", in: day.world)
        council.date = workshop.days[0].date.adding(days: 28)
        (council.after, council.lasting) = (Period(1, .month), nil)
        council.activities = [
            Activity(
                id: day.world.newID(), code: "council", kind: .questions, title: LocalizedText(same: "Council"),
                start: ClockTime(minutes: 9 * 60), minutes: 30,
                prompts: [
                    Prompt(
                        id: day.world.newID(), code: "asked", title: LocalizedText(same: "Council"),
                        text: LocalizedText(same: "Council"), kind: .question)
                ])
        ]
        try day.record(try day.state.addition(of: council, to: workshop.id, in: day.world))
        let round = try #require(day.state.day(council.id)?.activities.first?.id)
        func shown() -> [ID<Contribution>] { day.state.questions(of: round).all.map(\.line.id) }
        #expect(Set(shown()) == Set([1, 2, 4, 5, 6].map(SampleDay.question)))
        day.clock.now = day.clock.now.adding(minutes: 28 * 24 * 60)
        try day.record(try day.state.start(of: round, at: day.clock.now, in: day.world))
        try day.record(
            try day.state.bringing(SampleDay.question(4), in: round, leaving: .answered, at: day.clock.now, by: "Salma")
        )
        #expect(day.state.questions(of: round).onFloor?.line.id == SampleDay.question(4))
        #expect(day.state.contribution(SampleDay.question(1))?.outcome == .answered)
        #expect(shown().contains(SampleDay.question(1)), "it was answered in this round")
        #expect(!shown().contains(SampleDay.question(7)), "it was answered on its own day")
    }

    @Test("answered by word of mouth on the day after, it is an answer of that day, whether its round has begun or not")
    func byMouthOnTheDayAfter() throws {
        var day = try SampleDay.askingAgain()
        func answers() -> [ID<Contribution>] {
            day.state.questions(of: SampleDay.secondRound)[.answered].map(\.line.id)
        }
        let start = try #require(day.state.timing(of: SampleDay.secondRound).startedAt)
        // Before the round began, in the morning.
        try day.record(
            try day.state.answeredByMouth(
                SampleDay.question(4), by: nil, at: start.adding(minutes: -60), by: "Salma"))
        #expect(answers() == ids(4))
        #expect(day.state.questions(of: SampleDay.answers)[.answered].map(\.line.id).contains(SampleDay.question(4)))
        // A clock that has not reached the day, as in a rehearsal.
        let second = try #require(day.state.day(SampleDay.day(2)))
        day.clock.now = start.adding(minutes: -20 * 60)
        try day.record(
            try day.state.answeredByMouth(
                SampleDay.question(5), by: nil, at: day.world.moment(on: second), by: "Salma"))
        #expect(answers() == ids(4, 5))
        day.clock.now = start
        #expect(day.world.moment(on: second) == start, "on the day itself it is now")
    }

    @Test("put off, with who and by when; said again, only who and when change")
    func postponing() throws {
        var day = try SampleDay.asking()
        let before = day.state.contribution(SampleDay.question(6))?.settlement
        day.clock.now = day.clock.now.adding(minutes: 5)
        try day.record(
            try day.state.postponing(SampleDay.question(6), to: "Omar", by: nil, at: day.clock.now, by: "Amina"))
        let line = try #require(day.state.contribution(SampleDay.question(6)))
        #expect(line.owner == "Omar" && line.due == nil && line.settlement == before)
        #expect(throws: Refusal.notAnAction) {
            try day.state.postponing(SampleDay.line(1), to: nil, by: nil, at: day.clock.now, by: "Amina")
        }
    }

    @Test("moved in the queue: what does not wait is no step")
    func moving() throws {
        var day = try SampleDay.asking()
        try day.record(try day.state.settling(of: SampleDay.question(4), as: .later, at: day.clock.now, by: "Salma"))
        try day.record(try day.state.moving(SampleDay.question(5), by: -1))
        #expect(waiting(day.state) == ids(5, 2))
        try day.record(try day.state.moving(SampleDay.question(5), by: 9))
        #expect(waiting(day.state) == ids(2, 5))
        #expect(try day.state.moving(SampleDay.question(5), by: 1).isEmpty)
    }

    @Test("what is open of the day before stands in the next round, is answered there, and the answer is of that day")
    func carried() throws {
        var day = try SampleDay.askingAgain()
        let second = try #require(day.state.day(SampleDay.day(2)))
        let open = day.state.questions(of: SampleDay.secondRound).all.map(\.line.id)
        #expect(Set(open) == Set(ids(1, 2, 4, 5, 6)))
        #expect(day.state.round(carrying: SampleDay.question(4), on: second) == SampleDay.secondRound)
        #expect(day.state.round(carrying: SampleDay.question(7), on: second) == nil, "it was answered on its own day")
        let before = day.state
        let (answer, world): (ID<Contribution>, World) = (day.world.newID(), day.world)
        let changes = try day.state.answering(
            SampleDay.question(4), saying: MarkedLine(text: "In spring"), tags: [], as: answer,
            in: SampleDay.secondRound, by: "Amina", at: day.clock.now
        ) { world.newID() }
        try day.record(changes)
        #expect(day.state.contribution(answer)?.activity == SampleDay.secondRound)
        for round in [SampleDay.answers, SampleDay.secondRound] {
            let asked = day.state.questions(of: round).asked(SampleDay.question(4))
            #expect(asked?.stage == .answered && asked?.answers.map(\.id) == [answer])
        }
        try day.record(changes.reversed().compactMap(\.inverse))
        #expect(day.state == before)
    }

    @Test("those who can answer are of the categories that the script names, who are here first")
    func experts() throws {
        let state = try SampleDay.asking().state
        var activity = try #require(state.activity(SampleDay.answers))
        #expect(state.experts(of: activity).isEmpty)
        activity.experts = ["official", "engineer"]
        let experts = state.experts(of: activity)
        #expect(Set(experts.map(\.category.string)) == ["official", "engineer"])
        let here = experts.map { state.attendances(on: SampleDay.day(1))[$0.id]?.isHere == true }
        #expect(here == here.sorted { $0 && !$1 } && here.contains(true))
    }
}
