/// How a command ends, in the numbers that sysexits.h gave to such ends long ago. Documented in docs/commands.md.
enum ExitStatus: Int32 {
    case success = 0
    /// The command line cannot be understood.
    case usage = 64
    /// What was asked for is refused, ambiguous or wrong; or the file is damaged.
    case badData = 65
    /// There is no file of that name.
    case noSuchFile = 66
    /// There is no way to the server now.
    case unavailable = 69
    /// The server's disk is full.
    case serverFull = 71
    /// The server takes nothing now.
    case serverReadOnly = 72
    /// The file is there and is not overwritten.
    case alreadyExists = 73
    /// The system could not read or write.
    case inputOutput = 74
    /// Another process holds the file, or the server is restarting or crowded; trying again helps.
    case busy = 75
    /// The server does not prove that it is the one that was meant.
    case otherServer = 76
    /// The server does not let this role in, or do this.
    case mayNot = 77
    /// Something has to be installed or prepared first: a library, a database.
    case notPrepared = 78
}
