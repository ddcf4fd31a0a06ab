import Script
import Tally
import Testing
import Workshop

@Suite("A script becomes a programme")
struct ScriptReaderTests {
    @Test("every workshop runs the same days, on its own dates, with its own ids")
    func workshops() throws {
        let programme = try SmallScript.read()
        #expect(programme.code == "baths")
        #expect(programme.languages == ["fr", "en"])
        #expect(programme.workshops.map(\.code) == ["fes", "rabat"])
        #expect(programme.workshops.map { $0.days.map(\.code) } == [["energy", "water"], ["energy", "water"]])
        #expect(
            programme.workshops.map { $0.days.map(\.date.description) } == [
                ["2026-12-01", "2026-12-02"], ["2026-12-15", "2026-12-16"],
            ])
        let ids = programme.workshops.flatMap(\.days).flatMap(\.activities).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(programme.workshops[0].invitations == 40)
        #expect(programme.workshops[1].invitations == nil)
        #expect(programme.workshops.map(\.language) == ["fr", nil])
        #expect(programme.categories.map(\.quota) == [8, nil])
    }

    @Test("two laptops that read one script agree in everything")
    func agreement() throws {
        #expect(try SmallScript.read() == SmallScript.read())
    }

    @Test("an id follows from the path of script ids, not from texts, order or dates")
    func stable() throws {
        let before = try SmallScript.read()
        let (text, _) = SmallScript.changed("{fr: Énergie, en: Energy}", "{fr: Feu, en: Fire}")
        let after = try SmallScript.read(text, starts: ["fes": try #require(CivilDate("2027-01-05"))])
        #expect(before != after)
        #expect(before.id == after.id)
        #expect(before.workshops[0].days.map(\.id) == after.workshops[0].days.map(\.id))
        #expect(before.workshops[0].days[0].activities.map(\.id) == after.workshops[0].days[0].activities.map(\.id))
    }

    @Test("--start moves one workshop and leaves the others")
    func starts() throws {
        let programme = try SmallScript.read(starts: ["rabat": try #require(CivilDate("2028-02-28"))])
        #expect(programme.workshops[0].days.map(\.date.description) == ["2026-12-01", "2026-12-02"])
        #expect(programme.workshops[1].days.map(\.date.description) == ["2028-02-28", "2028-02-29"])
    }

    @Test("an activity without a time follows the one before it")
    func times() throws {
        let day = try SmallScript.read().workshops[0].days[0]
        #expect(day.activities.map(\.start.description) == ["08:30", "09:15", "10:30"])
        #expect(day.activities.map(\.minutes) == [45, 60, 30])
        #expect(day.activities.map(\.groups) == [0, 5, 0])
        #expect(day.activities.map(\.kind) == [.checkin, .breakout, .vote])
    }

    @Test("a prompt without a title is titled by its question; notes may be missing")
    func prompts() throws {
        let barriers = try SmallScript.read().workshops[0].days[0].activities[1]
        #expect(barriers.prompts.map { $0.title.text(in: "en") } == ["Furnace", "Where?"])
        #expect(barriers.prompts.map(\.kind) == [.barrier, .idea])
        #expect(barriers.notes.text(in: "fr") == "Une idée, une ligne.")
        #expect(try SmallScript.read().workshops[0].days[0].activities[0].notes.texts.isEmpty)
    }

    @Test("polls carry their rules; what is not said is left to the method")
    func polls() throws {
        let day = try SmallScript.read().workshops[0].days[0]
        let polls = day.activities[2].polls
        #expect(polls.map(\.code) == ["first", "found", "burn"])
        #expect(polls[0].rules == PollRules(method: .cumulative, dots: 5, maxPerOption: 2, majority: .simple))
        #expect(polls[0].options == .harvested(from: day.activities[1].prompts.map(\.id)))
        #expect(
            polls[1].rules
                == PollRules(method: .motion, majority: .atLeast(parts: 2, of: 3), quorum: 21, base: .yesNo))
        #expect(polls[1].options == .listed([]))
        #expect(polls[2].rules == PollRules(method: .plurality, majority: .simple))
        #expect(
            polls[2].options
                == .listed([
                    LocalizedText(["fr": "Bois", "en": "Wood"]), LocalizedText(["fr": "Gaz", "en": "Gas"]),
                ]))
    }

    @Test("the rules accept the programme: it can begin a file")
    func begins() throws {
        var state = ProgrammeState()
        try state.apply(.programmeCreated(SmallScript.read()))
        #expect(state.polls.count == 6)
    }

    @Test("anchors, aliases and merged keys are YAML's own, and welcome")
    func anchors() throws {
        let (once, _) = SmallScript.changed(
            "title: {fr: Accueil, en: Check-in}", "title: &t {fr: Accueil, en: Check-in}")
        let twice = once.replacing(
            "{id: welcome, kind: plenary, title: {fr: Bienvenue, en: Welcome}, at: \"9:00\", minutes: 15}",
            with: "{<<: {kind: pause, minutes: 90}, id: welcome, kind: plenary, title: *t, at: \"9:00\"}")
        let welcome = try SmallScript.read(twice).workshops[0].days[1].activities[0]
        #expect(welcome.title.text(in: "en") == "Check-in")
        #expect(welcome.kind == .plenary)
        #expect(welcome.minutes == 90)
    }

    @Test(
        "a byte-order mark and the line ends of Windows or an old Mac change nothing",
        arguments: [
            "\u{FEFF}" + SmallScript.text, SmallScript.text.replacing("\n", with: "\r\n"),
            SmallScript.text.replacing("\n", with: "\r"),
        ])
    func bytes(text: String) throws {
        #expect(try SmallScript.read(text) == SmallScript.read())
    }

    @Test("what a terminal would obey does not get in, not even written as an escape")
    func control() throws {
        let (text, _) = SmallScript.changed("en: Baths}", #"en: "\e[31mBaths\u202E\n\0"}"#)
        #expect(try SmallScript.read(text).title.text(in: "en").string == "␛[31mBaths ␀")
    }

    @Test("a workshop may last until the last day there is, and not longer")
    func lastDay() throws {
        let last = try #require(CivilDate("9999-12-30"))
        #expect(try SmallScript.read(starts: ["fes": last]).workshops[0].days[1].date.description == "9999-12-31")
        let problems = SmallScript.problems(SmallScript.text, starts: ["fes": last.adding(days: 1)])
        #expect(problems.map(\.kind) == [.dateOutOfRange])
    }
}
