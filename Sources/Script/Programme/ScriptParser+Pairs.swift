import Workshop
import Yams

/// Who teaches whom, and how people meet two and two.
extension ScriptParser {
    /// `pair: {teach: experienced, learn: beginner, apart: organisation}`, of an activity of kind pairing.
    mutating func pairRules(of activity: Fields, _ kind: Activity.Kind?) -> PairRules? {
        guard let node = activity["pair"] else { return nil }
        if let kind, kind != .pairing {
            note(.keyNotAllowed("pair", by: "kind: \(kind.rawValue)"), at: activity.place(of: "pair"))
        }
        let fields = fields(node, known: ["teach", "learn", "apart", "near", "by", "most"])
        let rules = PairRules(
            teach: someCategories(fields["teach"]), learn: someCategories(fields["learn"]),
            apart: bonds(fields["apart"]),
            near: oneOf([.city, .country] as [PairRules.Bond], fields["near"]), by: skills(fields["by"]),
            most: number(fields["most"], in: PairRules.counts))
        if let near = rules.near, rules.apart?.contains(near) == true {
            note(.keyNotAllowed("near", by: "apart: \(near.rawValue)"), at: fields.place(of: "near"))
        }
        // Nobody is both sides of a pair because of what they are.
        if let teach = rules.teach, let both = rules.learn?.first(where: teach.contains) {
            note(.keyNotAllowed("learn", by: "teach: \(both)"), at: fields.place(of: "learn"))
        }
        return rules
    }

    /// `meetings: {minutes: 15, change: 3, break: {after: 4, minutes: 15}}`.
    mutating func meetingRules(of activity: Fields, _ kind: Activity.Kind?) -> MeetingRules? {
        guard let node = activity["meetings"] else { return nil }
        if let kind, kind != .matching, kind != .pairing {
            note(.keyNotAllowed("meetings", by: "kind: \(kind.rawValue)"), at: activity.place(of: "meetings"))
        }
        if activity["groups"] == nil {
            note(.keyNeeded("groups", by: "meetings"), at: activity.place(of: "meetings"))
        }
        let fields = fields(node, known: ["minutes", "change", "break"], required: ["minutes"])
        let pause = fields["break"].map {
            self.fields($0, known: ["after", "minutes"], required: ["after", "minutes"])
        }
        return MeetingRules(
            minutes: number(fields["minutes"], in: MeetingRules.lengths) ?? MeetingRules.lengths.lowerBound,
            change: number(fields["change"], in: MeetingRules.pauses),
            breakAfter: number(pause?["after"], in: MeetingRules.runs),
            breakMinutes: number(pause?["minutes"], in: MeetingRules.pauses))
    }

    /// A category's id, or a list of them.
    private mutating func someCategories(_ node: Node?) -> [String]? {
        guard let node else { return nil }
        let codes =
            node.sequence == nil
            ? [word(of: categories, node)].compactMap(\.self)
            : items(node, count: 1...100).compactMap { word(of: categories, $0) }
        return codes.isEmpty ? nil : codes
    }

    private mutating func bonds(_ node: Node?) -> [PairRules.Bond]? {
        guard let node else { return nil }
        let bonds =
            node.sequence == nil
            ? [oneOf(PairRules.Bond.allCases, node)].compactMap(\.self)
            : items(node, count: 1...PairRules.Bond.allCases.count).compactMap { oneOf(PairRules.Bond.allCases, $0) }
        return bonds.isEmpty ? nil : bonds
    }

    /// A vocabulary's id, or `skills` for all that people need and offer, which is what counts where nothing is said.
    private mutating func skills(_ node: Node?) -> String? {
        let word = word(of: ["skills"] + vocabularyCodes, node)
        return word == "skills" && !vocabularyCodes.contains("skills") ? nil : word
    }
}
