import Foundation
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The sections of a summary")
struct SummarySectionTests {
    private func output(
        _ scope: SummaryRequest.Scope, _ format: SummaryFormat, _ sections: Set<SummarySection>
    ) throws -> SummaryOutput {
        let sample = try SampleDay(at: .evening)
        let request = SummaryRequest(scope, format, in: [Localizer(language: .english)], sections: sections)
        return try request.output(from: sample.state, world: sample.world, journalHead: "0f1e") {
            Drawing.rendering($0)
        }
    }

    private func text(
        _ scope: SummaryRequest.Scope, _ format: SummaryFormat, _ sections: Set<SummarySection>
    ) throws -> String {
        guard case .file(let data) = try output(scope, format, sections).content else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    @Test(
        "chosen ones stand in the paper, in reading order, and nothing else does",
        arguments: [SummaryFormat.text, .markdown, .html])
    func chosen(_ format: SummaryFormat) throws {
        let all = try text(.day(SampleDay.day(1)), format, SummarySection.all)
        let two = try text(.day(SampleDay.day(1)), format, [.actions, .attendance])
        let t = Localizer(language: .english)
        for section in [SummarySection.attendance, .times, .decisions, .actions, .questions, .parked, .feedback] {
            let title = section.title(t)
            #expect(all.contains(title))
            #expect(two.contains(title) == [.actions, .attendance].contains(section), "\(title)")
        }
        let who = try #require(two.range(of: "Who came")), does = try #require(two.range(of: "Who does what"))
        // What is looked up stands behind what is read.
        #expect(does.lowerBound < who.lowerBound)
        #expect(all.contains("came together") && !two.contains("came together"))
        #expect(all.contains("0f1e") && !two.contains("0f1e"))
    }

    @Test(
        "each section alone says something after a played day, and the title stands above it",
        // Nothing is linked on the sample day.
        arguments: SummarySection.allCases.filter { $0 != .links })
    func alone(_ section: SummarySection) throws {
        let lines = try text(.day(SampleDay.day(1)), .text, [section]).split(separator: "\n")
        #expect(lines[0] == "Eco-hammam networks")
        #expect(lines.count > 4 && !lines.contains { $0.contains("nothing to tell") }, "\(lines)")
    }

    @Test("what has nothing to tell says so")
    func nothing() throws {
        let sample = try SampleDay(at: .planned)
        let summary = try Drawing.summary(of: sample.state, sample.world)
        let t = Localizer(language: .english)
        #expect(
            Document(summary, t, [.actions, .parked]).blocks
                == [.paragraph("There is nothing to tell yet of “Who does what by when” and “Set aside for later”.")])
        #expect(Document(summary, t, [.trace]).blocks.count == 1)
    }

    @Test("of anonymous papers it is said, whatever was chosen")
    func anonymous() throws {
        let t = Localizer(language: .english)
        var mask = TextMask(try SampleDay(at: .evening).state, t)
        let blocks = Document(try Drawing.summary().anonymous(&mask), t, [.actions]).blocks
        guard case .paragraph(let last)? = blocks.last else {
            Issue.record("no paragraph")
            return
        }
        #expect(last.hasPrefix("Names are left out"))
    }

    @Test(
        "JSON leaves out the keys of what was not chosen, and names what was",
        arguments: [
            (.attendance, ["attendance"]), (.times, ["agenda"]), (.tables, ["groups", "newEncounters"]),
            (.decisions, ["polls"]), (.actions, ["actions"]), (.questions, ["questions"]), (.parked, ["parkingLot"]),
            (.feedback, ["groups", "polls"]), (.trace, ["journalHead"]), (.overview, ["attendance"]),
        ] as [(SummarySection, [String])])
    func json(_ section: SummarySection, _ keys: [String]) throws {
        let json = try text(.day(SampleDay.day(1)), .json, [section])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let always = ["asOf", "day", "language", "programme", "sections", "workshop"]
        #expect(object.keys.sorted() == (always + keys).sorted())
        #expect(object["sections"] as? [String] == [section.rawValue])
    }

    @Test("of a comparison too")
    func comparison() throws {
        let decisions = try text(.programme, .json, [.decisions])
        #expect(decisions.contains("\"polls\"") && !decisions.contains("\"invited\" : 14,\n      \"people\""))
        #expect(!decisions.contains("journalHead"))
        let came = try text(.programme, .text, [.attendance])
        #expect(came.contains("Places") && !came.contains("Day 1"))
        #expect(try text(.programme, .text, [.tables]).contains("nothing to tell yet of “What the tables said”"))
    }

    @Test(
        "tables: those that tell of what was chosen, with the rows that do",
        arguments: [
            ([.overview], ["days": 1]), ([.trace], ["days": 1]),
            ([.attendance, .times], ["agenda": 9, "attendance": 6, "cities": 1]),
            ([.tables], ["lines": 11, "tables": 28]), ([.questions], ["lines": 1, "questions": 2]),
            ([.parked], ["lines": 1]),
            ([.decisions, .actions], ["actions": 3, "votes": 7]), ([.feedback], ["lines": 0, "votes": 0]),
        ] as [(Set<SummarySection>, [String: Int])])
    func tables(_ sections: Set<SummarySection>, _ expected: [String: Int]) throws {
        let summary = try Drawing.summary()
        let tables = DataTable.all([summary], Localizer(language: .english), sections)
        let rows = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.rows.count) })
        #expect(rows == expected)
        guard case .folder(let files) = try output(.day(SampleDay.day(1)), .csv, sections).content else {
            Issue.record("not a folder")
            return
        }
        #expect(files.keys.sorted() == expected.keys.map { $0 + ".csv" }.sorted())
    }

    @Test("of several days there is an overview only where it is wanted")
    func allDays() throws {
        let workshop = SummaryRequest.Scope.workshop(SampleDay.fes)
        #expect(try text(workshop, .text, [.overview]).contains("Day by day"))
        #expect(!(try text(workshop, .text, [.decisions]).contains("Day by day")))
    }

    @Test("nothing at all is no paper")
    func none() {
        #expect(throws: PaperError.nothingChosen) { try output(.programme, .text, []) }
    }

    @Test("an extract does not take the name of the whole paper")
    func names() throws {
        let state = try SampleDay(at: .planned).state
        func name(_ sections: Set<SummarySection>) -> String? {
            SummaryRequest(.day(SampleDay.day(1)), .pdf, in: [Localizer(language: .french)], sections: sections)
                .fileName(in: state)
        }
        #expect(name(SummarySection.all) == "eco-hammam-fes-day1-fr.pdf")
        #expect(name([.actions, .attendance]) == "eco-hammam-fes-day1-fr-actions-attendance.pdf")
        #expect(name(SummarySection.all.subtracting([.tables])) == "eco-hammam-fes-day1-fr-extract.pdf")
    }
}
