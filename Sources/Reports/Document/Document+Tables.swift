import Localization
import Papers
import Workshop

/// What the tables said, question by question.
extension Document {
    /// - Parameter sections: what else the paper tells of. Questions from the floor and their answers stand once.
    static func tables(
        of activity: AgendaLine, _ summary: DaySummary, _ words: Wording,
        beside sections: Set<SummarySection> = SummarySection.all
    ) -> [Block] {
        let t = words.t
        var groups = summary.groups.filter { $0.activity == activity.activity }
        let written = groups.contains { $0.prompts.contains { !$0.contributions.isEmpty } }
        let asked = summary.questions + summary.questions.flatMap(\.mergedFrom)
        let answers = Set(asked.flatMap { $0.answers ?? [] }.map(\.id))
        for group in groups.indices {
            for prompt in groups[group].prompts.indices {
                groups[group].prompts[prompt].contributions.removeAll { line in
                    // An answer stands under its question.
                    if answers.contains(line.id) { return true }
                    guard activity.kind == .questions, line.stage != nil else { return false }
                    return line.stage == .withdrawn || sections.contains(line.parked ? .parked : .questions)
                }
            }
        }
        if written, activity.kind == .questions, groups.allSatisfy({ $0.prompts.allSatisfy(\.contributions.isEmpty) }) {
            return []
        }
        let lines = groups.flatMap(\.prompts).reduce(0) { $0 + $1.contributions.count }
        let seated = groups.filter { !$0.members.isEmpty }
        // An activity that has not come up yet has nothing to say; the agenda lists it.
        guard !groups.isEmpty, lines > 0 || !seated.isEmpty || activity.actual != nil else { return [] }
        // What two agreed on stands among the links, their first steps with it.
        let isLinked = [.matching, .pairing].contains(activity.kind) && summary.links?.isEmpty == false
        if isLinked, lines == 0, seated.isEmpty { return [] }

        var blocks: [Block] = [.heading(words.outside(activity.title), level: 1)]
        var sentences = overview(of: activity, groups: groups, seated: seated, summary, words)
        if lines == 0, !isLinked, groups.contains(where: { !$0.prompts.isEmpty }) {
            sentences.append(t("Nothing was written down."))
        }
        if !sentences.isEmpty { blocks.append(.paragraph(sentences.joined(separator: " "))) }
        if !seated.isEmpty {
            let members = seated.flatMap(\.members)
            // Two of one name are told apart, as on their badges.
            func told(_ member: GroupSummary.Member) -> PlainText {
                guard members.count(where: { $0.name == member.name }) > 1 else { return member.name }
                let tells = member.organisation.isEmpty ? member.category : member.organisation
                return tells.isEmpty ? member.name : PlainText(t("%1 (%2)", member.name, tells))
            }
            blocks.append(
                .entries(
                    seated.map {
                        Entry(
                            label: t("Table %1", $0.group),
                            text: t.series($0.members.map { words.outside(told($0)) }))
                    }))
        }
        for index in (groups.first?.prompts ?? []).indices {
            blocks += prompt(index, of: groups, summary, words)
        }
        return blocks
    }

    private static func overview(
        of activity: AgendaLine, groups: [GroupSummary], seated: [GroupSummary], _ summary: DaySummary, _ words: Wording
    ) -> [String] {
        let t = words.t
        var sentences: [String] = []
        if !seated.isEmpty {
            let people = seated.reduce(0) { $0 + $1.members.count }
            sentences.append(
                t.plural("%2 people sat at %1 table.", "%2 people sat at %1 tables.", seated.count, t.number(people)))
        }
        if let met = summary.newEncounters.first(where: { $0.activity == activity.activity }), let share = met.share {
            sentences.append(
                t.plural(
                    "%2 of the %1 pair at one table had not shared a table before.",
                    "%2 of the %1 pairs at one table had not shared a table before.", met.pairs,
                    words.percent(share)))
        }
        return sentences
    }

    private static func prompt(
        _ index: Int, of groups: [GroupSummary], _ summary: DaySummary, _ words: Wording
    ) -> [Block] {
        let t = words.t
        let written = groups.filter { !$0.prompts[index].contributions.isEmpty }
        guard let first = written.first else { return [] }
        var blocks: [Block] = [.heading(words.outside(first.prompts[index].text), level: 2)]
        // What most lines of a question are goes without saying.
        let kinds = Dictionary(grouping: written.flatMap { $0.prompts[index].contributions }, by: \.kind)
        let usual = kinds.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key
        let entries = written.flatMap { group in
            group.prompts[index].contributions.map { line -> Entry in
                if line.stage != nil, !line.parked { return question(line, summary, words) }
                var details = words.about(line) + words.promise(line, in: summary) + merged(line, summary, words)
                if line.kind != usual { details.insert(words.kind(line), at: 0) }
                if line.kind == .action, let outcome = words.outcome(line) { details.append(outcome) }
                if line.parked { details.append(t("set aside for later")) }
                // The table and its note-taker stand in the margin, beside each line: no heading for a line or two.
                return Entry(
                    label: words.source(of: line, in: summary),
                    text: words.said(line), details: details)
            }
        }
        blocks.append(.entries(entries))
        return blocks
    }
}
