import GRDB

/// A connection, and the file it was made to.
struct Connection {
    var queue: DatabaseQueue
    var identity: FileIdentity
    /// Whether the queue reads a copy in memory: of a file of an earlier version that cannot be written to,
    /// or of a newer Halqa's. Nothing that is
    /// written there would last, so nothing is.
    var isCopy = false
    /// The version of a newer Halqa's file, of which the copy holds what is understood; nil for any other.
    var newer: Int?
}
