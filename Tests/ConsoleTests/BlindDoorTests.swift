import Foundation
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The door without looking: a whole roster with names in two scripts, typed one after the other.
@Suite("Check-in, blind")
struct BlindDoorTests {
    /// The sample day with the people of a roster invited in place of its own.
    private func door() throws -> (console: ConsoleDriver, people: [Stakeholder]) {
        var sample = try SampleDay(at: .planned)
        let invited = sample.state.invited(to: SampleDay.fes)
        for person in invited.sorted() {
            try sample.record(try sample.state.withdrawalOfInvitation(of: person, to: SampleDay.fes))
        }
        let roster = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("seeds/roster-fes.csv")
        let rows = try String(contentsOf: roster, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
            .filter { !$0[0].allSatisfy(\.isWhitespace) && !$0[0].hasPrefix("#") }
        var people: [Stakeholder] = []
        for row in rows {
            let person = Stakeholder(
                id: sample.world.newID(), name: PlainText(row[0]), organisation: PlainText(row[1]), city: "Fès",
                phone: PlainText(row[4]))
            try sample.record(try sample.state.addition(of: person))
            try sample.record(try sample.state.invitation(of: person.id, to: SampleDay.fes))
            people.append(person)
        }
        // One family name in both scripts.
        for name in ["Hamid Tazi", "Nadia Sefrioui", "حميد الصفريوي"] as [PlainText] {
            let person = Stakeholder(id: sample.world.newID(), name: name, city: "Fès")
            try sample.record(try sample.state.addition(of: person))
            try sample.record(try sample.state.invitation(of: person.id, to: SampleDay.fes))
            people.append(person)
        }
        var console = ConsoleDriver(sample)
        console.press("2")
        return (console, people)
    }

    private func arrived(_ console: ConsoleDriver) -> Set<ID<Stakeholder>> {
        Set(console.state.programme.attendances(on: SampleDay.day(1)).keys)
    }

    @Test("every name typed in full: whoever arrives is the right one, and of two alike neither is guessed")
    func fullNames() throws {
        var (console, people) = try door()
        var right: Set<ID<Stakeholder>> = []
        for person in people {
            let before = arrived(console)
            console.type(person.name.string)
            console.press("Enter")
            let new = arrived(console).subtracting(before)
            #expect(new.isEmpty || new == [person.id], "\(person.name)")
            if new == [person.id] { right.insert(person.id) } else { #expect(console.flowing.contains("may be meant")) }
        }
        // Two Mohammed Alami with one محمد العلمي, two Fatima Zahra Bennani: held until only one of them is waited for.
        let held = people.filter { !right.contains($0.id) }.map(\.name.string)
        #expect(
            Set(held).isSubset(of: ["Mohammed Alami", "Fatima-Zahra Bennani", "Fatima Zahra Bennani", "محمد العلمي"]))
        #expect(right.count >= 27)
        #expect(right.count + held.count == people.count)
    }

    @Test("30 guests by a few letters or a name each, one after the other: as many arrivals, the right ones")
    func fewLetters() throws {
        var (console, people) = try door()
        let guests = [
            ("المخ", "المختار البهلولي"), ("Allal Taounati", "Allal Taounati"), ("kar", "Karim Tahiri"),
            ("rq", "Rqia Aït Haddou"),
            ("ana", "Anas El Fassi"), ("ik", "Ikram Ouazzani"), ("foua", "Fouad El Idrissi"), ("ket", "Salma Kettani"),
            ("جعي", "حميد الجعيدي"), ("touri", "Touria Benjelloun"), ("yas", "Yassine Guessous"),
            ("bouch", "Bouchta El Hayani"),
            ("sam", "Samira Bennis"), ("khad", "Khadija Chraïbi"), ("dr", "Driss Sqalli"), ("ska", "SKALLI Rachid"),
            ("Jaouad Mernissi", "Jaouad Mernissi"), ("nai", "Naïma Lahlou"), ("hin", "Hind Lazrak"),
            ("ghi", "Ghita Slaoui"),
            ("ليلى بوعي", "ليلى بوعياد"), ("يو", "يوسف الوزاني"), ("إيم", "إيمان الإدريسي"),
            ("benk", "Abdelhak Benkirane"),
            ("mez", "Abdelkader Meziane"), ("Omar Jamaï", "Omar Jamaï"), ("السعدية الزرهو", "السعدية الزرهوني"),
            ("lati", "Latifa Berrada"),
            ("mehdi", "BENSOUDA Mehdi"), ("سرغ", "محمد السرغيني"),
        ]
        #expect(guests.count >= 27)
        for (letters, name) in guests {
            let before = arrived(console)
            console.type(letters)
            console.press("Enter")
            let new = arrived(console).subtracting(before)
            let names = new.compactMap { console.state.programme.stakeholders[$0]?.name.string }
            #expect(names == [name], "\(letters): \(console.state.notice?.text ?? "")")
        }
        #expect(arrived(console).count == guests.count)
        _ = people
    }

    @Test(
        "letters that two names share, one in each script, are held and said; the next name begins anew",
        arguments: ["moh", "sef", "abd", "fat", "taz", "حمي", "صفر"])
    func held(letters: String) throws {
        var (console, _) = try door()
        console.type(letters)
        console.press("Enter")
        #expect(arrived(console).isEmpty)
        #expect(console.flowing.contains("may be meant"))
        console.type("Salma Kettani")
        console.press("Enter")
        #expect(arrived(console).count == 1)
        #expect(console.flowing.contains("Salma Kettani is checked in"))
    }

    @Test("a name that was held goes on after a space, or is taken by its digit")
    func heldThenTold() throws {
        var (console, people) = try door()
        console.type("abd")
        console.press("Enter")
        // Whoever goes on with a name has seen that it is held, and of whom it may be.
        console.type(" mez")
        console.press("Enter")
        #expect(console.flowing.contains("Abdelkader Meziane is checked in"))
        console.type("fa")
        let wanted = try #require(console.state.checkIn.found.dropFirst().first)
        console.press("2")
        #expect(arrived(console).contains(wanted))
        #expect(arrived(console).count == 2)
        _ = people
    }

    @Test(
        "a name and three letters that were never held may be a whole name: they are said to go on, and a digit takes whom they mean"
    )
    func begun() throws {
        var (console, _) = try door()
        console.type("abdelkader mez")
        console.press("Enter")
        #expect(arrived(console).isEmpty && console.flowing.contains("may be meant: 1 takes them, or the whole name"))
        console.press("1")
        #expect(console.flowing.contains("Abdelkader Meziane is checked in"))
    }

    @Test("a digit within a name is of the name, as Arabic is written in Latin letters; so is one that letters follow")
    func digitsInNames() throws {
        let (console, people) = try door()
        for name in people.prefix(12).map(\.name.string) {
            // Whoever stands third of those whom the first letters find does not come in by the 3 of a name.
            for digit in ["2", "3", "7"] {
                var door = console
                door.type(String(name.prefix(2)) + digit + String(name.dropFirst(2)))
                door.pause()
                door.send(.tick)
                #expect(arrived(door).isEmpty, "\(name) \(digit)")
                #expect(door.state.checkIn.query.text.contains(digit))
            }
        }
        // After a name that is held the next one may begin with a digit.
        for next in ["0661234567", "3bd el kader", "2 enfants", "7assan"] {
            var door = console
            door.type("abd")
            door.press("Enter")
            #expect(door.state.checkIn.isHeld)
            door.type(next)
            door.pause()
            door.send(.tick)
            #expect(arrived(door).isEmpty && door.state.checkIn.query.text == next, "\(door.state.checkIn.query.text)")
        }
        // By itself it takes whom it stands before, in a moment or by Enter.
        for key in ["tick", "Enter"] {
            var door = console
            door.type("abd")
            door.press("Enter")
            let first = try #require(door.state.checkIn.found.first)
            door.pause()
            door.type("1")
            #expect(arrived(door).isEmpty)
            if key == "Enter" { door.send(.input(.key(.enter))) }
            door.pause()
            door.send(.tick)
            #expect(arrived(door) == [first])
        }
    }

    @Test("three keys check anybody in: two letters with Enter, or with the digit beside the name")
    func keystrokes() throws {
        let (console, people) = try door()
        for person in people {
            let reached = NameFold.words(person.name.string).filter { $0.count > 1 }.contains { word in
                var door = console
                door.type(String(word.prefix(2)))
                if door.state.checkIn.answer == .one(person.id) { return true }
                let row = door.state.checkIn.found.firstIndex(of: person.id).map { $0 + 1 } ?? 99
                guard row <= min(9, CheckInView.listRows(door.state)) else { return false }
                door.press(String(row))
                return arrived(door) == [person.id]
            }
            #expect(reached, "\(person.name)")
        }
    }
}
