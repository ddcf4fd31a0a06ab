import ArgumentParser
import Localization
import Words
import Workshop

/// Proposes what fits.
struct LinkPropose: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract:
            "Propose what fits: for every need of a matching an offer, for everybody who learns in a pairing a tutor.",
        discussion: """
            Only where nothing is linked yet. In a pairing everybody is placed first, evenly, then as well as possible; who is left out, \
            and who would fit each other better, is said. The same file gives the same proposals. They are written down as \
            proposed, each with its reason; with --dry-run they are only said.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "What it is: an id or a title of a vocabulary of links, or any words.") var form: String?
    @Flag(help: "Say what would be proposed, and write nothing.") var dryRun = false
    @Argument(help: "The matching or pairing, by the script's id; not needed where the day has one.")
    var activity: String?

    func run(_ session: Session) throws {
        let day = try session.day(place).day
        let activity = try session.activity(activity, of: day, isArgument: true) {
            $0.kind == .matching || $0.kind == .pairing
        }
        let (book, words) = (
            LinkBook(session),
            FitWords(session.state.programme, TagBook(session.state.programme, t: session.t), session.t)
        )
        var made: [Link] = []
        func link(_ from: Reference, _ to: Reference, _ why: String) -> Link {
            let link = Link(
                id: session.world.newID(), form: form.map(book.form) ?? "", from: from, to: to,
                reason: PlainText(why), by: session.operatorName, at: session.world.now(), day: day.id)
            made.append(link)
            return link
        }
        func propose(_ state: ProgrammeState) throws -> [Change] {
            made = []
            if activity.kind == .pairing {
                return try state.proposing(in: activity.id) {
                    link(.person($0.learner), .person($0.tutor), words.pair($1, areApart: $2?.speech == 0))
                }
            }
            return try state.proposals(in: activity.id).flatMap { proposal in
                try state.addition(
                    of: link(
                        .line(proposal.fit.need), .line(proposal.fit.offer),
                        words.sentence(proposal.fit.reasons)))
            }
        }
        // What was found before anything is written: who would fit each other better is about these pairs.
        let paired = activity.kind == .pairing ? try session.state.paired(in: activity.id) : nil
        if dryRun { _ = try propose(session.state) } else { try session.record(propose) }
        guard let paired else { return try book.answer(made) }
        try session.answer(PairsReport(paired, made.map(book.report), session.state), text(made, paired, book, session))
    }

    private func text(_ made: [Link], _ paired: Paired, _ book: LinkBook, _ session: Session) -> [String] {
        let (t, state) = (session.t, session.state)
        func name(_ person: ID<Stakeholder>) -> PlainText { state.name(of: Party.person(person)) }
        var lines = made.map(book.described)
        if made.isEmpty { lines.append(t("Nobody is left to propose.")) }
        lines += paired.rows.filter { $0.tutor == nil }.map { row in
            row.gap == .keptApart
                ? t("%1 has no tutor: the rules keep them apart from everybody who teaches.", row.learner.name)
                : t(
                    "%1 has no tutor: everybody who could teach them has as many learners as one has at most.",
                    row.learner.name)
        }
        lines += paired.blocking.map {
            t(
                "%1 and %2 would fit each other better; then somebody else would have nobody, or fit worse.",
                name($0.learner), name($0.tutor))
        }
        if !paired.idle.isEmpty {
            lines.append(t("Could teach somebody: %1", t.series(paired.idle.map { t.isolated($0.name.string) })))
        }
        return lines
    }
}

/// What was proposed in a pairing, as JSON.
private struct PairsReport: Encodable {
    struct Person: Encodable {
        var id: ID<Stakeholder>
        var name: PlainText
    }

    struct LeftOut: Encodable {
        var id: ID<Stakeholder>
        var name: PlainText
        /// `keptApart` or `noRoom`.
        var why: String
    }

    var links: [LinkReport]
    /// Who has no tutor, and why.
    var leftOut: [LeftOut]
    /// Who teaches nobody.
    var idle: [Person]
    /// Pairs who would fit each other better than whom they have.
    var rather: [[Person]]

    init(_ paired: Paired, _ links: [LinkReport], _ state: ProgrammeState) {
        func person(_ id: ID<Stakeholder>) -> Person { Person(id: id, name: state.name(of: Party.person(id))) }
        self.links = links
        leftOut = paired.rows.filter { $0.tutor == nil }.map {
            LeftOut(id: $0.learner.id, name: $0.learner.name, why: $0.gap == .keptApart ? "keptApart" : "noRoom")
        }
        idle = paired.idle.map { person($0.id) }
        rather = paired.blocking.map { [person($0.learner), person($0.tutor)] }
    }
}
