/// What one record is where several laptops changed it: for each of its fields the values that nobody has replaced who knew them.
///
/// Of a row only the fields count that it changed, and a row that changes nothing says that what is shown is meant. A row that takes another one back
/// brings back what that one had replaced, disagreements as well.
struct RecordJoin<Record: JournalRecord> {
    /// A value of a field.
    private struct Entry {
        /// The row that says it now.
        var stamp: Int
        /// The row in which it was said; -1 for what the plan says.
        var source: Int
        /// The record there; nil where the record is gone.
        var record: Record?

        func isSame(as other: Entry) -> Bool { stamp == other.stamp && source == other.source }
    }

    /// What a row's writer knew of the record.
    private struct Knowledge {
        /// By field, the values that stand.
        var fields: [[Entry]]
        /// Whether the record is there.
        var presence: [Entry] = []
        /// By writer, the number of the last row about this record.
        var past: [Int: Int] = [:]

        init() { fields = Record.fields.map { _ in [] } }
    }

    /// The record as it is shown; nil where it is gone.
    private(set) var value: Record?
    /// The rows about it that nobody has built on.
    private(set) var heads: [Int] = []
    /// The row that says that it is there, or gone.
    private(set) var presence = -1
    /// What a person has to settle.
    private(set) var conflict: Conflict?

    private let rows: [JoinRow]
    private let causality: Causality
    private var before: [Int: Knowledge] = [:]
    private var known: [Int: Knowledge] = [:]
    private var last = Knowledge()

    /// - Parameters:
    ///   - places: the rows about the record, in the order that all laptops find.
    ///   - parents: those on which a row builds.
    init(_ rows: [JoinRow], _ places: [Int], _ causality: Causality, parents: (Int) -> [Int]) {
        self.rows = rows
        self.causality = causality
        var built: Set<Int> = []
        for place in places {
            guard let revision = revision(at: place) else { continue }
            let parents = parents(place).filter { known[$0] != nil }
            built.formUnion(parents)
            let joined = parents.isEmpty ? root(revision) : merge(parents.compactMap { known[$0] })
            before[place] = joined
            known[place] = follow(joined, revision, at: place, parents)
        }
        heads = places.filter { known[$0] != nil && !built.contains($0) }
        last = merge(heads.compactMap { known[$0] })
        settle()
    }

    /// The rows that say what a field is.
    func sources(of field: String) -> [Int] {
        Record.fields.firstIndex { $0.name == field }.map { last.fields[$0].map(\.source).filter { $0 >= 0 } } ?? []
    }

    private func revision(at place: Int) -> Revision<Record>? { rows[place].change.content as? Revision<Record> }

    /// What the plan says of the record before anybody has changed it.
    private func root(_ revision: Revision<Record>) -> Knowledge {
        var knowledge = Knowledge()
        guard let before = revision.before else { return knowledge }
        let entry = Entry(stamp: -1, source: -1, record: before)
        knowledge.fields = knowledge.fields.map { _ in [entry] }
        knowledge.presence = [entry]
        return knowledge
    }

    /// What somebody knows who knows all this: a value counts that no side has replaced which knew it.
    private func merge(_ sides: [Knowledge]) -> Knowledge {
        guard sides.count != 1 else { return sides[0] }
        var merged = Knowledge()
        for index in merged.fields.indices {
            merged.fields[index] = join(sides.map { ($0.fields[index], $0.past) })
        }
        merged.presence = join(sides.map { ($0.presence, $0.past) })
        for side in sides { merged.past.merge(side.past) { max($0, $1) } }
        return merged
    }

    private func join(_ sides: [(entries: [Entry], past: [Int: Int])]) -> [Entry] {
        var joined: [Entry] = []
        for side in sides {
            for entry in side.entries where !joined.contains(where: entry.isSame) {
                let stands = sides.allSatisfy { other in
                    other.entries.contains(where: entry.isSame) || !isPast(entry.stamp, in: other.past)
                }
                if stands { joined.append(entry) }
            }
        }
        return joined.sorted { ($0.source, $0.stamp) < ($1.source, $1.stamp) }
    }

    private func isPast(_ place: Int, in past: [Int: Int]) -> Bool {
        guard place >= 0 else { return true }
        let origin = causality.origin(of: place)
        return (past[origin.writer] ?? 0) >= origin.number
    }

    /// What is known after a row.
    private func follow(
        _ joined: Knowledge, _ revision: Revision<Record>, at place: Int, _ parents: [Int]
    ) -> Knowledge {
        var next = joined
        let origin = causality.origin(of: place)
        next.past[origin.writer] = max(next.past[origin.writer] ?? 0, origin.number)
        if let taken = takenBack(at: place, parents), let was = before[taken], let undone = known[taken] {
            restore(was, &next, undone, at: place)
            return next
        }
        next.presence = joined.presence.filter { $0.record == nil && revision.after != nil && !isMeant(revision) }
        if joined.presence.allSatisfy({ $0.record == nil }) { next.presence = [] }
        next.presence.append(Entry(stamp: place, source: place, record: revision.after))
        guard let after = revision.after else { return next }
        let entry = Entry(stamp: place, source: place, record: after)
        for (index, field) in Record.fields.enumerated() {
            let isSaid: Bool
            if let before = revision.before {
                isSaid = isMeant(revision) ? joined.fields[index].count > 1 : field.isSaid(before, after)
            } else {
                isSaid = true
            }
            if isSaid { next.fields[index] = [entry] }
        }
        return next
    }

    private func isMeant(_ revision: Revision<Record>) -> Bool { revision.before == revision.after }

    /// The row that a row takes back.
    private func takenBack(at place: Int, _ parents: [Int]) -> Int? {
        guard let undoes = rows[place].undoes, parents.count == 1, rows[parents[0]].batch == undoes,
            rows[parents[0]].writer == rows[place].writer
        else { return nil }
        return parents[0]
    }

    /// Brings back what a row had replaced.
    private func restore(_ was: Knowledge, _ next: inout Knowledge, _ undone: Knowledge, at place: Int) {
        func restored(_ was: [Entry], _ undone: [Entry]) -> [Entry] {
            let isUntouched = was.count == undone.count && zip(was, undone).allSatisfy { $0.isSame(as: $1) }
            return isUntouched ? undone : was.map { Entry(stamp: place, source: $0.source, record: $0.record) }
        }
        next.fields = zip(was.fields, undone.fields).map(restored)
        next.presence = was.presence.map { Entry(stamp: place, source: $0.source, record: $0.record) }
        if next.presence.isEmpty { next.presence = [Entry(stamp: place, source: place, record: nil)] }
    }
}

extension RecordJoin {
    /// Finds what is shown, and whether somebody has to be asked.
    private mutating func settle() {
        let there = last.presence.filter { $0.record != nil }
        let gone = last.presence.filter { $0.record == nil }
        presence = (there.isEmpty ? gone : there).map(\.source).max() ?? -1
        guard let newest = there.max(by: { $0.source < $1.source })?.record else { return }
        var (shown, asked) = (newest, [Int]())
        for (index, field) in Record.fields.enumerated() {
            let values = distinct(last.fields[index], field)
            guard let first = values.first else { continue }
            if values.count == 1 {
                field.copy(first, &shown)
            } else {
                let choice = field.choose(values)
                field.copy(choice.record, &shown)
                if choice.asks { asked.append(index) }
            }
        }
        // Where one row has the last word, it was written by somebody who saw what is shown.
        if heads.count == 1, rows[heads[0]].undoes == nil, let after = revision(at: heads[0])?.after { shown = after }
        value = shown
        if !asked.isEmpty {
            conflict = disagreement(shown, asked)
        } else if !gone.isEmpty, let removal = gone.last, there.contains(where: { isShared($0, removal) }) {
            conflict = removed(shown, gone, there)
        }
        if case .seals = conflict?.kind { value = nil }
    }

    private func distinct(_ entries: [Entry], _ field: RecordField<Record>) -> [Record] {
        entries.compactMap(\.record).reduce(into: []) { found, record in
            if !found.contains(where: { field.isSame($0, record) }) { found.append(record) }
        }
    }

    /// Whether both rows come from one that made the record: else somebody made it anew, who did not know of the removal.
    private func isShared(_ entry: Entry, _ removal: Entry) -> Bool {
        guard entry.source >= 0, removal.source >= 0, let one = known[entry.source]?.past,
            let other = known[removal.source]?.past
        else { return true }
        if known[removal.source] != nil, before[removal.source]?.presence.contains(where: { $0.source < 0 }) == true {
            return true
        }
        return known.keys.contains { isPast($0, in: one) && isPast($0, in: other) }
    }

    private func disagreement(_ shown: Record, _ asked: [Int]) -> Conflict {
        let sources = Set(asked.flatMap { last.fields[$0].map(\.source) }).filter { $0 >= 0 }.sorted()
        let names = asked.map { Record.fields[$0].name }
        var sides: [Conflict.Side] = []
        for source in sources {
            guard let own = revision(at: source)?.after else { continue }
            var value = shown
            for index in asked where last.fields[index].contains(where: { $0.source == source }) {
                Record.fields[index].copy(own, &value)
            }
            let taking = Revision(from: nil, to: shown).settled(as: Revision(from: nil, to: value), names)
            sides.append(Conflict.Side(rows[speaker(of: source, asked)], addition(value), taking: taking))
        }
        let key = RecordKey(Record.sort, shown.keyValues)
        return Conflict(
            key: key, kind: kind(asked), fields: names.filter { !$0.isEmpty },
            base: base(of: sources).flatMap(addition),
            shown: Record.sort == .ballotsSealed ? nil : addition(shown), sides: sides)
    }

    /// The row in which one side says what was said in a row: another one, where that took something back.
    private func speaker(of source: Int, _ asked: [Int]) -> Int {
        let entries = asked.flatMap { last.fields[$0] }
        guard let stamp = entries.filter({ $0.source == source }).map(\.stamp).max(), stamp >= 0,
            !entries.contains(where: { $0.stamp == stamp && $0.source != source })
        else { return source }
        return stamp
    }

    private func removed(_ shown: Record, _ gone: [Entry], _ there: [Entry]) -> Conflict {
        let staying = Revision(from: nil, to: shown).settled(as: Revision(from: nil, to: shown), [])
        let leaving = Revision(from: nil, to: shown).settled(as: nil, [])
        let sides = (gone + there).filter { $0.source >= 0 }.sorted { $0.source < $1.source }.map { entry in
            Conflict.Side(
                rows[entry.source], entry.record == nil ? nil : addition(shown),
                taking: entry.record == nil ? leaving : staying)
        }
        return Conflict(
            key: RecordKey(Record.sort, shown.keyValues), kind: .removedAndRevised, fields: [],
            base: gone.last.flatMap { revision(at: $0.source)?.before }.flatMap(addition), shown: addition(shown),
            sides: sides)
    }

    private func addition(_ record: Record) -> Change? { Record.change(Revision(from: nil, to: record)) }

    /// The record as all sides knew it: after the last row that all of them build on, or before the first.
    private func base(of sources: [Int]) -> Record? {
        let common = known.keys.filter { place in
            !sources.contains(place) && sources.allSatisfy { isPast(place, in: known[$0]?.past ?? [:]) }
        }
        if let last = common.max() { return revision(at: last)?.after }
        return sources.first.flatMap { revision(at: $0)?.before }
    }

    private func kind(_ asked: [Int]) -> Conflict.Kind {
        switch Record.sort {
        case .seating: return .seated
        case .count, .turnout: return .counted
        case .ballotsSealed: return .seals
        case .poll:
            guard let rules = asked.first(where: { Record.fields[$0].name == "rules" }) else { return .revised }
            let opened = last.fields[rules].count { ($0.record as? Poll).map { $0.state != .planned } ?? false }
            return opened > 1 ? .rules : .revised
        default: return .revised
        }
    }
}
