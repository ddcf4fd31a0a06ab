import Testing

@testable import Tally

@Suite("Published examples: pairs and places")
struct PairwiseExamplesTests {
    /// Wikipedia, "Condorcet method" and the articles of the methods: where should Tennessee's capital be?
    static let tennessee = Profile(
        "Memphis Nashville Chattanooga Knoxville",
        rankings: """
            42 Memphis>Nashville>Chattanooga>Knoxville
            26 Nashville>Chattanooga>Knoxville>Memphis
            15 Chattanooga>Knoxville>Nashville>Memphis
            17 Knoxville>Chattanooga>Nashville>Memphis
            """)

    @Test(
        "Tennessee's capital (Wikipedia)",
        arguments: [
            (VotingMethod.condorcet, "Nashville"), (.copeland, "Nashville"), (.minimax, "Nashville"),
            (.schulze, "Nashville"), (.rankedPairs, "Nashville"), (.smith, "Nashville"), (.borda, "Nashville"),
            (.coombs, "Nashville"), (.irv, "Knoxville"), (.plurality, "Memphis"),
        ])
    func capital(method: VotingMethod, winner: String) throws {
        #expect(try Self.tennessee.count(method).winnerNames == [winner])
    }

    @Test("Tennessee: Borda 126, 194, 173, 107; instant runoff eliminates Chattanooga, then Nashville")
    func capitalCounts() throws {
        let borda = try Self.tennessee.count(.borda)
        #expect(borda.counts(0) == "Memphis 126, Nashville 194, Chattanooga 173, Knoxville 107")
        let runoff = try Self.tennessee.count(.irv)
        #expect(runoff.counts(0) == "Memphis 42, Nashville 26, Chattanooga 15, Knoxville 17")
        #expect(runoff.counts(1) == "Memphis 42, Nashville 26, Knoxville 32")
        #expect(runoff.counts(2) == "Memphis 42, Knoxville 58")
        #expect(runoff.order == "Knoxville>Memphis>Nashville>Chattanooga")
        let coombs = try Self.tennessee.count(.coombs)
        #expect(coombs.names(coombs.rounds[0].eliminated) == ["Memphis"])
        #expect(coombs.counts(1) == "Nashville 68, Chattanooga 15, Knoxville 17")
    }

    @Test("Schulze's example with 45 voters (Wikipedia): E>A>C>B>D")
    func schulze() throws {
        let result = try Profile(
            "A B C D E",
            rankings: """
                5 A>C>B>E>D
                5 A>D>E>C>B
                8 B>E>D>A>C
                3 C>A>B>E>D
                7 C>A>E>B>D
                2 C>B>A>D>E
                7 D>C>E>B>A
                8 E>B>A>D>C
                """
        ).count(.schulze)
        #expect(result.order == "E>A>C>B>D")
        #expect(result.pairwise.map { m in (0..<5).map { m[0, $0] } } == [0, 20, 26, 30, 22])
        #expect(
            result.paths == [
                [0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24],
                [25, 28, 28, 31, 0],
            ])
    }

    @Test("Schulze 2011, section 3.1, 21 voters: d>a>c>b, with the strengths of the strongest paths")
    func schulzePaper() throws {
        let result = try Profile(
            "a b c d", rankings: "8 a>c>d>b\n2 b>a>d>c\n4 c>d>b>a\n4 d>b>a>c\n3 d>c>b>a"
        ).count(.schulze)
        #expect(result.order == "d>a>c>b")
        #expect(result.paths == [[0, 14, 14, 12], [13, 0, 13, 12], [13, 15, 0, 12], [13, 19, 13, 0]])
    }

    @Test("Schulze 2011, section 3.2 of the tied example: two options that nothing tells apart are returned together")
    func schulzeTie() throws {
        let profile = Profile("A B C D", rankings: "3 A>B>C>D\n2 D>A>B>C\n2 D>B>C>A\n2 C>B>D>A")
        let result = try profile.count(.schulze)
        #expect(result.winnerNames == ["B", "D"])
        let even = try Profile("A B C", rankings: "1 A>B>C\n1 B>A>C").count(.schulze)
        #expect(even.order == "A=B>C")
        #expect(even.winnerNames == ["A", "B"])
        #expect(even.ties == [Tie(between: [0, 1], brokenBy: nil, changesWinner: true)])
        let drawn = try Profile("A B C", rankings: "1 A>B>C\n1 B>A>C").count(.schulze, "draw=C,B,A")
        #expect(drawn.winnerNames == ["B"])
    }

    @Test("winning votes and margins elect different options when ballots leave options out")
    func strength() throws {
        // A's narrow victory over B is on many ballots, C's clear one over A on few.
        let profile = Profile("A B C D", rankings: "12 A>B\n7 D\n9 C=D>A\n8 B=C\n10 B")
        let matrix = try #require(try profile.count(.schulze).pairwise)
        #expect([matrix[0, 1], matrix[1, 0]] == [21, 18])
        #expect([matrix[2, 0], matrix[0, 2]] == [17, 12])
        for method in [VotingMethod.schulze, .minimax, .rankedPairs] {
            #expect(try profile.count(method).winnerNames == ["A"])
            #expect(try profile.count(method, "strength=margins").winnerNames == ["B"])
        }
    }

    @Test("unranked options are tied last, unless they are no opinion")
    func unranked() throws {
        let profile = Profile("A B C", rankings: "1 A>B\n1 C")
        let last = try #require(try profile.count(.copeland).pairwise)
        #expect((last[0, 2], last[1, 2], last[2, 0], last[2, 1], last[0, 1]) == (1, 1, 1, 1, 1))
        let none = try #require(try profile.count(.copeland, "unranked=no-opinion").pairwise)
        #expect((none[0, 2], none[1, 2], none[2, 0], none[2, 1], none[0, 1]) == (0, 0, 0, 0, 1))
        // Borda: A>B gives 2, 1, 0; C alone gives 2 and shares the rest.
        #expect(try profile.count(.borda).counts(0) == "A 2.5, B 1.5, C 2")
        #expect(try profile.count(.borda, "unranked=no-opinion").counts(0) == "A 1, B 0, C 0")
        #expect(try Profile("A B C D", rankings: "1 A=B>C").count(.borda).counts(0) == "A 2.5, B 2.5, C 1, D 0")
    }

    @Test(
        "ranked pairs: victories of equal strength that contradict each other leave the winner open, or go by the draw")
    func rankedPairs() throws {
        let cycle = Profile("A B C", rankings: "1 A>B>C\n1 B>C>A\n1 C>A>B")
        let open = try cycle.count(.rankedPairs)
        #expect(open.winnerNames == ["A", "B", "C"])
        #expect(open.ties == [Tie(between: [0, 1, 2], brokenBy: nil, changesWinner: true)])
        let drawn = try cycle.count(.rankedPairs, "draw=B,A,C")
        // B's victory is locked first, then A's; C's would contradict them.
        #expect(drawn.ties.map(\.brokenBy) == [.draw])
        #expect(drawn.order == "A>B>C")
    }

    @Test("the Smith set of a cycle is the cycle; there is no Condorcet winner")
    func cycle() throws {
        let profile = Profile("A B C D", rankings: "4 A>B>C>D\n3 B>C>A>D\n2 C>A>B>D")
        #expect(try profile.count(.smith).order == "A=B=C>D")
        #expect(try profile.count(.condorcet).winners == [])
        #expect(try profile.count(.copeland).order == "A=B=C>D")
    }
}
