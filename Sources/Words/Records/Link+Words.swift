public import Localization
public import Workshop

extension Link.State {
    /// How far a link has come, in a word.
    public func word(_ t: Localizer) -> String {
        switch self {
        case .proposed: t("proposed")
        case .agreed: t("agreed")
        case .ended: t("over")
        }
    }
}

extension TagBook {
    /// What a link is: a tag of the script's vocabularies of links, or what was typed; empty where nobody has said.
    public static func forms(_ programme: Programme?, _ t: Localizer) -> TagBook {
        TagBook(programme, use: .links, t: t)
    }
}
