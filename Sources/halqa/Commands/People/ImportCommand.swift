import ArgumentParser
import Localization
import Script
import Tables
import Words
import Workshop

/// A roster comes in.
struct ImportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the people of a roster to the directory and invite them.",
        discussion: """
            CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in \
            any language of Halqa's, questions too. --dry-run shows what every column was taken for and the first rows; \
            --column phone=Contact puts it right. Either every row is taken or none, unless --accept-good is given. The same \
            roster twice changes nothing.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "The roster; - for standard input.", completion: .file(extensions: ["csv"])) var roster: String
    @Option(help: "The workshop that everybody on it is invited to, by the script's id.") var workshop: String?
    @Option(
        help:
            "What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out)."
    )
    var encoding: TableEncoding?
    @Option(help: "The sheet to read, by its name or number (otherwise the one that lists people).") var sheet: String?
    @Option(
        help:
            "What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable."
    )
    var column: [ColumnChoice] = []
    @Flag(help: "Turn letters that were spoilt before back into what they were.") var mend = false
    @Flag(help: "Take the good rows even when others are refused.") var acceptGood = false
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        var reader = RosterReader(encoding: encoding)
        reader.mendsSpoiltLetters = mend
        reader.sheet = sheet
        reader.stated = column.map { ($0.field, $0.column) }
        let read = reader.read(try InputFile.read(roster, session.t))
        var plan = RosterPlan(read, into: session.state, workshop: workshop.id, world: session.world)
        let isTaken = !dryRun && (acceptGood || plan.refused.isEmpty)
        if isTaken {
            var isFirst = true
            try session.record { state in
                // Planned already, unless somebody wrote meanwhile.
                if !isFirst { plan = RosterPlan(read, into: state, workshop: workshop.id, world: session.world) }
                isFirst = false
                return plan.changes
            }
        }
        let t = session.t
        let report = ImportReport(plan, read, workshop: workshop.code, isRecorded: isTaken && !plan.changes.isEmpty, t)
        guard isTaken || dryRun else {
            throw Failure(
                .badData, refusal(plan, hasRows: !read.rows.isEmpty, t),
                details: plan.refused.map { described($0, t) }, report: report)
        }
        var lines = (plan.notices + plan.refused).sorted { $0.line < $1.line }.map { described($0, t) }
        let counts = t(
            "%1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.", plan.added.count,
            plan.updated.count, plan.unchanged.count, plan.refused.count, plan.newlyInvited.count, workshop.code)
        if dryRun { lines = understood(read, plan, t) + lines }
        lines.append(dryRun ? t("Nothing was imported, only tried: %1", counts) : counts)
        try session.answer(report, lines)
    }

    /// What was understood: the kind of file, its columns, and the first people as they will be.
    private func understood(_ roster: Roster, _ plan: RosterPlan, _ t: Localizer) -> [String] {
        var lines: [String] = []
        switch roster.kind {
        case .delimited(let separator):
            let sign = separator == "\t" ? "TAB" : String(separator)
            lines.append(t("Text in %1, cells between “%2”.", roster.encoding.rawValue, sign))
        case .spreadsheet: lines.append(t("A spreadsheet."))
        case .page: lines.append(t("A page with a table, in %1.", roster.encoding.rawValue))
        case .cards: lines.append(t("Cards of an address book."))
        }
        for column in roster.columns {
            let heading = column.heading.isEmpty ? PlainText("\(column.number)") : column.heading
            switch (column.field, column.evidence) {
            case (nil, _): lines.append(t("“%1” is left out.", heading))
            case (let field?, .contents): lines.append(t("“%1” is %2, by what stands in it.", heading, field.rawValue))
            case (let field?, _): lines.append(t("“%1” is %2.", heading, field.rawValue))
            }
        }
        for entry in (plan.added + plan.updated + plan.unchanged).sorted(by: { $0.line < $1.line }).prefix(3) {
            let person = entry.stakeholder
            let parts = [person.name, person.organisation, person.city, person.phone, person.email]
            lines.append("  " + t.parts(parts.filter { !$0.isEmpty }.map(\.string)))
        }
        return lines
    }

    private func refusal(_ plan: RosterPlan, hasRows: Bool, _ t: Localizer) -> String {
        guard hasRows else {
            return t("%1: nobody could be read from it, so nothing was imported. See above.", PlainText(roster))
        }
        return t.plural(
            "%2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.",
            "%2: %1 rows are refused, so nothing was imported. Correct them, or take the other rows with "
                + "--accept-good.",
            plan.refused.count, PlainText(roster))
    }

    /// `roster.csv:7:3: what is wrong`, as compilers say it and editors understand it.
    private func described(_ problem: RosterProblem, _ t: Localizer) -> String {
        let column = problem.column.map { ":\($0)" } ?? ""
        return "\(PlainText(roster)):\(problem.line)\(column): \(problem.message(t))"
    }
}

extension TableEncoding: ExpressibleByArgument {
    public init?(argument: String) { self.init(name: argument) }
}

/// `phone=Contact`: what a column holds.
struct ColumnChoice: ExpressibleByArgument {
    var field: RosterField?
    var column: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        column = parts[1]
        field = RosterField(rawValue: parts[0])
        if field == nil, parts[0] != "ignore" { return nil }
    }
}

/// What import did, or would do, as JSON.
private struct ImportReport: Encodable, Sendable {
    struct Problem: Encodable {
        var line: Int
        var column: Int?
        var message: String
    }

    var workshop: String
    var recorded: Bool
    var added: Int
    var updated: Int
    var unchanged: Int
    var invited: Int
    var refused: [Problem]
    var notices: [Problem]
    var unknownCategories: [PlainText]
    var encoding: String
    var separator: String
    var columns: [Column]

    struct Column: Encodable {
        var number: Int
        var heading: PlainText
        var field: String?
        var by: String
    }

    init(_ plan: RosterPlan, _ roster: Roster, workshop: String, isRecorded: Bool, _ t: Localizer) {
        func problem(_ problem: RosterProblem) -> Problem {
            Problem(line: problem.line, column: problem.column, message: problem.message(t))
        }
        self.workshop = workshop
        recorded = isRecorded
        added = plan.added.count
        updated = plan.updated.count
        unchanged = plan.unchanged.count
        invited = plan.newlyInvited.count
        refused = plan.refused.map(problem)
        notices = plan.notices.map(problem)
        unknownCategories = plan.unknownCategories
        encoding = roster.encoding.rawValue
        separator = String(roster.separator)
        columns = roster.columns.map {
            Column(number: $0.number, heading: $0.heading, field: $0.field?.rawValue, by: $0.evidence.rawValue)
        }
    }
}
