import Workshop
import Yams

/// Walks through a script's tree and notes everything that is wrong on the way.
///
/// What cannot be read is replaced by something harmless, so that the rest is looked at too: the outline counts only
/// when no problem was noted.
struct ScriptParser {
    /// What was noted, in the order in which it was found.
    private(set) var problems: [ScriptProblem]
    /// The programme's languages; nil as long as they are not known, or cannot be.
    var languages: [String]?
    /// The ids of the programme's categories, once they have been read.
    var categories: [String] = []
    /// The vocabularies of lines, once they have been read.
    var vocabularyCodes = [Vocabulary.goals]
    /// The codes of the activities read so far.
    var activityCodes: [String] = []
    /// The ids of the programme's grids, once they have been read.
    var gridCodes: [String] = []
    /// How many more nodes are looked at. Aliases can make a small file stand for more than any memory holds.
    private var nodesLeft = 50_000

    /// Whether the machine knows a time zone of that name.
    let isZone: (String) -> Bool

    init(problems: [ScriptProblem] = [], isZone: @escaping (String) -> Bool = { _ in true }) {
        self.problems = problems
        self.isZone = isZone
    }

    mutating func note(_ kind: ScriptProblem.Kind, at place: Place) {
        problems.append(ScriptProblem(line: place.line, column: place.column, kind: kind))
    }

    /// False once there have been more nodes than a script can have.
    mutating func mayLook(at node: Node) -> Bool {
        nodesLeft -= 1
        if nodesLeft == 0 { note(.tooLarge, at: Place(node)) }
        return nodesLeft > 0
    }
}

/// The keys of a mapping with their values.
struct Fields {
    /// Where the mapping stands.
    let place: Place
    fileprivate(set) var values: [String: Node] = [:]

    subscript(key: String) -> Node? { values[key] }

    /// Where the value of `key` stands; where the mapping does if it has no such key.
    func place(of key: String) -> Place { values[key].map(Place.init) ?? place }
}

extension ScriptParser {
    /// A mapping's fields; keys that are not known and keys that are missing are noted.
    mutating func fields(_ node: Node, known: [String], required: [String] = []) -> Fields {
        var fields = Fields(place: Place(node))
        guard let mapping = mapping(node, expected: .mapping) else { return fields }
        var meant: Set<String> = []
        for (key, value) in pairs(of: mapping) {
            guard let name = key.scalar?.string else {
                note(.keyIsNotText, at: Place(key))
                continue
            }
            if !problems.isEmpty, YAMLDocument.isHidden(name) { continue }
            guard known.contains(name) else {
                let nearest = Spelling.nearest(to: name, in: known.filter { mapping[$0] == nil })
                note(.unknownKey(.excerpt(name), known: known, nearest: nearest), at: Place(key))
                if let nearest { meant.insert(nearest) }
                continue
            }
            fields.values[name] = value
        }
        for key in required where fields[key] == nil && !meant.contains(key) {
            note(.missingKey(key), at: fields.place)
        }
        return fields
    }

    /// The node as a mapping; noted if it is something else.
    mutating func mapping(_ node: Node, expected: ScriptProblem.Expectation) -> Node.Mapping? {
        guard mayLook(at: node) else { return nil }
        guard let mapping = node.mapping else {
            note(.expected(expected, found: found(node), nearest: nil), at: Place(node))
            return nil
        }
        return mapping
    }

    /// A mapping's pairs, with those that `<<` merges into it unless it has them itself. Source: the merge key of
    /// YAML 1.1, https://yaml.org/type/merge.html.
    mutating func pairs(of mapping: Node.Mapping) -> [(key: Node, value: Node)] {
        var pairs: [(key: Node, value: Node)] = []
        var names: Set<String> = []
        var merged: [Node.Mapping] = []
        for (key, value) in mapping {
            if key.scalar?.string == "<<", key.scalar?.style == .plain {
                guard mayLook(at: value) else { continue }
                let sources = value.sequence.map(Array.init) ?? [value]
                merged += sources.compactMap { self.mapping($0, expected: .mapping) }
            } else {
                if let name = key.scalar?.string { names.insert(name) }
                pairs.append((key, value))
            }
        }
        for source in merged {
            for pair in self.pairs(of: source) {
                guard let name = pair.key.scalar?.string, names.insert(name).inserted else { continue }
                pairs.append(pair)
            }
        }
        return pairs
    }

    /// A list's items; noted if it is something else, or too short or too long.
    mutating func items(
        _ node: Node?, count: ClosedRange<Int>, expected: ScriptProblem.Expectation = .list
    ) -> [Node] {
        guard let node, mayLook(at: node) else { return [] }
        guard let sequence = node.sequence else {
            note(.expected(expected, found: found(node), nearest: nil), at: Place(node))
            return []
        }
        if !count.contains(sequence.count) {
            note(.listLength(sequence.count, allowed: count), at: Place(node))
        }
        return Array(sequence.prefix(count.upperBound))
    }

    /// What a node holds, for a message.
    func found(_ node: Node) -> ScriptProblem.Found {
        switch node {
        case .mapping: .mapping
        case .sequence: .list
        case .scalar(let scalar):
            Self.isNull(scalar) || PlainText(scalar.string).isEmpty ? .nothing : .value(.excerpt(scalar.string))
        case .alias(let alias): .value(.excerpt(alias.anchor.rawValue))
        }
    }

    /// A value that was left out: `title:`, `title: ~`.
    static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
