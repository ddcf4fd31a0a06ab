import Testing

@testable import Tally

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What other libraries say about random profiles; `Tests/Oracles` tells which, and with which conventions.
@Suite("Agreement with other libraries")
struct GoldenTests {
    /// A line of a golden file: the profile, then what is said about it.
    struct Case {
        let options: Int
        let words: [(ballot: String, count: Int)]
        let says: [String: String]

        init?(_ line: Substring) {
            let parts = line.split(separator: ";")
            let words = parts[0].split(separator: " ")
            guard let options = Int(words[0]) else { return nil }
            self.options = options
            self.words = words.dropFirst().map { word in
                let pair = word.split(separator: "*")
                return (String(pair[0]), Int(pair[1]) ?? 0)
            }
            says = parts.dropFirst().reduce(into: [:]) { says, part in
                let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                says[String(pair[0])] = String(pair[1])
            }
        }

        var names: [String] { "abcdefgh".prefix(options).map(String.init) }

        func index(_ letter: Character) -> Int { Int(letter.asciiValue ?? 97) - 97 }

        var rankings: BallotBox {
            var store = RankingStore()
            for (word, count) in words {
                var ranks: [[Int]] = []
                var isTied = false
                for letter in word {
                    switch letter {
                    case "(":
                        isTied = true
                        ranks.append([])
                    case ")": isTied = false
                    default:
                        if isTied {
                            ranks[ranks.count - 1].append(index(letter))
                        } else {
                            ranks.append([index(letter)])
                        }
                    }
                }
                store.append(ranks, weight: count)
            }
            return BallotBox(options: names, content: .rankings(store))
        }

        var approvals: BallotBox {
            var store = MarkStore()
            for (word, count) in words {
                store.append(Dictionary(uniqueKeysWithValues: word.map { (index($0), 1) }), weight: count)
            }
            return BallotBox(options: names, content: .marks(store))
        }

        var scores: BallotBox {
            var store = MarkStore()
            for (word, count) in words {
                let marks = word.enumerated().map { ($0.offset, $0.element.wholeNumberValue ?? 0) }
                store.append(Dictionary(uniqueKeysWithValues: marks), weight: count)
            }
            return BallotBox(options: names, content: .marks(store))
        }

        /// Counts as a name such as "schulze:margins" says.
        func winners(_ name: String, _ box: BallotBox, seats: Int = 1) throws -> String {
            let parts = name.split(separator: ":")
            let method = try #require(VotingMethod(rawValue: String(parts[0])))
            // The libraries know no ballots that looked back at earlier rounds.
            var rules = ["tie=draw"]
            if parts.count > 1 { rules.append(parts[1] == "none" ? "completion=none" : "strength=\(parts[1])") }
            let result = try method.count(box, rules: RuleSet(rules), seats: seats)
            return result.winners.map { names[$0] }.joined()
        }
    }

    static func cases(_ file: String) throws -> [Case] {
        let path = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Oracles/golden/" + file
        let handle = try #require(fopen(path, "r"), "\(path) is missing")
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, handle), count > 0 { bytes += chunk[..<count] }
        let cases = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { Case($0) }
        #expect(cases.count >= 1_000)
        return cases
    }

    @Test("full rankings: pref_voting and VoteKit")
    func rankings() throws {
        for item in try Self.cases("rankings.txt") {
            for (method, winners) in item.says where method != "points" {
                #expect(try item.winners(method, item.rankings) == winners, "\(method): \(item.words)")
            }
            let points = try VotingMethod.borda.count(item.rankings).rounds[0].counts.compactMap { $0?.description }
            #expect(points.joined(separator: " ") == item.says["points"])
        }
    }

    @Test("rankings with ties and options left out: pref_voting")
    func truncated() throws {
        for item in try Self.cases("truncated.txt") {
            for (method, winners) in item.says where method != "matrix" {
                #expect(try item.winners(method, item.rankings) == winners, "\(method): \(item.words)")
            }
            let matrix = try #require(try VotingMethod.schulze.count(item.rankings).pairwise)
            let cells = (0..<item.options).flatMap { row in
                (0..<item.options).filter { $0 != row }.map { String(matrix[row, $0]) }
            }
            #expect(cells.joined(separator: " ") == item.says["matrix"])
        }
    }

    @Test("instant runoff with options left out: VoteKit and pyrankvote")
    func runoff() throws {
        for item in try Self.cases("runoff.txt") {
            #expect(try item.winners("irv", item.rankings) == item.says["irv"], "\(item.words)")
        }
    }

    @Test("single transferable vote with options left out: VoteKit")
    func stv() throws {
        for item in try Self.cases("stv.txt") {
            let seats = try #require(item.says["seats"].flatMap { Int($0) })
            #expect(try item.winners("stv", item.rankings, seats: seats) == item.says["stv"], "\(seats) \(item.words)")
        }
    }

    @Test("approvals and seats: abcvoting")
    func approvals() throws {
        for item in try Self.cases("approvals.txt") {
            let seats = try #require(item.says["seats"].flatMap { Int($0) })
            for method in ["sequential-pav", "sequential-phragmen", "equal-shares"] {
                let name = method == "equal-shares" ? "equal-shares:none" : method
                #expect(
                    try item.winners(name, item.approvals, seats: seats) == item.says[method],
                    "\(method) \(seats) \(item.words)")
            }
        }
    }

    @Test("scores: starvote, and sums")
    func scores() throws {
        for item in try Self.cases("scores.txt") {
            for method in ["star", "score"] {
                #expect(try item.winners(method, item.scores) == item.says[method], "\(method) \(item.words)")
            }
        }
    }

    @Test("projects and costs: pabutools")
    func budgets() throws {
        for item in try Self.cases("budgets.txt") {
            var box = item.approvals
            let costs = try #require(item.says["costs"]).split(separator: " ").compactMap { Fraction(String($0)) }
            box.budget = Budget(costs: costs, limit: try #require(item.says["limit"].flatMap { Fraction($0) }))
            // The library spends what is left on projects that nobody wants; here it stays in the purse.
            let wanted = Set(item.words.filter { $0.count > 0 }.flatMap(\.ballot))
            for method in ["budget-greedy", "budget-equal-shares:none", "budget-equal-shares"] {
                #expect(
                    try item.winners(method, box) == item.says[method].map { String($0.filter(wanted.contains)) },
                    "\(method) \(item.words) \(item.says["costs"] ?? "") \(item.says["limit"] ?? "")")
            }
        }
    }
}
