import Localization
import Reports
import TestSupport
import Workshop

/// A day on which people typed everything that a page could trip over.
enum Hostile {
    static let texts: [PlainText] = [
        "\u{1B}[31mred\u{1B}[0m\u{7}\u{9}\n# not a heading", "# heading", "- item", "1. item", "> quote", "```swift",
        "<script>alert(1)</script> & <b>bold</b>", "[link](https://example.org) ![image](x.png) <https://example.org>",
        "https://example.org and www.example.org and amina@example.org and mailto:amina@example.org",
        "| a | b |", "*bold* _under_ ~~struck~~ `code` \\", "===", "---", "12) twelve", "&amp; &#60; \\* $x$",
        PlainText(String(repeating: "w", count: 300)), PlainText(String(repeating: "حمام", count: 60)),
        "👩‍👩‍👧‍👦 family 日本語のテキスト é\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{200B}\u{200D}\u{301}",
        "\u{202E}reversed\u{2066} هاتف 0612-345678 (call)", "%1 %2 %% %", "=1+1", "@SUM(A1)",
    ]

    static func summary(_ language: Language) throws -> DaySummary {
        var sample = try SampleDay(at: .morning)
        for (number, text) in texts.enumerated() {
            try sample.record(
                try sample.state.contribution(
                    SampleDay.line(100 + number), saying: text, kind: .action, to: SampleDay.fuel,
                    in: SampleDay.barriers, group: 1 + number % 3, by: text, at: sample.clock.now, owner: .words(text)))
            let person = Stakeholder(id: SampleDay.person(100 + number), name: text, category: text)
            try sample.record(
                try sample.state.walkIn(person, on: SampleDay.day(1), at: sample.clock.now, by: text))
        }
        try sample.record(try sample.state.merge(of: SampleDay.line(100), into: SampleDay.line(101)))
        try sample.record(
            try sample.state.harvest((101..<(100 + texts.count)).map(SampleDay.line), into: SampleDay.firstMeasures))
        try sample.record(
            try sample.state.opening(of: SampleDay.firstMeasures, at: sample.clock.now, random: sample.world.random))
        for option in 1..<texts.count {
            try sample.record(
                try sample.state.count(of: option, from: .wall, in: SampleDay.firstMeasures, votes: option * option))
        }
        try sample.record(try sample.state.closing(of: SampleDay.firstMeasures, at: sample.clock.now))
        return try Drawing.summary(of: sample.state, sample.world, language)
    }
}
