import Tally

/// Ballot files of each kind, by the ending that says so, counted by methods of each kind.
struct Ballots: FuzzedFormat {
    let ending: String

    var name: String { "ballots-" + ending }

    private static let methods: [VotingMethod] = [
        .irv, .schulze, .stv, .approval, .budgetEqualShares, .borda, .coombs, .score, .majorityJudgment, .cumulative,
        .star, .block, .sequentialPAV, .rankedPairs, .motion,
    ]

    func read(_ bytes: [UInt8]) {
        guard let box = try? BallotFile.read(bytes, file: "ballots." + ending) else { return }
        // The same bytes are the same ballots.
        let again = try? BallotFile.read(bytes, file: "ballots." + ending)
        precondition(again?.options == box.options, "read twice, these are other ballots")
        guard box.options.count <= 24, bytes.count < 4096 else { return }
        for method in Self.methods {
            guard let result = try? method.count(box) else { continue }
            precondition(result.winners.allSatisfy(box.options.indices.contains), "nobody won")
            precondition((try? method.count(box))?.winners == result.winners, "counted twice, others win")
        }
    }
}
