public import Localization
public import Workshop

extension Callee.Standing {
    /// How far a call has come, in a few words.
    /// - Parameters:
    ///   - channel: how people are reached on the day.
    ///   - date: writes a date; in numbers, where nothing is said.
    public func words(
        _ t: Localizer, by channel: Channel? = .telephone, date: ((CivilDate) -> String)? = nil
    ) -> String {
        switch self {
        case .due: channel == .mail ? t("to be written to") : t("to be called")
        case .again(let day): t("again on %1", date?(day) ?? t.date(day))
        case .letter: t("a letter is next")
        case .reached: t("reached")
        case .declined: t("does not want to")
        }
    }
}
