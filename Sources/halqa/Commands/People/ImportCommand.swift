import ArgumentParser
import Localization
import Script
import Words
import Workshop

/// A roster comes in.
struct ImportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the people of a roster (CSV) to the directory and invite them.",
        discussion: """
            Comma, semicolon or tab; UTF-8 or Windows; French, Arabic or English headings. Either every row is taken or \
            none, unless --accept-good is given. The same roster twice changes nothing.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "The roster; - for standard input.", completion: .file(extensions: ["csv"])) var roster: String
    @Option(help: "The workshop that everybody on it is invited to, by the script's id.") var workshop: String?
    @Option(help: "What the bytes stand for: utf-8, utf-16, windows-1252 or windows-1256 (otherwise it is found out).")
    var encoding: RosterEncoding?
    @Flag(help: "Take the good rows even when others are refused.") var acceptGood = false
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

    func run(_ session: Session) throws {
        let workshop = try session.workshop(workshop)
        let read = RosterReader(encoding: encoding).read(try InputFile.read(roster, session.t))
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
        lines.append(dryRun ? t("Nothing was imported, only tried: %1", counts) : counts)
        try session.answer(report, lines)
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

extension RosterEncoding: ExpressibleByArgument {}

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
    }
}
