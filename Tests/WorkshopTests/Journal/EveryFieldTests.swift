import Foundation
import TestSupport
import Testing
import Workshop

/// Memory, tables and journal are held against each other on random days. A record that no such day touches, or a field that
/// is always the same, would be forgotten there in silence; here it is named. So is a field that its record forgets: in its payload,
/// where laptops join, where others refer to it, where somebody is forgotten.
@Suite("Every field of every record")
struct EveryFieldTests {
    /// What is written once comes from the plan, from urns and from forgetting, which have tests of their own.
    private static let once = Set(Change.Sort.allCases.filter { $0.type.isWrittenOnce })

    /// A dozen random days.
    private struct Days {
        /// What happened on them.
        var changes: [Change] = []
        /// What stood at the end of each.
        var states: [ProgrammeState] = []
        /// Records that did not stand as they had just been written.
        var misplaced: Set<String> = []
    }

    private static let days = Result {
        var days = Days()
        for seed in UInt64(1)...12 {
            let start = try SampleDay(at: .vote)
            var (state, random) = (start.state, RandomDay(seed: seed, clock: start.clock))
            for _ in 0..<400 {
                let changes = random.next(in: state)
                guard (try? state.apply(changes)) != nil else { continue }
                days.changes += changes
                if let last = changes.last, let sort = last.content?.sort, !isStanding(last, sort.type, in: state) {
                    days.misplaced.insert(sort.rawValue)
                }
            }
            days.states.append(state)
        }
        return days
    }

    private static func isStanding<Record: JournalRecord>(
        _ change: Change, _ type: Record.Type, in state: ProgrammeState
    ) -> Bool {
        guard let revision = change.content as? Revision<Record>, let record = revision.after ?? revision.before else {
            return false
        }
        return record.standing(in: state) == revision.after
    }

    @Test("takes different values on random days")
    func varies() throws {
        var seen = Seen()
        for change in try Self.days.get().changes {
            seen.add(change)
            let newest = try #require(change.content).sort.type.newestVersion
            #expect(change.version <= newest, "\(change.kind) would not be read back")
        }
        #expect(Set(Change.Sort.allCases).subtracting(seen.sorts) == Self.once)
        #expect(seen.constant == [], "these are always the same: give them other values in RandomDay")
    }

    @Test("comes back from its payload")
    func payload() throws {
        var forgotten: Set<String> = []
        for change in try Self.days.get().changes {
            let back = try JSONDecoder().decode(Change.self, from: JSONEncoder().encode(change))
            forgotten.formUnion(RecordFields.differing([change], [back]))
            #expect(back == change)
        }
        #expect(forgotten == [], "the payload does not say these")
    }

    /// Since which version each field is written, as `FieldVersions` says.
    private static let since: [String: Int] = FieldVersions.since.reduce(into: [:]) { since, sort in
        for (version, fields) in sort.value {
            for field in fields.split(whereSeparator: \.isWhitespace) {
                since["\(sort.key.rawValue).\(field)"] = version
            }
        }
    }

    @Test("raises the version of its record's payload to the one since which it is written")
    func since() throws {
        var (unknown, early): (Set<String>, Set<String>) = ([], [])
        for change in try Self.days.get().changes {
            guard let sort = change.content?.sort else { continue }
            let payload = try JSONSerialization.jsonObject(with: JSONEncoder().encode(change)) as? [String: Any]
            let record = try #require(payload?[sort.rawValue] as? [String: Any], "\(sort)")
            for side in ["before", "after"] {
                for field in Self.written(record[side], "\(sort.rawValue).") {
                    guard let since = Self.since[field] else {
                        unknown.insert(field)
                        continue
                    }
                    if change.version < since { early.insert("\(field) in version \(change.version)") }
                }
            }
        }
        #expect(unknown == [], "say in FieldVersions since which version these are written")
        #expect(early == [], "an older program would not know these: see `version` of their records")
    }

    @Test("was written since its version, or has one of its own: a version that was shipped brings no more fields")
    func shipped() {
        let found = Dictionary(grouping: Self.since.values, by: \.self).mapValues(\.count)
        for version in 1...Change.payloadVersion {
            #expect(found[version] == FieldVersions.shipped[version], "fields since version \(version)")
        }
        for sort in Change.Sort.allCases where !Self.once.contains(sort) {
            let newest = Self.since.filter { $0.key.hasPrefix("\(sort.rawValue).") }.map(\.value).max()
            #expect(newest ?? 99 <= sort.type.newestVersion, "\(sort)")
        }
    }

    /// The fields that stand in a payload, and those of the parts that have some.
    private static func written(_ value: Any?, _ path: String) -> [String] {
        ((value as? [String: Any]) ?? [:]).flatMap { name, field in
            let parts = field as? [Any] ?? [field]
            let deeper = FieldVersions.parts.contains(name) ? parts.flatMap { written($0, path + name + ".") } : []
            return [path + name] + deeper
        }
    }

    /// Where a record belongs never changes: it is removed and another one is written.
    private static let fixed: Set<String> = ["contribution.activity", "ballot.poll", "ballotIssue.poll"]

    @Test("is among what laptops may change each for itself, unless it tells the record from others")
    func fields() throws {
        let changes = try Self.days.get().changes
        let forgotten = Change.Sort.allCases.reduce(into: Set<String>()) { $0.formUnion(uncopied($1.type, changes)) }
        #expect(forgotten.subtracting(Self.fixed) == [], "these are not in the record's `fields`")
    }

    private func uncopied<Record: JournalRecord>(_ type: Record.Type, _ changes: [Change]) -> Set<String> {
        let records = changes.compactMap { ($0.content as? Revision<Record>)?.after }
        var forgotten: Set<String> = []
        for (one, other) in zip(records, records.dropFirst()) {
            var joined = one
            for field in Record.fields { field.copy(other, &joined) }
            forgotten.formUnion(RecordFields.differing(joined, other))
        }
        return Set(forgotten.subtracting(Record.keyFields).map { "\(Record.sort.rawValue).\($0)" })
    }

    /// A second round has a poll before it that was voted in, and that never goes.
    private static let lasting: Set<String> = ["poll.follows"]

    @Test("is among what the record refers to, if it is an id")
    func referents() throws {
        var forgotten: Set<String> = []
        // What is added to the plan brings the ids in it.
        for change in try Self.days.get().changes where change.content?.sort != .amendment {
            let known = Set(change.referents + change.brought)
            guard let addition = change.content?.addition?.content else { continue }
            for (name, value) in RecordFields.values(of: addition) where !Self.ids(in: value).isSubset(of: known) {
                forgotten.insert("\(addition.sort.rawValue).\(name)")
            }
        }
        #expect(forgotten.subtracting(Self.lasting) == [], "these are not in the record's `referents`")
    }

    private static func ids(in value: Any) -> Set<Referent> {
        switch value {
        case let id as ID<Stakeholder>: [.record(.stakeholder(id))]
        case let id as ID<Organisation>: [.record(.organisation(id))]
        case let id as ID<Contribution>: [.record(.contribution(id))]
        case let id as ID<Link>: [.record(.link(id))]
        case let id as ID<Poll>: [.record(.poll(id))]
        case let id as ID<Rating>: [.record(.rating(id))]
        case let id as ID<Call>: [.record(.call(id))]
        case let id as ID<Ballot>: [.record(.ballot(id))]
        case let id as ID<BallotIssue>: [.record(.ballotIssue(id))]
        case let key as GridKey: [.record(.grid(key))]
        case let id as ID<Programme>: [.programme(id)]
        case let id as ID<Workshop>: [.workshop(id)]
        case let id as ID<Day>: [.day(id)]
        case let id as ID<Activity>: [.activity(id)]
        case let id as ID<Prompt>: [.prompt(id)]
        default: Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(ids(in: $1.value)) }
        }
    }

    @Test("what a record refers to stays as long as the record does")
    func used() throws {
        var forgotten: Set<String> = []
        for state in try Self.days.get().states {
            var users: [Referent: Change.Sort] = [:]
            for record in state.records {
                for referent in record.referents { users[referent] = record.content?.sort }
            }
            for record in state.records {
                guard let removal = record.inverse, let sort = record.content?.sort,
                    let user = record.brought.compactMap({ users[$0] }).first
                else { continue }
                if (try? state.check(removal)) != nil { forgotten.insert("\(sort) though \(user) refers to it") }
            }
        }
        #expect(forgotten == [], "these can be removed")
    }

    /// A category is one of the script's, not somebody's.
    private static let nobodys: Set<String> = ["ballot.category"]

    @Test("names nobody where nothing goes when somebody is forgotten")
    func erased() throws {
        var found: Set<String> = []
        for change in try Self.days.get().changes {
            guard let addition = change.content?.addition?.content, addition.sort.type.erased == .nothing else {
                continue
            }
            for (name, value) in RecordFields.values(of: addition) where Self.hasText(value) {
                found.insert("\(addition.sort.rawValue).\(name)")
            }
        }
        #expect(found.subtracting(Self.nobodys) == [], "these may name somebody: see the record's `erased`")
    }

    @Test("is among the names that go whole when somebody is forgotten, if it is a name and nothing else")
    func names() throws {
        let changes = try Self.days.get().changes
        var texts: [String: Set<String>] = [:]
        var named: Set<String> = []
        for change in changes {
            guard let content = change.content, content.isAddition else { continue }
            let payload = try JSONSerialization.jsonObject(with: JSONEncoder().encode(change)) as? [String: Any]
            let record = (payload?[content.sort.rawValue] as? [String: Any])?["after"]
            Self.collect(record, content.sort.rawValue, "", into: &texts)
            Self.collectNames(in: content, into: &named)
        }
        // What is one of the day's names each time; and what its type or its name says.
        let names = Set(RandomDay.names.map { PlainText($0).string })
        let always = Set(texts.filter { $0.value.isSubset(of: names) }.keys)
        let declared = Set(
            Change.Sort.allCases.flatMap { sort in sort.type.erased.names.map { "\(sort.rawValue).\($0)" } })
        #expect(
            always.union(named).subtracting(declared) == [], "these are not in `erased` of their record: texts(names:)")
        #expect(declared.subtracting(always) == [], "these are no names on random days: take somebody() in RandomDay")
    }

    /// The texts of each field, however deep, by sort and name.
    private static func collect(_ value: Any?, _ sort: String, _ name: String, into texts: inout [String: Set<String>])
    {
        switch value {
        case let text as String: if !name.isEmpty, !text.isEmpty { texts["\(sort).\(name)", default: []].insert(text) }
        case let list as [Any]: for item in list { collect(item, sort, name, into: &texts) }
        case let fields as [String: Any]: for (name, field) in fields { collect(field, sort, name, into: &texts) }
        default: break
        }
    }

    /// What is somebody by its type, and what is called as somebody's name is.
    private static func collectNames(in revision: any RecordRevision, into named: inout Set<String>) {
        let words = ["author", "operator", "owner", "rater", "caller", "speaker"]
        func look(_ value: Any, _ name: String) {
            let isCalledSo = name == "by" || name.hasSuffix("By") || words.contains { name.lowercased().hasSuffix($0) }
            if value is Party || value is PlainText && isCalledSo {
                named.insert("\(revision.sort.rawValue).\(name)")
                return
            }
            for child in Mirror(reflecting: value).children {
                look(child.value, child.label.flatMap { $0 == "some" ? nil : $0 } ?? name)
            }
        }
        for (name, value) in RecordFields.values(of: revision) { look(value, name) }
    }

    private static func hasText(_ value: Any) -> Bool {
        switch value {
        case is PlainText, is LocalizedText, is Party: true
        default: Mirror(reflecting: value).children.contains { hasText($0.value) }
        }
    }

    @Test("stands where it was put, and what stands makes the state")
    func standing() throws {
        let days = try Self.days.get()
        #expect(days.misplaced == [], "see `standing` of these")
        for state in days.states { #expect(ProgrammeState { state.records.forEach($0) } == state) }
    }

    @Test("a record's name has the place of its sort")
    func ranks() throws {
        let written: [Change] = [
            try SampleDay(at: .planned).changes[0],
            .ballotsSealed(SealedBallots(poll: ID(high: 0, low: 1), ballots: [], receipts: [], codes: [], hash: "")),
            .erasure(Erasure(id: ID(high: 0, low: 1), person: nil, rows: [])),
            .recovery(Recovery(id: ID(high: 0, low: 1), rows: [], lost: 0)),
            .fragment(Fragment(id: ID(high: 0, low: 1), kind: "counted", text: "…")),
        ]
        let changes = try Self.days.get().changes + written
        for (place, sort) in Change.Sort.allCases.enumerated() {
            #expect(ranks(sort.type, changes) == [place], "\(sort)")
        }
    }

    private func ranks<Record: JournalRecord>(_ type: Record.Type, _ changes: [Change]) -> Set<Int> {
        Set(changes.compactMap { ($0.content as? Revision<Record>)?.after?.recordName.rank })
    }

    @Test("a record that no act is for is made up")
    func madeUp() throws {
        let start = try SampleDay(at: .vote)
        var (seen, random) = (Seen(), RandomDay(seed: 1, clock: start.clock))
        // Those that refer to what there is and say plain values, as a new one does.
        let plain: [Change.Sort] = [.stakeholder, .invitation, .attendance, .timing, .contribution, .count, .turnout]
        for sort in plain {
            for _ in 0..<40 { if let change = random.record(of: sort, in: start.state) { seen.add(change) } }
        }
        #expect(seen.sorts == Set(plain))
        #expect(seen.constant == [])
    }
}

/// The values of each field, by sort and name; no more of them than tell that it varies.
private struct Seen {
    private(set) var sorts: Set<Change.Sort> = []
    private var values: [String: Set<String>] = [:]

    var constant: [String] { values.filter { $0.value.count < 2 }.keys.sorted() }

    /// What is a record's own part has fields that are worth looking at.
    private static let parts: [any Any.Type] = [
        PollRules.self, PollOption.self, Contribution.Settlement.self, Contribution.Origin.self,
    ]

    mutating func add(_ change: Change) {
        guard let content = change.content else { return }
        sorts.insert(content.sort)
        for side in Mirror(reflecting: content).children { add(side.value, content.sort.rawValue) }
    }

    private mutating func add(_ value: Any, _ name: String) {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: for some in mirror.children { add(some.value, name) }
        case .struct:
            for field in mirror.children {
                let path = "\(name).\(field.label ?? "")"
                if values[path]?.count ?? 0 < 2 { values[path, default: []].insert("\(field.value)") }
                addParts(of: field.value, path)
            }
        default: break
        }
    }

    private mutating func addParts(of value: Any, _ path: String) {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional, .collection: for some in mirror.children { addParts(of: some.value, path) }
        case .struct where Self.parts.contains { $0 == type(of: value) }: add(value, path)
        default: break
        }
    }
}
