import ArgumentParser
import Words
import Workshop

/// Proposes what fits.
struct LinkPropose: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Propose for every need of a matching that has no link the offer that fits it best.",
        discussion: """
            The same board gives the same proposals. They are written down as proposed, each with its reason; with --dry-run \
            they are only said.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "What it is: an id or a title of a vocabulary of links, or any words.") var form: String?
    @Flag(help: "Say what would be proposed, and write nothing.") var dryRun = false
    @Argument(help: "The matching, by the script's id; not needed where the day has one.") var activity: String?

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.matching(activity, of: day)
        let (book, words) = (
            LinkBook(session),
            FitWords(session.state.programme, TagBook(session.state.programme, t: session.t), session.t)
        )
        var made: [Link] = []
        func propose(_ state: ProgrammeState) throws -> [Change] {
            made = state.proposals(in: activity.id).map { proposal in
                Link(
                    id: session.world.newID(), form: form.map(book.form) ?? "", from: .line(proposal.fit.need),
                    to: .line(proposal.fit.offer), reason: PlainText(words.sentence(proposal.fit.reasons)),
                    by: session.operatorName, at: session.world.now(), day: day.id)
            }
            return try made.flatMap { try state.addition(of: $0) }
        }
        if dryRun { _ = try propose(session.state) } else { try session.record(propose) }
        try book.answer(made)
    }
}
