import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Names at the door that cannot be told apart, as (state, keys, state): nobody is guessed, and no name is lost.
@Suite("The door: names that are held")
struct HeldNameTests {
    /// A door at which these people are waited for.
    private func door(_ people: [(String, organisation: String, city: String)]) throws -> ConsoleDriver {
        var sample = try SampleDay(at: .morning)
        for (index, person) in people.enumerated() {
            let id = ID<Stakeholder>(high: 9, low: UInt64(900 + index))
            try sample.record([
                .stakeholder(
                    Revision(
                        from: nil,
                        to: Stakeholder(
                            id: id, name: PlainText(person.0), organisation: PlainText(person.organisation),
                            city: PlainText(person.city)))),
                .invitation(Revision(from: nil, to: Invitation(workshop: SampleDay.fes, stakeholder: id))),
            ])
        }
        var console = ConsoleDriver(sample)
        console.press("2")
        return console
    }

    private func arrivals(_ console: ConsoleDriver) -> Int {
        console.journal.count { if case .attendance = $0.change { true } else { false } }
    }

    @Test("who types by ear writes one m or two: all who are called so are held")
    func spellings() throws {
        var console = try door([
            ("Mohammed Alami", "Laboratoire", "Meknès"), ("Mohammed Alami", "Coopérative", "Fès"),
            ("محمد العلمي", "جمعية الحومة", "Fès"),
        ])
        for typed in ["Mohamed Alami", "Mohammed Alami"] {
            console.type(typed)
            console.press("Enter")
            #expect(console.journal.isEmpty, "\(typed)")
            #expect(console.state.checkIn.isHeld && console.outside.last == .ring)
            console.press("Esc")
        }
        console.type("Mohammed Alami Meknès")
        console.press("Enter")
        #expect(arrivals(console) == 1, "the town tells them apart")
        #expect(console.text.contains("Mohammed Alami is checked in"))
    }

    @Test("a name that was held stays in sight until somebody came in by it")
    func aside() throws {
        var console = try door([("Noureddine Sebti", "A", "Fès"), ("Nour-Eddine Sebti", "B", "Rabat")])
        console.type("Noureddine Sebti")
        console.press("Enter")
        console.type("hassan filali")
        #expect(console.row(with: "Held:").contains("Noureddine Sebti"))
        console.press("Esc")
        console.type("sebti rabat")
        console.press("Enter")
        #expect(arrivals(console) == 1)
        #expect(!console.text.contains("Held:"))
    }

    @Test("Enter twice on a name that nobody has opens the form with it; the city is asked there")
    func walkIn() throws {
        var console = try door([])
        console.type("Zoubida Chekroun")
        console.press("Enter")
        #expect(console.state.overlay == nil && console.outside.last == .ring)
        console.press("Enter")
        #expect(console.text.contains("Without invitation"))
        console.type("i")
        #expect(console.text.contains("Zoubida Chekrouni"), "the name goes on")
        #expect(console.row(with: "City").contains("Fez"))
    }

    @Test("on an AZERTY keyboard signs of the digits' row take one of those who are held; a letter points, Enter takes")
    func azerty() throws {
        var console = try door([("Zineb Amrani", "A", "Fès"), ("Zineb Amrani", "B", "Rabat")])
        console.type("Zineb Amrani")
        console.press("Enter &")
        #expect(arrivals(console) == 1)
        console = try door([("Zineb Amrani", "A", "Fès"), ("Zineb Amrani", "B", "Rabat")])
        console.type("Zineb Amrani")
        console.press("Enter é")
        #expect(console.journal.isEmpty && console.state.notice?.text == "Enter takes Zineb Amrani.")
        var next = console
        next.type("ric")
        #expect(next.state.checkIn.query.text == "éric", "it was the beginning of the next name")
        #expect(arrivals(next) == 0)
        console.press("Enter")
        #expect(arrivals(console) == 1)
    }

    @Test("the name of two people, one of whom is here, is not the other one's for that")
    func twice() throws {
        var console = try door([("Noureddine Sebti", "A", "Fès"), ("Nour-Eddine Sebti", "B", "Rabat")])
        console.type("Noureddine Sebti")
        console.press("Enter 1")
        #expect(arrivals(console) == 1)
        console.type("Noureddine Sebti")
        console.press("Enter")
        #expect(arrivals(console) == 1 && console.state.checkIn.isHeld)
    }

    @Test("Ctrl-N after a name that several bear takes nobody by Enter")
    func offered() throws {
        var console = try door([("Noureddine Sebti", "A", "Fès"), ("Nour-Eddine Sebti", "B", "Rabat")])
        console.type("Noureddine Sebti")
        console.press("Ctrl-N Enter")
        #expect(arrivals(console) == 0 && console.state.checkIn.isHeld)
        console.press("2")
        #expect(arrivals(console) == 1)
    }

    @Test("one Esc too many does not make commands of the next name")
    func escape() throws {
        var console = try door([])
        console.press("Esc")
        #expect(console.state.viewName == .checkIn)
        console.type("smail")
        #expect(console.state.viewName == .checkIn && console.state.checkIn.query.text == "smail")
        console.press("Esc Esc Esc")
        #expect(console.state.viewName == .runSheet)
    }
}
