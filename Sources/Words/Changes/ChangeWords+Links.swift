import Localization
import Workshop

extension ChangeWords {
    /// What became of a link.
    func link(_ revision: Revision<Link>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let (from, to) = (name(record.from), name(record.to))
        return switch kind {
        case .linkProposed: t("proposed to link %1 with %2", from, to)
        case .linkAgreed: t("kept that %1 and %2 agreed on a link", from, to)
        case .linkEnded: t("ended the link of %1 with %2", from, to)
        case .linkRemoved: t("removed the link of %1 with %2", from, to)
        default: t("revised the link of %1 with %2", from, to)
        }
    }

    /// What an end of a link is called; a line by what it says.
    private func name(_ end: Reference) -> PlainText {
        switch end {
        case .line(let id): PlainText(t.quoted((state.contribution(id)?.text ?? PlainText(id.description)).string))
        case .person(let id): name(id)
        default: state.name(of: end)
        }
    }

    /// A call, and what came of it.
    func call(_ revision: Revision<Call>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let (person, day) = (name(record.stakeholder), place(record.day))
        guard revision.after != nil else { return t("removed a call to %1 (%2)", person, day) }
        guard revision.before == nil else {
            return t("revised a call to %1 (%2): %3", person, day, record.outcome.word(t))
        }
        return t("called %1 (%2): %3", person, day, record.outcome.word(t))
    }

    /// What became of a line that was said in no activity.
    func lineFromOutside(_ line: Contribution, _ kind: Change.Kind) -> String {
        switch kind {
        case .contributionWritten: t("took in what was said outside: “%1”", line.text)
        case .contributionRemoved: t("removed what was said outside: “%1”", line.text)
        default: t("revised what was said outside: “%1”", line.text)
        }
    }
}
