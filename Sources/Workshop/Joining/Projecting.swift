/// What is shown of the records, where it is not what the last row about each says.
struct Shown {
    /// By record, what is shown of it, as the change that adds it; nil where it is not.
    var values: [Int: Change?] = [:]
    /// What a person has to settle.
    var conflicts: [Conflict] = []
    /// Whether some record is shown otherwise than the rows about it alone would have it.
    var isReconciled = false
    /// The records by their sort, each in the order in which it was first named.
    let sorts: [[Int]]

    init(_ records: [Joined.Record]) {
        var sorts = [[Int]](repeating: [], count: Change.Sort.allCases.count)
        for index in records.indices { sorts[records[index].name.rank].append(index) }
        self.sorts = sorts
    }
}

extension Joined {
    /// Makes the state that the rows say.
    mutating func project() {
        var shown = Shown(records)
        if !causality.isLinear {
            join(&shown)
            reconcile(&shown)
        }
        isReconciled = shown.isReconciled
        conflicts = shown.conflicts
        state = ProgrammeState { put in
            for sort in shown.sorts {
                for record in sort { if let change = value(of: record, shown) { put(change) } }
            }
        }
        for conflict in conflicts where conflict.kind == .counted {
            for side in conflict.sides where side.value != conflict.shown {
                if case .count(let revision)? = side.value, let count = revision.after { state.dispute(count) }
            }
        }
    }

    /// What is shown of a record, as the change that adds it; nil where it is not.
    func value(of record: Int, _ shown: Shown) -> Change? {
        if let value = shown.values[record] { return value }
        let last = records[record].last
        return last < 0 ? planned[record] : rows[Int(last)].change.addition
    }

    /// Joins the records that several laptops changed.
    private mutating func join(_ shown: inout Shown) {
        for record in records.indices where records[record].isBranched {
            let joined = joined(record)
            records[record].heads = joined.heads
            shown.values[record] = .some(joined.value)
            if let conflict = joined.conflict { shown.conflicts.append(conflict) }
        }
    }

    /// What the rows about a record come to.
    struct Outcome {
        /// What is shown, as the change that adds it; nil where it is gone.
        var value: Change?
        /// The rows that nobody has built on.
        var heads: [Int] = []
        /// The row that says that it is there, or gone.
        var presence = -1
        /// By the name of a field, the rows that say what it is.
        var sources: [String: [Int]] = [:]
        /// What a person has to settle.
        var conflict: Conflict?
    }

    /// Joins what was written about one record.
    /// - Parameters:
    ///   - isMeant: which rows count.
    ///   - fields: of which fields to say whose they are.
    func joined(_ record: Int, where isMeant: (Int) -> Bool = { _ in true }, fields: [String] = []) -> Outcome {
        let history = history(of: record).filter(isMeant)
        guard let first = history.first, let sort = rows[first].change.content?.sort else {
            return Outcome(value: planned[record])
        }
        func join<Kind: JournalRecord>(_ kind: Kind.Type) -> Outcome {
            let join = RecordJoin<Kind>(rows, history, causality, parents: parents)
            return Outcome(
                value: join.value.flatMap { Kind.change(Revision(from: nil, to: $0)) }, heads: join.heads,
                presence: join.presence,
                sources: Dictionary(uniqueKeysWithValues: fields.map { ($0, join.sources(of: $0)) }),
                conflict: join.conflict)
        }
        return join(sort.type)
    }
}
