import Localization
import TestSupport
import Testing

@testable import Reports

@Suite("A report as Markdown")
struct MarkdownRenderingTests {
    @Test("a day, as it was read and approved")
    func goldens() throws {
        let markdown = MarkdownRendering(Localizer(language: .english))
        try Golden().check(markdown.render(try Drawing.summary()), "evening.md")
        try Golden().check(markdown.render(try Hostile.summary(.english)), "hostile.md")
        let sample = try SampleDay(at: .nextDay)
        let status = StatusReport(of: sample.state, world: sample.world, language: "en")
        try Golden().check(markdown.render(status), "status.md")
    }

    @Test(
        "what somebody typed stays what it is",
        arguments: [
            ("plain words, 08:30, no. 3", "plain words, 08:30, no. 3"),
            ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"), ("a - b + c", "a - b + c"),
            ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("page 1. end", "page 1. end"),
            ("=== rule", "\\=== rule"), ("> quote", "\\> quote"), ("*a* _b_", "\\*a\\* \\_b\\_"),
            ("`code` ~~a~~", "\\`code\\` \\~\\~a\\~\\~"), ("<b> &amp;", "\\<b\\> \\&amp;"),
            ("[a](b)", "\\[a\\](b)"), ("a | b", "a \\| b"), ("\\", "\\\\"), ("$x$", "\\$x\\$"),
            ("https://x.ma", "https\\://x\\.ma"), ("www.x.ma", "www\\.x\\.ma"), ("mailto:a", "mailto\\:a"),
            ("a@b.ma", "a@<!-- -->b\\.ma"), ("@ five", "@ five"), ("حمام: 5", "حمام: 5"), ("", ""),
        ])
    func escaping(_ text: String, _ expected: String) {
        #expect(MarkdownRendering.escaped(text) == expected)
    }

    @Test("a table's rows have as many cells as its head, whatever was typed")
    func cells() throws {
        let text = MarkdownRendering(Localizer(language: .english)).render(try Hostile.summary(.english))
        var head: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("| ") else {
                head = nil
                continue
            }
            let cells = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
            #expect(cells == head ?? cells, "\(line)")
            head = cells
        }
    }
}
