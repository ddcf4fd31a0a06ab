import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
import Papers
import Reports
import Storage
import Workshop

/// Everything that is in the file, for another program.
struct ExportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all tables of the file: for another program, for a spreadsheet, or to be imported again.",
        discussion: """
            package is a Frictionless data package: CSV, and datapackage.json, which says what each table and column is; jsonl is the same \
            as lines of JSON. Both hold everything, the journal too, and halqa import makes the same file of them. csv and \
            xlsx are for people with a spreadsheet: tables and views without the journal, with texts made harmless that a spreadsheet would \
            take for formulas; these cannot be imported. --to names a folder, an archive that ends in .zip or, for xlsx, a \
            file. What is exported names everybody; --anonymous writes, as csv or xlsx, the tables of the anonymous \
            summary of all days instead.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The folder to write to, an archive that ends in .zip or, for xlsx, a file.", completion: .file())
    var to: String
    @Option(help: "package, jsonl, csv or xlsx (otherwise what --to ends in, or package).") var format: Format?
    @Flag(help: "Leave out names, and numbers of fewer than five people: csv or xlsx.") var anonymous = false
    @Flag(help: "Replace the files that are there.") var force = false

    /// A form of all tables.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case package, jsonl, csv, xlsx
    }

    func validate() throws {
        if anonymous, form == .package || form == .jsonl {
            throw ValidationError("--anonymous writes tables for people: --format csv or xlsx.")
        }
        if form == .xlsx, isArchive { throw ValidationError("A spreadsheet is one file: name it with --to FILE.xlsx.") }
    }

    private var isArchive: Bool { to.lowercased().hasSuffix(".zip") }

    private var form: Format {
        format ?? (to.lowercased().hasSuffix(".xlsx") ? .xlsx : anonymous ? .csv : .package)
    }

    func run(_ session: Session) throws {
        let t = session.t
        var remarks: [String] = []
        var report = ExportReport(output: to, format: form.rawValue)
        let content = try anonymous ? summaries(session) : tables(session, &report, &remarks)
        try write(content, t)
        var lines = [t.written(to: PlainText(to), pages: nil)]
        if let tables = report.tables, let rows = report.rows {
            lines.append(
                t.series([t.plural("%1 data table", "%1 data tables", tables), t.plural("%1 row", "%1 rows", rows)]))
        }
        try session.answer(report, lines + remarks)
    }

    private func tables(
        _ session: Session, _ report: inout ExportReport, _ remarks: inout [String]
    ) throws -> SummaryOutput.Content {
        let t = session.t
        switch form {
        case .package, .jsonl:
            let (package, openUrns) = try session.ledger.package()
            report.count(package.tables)
            if openUrns > 0 {
                report.openUrns = openUrns
                remarks.append(
                    t.plural(
                        "%1 secret poll is open: its urn lies in the file alone and is not exported.",
                        "%1 secret polls are open: their urns lie in the file alone and are not exported.", openUrns))
            }
            return .folder(try package.files(as: form == .package ? .csv : .jsonl))
        case .csv, .xlsx:
            let tables = try session.ledger.tablesToLookAt()
            report.count(tables)
            let book = TableBook(tables.map(TableBook.Sheet.init))
            guard form == .xlsx else { return .folder(book.csv) }
            if book.cutTexts > 0 {
                report.cutTexts = book.cutTexts
                remarks.append(
                    t.plural(
                        "%1 text is longer than a cell of a spreadsheet holds, and ends early there: --format package has it whole.",
                        "%1 texts are longer than a cell of a spreadsheet holds, and end early there: --format package has them whole.",
                        book.cutTexts))
            }
            do { return .file(try book.xlsx()) } catch { throw Failure(error, t) }
        }
    }

    private func summaries(_ session: Session) throws -> SummaryOutput.Content {
        let request = SummaryRequest(
            .programme, form == .xlsx ? .xlsx : .csv, in: [session.t], isAnonymous: true)
        do {
            return try request.output(
                from: session.state, world: session.world, journalHead: session.desk.snapshot.head
            ) { TextLayout.text($0, isForFile: true) }.content
        } catch {
            throw Failure(error, session.t)
        }
    }

    private func write(_ content: SummaryOutput.Content, _ t: Localizer) throws {
        var content = content
        if isArchive, case .folder(let files) = content {
            guard let archive = ZipArchive.data(of: files) else {
                throw Failure(.badData, t("This is more than an archive holds. Name a folder: --to FOLDER."))
            }
            content = .file(archive)
        }
        try PaperFile.write(SummaryOutput(to, content), to: to, replacing: force, t)
    }
}

extension TableBook.Sheet {
    /// A table of the file.
    fileprivate init(_ table: FileTable) {
        self.init(
            name: table.name, columns: table.columns.map(\.name),
            rows: table.rows.map { row in
                row.map { cell in
                    switch cell {
                    case .null: .empty
                    case .integer(let number): .number(Int(number))
                    case .text(let text): .text(text)
                    case .bytes(let data): .text(data.base64EncodedString())
                    }
                }
            })
    }
}

/// What was exported, as JSON.
private struct ExportReport: Encodable, Sendable {
    var output: String
    var format: String
    /// Absent in an anonymous export.
    var tables: Int?
    var rows: Int?
    /// Secret polls that are open, whose urns are not exported.
    var openUrns: Int?
    /// Texts that end early in a spreadsheet.
    var cutTexts: Int?

    mutating func count(_ all: [FileTable]) {
        tables = all.count
        rows = all.reduce(0) { $0 + $1.rows.count }
    }
}
