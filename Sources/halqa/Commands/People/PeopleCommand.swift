import ArgumentParser

/// The directory.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "The directory: list, find, add, edit, invite, uninvite, join, remove.",
        usage: "halqa people FILE list|find|doubles|add|edit|invite|uninvite|join|remove …",
        discussion: "PERSON is an id, or a name in any spelling. A whole roster comes in with halqa import.",
        subcommands: [
            PeopleList.self, PeopleFind.self, PeopleAdd.self, PeopleEdit.self, PeopleInvite.self, PeopleUninvite.self,
            PeopleDoubles.self, PeopleJoin.self, PeopleRemove.self,
        ],
        defaultSubcommand: PeopleList.self)
}
