public import Localization
import Tally
public import Workshop

extension LineStory {
    /// The story, an event a row: when, and what happened.
    /// - Parameter world: its clocks are those of the workshop.
    public func rows(_ programme: ProgrammeState, _ world: World, _ t: Localizer) -> [(when: String, what: String)] {
        var rows = events.map { (when: t.date(world.localTime($0.at).date), what: words($0.event, programme, t)) }
        if let topic { rows.append(("", t("about: %1", programme.name(of: topic)))) }
        if let due = line.due, !line.isSettled {
            let date = t.date(due)
            let stands = line.outcome.map { t.joined([$0.word(t), t("by %1", date)]) } ?? t("open, due by %1", date)
            let late = line.isLate(on: world.localNow.date) ? t("late") : ""
            rows.append(("", t.joined([stands, late].filter { !$0.isEmpty })))
        }
        return rows
    }

    private func words(_ event: Event, _ programme: ProgrammeState, _ t: Localizer) -> String {
        switch event {
        case .said(let said):
            let owner = said.owner.map { t("taken on by %1", programme.name(of: $0)) } ?? ""
            let by = said.by.map { "— " + programme.name(of: $0).string } ?? ""
            // What it promised stays in sight, whatever became of it.
            let due = said.due.map { t("by %1", t.date($0)) } ?? ""
            let same = said.mergedInto == nil ? "" : t("says the same")
            let parts = [place(of: said, programme, t), "“" + said.text.string + "”", by, owner, due, same]
            return t.joined(parts.filter { !$0.isEmpty })
        case .called(let call):
            let day = programme.day(call.day).map { t.name(of: $0) } ?? ""
            let again = call.again.map { t("again on %1", t.date($0)) } ?? ""
            let parts = [
                day, programme.name(of: Party.person(call.stakeholder)).string, call.outcome.word(t), again,
                t("called by %1", call.by),
            ]
            return t.joined(parts.filter { !$0.isEmpty })
        case .remark(let remark):
            let by = remark.by.map { programme.name(of: $0).string } ?? ""
            return t.joined([by, "“" + remark.text.string + "”"].filter { !$0.isEmpty })
        case .step(let step, let line):
            return t.joined(
                [words(step.what, programme, t), quoted(line), step.by?.string ?? ""].filter { !$0.isEmpty })
        case .voted(let poll, let option): return result(of: poll, option, programme, t)
        case .late(let due, let line):
            return t.joined([t("late: it was due by %1", t.date(due)), quoted(line)].filter { !$0.isEmpty })
        }
    }

    /// What a vote came to for one of its options. Of a secret one whose seal is broken, and of one that was not decided, it is said that it
    /// stood there.
    private func result(of poll: Poll, _ option: Int, _ programme: ProgrammeState, _ t: Localizer) -> String {
        let question = t.quoted(
            poll.question.text(in: t.textLanguage, fallback: programme.programme?.languages ?? []).string)
        let room = programme.roomCount(of: poll.id)?.result()
        let tally = poll.rules.isCountedInRooms ? nil : try? programme.tally(of: poll.id)
        let isDecided =
            !programme.brokenSeals.contains(poll.id) && room?.quorumReached != false
            && (!poll.rules.method.hasOwnAnswers || room?.decision == .carried)
        guard isDecided else { return t("stood to the vote: %1", question) }
        if (tally?.winners ?? room?.winners ?? []).contains(option) { return t("chosen by the room: %1", question) }
        let ranking = tally?.ranking ?? room?.ranking ?? []
        guard let place = ranking.firstIndex(where: { $0.contains(option) }) else {
            return t("stood to the vote: %1", question)
        }
        let rank = ranking.prefix(place).reduce(1) { $0 + $1.count }
        return t("place %1 of %2 in the vote %3", t.number(rank), t.number(poll.options.count), question)
    }

    private func quoted(_ line: Contribution?) -> String { line.map { "“" + $0.text.string + "”" } ?? "" }

    private func words(_ what: LineStep.What, _ programme: ProgrammeState, _ t: Localizer) -> String {
        switch what {
        case .outcome(let outcome): outcome?.word(t) ?? t("open again")
        case .due(let from, let to?): t("due by %1 in place of %2", t.date(to), t.date(from))
        case .due(let from, nil): t("no date any more, in place of %1", t.date(from))
        case .owner(let from, let to?):
            t("taken on by %1 in place of %2", programme.name(of: to), programme.name(of: from))
        case .owner(let from, nil): t("nobody’s any more, in place of %1", programme.name(of: from))
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
