import Testing

@testable import Tally

/// Equal states go on in the same way, so their `==` leaves out what does not matter for that. Each field is here, with
/// whether it is compared: one that is added fails until somebody has thought of it.
@Suite("States that are taken for one")
struct StateFieldsTests {
    private enum Part {
        case compared
        /// Follows from what is compared.
        case follows
        /// Says how it came to this, which nothing asks any more.
        case past
    }

    private static let ranked = Profile("A B C", rankings: "3 A>B\n2 B>C\n1 C")
    private static let approved = Profile(
        "A B C", approvals: "3 A B\n2 C", budget: Budget(costs: [3, 2, 1], limit: 4))

    @Test("ballots on piles: where each goes next follows from where it lies")
    func piles() throws {
        let election = try Election(Self.ranked.box, RuleSet(), seats: 1)
        let start = PileState(election, election.rankings(.inTurn))
        expect(start.piles, ["tops": .compared, "positions": .follows, "isRunning": .compared])
        expect(
            start,
            [
                "piles": .compared, "counts": .follows, "exhausted": .follows, "elected": .compared,
                "eliminated": .past, "earlier": .compared,
            ])
    }

    @Test("transferable votes: values are compared as ballots have them, whatever their places in the list")
    func transfers() throws {
        let election = try Election(Self.ranked.box, RuleSet(), seats: 2)
        expect(
            SingleTransferableVote(election, election.rankings(.inTurn)).start,
            [
                "piles": .compared, "counts": .compared, "valueOf": .compared, "values": .compared,
                "surpluses": .compared, "isElected": .compared, "quota": .compared, "elected": .follows,
                "eliminated": .follows, "earlier": .compared,
            ])
    }

    @Test("approvals: who is elected is a set, and no earlier round is asked")
    func approvals() throws {
        let election = try Election(Self.approved.box, RuleSet(), seats: 2)
        let approvals = try Approvals(election)
        expect(
            SequentialApproval<SequentialPAV>(election, approvals).start,
            ["shares": .compared, "elected": .compared, "eliminated": .past, "earlier": .past])
        expect(
            EqualShares(election, approvals, costs: [1, 1, 1], limit: 2, worthIsCost: false).start,
            [
                "money": .compared, "scale": .compared, "spent": .follows, "isCompleting": .compared,
                "rates": .follows, "elected": .compared, "eliminated": .past, "earlier": .past,
            ])
        expect(
            BudgetGreedy(votes: approvals.votes, try BudgetPlan(election), RuleSet()).start,
            [
                "left": .follows, "isStopped": .compared, "elected": .compared, "eliminated": .compared,
                "earlier": .past,
            ])
    }

    private func expect(_ state: some Any, _ parts: [String: Part], at place: SourceLocation = #_sourceLocation) {
        let fields = Mirror(reflecting: state).children.compactMap(\.label)
        #expect(Set(fields) == Set(parts.keys), sourceLocation: place)
    }
}
