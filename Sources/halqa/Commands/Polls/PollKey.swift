import ArgumentParser
import Desk
import Foundation
import Localization
import Workshop

/// A pile of papers.
struct PollKey: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Key a pile of paper ballots: a line each, from standard input.",
        usage: """
            halqa poll FILE key POLL < ballots.txt
            halqa poll FILE key POLL --category owner
            """,
        discussion: """
            Each line is CODE LINE where the papers carry codes (ACD-KM7 3142), else LINE (see cast). On a terminal it \
            asks for one after the other; an empty line ends. Each ballot is kept as soon as its line is read. A line \
            that is refused is named with its number and the rest goes on; the exit code is then 65. At the end it says \
            what is still missing. Empty lines and those that begin with # are passed over.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "The category of all voters of this pile.") var category: String?

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        guard place.poll.state == .open else { throw Refusal.pollIs(place.poll.state) }
        let desk = BallotDesk(place: place)
        let category = try category.map { try session.categoryCode($0) }
        let pile = Pile(asking: { session.t("Ballot %1: ", $0) })
        let kept = try pile.key(session) { try key($0, desk, category, session) }
        try finish(KeyReport(kept), place, pile, session)
    }

    /// Keeps one ballot.
    /// - Returns: what it says, or its receipt.
    private func key(
        _ line: String, _ desk: BallotDesk, _ category: PlainText?, _ session: Session
    ) throws -> String {
        guard desk.asksForCodes else {
            _ = try desk.cast(line, source: .paper, category: category)
            return desk.meaning(line)
        }
        guard let (code, answer) = BallotCode.leading(in: line) else { throw desk.noCode(line) }
        guard !answer.isEmpty else {
            throw Failure(.badData, session.t("After the code stands what is on the paper: ACD-KM7 3142."))
        }
        let receipt = try desk.cast(answer, source: .paper, category: category, code: code)
        return receipt.map { session.t("receipt %1", $0) } ?? desk.meaning(answer)
    }

    private func finish(_ report: KeyReport, _ place: PollPlace, _ pile: Pile, _ session: Session) throws {
        var report = report
        try session.desk.refresh()
        let t = session.t
        let poll = place.poll
        let issued = session.state.issuedCodes(of: poll.id).count
        var lines = [t.plural("%1 ballot kept.", "%1 ballots kept.", report.kept)]
        if issued > 0 {
            if poll.rules.isSecret {
                report.missing = issued - (session.state.castInSecret[poll.id] ?? 0)
                lines.append(t("%1 of %2 papers are still missing.", report.missing ?? 0, issued))
            } else {
                let missing = session.state.missingCodes(of: poll.id)
                (report.missing, report.missingCodes) = (missing.count, missing.map(\.description))
                lines.append(
                    missing.isEmpty
                        ? t("No paper is missing.")
                        : t(
                            "%1 of %2 papers are still missing: %3", missing.count, issued,
                            missing.map(\.description).joined(separator: " ")))
            }
        }
        try pile.answer(report, lines, refused: report.refused.count, session)
    }
}

/// What became of a pile, as JSON.
private struct KeyReport: Encodable {
    var kept: Int
    var refused: [Pile.Report.Refused]
    var missing: Int?
    var missingCodes: [String]?

    init(_ pile: Pile.Report) { (kept, refused) = (pile.kept, pile.refused) }
}
