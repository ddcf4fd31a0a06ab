import ArgumentParser
import Localization
import Workshop

/// Codes for paper ballots.
struct PollIssue: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Draw codes for paper ballots, and say which there are.",
        discussion: """
            Each code counts once, and a missing one is noticed. halqa sheet FILE ballots prints them; without --count \
            it only says which codes were issued and which are still missing. --phones says beside each what its holder \
            types on a telephone.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "How many papers.") var count: Int?
    @Flag(help: "Say what is typed on telephones, too.") var phones = false

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        if let count {
            let id: ID<BallotIssue> = session.world.newID()
            try session.record { try $0.issuing(count, in: place.poll.id, id: id, random: session.world.random) }
        }
        let codes = session.state.issuedCodes(of: place.poll.id)
        let isHidden = place.poll.rules.isSecret && session.state.sealed[place.poll.id] == nil
        let missing = isHidden ? nil : session.state.missingCodes(of: place.poll.id).map(\.description)
        let t = session.t
        let slips = phones ? session.state.phoneSlips(of: place.poll.id) : []
        let said = phones ? slips.map { $0.code.description + "  " + $0.typed } : codes.map(\.description)
        let lines = codes.isEmpty ? [t("No codes were issued for this vote. Add --count.")] : said
        let report = IssueReport(
            codes: codes.map(\.description), missing: missing,
            phones: phones ? slips.map { Phone(path: "/v/" + $0.token, typed: $0.typed) } : nil)
        try session.answer(report, lines)
    }
}

/// Codes, as JSON.
private struct IssueReport: Encodable {
    var codes: [String]
    var missing: [String]?
    var phones: [Phone]?
}

/// What a slip says to a telephone, as JSON.
private struct Phone: Encodable {
    var path: String
    var typed: String
}
