public import Workshop

/// The fields of records, by the names that they have in the source.
public enum RecordFields {
    /// The fields of the record after a revision, with their values.
    public static func values(of revision: any RecordRevision) -> [(name: String, value: Any)] {
        guard let after = Mirror(reflecting: revision).children.first(where: { $0.label == "after" })?.value,
            let record = Mirror(reflecting: after).children.first?.value
        else { return [] }
        return values(of: record)
    }

    private static func values(of record: Any) -> [(name: String, value: Any)] {
        Mirror(reflecting: record).children.map { ($0.label ?? "", $0.value) }
    }

    /// The fields in which two records differ.
    public static func differing<Record: JournalRecord>(_ one: Record, _ other: Record) -> Set<String> {
        if one == other { return [] }
        return differing(values(of: one), values(of: other))
    }

    /// The fields in which records differ that have the same key, as `link.reason`; of a record that is on one side alone its sort.
    public static func differing(_ ones: [Change], _ others: [Change]) -> Set<String> {
        func byKey(_ changes: [Change]) -> [RecordKey: any RecordRevision] {
            let contents = changes.compactMap(\.content).compactMap { content in content.key.map { ($0, content) } }
            return Dictionary(contents, uniquingKeysWith: { $1 })
        }
        let (left, right) = (byKey(ones), byKey(others))
        var found: Set<String> = []
        for key in Set(left.keys).union(right.keys) {
            guard let one = left[key], let other = right[key] else {
                found.insert((left[key] ?? right[key])?.sort.rawValue ?? "")
                continue
            }
            found.formUnion(differing(values(of: one), values(of: other)).map { "\(one.sort.rawValue).\($0)" })
        }
        return found
    }

    private static func differing(
        _ ones: [(name: String, value: Any)], _ others: [(name: String, value: Any)]
    ) -> Set<String> {
        // Of a record that is one of several cases, each has fields of its own.
        guard ones.map(\.name) == others.map(\.name) else { return Set((ones + others).map(\.name)) }
        return Set(zip(ones, others).filter { !isSame($0.value, $1.value) }.map(\.0.name))
    }

    private static func isSame(_ one: Any, _ other: Any) -> Bool {
        if let one = one as? AnyHashable, let other = other as? AnyHashable { return one == other }
        // A pair has no equality of its own, its halves have.
        let (parts, others) = (Array(Mirror(reflecting: one).children), Array(Mirror(reflecting: other).children))
        guard !parts.isEmpty else { return "\(one)" == "\(other)" }
        return parts.count == others.count && zip(parts, others).allSatisfy { isSame($0.value, $1.value) }
    }
}
