import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Who sits with whom, as (state, keys, state).
@Suite("Groups: seated by one key, moved by a digit")
struct GroupsTests {
    private func tables(_ console: ConsoleDriver, _ activity: ID<Activity>) -> [[ID<Stakeholder>]] {
        console.state.programme.seatings[activity]?.tables ?? []
    }

    private func table(_ console: ConsoleDriver, _ person: Int, _ activity: ID<Activity>) -> Int? {
        console.state.programme.seatings[activity]?.table(of: SampleDay.person(person))
    }

    /// The tables of the breakout that has not been seated yet.
    private func measures() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 ]")
        return console
    }

    @Test("the view follows the day: the running breakout, else the next, else the last")
    func followsTheDay() throws {
        for (moment, title) in [
            (SampleDay.Moment.planned, "What holds us back?"), (.morning, "What holds us back?"),
            (.vote, "What can we do within a year?"), (.evening, "What can we do within a year?"),
        ] {
            var console = ConsoleDriver(try SampleDay(at: moment))
            console.press("3")
            #expect(console.row(with: title).contains(title), "\(moment)")
        }
    }

    @Test("a seats everybody who is here, in numbers as even as can be")
    func assign() throws {
        var console = try measures()
        #expect(console.text.contains("14 people are here, for 3 tables. Press a to seat them."))
        console.press("a")
        #expect(tables(console, SampleDay.measures).map(\.count).sorted() == [4, 5, 5])
        #expect(console.text.contains("14 people at 3 tables."))
        #expect(console.text.contains("evenly mixed."))
    }

    @Test(
        "while the tables are looked at all rounds are planned; somebody comes, and they are planned again; r shows them"
    )
    func allRounds() throws {
        var console = try measures()
        console.send(.tick)
        let first = try #require(console.state.groups.planned)
        #expect(first.rounds == (try console.state.programme.rounds(from: SampleDay.measures)))
        #expect(console.text.contains("Pairs who meet in"))
        console.press("r")
        #expect(console.text.contains("people sit so"))
        #expect(console.text.contains("Table 1: "))
        console.press("Esc")
        let absent = try #require(
            console.state.programme.stakeholders.keys.sorted().first {
                console.state.programme.attendances(on: SampleDay.day(1))[$0] == nil
            })
        console.receive(
            try console.state.programme.arrival(of: absent, on: SampleDay.day(1), at: console.state.now, by: "Imane"),
            from: "Imane")
        console.send(.tick)
        #expect(console.state.groups.planned?.rounds != first.rounds)
        console.press("a")
        #expect(tables(console, SampleDay.measures).joined().contains(absent))
    }

    @Test("r says why nothing is planned: the activity is over, its tables are made, nobody is here")
    func noRounds() throws {
        var console = try measures()
        console.send(.tick)
        #expect(console.state.groups.planned != nil)
        let start = try console.state.programme.start(
            of: SampleDay.measures, at: console.clock.now, in: console.clock.world)
        console.receive(start, from: "Imane")
        let end = try console.state.programme.end(
            of: SampleDay.measures, at: console.clock.now, in: console.clock.world)
        console.receive(end, from: "Imane")
        console.press("r")
        #expect(console.state.overlay == nil)
        #expect(console.flowing.contains("This activity is over: no tables are planned for it any more."))
        console.press("[ r")
        #expect(console.flowing.contains("These tables are made."))
    }

    @Test("a asks before people sit anew: Esc leaves them, Enter seats them, u brings the old tables back")
    func assignAgain() throws {
        var console = try measures()
        console.press("a")
        let first = tables(console, SampleDay.measures)
        console.press("a")
        #expect(console.text.contains("People sit already. Seat everybody anew?"))
        console.press("Esc")
        #expect(tables(console, SampleDay.measures) == first)
        console.press("a y")
        #expect(tables(console, SampleDay.measures) != first)
        console.press("u")
        #expect(tables(console, SampleDay.measures) == first)
    }

    @Test("where the tables have written lines, a says so")
    func assignOverLines() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 a")
        #expect(console.text.contains("These tables have written 7 lines already. Seat everybody anew?"))
    }

    @Test("how new the encounters are stands in words, against all that sat together before")
    func mixing() throws {
        var console = ConsoleDriver(try SampleDay(at: .nextDay), day: 2)
        console.press("3")
        #expect(console.text.contains("8 new encounters of 20 pairs, 40\u{A0}%. Tables of 5, evenly mixed."))
    }

    @Test("with nobody here, the view says what to do first")
    func nobody() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("3")
        #expect(console.text.contains("Nobody is here yet. Check people in first (F3); then a seats them."))
        console.press("a")
        #expect(console.text.contains("Nobody has been checked in"))
    }

    @Test("who comes late stands without table until l seats them; nobody who sits moves")
    func latecomer() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3")
        let before = tables(console, SampleDay.barriers)
        console.press("l")
        #expect(console.text.contains("Everybody who is here has a table."))
        console.receive(
            try console.state.programme.arrival(
                of: SampleDay.person(4), on: SampleDay.day(1), at: console.clock.now, by: "desk 2"), from: "desk 2")
        #expect(console.text.contains("Without table"))
        console.press("l")
        let after = tables(console, SampleDay.barriers)
        #expect(after.joined().count == 15)
        for (old, new) in zip(before, after) { #expect(Array(new.prefix(old.count)) == old) }
        #expect(!console.text.contains("Without table"))
    }

    @Test("a digit leads to another view until an arrow has chosen somebody; then it moves them to that table")
    func moveByHand() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 1")
        #expect(console.state.viewName == .runSheet)
        console.press("3 Down 2")
        #expect(console.state.viewName == .groups)
        #expect(table(console, 1, SampleDay.barriers) == 2)
        console.press("u")
        #expect(table(console, 1, SampleDay.barriers) == 1, "undo works as everywhere")
        console.press("F6")
        #expect(console.state.viewName == .vote, "function keys always switch views")
    }

    @Test("0 and Delete take the person from the table; a digit seats them again")
    func standUp() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down 0")
        #expect(table(console, 1, SampleDay.barriers) == nil)
        #expect(console.row(with: "▸").contains("Fatima-Zahra"), "the person stays in focus")
        console.press("3")
        #expect(table(console, 1, SampleDay.barriers) == 3)
        console.press("Del")
        #expect(table(console, 1, SampleDay.barriers) == nil)
        console.press("Esc")
        #expect(console.state.groups.focus == nil)
    }

    @Test("arrows go down a table and across to the next one")
    func arrows() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down Down")
        #expect(console.state.groups.focus == SampleDay.person(5))
        console.press("Right")
        #expect(console.state.groups.focus == SampleDay.person(6))
        console.press("Right Right")
        #expect(console.state.groups.focus == SampleDay.person(5), "after the last table, the first")
        console.press("Left")
        #expect(console.state.groups.focus == SampleDay.person(10))
        console.press("Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up")
        #expect(console.state.groups.focus == SampleDay.person(1))
    }

    @Test("on a mirrored screen the arrow to the left leads to the next table")
    func mirrored() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), appearance: Appearance(direction: .rightToLeft))
        console.press("3 Down Left")
        #expect(console.state.groups.focus == SampleDay.person(2))
    }

    @Test("a digit for a table that is not there is refused in words, and nobody moves")
    func noSuchTable() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down 9")
        #expect(console.text.contains("There is no such table: this activity has 1 to 3."))
        #expect(table(console, 1, SampleDay.barriers) == 1)
    }

    @Test("with twelve tables 1 waits for a second digit, Enter or Esc; 2 does not")
    func twoDigits() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        let people = (0..<12).map { $0 < 3 ? [SampleDay.person($0 + 1)] : [] }
        console.receive(
            [
                .seating(
                    Revision(
                        from: console.state.programme.seatings[SampleDay.barriers],
                        to: Seating(activity: SampleDay.barriers, tables: people)))
            ], from: "Yassir")
        console.press("3 Down 1")
        #expect(table(console, 1, SampleDay.barriers) == 1)
        #expect(console.text.contains("Table 1_"))
        console.press("2")
        #expect(table(console, 1, SampleDay.barriers) == 12)
        console.press("1 Enter")
        #expect(table(console, 1, SampleDay.barriers) == 1)
        console.press("2")
        #expect(table(console, 1, SampleDay.barriers) == 2)
        console.press("1 Esc 3")
        #expect(table(console, 1, SampleDay.barriers) == 3, "Esc dropped the 1")
        console.press("1 0")
        #expect(table(console, 1, SampleDay.barriers) == 10, "a nought after a digit is a digit")
    }

    @Test("digits of an Arabic keyboard move people too")
    func arabicDigits() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down ٢")
        #expect(table(console, 1, SampleDay.barriers) == 2)
    }

    @Test("fewer people than planned sit at fewer tables; more tables than planned are refused")
    func fewerTables() throws {
        var console = try measures()
        console.press("t Ctrl-U 2 Enter")
        // Who sits already is asked about, as with a.
        if console.state.overlay is Question { console.press("y") }
        #expect(tables(console, SampleDay.measures).count == 2)
        console.press("t Ctrl-U 7 Enter")
        #expect(console.text.contains("Tables: write a whole number from 1 to 3."))
        #expect(tables(console, SampleDay.measures).count == 2)
    }

    @Test("c lets everybody stand up, after a question")
    func clear() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 c")
        #expect(!tables(console, SampleDay.barriers).isEmpty)
        console.press("y")
        #expect(tables(console, SampleDay.barriers).isEmpty)
        console.press("c")
        #expect(console.text.contains("Nobody sits yet. Press a to seat everybody."))
    }

    @Test("somebody who went home keeps the place, with a sign and a word")
    func wentHome() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening))
        console.press("3")
        #expect(console.row(with: "Rachid Lahlou").contains("○ left"))
    }

    @Test("a person in focus whom another console takes away is in focus no more: the next digit switches views")
    func goneMeanwhile() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down")
        console.receive(console.state.programme.clearing(of: SampleDay.barriers), from: "Yassir")
        #expect(console.state.groups.focus == SampleDay.person(1), "who stands without table is still there")
        console.receive(
            try console.state.programme.departure(
                of: SampleDay.person(1), on: SampleDay.day(1), at: console.clock.now), from: "desk 1")
        #expect(console.state.groups.focus == nil)
        console.press("1")
        #expect(console.state.viewName == .runSheet)
    }

    @Test("a note-taker reads: keys that would seat people say whom to ask, and digits lead to the views")
    func noteTaker() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), role: .noteTaker)
        console.press("3 a")
        #expect(console.text.contains("Only a facilitator can do that."))
        console.press("Down 2")
        #expect(console.state.viewName == .checkIn)
        #expect(table(console, 1, SampleDay.barriers) == 1)
    }
}

/// Where tables stand, for any number of them.
@Suite("Groups: the grid of tables")
struct TableGridTests {
    @Test("five tables of eight stand in two bands at 80 columns, twelve small ones in three; all are seen")
    func bands() {
        let five = TableGrid([8, 8, 8, 8, 8], waiting: 0, columns: 76, rows: 19)
        #expect(five.across == 3 && five.rows == 19)
        let twelve = TableGrid(Array(repeating: 4, count: 12), waiting: 0, columns: 76, rows: 18)
        #expect(twelve.across == 4 && twelve.rows == 17)
    }

    @Test("six tables stand as three and three, not as four and two")
    func balanced() {
        #expect(TableGrid(Array(repeating: 3, count: 6), waiting: 0, columns: 116, rows: 40).across == 3)
    }

    @Test("somebody who stands up moves no table")
    func standing() {
        let before = TableGrid([5, 5, 4], waiting: 0, columns: 76, rows: 18)
        let after = TableGrid([5, 5, 4], waiting: 1, columns: 76, rows: 18)
        for table in 0..<3 { #expect(before.head(of: table) == after.head(of: table)) }
    }

    @Test("no two people share a place, and none stands beyond the last column", arguments: 1...24)
    func places(count: Int) {
        for waiting in [0, 1, 5, 40] {
            let sizes = (0..<count).map { ($0 * 7 + count) % 11 }
            let grid = TableGrid(sizes, waiting: waiting, columns: 76, rows: 18)
            var taken: Set<[Int]> = []
            for (index, size) in (sizes + [waiting]).enumerated() {
                for person in 0..<size {
                    let place = grid.place(of: person, in: index, isWaiting: index == count)
                    #expect(taken.insert([place.column, place.row]).inserted)
                    #expect(place.column + grid.width <= 76 && place.row < grid.rows)
                }
            }
        }
    }
}
