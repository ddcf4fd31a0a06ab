import TestSupport
import Testing
import Workshop

/// What the tables say. (before, change, after)
@Suite("The lines of a table")
struct LinesTests {
    /// A morning on which table 1 has said `one`, `two`, `three`, `four` about money, and nothing else has been said.
    private struct Table {
        var day: SampleDay
        private(set) var ids: [String: ID<Contribution>] = [:]

        init() throws {
            day = try SampleDay(at: .planned)
            for word in ["one", "two", "three", "four"] { try say(word) }
        }

        mutating func say(_ word: String) throws {
            let id: ID<Contribution> = day.world.newID()
            ids[word] = id
            day.clock.advance(seconds: 30)
            try day.record(
                try day.state.contribution(
                    id, saying: PlainText(word), to: SampleDay.money, in: SampleDay.barriers, group: 1, by: "Amina",
                    at: day.clock.now))
        }

        func settling(
            _ line: ID<Contribution>, as outcome: Contribution.Outcome?
        ) throws(Refusal) -> [Change] {
            try day.state.settling(of: line, as: outcome, at: day.clock.now, by: "Amina")
        }

        subscript(word: String) -> ID<Contribution> { ids[word] ?? ID(high: 0, low: 0) }

        func line(_ word: String) throws -> Contribution { try #require(day.state.contribution(self[word])) }

        /// What the table's list says, top to bottom.
        var list: String {
            day.state.lines(of: SampleDay.barriers, prompt: SampleDay.money, group: 1).map(\.text.string)
                .joined(separator: " ")
        }
    }

    @Test("lines stand in the order in which they were said, each with its author and its prompt's kind")
    func order() throws {
        let table = try Table()
        #expect(table.list == "one two three four")
        let line = try table.line("one")
        #expect(line.kind == .barrier)
        #expect(line.author == "Amina")
        #expect(line.group == 1)
    }

    @Test("two note-takers who write at once get one order, the same on both screens")
    func samePosition() throws {
        var table = try Table()
        let before = table.day.state
        let ids: [ID<Contribution>] = [table.day.world.newID(), table.day.world.newID()]
        for id in ids {
            try table.day.record(
                try before.contribution(
                    id, saying: "at once", to: SampleDay.money, in: SampleDay.barriers, group: 1, by: "x",
                    at: table.day.clock.now))
        }
        let last = table.day.state.lines(of: SampleDay.barriers, prompt: SampleDay.money, group: 1).suffix(2)
        #expect(last.map(\.id) == ids.sorted())
        #expect(Set(last.map(\.position)).count == 1)
    }

    @Test(
        "people are seated at fewer tables than the script plans: there are no more to write for, but for those that have lines"
    )
    func fewerTables() throws {
        var day = try SampleDay(at: .vote)
        let spoken = try #require(day.state.lines(of: SampleDay.barriers).map(\.group).max())
        try day.record(day.state.seating(of: SampleDay.barriers, tables: 1, world: day.world))
        #expect(day.state.activity(SampleDay.barriers).map(day.state.groupNumbers) == 1...spoken)
        #expect(day.state.activity(SampleDay.barriers).map(day.state.tableCount) == 1)
        var blank = try SampleDay(at: .morning)
        for line in blank.state.lines(of: SampleDay.measures) {
            try blank.record([.contribution(Revision(from: line, to: nil))])
        }
        try blank.record(blank.state.seating(of: SampleDay.measures, tables: 2, world: blank.world))
        #expect(blank.state.activity(SampleDay.measures).map(blank.state.groupNumbers) == 1...2)
        #expect(throws: Refusal.noSuchTable(count: 2)) {
            try blank.state.contribution(
                blank.world.newID(), saying: "x", to: SampleDay.commit, in: SampleDay.measures, group: 3, by: "x",
                at: blank.clock.now)
        }
    }

    @Test("people are seated at more tables than the script plans: each of them can be written for")
    func moreTables() throws {
        var day = try SampleDay(at: .vote)
        #expect(day.state.activity(SampleDay.barriers).map(day.state.groupNumbers) == 1...3)
        try day.record(day.state.seating(of: SampleDay.barriers, tables: 5, world: day.world))
        #expect(day.state.activity(SampleDay.barriers).map(day.state.groupNumbers) == 1...5)
        func say(_ table: Int) throws -> [Change] {
            try day.state.contribution(
                day.world.newID(), saying: "x", to: SampleDay.fuel, in: SampleDay.barriers, group: table, by: "x",
                at: day.clock.now)
        }
        try day.record(say(5))
        #expect(throws: Refusal.noSuchTable(count: 5)) { try say(6) }
    }

    @Test("nothing said, a prompt of another activity, a table that is not there: refused")
    func refused() throws {
        let table = try Table()
        let state = table.day.state
        func say(_ text: PlainText, _ prompt: ID<Prompt>, _ group: Int) throws -> [Change] {
            try state.contribution(
                table.day.world.newID(), saying: text, to: prompt, in: SampleDay.barriers, group: group, by: "x",
                at: table.day.clock.now)
        }
        #expect(throws: Refusal.empty) { try say(" \n", SampleDay.fuel, 1) }
        #expect(throws: Refusal.noSuchPrompt) { try say("x", SampleDay.floor, 1) }
        #expect(throws: Refusal.noSuchTable(count: 3)) { try say("x", SampleDay.fuel, 4) }
        #expect(throws: Refusal.noSuchTable(count: 3)) { try say("x", SampleDay.fuel, 0) }
        #expect(throws: Refusal.unknownReference) {
            try state.contribution(
                table.day.world.newID(), saying: "x", to: SampleDay.fuel, in: table.day.world.newID(), group: 1,
                by: "x", at: table.day.clock.now)
        }
    }

    @Test(
        "a line moves among its neighbours, and stops at both ends",
        arguments: [
            ("three", -1, "one three two four"), ("three", -2, "three one two four"),
            ("three", -9, "three one two four"),
            ("one", 1, "two one three four"), ("one", 2, "two three one four"), ("one", 9, "two three four one"),
            ("four", 1, "one two three four"), ("one", -1, "one two three four"), ("two", 0, "one two three four"),
            ("two", Int.max, "one three four two"), ("two", Int.min, "two one three four"),
        ])
    func move(_ word: String, _ steps: Int, _ after: String) throws {
        var table = try Table()
        let changes = try table.day.state.move(of: table[word], by: steps)
        #expect(changes.count <= 1, "neighbours are not touched while there is room between them")
        try table.day.record(changes)
        #expect(table.list == after)
    }

    @Test(
        "a line that was merged into another is no step",
        arguments: [
            ("four", -1, "one four three"), ("one", 1, "three one four"), ("three", -1, "three one four"),
            ("three", 1, "one four three"),
        ])
    func moveAmongStanding(_ word: String, _ steps: Int, _ after: String) throws {
        var table = try Table()
        // "two" and "three" change places, "two" is merged: one, three, (two), four.
        try table.day.record(try table.day.state.move(of: table["two"], by: 1))
        try table.day.record(try table.day.state.merge(of: table["two"], into: table["one"]))
        try table.day.record(try table.day.state.move(of: table[word], by: steps))
        #expect(table.list.split(separator: " ").filter { $0 != "two" }.joined(separator: " ") == after)
    }

    @Test("when there is no room left between two neighbours the list is numbered anew, in the same order")
    func renumbering() throws {
        var table = try Table()
        var changed: Set<Int> = []
        // The last line goes to second place again and again: the gap is halved every time until nothing is left.
        for _ in 0..<40 {
            let last = try #require(table.list.split(separator: " ").last.map(String.init))
            var expected = table.list.split(separator: " ").map(String.init)
            expected.insert(expected.removeLast(), at: 1)
            let changes = try table.day.state.move(of: table[last], by: -2)
            changed.insert(changes.count)
            try table.day.record(changes)
            #expect(table.list == expected.joined(separator: " "))
        }
        #expect(changed.count > 1, "the list was numbered anew at least once")
    }

    @Test("a position from a damaged file, at the end of all numbers, does not stop the next line")
    func extremePositions() throws {
        var table = try Table()
        for (word, position) in [("one", Int.min), ("four", Int.max)] {
            try table.day.record(try table.day.state.revision(of: table[word]) { $0.position = position })
        }
        try table.say("five")
        #expect(Set(table.list.split(separator: " ").suffix(2)) == ["four", "five"])
        try table.day.record(try table.day.state.move(of: table["two"], by: -1))
        #expect(table.list.hasPrefix("two one"))
        try table.day.record(try table.day.state.move(of: table["two"], by: 9))
        #expect(table.list.hasSuffix("two"))
    }

    @Test("a line is revised; the same text again records nothing; an empty text is refused")
    func revision() throws {
        var table = try Table()
        #expect(try table.day.state.revision(of: table["one"]) { $0.text = "one" }.isEmpty)
        #expect(throws: Refusal.empty) { try table.day.state.revision(of: table["one"]) { $0.text = " " } }
        try table.day.record(
            try table.day.state.revision(of: table["one"]) {
                $0.kind = .action
                $0.owner = "Yassir"
                $0.due = SampleDay.date
            })
        #expect(try table.line("one").owner == "Yassir")
        #expect(try table.line("one").position == 1024)
    }

    @Test("a line is set aside and taken up again, and keeps its place")
    func parking() throws {
        var table = try Table()
        let before = table.day.state
        let changes = try before.parking(of: table["two"], true)
        #expect(changes.map(\.kind) == [.contributionParked])
        try table.day.record(changes)
        #expect(try table.line("two").isParked)
        #expect(try table.day.state.parking(of: table["two"], true).isEmpty)
        let back = try table.day.state.parking(of: table["two"], false)
        #expect(back.map(\.kind) == [.contributionUnparked])
        try table.day.record(back)
        #expect(table.day.state == before)
    }

    @Test("a double is merged: it stays on record under the other, and those that followed it follow the other")
    func merge() throws {
        var table = try Table()
        try table.day.record(try table.day.state.merge(of: table["four"], into: table["three"]))
        try table.day.record(try table.day.state.merge(of: table["three"], into: table["one"]))
        #expect(try table.line("four").mergedInto == table["one"])
        #expect(try table.line("three").mergedInto == table["one"])
        #expect(table.list == "one two three four", "nothing is lost")
    }

    @Test("a line is not merged into itself, into a merged one, or into one of another activity")
    func mergeRefused() throws {
        var table = try Table()
        try table.day.record(try table.day.state.merge(of: table["two"], into: table["one"]))
        #expect(throws: Refusal.cannotMerge) { try table.day.state.merge(of: table["three"], into: table["two"]) }
        #expect(throws: Refusal.cannotMerge) { try table.day.state.merge(of: table["one"], into: table["one"]) }
        // The one that others follow cannot go under one of its own followers.
        #expect(throws: Refusal.cannotMerge) { try table.day.state.merge(of: table["one"], into: table["two"]) }
        let evening = try SampleDay(at: .evening).state
        #expect(throws: Refusal.cannotMerge) { try evening.merge(of: SampleDay.line(1), into: SampleDay.line(8)) }
    }

    @Test("two note-takers who merge at once make no chain, in which a line would be lost: the second is refused")
    func mergedAtOnce() throws {
        for order in [[0, 1], [1, 0]] {
            var table = try Table()
            let state = table.day.state
            let merges = [
                try state.merge(of: table["one"], into: table["two"]),
                try state.merge(of: table["two"], into: table["three"]),
            ]
            try table.day.record(merges[order[0]])
            #expect(throws: Refusal.cannotMerge) { try table.day.record(merges[order[1]]) }
        }
    }

    @Test("a merged line stands for itself again")
    func unmerge() throws {
        var table = try Table()
        let before = table.day.state
        try table.day.record(try table.day.state.merge(of: table["two"], into: table["one"]))
        try table.day.record(try table.day.state.unmerging(of: table["two"]))
        #expect(table.day.state == before)
    }

    @Test(
        "an action is open, done or dropped; what is no action is neither, and a line that becomes another kind is open"
    )
    func outcomes() throws {
        var table = try Table()
        #expect(throws: Refusal.notAnAction) { try table.settling(table["one"], as: .done) }
        try table.day.record(try table.day.state.revision(of: table["one"]) { $0.kind = .action })
        #expect(try table.settling(table["one"], as: nil) == [])
        for (outcome, kind) in [
            (Contribution.Outcome.done, Change.Kind.actionDone), (.dropped, .actionDropped), (nil, .actionReopened),
            (.done, .actionDone),
        ] {
            let changes = try table.settling(table["one"], as: outcome)
            #expect(changes.map(\.kind) == [kind])
            try table.day.record(changes)
            #expect(try table.line("one").outcome == outcome)
        }
        try table.day.record(try table.day.state.revision(of: table["one"]) { $0.kind = .idea })
        #expect(try table.line("one").outcome == nil)
        #expect(throws: Refusal.unknownReference) {
            try table.settling(table.day.world.newID(), as: .done)
        }
    }

    @Test("a mistake is removed; what was merged into it stands for itself again")
    func removal() throws {
        var table = try Table()
        try table.day.record(try table.day.state.merge(of: table["two"], into: table["one"]))
        let changes = try table.day.state.removal(of: table["one"])
        #expect(changes.map(\.kind) == [.contributionUnmerged, .contributionRemoved])
        try table.day.record(changes)
        #expect(table.list == "two three four")
        #expect(try table.line("two").mergedInto == nil)
    }

    @Test("a line cannot be removed while an option of a poll comes from it")
    func removalOfAnOption() throws {
        var day = try SampleDay(at: .vote)
        let removal = try day.state.removal(of: SampleDay.line(7))
        #expect(throws: Refusal.inUse) { try day.record(removal) }
        // The line under the harvested one counts as well: it is among the option's origins.
        #expect(throws: Refusal.inUse) { try day.record(try day.state.removal(of: SampleDay.line(5))) }
        #expect(day.state.contribution(SampleDay.line(7)) != nil)
    }

    @Test("lines come in the order of prompts, tables and positions")
    func whole() throws {
        let state = try SampleDay(at: .morning).state
        let lines = state.lines(of: SampleDay.barriers)
        #expect(lines.map(\.id) == [1, 3, 4, 2, 5, 6, 7].map(SampleDay.line))
    }
}
