import Localization
import Workshop

extension ChangeWords {
    /// What became of an organisation.
    func organisation(_ revision: Revision<Organisation>, _ kind: Change.Kind) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let other = (revision.after?.joined ?? revision.before?.joined).map { name($0) } ?? ""
        switch kind {
        case .organisationAdded: return t("took in the organisation %1", record.name)
        case .organisationRemoved: return t("removed the organisation %1", record.name)
        case .organisationJoined: return t("joined the organisation %1 into %2", record.name, other)
        case .organisationParted:
            return t("let the organisation %1 stand for itself again, out of %2", record.name, other)
        default:
            if let before = revision.before, before.name != record.name {
                return t("renamed the organisation %1 to %2", before.name, record.name)
            }
            return t("revised the organisation %1", record.name)
        }
    }
}
