public import Localization
public import Workshop

extension Channel {
    /// By which way something came that was said outside of the room, in a word.
    public func word(_ t: Localizer) -> String {
        switch self {
        case .telephone: t("telephone")
        case .mail: t("e-mail")
        case .web: t("web page")
        case .letter: t("letter")
        case .group: t("group of messages")
        }
    }
}
