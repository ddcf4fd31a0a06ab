public import Localization
public import Workshop

/// Why things fit, in words.
public struct FitWords: Sendable {
    private let t: Localizer
    private let tags: TagBook
    private let programme: Programme?

    /// - Parameter tags: what tags are called.
    public init(_ programme: Programme?, _ tags: TagBook, _ t: Localizer) {
        (self.programme, self.tags, self.t) = (programme, tags, t)
    }

    /// All reasons in one line, what decides first, each tag and word with how many of all lines have it, since the rarer
    /// weighs more: `both: SDG 7 (3 of 310), wood (41 of 310); both say: stones (2 of 310); same town: Fès`.
    public func sentence(_ reasons: [FitReason]) -> String { t.parts(reasons.map { word($0, isCounted: true) }) }

    /// Why two people are a pair; where nothing is known of both, that nobody is to be left out.
    /// - Parameters:
    ///   - areApart: whether they have no language in common, which is said first: somebody has to know it before they
    ///     meet.
    ///   - areKeptApart: whether the rules keep them apart, and somebody paired them all the same.
    public func pair(_ reasons: [FitReason], areApart: Bool, areKeptApart: Bool = false) -> String {
        let why =
            areKeptApart
            ? t.parts([t("by hand, though the rules keep them apart")] + reasons.map { word($0) })
            : reasons.isEmpty
                ? t("so that everybody has somebody: nothing else is known of both") : t.parts(reasons.map { word($0) })
        return areApart ? t.parts([t("no language in common: somebody has to translate"), why]) : why
    }

    /// One of them.
    /// - Parameter isCounted: whether it says how rare a tag or a word is.
    private func word(_ reason: FitReason, isCounted: Bool = false) -> String {
        func series(_ shared: [FitReason.Shared], _ name: (PlainText) -> String) -> String {
            t.series(
                shared.map { one in
                    let name = t.isolated(name(one.text))
                    return isCounted ? t("%1 (%2 of %3)", name, one.count, one.all) : name
                })
        }
        return switch reason {
        case .tags(let shared): t("both: %1", series(shared) { "#" + tags.title(of: $0) })
        case .words(let shared): t("both say: %1", series(shared) { $0.string })
        case .languages(let codes): t("both speak: %1", t.series(codes.map { t.languages([$0]) }))
        case .category(let code):
            t(
                "is looked for: %1",
                programme?.categories.first { $0.code == code.string }.map {
                    $0.title.text(in: t.textLanguage, fallback: programme?.languages ?? []).string
                } ?? code.string)
        case .town(let town): t("same town: %1", town)
        case .country(let country): t("same country: %1", country)
        }
    }
}
