import Foundation
import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("What is signed")
struct AnnexTests {
    private let t = Localizer(language: .english)

    private func text(_ kind: SheetKind, _ sample: SampleDay, _ languages: [Language] = [.english]) throws -> String {
        let request = SheetRequest(.one(kind), of: SampleDay.day(1), in: languages.map { Localizer(language: $0) })
        return try request.preview(from: sample.state, world: sample.world, Drawing.rendering(t)).lines
            .joined(separator: "\n")
    }

    @Test("each signatory with what they take on; an organisation before people, nobody last; in two languages too")
    func annex() throws {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        let body = ID<Organisation>(high: 0x0190_0000_0000_7000, low: 1 << 63 | 9900)
        try sample.record([.organisation(Revision(from: nil, to: Organisation(id: body, name: "Zellige Works")))])
        try sample.record(sample.state.revision(of: SampleDay.line(8)) { $0.owner = .organisation(body) })
        let text = try text(.annex, sample)
        #expect(text.contains("Zellige Works"))
        // The head of a column without words is as wide as its longest word.
        #expect(text.contains("Date and") && text.contains("signature"))
        let person = try #require(sample.state.stakeholders[SampleDay.person(1)]?.name.string)
        let (first, second) = (try #require(text.range(of: "Zellige Works")), try #require(text.range(of: person)))
        #expect(first.lowerBound < second.lowerBound)
        #expect(try self.text(.annex, sample, [.french, .arabic]).contains("ملحق الالتزامات"))
    }

    @Test("people and organisations sign, and not what a line says; no rows are left over")
    func links() throws {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        try sample.record(sample.state.revision(of: SampleDay.line(911)) { $0.by = nil })
        let source = try #require(
            SheetSource(SampleDay.day(1), sample.state, sample.world, t, isBlank: false))
        guard case .table(let table)? = source.links().last else {
            Issue.record("no table")
            return
        }
        // What was agreed stands before what is proposed, each under a head of its own.
        #expect(
            table.rows.map { $0[3...] } == [
                [.text(""), .text("")], [.text(""), .text("nobody to sign")], [.text(""), .text("")],
                [.text(""), .text("")],
            ])
        #expect(table.rows.map { $0[0] == .text("Agreed") } == [true, false, false, false])
        #expect(table.rows[2][0] == .text("Proposed, and not agreed to yet"))
    }

    @Test("among all that a day needs, papers are for votes that are taken on paper alone")
    func ballots() throws {
        let sample = try SampleDay(at: .morning)
        let source = try #require(
            SheetSource(SampleDay.day(1), sample.state, sample.world, t, isBlank: false))
        let dots = try #require(sample.state.polls[SampleDay.firstMeasures])
        // Dots go to the wall, and hands go up.
        #expect(!source.isOnPaper(dots))
        var secret = dots
        secret.rules.isSecret = true
        #expect(source.isOnPaper(secret))
        secret = dots
        secret.rules.method = .borda
        #expect(source.isOnPaper(secret))
    }
}
