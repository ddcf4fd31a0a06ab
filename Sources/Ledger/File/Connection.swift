import GRDB

/// A connection, and the file it was made to.
struct Connection {
    var queue: DatabaseQueue
    var identity: FileIdentity
    /// Whether the queue reads a copy in memory: a file of an earlier version that cannot be written to. Nothing that is
    /// written there would last, so nothing is.
    var isCopy = false
}
