/// What can go wrong with a file. Each case has one defined outcome; none loses what was shown as saved.
public enum LedgerError: Error, Equatable, Sendable {
    /// There is no file at this path.
    case noSuchFile
    /// There is a file at this path already, and it is not overwritten.
    case alreadyExists
    /// The file is something else.
    case notAHalqaFile
    /// The file was written by a newer Halqa.
    case newerVersion(found: Int, known: Int)
    /// The file is damaged; what SQLite or the journal says of it.
    case damaged(String)
    /// The file lies on a network file system of this type, where locks cannot be trusted.
    case networkFileSystem(String)
    /// Another file has taken its place while it was open. Nothing was written.
    case replaced
    /// Another process held the file for too long. Nothing was written.
    case busy
    /// The file, or its folder, cannot be written to.
    case readOnly
    /// The disk is full. Nothing was written.
    case diskFull
    /// The system could not read or write; its own words. Nothing was written.
    case inputOutput(String)
    /// What was asked for is done and on the disk, but since then the file cannot be read; the system's own words.
    case keptUnread(String)
    /// The commit failed and it could not be found out whether the change is in the file.
    case outcomeUnknown(String)
    /// What was made of the file cannot be put under the name that was given for it: that name, and why. The file itself is as it was.
    indirect case notPut(at: String, LedgerError)
    /// The change is not allowed.
    case refused(Refusal)
}
