public import Ledger

/// What an exchange with a server came to, or would come to.
public struct Exchanged: Sendable {
    /// What came; nil where there was nothing new.
    public var merged: Merged?
    /// How many rows went there.
    public var sent = 0
    /// How many of these it had been given before.
    public var sentAgain = 0
    /// How many rows it knows less than it was given once.
    public var lost = 0
    /// How many are still to be sent.
    public var unsent = 0
    /// Why these could not be sent.
    public var obstacle: CentralProblem?
    /// How many rows there come after one that is missing there: they come with it.
    public var waiting = 0
    /// Rows that the server refuses, and what it says. Its writer's later ones are there, and wait for it.
    public var refused: [Refused] = []
    /// What came and is not believed: nothing of that writer was taken over from there on.
    public var aside: [JoinProblem] = []
    /// Where the server has another row of a number than this file. Both are there now.
    public var forks: [Verification.Fork] = []
    /// How many rows there have less in them now, since somebody was forgotten.
    public var erasedThere = 0
    /// How many rows there still say more than is left of them, since this role may not erase.
    public var unerased = 0
    /// What the role may and should not: it could alter or remove rows.
    public var tooMuch: [String] = []

    /// A row that the server refuses.
    public struct Refused: Sendable, Equatable {
        /// Its writer.
        public var writer: String
        /// Its number among the writer's.
        public var number: Int
        /// What the server says.
        public var words: String
    }

    /// Whether the file holds nothing that the server has not, and the other way round.
    public var isInStep: Bool { unsent == 0 && waiting == 0 && refused.isEmpty && aside.isEmpty }

    /// Nothing yet.
    init() {}
}
