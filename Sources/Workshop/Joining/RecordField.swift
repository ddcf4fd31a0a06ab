/// What laptops may change of a record each for itself without disagreeing: the name of a person here, the telephone there.
public struct RecordField<Record: Equatable & Sendable>: Sendable {
    /// What is taken where several laptops wrote the field, and whether a person is asked.
    struct Choice {
        /// A record that has the value.
        var record: Record
        /// Whether a person has to say what is right.
        var asks: Bool
    }

    /// Its name in a payload; of several that are one, that of the first. Empty for the whole record.
    public let name: String
    /// Whether two records say the same.
    let isSame: @Sendable (Record, Record) -> Bool
    /// Takes the value from one record into another.
    public let copy: @Sendable (_ from: Record, _ into: inout Record) -> Void
    /// Whether a revision says it, though it may leave the value as it is.
    let isSaid: @Sendable (_ before: Record, _ after: Record) -> Bool
    /// Chooses among records that say different things, in the order that all laptops find. Two at least.
    let choose: @Sendable ([Record]) -> Choice

    private init(
        name: String, isSame: @escaping @Sendable (Record, Record) -> Bool,
        copy: @escaping @Sendable (Record, inout Record) -> Void,
        isSaid: (@Sendable (Record, Record) -> Bool)? = nil,
        choose: (@Sendable ([Record]) -> Choice)? = nil
    ) {
        self.name = name
        self.isSame = isSame
        self.copy = copy
        self.isSaid = isSaid ?? { !isSame($0, $1) }
        self.choose = choose ?? { Choice(record: $0[$0.count - 1], asks: true) }
    }

    /// A field of which a person says what is right. Until then the later value is shown.
    init<Value: Equatable & Sendable>(_ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable) {
        self.init(
            name: name, isSame: { $0[keyPath: path] == $1[keyPath: path] },
            copy: { $1[keyPath: path] = $0[keyPath: path] })
    }

    /// The record as a whole, of which a person says what is right.
    static var whole: RecordField {
        RecordField(name: "", isSame: { $0 == $1 }, copy: { $1 = $0 })
    }

    /// Fields that are one, as an organisation in words and the one that they mean.
    init(_ parts: RecordField...) {
        self.init(
            name: parts[0].name, isSame: { left, right in parts.allSatisfy { $0.isSame(left, right) } },
            copy: { from, into in for part in parts { part.copy(from, &into) } })
    }

    /// The field, where a rule chooses and nobody is asked.
    /// - Parameter choice: chooses among records that say different things, in the order that all laptops find.
    func choosing(_ choice: @escaping @Sendable ([Record]) -> Record) -> RecordField {
        RecordField(
            name: name, isSame: isSame, copy: copy, isSaid: isSaid,
            choose: { Choice(record: choice($0), asks: false) })
    }

    /// The field, where a rule chooses what is shown until a person has said what is right.
    func showing(_ choice: @escaping @Sendable ([Record]) -> Record) -> RecordField {
        RecordField(
            name: name, isSame: isSame, copy: copy, isSaid: isSaid,
            choose: { Choice(record: choice($0), asks: true) })
    }

    /// The field, where the later value is as good as the other: the place of a line among others.
    var later: RecordField { choosing { $0[$0.count - 1] } }

    /// The field, which a revision can say without changing it.
    func said(_ rule: @escaping @Sendable (_ before: Record, _ after: Record) -> Bool) -> RecordField {
        let isSame = isSame
        return RecordField(
            name: name, isSame: isSame, copy: copy, isSaid: { !isSame($0, $1) || rule($0, $1) }, choose: choose)
    }

    /// A list to which each side may add: what one of them has is in it.
    init<Value: Hashable & Sendable>(all name: String, _ path: any WritableKeyPath<Record, [Value]> & Sendable) {
        self.init(
            name: name, isSame: { $0[keyPath: path] == $1[keyPath: path] },
            copy: { $1[keyPath: path] = $0[keyPath: path] },
            choose: { records in
                var all = records[0]
                var known = Set(all[keyPath: path])
                for record in records.dropFirst() {
                    all[keyPath: path] += record[keyPath: path].filter { known.insert($0).inserted }
                }
                return Choice(record: all, asks: false)
            })
    }
}
