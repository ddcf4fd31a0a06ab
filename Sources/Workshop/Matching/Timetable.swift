/// Short meetings of two, at several tables at once, one slot after the other: nobody is in two places, and there are never more
/// meetings than tables.
///
/// What is agreed comes first, then as many meetings as possible. Where those who meet fall into two kinds (needs here, offers there) this is
/// exact: with as many slots as the busiest has meetings, and enough tables, all of them take place (``EdgeColouring``). Elsewhere one
/// slot more is enough. Slots are then exchanged until nobody waits less by it.
public struct Timetable<Party: Hashable & Comparable & Sendable>: Sendable {
    /// Two who meet, in the order of who they are.
    public struct Meeting: Hashable, Comparable, Sendable {
        /// The one.
        public let one: Party
        /// The other.
        public let other: Party

        /// Makes a meeting.
        public init(_ one: Party, _ other: Party) {
            (self.one, self.other) = one < other ? (one, other) : (other, one)
        }

        /// Whether somebody is one of the two.
        public func has(_ party: Party) -> Bool { one == party || other == party }

        /// By who they are.
        public static func < (a: Self, b: Self) -> Bool { (a.one, a.other) < (b.one, b.other) }
    }

    /// When and where.
    public struct Place: Hashable, Comparable, Sendable {
        /// The slot, from 0.
        public let slot: Int
        /// The table, from 1.
        public let table: Int

        /// Makes a place.
        public init(slot: Int, table: Int) { (self.slot, self.table) = (slot, table) }

        /// By their time.
        public static func < (a: Self, b: Self) -> Bool { (a.slot, a.table) < (b.slot, b.table) }
    }

    /// How many slots there are.
    public let slots: Int
    /// How many tables.
    public let tables: Int
    /// The meetings that take place.
    public private(set) var places: [Meeting: Place] = [:]
    /// Those for which there is no room, what is agreed first.
    public private(set) var left: [Meeting] = []
    private var agreed: Set<Meeting> = []

    /// Plans meetings.
    /// - Parameters:
    ///   - agreed: those that come first.
    ///   - proposed: the others.
    public init(agreed: [Meeting], proposed: [Meeting] = [], slots: Int, tables: Int) {
        (self.slots, self.tables) = (max(0, slots), max(0, tables))
        self.agreed = Set(agreed.filter { $0.one != $0.other })
        let others = Set(proposed.filter { $0.one != $0.other }).subtracting(self.agreed)
        let meetings = self.agreed.sorted() + others.sorted()
        var planner = TimetablePlanner(meetings, agreed: self.agreed.count, slots: self.slots, tables: self.tables)
        planner.plan()
        for (meeting, slot) in zip(meetings, planner.slot) {
            if let slot { places[meeting] = Place(slot: slot, table: 0) } else { left.append(meeting) }
        }
        placeTables()
    }

    /// The meetings of a slot, by table.
    public func meetings(in slot: Int) -> [(meeting: Meeting, table: Int)] {
        places.filter { $0.value.slot == slot }.map { ($0.key, $0.value.table) }.sorted { $0.1 < $1.1 }
    }

    /// Somebody's meetings, in order.
    public func meetings(of party: Party) -> [(meeting: Meeting, place: Place)] {
        places.filter { $0.key.has(party) }.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
    }

    /// How many slots people wait between their meetings, all together.
    public var waiting: Int {
        var slots: [Party: [Int]] = [:]
        for (meeting, place) in places {
            slots[meeting.one, default: []].append(place.slot)
            slots[meeting.other, default: []].append(place.slot)
        }
        return slots.values.reduce(0) { $0 + ($1.max() ?? 0) - ($1.min() ?? 0) + 1 - $1.count }
    }

    /// The same without those who did not come, and with meetings that were agreed since. All others stay when and where they
    /// are; what becomes free is given to those who had no room.
    /// - Parameter slot: the first that can still be changed.
    public func changed(without absent: Set<Party>, adding more: [Meeting] = [], from slot: Int = 0) -> Self {
        var next = self
        for (meeting, place) in places
        where place.slot >= slot && (absent.contains(meeting.one) || absent.contains(meeting.other)) {
            next.places[meeting] = nil
        }
        let new = Set(more).filter { $0.one != $0.other && places[$0] == nil && !left.contains($0) }.sorted()
        next.agreed.formUnion(more)
        let waiting = left + new
        next.left = []
        let first = waiting.filter(next.agreed.contains) + waiting.filter { !next.agreed.contains($0) }
        for meeting in first where !absent.contains(meeting.one) && !absent.contains(meeting.other) {
            if let place = next.firstFree(meeting, from: slot) {
                next.places[meeting] = place
            } else {
                next.left.append(meeting)
            }
        }
        return next
    }

    /// In a slot that is over, those did not meet who were not there.
    mutating func clear(_ slot: Int, of absent: Set<Party>) {
        for (meeting, place) in places
        where place.slot == slot && (absent.contains(meeting.one) || absent.contains(meeting.other)) {
            places[meeting] = nil
        }
    }

    private func firstFree(_ meeting: Meeting, from first: Int) -> Place? {
        guard first < slots else { return nil }
        return (max(0, first)..<slots).lazy.compactMap { slot -> Place? in
            let there = meetings(in: slot)
            guard !there.contains(where: { $0.meeting.has(meeting.one) || $0.meeting.has(meeting.other) }) else {
                return nil
            }
            let taken = Set(there.map(\.table))
            return (1...max(1, tables)).first { !taken.contains($0) && $0 <= tables }
                .map { Place(slot: slot, table: $0) }
        }.first
    }

    /// Gives tables: whoever has met at one stays there, where that is possible.
    private mutating func placeTables() {
        var last: [Party: Int] = [:]
        for slot in 0..<slots {
            let meetings = places.filter { $0.value.slot == slot }.keys.sorted()
            var free = Set(1...max(1, tables))
            var tables: [Meeting: Int] = [:]
            for meeting in meetings {
                guard
                    let table = [last[meeting.one], last[meeting.other]].compactMap(\.self).first(where: free.contains)
                else { continue }
                free.remove(table)
                tables[meeting] = table
            }
            for meeting in meetings {
                let table = tables[meeting] ?? free.min() ?? 1
                free.remove(table)
                places[meeting] = Place(slot: slot, table: table)
                (last[meeting.one], last[meeting.other]) = (table, table)
            }
        }
    }
}
