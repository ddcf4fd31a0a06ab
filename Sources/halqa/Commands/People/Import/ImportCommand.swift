public import ArgumentParser
import Localization
import Script
public import Tables
import Words
import Workshop

/// A roster comes in.
struct ImportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the people of a roster to the directory and invite them.",
        discussion: """
            CSV in any usual encoding, XLSX, a page saved as a spreadsheet, cards of an address book; headings in \
            any language of Halqa's, questions too. --dry-run shows what the file was taken for, every column, the first rows, \
            and who is the same as whom; --column phone=Contact puts it right. Where nobody but a person can say \
            whether a row is somebody who is known, it is asked: --same 7=ID or --different 7, by the line of the file. \
            Either every row is taken or none, unless --accept-good is given; --dry-run ends as the import would. The same roster \
            twice changes nothing. A folder or an archive that halqa export wrote, as package or jsonl, makes FILE, which is not there \
            yet: the same journal, and the same tables.
            """)

    @OptionGroup var options: FileOptions
    @Argument(
        help: "The roster; - for standard input. Or a package of halqa export.",
        completion: .file(extensions: ["csv", "tsv", "txt", "xlsx", "xls", "html", "vcf", "ldif"])) var roster: String
    @Option(help: "The workshop that everybody on it is invited to, by the script's id.") var workshop: String?
    @Option(
        help:
            "What the bytes stand for: utf-8, utf-16, windows-1252, windows-1256, macroman … (otherwise it is found out)."
    )
    var encoding: TableEncoding?
    @Option(help: "The sheet to read, by its name or number (otherwise the one that lists people).") var sheet: String?
    @Option(help: "The line of the heading, 0 for none (otherwise it is found).") var headerRow: Int?
    @Option(
        help:
            "What a column holds: FIELD=COLUMN, the column by heading, letter or number; ignore=COLUMN for nothing; repeatable."
    )
    var column: [ColumnChoice] = []
    @Option(
        help: ArgumentHelp(
            "The row on that line is this person: an id, or the line of an earlier row; all for every row that may be one person alone; repeatable.",
            valueName: "line=id"))
    var same: [RowIsSomebody] = []
    @Option(
        help: ArgumentHelp(
            "The row on that line is somebody else than whom it may be; all for every row in doubt; repeatable.",
            valueName: "line"))
    var different: [RowIsSomebodyElse] = []
    @Flag(help: "Turn letters that were spoilt before back into what they were.") var mend = false
    @Flag(help: "Take the good rows even when others are refused or in doubt.") var acceptGood = false
    @Flag(help: "Say what would happen, change nothing, and end as the import would (65 where it would take nothing).")
    var dryRun = false
    @OptionGroup var outside: LineImportOptions

    func validate() throws {
        if let headerRow, headerRow < 0 { throw ValidationError("--header-row takes a line from 1, or 0 for none.") }
        if same.contains(.all), different.contains(.all) {
            throw ValidationError("--same all and --different all exclude each other.")
        }
    }

    /// What `halqa export` wrote makes a file of its own; anything else comes into one that is there.
    mutating func run() throws {
        guard let package = try PackageImport(at: roster, options.common.localizer) else { return try runInSession() }
        try package.run(into: options.file, isTried: dryRun, options.common)
    }

    func run(_ session: Session) throws {
        if outside.lines {
            let (file, different) = (roster, different)
            return try LineImport(
                options: outside, file: file, encoding: encoding, sheet: sheet, isTried: dryRun,
                acceptsGood: acceptGood
            ) { different.contains(.all) || different.contains(.line($0)) }.run(session, workshop: workshop)
        }
        let t = session.t
        let workshop = try session.workshop(workshop)
        var reader = RosterReader(encoding: encoding)
        reader.mendsSpoiltLetters = mend
        reader.sheet = sheet
        reader.zone = session.state.zone(of: workshop)
        reader.headingLine = headerRow
        reader.stated = column.map { ($0.field, $0.column) }
        let read = reader.read(try InputFile.read(roster, t))
        let answers = try answers(t)
        func planned(_ state: ProgrammeState) -> RosterPlan {
            RosterPlan(
                read, into: state, workshop: workshop.id, world: session.world, answers: answers,
                otherwise: different.contains(.all) ? .different : same.contains(.all) ? .same : nil)
        }
        var plan = planned(session.state)
        if let line = plan.strayAnswers.first {
            throw Failure(.usage, t("There is no row on line %1 of %2.", line, PlainText(roster)))
        }
        var isTaken = !dryRun && (acceptGood || plan.isWhole)
        if isTaken {
            var isFirst = true
            try session.record { state in
                // Planned already, unless somebody wrote meanwhile.
                if !isFirst { plan = planned(state) }
                isFirst = false
                isTaken = acceptGood || plan.isWhole
                return isTaken ? plan.changes : []
            }
        }
        // Tried or refused, it is said what the places would be.
        var after = session.state
        if !isTaken { try? after.apply(plan.changes) }
        let places = after.places(in: workshop)
        let report = ImportReport(
            plan, read, into: session.state, workshop: workshop.code, isTried: dryRun,
            isRecorded: isTaken && !plan.changes.isEmpty, places: places, t)
        let words = ImportWords(
            roster: read, plan: plan, file: PlainText(roster), workshop: workshop, places: places,
            languages: after.programme?.languages ?? [], t: t)
        guard isTaken || dryRun else {
            throw Failure(
                .badData, words.refusal, details: plan.refused.map(words.described) + words.doubts, report: report)
        }
        try session.answer(report, dryRun ? words.tried : words.done)
        // Whoever lets a script try first and import then is told now.
        if dryRun, !acceptGood, !plan.isWhole { throw Failure(.badData, words.warning) }
    }

    /// What was said of rows, by their lines; each is said one thing.
    private func answers(_ t: Localizer) throws(Failure) -> [Int: RosterAnswer] {
        let said =
            same.compactMap { if case .row(let line, let answer) = $0 { (line, answer) } else { nil } }
            + different.compactMap { if case .line(let line) = $0 { (line, RosterAnswer.different) } else { nil } }
        var answers: [Int: RosterAnswer] = [:]
        for (line, answer) in said {
            if let other = answers.updateValue(answer, forKey: line), other != answer {
                throw Failure(.usage, t("Two things are said of line %1. Say one.", line))
            }
        }
        return answers
    }
}

extension RosterPlan {
    /// Whether every row can be taken.
    var isWhole: Bool { refused.isEmpty && doubtful.isEmpty }
}

extension TableEncoding: ExpressibleByArgument {
    /// Reads the word of a command; nil when it is none.
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
        if field == nil, parts[0] != Self.nothing { return nil }
    }

    private static let nothing = "ignore"

    /// What may stand before the equals sign; named by the help, and to who writes something else.
    static var allValueStrings: [String] { RosterField.allCases.map(\.rawValue) + [nothing] }
}

/// `7=0193…`, `12=7`, `all`: whom a row is.
enum RowIsSomebody: ExpressibleByArgument, Equatable {
    case all
    case row(Int, RosterAnswer)

    init?(argument: String) {
        if argument == "all" {
            self = .all
            return
        }
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let line = Int(parts[0]) else { return nil }
        if let id = ID<Stakeholder>(parts[1]) {
            self = .row(line, .same(id))
        } else if let other = Int(parts[1]), other < line {
            self = .row(line, .sameAsLine(other))
        } else {
            return nil
        }
    }
}

/// `7`, `all`: rows that are somebody else.
enum RowIsSomebodyElse: ExpressibleByArgument, Equatable {
    case all
    case line(Int)

    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let line = Int(argument) {
            self = .line(line)
        } else {
            return nil
        }
    }
}
