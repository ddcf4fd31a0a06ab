public import Workshop

/// Why nothing is taken over from another laptop's file or parcel. The own file stays as it was.
public enum JoinProblem: Error, Equatable, Sendable {
    /// It holds another programme.
    case otherProgramme
    /// It was begun on its own, from the same script.
    case begunApart
    /// It is neither a Halqa file nor a parcel.
    case notFromHalqa
    /// A newer Halqa made it.
    case newer(found: Int, known: Int)
    /// Nothing that is whole is left of it.
    case nothingWhole
    /// A row does not say what its hash says, or does not follow on the one before it: its writer and number.
    case altered(writer: String, number: Int)
    /// The checksum at the parcel's end is another one.
    case checksum
    /// The signature of a row is not that of its writer.
    case signature(writer: String, number: Int)
    /// An entry stands in both under one id and in different places: one of the files was saved from a damaged one.
    case elsewhere(ID<JournalEntry>)
    /// What can go wrong with any file: with that one.
    case unreadable(LedgerError)
}

/// What came, or would come, from another laptop.
public struct Merged: Sendable, Equatable {
    /// What one laptop wrote of it.
    public struct Part: Sendable, Equatable {
        /// The laptop.
        public var device: ID<Device>
        /// What people call it there; empty where they do not.
        public var name: PlainText
        /// How many entries.
        public var entries: Int
    }

    /// How many things a person has to settle.
    public struct Open: Sendable, Equatable {
        /// Before it.
        public var before: Int
        /// After it.
        public var after: Int
    }

    /// How many entries came.
    public var entries = 0
    /// How many of those that are in the other one were here already.
    public var known = 0
    /// By laptop, in the order of their ids.
    public var parts: [Part] = []
    /// How many did not come, since something that they build on is in neither: they come with it.
    public var waiting = 0
    /// How many entries have less in them than before, since somebody was forgotten there.
    public var erased = 0
    /// Whether the parcel had no end.
    public var isCut = false
    /// Writers of which two different rows with one number are here now and were not before.
    public var forks: [Verification.Fork] = []
    /// How many things there are that a person has to settle, before and after.
    public var conflicts = Open(before: 0, after: 0)

    /// Whether nothing is different now.
    public var isNothing: Bool { entries == 0 && erased == 0 }

    init() {}
}
