public import Workshop

/// A paper of a secret poll on its way into the urn.
public struct SecretPaper: Sendable {
    /// What entitles whoever holds it; it is spent with the ballot.
    public var code: BallotCode
    /// What it says, as it was keyed; see `BallotLine`.
    public var line: String

    /// A paper with its code and what it says.
    public init(code: BallotCode, line: String) {
        self.code = code
        self.line = line
    }
}
