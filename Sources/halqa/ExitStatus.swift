/// How a command ends, in the numbers that sysexits.h gave to such ends long ago. Documented in docs/commands.md.
enum ExitStatus: Int32 {
    case success = 0
    /// The command line cannot be understood.
    case usage = 64
    /// What was asked for is refused, ambiguous or wrong; or the file is damaged.
    case badData = 65
    /// There is no file of that name.
    case noSuchFile = 66
    /// The file is there and is not overwritten.
    case alreadyExists = 73
    /// The system could not read or write.
    case inputOutput = 74
    /// Another process holds the file; trying again helps.
    case busy = 75
}
