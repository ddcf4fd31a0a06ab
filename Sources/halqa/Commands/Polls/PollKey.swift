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
        let isAsking = isatty(STDIN_FILENO) == 1
        var report = KeyReport()
        var number = 0
        var input = InputLines()
        while true {
            if isAsking { try Output.write(session.t("Ballot %1: ", report.kept + 1)) }
            guard let text = try input.next(session.t) else { break }
            number += 1
            // Editors put a mark at the start of a file, which is no part of its first line.
            let line = text.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
            if line.isEmpty, isAsking { break }
            if line.isEmpty || line.hasPrefix("#") { continue }
            do {
                let said = try key(line, desk, category, session)
                report.kept += 1
                if isAsking { try Output.line("  " + said) }
            } catch {
                let sentence = session.sentence(error)
                guard let sentence else { throw error }
                report.refused.append(KeyReport.Refused(line: number, reason: sentence))
                if isAsking {
                    try Output.line("  " + sentence)
                } else {
                    Output.complain(line: session.t("line %1: %2", number, sentence))
                }
            }
        }
        try finish(&report, place, session)
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

    private func finish(_ report: inout KeyReport, _ place: PollPlace, _ session: Session) throws {
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
        guard report.refused.isEmpty else {
            try session.answer(report, lines)
            throw Failure(
                .badData,
                t.plural(
                    "%1 line was refused; the others are kept. Look at it and key it again.",
                    "%1 lines were refused; the others are kept. Look at them and key them again.",
                    report.refused.count))
        }
        try session.answer(report, lines)
    }
}

/// What became of a pile, as JSON.
private struct KeyReport: Encodable {
    struct Refused: Encodable {
        var line: Int
        var reason: String
    }

    var kept = 0
    var refused: [Refused] = []
    var missing: Int?
    var missingCodes: [String]?
}
