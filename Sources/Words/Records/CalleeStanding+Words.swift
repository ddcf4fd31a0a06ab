public import Localization
public import Workshop

extension Callee.Standing {
    /// How far a call has come, in a few words.
    public func words(_ t: Localizer) -> String {
        switch self {
        case .due: t("to be called")
        case .again(let date): t("again on %1", t.digits.written(date.description))
        case .letter: t("a letter is next")
        case .reached: t("reached")
        case .declined: t("does not want to")
        }
    }
}
