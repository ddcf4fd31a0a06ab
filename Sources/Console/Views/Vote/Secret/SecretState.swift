/// What the vote remembers of secret polls.
struct SecretState: Sendable {
    /// The receipt of the last secret ballot.
    var receipt: String?
    /// The head hash of the journal, when a secret poll was closed here.
    var head: String?
}
