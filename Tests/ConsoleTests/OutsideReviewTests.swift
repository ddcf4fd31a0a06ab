import Screen
import TestSupport
import Testing
import Words
import Workshop

@testable import Console

/// What was said outside of the room comes in, as (state, keys, what the list would do, state).
@Suite("Said outside: chosen, looked at, put right, taken in")
struct OutsideReviewTests {
    private static let folder = FolderListing(
        path: "/home/salma",
        entries: [
            .init(name: "letters", isFolder: true, size: 0, writtenAt: Instant(milliseconds: 0)),
            .init(name: "comments.csv", isFolder: false, size: 2400, writtenAt: Instant(milliseconds: 0)),
        ])

    private static let order = OutsideOrder(path: "/home/salma/comments.csv", channel: .web)

    private static func look(
        double: OutsideLook.Row.Standing = .double("Wood is dear"), first: OutsideLook.Row.Standing = .new,
        karim: Party = .words("Karim")
    ) -> OutsideLook {
        OutsideLook(
            columns: [.init(title: "Commentaire", holds: "what was said"), .init(title: "Auteur", holds: "said by")],
            encodings: ["utf-8", "windows-1256"],
            rows: [
                .init(
                    line: 2, text: "Who pays for the boiler?", date: CivilDate("2026-11-20"), speaker: "Karim",
                    kind: .question, standing: first),
                .init(line: 3, text: "wood is DEAR", standing: double),
                .init(line: 4, text: "We have a well", standing: .there),
            ],
            speakers: [
                .init(
                    words: "Karim", party: karim,
                    candidates: [.person(Stakeholder(id: SampleDay.person(1), name: "Karim Tahiri"))])
            ],
            refused: [CommentProblem(line: 5, kind: .notADate("lately"))], unnamed: 1)
    }

    private func opened(role: Role = .facilitator) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: role)
        console.turn(to: .capture)
        console.press("Alt-f")
        return console
    }

    private func looking(_ look: OutsideLook = look()) throws -> ConsoleDriver {
        var console = try opened()
        console.send(.outsideSeen(Self.order, look))
        return console
    }

    @Test("what belongs to no activity is listed from anywhere, with its date and who said it; Enter tells its story")
    func listed() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        func open() {
            console.press("Ctrl-P")
            console.type("lines of no activity")
            console.press("Enter")
        }
        open()
        #expect(console.text.contains("Every line belongs to an activity."))
        console.press("Esc Esc")
        let date = try #require(CivilDate("2026-11-20"))
        let line = Contribution(
            id: console.clock.world.newID(), activity: nil, prompt: nil, group: 1, position: 0, kind: .question,
            text: "Who pays for the boiler?", author: "Salma", writtenAt: console.clock.now, by: .words("Karim"),
            origin: Contribution.Origin(.web, on: date))
        console.receive([.contribution(Revision(from: nil, to: line))], from: "Salma")
        open()
        #expect(console.text.contains("Who pays for the boiler?"), "\(console.text)")
        #expect(console.text.contains(console.state.t.date(date)) && console.text.contains("Karim"))
        console.press("Enter")
        #expect(console.state.overlay is StoryOverlay && console.text.contains("Who pays for the boiler?"))
    }

    private func ordered(_ console: ConsoleDriver) throws -> OutsideOrder {
        guard case .lookOutside(let order) = console.outside.last else {
            Issue.record("it is looked at anew")
            return Self.order
        }
        return order
    }

    @Test("a list is chosen as a roster is; how it came is asked before it is looked at")
    func choose() throws {
        var console = try opened()
        #expect(console.outside == [.listFolder(nil, for: .outside)])
        console.send(.folderListed(Self.folder, for: .outside))
        #expect(console.text.contains("Which list of what was said outside comes in?"))
        console.type("lett")
        console.press("Enter")
        #expect(console.outside.last == .listFolder("/home/salma/letters", for: .outside))
        console.send(.folderListed(Self.folder, for: .outside))
        console.type("comm")
        console.press("Enter")
        #expect(console.text.contains("How did it come?") && console.text.contains("group of messages"))
        #expect(!console.text.contains("telephone"), "nobody is called here")
        console.press("Esc")
        #expect(console.text.contains("Which list"), "a way back")
        console.type("comm")
        console.press("Enter 1")
        #expect(console.outside.last == .lookOutside(Self.order))
    }

    @Test("the second way opens it too, the palette finds it, and a note-taker is told who may")
    func ways() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.turn(to: .capture)
        console.press("Ctrl-V")
        #expect(console.outside == [.listFolder(nil, for: .outside)])
        var other = ConsoleDriver(try SampleDay(at: .morning))
        other.press("Ctrl-P")
        other.type("said outside")
        other.press("Enter")
        #expect(other.outside == [.listFolder(nil, for: .outside)])
        #expect(try opened(role: .noteTaker).outside.isEmpty)
    }

    @Test(
        "columns, rows by what becomes of them, who is named, what is wrong and where: all of it stands there"
    )
    func drawing() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), size: Size(columns: 100, rows: 40))
        console.turn(to: .capture)
        console.send(.outsideSeen(Self.order, Self.look()))
        for words in [
            "Said outside: comments.csv", "1 line to come in", "web page", "to no activity", "nobody of the file",
            "To come in: 1", "Who pays for the boiler?", "line 2", "There already: 1", "We have a well", "Refused: 1",
            "“lately” is no date; write 2026-12-05 or 5/12/2026.", "Commentaire", "what was said",
        ] {
            #expect(console.text.contains(words), "\(words)\n\(console.text)")
        }
        #expect(console.row(with: "wood is DEAR").contains("line 3"))
    }

    @Test("a row is left out and taken again; one that says the same as another is taken as a line of its own")
    func rows() throws {
        var console = try looking()
        console.press("Down Down Down Down Enter")
        #expect(try ordered(console).leftOut == [2])
        console.send(.outsideSeen(try ordered(console), Self.look(first: .leftOut)))
        #expect(console.text.contains("Left out: 1"))
        var other = try looking()
        other.press("Down Down Down Down Down Enter")
        let order = try ordered(other)
        #expect(order.different == [3] && order.leftOut.isEmpty)
        other.send(.outsideSeen(order, Self.look(double: .new)))
        other.press("Enter")
        #expect(try ordered(other).different.isEmpty, "the focus stayed on it, and it is left out again")
    }

    @Test("who is meant is chosen among those who may be, found by two letters, or kept as it is written")
    func speakers() throws {
        var console = try looking()
        console.press("Down Down Down Enter")
        #expect(console.text.contains("Who is “Karim”?") && console.text.contains("Karim Tahiri"))
        var kept = console
        console.press("Enter")
        #expect(try ordered(console).speakers == ["Karim": .person(SampleDay.person(1))])
        kept.press("Down Enter")
        #expect(try ordered(kept).speakers == ["Karim": .words("Karim")])
    }

    @Test("how it came and where it belongs are said of all of it; Esc goes back to the list")
    func whole() throws {
        var console = try looking()
        console.press("Down Enter 2")
        #expect(try ordered(console).channel == .letter)
        var other = try looking()
        other.press("Down Down Enter Down Enter")
        #expect(try ordered(other).place?.activity == SampleDay.barriers)
        var left = try looking()
        left.press("Down Enter Esc")
        #expect(left.text.contains("Said outside: comments.csv"))
    }

    @Test("taking it in asks with what is known of it; Enter says nothing, and what came of it is said")
    func take() throws {
        var console = try looking()
        console.press("Enter")
        #expect(console.flowing.contains("1 line to come in") && console.flowing.contains("1 refused"))
        console.press("Enter")
        #expect(console.outside.count == 1, "only the folder was asked for")
        console.press("Esc")
        #expect(console.text.contains("Said outside: comments.csv"))
        console.press("Enter Ctrl-Y")
        #expect(console.outside.last == .importOutside(Self.order, Self.look()))
        console.send(.outsideTaken("1 line added."))
        #expect(console.state.overlay == nil && console.text.contains("1 line added."))
    }

    @Test("a list of which nothing is new is not taken")
    func nothing() throws {
        var console = try looking(
            OutsideLook(columns: [], rows: [], refused: [CommentProblem(line: 1, kind: .file(.empty))]))
        console.press("Enter Ctrl-Y")
        #expect(console.outside.count == 1)
        #expect(console.text.contains("Said outside: comments.csv"))
    }
}
