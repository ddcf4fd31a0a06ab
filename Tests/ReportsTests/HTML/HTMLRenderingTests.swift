import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A report as HTML")
struct HTMLRenderingTests {
    @Test("a day, as it was read and approved")
    func goldens() throws {
        let t = Localizer(language: .english)
        let golden = Golden(beside: #filePath.replacing("/HTML/HTMLRenderingTests", with: "/Rendering/HTML"))
        try golden.check(HTMLRendering([t]).render([try Drawing.summary()]), "evening.html")
    }

    @Test("every element that is opened is closed, whatever was typed", arguments: Language.allCases)
    func balanced(_ language: Language) throws {
        let html = HTMLRendering([Localizer(language: language)]).render([try Hostile.summary(language)])
        var open: [Substring] = []
        for tag in html.split(separator: "<").dropFirst() {
            let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
            if name.hasPrefix("!") || name == "meta" { continue }
            if name.hasPrefix("/") { #expect(open.popLast() == name.dropFirst()) } else { open.append(name) }
        }
        #expect(open.isEmpty)
    }

    @Test("what somebody typed never becomes markup")
    func hostile() throws {
        let html = HTMLRendering([Localizer(language: .english)]).render([try Hostile.summary(.english)])
        #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("<img") && !html.contains("<a "))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;"))
    }

    @Test("nothing is fetched and nothing runs: the file needs nothing else")
    func selfContained() throws {
        let html = HTMLRendering([Localizer(language: .arabic)]).render([try Drawing.summary(.arabic)])
        #expect(html.contains("default-src &#39;none&#39;"))
        for word in ["src=", "href=", "url(http", "@import", "<link", "javascript:"] { #expect(!html.contains(word)) }
    }

    @Test("a run of another direction says so, and its language where the script tells it")
    func runs() throws {
        let arabic = HTMLRendering([Localizer(language: .arabic)]).render([try Drawing.summary(.arabic)])
        #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(arabic.contains("<bdi dir=\"ltr\" lang=\"\">Nadia Berrada</bdi>"))
        let french = HTMLRendering([Localizer(language: .french)]).render([try Drawing.summary(.french)])
        #expect(french.contains("<bdi dir=\"rtl\" lang=\"ar\">الأفران القديمة لا تقبل وقودا آخر</bdi>"))
        for text in [arabic, french] { #expect(!text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) }) }
    }

    @Test("two languages stand one after another, each marked")
    func bilingual() throws {
        let languages: [Language] = [.french, .arabic]
        let html = HTMLRendering(languages.map { Localizer(language: $0) }).render(
            try languages.map { try Drawing.summary($0) })
        #expect(html.contains("<article lang=\"fr\" dir=\"ltr\"") && html.contains("<article lang=\"ar\" dir=\"rtl\""))
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
    }

    @Test("tables have heads, figures have words")
    func accessible() throws {
        let html = HTMLRendering([Localizer(language: .english)]).render([try Drawing.summary()])
        #expect(html.contains("<th scope=\"col\"") && html.contains("<th scope=\"row\""))
        #expect(html.contains("role=\"img\" aria-label=\"Bars for each category"))
    }

    @Test("side by side, what says the same stands in one row; one language stands whole before the other")
    func rows() throws {
        let languages: [Language] = [.french, .arabic]
        let parts = try languages.map { language in
            let t = Localizer(language: language)
            return PaperPart(Document(try Drawing.summary(language), t), t)
        }
        let rows = HTMLRendering.rows(of: parts.map(\.document))
        #expect(rows[0] == rows[1] && rows[0].first == 2 && Set(rows[0]).count == parts[0].document.blocks.count)
        let html = HTMLRendering.render([parts])
        let articles = html.split(separator: "<article ").dropFirst().map(String.init)
        #expect(articles.count == 2 && articles[0].hasPrefix("lang=\"fr\"") && articles[1].hasPrefix("lang=\"ar\""))
        let styles = articles.map { $0.matches(of: /style="grid-row:(\d+)"/).map { String($0.output.1) } }
        // What people wrote stands in both.
        #expect(articles[0].contains("بنسودة") && articles[1].contains("بنسودة"))
        #expect(styles[0] == styles[1] && styles[0].first == "1" && styles[0].count == rows[0].count + 1)
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("a section that is longer in one language pushes the next one down in both")
    func unequal() {
        func document(_ blocks: [Document.Block]) -> Document { Document(title: "", subtitles: [], blocks: blocks) }
        let long = document([
            .paragraph("1"), .heading("a", level: 1), .paragraph("2"), .paragraph("3"), .heading("b", level: 1),
        ])
        let short = document([.heading("a", level: 1), .paragraph("2"), .heading("b", level: 1)])
        #expect(HTMLRendering.rows(of: [long, short]) == [[2, 3, 4, 5, 6], [3, 4, 6]])
        #expect(HTMLRendering.rows(of: [document([]), short])[1] == [2, 3, 4])
    }
}
