import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// What `docs/manners.md` says, as (state, keys, state).
@Suite("Manners")
struct MannersTests {
    private func console(
        _ moment: SampleDay.Moment = .morning, day: Int = 1, _ keys: String = "", language: Language = .english
    ) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment), day: day, language: language)
        console.press(keys)
        return console
    }

    // MARK: Questions

    @Test("Enter never says yes; the language's own letter and y do")
    func enterIsNoYes() throws {
        for (language, letters) in [
            (Language.english, ["y", "Y"]), (.french, ["o", "y"]), (.arabic, ["ن", "y", "غ"]),
        ] {
            for letter in letters {
                var console = try console(keys: "q Enter", language: language)
                #expect(console.outside.isEmpty && console.state.overlay is Question)
                console.press(letter)
                #expect(console.outside == [.quit], "\(language) \(letter)")
            }
        }
    }

    @Test(
        "Leave Halqa?, F6, Enter: the vote, and nobody has left",
        arguments: [("F6", "vote"), ("3", "groups"), ("é", "checkIn")])
    func viewKeysSayNo(key: String, view: String) throws {
        let console = try console(keys: "q \(key) Enter")
        #expect(console.state.viewName.rawValue == view)
        #expect(!console.outside.contains(.quit))
    }

    @Test("n and Esc say no, and go back to the form that was open", arguments: ["n", "Esc", "q"])
    func no(key: String) throws {
        var console = try console(.vote, keys: "5 i 3 2 4 0 Enter")
        #expect(console.state.overlay is Question)
        console.press(key)
        #expect(console.state.overlay is Form)
    }

    @Test(
        "a digit, and a key that leads elsewhere, say no and go back to the form that was open: what is filled in stays",
        arguments: ["3", "F4", "Ctrl-P"])
    func digitOverForm(key: String) throws {
        var console = try console(.vote, keys: "5 i 3 2 4 0 Enter")
        #expect(console.state.overlay is Question)
        console.press(key)
        #expect(console.state.viewName == .vote && console.journal.isEmpty)
        let form = try #require(console.state.overlay as? Form)
        #expect(form.entries.contains { $0.text == "3240" } && console.state.notice != nil, "\(console.text)")
    }

    @Test("the key of the view that is there already says no, and that is said")
    func sameView() throws {
        let console = try console(keys: "q 1")
        #expect(console.state.overlay == nil && console.state.viewName == .runSheet)
        #expect(console.flowing.contains("Nothing was done. It was asked:"), "\(console.text)")
    }

    @Test("another key is answered with how to answer")
    func hint() throws {
        #expect(try console(keys: "q Enter").text.contains("y says yes, Esc says no."))
    }

    // MARK: Taking back

    @Test("what is small, fresh and in sight is taken back at once")
    func undoAtOnce() throws {
        var console = try console(keys: "+ u")
        #expect(console.state.overlay == nil)
        #expect(console.text.contains("Taken back:"))
        console.press("Ctrl-R")
        #expect(console.text.contains("Brought back:"))
    }

    @Test("what is out of sight is named, with its time, and needs a yes")
    func undoOutOfSight() throws {
        var console = try console(keys: "+ 3 u")
        #expect(console.text.contains("Take back: stretched “What holds us back?” (Fez, day 1) by +1 min, today"))
        let entries = console.journal.count
        console.press("Enter Esc")
        #expect(console.journal.count == entries)
        console.press("u y")
        #expect(console.journal.count == entries + 1)
    }

    @Test("an import is named whole, whoever asks by a slip of the finger")
    func undoImport() throws {
        var console = try console(keys: "7")
        let world = console.clock.world
        let people = (1...40).map { Stakeholder(id: world.newID(), name: PlainText("Guest number \($0)")) }
        let changes = people.map { Change.stakeholder(Revision(from: nil, to: $0)) }
        console.receive(changes, from: "Salma")
        console.press("F9")
        #expect(console.text.contains("Take back: import of 40 people, today 10:05?"))
        console.press("F10")
        #expect(console.state.viewName == .actions)
        #expect(console.state.programme.stakeholders[people[0].id] != nil)
    }

    @Test("what somebody else has built on is said, and passed by")
    func undoSkips() throws {
        var console = try console(keys: "Down + Up +")
        let barriers = SampleDay.barriers
        let omar = try console.state.programme.stretch(of: barriers, byMinutes: 5, in: console.clock.world)
        console.receive(omar, from: "Omar")
        let entries = console.journal.count
        console.press("u")
        #expect(console.flowing.contains("cannot be taken back: others have built on it."))
        console.press("y")
        #expect(console.journal.count == entries + 1)
        #expect(console.state.programme.timing(of: barriers).extraMinutes >= 6)
    }

    @Test("a shift is one thing, and is named whole")
    func undoShift() throws {
        let console = try console(keys: "s - 5 Enter u")
        #expect(console.state.overlay == nil)
        #expect(console.text.contains("Taken back: shift of all that had not started by -5 minutes"))
    }

    @Test("a ballot in the urn is not taken back, nor is what was before it by the same key")
    func undoCast() throws {
        var console = try console(keys: "+")
        console.send(.castInSecret(SampleDay.firstMeasures, receipt: "AB"))
        let entries = console.journal.count
        console.press("u")
        #expect(console.journal.count == entries)
        #expect(console.text.contains("A ballot in the urn cannot be taken back."))
        console.press("u")
        #expect(console.journal.count == entries + 1)
    }

    // MARK: Days

    @Test("a day that is not today is said, and the first thing written there asks once")
    func otherDay() throws {
        var console = try console(day: 2, "")
        #expect(console.text.contains("Today is 1 December 2026, day 1: Alt-d goes there."))
        console.press("Enter")
        #expect(console.journal.isEmpty && console.state.overlay is Question)
        console.press("Enter y")
        #expect(!console.journal.isEmpty)
        let entries = console.journal.count
        console.clock.advance(seconds: 2)
        console.press("Enter")
        #expect(console.flowing.contains("End “"), "this is about the activity, no more about the day")
        console.press("y")
        #expect(console.state.overlay == nil && console.journal.count > entries)
        console.press("Alt-d")
        #expect(console.state.dayID == SampleDay.day(1) && !console.text.contains("Today is"))
    }

    @Test("at the door a letter says no and begins the next name; Ctrl-Y says yes")
    func otherDayAtTheDoor() throws {
        var console = try console(.planned, day: 2, "F3 a b Enter")
        #expect(console.state.overlay is Question && console.journal.isEmpty)
        console.press("Ctrl-U")
        #expect(console.text.contains("Ctrl-Y says yes, Esc says no."))
        console.press("o")
        #expect(console.state.overlay == nil && console.state.checkIn.query.text == "o")
        #expect(console.row(with: "Held:").contains("ab"), "what was not written is not forgotten")
        console.press("Backspace a b Enter Ctrl-Y")
        #expect(console.journal.count == 1)
    }

    @Test("what was agreed to is of that date: when today turns it is asked once more, and once only")
    func otherDayTomorrow() throws {
        var console = try console(day: 2, "Enter y")
        // After midnight it is still the same evening.
        console.clock.turn(to: SampleDay.date.adding(days: 1), 0, 30)
        var entries = console.journal.count
        console.press("+")
        #expect(console.state.overlay == nil && console.journal.count > entries)
        // The console is still open when today has turned: nobody has said of this date that day 2 is meant.
        console.clock.turn(to: SampleDay.date.adding(days: 4), 9, 0)
        entries = console.journal.count
        console.press("+")
        #expect(console.state.overlay is Question && console.journal.count == entries)
        #expect(console.flowing.contains("Today is 5 December 2026"), "\(console.flowing)")
        console.press("y")
        #expect(console.journal.count > entries && console.state.overlay == nil)
        entries = console.journal.count
        console.press("+")
        #expect(console.state.overlay == nil && console.journal.count > entries, "once, not for each key")
    }

    @Test("a clock from 2020 that is put right: what was agreed to by it is asked anew")
    func otherDayAfterTheClockIsSet() throws {
        var console = try console(day: 2, "")
        console.clock.turn(to: try #require(CivilDate(year: 2020, month: 1, day: 1)), 9, 0)
        console.press("Enter y")
        let entries = console.journal.count
        #expect(entries > 0)
        console.clock.turn(to: SampleDay.date, 10, 0)
        console.press("+")
        #expect(console.state.overlay is Question && console.journal.count == entries)
    }

    @Test("a yes that comes after today has turned is of the date that was asked about")
    func lateYes() throws {
        var console = try console(day: 2, "Enter")
        console.clock.turn(to: SampleDay.date.adding(days: 4), 9, 0)
        console.press("y")
        #expect(console.journal.isEmpty && console.flowing.contains("Today is 5 December 2026"), "\(console.flowing)")
        console.press("y")
        #expect(!console.journal.isEmpty)
    }

    @Test("people and invitations belong to no day")
    func peopleOfNoDay() throws {
        let console = try console(day: 2, "7 i")
        #expect(console.state.overlay == nil)
        #expect(console.journal.count == 1)
    }

    @Test("Alt with an Arabic or a Tifinagh letter is Alt with the Latin one at its place", arguments: ["م", "ⵍ"])
    func chordsByPlace(letter: String) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("2")
        console.send(.input(.key(.alt(Character(letter)))))
        #expect(console.text.contains("In which language?"))
    }

    @Test("today turns at six in the morning")
    func night() throws {
        var console = try console(.evening)
        console.clock.turn(to: SampleDay.date.adding(days: 1), 5, 59)
        console.send(.tick)
        #expect(!console.text.contains("Today is"))
        console.clock.turn(to: SampleDay.date.adding(days: 1), 6, 0)
        console.send(.input(.key(Key(.down))))
        #expect(console.text.contains("Today is 2 December 2026, day 2: Alt-d goes there."))
    }

    @Test("a clock before the last entry is said, as long as it is so")
    func clock() throws {
        var console = try console(keys: "+")
        console.clock.turn(to: SampleDay.date.adding(days: -2000), 3, 12)
        console.press("Down Up")
        #expect(console.text.contains("The clock says"))
        // What is written by a wrong clock makes it no righter.
        console.press("+ y")
        #expect(console.text.contains("The clock says"))
    }

    // MARK: Finding

    @Test(
        "the palette finds commands of every view, days, papers, languages and people",
        arguments: [
            ("shift", "shift the rest"), ("badge", "adge"), ("Rabat", "Rabat, day 1"), ("language", "language"),
            ("quit", "quit"), ("seat latecomers", "Groups: seat latecomers"), ("franç", "Français"),
            ("Bennani", "Fatima-Zahra Bennani"),
        ])
    func palette(typed: String, found: String) throws {
        var console = try console(keys: "F5 Ctrl-P")
        console.type(typed)
        #expect(console.text.contains(found))
    }

    @Test("a person who is found is shown whole")
    func person() throws {
        var console = try console(keys: "Ctrl-P")
        console.type("Fatima-Zahra Bennani")
        console.press("Enter")
        #expect(console.state.viewName == .directory && console.state.directory.isOpen)
        #expect(console.text.contains("Fatima-Zahra Bennani"))
    }

    @Test("the tabs name the views with their digits, at 80 columns too", arguments: Language.allCases)
    func tabs(language: Language) throws {
        let console = ConsoleDriver(
            try SampleDay(at: .morning),
            appearance: Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight),
            language: language)
        for name in ViewName.allCases {
            #expect(console.screen.lines[1].contains("\(name.digit ?? 0)"))
        }
        let t = console.state.t
        let all = ViewName.places.map { Chrome.Tab(name: $0, digit: "1", title: t.tab($0.view.tab(t))) }
        for tab in Chrome.Tab.fitting(all, around: console.state.viewName, in: 80) {
            #expect(console.screen.lines[1].contains(tab.title))
        }
        // Eight have room for their words in every language.
        let eight = Array(all.prefix(8))
        #expect(Chrome.Tab.fitting(eight, around: .runSheet, in: 80) == eight)
    }

    @Test("where tabs have no room, those that lie farthest have their digit alone")
    func narrowTabs() {
        let all = ViewName.places.map { Chrome.Tab(name: $0, digit: "1", title: "view") }
        let width = Chrome.Tab.width(all)
        #expect(Chrome.Tab.fitting(all, around: .groups, in: width) == all)
        let titles = Chrome.Tab.fitting(all, around: .groups, in: width - 8).map(\.title)
        #expect(titles.filter(\.isEmpty).count == 2 && titles[2] == "view" && titles.last?.isEmpty == true)
        #expect(Chrome.Tab.fitting(all, around: .groups, in: 0).filter { !$0.title.isEmpty }.map(\.name) == [.groups])
    }

    @Test("the language is chosen inside, and everything drawn follows at once")
    func language() throws {
        var console = try console(keys: "Alt-l 2")
        #expect(console.outside.contains(.keepLanguage(.one(.french))))
        #expect(console.text.contains("Déroulé"))
        console.press("Alt-l 3")
        #expect(console.state.appearance.direction == .rightToLeft)
        #expect(console.text.contains("الاستقبال"))
    }

    @Test("a language that Halqa does not speak is offered where the workshop is held in it, and is that of its texts")
    func unspoken() throws {
        let sample = try SampleDay(at: .planned)
        var programme = try #require(sample.state.programme)
        programme.workshops[0].language = "el"
        var file = ProgrammeState()
        try file.apply([.programmeCreated(programme)])
        var state = ConsoleState(
            programme: file, sequence: 0, operatorName: "Salma", role: .facilitator,
            localizer: Localizer(language: .french), size: Size(columns: 80, rows: 24), appearance: Appearance(),
            day: SampleDay.day(1), world: sample.world)
        let offered = ListOverlay.languagePicker(state).items.map { $0.cells[0] }
        #expect(offered == Language.allCases.map(\.ownName) + ["Ελληνικά (le reste en anglais)"])
        #expect(Console.speakAsWorkshop(&state).contains(.keepLanguage(.workshops)))
        #expect(state.t.language == .english && state.t.textLanguage == "el" && state.followsWorkshop)
        #expect(state.languageChoices.first?.codes == ["el"])
        // The other workshop is held in French.
        state.select(day: try #require(programme.workshops[1].days.first).id)
        #expect(state.t.language == .french && state.unspokenLanguages.isEmpty)
    }

    // MARK: Places of keys

    @Test(
        "letters and digits are commands by their places",
        arguments: [
            ("س", "runSheet", true), ("٣", "groups", false), ("é", "checkIn", false), ("\"", "groups", false),
            ("'", "capture", false), ("(", "vote", false), ("è", "directory", false), ("_", "actions", false),
            ("ⵙ", "runSheet", true), ("-", "summary", false),
        ])
    func places(key: String, view: String, opensForm: Bool) throws {
        let console = try console(keys: key)
        #expect(console.state.viewName.rawValue == view)
        #expect((console.state.overlay is Form) == opensForm)
        #expect(console.journal.isEmpty)
    }

    @Test("text is never changed by the place of a key")
    func textStays() throws {
        let console = try console(keys: "F5 س é - ن")
        #expect(console.state.capture.editor.text == "سé-ن")
    }
}

extension MannersTests {
    private func console(
        _ moment: SampleDay.Moment = .morning, keys: String, language: Language = .english
    ) throws -> ConsoleDriver {
        try console(moment, day: 1, keys, language: language)
    }
}

extension FixedWorld {
    /// Sets the clock on the wall.
    fileprivate func turn(to date: CivilDate, _ hour: Int, _ minute: Int) {
        now = Instant(date, ClockTime(minutes: hour * 60 + minute), secondsFromUTC: secondsFromUTC)
    }
}
