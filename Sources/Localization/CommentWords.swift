/// What people who write a language call columns in lists of what was said: comments of a page, letters, messages of a group.
/// Case and accents do not count.
public struct CommentWords: Sendable {
    /// What was said.
    public let texts: [String]
    /// When.
    public let dates: [String]
    /// By whom.
    public let speakers: [String]
    /// Where.
    public let places: [String]
    /// What it is: a question, an idea.
    public let kinds: [String]
    /// Whether whoever said it may be named with it.
    public let consents: [String]
}
