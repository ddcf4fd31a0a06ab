import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// A roster that comes in, as (state, keys, what the file would do, state).
@Suite("A roster: chosen, looked at, put right, taken")
struct RosterReviewTests {
    private static let folder = FolderListing(
        path: "/home/salma",
        entries: [
            .init(name: "rosters", isFolder: true, size: 0, writtenAt: Instant(milliseconds: 0)),
            .init(name: "fes.csv", isFolder: false, size: 2400, writtenAt: Instant(milliseconds: 0)),
            .init(name: "rabat.xlsx", isFolder: false, size: 900, writtenAt: Instant(milliseconds: 0)),
        ])

    private func opened(role: Role = .facilitator) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: role)
        console.press("7 r")
        return console
    }

    private func order(_ console: ConsoleDriver) throws -> RosterOrder {
        RosterOrder(path: "/home/salma/fes.csv", workshop: try #require(console.state.workshop).id)
    }

    private func look(doubtful: Bool = true, refused: Bool = false) -> RosterLook {
        let karim = Stakeholder(id: ID(high: 9, low: 1), name: "Karim Tahiri", organisation: "Commune")
        var renamed = karim
        renamed.phone = "0600000001"
        let adil = Stakeholder(id: ID(high: 9, low: 2), name: "Adil Raji", organisation: "Four du Rempart", city: "Fès")
        let doubt = RosterDoubt(
            line: 4, person: Stakeholder(id: ID(high: 9, low: 3), name: "Amina Alami", phone: "0600000009"),
            candidates: [
                .init(
                    stakeholder: Stakeholder(id: SampleDay.person(14), name: "Amina Alami", organisation: "Coop"),
                    reason: .organisationUnknown)
            ])
        return RosterLook(
            kind: "Text in utf-8, cells between “;”. The heading is on line 1.", encoding: "utf-8",
            encodings: ["utf-8", "windows-1256"], headingLine: 1,
            columns: [
                RosterColumn(number: 1, heading: "Nom", field: .name, evidence: .heading, example: "Adil Raji"),
                RosterColumn(number: 2, heading: "", field: .phone, evidence: .contents, example: "0600000001"),
                RosterColumn(number: 3, heading: "Sexe", field: nil, evidence: .heading, example: "F"),
            ],
            rows: [
                .init(line: 2, before: nil, person: adil, sameness: nil),
                .init(line: 3, before: karim, person: renamed, sameness: .phone),
            ], doubtful: doubtful ? [doubt] : [],
            refused: refused ? [RosterProblem(line: 6, column: 1, heading: "Nom", kind: .noName)] : [], notices: [],
            newlyInvited: 2, changes: 4)
    }

    private func looking(doubtful: Bool = true, refused: Bool = false) throws -> ConsoleDriver {
        var console = try opened()
        console.send(.rosterSeen(try order(console), look(doubtful: doubtful, refused: refused)))
        return console
    }

    @Test("the folder of the programme's file is listed; a folder is gone into, a file is looked at, a path is opened")
    func choose() throws {
        var console = try opened()
        #expect(console.outside == [.listFolder(nil)])
        console.send(.folderListed(Self.folder))
        #expect(console.text.contains("Which roster comes in?") && console.text.contains("/home/salma"))
        #expect(console.text.contains("rosters/") && console.text.contains("fes.csv"))
        console.type("rost")
        console.press("Enter")
        #expect(console.outside.last == .listFolder("/home/salma/rosters"))
        console.send(.folderListed(Self.folder))
        console.type("fes")
        console.press("Enter")
        #expect(console.outside.last == .lookAtRoster(try order(console)))
        console.send(.folderListed(Self.folder))
        console.send(.input(.paste("/media/stick/fes.csv")))
        console.press("Enter")
        guard case .lookAtRoster(let order) = console.outside.last else {
            Issue.record("a path that is pasted is opened")
            return
        }
        #expect(order.path == "/media/stick/fes.csv")
    }

    @Test("only a facilitator takes rosters, and the palette finds it")
    func role() throws {
        let console = try opened(role: .noteTaker)
        #expect(console.outside.isEmpty)
        var other = ConsoleDriver(try SampleDay(at: .morning))
        other.press("Ctrl-P")
        other.type("roster")
        other.press("Enter")
        #expect(other.outside == [.listFolder(nil)])
    }

    @Test("who is new, known and in doubt stands there; the roster is not taken before it is said who is who")
    func doubts() throws {
        var console = try looking()
        for words in [
            "Import fes.csv", "In doubt", "Amina Alami", "may be Amina Alami", "What the columns hold", "A  Nom",
            "B  “0600000001”",
        ] {
            #expect(console.text.contains(words), "\(words)\n\(console.text)")
        }
        console.press("Enter")
        #expect(console.state.notice?.text.contains("who they are") == true)
        #expect(console.outside.count == 1)
        console.press("Down Enter")
        #expect(console.text.contains("It is Amina Alami · Coop.") && console.text.contains("It is somebody else."))
        console.press("2")
        guard case .lookAtRoster(let order) = console.outside.last else {
            Issue.record("it is looked at anew")
            return
        }
        #expect(order.answers == [4: .different])
        console.send(.rosterSeen(order, look(doubtful: false)))
        #expect(console.row(with: "Amina Alami").contains("somebody else"), "what was said stands there")
        #expect(console.row(with: "somebody else").contains("▸"), "and stays in focus")
    }

    @Test("where several rows are in doubt one thing can be said of all of them")
    func allDoubts() throws {
        var console = try opened()
        var look = look()
        var other = look.doubtful[0].candidates[0]
        other = .init(
            stakeholder: Stakeholder(id: SampleDay.person(15), name: "Amina Alami"), reason: .organisationUnknown)
        look.doubtful += [
            RosterDoubt(line: 5, person: look.doubtful[0].person, candidates: look.doubtful[0].candidates),
            RosterDoubt(line: 6, person: look.doubtful[0].person, candidates: look.doubtful[0].candidates + [other]),
        ]
        console.send(.rosterSeen(try order(console), look))
        for (key, answers) in [
            ("1", [4: RosterAnswer.same(SampleDay.person(14)), 5: .same(SampleDay.person(14))]),
            ("2", [4: .different, 5: .different, 6: .different]), ("3", [4: .leftOut, 5: .leftOut, 6: .leftOut]),
        ] {
            var console = console
            console.press("Down Down Down Down Enter")
            #expect(console.text.contains("Who are the people in 3 rows in doubt?"))
            console.press(key)
            guard case .lookAtRoster(let order) = console.outside.last else {
                Issue.record("it is looked at anew")
                return
            }
            #expect(order.answers == answers)
        }
    }

    @Test("a column is said to hold something else; Esc goes back to the list, and then leaves it")
    func columns() throws {
        var console = try looking()
        console.press("Down Down Down Down Enter")
        #expect(console.text.contains("What does the column Sexe hold?"))
        console.press("Esc")
        #expect(console.text.contains("Import fes.csv"))
        console.press("Esc")
        #expect(console.state.overlay == nil && console.outside.count == 1, "nothing was read anew")
    }

    @Test("rows that were left out are among what is to be looked at, and two of one name are told apart")
    func leftOut() throws {
        var console = try opened()
        var look = look(doubtful: false)
        func salma(_ number: UInt64, _ address: PlainText) -> RosterLook.Row {
            var person = Stakeholder(id: ID(high: 9, low: number), name: "Salma Tazi", organisation: "Coop")
            person.aliases = [address]
            return .init(line: Int(number), before: nil, person: person, sameness: nil)
        }
        look.rows = [salma(7, "Mme Salma Tazi"), salma(8, "M. Salma Tazi")]
        look.columns = []
        look.notices = [RosterProblem(line: 5, kind: .headingAgain)]
        console.send(.rosterSeen(try order(console), look))
        #expect(console.text.contains("Mme Salma Tazi") && console.text.contains("M. Salma Tazi"), "\(console.text)")
        console.press("End")
        #expect(console.text.contains("The heading stands here again"), "\(console.text)")
    }

    @Test("what a column is said to hold goes with the next look")
    func stated() throws {
        var console = try looking()
        console.press("Down Down Down Down Enter End Enter")
        guard case .lookAtRoster(let order) = console.outside.last else {
            Issue.record("it is looked at anew")
            return
        }
        #expect(order.columns == [3: nil], "the last of the list is: nothing that is kept")
    }

    @Test(
        "a file that nobody can be read from says why, as the command does, and is not taken",
        arguments: [
            (RosterProblem.Kind.tooManyColumns(1200, limit: 1000), "This table has 1,200 columns"),
            (.incomplete("Omar Ala"), "“Omar Ala” is cut off"), (.unpacksTooFar(limit: 100 << 20), "unpacks to more"),
            (.secondTable, "Another table begins here"), (.formula("=A2&B2"), "A formula stands here"),
        ])
    func nobody(kind: RosterProblem.Kind, words: String) throws {
        var console = try opened()
        var look = look(doubtful: false)
        (look.rows, look.columns, look.changes, look.newlyInvited) = ([], [], 0, 0)
        look.refused = [RosterProblem(line: 1, kind: kind)]
        console.send(.rosterSeen(try order(console), look))
        #expect(console.text.contains(words), "\(console.text)")
        #expect(!console.text.contains("everybody is known") && !console.text.contains("0 new"))
        console.press("Enter")
        #expect(console.outside.count == 1 && console.text.contains("Import fes.csv"))
    }

    @Test("taking it asks, with what stays out; y takes it, Esc goes back, and what came of it is said")
    func take() throws {
        var console = try looking(doubtful: false, refused: true)
        console.press("Enter")
        #expect(console.text.contains("1 row is refused and stays out."))
        #expect(console.text.contains("1 new, 1 with something new, 0 as they"))
        console.press("Enter")
        #expect(console.outside.count == 1, "Enter says nothing")
        console.press("Esc")
        #expect(console.text.contains("Import fes.csv"))
        console.press("Enter y")
        #expect(console.outside.last == .importRoster(try order(console), look(doubtful: false, refused: true)))
        console.send(.rosterTaken("1 added."))
        #expect(console.state.overlay == nil && console.text.contains("1 added."))
    }
}
