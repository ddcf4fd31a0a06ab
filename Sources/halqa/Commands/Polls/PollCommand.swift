import ArgumentParser

/// What the room decides.
struct PollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Votes: methods, list, show, harvest, create, open, count, close, reopen.",
        usage: "halqa poll FILE methods|list|show|harvest|create|open|count|close|reopen POLL --workshop fes --day 1 …",
        discussion: """
            POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand \
            still once a poll is open.
            """,
        subcommands: [
            PollMethods.self, PollList.self, PollShow.self, PollHarvest.self, PollCreate.self, PollOpen.self,
            PollCount.self,
            PollClose.self, PollReopen.self,
        ],
        defaultSubcommand: PollList.self)
}
