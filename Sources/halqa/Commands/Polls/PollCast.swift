import ArgumentParser
import Foundation
import Localization
import Screen
import Words
import Workshop

/// One ballot.
struct PollCast: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "cast", abstract: "Cast one ballot of an open vote.",
        usage: """
            halqa poll FILE cast POLL 3142
            halqa poll FILE cast POLL 3142 --voter 'Fatima-Zahra Bennani'
            halqa poll FILE cast POLL        (asks for the code and the ballot, or reads: ACD-KM7 3142)
            """,
        discussion: """
            LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one \
            rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355; - before one that a dot is against, 113-2. \
            Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by \
            spaces. 0 is a blank ballot (scores: .), x one that nobody can read. Where ballots have weights, 3*3142 counts as \
            three; where colleges vote, --category says whose ballot it is, unless --voter does. A named voter's second ballot takes \
            the place of the first. Without LINE, code and ballot are asked for, or read from standard input as one line, \
            CODE LINE. What stands in a command line is kept by the shell and seen by everybody on this machine, so \
            that a secret ballot is taken in this way only.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "Who voted: an id or a name. Not for papers and not for secret votes.") var voter: String?
    @Option(help: "The voter's category (otherwise that of --voter).") var category: String?
    @Option(help: "The code on the paper; others on this machine can see it, so leave it out.") var code: String?
    @Option(help: "hands, wall, paper or phone.") var source: VoteSource = .paper
    @Argument(help: "What stands on the ballot.") var line: String?

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let desk = BallotDesk(place: place)
        try warn(place)
        let (line, typed) = try ballot(desk, session)
        let code = try typed.map(desk.code)
        let voter = try voter.map { try session.person($0).id }
        let category = try category.map { try session.categoryCode($0) }
        let receipt = try desk.cast(line, source: source, voter: voter, category: category, code: code)
        let sentence = receipt.map { session.t("Cast. The receipt: %1", $0) } ?? desk.meaning(line)
        if let receipt, session.wantsJSON {
            try session.answer(["receipt": receipt], [])
        } else {
            try place.answer(sentence)
        }
    }

    /// A command line is no place for what nobody may know.
    private func warn(_ place: PollPlace) throws {
        let t = place.session.t
        if place.poll.rules.isSecret, line != nil || code != nil {
            throw Failure(
                .usage,
                t(
                    "The vote is secret, and a command line stays in the shell's history: leave code and ballot out; "
                        + "they are asked for, or read from standard input as CODE LINE."
                ))
        }
        if code != nil {
            Output.complain(
                line: t(
                    "Others can read a code in a command line. Leave it out: it is asked for, or read as CODE LINE."))
        }
    }

    /// What stands on the ballot, and its code: as given, else from standard input.
    private func ballot(_ desk: BallotDesk, _ session: Session) throws -> (line: String, code: String?) {
        if let line { return (line, code) }
        let t = session.t
        var input = InputLines()
        let needsCode = desk.asksForCodes && voter == nil && code == nil
        func next() throws -> String {
            let line = try input.next(t)?.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"])) ?? ""
            guard !line.isEmpty else { throw Refusal.empty }
            return line
        }
        if isatty(STDIN_FILENO) == 1 {
            var typed = code
            if needsCode {
                try Output.write(t("Code on the paper: "))
                typed = try next()
            }
            try Output.write(t("Ballot: "))
            return (try next(), typed)
        }
        let line = try next()
        guard needsCode else { return (line, code) }
        guard let (code, answer) = BallotCode.leading(in: line) else { throw desk.noCode(line) }
        guard !answer.isEmpty else {
            throw Failure(.badData, t("After the code stands what is on the paper: ACD-KM7 3142."))
        }
        return (answer, code.description)
    }
}

extension Session {
    /// The code of a category that is called so in the script; any other word is refused with those there are.
    func categoryCode(_ name: String) throws -> PlainText {
        let all = try programme().categories.map { Coded(value: $0.code, code: $0.code, names: $0.title.all) }
        return PlainText(try Thing.category.find(name, among: all, t))
    }
}
