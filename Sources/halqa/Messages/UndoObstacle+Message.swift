import Desk
import Localization

extension UndoObstacle {
    /// What cannot be taken back.
    func message(_ t: Localizer) -> String {
        switch self {
        case .ballotCast: t("A ballot that was cast cannot be taken back. What was done before it stays as it is.")
        }
    }
}
