import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Whoever doubts a line or a percentage finds out where it comes from and what it is of.
@Suite("Everything can be traced", .serialized)
struct TraceTests {
    /// The words under which each line stands: the last heading of a table, the line's own details.
    private func places(_ document: Document) -> [(text: String, place: String)] {
        var heading = ""
        return document.blocks.flatMap { block -> [(text: String, place: String)] in
            switch block {
            case .heading(let text, _): heading = text
            case .entries(let entries):
                return entries.map { ($0.text, ([heading, $0.label] + $0.details).joined(separator: " ")) }
            default: break
            }
            return []
        }
    }

    @Test(
        "every line leads back to its table and its note-taker, in every section that shows it",
        arguments: Language.allCases, [SummarySection.tables, .actions, .questions, .parked])
    func lines(_ language: Language, _ section: SummarySection) throws {
        let summary = try Drawing.summary(language)
        let t = Localizer(language: language)
        let words = Wording(t: t)
        let places = places(Document(summary, t, [section]))
        let all = summary.groups.flatMap(\.prompts).flatMap(\.contributions)
        let shown =
            switch section {
            case .actions: summary.actions
            case .questions: summary.questions.filter { !$0.parked }
            case .parked: summary.parkingLot
            default: all
            }
        #expect(!shown.isEmpty)
        for line in shown {
            let found = places.filter { $0.text == words.outside(line.text) }
            #expect(!found.isEmpty, "\(line.text)")
            for place in found.map(\.place) {
                #expect(place.contains(line.author.string), "\(place)")
                #expect(summary.isWholeRoom(line.activity) || place.contains(String(line.group)), "\(place)")
                for merged in line.mergedFrom {
                    #expect(place.contains(merged.text.string) && place.contains(merged.author.string), "\(place)")
                }
            }
        }
    }

    @Test(
        "an account that comes with the machine is nobody's name: the table alone stands there",
        arguments: Language.allCases)
    func accounts(_ language: Language) {
        let words = Wording(t: Localizer(language: language))
        for name in ["root", "user", ""] {
            #expect(!words.place(group: 2, author: PlainText(name), isRoom: false).contains("("))
        }
        #expect(words.place(group: 2, author: "Salma", isRoom: false).contains("Salma"))
    }

    @Test("every percentage of a vote stands above a sentence that names its whole", arguments: Language.allCases)
    func percentages(_ language: Language) throws {
        let summary = try Drawing.summary(language)
        let t = Localizer(language: language)
        let words = Wording(t: t)
        let blocks = Document(summary, t, [.decisions]).blocks
        var votes = 0
        for (index, block) in blocks.enumerated() {
            guard case .bars(let bars) = block, bars.contains(where: { !$0.share.isEmpty }) else { continue }
            votes += 1
            guard case .paragraph(let sentence) = blocks[index + 1] else {
                Issue.record("no sentence under the bars")
                continue
            }
            let named = summary.polls.contains { poll in
                poll.baseCount.map { sentence.contains(words.whole($0, poll.base, poll)) } ?? false
            }
            #expect(named, "\(sentence)")
        }
        #expect(votes == 2)
    }

    @Test("a column of percentages says in its head what they are of, and tables name the base of each share")
    func columns() throws {
        let t = Localizer(language: .english)
        let summary = try Drawing.summary()
        for table in DataTable.all([summary], t) {
            for (column, title) in table.columns.enumerated() {
                let hasShares = table.rows.contains { if case .share = $0[column] { true } else { false } }
                guard hasShares else { continue }
                let isNamed = title == "Of invited" || table.columns.contains("The share is of")
                #expect(isNamed, "\(table.name): \(title)")
            }
        }
    }

    @Test("every line of the tables has its table and its note-taker beside it")
    func tables() throws {
        let summary = try Drawing.summary()
        let table = try #require(
            DataTable.all([summary], Localizer(language: .english)).first { $0.name == "lines" })
        let author = try #require(table.columns.firstIndex(of: "Written by"))
        #expect(table.rows.allSatisfy { $0[author] != .empty })
        // The count is of what was said, each thing once. The table has beside it what was merged into a line, and what was not
        // said as a thing of its own: answers, what was withdrawn, what was taken on because of something that was said.
        let all = summary.groups.flatMap(\.prompts).flatMap(\.contributions)
        func merged(_ line: LineSummary) -> [LineSummary] { line.mergedFrom.flatMap { [$0] + merged($0) } }
        let beside = all.filter { !$0.isSaid } + all.flatMap(merged)
        #expect(table.rows.count == summary.lineCount + beside.count)
        let column = try #require(table.columns.firstIndex(of: "Line"))
        let told = all.filter(\.isSaid) + beside
        #expect(table.rows.map { "\($0[column])" }.sorted() == told.map { "\(DataTable.Cell($0.text))" }.sorted())
        #expect(beside.count > 0)
    }
}
