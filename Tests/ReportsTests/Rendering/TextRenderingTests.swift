import Localization
import Reports
import Screen
import TestSupport
import Testing
import Workshop

@Suite("A report as text")
struct TextRenderingTests {
    @Test("a day, at each of its moments, as it was read and approved")
    func goldens() throws {
        try Golden().check(try Drawing.text(), "evening.txt")
        try Golden().check(try Drawing.text(at: .planned), "planned.txt")
        try Golden().check(try Drawing.text(at: .vote), "vote.txt")
        try Golden().check(try Drawing.text(at: .nextDay, day: 2, width: 60, isASCII: true), "next-day.ascii.txt")
    }

    @Test("sentences in one language around texts in another stand apart from them")
    func arabicTexts() throws {
        let summary = try Drawing.summary(.arabic)
        try Golden().check(Drawing.rendering().render(summary), "evening.arabic-script.txt")
    }

    @Test("the programme at a glance")
    func status() throws {
        let sample = try SampleDay(at: .nextDay)
        let status = StatusReport(of: sample.state, world: sample.world, language: "en")
        try Golden().check(Drawing.rendering().render(status), "status.txt")
    }

    @Test("no line is wider than the page, whatever was typed", arguments: [60, 67, 80, 120, 200])
    func width(_ width: Int) throws {
        for language in Language.allCases {
            let rendering = Drawing.rendering(Localizer(language: language), width: width)
            let summary = try Hostile.summary(language)
            for line in rendering.render(summary).split(separator: "\n") {
                #expect(TextWidth.columns(of: String(line)) <= width, "\(line)")
            }
        }
    }

    @Test("an isolate that is opened on a line is closed on it")
    func isolates() throws {
        for language in Language.allCases {
            let text = Drawing.rendering(Localizer(language: language), width: 60).render(try Hostile.summary(language))
            for line in text.split(separator: "\n") {
                var depth = 0
                for scalar in line.unicodeScalars {
                    if "\u{2066}"..."\u{2068}" ~= scalar { depth += 1 }
                    if scalar == "\u{2069}" { depth -= 1 }
                    #expect(depth >= 0)
                }
                #expect(depth == 0, "\(line)")
            }
        }
    }

    @Test("no control character and no space at the end of a line reach the page")
    func plain() throws {
        let text = Drawing.rendering().render(try Hostile.summary(.english))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(!text.contains(" \n"))
        #expect(text.hasSuffix(".\n") && !text.hasSuffix("\n\n"))
    }

    @Test("with ASCII, everything that is ours is ASCII")
    func ascii() throws {
        var sample = try SampleDay(at: .planned)
        for number in 1...14 {
            try sample.record(
                try sample.state.arrival(
                    of: SampleDay.person(number), on: SampleDay.day(1), at: sample.clock.now, by: "desk"))
        }
        let summary = try Drawing.summary(of: sample.state, sample.world)
        let text = Drawing.rendering(isASCII: true).render(summary)
        #expect(text.unicodeScalars.filter { !$0.isASCII }.isEmpty)
        #expect(Drawing.rendering().render(summary).unicodeScalars.contains { !$0.isASCII })
    }

    @Test(
        "a bar shows every vote and never more than its room",
        arguments: [([0, 0], ["", ""]), ([1, 1000], ["█", String(repeating: "█", count: 40)])])
    func bars(_ votes: [Int], _ expected: [String]) throws {
        var sample = try SampleDay(at: .vote)
        for option in 1...4 {
            for source in [VoteSource.wall, .paper] {
                let count = source == .wall && option <= 2 ? votes[option - 1] : 0
                try sample.record(
                    try sample.state.count(of: option, from: source, in: SampleDay.firstMeasures, votes: count))
            }
        }
        let lines = Drawing.rendering().render(try Drawing.summary(of: sample.state, sample.world))
            .split(separator: "\n").map(String.init)
        let bars = lines.filter { $0.contains(" dots ") || $0.contains(" dot ") || $0.hasSuffix(" dots") }
            .filter { $0.hasPrefix("  ") }.map { String($0.filter { $0 == "█" }) }
        #expect(Array(bars.sorted { $0.count < $1.count }.suffix(2)) == expected)
    }
}
