import ArgumentParser
import Localization
import Screen
import VoteWords
import Workshop

/// One ballot.
struct PollCast: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "cast", abstract: "Cast one ballot of an open vote.",
        usage: """
            halqa poll FILE cast POLL 3142
            halqa poll FILE cast POLL 3142 --voter 'Fatima-Zahra Bennani'
            halqa poll FILE cast POLL 3142 --code ACD-KM7
            """,
        discussion: """
            LINE is what stands on the paper. Rankings: the options in the voter's order, 3142; 3=1 4 for two at one \
            rank, - for a rank left empty. One choice: its number. Crosses: 135. Dots: an option once for each, 11355. \
            Scores: one digit for each option, - for one left blank. With ten options or more, numbers are parted by \
            spaces. 0 is a blank ballot (scores: .), x one that nobody can read. A named voter's second ballot takes \
            the place of the first.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "Who voted: an id or a name. Not for papers and not for secret votes.") var voter: String?
    @Option(help: "The voter's category (otherwise that of --voter).") var category: String?
    @Option(help: "The code on the paper.") var code: String?
    @Option(help: "hands, wall, paper or phone.") var source: VoteSource = .paper
    @Argument(help: "What stands on the ballot.") var line: String

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let desk = BallotDesk(place: place)
        let code = try code.map(desk.code)
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
}

extension Session {
    /// The code of a category that is called so in the script; any other word is refused with those there are.
    func categoryCode(_ name: String) throws -> PlainText {
        let all = try programme().categories.map { Coded(value: $0.code, code: $0.code, names: $0.title.all) }
        return PlainText(try Thing.category.find(name, among: all, t))
    }
}
