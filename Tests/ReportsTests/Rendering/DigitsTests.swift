import Foundation
import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Arabic-Indic digits")
struct DigitsTests {
    private static let runoff: ID<Poll> = SampleDay.line(901).cast()

    /// The sample day with a vote that is counted ballot by ballot.
    private func state() throws -> (ProgrammeState, World) {
        var sample = try SampleDay(at: .evening)
        let options = ["Wood", "Pellets", "Sun"].map { PollOption(text: LocalizedText(same: $0)) }
        try sample.record(
            try sample.state.creation(
                of: Poll(
                    id: Self.runoff, activity: SampleDay.barriers, code: "fuel-first",
                    question: LocalizedText(same: "Which first?"),
                    rules: PollRules(method: .irv, majority: .absolute), options: options)))
        try sample.record(
            try sample.state.opening(of: Self.runoff, at: sample.clock.now, random: sample.clock.world.random))
        for (number, line) in ["123", "123", "213", "231", "321", "12"].enumerated() {
            try sample.record(
                try sample.state.casting(
                    line, source: .paper, in: Self.runoff, id: SampleDay.line(910 + number).cast()))
        }
        try sample.record(try sample.state.closing(of: Self.runoff, at: sample.clock.now))
        return (sample.state, sample.world)
    }

    private func text(_ format: SummaryFormat, _ digits: Digits, _ language: Language = .arabic) throws -> String {
        let (state, world) = try state()
        let request = SummaryRequest(
            .day(SampleDay.day(1)), format, in: [Localizer(language: language, digits: digits)])
        let made = try request.output(from: state, world: world, journalHead: nil) { Drawing.rendering($0) }
        switch made.content {
        case .file(let data): return String(decoding: data, as: UTF8.self)
        case .folder(let files), .site(let files):
            return files.sorted { $0.key < $1.key }.map { String(decoding: $0.value, as: UTF8.self) }.joined()
        }
    }

    @Test(
        "are those of every number on paper, the steps of a count included",
        arguments: [SummaryFormat.text, .markdown, .html], Language.allCases)
    func paper(_ format: SummaryFormat, _ language: Language) throws {
        var text = try text(format, .arabicIndic, language)
        if format == .html {
            text = text.replacing(/<style>[^<]*<\/style>|<[^>]*>|&#39;/, with: " ")
        }
        #expect(text.contains("٦") && text.contains("٢٠٢٦"))
        let western = text.split(separator: "\n").filter { $0.utf8.contains { 0x30...0x39 ~= $0 } }
        #expect(western.isEmpty, "\(western)")
    }

    @Test("a majority in fractions too")
    func fraction() throws {
        var summary = try Drawing.summary()
        summary.polls[0].majority = "2/3"
        let blocks = Document(summary, Localizer(language: .english, digits: .arabicIndic), [.decisions]).blocks
        #expect(blocks.contains { if case .paragraph(let text) = $0 { text.contains("٢/٣") } else { false } })
    }

    @Test("JSON is the same whatever the digits; tables keep numbers, dates and times")
    func machines() throws {
        #expect(try text(.json, .arabicIndic) == text(.json, .western))
        let csv = try text(.csv, .arabicIndic)
        #expect(csv.contains(",2026-12-01,") && csv.contains(",20,") && csv.contains(",0.3636,"))
        let json = try text(.json, .western, .french)
        #expect(json.contains("\"exhausted\" : \"0\""))
    }

    @Test("hashes and receipts stay as they are")
    func codes() throws {
        var summary = try Drawing.summary()
        summary.journalHead = "0f1e2d"
        let document = Document(summary, Localizer(language: .arabic, digits: .arabicIndic))
        #expect(document.foot.contains { $0.contains("0f1e2d") })
    }
}
