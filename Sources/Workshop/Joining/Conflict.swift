/// What laptops said that did not know of each other, and that only a person can settle. Until then one value is shown, the same on
/// every laptop, and all are kept.
public struct Conflict: Sendable, Equatable {
    /// What sort of disagreement it is.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// One record was changed on both sides, in the same fields.
        case revised
        /// It was removed on one side and changed on the other: it stands.
        case removedAndRevised
        /// It was removed on one side, and something on the other refers to it: it stands.
        case removedAndUsed
        /// An activity was seated on both sides: the later plan stands.
        case seated
        /// One option was counted on both sides, with two numbers: they are two counters that disagree.
        case counted
        /// Two ballots have one code, or one voter, and say different things: neither counts.
        case ballots
        /// A poll was closed on one side and voted in on the other: the result stands as it was closed.
        case late
        /// A poll was opened on both sides by different rules: there are two results.
        case rules
        /// The urn of a secret poll was emptied on both sides: neither counts.
        case seals
        /// Numbers were counted and single ballots were cast for one source of a poll.
        case sources
        /// Two lines, or two organisations, were put into each other.
        case circle

        /// Whether a result hangs on it, so that it is said aloud at once.
        public var isAlarm: Bool { self == .ballots || self == .rules || self == .seals }
    }

    /// What one side says.
    public struct Side: Sendable, Equatable {
        /// The row that says it.
        public var row: ID<JournalEntry>
        /// Who wrote the row.
        public var writer: String
        /// The laptop.
        public var device: ID<Device>
        /// Who was at the keyboard.
        public var by: PlainText
        /// When, as that laptop's clock said.
        public var at: Instant
        /// The record as it is where this side is taken, as the change that adds it; nil where it is gone then. Of a late vote, and of
        /// what refers to a record that was removed, that other record.
        public var value: Change?
        /// The changes that take this side.
        var taking: [Change]

        init(_ row: JoinRow, _ value: Change?, taking: [Change]) {
            self.row = row.id
            writer = row.writer
            device = row.device
            by = row.operatorName
            at = row.at
            self.value = value
            self.taking = taking
        }
    }

    /// The record that it is about.
    public var key: RecordKey
    /// What sort of disagreement it is.
    public var kind: Kind
    /// The fields in which the sides differ, by their names in a payload; empty where that is not what it is about.
    public var fields: [String]
    /// The record as all sides knew it, as the change that adds it; nil where it was not there.
    public var base: Change?
    /// The record as it is shown, as the change that adds it; nil where it is not.
    public var shown: Change?
    /// What each side says, in the order that all laptops find. Two at least.
    public var sides: [Side]
}

extension Conflict {
    /// The changes that settle it by taking one side. They are recorded like any others, by rows that name all heads of the record, and can be
    /// taken back: then it is asked again.
    /// - Parameter side: its place among `sides`.
    /// - Returns: none where there is no such side.
    public func settling(taking side: Int) -> [Change] {
        sides.indices.contains(side) ? sides[side].taking : []
    }

    /// The changes that settle it with a value of one's own.
    /// - Parameter value: the record as it is to be, as the change that adds it; nil where it is to go.
    /// - Returns: none where the value is of another sort.
    public func settling(as value: Change?) -> [Change] {
        guard let shown = shown?.content else { return value.map { [$0] } ?? [] }
        return shown.settling(as: value?.content, fields)
    }
}

extension Revision where Record: JournalRecord {
    /// The changes that lead from the record as it is shown to another value. Where that is shown already, in a field that is asked about at
    /// least, a revision that changes nothing says that it is meant.
    func settled(as other: (any RecordRevision)?, _ fields: [String]) -> [Change] {
        guard let shown = after else { return [] }
        guard let other else { return [Record.change(Revision(from: shown, to: nil))].compactMap { $0 } }
        guard let value = (other as? Self)?.after else { return [] }
        // Where no field is asked about, it is whether the record is there.
        let isMeant =
            fields.isEmpty || Record.fields.contains { fields.contains($0.name) && $0.isSame(shown, value) }
        var changes = shown == value ? [] : [Revision(from: shown, to: value)]
        if shown == value || isMeant { changes.append(Revision(from: value, to: value)) }
        return changes.compactMap(Record.change)
    }
}
