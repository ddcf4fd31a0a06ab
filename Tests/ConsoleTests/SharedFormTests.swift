import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Two people fill in forms about one thing, and one person leaves a form too early: nothing that was typed is lost unseen.
@Suite("Forms of two people")
struct SharedFormTests {
    private func directory() throws -> (ConsoleDriver, Stakeholder) {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("7")
        let id = try #require(console.state.directory.focus)
        return (console, try #require(console.state.programme.stakeholders[id]))
    }

    private func card(_ person: Stakeholder, _ console: ConsoleDriver) throws -> Stakeholder {
        try #require(console.state.programme.stakeholders[person.id])
    }

    @Test("only what was changed is written: the card keeps what somebody else wrote meanwhile")
    func ownFieldsAlone() throws {
        var (console, person) = try directory()
        console.press("e Tab Tab Tab Tab")
        console.type("Meknes")
        let theirs = try console.state.programme.revision(of: person.id) { $0.organisation = "New house" }
        console.receive(theirs, from: "Omar")
        #expect(console.text.contains("New house"), "the open form shows it")
        console.press("Enter")
        #expect(console.state.overlay == nil)
        #expect(try card(person, console).organisation == "New house")
        #expect(try card(person, console).city == "Meknes")
    }

    @Test("a field that both changed is asked about: both texts are shown, and one is chosen")
    func bothWrote() throws {
        var (console, person) = try directory()
        console.press("e Tab Tab")
        console.type("Ours")
        let theirs = try console.state.programme.revision(of: person.id) { $0.organisation = "Theirs" }
        console.receive(theirs, from: "Omar")
        #expect(console.flowing.contains("somebody wrote “Theirs” there meanwhile. Enter asks"))
        #expect(console.text.contains("Ours"))
        console.press("Enter")
        #expect(try card(person, console).organisation == "Theirs", "nothing is written before it was asked")
        var other = console
        #expect(console.flowing.contains("Enter puts yours in its place, Esc leaves theirs."))
        console.press("Enter")
        #expect(try card(person, console).organisation == "Ours")
        #expect(console.state.overlay == nil)
        other.press("Esc")
        #expect(other.state.overlay is Form)
        other.press("Enter")
        #expect(try card(person, other).organisation == "Theirs")
        #expect(other.state.overlay == nil)
    }

    @Test("who takes on what and by when: two people, a field each")
    func whoAndWhen() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4 Up")
        let line = try #require(CaptureView.focusedLine(console.state))
        console.press("o Tab")
        console.type("20/12")
        let theirs = try console.state.programme.revision(of: line.id) { $0.owner = "Gilles Marchand" }
        console.receive(theirs, from: "Omar")
        console.press("Enter")
        let now = try #require(console.state.programme.contribution(line.id))
        #expect(now.owner == "Gilles Marchand" && now.due?.description == "2026-12-20")
        #expect(console.state.overlay == nil)
    }

    @Test("an organisation: the country of one person and the city of another both stand")
    func organisation() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("7 o")
        let body = try #require(console.state.directory.organisations.focus)
        let id = body.record?.id ?? console.clock.world.newID()
        console.receive(try console.state.programme.standing(body, as: id), from: "Omar")
        console.press("e Tab Tab Tab")
        console.type("Meknes")
        console.receive(try console.state.programme.revision(of: id) { $0.country = "Morocco" }, from: "Omar")
        #expect(console.text.contains("Morocco"), "the open form shows it")
        console.press("Enter")
        let now = try #require(console.state.programme.organisation(id))
        #expect(now.city == "Meknes" && now.country == "Morocco")
    }

    @Test("who was overtaken by a moment keeps what was typed, and Enter once more writes it")
    func overtaken() throws {
        var (console, person) = try directory()
        console.press("e Tab Tab Tab Tab")
        console.type("Meknes")
        let theirs = try console.state.programme.revision(of: person.id) { $0.organisation = "New house" }
        console.receive(theirs, from: "Omar")
        console.send(.overtaken(.personKept(person.id)))
        #expect(console.flowing.contains("Enter again keeps what you typed."))
        console.press("Enter")
        #expect(try card(person, console).organisation == "New house")
        #expect(try card(person, console).city == "Meknes")
    }

    @Test("times of an activity: the minutes of one person and the start of another both stand")
    func plan() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        let activity = try #require(console.state.programme.activity(SampleDay.measures))
        console.show(PlanForms.moveActivity(activity, console.state))
        console.press("Tab")
        console.type("\(activity.minutes - 5)")
        let start = activity.start.adding(minutes: 5)
        let theirs = try console.state.programme.moving(
            activity.id, to: start, minutes: activity.minutes - 5, in: console.clock.world)
        console.receive(theirs, from: "Omar")
        console.press("Enter")
        let now = try #require(console.state.programme.activity(SampleDay.measures))
        #expect(now.start == start && now.minutes == activity.minutes - 5)
    }

    @Test("Esc in a form with something typed asks for a second Esc; without, it leaves at once")
    func leaving() throws {
        var (console, person) = try directory()
        console.press("e Esc")
        #expect(console.state.overlay == nil)
        console.press("e")
        console.type("Somebody")
        console.press("Esc")
        #expect(console.state.overlay is Form)
        #expect(console.flowing.contains("Esc again leaves the form; what was typed in it is not kept."))
        console.press("! Esc Esc")
        #expect(console.state.overlay == nil)
        #expect(try card(person, console).name == person.name)
    }

    @Test("a line that is revised is left by a second Esc once something was typed")
    func leavingALine() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4 Up Enter Esc")
        #expect(console.state.capture.base == nil)
        console.press("Enter ! Esc")
        #expect(console.state.capture.base != nil)
        #expect(console.flowing.contains("Esc again leaves the line as it was"))
        console.press("Esc")
        #expect(console.state.capture.base == nil)
    }

    @Test("a number takes AZERTY's row of digits; what has no place in it is heard")
    func azerty() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 i é à Enter")
        let poll = try #require(console.state.shownPoll).id
        #expect(console.state.programme.issuedCodes(of: poll).count == 20)
        console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 i x")
        #expect(console.outside.last == .ring)
    }
}
