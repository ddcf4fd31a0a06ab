import ArgumentParser
import Localization
import Script
import Tables
import Words
import Workshop

/// A list of organisations comes in.
struct OrganisationImport: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a list of organisations: name, other names, category, city, country.",
        discussion: """
            CSV in any usual encoding, XLSX, a page saved as a spreadsheet; headings in any language of Halqa's, in any \
            order. One that is called so in its town is known already, in any spelling: what the row says more of it is \
            kept, and an empty cell says nothing. Two that may be one are named, and joined by nobody but you. Either \
            every row is taken or none. The same list twice changes nothing.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "What the bytes stand for: utf-8, utf-16, windows-1252 … (otherwise it is found out).")
    var encoding: TableEncoding?
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
    @Argument(
        help: "The list; - for standard input.",
        completion: .file(extensions: ["csv", "tsv", "txt", "xlsx", "xls", "html"])) var list: String

    func run(_ session: Session) throws {
        let t = session.t
        let read = OrganisationReader(encoding: encoding).read(try InputFile.read(list, t))
        func described(_ problem: RosterProblem) -> String {
            "\(PlainText(list)):\(problem.line): \(problem.message(t))"
        }
        guard read.refused.isEmpty else {
            throw Failure(
                .badData,
                t.plural(
                    "%2: %1 row is refused, so nothing was imported.",
                    "%2: %1 rows are refused, so nothing was imported.",
                    read.refused.count, PlainText(list)), details: read.refused.map(described))
        }
        var plan = try OrganisationPlan(read, into: session.state, world: session.world)
        if !dryRun {
            try session.record { state in
                plan = try OrganisationPlan(read, into: state, world: session.world)
                return plan.changes
            }
        }
        let counts = t("%1 added, %2 said more of, %3 unchanged.", plan.added, plan.updated, plan.unchanged)
        try session.answer(
            OrganisationImportReport(
                recorded: !dryRun && !plan.changes.isEmpty, added: plan.added, updated: plan.updated,
                unchanged: plan.unchanged,
                notices: plan.notices.map { .init(line: $0.line, message: $0.message(t)) }),
            plan.notices.map(described) + [dryRun ? t("Nothing was imported, only tried: %1", counts) : counts])
    }
}

/// What came of a list of organisations, as JSON.
private struct OrganisationImportReport: Encodable {
    struct Notice: Encodable {
        var line: Int
        var message: String
    }

    var recorded: Bool
    var added: Int
    var updated: Int
    var unchanged: Int
    var notices: [Notice]
}
