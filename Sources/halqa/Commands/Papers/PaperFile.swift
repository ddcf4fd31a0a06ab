import Foundation
import Localization
import Reports
import Workshop

/// Where papers are written: files readable by their owner alone, for papers name people.
enum PaperFile {
    /// What stands for standard output where a path is asked for.
    static let standardOutput = "-"

    /// Looks at a place before anything is made for it.
    /// - Throws: when a form cannot go there, in words that say where it can.
    static func check(_ path: String, _ format: SummaryFormat, _ t: Localizer) throws(Failure) {
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
        case .file(let data) where path == standardOutput: try Output.write(data)
        case .file(let data): try write(data, to: path, replacing: replacing, t)
        case .folder(let files): try write(files, into: path, replacing: replacing, t)
        }
    }

    /// Writes bytes under a path, whole or not at all.
    /// - Parameter replacing: whether a file that is there may go.
    static func write(_ data: Data, to path: String, replacing: Bool, _ t: Localizer) throws(Failure) {
        try refuse(path, replacing: replacing, t)
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch {
            throw Failure(
                .inputOutput,
                t("%1 cannot be written: %2. Check the folder.", PlainText(path), error.localizedDescription))
        }
    }

    /// Writes files into a folder, which is made when it is not there; no file before all of them may be written.
    private static func write(
        _ files: [String: Data], into folder: String, replacing: Bool, _ t: Localizer
    ) throws(Failure) {
        let paths = files.keys.sorted().map { (path: folder + "/" + $0, name: $0) }
        for (path, _) in paths { try refuse(path, replacing: replacing, t) }
        if access(folder, F_OK) != 0, mkdir(folder, 0o700) != 0 {
            throw Failure(
                .inputOutput,
                t(
                    "%1 cannot be made: %2. Check the folder above it.", PlainText(folder),
                    String(cString: strerror(errno))))
        }
        for (path, name) in paths {
            guard let data = files[name] else { continue }
            try write(data, to: path, replacing: replacing, t)
        }
    }

    private static func refuse(_ path: String, replacing: Bool, _ t: Localizer) throws(Failure) {
        guard replacing || access(path, F_OK) != 0 else {
            throw Failure(
                .alreadyExists,
                t("%1 is there already and is not overwritten. Choose another name, or add --force.", PlainText(path)))
        }
    }
}

extension Failure {
    /// Why there is no paper, in words.
    init(_ error: PaperError, _ t: Localizer) {
        let status: ExitStatus =
            switch error {
            case .noSuchDay: .badData
            case .notTwoLanguages, .noSides: .usage
            case .pangoMissing, .xlsxMissing, .noFont, .notWritten: .inputOutput
            }
        self.init(status, error.message(t))
    }
}
