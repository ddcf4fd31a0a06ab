import ArgumentParser

/// What is done to lines after they were written.
struct LineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "line",
        abstract: "The lines of a day: list, edit, park, merge, move, remove; who is named in them.",
        usage:
            "halqa line FILE list|edit|park|unpark|adopt|reject|merge|unmerge|move|remove|unsettled|settle|story --workshop fes --day 1 LINE …",
        discussion: """
            LINE is an id, or the reference that list shows: fuel:2:3 is the third line of table 2 under the prompt \
            fuel. New lines are written with halqa note.
            """,
        subcommands: [
            LineList.self, LineEdit.self, LinePark.self, LineUnpark.self, LineAdopt.self, LineReject.self,
            LineMerge.self, LineUnmerge.self,
            LineMove.self, LineRemove.self, LineUnsettled.self, LineSettle.self, LineStoryCommand.self,
        ],
        defaultSubcommand: LineList.self)
}
