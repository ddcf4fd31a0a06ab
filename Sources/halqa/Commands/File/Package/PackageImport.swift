import Foundation
import Ledger
import Localization
import Storage
import Tables
import Words
import Workshop

/// A file is made of what `halqa export` wrote.
struct PackageImport {
    /// Where the package lies.
    let path: String
    private let files: [String: [UInt8]]

    /// A package under a path: a folder, or an archive of one.
    /// - Returns: nil for what is neither, such as a roster.
    /// - Throws: what cannot be read of a package, and what is none, in words: nobody has a roster in a folder or an archive.
    init?(at path: String, _ t: Localizer) throws {
        self.path = path
        if PaperFile.isFolder(path) {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            guard names.contains(DataPackage.description) else { throw Failure(.notAPackage, package: path, t) }
            var files: [String: [UInt8]] = [:]
            for name in names where Self.isPart(name) {
                let file = path + "/" + name
                do { files[name] = try BoundedFile.read(file, limit: Self.limit, plain: true) } catch {
                    throw Failure(error, path: file, t)
                }
            }
            self.files = files
            return
        }
        guard path != "-", path.lowercased().hasSuffix(".zip") else { return nil }
        let bytes: [UInt8]
        do { bytes = try BoundedFile.read(path, limit: Self.limit, plain: true) } catch {
            throw Failure(error, path: path, t)
        }
        if let harm = ZipFiles.harm(bytes) { throw Failure(harm, archive: path, t) }
        let archive: ZipFiles
        do {
            archive = try ZipFiles(bytes) { Self.isPart($0.split(separator: "/").last.map(String.init) ?? "") }
        } catch {
            guard case .libraryMissing(let reason) = error else { throw Failure(.damaged, archive: path, t) }
            throw Failure(
                .inputOutput,
                t("To read archives, libarchive has to be installed (%1). A folder needs nothing.", reason))
        }
        guard archive.names.contains(where: { ($0.split(separator: "/").last ?? "") == DataPackage.description })
        else {
            // A spreadsheet is an archive too, whatever its name ends in.
            if archive.names.contains("[Content_Types].xml") { return nil }
            throw Failure(.notAPackage, package: path, t)
        }
        // Whoever packs a folder has its name before each file's.
        files = Dictionary(
            archive.files.map { name, content in (name.split(separator: "/").last.map(String.init) ?? name, content) }
        ) { first, _ in first }
    }

    private static func isPart(_ name: String) -> Bool {
        [".json", ".csv", ".jsonl"].contains { name.hasSuffix($0) }
    }

    /// More than a journal of a million entries.
    private static let limit = 1 << 30

    /// Makes the file.
    /// - Parameter isTried: true to find out whether it could be made, and make nothing.
    func run(into file: String, isTried: Bool, _ common: CommonOptions) throws {
        let t = common.localizer
        let rebuilt: DataPackage.Rebuilt
        do {
            rebuilt = try DataPackage(files: files).rebuilt()
            if !isTried { try rebuilt.put(at: file) }
        } catch let problem as PackageProblem {
            throw Failure(problem, package: path, t)
        } catch let error as LedgerError {
            throw Failure(error, file: file, t)
        }
        if !isTried { Places().remember(lastFile: file) }
        if common.json {
            return try Output.json(PackageReport(file: file, entries: rebuilt.entries, tried: isTried))
        }
        try Output.line(
            isTried
                ? t.plural(
                    "%2 is whole and would make a file with %1 entry. Nothing was made.",
                    "%2 is whole and would make a file with %1 entries. Nothing was made.", rebuilt.entries,
                    PlainText(path))
                : t.plural(
                    "%2 holds %1 entry, as the package does.", "%2 holds %1 entries, as the package does.",
                    rebuilt.entries, PlainText(file)))
    }
}

/// What was made of a package, as JSON.
private struct PackageReport: Encodable {
    var file: String
    var entries: Int
    var tried: Bool
}

extension Failure {
    /// Why a package makes no file, in words.
    fileprivate init(_ problem: PackageProblem, package: String, _ t: Localizer) {
        let name = PlainText(package)
        let message =
            switch problem {
            case .notAPackage: t("%1 is no package of halqa export: there are no tables of Halqa's in it.", name)
            case .newerVersion(let found, let known):
                t(
                    "%1 was written by a newer Halqa (version %2; this one writes %3). Nothing was made; install the newer one.",
                    name, found, known)
            case .missing(let file):
                t("%1 lacks %2, which its description names. Nothing was made.", name, PlainText(file))
            case .otherColumns(let table):
                t("%1: table %2 has other columns than its description says. Nothing was made.", name, PlainText(table))
            case .notATable(let table, let row):
                t("%1: row %3 of table %2 cannot be read. Nothing was made.", name, PlainText(table), row)
            case .unreadable(let file):
                t("%1 is damaged: %2 in it cannot be read. Nothing was made; export it again.", name, PlainText(file))
            case .unfitRow(let table):
                t(
                    "%1: a row of table %2 does not fit into it. Nothing was made; export it again.", name,
                    PlainText(table))
            case .brokenJournal(let fault):
                t("%1: its journal does not hold. %2 Nothing was made; export it again.", name, fault.message(t))
            case .altered(let table, let extra, let missing):
                t(
                    "%1: table %2 was altered: it does not say what the journal says (rows too many: %3, missing: %4). Nothing was made. What is to change is changed with Halqa's commands.",
                    name, PlainText(table), extra, missing)
            case .file(let error): error.message(file: package, t)
            }
        self.init(.badData, message)
    }

    /// Why nothing can be taken out of an archive, in words.
    fileprivate init(_ harm: ZipFiles.Harm, archive: String, _ t: Localizer) {
        let name = PlainText(archive)
        let message =
            switch harm {
            case .empty: t("%1 is empty. Nothing was made; copy it again.", name)
            case .noArchive: t("%1 is no archive, whatever its name ends in. Nothing was made.", name)
            case .cutOff: t("%1 is cut off: its end is missing. Nothing was made; copy it again.", name)
            case .damaged: t("%1 is damaged: not all of it can be unpacked. Nothing was made; copy it again.", name)
            }
        self.init(.badData, message)
    }
}
