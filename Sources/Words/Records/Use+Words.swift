public import Localization
public import Workshop

extension Use {
    /// Where something is used, in a few words.
    public func words(_ t: Localizer) -> String {
        switch self {
        case .invitations(let count): t.plural("%1 invitation", "%1 invitations", count)
        case .days(let count): t.plural("%1 day with a presence", "%1 days with a presence", count)
        case .tables(let count): t.plural("%1 place at a table", "%1 places at tables", count)
        case .ballots: t("a ballot")
        case .lines(let count): t.plural("%1 line", "%1 lines", count)
        case .merged(let count): t.plural("%1 line merged into it", "%1 lines merged into it", count)
        case .links(let count): t.plural("%1 link", "%1 links", count)
        case .calls(let count): t.plural("%1 call", "%1 calls", count)
        case .options(let count): t.plural("%1 option of a vote", "%1 options of votes", count)
        case .ratings(let count): t.plural("%1 rating", "%1 ratings", count)
        }
    }
}

extension [Use] {
    /// Why something that is used so cannot be removed; nil where it is not.
    public func obstacle(_ t: Localizer) -> String? {
        isEmpty
            ? nil
            : t(
                "It cannot be removed as long as something in the file refers to it: %1.", t.series(map { $0.words(t) })
            )
    }
}
