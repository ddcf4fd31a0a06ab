public import Localization
public import Workshop

extension CommentProblem {
    /// What it is and what can be done, in a sentence; the line is for the caller to put before it.
    public func message(_ t: Localizer) -> String {
        switch kind {
        case .file(let kind): RosterProblem(line: line, kind: kind).message(t)
        case .noTextColumn(let seen):
            t(
                "No column says what was said: name one “Text” or “Comment”. Seen: %1.", t.series(seen.map(\.string)))
        case .noText: t("Nothing is said in this row.")
        case .notADate(let cell): t("“%1” is no date; write 2026-12-05 or 5/12/2026.", cell)
        case .ahead(let date): t("%1 has not come yet. Look at the order of day and month.", t.date(date))
        case .noSuchKind(let cell):
            t(
                "“%1” is no kind of line; there are %2.", cell,
                t.series(Contribution.Kind.allCases.map { $0.title(t) }))
        case .unclearConsent(let cell): t("“%1” says neither yes nor no.", cell)
        }
    }
}
