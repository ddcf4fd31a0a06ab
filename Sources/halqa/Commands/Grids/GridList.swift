import ArgumentParser
import Localization
import Script
import Words
import Workshop

/// Says which grids there are.
struct GridList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say which grids there are, what they rate, and how many papers each has.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        let t = session.t
        let reports = session.state.currentGrids.map { grid in
            GridReport(
                code: grid.code, edition: grid.edition, title: session.text(grid.title), of: grid.subject,
                by: grid.rater,
                criteria: grid.criteria.map { CriterionReport($0, in: grid, session) },
                papers: session.state.papers(of: grid.code).count)
        }
        let lines = reports.map { report in
            t.joined([
                report.code, report.title, t.plural("%1 criterion", "%1 criteria", report.criteria.count),
                t.plural("%1 paper", "%1 papers", report.papers),
            ])
        }
        try session.answer(["grids": reports], lines.isEmpty ? [t("This programme has no grids.")] : lines)
    }
}

/// Puts grids into the file.
struct GridAdd: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put grids from a file beside the script's, or new editions of them.",
        discussion: """
            The file has the keys halqa and grids, written as in a script. An edition with a higher version than the file's \
            stands beside the one of before, whose papers go on meaning what they meant.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "The file with the grids.", completion: .file(extensions: ["yaml"])) var from: String

    func run(_ session: Session) throws {
        let t = session.t
        let grids: [Grid]
        do {
            grids = try ScriptReader(isZone: Zones.isKnown).readGrids(
                try InputFile.read(from, t), of: try session.programme())
        } catch let error as ScriptProblems {
            throw Failure(
                .badData,
                t.plural(
                    "%2: %1 mistake. Nothing was added; correct it and repeat the command.",
                    "%2: %1 mistakes. Nothing was added; correct them and repeat the command.",
                    error.problems.count, PlainText(from)),
                details: error.problems.map { "\(from):\($0.line):\($0.column): \($0.message(t))" })
        }
        try session.record { state in
            var next = state
            var changes: [Change] = []
            for grid in grids {
                let made = try next.addGrid(grid)
                try next.apply(made)
                changes += made
            }
            return changes
        }
        try session.answer(
            ["added": grids.map(\.code)],
            grids.map { t("“%1” is here as edition %2.", session.text($0.title), $0.edition) }
                + grids.compactMap { missingVote($0, session) })
    }

    /// A vote that is to give the weights and that nobody has planned: it may be a slip, or yet to be made.
    private func missingVote(_ grid: Grid, _ session: Session) -> String? {
        guard let vote = grid.vote else { return nil }
        let activities = session.state.programme?.workshops.flatMap(\.days).flatMap(\.activities) ?? []
        let isThere = activities.contains { activity in
            activity.code == vote.activity
                && session.state.polls(of: activity.id).contains { $0.code == vote.poll }
        }
        return isThere
            ? nil
            : session.t(
                "There is no vote “%1” in this file yet. Before it is taken and closed “%2” gives no class.",
                PlainText("\(vote.activity)/\(vote.poll)"), session.text(grid.title))
    }
}

/// A grid, as JSON.
struct GridReport: Encodable {
    var code: String
    var edition: Int
    var title: String
    var of: Grid.Subject
    var by: Grid.Rater
    var criteria: [CriterionReport]
    var papers: Int
}

/// A criterion, as JSON.
struct CriterionReport: Encodable {
    var code: String
    var text: String
    var values: [Int]
    var unit: String?

    init(_ criterion: Grid.Criterion, in grid: Grid, _ session: Session) {
        (code, text, values) = (criterion.code, session.text(criterion.text), grid.values(of: criterion))
        if case .figure(let unit, _) = criterion.scale { self.unit = session.text(unit) }
    }
}
