import ArgumentParser
import Localization
import Words
import Workshop

/// Says what belongs together.
struct LinkList: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Say what is linked, in the order in which it was kept.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "Only links of this line, person or organisation.") var of: String?
    @Option(help: "Only links of this form.") var form: String?
    @Option(help: "Only links that have come so far: proposed, agreed or ended.") var state: Link.State?

    func run(_ session: Session) throws {
        let book = LinkBook(session)
        let end = try of.map { name in
            let meant = try session.meant(by: name) { try session.day(place).day }
            return try session.state.reference(to: meant) { session.world.newID() }.reference
        }
        let links = end.map { session.state.links(of: $0) } ?? session.state.linksInOrder
        let wanted = form.map(book.form)
        try book.answer(
            links.filter { (wanted == nil || $0.form == wanted) && (state == nil || $0.state == state) })
    }
}

/// Links two things.
struct LinkAdd: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Link two things: a need and an offer, two people, two organisations.",
        discussion: "It is proposed; with --agreed both ends have said yes. The first END is the need, or who learns.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Option(help: "What it is: an id or a title of a vocabulary of links, or any words.") var form: String?
    @Option(help: "Why, in a sentence.") var reason: String?
    @Option(help: "When both meet for the first time: 2026-12-31, 31/12 or 31 décembre.") var due: CivilDate?
    @Flag(help: "Both ends have said yes.") var agreed = false
    @Argument(help: "Both ends: a line's reference or id, or the id or name of a person or an organisation.")
    var ends: [String]

    func validate() throws {
        guard ends.count == 2 else {
            throw ValidationError("Say both ends. A name of several words goes between quotation marks.")
        }
    }

    func run(_ session: Session) throws {
        let (book, id) = (LinkBook(session), session.world.newID() as ID<Link>)
        let meant = try ends.map { name in try session.meant(by: name) { try session.day(place).day } }
        let day = try place.day.map { _ in try session.day(place).day.id }
        session.doubt(due, on: day.flatMap(session.state.day))
        try session.record { state in
            var (next, changes, ends) = (state, [Change](), [Reference]())
            for thing in meant {
                let made = try next.reference(to: thing) { session.world.newID() }
                try next.apply(made.changes)
                changes += made.changes
                ends.append(made.reference)
            }
            let link = Link(
                id: id, form: form.map(book.form) ?? "", from: ends[0], to: ends[1],
                state: agreed ? .agreed : .proposed, reason: PlainText(reason ?? ""), by: session.operatorName,
                at: session.world.now(), day: day, due: due)
            return changes + (try next.addition(of: link))
        }
        try book.answer(session.state.links[id].map { [$0] } ?? [])
    }
}

/// Which link.
struct LinkOptions: ParsableArguments {
    @OptionGroup var place: DayOptions
    @Flag(help: "Although people meet by it in a timetable by now, or have met.") var confirm = false
    @Argument(help: "The link: its id, or both its ends.") var link: [String]

    func validate() throws {
        guard (1...2).contains(link.count) else {
            throw ValidationError("Say which link: its id, or both its ends, each between quotation marks.")
        }
    }
}

extension Session {
    /// Asks before meetings go out of a timetable by which people meet by now.
    /// - Throws: who would not meet any more, unless that is confirmed.
    func confirm(_ isConfirmed: Bool?, _ changes: [Change], in state: ProgrammeState) throws {
        guard isConfirmed != true, let loss = state.meetingsLost(by: changes, world) else { return }
        throw Failure(
            .badData,
            loss.sentence(state, t) + " "
                + (isConfirmed == nil
                    ? t("Nothing was written: do it once all have met.")
                    : t("Nothing was written: do it once all have met, or add --confirm.")))
    }

    /// Records a change of a link and answers with the link as it stands now, or as it was.
    /// - Throws: what would be lost where people meet by it by now, unless that is confirmed.
    fileprivate func change(
        _ options: LinkOptions, _ changes: (ProgrammeState, ID<Link>) throws -> [Change]
    ) throws {
        let book = LinkBook(self)
        let link = try book.find(options.link, options.place)
        try record(confirmed: options.confirm) { try changes($0, link.id) }
        try book.answer([state.links[link.id] ?? link])
    }
}

/// Both ends say yes.
struct LinkAgree: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Both ends have said yes to a link.")

    @OptionGroup var options: FileOptions
    @OptionGroup var link: LinkOptions
    @Option(help: "What it is: an id or a title of a vocabulary of links, or any words.") var form: String?
    @Option(help: "When both meet for the first time: 2026-12-31, 31/12 or 31 décembre.") var due: CivilDate?

    func run(_ session: Session) throws {
        let form = form.map(LinkBook(session).form)
        session.doubt(due, on: try link.place.day.map { _ in try session.day(link.place).day })
        try session.change(link) { state, id in
            try state.revision(of: id) {
                $0.state = .agreed
                if let form { $0.form = form }
                if let due { $0.due = due }
            }
        }
    }
}

/// It is over.
struct LinkEnd: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "A link is over, or came to nothing; it stays on record.",
        discussion: "Where both meet in a timetable by now, or have met, that is said, and --confirm is needed.")

    @OptionGroup var options: FileOptions
    @OptionGroup var link: LinkOptions

    func run(_ session: Session) throws {
        try session.change(link) { try $0.ending(of: $1) }
    }
}

/// It was a mistake.
struct LinkRemove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a link that was a mistake; the journal keeps it, and undo brings it back.",
        discussion: "Where both meet in a timetable by now, or have met, that is said, and --confirm is needed.")

    @OptionGroup var options: FileOptions
    @OptionGroup var link: LinkOptions

    func run(_ session: Session) throws {
        try session.change(link) { try $0.removal(of: $1) }
    }
}
