/// Something in a list of what was said outside that keeps a row out, or all of it. `Words` says it.
public struct CommentProblem: Hashable, Sendable {
    /// The line in the file at which the row begins, from 1.
    public let line: Int
    /// What it is.
    public let kind: Kind

    /// Makes a problem.
    public init(line: Int, kind: Kind) {
        self.line = line
        self.kind = kind
    }

    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// The file is no table that can be read.
        case file(RosterProblem.Kind)
        /// No column is called so that it may hold what was said; what the first line says.
        case noTextColumn(seen: [PlainText])
        /// The row says nothing.
        case noText
        /// Not a date.
        case notADate(PlainText)
        /// A date that has not come yet.
        case ahead(CivilDate)
        /// No kind of line is called so.
        case noSuchKind(PlainText)
        /// Neither yes nor no.
        case unclearConsent(PlainText)
    }
}
