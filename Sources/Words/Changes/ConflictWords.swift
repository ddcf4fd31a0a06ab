public import Localization
public import Workshop

/// What laptops said differently, in words.
public struct ConflictWords: Sendable {
    private let t: Localizer
    private let world: World
    private let changes: ChangeWords
    private let names: [ID<Device>: PlainText]

    /// - Parameters:
    ///   - state: the programme as it is shown.
    ///   - names: what people call the laptops.
    ///   - naming: whether a record is called by its code, as commands do, or by its title.
    public init(
        _ state: ProgrammeState, _ t: Localizer, _ world: World, names: [ID<Device>: PlainText], naming: ChangeWords.Naming
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
            + conflict.sides.enumerated().map { "\($0 + 1)  " + side($1) }
    }

    /// What one side says, and who and when.
    public func side(_ side: Conflict.Side) -> String {
        let local = world.localTime(side.at)
        let name = names[side.device] ?? PlainText(String(side.device.description.suffix(6)))
        let what = side.value.map { changes.sentence($0) } ?? t("It is gone.")
        return t("%1 (%2, on %3, %4)", what, side.by, name, "\(local.date) \(local.clock)")
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
