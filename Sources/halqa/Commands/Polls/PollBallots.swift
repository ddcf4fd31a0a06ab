import ArgumentParser
import Localization
import Workshop

/// The ballots that were keyed.
struct PollBallots: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots", abstract: "Say which ballots were keyed; correct one or take it back.",
        usage: """
            halqa poll FILE ballots POLL
            halqa poll FILE ballots POLL --correct 12 3142
            halqa poll FILE ballots POLL --withdraw 12
            """,
        discussion: "The journal keeps what stood there before. Of a secret vote nothing is shown before it is closed.")

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "The number of a ballot that was keyed wrongly; LINE is what stands on it.") var correct: Int?
    @Option(help: "The number of a ballot that was keyed twice or is none.") var withdraw: Int?
    @Argument(help: "What stands on the corrected ballot.") var line: String?

    func validate() throws {
        if (correct == nil) != (line == nil) {
            throw ValidationError("--correct takes the ballot's number, and then what stands on it: --correct 12 3142.")
        }
        if correct != nil, withdraw != nil { throw ValidationError("Either --correct or --withdraw.") }
    }

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        if let correct, let line {
            let ballot = try find(correct, place)
            try session.record { try $0.correction(of: ballot.id, line) }
        }
        if let withdraw {
            let ballot = try find(withdraw, place)
            try session.record { try $0.withdrawal(of: ballot.id) }
        }
        let desk = BallotDesk(place: place)
        let sealed = session.state.sealed[place.poll.id]
        let reports =
            sealed?.ballots.map { BallotReport(answer: $0.answer, meaning: desk.meaning($0.answer)) }
            ?? session.state.ballots(of: place.poll.id).map { ballot in
                BallotReport(
                    number: ballot.number, code: ballot.code?.description, answer: ballot.answer,
                    meaning: desk.meaning(ballot.answer), source: ballot.source.rawValue,
                    category: ballot.category?.string,
                    voter: ballot.voter.flatMap { session.state.stakeholders[$0]?.name.string })
            }
        let issued = session.state.issuedCodes(of: place.poll.id)
        let isHidden = place.poll.rules.isSecret && sealed == nil
        let missing = isHidden ? nil : session.state.missingCodes(of: place.poll.id).map(\.description)
        let t = session.t
        var lines = reports.map { $0.text(t) }
        if isHidden {
            lines.append(
                t(
                    "%1 ballots are cast. The vote is secret: nothing of them is shown before it is closed.",
                    session.state.castInSecret[place.poll.id] ?? 0))
        } else if lines.isEmpty {
            lines.append(t("No ballot was keyed."))
        }
        if let missing, !issued.isEmpty {
            lines.append(
                missing.isEmpty
                    ? t("No paper is missing.")
                    : t(
                        "%1 of %2 papers are still missing: %3", missing.count, issued.count,
                        missing.joined(separator: " ")))
        }
        try session.answer(
            BallotsReport(
                ballots: reports, missing: missing, receipts: sealed?.receipts, hash: sealed?.hash), lines)
    }

    private func find(_ number: Int, _ place: PollPlace) throws -> Ballot {
        let t = place.session.t
        let found = place.session.state.ballots(of: place.poll.id).filter { $0.number == number }
        guard let ballot = found.first else {
            throw Failure(
                .badData, t("There is no ballot %1. See: halqa poll FILE ballots %2.", number, place.poll.code))
        }
        guard found.count == 1 else {
            throw Failure(
                .badData,
                t("Two people keyed a ballot %1 at once. Correct it on the screen, where both are seen.", number))
        }
        return ballot
    }
}

/// Ballots, as JSON.
private struct BallotsReport: Encodable {
    var ballots: [BallotReport]
    var missing: [String]?
    var receipts: [String]?
    var hash: String?
}

/// One ballot, as JSON.
private struct BallotReport: Encodable {
    var number: Int?
    var code: String?
    var answer: String
    var meaning: String
    var source: String?
    var category: String?
    var voter: String?

    func text(_ t: Localizer) -> String {
        let who = t.series([voter, category].compactMap(\.self))
        let parts = [number.map(String.init), code, answer, meaning, who.isEmpty ? nil : "[" + who + "]"]
        return parts.compactMap(\.self).joined(separator: "  ")
    }
}
