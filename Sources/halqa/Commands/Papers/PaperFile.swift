import Foundation
import Localization
import Papers
import Reports
import Storage
import Workshop

// The system's calls on names and folders: a name lives as long as the call, a state of a file is looked at only where the call says that
// it was filled in, and the system's words for a problem are copied at once.

/// Where papers are written: files readable by their owner alone, for papers name people.
enum PaperFile {
    /// What stands for standard output where a path is asked for.
    static let standardOutput = "-"

    /// Refuses a file whose name ends in a form that is not written: what is in it would not be what its name says.
    /// - Parameter endings: those that are written, without the point.
    static func checkEnding(of path: String, among endings: [String], _ t: Localizer) throws(Failure) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard path != standardOutput, !path.hasSuffix("/"), let point = name.lastIndex(of: ".") else { return }
        let ending = name[name.index(after: point)...].lowercased()
        guard point > name.startIndex, !ending.isEmpty, ending.allSatisfy({ $0.isLetter || $0.isNumber }),
            !endings.contains(ending),
            // What is there and is no paper says better why nothing is written.
            !DatabaseFile.isThere(path)
        else { return }
        throw Failure(
            .usage,
            t(
                "This does not write .%1. End the name of --output in %2.", PlainText(ending),
                t.series(endings.map { "." + $0 })))
    }

    /// Refuses a file whose name ends in another form than the one that is written.
    /// - Parameter isNamed: whether the form is said otherwise than by that name; else it may be any that is written.
    static func checkEnding(
        of path: String, as form: SummaryFormat, isNamed: Bool, _ t: Localizer
    ) throws(Failure) {
        // CSV is a folder, which may be called anything.
        guard form != .csv else { return }
        try checkEnding(of: path, among: (isNamed ? [form] : SummaryFormat.allCases).flatMap(\.endings), t)
    }

    /// Looks at a place before anything is made for it.
    /// - Throws: when a form cannot go there, in words that say where it can.
    static func check(_ path: String, _ format: SummaryFormat, _ t: Localizer) throws(Failure) {
        if path.isEmpty { throw Failure(.usage, t("No name was given: name a file with --output PATH.")) }
        if path == standardOutput {
            if format == .csv {
                throw Failure(.usage, t("CSV is a file for each table: name a folder with --output FOLDER."))
            }
            if !format.isText, isatty(STDOUT_FILENO) == 1 {
                throw Failure(
                    .usage,
                    t("A terminal cannot show %1: write it to a file with --output PATH.", format.rawValue.uppercased())
                )
            }
        } else if format == .csv, SummaryFormat(fileName: path) != nil {
            throw Failure(
                .usage, t("CSV is a file for each table: %1 would be a folder; name it without an ending.", path))
        }
    }

    /// Writes a paper whole or not at all; of a folder, each file.
    /// - Parameter replacing: whether files that are there may go.
    static func write(
        _ paper: SummaryOutput, to path: String, replacing: Bool, _ t: Localizer
    ) throws(Failure) {
        switch paper.content {
        case .file(let data): try write(data, to: path, replacing: replacing, t)
        case .folder(let files): try write(files, into: path, replacing: replacing, t)
        case .site(let pages): try SiteFolder(path, t).write(pages, replacing: replacing)
        }
    }

    /// Writes bytes under a path, whole or not at all; into what is no file, such as a pipe, as they come.
    /// - Parameter replacing: whether a file that is there may go.
    static func write(_ data: Data, to path: String, replacing: Bool, _ t: Localizer) throws(Failure) {
        if path == standardOutput {
            // A terminal shows text alone.
            if TerminalLines.output != nil, let text = String(data: data, encoding: .utf8) {
                return try Output.write(text)
            }
            return try Output.write(data)
        }
        if try place(path, replacing: replacing, t) == .stream { return try pour(data, into: path, t) }
        do {
            try StagedFile(data, for: path).put(replacing: replacing)
        } catch {
            throw failure(path, error, t)
        }
    }

    /// Writes files into a folder, which is made when it is not there; no file is there before all of them are written.
    private static func write(
        _ files: [String: Data], into folder: String, replacing: Bool, _ t: Localizer
    ) throws(Failure) {
        try refuseCompanion(folder, t)
        let isNew = unsafe mkdir(folder, 0o700) == 0
        let problem = errno
        guard isNew || isFolder(folder) else {
            throw unsafe Failure(
                .inputOutput,
                t(
                    "%1 cannot be made: %2. Check the folder above it.", PlainText(folder),
                    String(cString: strerror(problem))))
        }
        // Where nothing could be written, no empty folder stays; the system removes none that has files in it.
        defer { if isNew { unsafe rmdir(folder) } }
        let paths = files.keys.sorted().map { (path: folder + "/" + $0, name: $0) }
        for (path, _) in paths where try place(path, replacing: replacing, t) == .stream {
            throw alreadyThere(path, t)
        }
        var staged: [StagedFile] = []
        defer { for file in staged { file.discard() } }
        for (path, name) in paths {
            do { staged.append(try StagedFile(files[name] ?? Data(), for: path)) } catch {
                throw failure(path, error, t)
            }
        }
        while let file = staged.popLast() {
            do { try file.put(replacing: replacing) } catch { throw failure(file.path, error, t) }
        }
    }

    // MARK: - What is there

    private enum Place { case file, stream }

    /// What a path leads to: a file or nothing, or something that takes bytes as they come.
    /// - Throws: what may not be replaced, in words.
    private static func place(_ path: String, replacing: Bool, _ t: Localizer) throws(Failure) -> Place {
        try refuseCompanion(path, t)
        var information = stat()
        let isLink = unsafe lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
        guard unsafe stat(path, &information) == 0 else {
            // A link that leads nowhere is somebody's, too.
            if isLink { throw link(path, replacing: replacing, t) }
            return .file
        }
        switch information.st_mode & S_IFMT {
        case S_IFREG:
            if DatabaseFile.isThere(path) {
                throw Failure(
                    .alreadyExists,
                    t(
                        "%1 is a programme's file, or another database: no paper replaces it. Choose another name.",
                        PlainText(path)))
            }
            if isLink { throw link(path, replacing: replacing, t) }
            guard replacing else { throw alreadyThere(path, t) }
            return .file
        case S_IFDIR: throw Failure(.inputOutput, t("%1 is a folder. Name a file in it.", PlainText(path)))
        default: return .stream
        }
    }

    /// Whether a path leads to what takes bytes as they come: a pipe, a terminal, /dev/stdout.
    static func isStream(_ path: String) -> Bool {
        var information = stat()
        return unsafe stat(path, &information) == 0
            && ![S_IFREG, S_IFDIR].contains(information.st_mode & S_IFMT)
    }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return unsafe stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// What lies beside a programme's file under its name is part of it: SQLite would take a paper for its own journal.
    private static func refuseCompanion(_ path: String, _ t: Localizer) throws(Failure) {
        guard let owner = DatabaseFile.owner(ofCompanion: path) else { return }
        throw Failure(
            .alreadyExists,
            t(
                "%1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.",
                PlainText(path), PlainText(owner)))
    }

    private static func pour(_ data: Data, into path: String, _ t: Localizer) throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, .system(errno), t) }
        let problem = Output.send(data, to: descriptor) ? 0 : errno
        close(descriptor)
        if problem != 0 { throw failure(path, .system(problem), t) }
    }

    // MARK: - In words

    private static func failure(_ path: String, _ problem: StagedFile.Problem, _ t: Localizer) -> Failure {
        switch problem {
        case .alreadyThere: alreadyThere(path, t)
        case .system(let code):
            unsafe Failure(
                .inputOutput,
                t("%1 cannot be written: %2. Check the folder.", PlainText(path), String(cString: strerror(code))))
        }
    }

    /// Whoever put a link there did not mean that what it leads to is replaced, and may not be the one who writes.
    private static func link(_ path: String, replacing: Bool, _ t: Localizer) -> Failure {
        guard replacing else { return alreadyThere(path, t) }
        return Failure(
            .alreadyExists,
            t("%1 is a link, and nothing is written through one. Name the file that it leads to.", PlainText(path)))
    }

    private static func alreadyThere(_ path: String, _ t: Localizer) -> Failure {
        Failure(
            .alreadyExists,
            t("%1 is there already and is not overwritten. Choose another name, or add --force.", PlainText(path)))
    }
}

extension Failure {
    /// Why there is no paper, in words.
    init(_ error: PaperError, _ t: Localizer) {
        let status: ExitStatus =
            switch error {
            case .noSuchDay, .emptySheet, .noTies, .noLaterDay, .nobodyListed, .nobodyToWrite, .nothingToWrite:
                .badData
            case .nothingChosen, .notTwoLanguages, .noSides, .onlyForWalls, .onlyQuestionsUnnamed, .notThatForm: .usage
            case .pangoMissing, .xlsxMissing, .noFont, .notWritten, .stopped: .inputOutput
            }
        self.init(status, error.message(t))
    }
}
