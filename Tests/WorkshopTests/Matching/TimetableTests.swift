import Testing

@testable import Workshop

@Suite("Short meetings: nobody in two places, as many as possible, little waiting")
struct TimetableTests {
    private typealias Table = Timetable<Int>
    private typealias Meeting = Timetable<Int>.Meeting

    /// What no timetable may break.
    private func check(_ table: Table) {
        for slot in 0..<max(1, table.slots) {
            let meetings = table.meetings(in: slot)
            let people = meetings.flatMap { [$0.meeting.one, $0.meeting.other] }
            #expect(Set(people).count == people.count)
            #expect(Set(meetings.map(\.table)).count == meetings.count)
            #expect(meetings.allSatisfy { (1...max(1, table.tables)).contains($0.table) })
        }
        #expect(table.places.values.allSatisfy { (0..<table.slots).contains($0.slot) })
        #expect(Set(table.left).isDisjoint(with: table.places.keys))
    }

    private func random(_ count: Int, _ one: ClosedRange<Int>, _ other: ClosedRange<Int>, seed: UInt64) -> [Meeting] {
        var random = RepeatableRandom(seed: seed)
        return Array(
            Set(
                (0..<count).map { _ in
                    Meeting(Int.random(in: one, using: &random), Int.random(in: other, using: &random))
                }
            ).filter { $0.one != $0.other }
        ).sorted()
    }

    private func busiest(_ meetings: [Meeting]) -> Int {
        Dictionary(grouping: meetings.flatMap { [$0.one, $0.other] }) { $0 }.values.map(\.count).max() ?? 0
    }

    @Test(
        "needs and offers all meet in as many slots as the busiest has meetings, with enough tables", arguments: 1...40)
    func bipartite(seed: UInt64) {
        let meetings = random(Int(seed) * 2, 1...12, 21...35, seed: seed)
        let table = Table(agreed: meetings, slots: busiest(meetings), tables: 12)
        check(table)
        #expect(table.left.isEmpty)
    }

    @Test("with fewer slots or tables, as many as any timetable can have", arguments: 1...40)
    func fewer(seed: UInt64) {
        let meetings = random(30, 1...8, 21...27, seed: seed)
        let (slots, tables) = (1 + Int(seed) % 4, 1 + Int(seed) % 5)
        let table = Table(agreed: meetings, slots: slots, tables: tables)
        check(table)
        // A flow from needs to offers says how many there can be: as many as slots for each, and as places for all.
        let most = Assignment<Ranks>(
            supplies: Array(repeating: slots, count: 8), capacities: Array(repeating: slots, count: 7),
            most: slots * tables
        ) { meetings.contains(Meeting($0 + 1, $1 + 21)) ? Ranks(-1) : nil }
        #expect(table.places.count == most.columns.joined().count)
    }

    @Test("where everybody can meet anybody, one slot more is enough", arguments: 1...40)
    func general(seed: UInt64) {
        let meetings = random(Int(seed) * 2, 1...13, 1...13, seed: seed)
        let table = Table(agreed: meetings, slots: busiest(meetings) + 1, tables: 6)
        check(table)
        let room = (busiest(meetings) + 1) * 6
        if meetings.count <= room { #expect(table.left.isEmpty) }
    }

    @Test("seven who all meet need seven slots; six need five")
    func everybody() {
        func all(_ count: Int) -> [Meeting] {
            (1...count).flatMap { one in (1...count).filter { $0 > one }.map { Meeting(one, $0) } }
        }
        #expect(Table(agreed: all(7), slots: 7, tables: 3).left.isEmpty)
        #expect(Table(agreed: all(6), slots: 6, tables: 3).left.isEmpty)
    }

    @Test("what is agreed comes before what is proposed")
    func agreedFirst() {
        let agreed = [Meeting(1, 11), Meeting(2, 12)]
        let proposed = (3...9).map { Meeting($0, 11) } + (3...9).map { Meeting($0, 12) }
        let table = Table(agreed: agreed, proposed: proposed, slots: 2, tables: 2)
        check(table)
        #expect(agreed.allSatisfy { table.places[$0] != nil })
        #expect(table.places.count == 4)
        #expect(table.left.count == 12)
    }

    @Test("the same in whatever order the meetings are given; a pair meets once, nobody themselves")
    func order() {
        var random = RepeatableRandom(seed: 9)
        let meetings = self.random(25, 1...9, 21...29, seed: 3)
        let table = Table(agreed: meetings, slots: 6, tables: 5)
        for _ in 0..<5 {
            let other = Table(agreed: meetings.shuffled(using: &random) + [Meeting(4, 4)], slots: 6, tables: 5)
            #expect(other.places == table.places)
        }
    }

    @Test("nobody waits who need not: who has three meetings has them one after the other")
    func waiting() {
        let meetings = (1...3).flatMap { one in (11...13).map { Meeting(one, $0) } }
        #expect(Table(agreed: meetings, slots: 9, tables: 3).waiting == 0)
        // One table for two pairs that share nobody: one after the other is no waiting either.
        #expect(Table(agreed: [Meeting(1, 11), Meeting(2, 12)], slots: 5, tables: 1).waiting == 0)
    }

    @Test(
        "who did not come is left out, the rest stays, and what is free is given to who had no room", arguments: 1...20)
    func absent(seed: UInt64) {
        let meetings = random(30, 1...8, 21...28, seed: seed)
        let table = Table(agreed: meetings, slots: 3, tables: 5)
        let absent: Set<Int> = [1, 22]
        let later = table.changed(without: absent, adding: [Meeting(2, 40)], from: 1)
        check(later)
        for (meeting, place) in table.places {
            let gone = place.slot >= 1 && (absent.contains(meeting.one) || absent.contains(meeting.other))
            #expect(later.places[meeting] == (gone ? nil : place))
        }
        #expect(later.places.allSatisfy { table.places[$0.key] != nil || $0.value.slot >= 1 })
        // Nobody is left who could still meet.
        #expect(later.changed(without: absent, from: 1).places == later.places)
        #expect(later.left.allSatisfy { !absent.contains($0.one) && !absent.contains($0.other) })
    }

    @Test("no slot, no table, nobody: nothing takes place, and it is said what is left")
    func nothing() {
        #expect(Table(agreed: [], slots: 3, tables: 3).places.isEmpty)
        #expect(Table(agreed: [Meeting(1, 2)], slots: 0, tables: 3).left == [Meeting(1, 2)])
        #expect(Table(agreed: [Meeting(1, 2)], slots: 3, tables: 0).left == [Meeting(1, 2)])
    }

    @Test("meetings begin one after the other, with time to change and a break")
    func starts() {
        let rules = MeetingRules(minutes: 10, change: 2, breakAfter: 3, breakMinutes: 15)
        #expect(rules.starts(within: 80) == [0, 12, 24, 49, 61])
        #expect(rules.starts(within: 9) == [])
        #expect(MeetingRules(minutes: 15).starts(within: 60) == [0, 15, 30, 45])
    }
}
