import TestSupport
import Testing
import Workshop

/// Memory, tables and journal are held against each other on random days. A record that no such day touches, or a field that
/// is always the same, would be forgotten there in silence; here it is named.
@Suite("Every field of every record")
struct EveryFieldTests {
    /// What is written once comes from the plan, from urns and from forgetting, which have tests of their own.
    private static let once: Set<Change.Sort> = [.programme, .ballotsSealed, .erasure, .recovery, .fragment]

    @Test("takes different values on random days")
    func varies() throws {
        var seen = Seen()
        for seed in UInt64(1)...12 {
            let start = try SampleDay(at: .vote)
            var (state, random) = (start.state, RandomDay(seed: seed, clock: start.clock))
            for _ in 0..<400 {
                let changes = random.next(in: state)
                guard (try? state.apply(changes)) != nil else { continue }
                for change in changes {
                    seen.add(change)
                    let newest = try #require(change.content).sort.type.newestVersion
                    #expect(change.version <= newest, "\(change.kind) would not be read back")
                }
            }
        }
        #expect(Set(Change.Sort.allCases).subtracting(seen.sorts) == Self.once)
        #expect(seen.constant == [], "these are always the same: give them other values in RandomDay")
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
