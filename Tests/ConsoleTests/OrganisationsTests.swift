import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Organisations in the directory, as (state, keys, state).
@Suite("Directory: organisations, listed, shown whole, renamed, joined and told apart")
struct OrganisationsTests {
    private func opened(_ moment: SampleDay.Moment = .evening) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment), size: Size(columns: 100, rows: 30))
        console.press("7 o")
        return console
    }

    private func focus(_ console: ConsoleDriver) -> String? {
        console.state.directory.organisations.focus?.name.string
    }

    /// Goes to the organisation that is called so.
    private func find(_ name: String, _ console: inout ConsoleDriver) {
        console.press("/")
        console.type(name)
        console.press("Enter")
    }

    @Test("o lists what people’s rows say, each once; o or Esc lists the people again")
    func list() throws {
        var console = try opened()
        #expect(console.text.contains("Organisations, by name"))
        #expect(console.row(with: "Commune de Fès").contains("Fès"))
        #expect(console.state.programme.organisations.isEmpty, "looking makes no record")
        console.press("o")
        #expect(console.text.contains("Everybody, by name"))
        console.press("o Esc")
        #expect(console.text.contains("Everybody, by name") && console.state.viewName == .directory)
    }

    @Test("Enter shows people and who came; letters find it")
    func page() throws {
        var console = try opened()
        find("azliten", &console)
        #expect(focus(console) == "Hammam Ain Azliten")
        console.press("Enter")
        #expect(console.text.contains("Khadija Tazi · Hammam owners · invited"))
        #expect(console.text.contains("1 came: Khadija Tazi"))
        console.press("Esc")
        #expect(console.text.contains("Ain Azliten") && !console.state.directory.isOpen)
    }

    @Test("a new name is asked about, holds everywhere, and the old one finds it; u takes it back")
    func rename() throws {
        var console = try opened()
        find("azliten", &console)
        console.press("e")
        console.type("Hammam El Amal")
        console.press("Enter")
        #expect(console.text.contains("Call “Hammam Ain Azliten” “Hammam El Amal” from now on"))
        console.press("n Esc Esc")
        #expect(console.state.programme.organisations.isEmpty, "n is no")
        console.press("e")
        console.type("Hammam El Amal")
        console.press("Enter y")
        #expect(focus(console) == "Hammam El Amal")
        #expect(console.state.programme.organisations.count == 1)
        find("azliten", &console)
        #expect(focus(console) == "Hammam El Amal", "the old name finds it")
        console.press("Esc o")
        #expect(console.row(with: "Khadija Tazi").contains("Hammam El Amal"))
        console.press("u")
        #expect(console.row(with: "Khadija Tazi").contains("Hammam Ain Azliten"))
    }

    @Test("m joins two after a yes; p lets them stand apart again after another")
    func join() throws {
        var console = try opened()
        let before = console.state.directory.organisations.all.count
        find("jdid", &console)
        console.press("m")
        console.type("mernissi")
        console.press("Enter")
        #expect(console.text.contains("Join “Hammam Jdid (Rabat)” into “Hammam Mernissi (Fès)”?"))
        console.press("y")
        #expect(focus(console) == "Hammam Mernissi")
        #expect(console.state.directory.organisations.all.count == before - 1)
        console.press("Enter")
        #expect(console.text.contains("Joined into it") && console.text.contains("Amal Cherkaoui"))
        console.press("p y")
        #expect(focus(console) == "Hammam Jdid" && console.state.directory.organisations.all.count == before)
    }

    @Test("n writes one down; one that is there already is refused, and the form stays")
    func new() throws {
        var console = try opened()
        console.press("n")
        console.type("commune de fes")
        console.press("Tab Tab Tab")
        console.type("Fès")
        console.press("Enter")
        #expect(console.state.programme.organisations.count == 1, "its people’s words find it from now on")
        #expect(console.state.directory.organisations.focus?.people.count == 1)
        console.press("n")
        console.type("COMMUNE DE FES")
        console.press("Tab Tab Tab")
        console.type("Fès")
        console.press("Enter")
        #expect(console.text.contains("There is “commune de fes” already in that town."))
    }

    @Test("what may be one has a question mark, and stands on the page and first in the picker")
    func likely() throws {
        var sample = try SampleDay(at: .morning)
        let more = Stakeholder(
            id: sample.world.newID(), name: "Karim Naciri", organisation: "Commune urbaine de Fès", city: "Fès")
        try sample.record(try sample.state.addition(of: more))
        var console = ConsoleDriver(sample, size: Size(columns: 100, rows: 30))
        console.press("7 o")
        find("urbaine", &console)
        #expect(console.text.contains("Commune urbaine de Fès (?)"))
        console.press("Enter")
        #expect(console.text.contains("Commune de Fès (Fès): says the same in other words"))
        console.press("m Enter")
        #expect(console.text.contains("into “Commune de Fès (Fès)”?"))
    }

    @Test("places for organisations are counted below the list and at the door")
    func places() throws {
        var sample = try SampleDay(at: .evening)
        try sample.record(
            try sample.state.setting(Quota(10, of: .organisations), of: "owner", in: SampleDay.fes))
        var console = ConsoleDriver(sample, size: Size(columns: 100, rows: 30))
        console.press("7 o")
        #expect(console.text.contains("Hammam owners: 10 places for organisations, 4 invited, 4 came"))
        console.press("2")
        #expect(console.row(with: "Hammam owners").contains(" of 4 org."), "of those invited")
    }
}
