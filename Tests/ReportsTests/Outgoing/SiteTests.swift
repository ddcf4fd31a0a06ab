import Foundation
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The site")
struct SiteTests {
    private func pages(_ sample: SampleDay, isNaming: Bool = false) throws -> [String: String] {
        let request = OutgoingRequest(
            .site, of: .programme, as: .site, in: Localizer(language: .english), isNaming: isNaming)
        let output = try request.output(from: sample.state, world: sample.world) { Drawing.rendering($0) }
        guard case .site(let pages) = output.content else { return [:] }
        return pages.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("has every page in every language of the programme, and one that leads to them")
    func complete() throws {
        let names = try pages(SampleDay(at: .evening)).keys.sorted()
        let stems = [
            "city-fes", "city-rabat", "commitments", "index", "network", "theme-comfort", "theme-energy", "theme-water",
        ]
        #expect(
            names
                == (stems.flatMap { stem in ["ar", "en", "fr"].map { "\(stem).\($0).html" } } + ["index.html"]).sorted()
        )
    }

    @Test("leads nowhere else, does nothing, and fetches nothing")
    func links() throws {
        let pages = try pages(SampleDay(at: .evening))
        for (name, page) in pages {
            for match in page.matches(of: /href="([^"#]*)/) where !match.output.1.isEmpty {
                #expect(pages[String(match.output.1)] != nil, "\(name) → \(match.output.1)")
            }
            #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url("), "\(name)")
            #expect(page.contains("default-src &#39;none&#39;"), "\(name)")
        }
    }

    @Test("each page says its language and its direction, and offers the others in theirs")
    func languages() throws {
        let pages = try pages(SampleDay(at: .evening))
        let page = try #require(pages["city-fes.ar.html"])
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<a href=\"city-fes.fr.html\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">Français</a>"))
        #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"city-fes.en.html\">"))
    }

    @Test("headings go down one level at a time, and there is one of the first")
    func headings() throws {
        for (name, page) in try pages(SampleDay(at: .nextDay)) {
            let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(name)")
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(levels)")
        }
    }

    @Test("tells what became of what people took on; names them only when asked, and only those who agreed")
    func commitments() throws {
        var sample = try SampleDay(at: .evening)
        let line = try #require(sample.state.linesInOrder.first { $0.kind == .action })
        try sample.record(
            sample.state.revision(of: line.id) { $0.owner = .person(SampleDay.person(3)) })
        let name = "Khadija Tazi"
        #expect(try pages(sample)["commitments.en.html"]?.contains(line.text.string) == true)
        #expect(try pages(sample, isNaming: true)["commitments.en.html"]?.contains(name) == false)
        try sample.agree(3, true)
        #expect(try pages(sample)["commitments.en.html"]?.contains(name) == false)
        #expect(try pages(sample, isNaming: true)["commitments.en.html"]?.contains(name) == true)
    }

    @Test("a tag of a vocabulary has a page with what was said under it; words that somebody made a tag of have none")
    func tags() throws {
        var sample = try SampleDay(at: .evening)
        try sample.match()
        let pages = try pages(sample)
        let page = try #require(pages["tag-sdg-7.en.html"], "\(pages.keys.sorted())")
        #expect(page.contains("Somebody who tunes our burner") && page.contains("We tune a burner"))
        #expect(!page.contains("Two days of training"))
        #expect(pages["index.en.html"]?.contains("tag-sdg-7.en.html") == true)
        #expect(!pages.keys.contains { $0.hasPrefix("tag-fuel") })
        let named = sample.state.stakeholders.values.map(\.name.string)
        #expect(!named.contains { page.contains($0) })
        var aside = sample
        for line in sample.state.linesInOrder where line.tags.contains("sdg/4") {
            try aside.record(aside.state.parking(of: line.id, true))
        }
        #expect(try self.pages(aside)["tag-sdg-4.en.html"] == nil)
    }

    @Test("few people are not counted by themselves")
    func few() throws {
        // Of Rabat nobody has come; in Fez fourteen have.
        let page = try #require(try pages(SampleDay(at: .evening))["network.en.html"])
        #expect(page.contains("14") && page.contains(">0<"))
    }
}
