import Localization
import Workshop

extension ConsoleState {
    /// What was taken back, or brought back, in a sentence.
    func sentence(undone entries: [JournalEntry], isRedo: Bool) -> String {
        let t = self.t
        guard let inverse = entries.first?.change.inverse else { return t("Nothing was taken back.") }
        let change = isRedo ? entries.first?.change ?? inverse : inverse
        let what = change.kind.title(t)
        guard let subject = subject(of: change) else {
            return isRedo ? t("Done again: %1", what) : t("Taken back: %1", what)
        }
        return isRedo ? t("Done again: %1 (%2)", what, subject) : t("Taken back: %1 (%2)", what, subject)
    }

    /// Whom or what a change is about, if a word says it.
    private func subject(of change: Change) -> String? {
        switch change {
        case .stakeholder(let revision): (revision.after ?? revision.before)?.name.string
        case .invitation(let revision):
            (revision.after ?? revision.before).flatMap { programme.stakeholders[$0.stakeholder]?.name.string }
        case .attendance(let revision):
            (revision.after ?? revision.before).flatMap { programme.stakeholders[$0.stakeholder]?.name.string }
        case .timing(let revision):
            (revision.after ?? revision.before).flatMap { programme.activity($0.activity).map { text($0.title) } }
        case .seating(let revision):
            (revision.after ?? revision.before).flatMap { programme.activity($0.activity).map { text($0.title) } }
        case .contribution(let revision): (revision.after ?? revision.before)?.text.string
        case .poll(let revision): (revision.after ?? revision.before).map { text($0.question) }
        case .count(let revision):
            (revision.after ?? revision.before).map { t("option %1: %2", $0.option, $0.votes) }
        case .turnout(let revision): (revision.after ?? revision.before).map { t.number($0.ballots) }
        case .ballot(let revision): (revision.after ?? revision.before).map { t("ballot %1: %2", $0.number, $0.answer) }
        case .ballotIssue(let revision):
            (revision.after ?? revision.before).map { t.plural("%1 paper", "%1 papers", $0.codes.count) }
        case .programmeCreated, .ballotsSealed: nil
        }
    }
}
