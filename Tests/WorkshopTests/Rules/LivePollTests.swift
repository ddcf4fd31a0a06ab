import Tally
import TestSupport
import Testing
import Workshop

import struct Tally.BallotBox
import struct Tally.MarkStore
import struct Tally.RankingStore

/// The tally that is kept ballot by ballot, held against a count of all ballots after everything that can happen.
@Suite("A poll's live tally")
struct LivePollTests {
    /// What somebody keys: now and then what no method takes.
    private static let lines = [
        "1", "2", "12", "31", "2=1", "1-2", "4321", "134", "1=2=3", "50324", "4", "0", ".", "x", "3=3", "44", "٢", "9",
        "=",
    ]

    /// A count of all ballots, from the records alone.
    private func recount(_ poll: Poll, _ ballots: [Ballot]) throws -> TallyResult {
        var (rankings, marks) = (RankingStore(), MarkStore())
        var spoiled = 0
        for ballot in ballots {
            switch try #require(poll.ballotLine.read(ballot.answer).answer) {
            case .ranking(let ranks): rankings.append(ranks)
            case .marks(let numbers): marks.append(numbers)
            case .spoiled: spoiled += 1
            }
        }
        var box = BallotBox(
            options: poll.optionNames, content: rankings.count > 0 ? .rankings(rankings) : .marks(marks),
            budget: poll.money)
        box.spoiled = spoiled
        return try poll.rules.method.count(box, rules: poll.rules.ruleSet, seats: poll.rules.seats)
    }

    @Test(
        "it equals the recount after every cast, correction, withdrawal, undo and redo",
        arguments: VotingMethod.allCases)
    func equalsRecount(_ method: VotingMethod) throws {
        var random = SplitMix64(seed: 17)
        for rules in ["", "unranked=no-opinion", "overvote=skip", "skipped=exhaust", "max-choices=2", "max-score=3"] {
            let pairs = rules.split(separator: " ").map(String.init)
            let further = try RuleSet(
                pairs.filter { pair in method.ruleKeys.contains { pair.hasPrefix($0.rawValue + "=") } })
            if !pairs.isEmpty, further.stated.isEmpty { continue }
            var (day, poll) = try BallotTests.open(
                PollRules(
                    method: method, dots: method == .cumulative ? 3 : nil, majority: .simple,
                    seats: method.takesSeats ? 2 : 1, further: further, budget: method.isAboutMoney ? 20 : nil))
            var (done, undone): ([[Change]], [[Change]]) = ([], [])
            for step in 0..<90 {
                let known = day.state.ballots(of: poll).randomElement(using: &random)
                let line = Self.lines.randomElement(using: &random) ?? ""
                var changes: [Change] = []
                switch (Int.random(in: 0..<8, using: &random), known) {
                case (0, _) where !done.isEmpty:
                    changes = done.removeLast().reversed().compactMap(\.inverse)
                    undone.append(changes)
                case (1, _) where !undone.isEmpty:
                    changes = undone.removeLast().reversed().compactMap(\.inverse)
                    done.append(changes)
                case (2, .some(let ballot)):
                    changes = (try? day.state.correction(of: ballot.id, line)) ?? []
                    (done, undone) = (done + [changes], [])
                case (3, .some(let ballot)):
                    changes = try day.state.withdrawal(of: ballot.id)
                    (done, undone) = (done + [changes], [])
                default:
                    let voter = step % 3 == 0 ? SampleDay.person(Int.random(in: 1...6, using: &random)) : nil
                    let source: VoteSource = step % 5 == 0 ? .phone : .paper
                    changes =
                        (try? day.state.casting(line, source: source, in: poll, voter: voter, id: day.world.newID()))
                        ?? []
                    (done, undone) = (done + [changes], [])
                }
                try day.record(changes)
                let record = try #require(day.state.polls[poll])
                let ballots = day.state.ballots(of: poll)
                let result = try day.state.tally(of: poll)
                #expect(result == (try recount(record, ballots)))
                #expect(result.ballots.cast == ballots.count)
                for source in [VoteSource.paper, .phone] {
                    let own = ballots.filter { $0.source == source }
                    let account = own.isEmpty ? nil : try recount(record, own).ballots
                    #expect(day.state.ballotAccount(of: poll)[source] == account)
                }
            }
            #expect(!day.state.ballots(of: poll).isEmpty)
        }
    }
}
