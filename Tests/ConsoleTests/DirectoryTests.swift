import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Everybody who is known, as (state, keys, state).
@Suite("Directory: found by two letters, shown whole, written down, invited")
struct DirectoryTests {
    private func opened(
        _ moment: SampleDay.Moment = .morning, role: Role = .facilitator, day: Int = 1
    ) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment), role: role, day: day)
        console.press("7")
        return console
    }

    private func names(_ console: ConsoleDriver) -> [String] {
        console.state.directory.shown.compactMap { console.state.programme.stakeholders[$0]?.name.string }
    }

    private func person(_ console: ConsoleDriver, _ name: String) -> Stakeholder? {
        console.state.programme.stakeholders.values.first { $0.name.string == name }
    }

    @Test("everybody is listed by name, Latin before Arabic, without regard to accents")
    func order() throws {
        let names = names(try opened())
        #expect(names.count == 19)
        #expect(
            names.prefix(4) == ["Amal Cherkaoui", "Driss El Mernissi", "Fatima-Zahra Bennani", "Hélène Aït-Benhaddou"])
        #expect(names.last == "ياسين الإدريسي")
    }

    @Test("two letters find people in either script; Enter leaves the field, Esc lists everybody again")
    func find() throws {
        var console = try opened()
        console.press("/ f a t")
        #expect(names(console).contains("Fatima-Zahra Bennani"))
        #expect(names(console).contains("فاطمة الزهراء الشرقاوي"))
        console.press("Enter Down")
        #expect(!console.state.directory.isFiltering)
        #expect(console.state.directory.focus == SampleDay.person(14))
        console.press("Esc")
        #expect(names(console).count == 19)
        #expect(console.state.directory.focus == SampleDay.person(14), "who was in focus stays so")
        #expect(console.state.viewName == .directory)
        console.press("Esc")
        #expect(console.state.viewName == .runSheet)
    }

    @Test("letters go into the field and do nothing else; Down leaves it")
    func typing() throws {
        var console = try opened()
        console.press("/ n e i t 1 q")
        #expect(console.state.directory.query.text == "neit1q")
        #expect(console.state.overlay == nil && console.state.viewName == .directory)
        console.press("Ctrl-U Down")
        #expect(!console.state.directory.isFiltering)
    }

    @Test("t lists one category after the other, then everybody")
    func category() throws {
        var console = try opened()
        console.press("t")
        #expect(console.text.contains("Hammam owners   6 of 19"))
        console.press("t t t t t")
        #expect(console.text.contains("19 people"))
    }

    @Test("a row says who is invited here, who is here since when, who has left, with a sign each")
    func rows() throws {
        let console = try opened(.evening)
        #expect(console.row(with: "Driss El Mernissi").hasSuffix("●     ● 08:45"))
        #expect(console.row(with: "Omar Sefrioui").hasSuffix("○     ● 09:09"))
        #expect(console.row(with: "Rachid Lahlou").hasSuffix("●     ○ left"))
        #expect(console.row(with: "Amal Cherkaoui").hasSuffix("○"))
    }

    @Test(
        "at the foot stand the numbers by city and by category; a city is one city in whatever language it is written")
    func tallies() throws {
        let console = try opened()
        #expect(console.text.contains("Fez 16 · Rabat 3"))
        #expect(console.text.contains("Hammam owners 6 · Engineers 4"))
    }

    @Test("Enter shows a person whole: facts, days, tables, lines; the arrows turn to the next person, Esc goes back")
    func page() throws {
        var console = try opened(.nextDay)
        console.press("Down Enter")
        let text = console.text
        #expect(text.contains("Driss El Mernissi"))
        #expect(text.contains("Furnatchi Talaa Kebira"))
        #expect(text.contains("+212535000005"))
        #expect(text.contains("came at 08:45"))
        #expect(text.contains("table 1 in “What holds us back?”, 3 lines"))
        #expect(text.contains("1 of them put to a vote"))
        console.press("Down")
        #expect(console.text.contains("Fatima-Zahra Bennani"))
        #expect(console.text.contains("Ask three suppliers for one offer on pellets · by 2027-01-14"))
        console.press("Esc")
        #expect(console.text.contains("Everybody, by name"))
        #expect(console.state.directory.focus == SampleDay.person(1))
    }

    @Test(
        "a name that is typed as at the door is looked for, whatever its letters are commands for; one letter by itself is a command",
        arguments: ["nadia", "khadija", "driss", "rachid", "Hélène", "lahlou", "skalli", "mernissi", "gharbi", "ياسين"])
    func typedName(_ name: String) throws {
        for role in [Role.facilitator, .noteTaker] {
            var console = try opened(role: role)
            console.type(name)
            #expect(console.state.overlay == nil, "\(name): \(console.text)")
            #expect(console.state.directory.query.text == name, "\(role)")
            #expect(console.state.viewName == .directory && console.journal.isEmpty)
        }
        var page = try opened()
        page.press("Enter")
        page.type(name)
        #expect(page.state.directory.query.text == name && page.state.overlay == nil, "on a person's page too")
    }

    @Test("one letter by itself is a command, twice the same is none but itself, and letters walk as fast as one likes")
    func letterAlone() throws {
        var console = try opened()
        console.type("jjj")
        #expect(console.state.directory.focus == console.state.directory.shown[3])
        #expect(!console.state.directory.isFiltering)
        console.press("n")
        #expect(console.state.overlay is Form)
    }

    @Test("on a person's page what one came for stands first below: e revises, at 80 columns and in every language")
    func footOfPage() throws {
        for language in Language.allCases {
            var console = ConsoleDriver(try SampleDay(at: .morning), language: language)
            console.press("7 Enter")
            let foot = Chrome.foot(console.state)
            #expect(foot.hints.first?.key == "e")
            #expect(foot.shown(before: 56).contains(0))
        }
    }

    @Test("n writes somebody down; an empty name is refused and the form stays; the new person is in focus")
    func new() throws {
        var console = try opened()
        console.press("n Enter")
        #expect(console.text.contains("Nothing was written: the text is empty."))
        console.type("مريم الوزاني")
        console.press("Tab")
        console.type("Meryem Ouazzani; Maryam")
        console.press("Tab Tab Right Enter")
        let written = try #require(person(console, "مريم الوزاني"))
        #expect(written.aliases == ["Meryem Ouazzani", "Maryam"])
        #expect(written.category == "owner")
        #expect(written.city == "Fez")
        #expect(console.state.overlay == nil)
        #expect(console.state.directory.focus == written.id)
        console.press("/")
        console.type("mery")
        #expect(names(console) == ["مريم الوزاني"], "an alias finds as well as the name")
    }

    @Test("who was looked for and not found is the name of the new person to begin with")
    func newFromQuery() throws {
        var console = try opened()
        console.press("/")
        console.type("Wxyz Wxyz")
        #expect(console.text.contains("Nobody is called so."))
        console.press("Ctrl-N Enter")
        #expect(person(console, "Wxyz Wxyz") != nil)
    }

    @Test("languages are shown and written by their names, codes too", arguments: Language.allCases)
    func languages(_ language: Language) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), language: language)
        console.press("7 /")
        console.type("Driss")
        console.press("Enter Enter")
        // What is mirrored does not stand there as it is written.
        if !language.isRightToLeft { #expect(console.text.contains(console.state.t.language("ar"))) }
        console.press("e Tab Tab Tab Tab Tab Tab Tab Ctrl-U")
        console.type("\(console.state.t.language("fr")), pl")
        console.press("Enter")
        #expect(person(console, "Driss El Mernissi")?.languages == ["fr", "pl"])
    }

    @Test("e opens the form with what is known; keeping it unchanged writes nothing; a change is undone by u")
    func edit() throws {
        var console = try opened()
        console.press("Down e Enter")
        #expect(console.state.overlay == nil)
        #expect(console.journal.isEmpty)
        console.press("e Tab Tab Ctrl-U")
        console.type("Furnatchi Rcif")
        console.press("Enter")
        #expect(person(console, "Driss El Mernissi")?.organisation == "Furnatchi Rcif")
        #expect(person(console, "Driss El Mernissi")?.languages == ["ar"])
        console.press("u")
        #expect(person(console, "Driss El Mernissi")?.organisation == "Furnatchi Talaa Kebira")
        console.press("e Ctrl-U Enter")
        #expect(person(console, "Driss El Mernissi") != nil, "a name is not emptied")
    }

    @Test("a category that no script knows stays as it was written")
    func unknownCategory() throws {
        var console = try opened()
        console.press("/")
        console.type("سعيد القادري")
        console.press("Enter e Tab Tab")
        console.type("!")
        console.press("Enter")
        #expect(console.state.programme.stakeholders[SampleDay.person(16)]?.category == "wood merchant")
    }

    @Test("i invites to this workshop, and i again withdraws it")
    func invite() throws {
        var console = try opened()
        let amal = SampleDay.person(17)
        #expect(console.state.directory.focus == amal)
        console.press("i")
        #expect(console.state.programme.invited(to: SampleDay.fes).contains(amal))
        #expect(Keymap.footer(console.state).hints.contains { $0.key == "i" && $0.title == "uninvite" })
        console.press("i")
        #expect(!console.state.programme.invited(to: SampleDay.fes).contains(amal))
        #expect(console.state.programme.invited(to: SampleDay.rabat).contains(amal), "the other city is untouched")
    }

    @Test("a person whom somebody else writes down appears in place, and the focus does not slip")
    func elsewhere() throws {
        var console = try opened()
        console.press("Down Down")
        let focus = console.state.directory.focus
        console.receive(
            try console.state.programme.addition(of: Stakeholder(id: console.clock.world.newID(), name: "Aaa")),
            from: "desk 2")
        #expect(names(console).first == "Aaa")
        #expect(console.state.directory.focus == focus)
        let gone = try #require(person(console, "Aaa"))
        console.receive([.stakeholder(Revision(from: gone, to: nil))], from: "desk 2")
        #expect(names(console).first == "Amal Cherkaoui")
        #expect(console.state.directory.focus == focus)
    }

    @Test("who is called as somebody in the directory is offered first: Esc goes back, and a second person takes a yes")
    func namesake() throws {
        var console = try opened()
        let known = try #require(console.state.programme.stakeholders[SampleDay.person(1)]).name.string
        let count = console.state.programme.stakeholders.count
        console.press("n")
        console.type(known.split(separator: " ").reversed().joined(separator: " "))
        console.press("Enter")
        #expect(console.text.contains("In the directory already: \(known)"), "\(console.text)")
        console.press("Esc")
        #expect(console.state.overlay is Form)
        #expect(console.state.programme.stakeholders.count == count)
        console.press("Enter")
        console.press("y")
        #expect(console.state.programme.stakeholders.count == count + 1)
    }

    @Test("what would be an order to the terminal is shown, not obeyed")
    func hostile() throws {
        var console = try opened()
        console.press("n")
        console.send(.input(.paste("\u{1B}[2J\u{202E}Eve\n\u{7}")))
        console.press("Enter")
        #expect(person(console, "[2JEve") != nil)
        #expect(console.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test("with nobody written down, the view says how people get in")
    func empty() throws {
        var sample = try SampleDay(at: .planned)
        for (workshop, people) in sample.state.invitations {
            try sample.record(
                people.map {
                    .invitation(Revision(from: Invitation(workshop: workshop, stakeholder: $0), to: nil))
                })
        }
        try sample.record(sample.state.stakeholders.values.map { .stakeholder(Revision(from: $0, to: nil)) })
        var console = ConsoleDriver(sample)
        console.press("7")
        #expect(console.text.contains("Nobody is written down yet."))
        console.press("Enter")
        #expect(console.text.contains("Nobody is in focus."))
    }

    @Test("a note-taker reads and finds, and writes nobody down")
    func noteTaker() throws {
        var console = try opened(role: .noteTaker)
        console.press("n")
        #expect(console.state.overlay == nil)
        #expect(console.text.contains("Only a facilitator can do that."))
        console.press("Enter")
        #expect(console.text.contains("Amal Cherkaoui"))
    }
}
