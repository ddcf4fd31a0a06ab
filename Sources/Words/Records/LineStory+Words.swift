public import Localization
public import Workshop

extension LineStory {
    /// The story, an event a row: when, and what happened.
    /// - Parameter world: its clocks are those of the workshop.
    public func rows(_ programme: ProgrammeState, _ world: World, _ t: Localizer) -> [(when: String, what: String)] {
        var rows = events.map { (when: t.date(world.localTime($0.at).date), what: words($0.event, programme, t)) }
        if let topic { rows.append(("", t("about: %1", programme.name(of: topic)))) }
        if line.outcome == nil, let due = line.due { rows.append(("", t("open, due by %1", t.date(due)))) }
        return rows
    }

    private func words(_ event: Event, _ programme: ProgrammeState, _ t: Localizer) -> String {
        switch event {
        case .said(let said):
            let owner = said.owner.map { t("taken on by %1", programme.name(of: $0)) } ?? ""
            let by = said.by.map { "— " + programme.name(of: $0).string } ?? ""
            // What it promised stays in sight, whatever became of it.
            let due = said.due.map { t("by %1", t.date($0)) } ?? ""
            let parts = [place(of: said, programme, t), "“" + said.text.string + "”", by, owner, due]
            return t.joined(parts.filter { !$0.isEmpty })
        case .called(let call):
            let day = programme.day(call.day).map { t.name(of: $0) } ?? ""
            let again = call.again.map { t("again on %1", t.date($0)) } ?? ""
            let parts = [day, programme.name(of: Party.person(call.stakeholder)).string, call.outcome.word(t), again]
            return t.joined(parts.filter { !$0.isEmpty })
        case .remark(let remark):
            let by = remark.by.map { programme.name(of: $0).string } ?? ""
            return t.joined([by, "“" + remark.text.string + "”"].filter { !$0.isEmpty })
        case .settled(let settlement, let line):
            let of = line.map { "“" + $0.text.string + "”" } ?? ""
            return t.joined([settlement.outcome.word(t), of, settlement.by?.string ?? ""].filter { !$0.isEmpty })
        }
    }

    /// `Fès · day 1 · What holds us back? · table 2`.
    private func place(of line: Contribution, _ programme: ProgrammeState, _ t: Localizer) -> String {
        guard let day = programme.day(of: line.activity), let workshop = programme.workshop(of: day.id),
            let activity = programme.activity(line.activity)
        else { return line.origin.map { $0.channel.word(t) } ?? "" }
        let languages = programme.programme?.languages ?? []
        func text(_ text: LocalizedText) -> String { text.text(in: t.textLanguage, fallback: languages).string }
        let table = activity.groups > 0 ? [t("table %1", line.group)] : []
        return t.joined([text(workshop.city), t.name(of: day), text(activity.title)] + table)
    }
}
