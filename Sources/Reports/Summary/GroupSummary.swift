public import Workshop

/// One table of one activity: who sat there and what it said under each prompt.
public struct GroupSummary: Codable, Hashable, Sendable {
    /// Somebody at the table.
    public struct Member: Codable, Hashable, Sendable {
        /// The name.
        public var name: PlainText
        /// What the person's category is called; empty when it has none.
        public var category: PlainText
        /// Where the person comes from; empty when nobody knows.
        public var organisation: PlainText
    }

    /// What the table said to one question.
    public struct Prompt: Codable, Hashable, Sendable {
        /// The prompt's own id in the script.
        public var prompt: String
        /// One to four words.
        public var title: PlainText
        /// The question.
        public var text: PlainText
        /// The lines, in the table's order; steps of links are none of them.
        public var contributions: [LineSummary]
    }

    /// The activity's own id in the script.
    public var activity: String
    /// The table's number, from 1.
    public var group: Int
    /// True when the activity is held in one circle: there are no tables, and the lines are the room's.
    public var wholeRoom: Bool
    /// Who sits there; nobody when the table was not seated.
    public var members: [Member]
    /// Every prompt of the activity, also those that the table left empty.
    public var prompts: [Prompt]
}

extension GroupSummary {
    static func all(of activity: Activity, _ source: SummarySource) -> [GroupSummary] {
        let tables = source.state.seatings[activity.id]?.tables ?? []
        let steps = Set(source.state.lines(of: activity.id).filter(\.isStep).map(\.id))
        let lines = LineSummary.standing(in: activity, source).filter { !steps.contains($0.id) }
        var numbers = Set(tables.indices.map { $0 + 1 }).union(lines.map(\.group))
        if !activity.prompts.isEmpty { numbers.formUnion(source.state.groupNumbers(of: activity)) }

        var prompts = activity.prompts.map {
            Prompt(prompt: $0.code, title: source.text($0.title), text: source.text($0.text), contributions: [])
        }
        // A line whose prompt the script does not have: shown under the prompt's id rather than lost.
        for code in lines.map(\.prompt) where !prompts.contains(where: { $0.prompt == code }) {
            // What answers no prompt stands under what the activity is called.
            let title = code.isEmpty ? source.text(activity.title) : PlainText(code)
            prompts.append(Prompt(prompt: code, title: title, text: title, contributions: []))
        }
        let linesByGroup = Dictionary(grouping: lines, by: \.group)
        return numbers.sorted().map { number in
            let mine = Dictionary(grouping: linesByGroup[number] ?? [], by: \.prompt)
            return GroupSummary(
                activity: activity.code, group: number, wholeRoom: activity.groups == 0 && tables.isEmpty,
                members: tables.indices.contains(number - 1) ? members(tables[number - 1], source) : [],
                prompts: prompts.map { prompt in
                    var filled = prompt
                    filled.contributions = mine[prompt.prompt] ?? []
                    return filled
                })
        }
    }

    private static func members(_ people: [ID<Stakeholder>], _ source: SummarySource) -> [Member] {
        people.compactMap { source.state.stakeholders[$0] }.map {
            Member(
                name: $0.name, category: source.categoryTitle($0.category),
                organisation: source.state.organisationName(of: $0))
        }
    }
}
