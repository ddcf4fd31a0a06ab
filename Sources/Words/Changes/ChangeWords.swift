public import Localization
import Tally
public import Workshop

/// Says in words what a change did, with the names that the file gives to what it touched.
public struct ChangeWords: Sendable {
    /// By what places, activities and votes are called.
    public enum Naming: Sendable {
        /// By their codes, which commands take: `barriers (fes, day 1)`.
        case codes
        /// By their titles, in the language that is spoken: `“What holds us back?” (Fez, day 1)`.
        case titles
    }

    let state: ProgrammeState
    private let naming: Naming
    let t: Localizer
    private var removedPeople: [ID<Stakeholder>: PlainText] = [:]
    private var removedOrganisations: [ID<Organisation>: PlainText] = [:]
    private var removedPolls: [ID<Poll>: String] = [:]

    /// - Parameters:
    ///   - state: What gives names to what is there.
    ///   - entries: What gives names to what they removed.
    ///   - naming: By what things are called.
    public init(_ state: ProgrammeState, _ t: Localizer, entries: [JournalEntry] = [], naming: Naming = .codes) {
        self.state = state
        self.t = t
        self.naming = naming
        for entry in entries {
            switch entry.change {
            case .stakeholder(let revision) where revision.after == nil:
                if let record = revision.before { removedPeople[record.id] = record.name }
            case .organisation(let revision) where revision.after == nil:
                if let record = revision.before { removedOrganisations[record.id] = record.name }
            case .poll(let revision) where revision.after == nil:
                if let record = revision.before { removedPolls[record.id] = name(record) }
            default: break
            }
        }
    }

    /// What an entry did: `checked in Karim Tahiri (fes, day 1)`.
    public func sentence(_ entry: JournalEntry) -> String {
        guard entry.undoes != nil, let inverse = entry.change.inverse else { return sentence(entry.change) }
        return t("took back: %1", sentence(inverse))
    }

    /// What a change does.
    public func sentence(_ change: Change) -> String {
        switch change {
        case .programmeCreated(let programme):
            t(
                "began the programme %1",
                programme.title.text(in: t.textLanguage, fallback: programme.languages))
        case .amendment(let revision): amendment(revision)
        case .organisation(let revision): organisation(revision, change.kind)
        case .stakeholder(let revision): stakeholder(revision)
        case .invitation(let revision): invitation(revision)
        case .attendance(let revision): attendance(revision, change.kind)
        case .timing(let revision): timing(revision, change.kind)
        case .seating(let revision): seating(revision)
        case .contribution(let revision): line(revision, change.kind)
        case .link(let revision): link(revision, change.kind)
        case .grid(let revision): grid(revision)
        case .rating(let revision): rating(revision, change.kind)
        case .call(let revision): call(revision)
        case .poll(let revision): poll(revision, change.kind)
        case .count(let revision): count(revision)
        case .turnout(let revision): turnout(revision)
        case .ballot(let revision): ballot(revision)
        case .ballotIssue(let revision): issue(revision)
        case .ballotsSealed(let sealed):
            t.plural(
                "emptied and sealed the urn of %2: %1 ballot", "emptied and sealed the urn of %2: %1 ballots",
                sealed.ballots.count, code(sealed.poll))
        case .erasure(let erasure):
            t.plural(
                "forgot somebody: erased what named them from %1 entry",
                "forgot somebody: erased what named them from %1 entries", erasure.rows.count)
        case .recovery(let recovery):
            t.plural(
                "made this file of what a damaged one still held: %1 entry was found elsewhere or begins a chain anew",
                "made this file of what a damaged one still held: %1 entries were found elsewhere or begin a chain anew",
                recovery.rows.count)
        case .fragment(let fragment):
            t("kept as text what nothing can be made of any more (%1): %2", fragment.kind, fragment.text)
        case .unknown(let change):
            t("something that a newer Halqa wrote and this one does not understand (%1)", PlainText(change.kind))
        }
    }

    /// What was taken back, or brought back, in a sentence for each entry that was written for it.
    public func takenBack(_ entries: [JournalEntry], isRedo: Bool) -> [String] {
        isRedo
            ? entries.map { t("Brought back: %1.", sentence($0.change)) }
            : entries.reversed().compactMap(\.change.inverse).map { t("Taken back: %1.", sentence($0)) }
    }

    private func stakeholder(_ revision: Revision<Stakeholder>) -> String {
        let name = (revision.after ?? revision.before)?.name ?? ""
        return switch (revision.before, revision.after) {
        case (nil, _): t("added %1 to the directory", name)
        case (_, nil): t("removed %1 from the directory", name)
        case (.some, .some): t("revised %1 in the directory", name)
        }
    }

    private func invitation(_ revision: Revision<Invitation>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let workshop = state.programme?.workshops.first { $0.id == record.workshop }.map(name) ?? ""
        return revision.after == nil
            ? t("took back the invitation of %1 to %2", name(record.stakeholder), workshop)
            : t("invited %1 to %2", name(record.stakeholder), workshop)
    }

    private func attendance(_ revision: Revision<Attendance>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let (name, day) = (name(record.stakeholder), place(record.day))
        return switch kind {
        case .left: t("let %1 leave (%2)", name, day)
        case .returned: t("let %1 return (%2)", name, day)
        case .arrivalWithdrawn: t("withdrew the arrival of %1 (%2)", name, day)
        case .arrivalRevised: t("revised the arrival of %1 (%2)", name, day)
        default:
            record.isWalkIn ? t("let %1 in without invitation (%2)", name, day) : t("checked in %1 (%2)", name, day)
        }
    }

    private func timing(_ revision: Revision<Timing>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let activity = place(record.activity)
        switch kind {
        case .activityStarted: return t("started %1", activity)
        case .activityEnded: return t("ended %1", activity)
        case .activityResumed: return t("resumed %1", activity)
        default:
            let extra = (revision.after?.extraMinutes ?? 0) - (revision.before?.extraMinutes ?? 0)
            let shift = (revision.after?.shiftMinutes ?? 0) - (revision.before?.shiftMinutes ?? 0)
            if revision.before?.startedAt != revision.after?.startedAt { return t("reset %1", activity) }
            if shift != 0 { return t("shifted %1 by %2 min", activity, signed(shift)) }
            return t("stretched %1 by %2 min", activity, signed(extra))
        }
    }

    private func seating(_ revision: Revision<Seating>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let activity = place(record.activity)
        return switch (revision.before, revision.after) {
        case (nil, let after):
            t.plural("made %1 table for %2", "made %1 tables for %2", after?.tables.count ?? 0, activity)
        case (_, nil): t("cleared the tables of %1", activity)
        case (.some, .some): t("changed the tables of %1", activity)
        }
    }

    private func line(_ revision: Revision<Contribution>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        guard let place = record.activity.map(place) else { return lineFromOutside(record, kind) }
        let (activity, table, text) = (place, record.group, record.text)
        if record.kind == .question, [.lineSettled, .actionReopened].contains(kind) {
            return switch Questions.Stage(record.outcome, hasAnswer: false, isParked: record.isParked) {
            case .onFloor: t("brought a question of %1 to the floor: “%2”", activity, text)
            case .waiting: t("let a question of %1 wait again: “%2”", activity, text)
            case .later: t("put a question of %1 off: “%2”", activity, text)
            case .answered: t("marked a question of %1 as answered: “%2”", activity, text)
            case .withdrawn: t("marked a question of %1 as asked no more: “%2”", activity, text)
            }
        }
        return switch kind {
        case .contributionWritten: t("wrote at table %1 of %2: “%3”", table, activity, text)
        case .contributionMoved: t("moved at table %1 of %2: “%3”", table, activity, text)
        case .contributionParked: t("parked at table %1 of %2: “%3”", table, activity, text)
        case .contributionUnparked: t("took up again at table %1 of %2: “%3”", table, activity, text)
        case .contributionMerged: t("merged into another line at table %1 of %2: “%3”", table, activity, text)
        case .contributionUnmerged: t("let stand for itself again at table %1 of %2: “%3”", table, activity, text)
        case .contributionRemoved: t("removed at table %1 of %2: “%3”", table, activity, text)
        case .actionDone: t("did what was taken on at table %1 of %2: “%3”", table, activity, text)
        case .actionDropped: t("dropped what was taken on at table %1 of %2: “%3”", table, activity, text)
        case .lineSettled: t("said what became of a line at table %1 of %2: “%3”", table, activity, text)
        case .actionReopened: t("took up again what was taken on at table %1 of %2: “%3”", table, activity, text)
        default: t("revised at table %1 of %2: “%3”", table, activity, text)
        }
    }

    private func poll(_ revision: Revision<Poll>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let poll = name(record) + " (" + (state.day(of: record.activity).map { place($0.id) } ?? "") + ")"
        return switch kind {
        case .pollPlanned where record.follows != nil:
            t("made the poll %1, the second round of %2", poll, record.follows.map { code($0) } ?? "")
        case .pollPlanned: t("made the poll %1", poll)
        case .pollOpened: t("opened the poll %1", poll)
        case .pollClosed: t("closed the poll %1", poll)
        case .pollReopened: t("reopened the poll %1", poll)
        case .pollWithdrawn: t("withdrew the poll %1", poll)
        default:
            if let before = revision.before, let after = revision.after, before.differsInNotes(from: after) {
                t.plural(
                    "noted %1 reservation about the poll %2", "noted %1 reservations about the poll %2",
                    after.reservations.count, poll)
            } else if revision.before?.state == .open, revision.after?.state == .planned {
                t("took back the opening of the poll %1", poll)
            } else {
                t.plural(
                    "gave the poll %2 %1 option", "gave the poll %2 %1 options", revision.after?.options.count ?? 0,
                    poll)
            }
        }
    }

    private func count(_ revision: Revision<Count>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let source = record.source.title(t)
        let poll = state.polls[record.poll]
        let option = OptionWords(poll?.rules.method ?? .plurality, t)
            .called(poll?.number(of: record.option - 1) ?? record.option)
        guard revision.after != nil else {
            return t("took back the count of %1 of %2 (%3)", option, code(record.poll), source)
        }
        switch record.uncounted {
        case nil:
            return t("counted %1 for %2 of %3 (%4)", record.votes, option, code(record.poll), source)
        case .majority:
            return t("saw the majority for %1 of %2, without counting it (%3)", option, code(record.poll), source)
        case .undocumented: return t("left %1 of %2 uncounted (%3)", option, code(record.poll), source)
        }
    }

    private func ballot(_ revision: Revision<Ballot>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let (poll, source) = (code(record.poll), record.source.title(t))
        return switch (revision.before, revision.after) {
        case (nil, _): t("keyed ballot %1 of %2 (%3): %4", record.number, poll, source, record.answer)
        case (_, nil): t("withdrew ballot %1 of %2 (%3)", record.number, poll, source)
        case (.some, .some): t("corrected ballot %1 of %2 (%3): %4", record.number, poll, source, record.answer)
        }
    }

    private func issue(_ revision: Revision<BallotIssue>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let poll = code(record.poll)
        return revision.after == nil
            ? t.plural("recalled %1 ballot paper of %2", "recalled %1 ballot papers of %2", record.codes.count, poll)
            : t.plural("made %1 ballot paper for %2", "made %1 ballot papers for %2", record.codes.count, poll)
    }

    private func turnout(_ revision: Revision<Turnout>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let source = record.source.title(t)
        return revision.after == nil
            ? t("took back the number of ballots of %1 (%2)", code(record.poll), source)
            : t.plural(
                "counted %1 ballot of %2 (%3)", "counted %1 ballots of %2 (%3)", record.ballots, code(record.poll),
                source)
    }
}

extension ChangeWords {
    func name(_ person: ID<Stakeholder>) -> PlainText {
        state.stakeholders[person]?.name ?? removedPeople[person] ?? PlainText(person.description)
    }

    func name(_ organisation: ID<Organisation>) -> PlainText {
        state.organisations[organisation]?.name ?? removedOrganisations[organisation]
            ?? PlainText(organisation.description)
    }

    private func code(_ poll: ID<Poll>) -> String {
        state.polls[poll].map(name) ?? removedPolls[poll] ?? poll.description
    }

    func place(_ day: ID<Day>) -> String {
        guard let record = state.day(day), let workshop = state.workshop(of: day) else {
            return day.description
        }
        return record.isLater
            ? t("%1, %2", name(workshop), t.phrase(for: record)) : t("%1, day %2", name(workshop), record.number)
    }

    func place(_ activity: ID<Activity>) -> String {
        guard let record = state.activity(activity), let day = state.day(of: activity) else {
            return activity.description
        }
        let name = naming == .codes ? record.code : t.quoted(text(record.title))
        return name + " (" + place(day.id) + ")"
    }

    private func name(_ workshop: Workshop) -> String { naming == .codes ? workshop.code : text(workshop.city) }

    private func name(_ poll: Poll) -> String { naming == .codes ? poll.code : t.quoted(text(poll.question)) }

    private func text(_ text: LocalizedText) -> String {
        text.text(in: t.textLanguage, fallback: state.programme?.languages ?? []).string
    }

    private func signed(_ minutes: Int) -> String { minutes > 0 ? "+\(minutes)" : String(minutes) }
}
