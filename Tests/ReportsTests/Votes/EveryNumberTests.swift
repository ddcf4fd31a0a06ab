import Foundation
import HTML
import Localization
import Papers
import Tally
import TestSupport
import Testing
import Words
import Workshop

@testable import Reports

/// A vote on paper and in every export, whatever the method and however it was counted.
@Suite("What was counted is what is said")
struct EveryNumberTests {
    private let t = Localizer(language: .english)

    /// Every method with every way of counting that it knows.
    static let votes: [(VotingMethod, WayOfCounting)] = VotingMethod.allCases.flatMap { method in
        WayOfCounting.allCases.filter { $0.fits(method) }.map { (method, $0) }
    }

    @Test("every number of every export equals the paper's, and the paper's is what was counted", arguments: votes)
    func everyNumber(method: VotingMethod, way: WayOfCounting) throws {
        let day = try VotedDay(method, way)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        let words = Wording(t: t)
        let document = Document(summary, t, [.decisions])
        let bars = try #require(options(of: document))

        // The paper has what was counted.
        let expected = try day.expected()
        #expect(bars.count == expected.count)
        let paper = poll.results.compactMap { result in bars.first { $0.text == words.option(result, poll) } }
        for (bar, expected) in zip(paper, expected) {
            if let value = expected.value {
                #expect(numbers(in: bar.votes) == [value], "\(bar.text)")
            } else {
                // What nobody counted is no 0, and has no share.
                let sign = expected.instead.map(CountedWords(t).short) ?? Wording.nothing
                #expect(bar.votes == sign && !bar.share.contains(where: \.isNumber) && bar.length == 0, "\(bar.text)")
            }
        }

        // So have text, Markdown and HTML, each option in one place.
        let outcome = words.outcome(poll)
        let texts = [
            Drawing.rendering().render(document), MarkdownRendering(t).render(document),
            HTMLRendering.render([PaperPart(document, t)]),
        ]
        for text in texts {
            for bar in bars {
                #expect(
                    (bar.votes.isEmpty || text.contains(bar.votes)) && (bar.share.isEmpty || text.contains(bar.share)))
            }
            let said = collapsed(text)
            #expect([outcome, HTMLWriter.escaped(outcome)].contains { said.contains(collapsed($0)) })
        }

        // So has JSON, for programs.
        let json: DaySummary = try readBack(summary)
        let read = try #require(json.polls.first { $0.id == VotedDay.code })
        #expect(read == poll)
        for ((bar, result), expected) in zip(zip(paper, read.results), expected) {
            #expect(result.value == expected.value && result.instead == expected.instead)
            #expect(result.votes == nil || result.votes.map(String.init) == result.value)
            #expect(bar.share == words.share(result, poll))
            #expect((result.share != nil) == bar.share.contains(where: \.isNumber))
            if !poll.hasOwnAnswers { #expect(bar.place.filter(\.isNumber) == (result.rank.map(String.init) ?? "")) }
        }

        // And tables.
        let table = try #require(DataTable.all([summary], t, [.decisions]).first { $0.name == "votes" })
        let rows = csv(table).dropFirst().filter { $0[3] == "Which first?" }
        #expect(rows.count == poll.results.count)
        for ((row, result), bar) in zip(zip(rows, poll.results), paper) {
            #expect(row[8] == result.value ?? result.instead.map(CountedWords(t).short) ?? "", "\(row)")
            if !poll.hasOwnAnswers {
                // A place that several have is marked, those that nobody voted for included.
                let isShared = result.rank.map { rank in poll.results.count { $0.rank == rank } > 1 } ?? false
                #expect(bar.place.hasSuffix("=") == isShared && row[6] == bar.place)
            }
            #expect(row[10].isEmpty == (result.share == nil))
            #expect(row[19] == Bidi.plain(outcome))
        }
    }

    @Test(
        "what colleges said is the same on paper, in JSON and in tables, and adds up to the result exactly",
        arguments: votes.filter { $0.1 == .colleges })
    func colleges(method: VotingMethod, way: WayOfCounting) throws {
        let day = try VotedDay(method, way)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        let count = try #require(poll.count)
        let parts = try #require(count.colleges)
        #expect(poll.colleges?.map(\.votes) == [40, 35, 25] && parts.map(\.valid).reduce(0, +) == count.valid)
        let result = try day.sample.state.tally(of: day.poll)
        for (option, exact) in try #require(count.exact).enumerated() {
            #expect(exact == result.rounds[0].counts[option]?.description)
            #expect(parts.map { $0.exact[option] } == result.colleges.map { $0.votes[option].description })
            for (part, college) in zip(parts, result.colleges) {
                #expect(part.counts == college.counts && part.valid == college.ballots.valid)
            }
        }
        let document = Document(summary, t, [.decisions])
        var tables: [Document.Table] = []
        for case .table(let table) in document.blocks where table.columns.first?.title.hasSuffix(", by college") == true
        {
            tables.append(table)
        }
        let table = try #require(tables.first)
        let rows = try csv(#require(DataTable.all([summary], t, [.decisions]).first { $0.name == "colleges" }))
            .dropFirst()
        #expect(rows.count == 3 * poll.results.count)
        for (place, row) in rows.enumerated() {
            let (college, option) = (place / poll.results.count, place % poll.results.count)
            #expect(row[10] == String(parts[college].counts[option]) && row[11] == parts[college].values[option])
            let cell = "\(parts[college].values[option]) (\(parts[college].counts[option]))"
            #expect(table.rows[option + 2][college + 1] == .text(cell))
        }
    }

    @Test("a spreadsheet has the numbers of the comma-separated table")
    func spreadsheets() throws {
        // One book for all of them: another program reads it once.
        let tables = try Self.votes.enumerated().map { number, vote in
            let day = try VotedDay(vote.0, vote.1)
            let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
            var table = try #require(DataTable.all([summary], t, [.decisions]).first { $0.name == "votes" })
            table.title = "\(number)"
            return table
        }
        guard let sheets = try spreadsheets(tables) else { return }
        #expect(sheets.count == tables.count)
        for (sheet, table) in zip(sheets, tables) {
            let rows = csv(table)
            #expect(sheet.count == rows.count)
            for (row, csv) in zip(sheet, rows).dropFirst() {
                // A date is a number of days there.
                for (index, (cell, field)) in zip(row, csv).enumerated() where index != 2 {
                    let numbers = (Double(cell), Double(field))
                    let isEqual =
                        if case (let cell?, let field?) = numbers { abs(cell - field) < 0.0001 } else { false }
                    #expect(cell == field || isEqual, "\(table.columns[index])")
                }
            }
        }
    }

    @Test("nothing is said to be decided that nobody knows", arguments: votes.filter { $0.1.isOpen })
    func noVerdict(method: VotingMethod, way: WayOfCounting) throws {
        let day = try VotedDay(method, way)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        let outcome = Wording(t: t).outcome(poll)
        if way == .majoritySeen {
            #expect(poll.winners == (method.asksForReservations ? [] : [1]))
            #expect(outcome.contains("everybody saw that") && !outcome.contains("with 0"))
            // The one that was seen in front stands in front; the one that nobody looked at stands nowhere.
            if !method.hasOwnAnswers { #expect(poll.results.map(\.rank) == [1, 2, 3, nil]) }
        } else {
            #expect(poll.winners.isEmpty && poll.decision == nil)
            #expect(outcome.hasPrefix("Nobody can say"), "\(outcome)")
            #expect(poll.results.allSatisfy { $0.rank == nil })
        }
        #expect(poll.totalVotes == nil)
    }

    @Test("the motion that three voted against says what was seen, and what was counted")
    func motion() throws {
        let day = try VotedDay(.motion, .majoritySeen)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        #expect(
            Wording(t: t).outcome(poll)
                == "Carried: everybody saw that yes has the majority, and nobody counted it. No: 3.")
        #expect(poll.decision == "carried")
    }

    @Test("a rejected motion has no winner")
    func rejected() throws {
        let day = try VotedDay(.motion, .hands)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        #expect(poll.decision == "rejected" && poll.winners.isEmpty)
    }

    @Test("a vote in which nothing came in has no places", arguments: VotingMethod.allCases)
    func nothing(_ method: VotingMethod) throws {
        let day = try VotedDay(method, .nothing)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let bars = try #require(options(of: Document(summary, t, [.decisions])))
        #expect(bars.allSatisfy { $0.place.isEmpty && $0.length == 0 })
    }

    @Test("points are told as points, and not as a choice")
    func points() throws {
        let day = try VotedDay(.score, .ballots)
        let summary = try Drawing.summary(of: day.sample.state, day.sample.world)
        let poll = try #require(summary.polls.first { $0.id == VotedDay.code })
        #expect(poll.results.map(\.value) == ["3", "14", "6", "2"])
        #expect(Wording(t: t).outcome(poll) == "Most points (14), each from 0 to 5: “gas”.")
    }

    // MARK: - Reading what was written

    private func options(of document: Document) -> [Document.Bar]? {
        var isMine = false
        for block in document.blocks {
            if case .heading(let text, level: 2) = block { isMine = text == "Which first?" }
            if case .bars(let bars) = block, isMine { return bars }
        }
        return nil
    }

    private func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\\", with: "")
    }

    /// `points: 1,234.50` has one number, 1234.50.
    private func numbers(in text: String) -> [String] {
        // A minus as papers write it is one as programs do.
        text.replacing(",", with: "").replacing("\u{2212}", with: "-").split {
            !$0.isNumber && $0 != "." && $0 != "-"
        }.map(String.init)
    }

    private func csv(_ table: DataTable) -> [[String]] {
        CSVRendering.csv(table).dropFirst().split(separator: "\r\n").map { line in
            var (fields, isQuoted) = ([""], false)
            for character in line {
                if character == "\"" {
                    isQuoted.toggle()
                } else if character == ",", !isQuoted {
                    fields.append("")
                } else {
                    fields[fields.count - 1].append(character)
                }
            }
            return fields
        }
    }

    /// The cells of each table's sheet, read by another program; nil where it or the library is missing.
    private func spreadsheets(_ tables: [DataTable]) throws -> [[[String]]]? {
        guard Tool.path("python3") != nil, let data = try? XLSXRendering.write(tables, isRightToLeft: false) else {
            return nil
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).xlsx")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import sys, re, json, zipfile, xml.etree.ElementTree as xml
            book, tag = zipfile.ZipFile(sys.argv[1]), '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
            strings = xml.fromstring(book.read('xl/sharedStrings.xml')).findall(tag + 'si')
            texts = [''.join(t.text or '' for t in s.iter(tag + 't')) for s in strings]
            def cells(row):
                cells = [''] * \(tables.first?.columns.count ?? 0)
                for c in row:
                    at = 0
                    for letter in re.match('[A-Z]+', c.get('r')).group(): at = at * 26 + ord(letter) - 64
                    if len(c): cells[at - 1] = texts[int(c[0].text)] if c.get('t') == 's' else c[0].text
                return cells
            sheets = [xml.fromstring(book.read(f'xl/worksheets/sheet{n + 1}.xml')) for n in range(\(tables.count))]
            print(json.dumps([[cells(row) for row in sheet.iter(tag + 'row')] for sheet in sheets]))
            """
        let result = try Tool.run("python3", ["-c", script, file.path])
        #expect(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode([[[String]]].self, from: Data(result.output.utf8))
    }
}
