import ArgumentParser

/// What the room decides.
struct PollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Votes: how they are taken, counts and ballots, and what came out.",
        usage: "halqa poll FILE methods|list|show|create|open|count|cast|key|result|close|… POLL --workshop fes …",
        discussion: """
            POLL is the script's id, alone where only one poll of the days in question has it. Rules and options stand \
            still once a poll is open. An idea from which the option was taken that a closed vote chose is adopted; by a \
            motion or fingers it is where halqa line FILE adopt says so.
            """,
        subcommands: [
            PollMethods.self, PollList.self, PollShow.self, PollHarvest.self, PollCreate.self, PollOpen.self,
            PollCount.self, PollCast.self, PollKey.self, PollBallots.self, PollIssue.self, PollResult.self,
            PollClose.self, PollReopen.self, PollReservation.self, PollSecondRound.self,
        ],
        defaultSubcommand: PollList.self)
}
