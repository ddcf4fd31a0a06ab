import Ledger
public import Workshop

/// What became of the file while somebody worked on it.
public enum News: Sendable {
    /// Entries that follow on what was known; how many ballots lie in urns may have changed as well.
    case grown([JournalEntry])
    /// Other ballots lie in the urns, and nothing else is new.
    case urns
    /// The file is not the one that was known: what is in it now, and how.
    case replaced(Replacement)
    /// A newer Halqa has taken the file over: from here on it can be looked at only.
    case takenOver(version: Int)
    /// Another program holds the file; it is looked at again.
    case held
    /// The file cannot be read; it is looked at again.
    case unreadable(LedgerError)
    /// It can be read again.
    case readable

    /// How a file was found to be another one.
    public struct Replacement: Equatable, Sendable {
        /// The last entry that was known before.
        public var known: Int
        /// The last entry that the file has.
        public var found: Int
        /// Whether it holds another programme.
        public var isOtherProgramme: Bool

        /// Says how a file was found to be another one.
        public init(known: Int, found: Int, isOtherProgramme: Bool) {
            self.known = known
            self.found = found
            self.isOtherProgramme = isOtherProgramme
        }
    }
}
