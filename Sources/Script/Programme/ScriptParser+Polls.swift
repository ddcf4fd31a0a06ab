import Tally
import Workshop
import Yams

/// The prompts of a day, and where polls refer to them; held against each other when the day has been read.
struct PromptReferences {
    /// `activity/prompt` → the number of its activity in the day.
    fileprivate var prompts: [String: Int] = [:]
    fileprivate var activityCount = 0
    fileprivate var references: [(path: String, activity: Int, place: Place)] = []

    /// The next activity of the day has these prompts.
    mutating func add(_ codes: [String], of activity: String) {
        activityCount += 1
        for code in codes { prompts["\(activity)/\(code)"] = activityCount }
    }
}

extension ScriptParser {
    /// The methods for which a room's counts are enough; the others need ballots.
    static let methods: [VotingMethod] = [.plurality, .approval, .cumulative, .motion]

    /// A vote.
    mutating func poll(
        _ node: Node, among siblings: inout [String: Int], references: inout PromptReferences
    ) -> PollOutline {
        let fields = fields(
            node,
            known: [
                "id", "question", "method", "dots", "max-per-option", "majority", "quorum", "base", "options",
            ], required: ["id", "question", "method"])
        let method = oneOf(Self.methods, fields["method"])
        if let method { noteKeys(of: fields, by: method) }
        let dots = number(fields["dots"], in: 1...100)
        let maxPerOption = number(fields["max-per-option"], in: 1...100)
        if let dots, let maxPerOption, maxPerOption > dots {
            note(.maxAboveDots(maxPerOption, dots: dots), at: fields.place(of: "max-per-option"))
        }
        return PollOutline(
            code: identifier(fields["id"], among: &siblings), question: texts(fields["question"]),
            rules: PollRules(
                method: method ?? .plurality, dots: dots, maxPerOption: maxPerOption,
                majority: majority(fields["majority"]) ?? .simple, quorum: number(fields["quorum"], in: 1...1_000_000),
                base: oneOf(PercentageBase.allCases, fields["base"])),
            options: options(fields["options"], references: &references))
    }

    /// Which keys a method needs, and which mean nothing to it.
    private mutating func noteKeys(of fields: Fields, by method: VotingMethod) {
        let reason = "method: \(method.rawValue)"
        if method == .cumulative {
            if fields["dots"] == nil { note(.keyNeeded("dots", by: reason), at: fields.place) }
        } else {
            for key in ["dots", "max-per-option"] where fields[key] != nil {
                note(.keyNotAllowed(key, by: reason), at: fields.place(of: key))
            }
        }
        if method == .motion {
            if fields["options"] != nil { note(.keyNotAllowed("options", by: reason), at: fields.place(of: "options")) }
        } else if fields["options"] == nil {
            note(.keyNeeded("options", by: reason), at: fields.place)
        }
    }

    private mutating func options(_ node: Node?, references: inout PromptReferences) -> PollOutline.Options {
        guard let node else { return .listed([]) }
        guard node.mapping != nil else {
            var siblings: [String: Int] = [:]
            let items = items(node, count: 2...200, expected: .options)
            return .listed(
                items.map { item in
                    let fields = fields(item, known: ["id", "text"], required: ["id", "text"])
                    _ = identifier(fields["id"], among: &siblings)
                    return texts(fields["text"])
                })
        }
        let from = fields(node, known: ["from"], required: ["from"])["from"]
        var siblings: [String: Int] = [:]
        var paths: [String] = []
        for item in items(from, count: 1...50) {
            let path = value(item, .promptPath) { text in
                let codes = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                return codes.count == 2 && codes.allSatisfy(Self.isIdentifier) ? text : nil
            }
            guard let path else { continue }
            noteUnlessFirst(path, item, among: &siblings)
            references.references.append((path, references.activityCount, Place(item)))
            paths.append(path)
        }
        return .harvested(from: paths)
    }

    /// Notes references that lead nowhere, or to a prompt that has not been answered when the poll is taken.
    mutating func note(_ references: PromptReferences) {
        let known = references.prompts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        for reference in references.references {
            if let activity = references.prompts[reference.path] {
                if activity > reference.activity { note(.laterPrompt(.excerpt(reference.path)), at: reference.place) }
            } else {
                let nearest = Spelling.nearest(to: reference.path, in: known)
                note(.unknownPrompt(.excerpt(reference.path), known: known, nearest: nearest), at: reference.place)
            }
        }
    }
}
