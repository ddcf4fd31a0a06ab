/// What a set of rows says, in whatever order they came: what laptops that have the same rows agree on without asking each other.
///
/// The rows of one laptop alone say what they say one after the other. Where several wrote, a record is what nobody has replaced who
/// knew it (`RecordJoin`); what then cannot all be true is brought into order by rules that decide nothing in silence (`Reconciling`).
public struct Joined: Sendable {
    /// The state.
    public internal(set) var state = ProgrammeState()
    /// What a person has to settle, in the order that all laptops find.
    public internal(set) var conflicts: [Conflict] = []
    /// Rows that name others which are not there: they do not count yet.
    public private(set) var waiting: [ID<JournalEntry>] = []
    /// The rows that count, each after all that its writer had seen.
    public var order: [ID<JournalEntry>] { rows.map(\.id) }

    /// The rows that count, in their order.
    private(set) var rows: [JoinRow] = []
    private var late: [JoinRow] = []
    private(set) var causality = Causality()
    private var places: [ID<JournalEntry>: Int32] = [:]
    /// The records, in the order in which they were first named.
    var records: [Record] = []
    private var indices: [RecordName: Int32] = [:]
    /// By record, what the plan says of it before any row does, as the change that adds it.
    private(set) var planned: [Int: Change] = [:]
    /// By row, its record; -1 for none.
    private var recordOf: [Int32] = []
    /// By row, the row about the same record before it; -1 for none.
    private var previous: [Int32] = []
    /// Whether what is shown of some record is not simply what its last rows say.
    var isReconciled = false

    /// A record, and the rows about it.
    struct Record: Sendable {
        let name: RecordName
        /// The last row about it; -1 for none.
        var last: Int32 = -1
        /// Whether a row builds on another one than the row before it.
        var isBranched = false
        /// Whether the plan says something of it before any row does.
        var isPlanned = false
        /// Of one that is branched, the rows that nobody has built on.
        var heads: [Int] = []
    }

    /// Joins no rows.
    public init() {}

    /// Joins rows; the same one may come several times.
    public init(_ rows: some Sequence<JoinRow>) {
        take(Array(rows))
        project()
    }

    /// More rows come. Where all of them were written by somebody who had seen everything, they alone cost something.
    public mutating func add(_ more: some Sequence<JoinRow>) {
        let more = more.filter { places[$0.id] == nil }
        guard !more.isEmpty else { return }
        for row in more.sorted(by: JoinRow.isInOrder) where !append(row) {
            self = Joined(rows + late + more)
            return
        }
    }

    /// The rows that made the record as it is which a change is about: whoever changes it names them as parents. None for one that was never
    /// there.
    public func heads(of change: Change) -> [ID<JournalEntry>] {
        guard let record = change.name.flatMap(find) else { return [] }
        let heads = records[record].isBranched ? records[record].heads : [Int(records[record].last)]
        return heads.filter { $0 >= 0 }.map { rows[$0].id }
    }
}

extension Joined {
    /// Takes rows up in the order that all laptops find; what has to wait waits.
    private mutating func take(_ rows: [JoinRow]) {
        var rows = rows
        if !zip(rows, rows.dropFirst()).allSatisfy({ JoinRow.isInOrder($0, $1) }) { rows.sort(by: JoinRow.isInOrder) }
        self.rows.reserveCapacity(rows.count)
        places.reserveCapacity(rows.count)
        var waiting: Set<ID<JournalEntry>> = []
        for row in rows where places[row.id] == nil && !waiting.contains(row.id) {
            if !admit(row) {
                waiting.insert(row.id)
                late.append(row)
            }
        }
        self.waiting = late.map(\.id)
    }

    /// Takes up one row more.
    /// - Returns: false for one that names what is not there.
    private mutating func admit(_ row: JoinRow) -> Bool {
        guard (row.parents ?? []).allSatisfy({ places[$0] != nil }), causality.admit(row) else { return false }
        let place = rows.count
        places[row.id] = Int32(place)
        rows.append(row)
        let change = row.change
        guard let name = change.name else {
            recordOf.append(-1)
            previous.append(-1)
            return true
        }
        if case .programmeCreated(let programme) = change { plan(programme) }
        let index = index(of: name)
        recordOf.append(Int32(index))
        let last = records[index].last
        previous.append(last)
        records[index].last = Int32(place)
        if !records[index].isBranched {
            let parents = parents(of: place)
            records[index].isBranched = last < 0 ? !parents.isEmpty : parents != [Int(last)]
        }
        return true
    }

    private mutating func index(of name: RecordName) -> Int {
        if let known = indices[name] { return Int(known) }
        indices[name] = Int32(records.count)
        records.append(Record(name: name))
        return records.count - 1
    }

    /// The polls and grids of the plan are there before any row is about them.
    private mutating func plan(_ programme: Programme) {
        let activities = programme.workshops.flatMap(\.days).flatMap(\.activities)
        let polls = activities.flatMap { activity in
            activity.polls.map { Change.poll(Revision(from: nil, to: Poll(planned: $0, in: activity.id))) }
        }
        for change in polls + (programme.grids ?? []).map({ .grid(Revision(from: nil, to: $0)) }) {
            guard let name = change.name else { continue }
            let index = index(of: name)
            if !records[index].isPlanned { planned[index] = change }
            records[index].isPlanned = true
        }
    }

    /// The record with that name.
    func find(_ name: RecordName) -> Int? { indices[name].map(Int.init) }

    /// The place of a row.
    func place(of row: ID<JournalEntry>) -> Int? { places[row].map(Int.init) }

    /// The rows about a record, in their order.
    func history(of record: Int) -> [Int] {
        var found: [Int] = []
        var place = records[record].last
        while place >= 0 {
            found.append(Int(place))
            place = previous[Int(place)]
        }
        return found.reversed()
    }

    /// The rows about the same record on which a row builds. What cannot be read lies between them as if it were not there.
    func parents(of place: Int) -> [Int] {
        guard let named = rows[place].parents else { return orderedParents(of: place) }
        if named.count == 1, let parent = places[named[0]], recordOf[Int(parent)] == recordOf[place] {
            return [Int(parent)]
        }
        var found: Set<Int> = []
        var open = named.compactMap { places[$0].map(Int.init) }
        while let next = open.popLast() {
            if recordOf[next] == recordOf[place] {
                found.insert(next)
            } else if recordOf[next] < 0 {
                open += (rows[next].parents ?? []).compactMap { places[$0].map(Int.init) }
            }
        }
        return found.sorted()
    }

    /// Of a row from before, the last one after which the record was as its writer saw it.
    private func orderedParents(of place: Int) -> [Int] {
        let last = previous[place]
        guard last >= 0 else { return [] }
        if causality.isLinear { return [Int(last)] }
        guard let revision = rows[place].change.content else { return [Int(last)] }
        var earlier = last
        while earlier >= 0 {
            if let other = rows[Int(earlier)].change.content, revision.follows(other) { return [Int(earlier)] }
            earlier = previous[Int(earlier)]
        }
        return revision.isAddition ? [] : [Int(last)]
    }

    /// A row that comes after everything is applied as on one laptop.
    /// - Returns: false where it does not, or something has to be looked at anew; then all is to be joined again.
    private mutating func append(_ row: JoinRow) -> Bool {
        guard late.isEmpty, conflicts.isEmpty, !isReconciled, causality.followsAll(row) else { return false }
        if let last = rows.last, !JoinRow.isInOrder(last, row) { return false }
        let change = row.change
        let known = change.name.flatMap(find)
        let wasBranched = known.map { records[$0].isBranched } ?? false
        if let known, wasBranched {
            let heads = Set(records[known].heads.map { rows[$0].id })
            guard row.undoes == nil, Set(row.parents ?? []) == heads else { return false }
        }
        guard admit(row) else { return false }
        if let record = change.name.flatMap(find), records[record].isBranched {
            guard wasBranched else { return false }
            records[record].heads = [rows.count - 1]
        }
        return (try? state.apply(change)) != nil
    }
}
