import Localization
import Testing
import Workshop

@testable import Words

@Suite("What people of one name are called")
struct NamesakesTests {
    private let t = Localizer(language: .english)

    private func person(
        _ number: UInt64, _ name: PlainText = "Salma Tazi", aliases: [PlainText] = [], organisation: PlainText = "",
        category: PlainText = "", city: PlainText = "", phone: PlainText = ""
    ) -> Stakeholder {
        var person = Stakeholder(id: ID(high: 1, low: number), name: name, organisation: organisation)
        (person.aliases, person.category, person.city, person.phone) = (aliases, category, city, phone)
        return person
    }

    private func names(_ people: [Stakeholder]) -> [String] {
        let namesakes = Namesakes(people, t)
        return people.map { namesakes.name(of: $0).string }
    }

    private func besides(_ people: [Stakeholder]) -> [String] {
        let namesakes = Namesakes(people, t)
        return people.map { namesakes.nameBeside(of: $0, saysPhone: true).string }
    }

    @Test("a form of address tells them apart, before the name or behind it, in any script")
    func addresses() {
        let two = [
            person(1, aliases: ["Mme Salma Tazi"], organisation: "Coop"),
            person(2, aliases: ["سلمى", "Salma TAZI, M."], organisation: "Coop"), person(3, "Omar Alami"),
        ]
        #expect(names(two) == ["Mme Salma Tazi", "Salma TAZI, M.", "Omar Alami"])
        #expect(besides(two) == names(two))
        let arabic = [
            person(1, "سلمى التازي", aliases: ["السيدة سلمى التازي"]),
            person(2, "سلمى التازي", aliases: ["السيد سلمى التازي"]),
        ]
        #expect(names(arabic) == ["السيدة سلمى التازي", "السيد سلمى التازي"])
    }

    @Test("nobody is addressed where no other has the name, and one form of address tells nobody apart")
    func unaddressed() {
        #expect(names([person(1, aliases: ["Mme Salma Tazi"])]) == ["Salma Tazi"])
        let same = [
            person(1, aliases: ["Mme Salma Tazi"], organisation: "Coop"),
            person(2, aliases: ["Mme Salma Tazi"], organisation: "Nour"),
        ]
        #expect(names(same) == ["Salma Tazi (Coop)", "Salma Tazi (Nour)"])
        #expect(besides(same) == ["Salma Tazi", "Salma Tazi"], "the organisation stands beside")
    }

    @Test("the organisation, the town, the category and, where all else is the same, the telephone tell")
    func facts() {
        #expect(
            names([
                person(1, organisation: "Coop", city: "Fès"),
                person(2, "SALMA TAZI", organisation: "Coop", city: "Sefrou"),
            ])
                == ["Salma Tazi (Coop, Fès)", "SALMA TAZI (Coop, Sefrou)"])
        #expect(
            names([person(1, organisation: "Coop", category: "a"), person(2, organisation: "Coop", category: "b")])
                == ["Salma Tazi (Coop, a)", "Salma Tazi (Coop, b)"])
        let alike = [person(1, organisation: "Coop", phone: "0611"), person(2, organisation: "Coop", phone: "0622")]
        #expect(besides(alike) == ["Salma Tazi (0611)", "Salma Tazi (0622)"])
        #expect(alike.map { Namesakes(alike, t).nameBeside(of: $0).string } == ["Salma Tazi", "Salma Tazi"])
    }
}
