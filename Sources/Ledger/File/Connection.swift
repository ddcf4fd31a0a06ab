import GRDB

/// A connection, and the file it was made to.
struct Connection {
    var queue: DatabaseQueue
    var identity: FileIdentity
}
