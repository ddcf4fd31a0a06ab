import ArgumentParser

/// What belongs together.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract:
            "Links: a need and an offer, two people, two organisations; list, propose, add, agree, end, remove, timetable.",
        usage: "halqa link FILE list|propose|add|agree|end|remove|timetable END END",
        discussion: """
            An END is a line by its reference, as halqa line FILE list shows it, or by its id; or a person or an \
            organisation, by an id or a name. A link is named by both its ends, or by its id. It adopts no idea: halqa line FILE adopt does.
            """,
        subcommands: [
            LinkList.self, LinkPropose.self, LinkAdd.self, LinkAgree.self, LinkEnd.self, LinkRemove.self,
            LinkTimetable.self,
        ],
        defaultSubcommand: LinkList.self)
}
