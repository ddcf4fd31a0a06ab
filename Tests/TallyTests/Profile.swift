@testable import Tally

/// Ballots as a table in a book writes them.
struct Profile {
    let box: BallotBox

    /// Rankings such as "42 Memphis>Nashville=Knoxville>>Chattanooga"; an empty rank was skipped, a line without an
    /// option is a blank ballot.
    init(_ options: String, rankings: String) {
        let names = options.split(separator: " ").map(String.init)
        var store = RankingStore()
        for line in rankings.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ", maxSplits: 1)
            let ranks = parts.count < 2 ? [] : parts[1].split(separator: ">", omittingEmptySubsequences: false)
            store.append(
                ranks.map { rank in
                    rank.split(separator: "=").map { name in
                        names.firstIndex(of: name.trimmed) ?? -1
                    }
                }, weight: Int(parts[0]) ?? 1)
        }
        box = BallotBox(options: names, content: .rankings(store))
    }

    /// The ballots for mayor of Burlington, 2009.
    static let burlington = Profile(
        "Montroll Kiss Wright",
        rankings: """
            1332 Montroll>Kiss>Wright
            767 Montroll>Wright>Kiss
            455 Montroll
            2043 Kiss>Montroll>Wright
            371 Kiss>Wright>Montroll
            568 Kiss
            1513 Wright>Montroll>Kiss
            495 Wright>Kiss>Montroll
            1289 Wright
            """)

    /// Numbers such as "3 5 0 - 2", the first one counting the ballots, a dash for an option left blank.
    init(_ options: String, numbers: String, budget: Budget? = nil) {
        let names = options.split(separator: " ").map(String.init)
        var store = MarkStore()
        for line in numbers.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ")
            var marks: [Int: Int] = [:]
            for (option, part) in parts.dropFirst().enumerated() { marks[option] = Int(part) }
            store.append(marks, weight: Int(parts[0]) ?? 1)
        }
        box = BallotBox(options: names, content: .marks(store), budget: budget)
    }

    /// Approvals such as "3 A C".
    init(_ options: String, approvals: String, budget: Budget? = nil) {
        let names = options.split(separator: " ").map(String.init)
        var store = MarkStore()
        for line in approvals.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ").map(String.init)
            let marks = parts.dropFirst().compactMap { names.firstIndex(of: $0) }
            store.append(Dictionary(uniqueKeysWithValues: marks.map { ($0, 1) }), weight: Int(parts[0]) ?? 1)
        }
        box = BallotBox(options: names, content: .marks(store), budget: budget)
    }

    func count(_ method: VotingMethod, _ rules: String..., seats: Int = 1) throws -> TallyResult {
        try method.count(box, rules: RuleSet(rules), seats: seats)
    }
}

extension Substring {
    var trimmed: String {
        String(drop { $0 == " " }).reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }
}

extension TallyResult {
    var winnerNames: [String] { winners.map { options[$0] } }
    /// "A>B=C"
    var order: String { ranking.map { $0.map { options[$0] }.joined(separator: "=") }.joined(separator: ">") }
    /// "A 12, B 7.5"
    func counts(_ round: Int) -> String {
        guard rounds.indices.contains(round) else { return "no round \(round)" }
        return zip(options, rounds[round].counts).compactMap { name, count in count.map { "\(name) \($0)" } }
            .joined(separator: ", ")
    }
    func names(_ indices: [Int]) -> [String] { indices.map { options[$0] } }
}
