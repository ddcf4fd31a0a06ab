public import Localization
public import Workshop

/// What laptops said differently, in words.
public struct ConflictWords {
    private let t: Localizer
    private let world: World
    private let changes: ChangeWords
    private let names: [ID<Device>: PlainText]

    /// - Parameters:
    ///   - state: the programme as it is shown.
    ///   - names: what people call the laptops.
    ///   - naming: whether a record is called by its code, as commands do, or by its title.
    public init(
        _ state: ProgrammeState, _ t: Localizer, _ world: World, names: [ID<Device>: PlainText],
        naming: ChangeWords.Naming
    ) {
        (self.t, self.world, self.names) = (t, world, names)
        changes = ChangeWords(state, t, naming: naming)
    }

    /// What it is about, in a line.
    public func title(_ conflict: Conflict) -> String {
        let what = conflict.shown.map { changes.sentence($0) } ?? conflict.key.description
        let alarm = conflict.kind.isAlarm ? t("Alarm: a result hangs on it.") + " " : ""
        return alarm + kind(conflict.kind) + " " + what
    }

    /// What all sides knew; nil where there was nothing.
    public func before(_ conflict: Conflict) -> String? {
        conflict.base.map { t("Before: %1", changes.sentence($0)) }
    }

    /// All of it.
    public func lines(_ conflict: Conflict) -> [String] {
        [title(conflict)] + (before(conflict).map { [$0] } ?? [])
            + conflict.sides.enumerated().map { "\($0 + 1)  " + side($1, of: conflict) }
    }

    /// What one side says, and who and when; and whether it is the side that is shown.
    public func side(_ side: Conflict.Side, of conflict: Conflict) -> String {
        let local = world.localTime(side.at)
        let name = names[side.device] ?? PlainText(String(side.device.description.suffix(6)))
        var parts = [side.value.map { changes.sentence($0) } ?? t("It is gone.")]
        if let value = side.value { parts += self.values(of: value, conflict.fields) }
        if side.value == conflict.shown, conflict.kind == .revised || conflict.kind == .counted {
            parts.append(t("this is shown"))
        }
        return t("%1 (%2, on %3, %4)", t.parts(parts), side.by, name, "\(local.date) \(local.clock)")
    }

    /// The values in which sides differ, where the sentence about the record has only its name.
    private func values(of change: Change, _ fields: [String]) -> [String] {
        func time(_ at: Instant?) -> String { at.map { t.time(world.localTime($0).clock) } ?? t("not yet") }
        func words(_ text: PlainText) -> String { text.isEmpty ? "–" : t.isolated(text.string) }
        let values: [String: String]
        switch change {
        case .stakeholder(let revision):
            guard let person = revision.after else { return [] }
            values = [
                "name": t("name: %1", words(person.name)),
                "organisation": t("organisation: %1", words(person.organisation)),
                "category": t("category: %1", words(person.category)), "city": t("city: %1", words(person.city)),
                "phone": t("telephone: %1", words(person.phone)), "email": t("e-mail: %1", words(person.email)),
                "consent": t(
                    "consent to be listed: %1", person.consent.map { $0 ? t("yes") : t("no") } ?? t("not asked")),
            ]
        case .organisation(let revision):
            guard let body = revision.after else { return [] }
            values = ["name": t("name: %1", words(body.name)), "city": t("city: %1", words(body.city))]
        case .timing(let revision):
            guard let timing = revision.after else { return [] }
            values = [
                "startedAt": t("begun: %1", time(timing.startedAt)), "endedAt": t("ended: %1", time(timing.endedAt)),
                "extraMinutes": t("%1 minutes more", t.signed(timing.extraMinutes)),
                "shiftMinutes": t("%1 minutes later", t.signed(timing.shiftMinutes)),
            ]
        case .contribution(let revision):
            guard let line = revision.after else { return [] }
            values = [
                "due": t("by: %1", line.due.map(t.dateInWords) ?? "–"),
                "isParked": line.isParked ? t("parked") : t("not parked"),
                "tags": t("tags: %1", line.tags.isEmpty ? "–" : t.series(line.tags.map(\.string))),
            ]
        default: return []
        }
        return fields.compactMap { values[$0] }
    }

    /// What sort of disagreement it is.
    public func kind(_ kind: Conflict.Kind) -> String {
        switch kind {
        case .revised: t("Changed on both sides:")
        case .removedAndRevised: t("Removed on one side, changed on the other:")
        case .removedAndUsed: t("Removed on one side, used on the other:")
        case .seated: t("Seated on both sides:")
        case .counted: t("Counted on both sides:")
        case .ballots: t("Two ballots of one code or voter:")
        case .late: t("Closed on one side, voted in on the other:")
        case .rules: t("Opened on both sides by different rules:")
        case .seals: t("Two seals of one urn:")
        case .sources: t("Numbers and single ballots for one source:")
        case .circle: t("Put into each other:")
        }
    }
}
