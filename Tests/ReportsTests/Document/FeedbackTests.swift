import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("How people found the day")
struct FeedbackTests {
    private func blocks(_ summary: DaySummary) -> (before: [Document.Block], feedback: [Document.Block]) {
        let blocks = Document(summary, Localizer(language: .english)).blocks
        let index = blocks.firstIndex(of: .heading("How people found the day", level: 1)) ?? blocks.endIndex
        return (Array(blocks[..<index]), Array(blocks[index...]))
    }

    @Test("a file without a survey says so, once somebody has come")
    func none() throws {
        let feedback = blocks(try Drawing.summary()).feedback
        #expect(feedback[1] == .paragraph("Nobody was asked in writing: the file holds no survey of this day."))
        #expect(blocks(try Drawing.summary(at: .planned)).feedback.isEmpty)
    }

    @Test("what a survey brought stands there, and not among what the tables said and the room decided")
    func survey() throws {
        var summary = try Drawing.summary()
        for index in summary.agenda.indices where ["answers", "priorities"].contains(summary.agenda[index].activity) {
            summary.agenda[index].kind = .survey
        }
        let (before, feedback) = blocks(summary)
        let question = Document.Block.heading("What do you ask the energy agency?", level: 2)
        let poll = Document.Block.heading("Which measures first?", level: 2)
        #expect(feedback.contains(question) && feedback.contains(poll))
        #expect(!before.contains(question) && !before.contains(poll))
    }

    @Test("where more papers are in than people are known of, no share stands there, and why")
    func moreThanKnown() throws {
        let t = Localizer(language: .english)
        func counts(_ papers: Int, _ asked: Int) throws -> LevelCounts {
            try JSONDecoder().decode(
                LevelCounts.self, from: Data(#"{"grid":"g","title":"G","papers":\#(papers),"asked":\#(asked)}"#.utf8))
        }
        #expect(try counts(9, 10).unshared(t) == nil && counts(9, 10).answered(t).contains("90"))
        let more = try counts(10, 9)
        #expect(more.answered(t) == "10 papers")
        #expect(more.unshared(t)?.contains("More papers are in (10)") == true)
        var summary = try Drawing.summary()
        summary.ratings = [more]
        #expect(blocks(summary).feedback.contains(.paragraph(try #require(more.unshared(t)))))
    }

    @Test("a survey that nobody has answered is told from one that was not held")
    func unanswered() throws {
        var summary = try Drawing.summary(at: .morning)
        summary.agenda[0].kind = .survey
        #expect(blocks(summary).feedback[1] == .paragraph("The survey has not brought any answers."))
    }
}
