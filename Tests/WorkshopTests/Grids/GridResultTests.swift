import Tally
import TestSupport
import Testing

@testable import Workshop

/// What papers say together: (marks) to (what is told, what is left out).
@Suite("What papers of a grid say together")
struct GridResultTests {
    private static let grid = GridPapersTests.competences

    /// Papers of one category and day, each keyed as it would be.
    private func papers(
        _ keyed: [String], _ category: PlainText = "", on day: UInt64 = 1, first: Int = 0
    ) throws -> [Rating] {
        try keyed.enumerated().map { number, keyed in
            Rating(
                id: ID(high: day, low: UInt64(first + number)), grid: Self.grid.key,
                subject: .code(PlainText("AA\(10 + first + number)\(category)")), day: ID(high: 9, low: day),
                date: CivilDate(daysSinceEpoch: 20_000 + Int(day)), category: category,
                marks: try GridReading(keyed, of: Self.grid, isWhole: true).marks, author: "Amina",
                writtenAt: Instant(milliseconds: 0))
        }
    }

    @Test("a criterion that fewer than five answered says nothing, however many papers there are; nobody is no secret")
    func rows() throws {
        let papers = try papers(Array(repeating: "3 . .", count: 8) + Array(repeating: "3 1 .", count: 4))
        let rows = GridResult(papers, of: Self.grid).rows
        #expect(rows.map(\.count) == [12, 4, 0])
        #expect(rows[0].values?.median == 3 && rows[1].values == nil && rows[1].isHidden)
        #expect(rows[2].values?.count == 0 && !rows[2].isHidden)
        let five = GridResult(try self.papers(Array(repeating: "3 1 .", count: 5)), of: Self.grid)
        #expect(five.rows[1].values?.count == 5)
    }

    @Test("whose task it is and how many of them are low is told of five each")
    func tasks() throws {
        let papers = try papers(
            ["0+ 1+ 1+", "0+ 1+ 1-", "0+ 1+ 1-", "0+ 1+ 1-", "0+ 1 1+", "3 1 1-", "3 1 1-"])
        let rows = GridResult(papers, of: Self.grid).rows
        #expect(rows[0].tasks.map { $0 == (yes: 5, answered: 5, papers: 7) } == true && rows[0].gaps == 5)
        #expect(rows[1].tasks == nil && rows[1].gaps == nil && rows[1].values?.count == 7)
        #expect(rows[2].tasks?.yes == 2 && rows[2].gaps == nil, "two have the task: how good they are is theirs")
    }

    @Test("what a hammam or a city is rated is nobody's secret")
    func notAboutPeople() throws {
        var grid = Self.grid
        (grid.subject, grid.rater) = (.workshop, .room)
        #expect(GridResult(try papers(["3 1 2"]), of: grid).rows[0].values?.median == 3)
    }

    @Test("a category's few answers are not what is left when the others are taken from the whole")
    func rests() throws {
        let sample = try SampleDay(at: .morning)
        let all =
            try papers(Array(repeating: "3 1 2", count: 7), "baker")
            + papers(Array(repeating: "1 2 .", count: 4) + ["1 . ."] + ["1 . ."], "miller", first: 20)
            + papers(Array(repeating: "2 1 2", count: 9), "guild", first: 40)
        let profile = sample.state.profile(of: Self.grid, all)
        let told = Dictionary(
            uniqueKeysWithValues: profile.map { ($0.category, $0.result?.rows.map { $0.values?.count }) })
        // Of the second criterion four millers are not told, and the seven bakers with them; the nine of the guild are.
        #expect(told["miller"] == [6, nil, 0])
        #expect(told["baker"] == [7, nil, 7] && told["guild"] == [9, 9, 9])
    }

    @Test("several days together are not told where a day of few could be reckoned from them")
    func days() throws {
        let first = try papers(Array(repeating: "3 1 2", count: 6))
        let few = try papers(Array(repeating: "1 . 2", count: 3), on: 2)
        let rows = GridResult(first + few, of: Self.grid).rows
        #expect(rows[0].values == nil && rows[1].values?.count == 6)
        // Two such days of different people are five together; of the same people they are three still.
        let others = try papers(Array(repeating: "1 . 2", count: 3), on: 3, first: 10)
        #expect(GridResult(first + few + others, of: Self.grid).rows[0].values?.count == 12)
        let again = try papers(Array(repeating: "1 . 2", count: 3), on: 3)
        #expect(GridResult(first + few + again, of: Self.grid).rows[0].values == nil)
    }

    @Test("before and after are of those who marked it both times, and of five of them")
    func change() throws {
        let before = try papers(["0 1 2", "0 1 2", "0 1 2", "0 1 2", "0 1 .", "0 . ."])
        let after = try papers(["4 1 2", "4 1 .", "4 1 2", "4 1 2", "4 2 .", "4 . ."], on: 2)
        let rows = GridChange(before, after, of: Self.grid, categories: []).rows
        #expect(rows.map(\.count) == [6, 5, 3])
        #expect(rows[0].values?.changes.higher == 6)
        #expect(rows[1].values?.before.count == 5 && rows[1].values?.after.count == 5)
        #expect(rows[2].values == nil)
    }

    @Test("what changed is withheld where the day's whole, less those who came back, is what one to four others said")
    func changeOfAll() throws {
        func told(_ before: [Rating], _ after: [Rating]) -> Int? {
            GridChange(before, after, of: Self.grid, categories: ["user", "owner", "official"]).rows[0].values?.before
                .count
        }
        let six = try papers(Array(repeating: "0 1 2", count: 6))
        let five = try papers(Array(repeating: "1 1 2", count: 5), on: 2)
        #expect(told(six, five) == nil, "the sixth paper is the day less the five")
        #expect(GridChange(six, five, of: Self.grid, categories: []).rows[0].silence == .protectsOthers)
        #expect(told(Array(six.prefix(5)), five) == 5)
        #expect(told(six + (try papers(Array(repeating: "0 1 2", count: 4), first: 20)), five) == 5)
        // Of three functions one is told; the official's paper is hidden among the users', until the users are told by themselves.
        let day =
            try papers(Array(repeating: "0 1 2", count: 5), "user", first: 30)
            + papers(Array(repeating: "2 1 2", count: 5), "owner") + papers(["4 1 2"], "official", first: 20)
        let owners = try papers(Array(repeating: "3 1 2", count: 5), "owner", on: 2)
        let cells = GridResult.cells(day, of: Self.grid, in: ["user", "owner", "official"])
        #expect(cells.map { $0.result != nil } == [false, true, false])
        #expect(cells.map(\.silence) == [.protectsOthers, nil, .few])
        let users = try papers(Array(repeating: "3 1 2", count: 5), "user", on: 2, first: 30)
        #expect(told(day, users) == nil)
        // Who is told by themselves already gives nobody away by coming back.
        #expect(told(day, owners) == 5)
    }
}
