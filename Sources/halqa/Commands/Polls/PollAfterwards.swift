import ArgumentParser
import Localization
import Words
import Workshop

/// Notes reservations about a proposal.
struct PollReservation: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "reservation", abstract: "Note what somebody says who has reservations, or take a note back.",
        usage: """
            halqa poll FILE reservation POLL 'The wood has to come from somewhere'
            halqa poll FILE reservation POLL --withdraw 2
            """,
        discussion: """
            For fist to five and the gradients of agreement, once the vote is open. What is noted stands on the papers \
            of the day. Without TEXT it says what is noted.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "The number of a note that is taken back.") var withdraw: Int?
    @Argument(help: "What is noted.") var text: String?

    func validate() throws {
        if withdraw != nil, text != nil { throw ValidationError("Either a text or --withdraw.") }
    }

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        if let text {
            try session.record { state in
                let noted = state.polls[place.poll.id]?.reservations ?? []
                return try state.noting(noted + [PlainText(text)], of: place.poll.id)
            }
        }
        if let withdraw {
            try session.record { state in
                var noted = state.polls[place.poll.id]?.reservations ?? []
                guard noted.indices.contains(withdraw - 1) else {
                    throw Failure(
                        .badData,
                        session.t(
                            "There is no note %1. See: halqa poll FILE reservation %2.", withdraw, place.poll.code))
                }
                noted.remove(at: withdraw - 1)
                return try state.noting(noted, of: place.poll.id)
            }
        }
        if text == nil, withdraw == nil { _ = try session.state.noting(place.poll.reservations, of: place.poll.id) }
        try place.answer()
    }
}

/// Makes the second round of a vote.
struct PollSecondRound: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "second-round", abstract: "Make a vote between the two that came first in a closed one.",
        usage: """
            halqa poll FILE second-round first-measures
            halqa poll FILE second-round first-measures --without 3 --code final
            """,
        discussion: """
            One vote each, with the same question, quorum and counters. Options that are equal for the second place all \
            go on, and it is said; --without leaves one of them out, when a lot or the room has decided so.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var poll: PollOptions
    @Option(help: "The number of an option that does not go on; several times.") var without: [Int] = []
    @Option(help: "The id of the new vote (otherwise that of the first, and a number).") var code: String?

    func validate() throws {
        if let code { try PollCreate.requireName(code) }
    }

    func run(_ session: Session) throws {
        let place = try session.poll(poll)
        let id: ID<Poll> = session.world.newID()
        let t = session.t
        let round = try session.state.secondRound(of: place.poll.id)
        if let stranger = without.first(where: { !round.tied.contains($0 - 1) }) {
            throw Failure(.badData, t("Option %1 is not among those that are equal for the last place.", stranger))
        }
        try session.record { state in
            let finalists = try state.secondRound(of: place.poll.id).finalists.filter { !without.contains($0 + 1) }
            return try state.secondRound(of: place.poll.id, between: finalists, id: id, code: code)
        }
        guard let made = session.state.polls[id] else { throw Refusal.unknownReference }
        let tied = round.tied.filter { !without.contains($0 + 1) }.map {
            t.quoted(session.text(place.poll.options[$0].text))
        }
        let sentence = SecondRoundWords(t).sentence(after: place.poll.code, tied: tied.count > 1 ? tied : [])
        try PollPlace(
            session: session, workshop: place.workshop, day: place.day, activity: place.activity, poll: made
        ).answer(sentence)
    }
}
