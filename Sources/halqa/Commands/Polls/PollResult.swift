import ArgumentParser
import Localization
import Tally
import TallyCommand
import Words
import Workshop

/// What the ballots came to, with everything that is needed to check it by hand.
struct PollResult: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "result", abstract: "Say what the ballots of a vote came to, round by round.",
        discussion: """
            The same as halqa tally says of a file of ballots; options are called by their numbers. Hands and stickers, \
            of which there are no ballots, are in show.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let poll = place.poll
        let t = session.t
        if poll.rules.isSecret, session.state.sealed[poll.id] == nil {
            throw Failure(.badData, t("The vote is secret: nothing of it is known before it is closed."))
        }
        // What was counted in numbers has no ballots to be counted.
        if session.state.ballots(of: poll.id).isEmpty, session.state.counted[poll.id]?.isEmpty == false {
            throw Failure(
                .badData, t("This vote was counted in numbers, and has no ballots. See: halqa poll show %1", poll.code))
        }
        let result: TallyResult
        do { result = try session.state.tally(of: poll.id) } catch {
            throw Failure(.badData, Sentences(t: t).sentence(for: error))
        }
        defer {
            if session.state.brokenSeals.contains(poll.id) { Output.complain(line: "halqa: " + t.brokenSeal) }
        }
        if session.wantsJSON {
            try Output.raw(ResultJSON(result).text)
        } else {
            let names = poll.options.enumerated().map { "  \($0.offset + 1)  \(session.text($0.element.text))" }
            try Output.write(
                ([session.text(poll.question)] + names).map { PlainText($0).string + "\n" }.joined() + "\n"
                    + ResultText(result, t: t).text)
            guard let sealed = session.state.sealed[poll.id] else { return }
            try Output.line("")
            try Output.line(t("Hash over the ballots, sorted by their random keys: %1", sealed.hash))
            try Output.line(t("Receipts, sorted: %1", sealed.receipts.joined(separator: " ")))
        }
    }
}
