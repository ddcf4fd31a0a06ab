public import Localization
public import Workshop

extension LedgerError {
    /// What happened to a file and what to do next, in one sentence or two.
    public func message(file: String, _ t: Localizer) -> String {
        let file = PlainText(file)
        return switch self {
        case .noSuchFile:
            t("%1: there is no such file. Make one: halqa new FILE --script SCRIPT.", file)
        case .alreadyExists:
            t("%1 is there already and is not overwritten. Choose another name, or move it away.", file)
        case .notAHalqaFile:
            t("%1 is not a Halqa file. Give the file that halqa new made.", file)
        case .newerVersion(let found, let known):
            t(
                "%1 was written by a newer Halqa (version %2; this one writes %3). Nothing was written; install the newer one.",
                file, found, known)
        case .damaged(let cause):
            t("%1 is damaged: %2. halqa verify says what is wrong, and what to go on with.", file, PlainText(cause))
        case .networkFileSystem(let type):
            t(
                "%1 lies on a network file system (%2), where two writers can damage it. Copy it to this laptop.", file,
                PlainText(type))
        case .replaced:
            t("%1: another file has taken its place. Nothing was written; look at it, then do this again.", file)
        case .busy:
            t("%1 is held by another program. Nothing was written; try again.", file)
        case .readOnly:
            t("%1 cannot be written to. Check the permissions of the file and its folder.", file)
        case .diskFull:
            t("%1: the disk is full. Nothing was written; make room and try again.", file)
        case .inputOutput(let cause):
            t(
                "%1: the system answered “%2”. Nothing was written; check the disk and try again.", file,
                PlainText(cause))
        case .keptUnread(let cause):
            t(
                "%1: this is done and kept, but the file cannot be read now (%2). Do not repeat it; look at the disk.",
                file, PlainText(cause))
        case .outcomeUnknown(let cause):
            t(
                "%1: it is unknown whether this was saved (%2). Look with halqa journal before doing it again.", file,
                PlainText(cause))
        case .notPut(let path, .noSuchFile):
            t("%1: there is no such folder. Make it first, or choose another.", PlainText(Self.folder(of: path)))
        case .notPut(let path, let error):
            error.message(file: path, t)
        case .refused(let refusal):
            refusal.message(t)
        }
    }

    /// What happened to a file that was only to be read, such as another laptop's: one that is not there is not made.
    public func message(input file: String, _ t: Localizer) -> String {
        self == .noSuchFile
            ? t("%1: there is no such file. Check the path.", PlainText(file)) : message(file: file, t)
    }

    /// The folder that a path lies in; `.` for a bare name.
    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
