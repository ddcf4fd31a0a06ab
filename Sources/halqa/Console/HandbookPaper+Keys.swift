import Console
import Localization
import Reports

extension HandbookPaper {
    /// The pages with the keys as the console binds them.
    init(withKeys roles: [Role], _ t: Localizer) {
        self.init(roles, t) { KeyTable.row($0, t) }
    }
}
