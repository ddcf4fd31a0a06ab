import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A summary without names")
struct AnonymousTests {
    @Test("names nobody, in any form")
    func names() throws {
        let sample = try SampleDay(at: .evening)
        let summary = try Drawing.summary().anonymous()
        let json = try JSONRendering.render(summary)
        let html = HTMLRendering([Localizer(language: .english)]).render([summary])
        let text = Drawing.rendering().render(summary)
        for person in sample.state.stakeholders.values {
            for page in [json, html, text] { #expect(!page.contains(person.name.string)) }
        }
        for author in ["Amina", "Yassir", "سناء"] {
            for page in [json, html, text] { #expect(!page.contains(author)) }
        }
    }

    private func category(_ name: PlainText, _ invited: Int, _ present: Int, _ walkIns: Int)
        -> AttendanceSummary.Category
    {
        AttendanceSummary.Category(
            category: name, title: name, invited: invited, quota: nil, present: present, walkIns: walkIns,
            share: Share(present - walkIns, of: invited, base: .invited))
    }

    @Test("categories that are large enough stay as they are")
    func large() {
        let categories = [category("a", 20, 10, 0), category("b", 30, 30, 5)]
        #expect(AttendanceSummary.merged(categories) == categories)
    }

    @Test("small categories are counted together, and one alone takes a larger one with it")
    func small() {
        let merged = AttendanceSummary.merged([
            category("a", 20, 10, 0), category("b", 3, 3, 0), category("c", 40, 30, 0),
        ])
        #expect(merged.map(\.category) == ["c", ""])
        #expect(merged.map(\.present) == [30, 13])
        #expect(merged.map(\.invited) == [40, 23])
    }

    @Test("where a few walked in, walk-ins and shares are left out of every category")
    func walkIns() {
        let merged = AttendanceSummary.merged([category("a", 20, 10, 2), category("b", 30, 10, 0)])
        #expect(merged.map(\.walkIns) == [nil, nil] && merged.map(\.share) == [nil, nil])
        #expect(merged.map(\.present) == [10, 10])
    }

    @Test("cities of a few people are counted together, as categories are")
    func cities() {
        func city(_ name: PlainText, _ people: Int) -> AttendanceSummary.City {
            AttendanceSummary.City(
                city: name, invited: people, present: people, walkIns: 0,
                share: Share(people, of: people, base: .invited))
        }
        let merged = AttendanceSummary.merged([city("Fez", 30), city("Sefrou", 4), city("Taza", 2), city("", 1)])
        #expect(merged.map(\.city) == ["Fez", ""])
        #expect(merged.map(\.present) == [30, 7])
    }

    @Test("the programme's cities side by side name no note-taker either")
    func comparison() throws {
        let sample = try SampleDay(at: .evening)
        let request = SummaryRequest(.programme, .json, in: [Localizer(language: .english)], isAnonymous: true)
        let output = try request.output(from: sample.state, world: sample.world, journalHead: nil) {
            Drawing.rendering($0)
        }
        guard case .file(let data) = output.content else { return }
        let json = String(decoding: data, as: UTF8.self)
        for author in ["Amina", "Yassir", "سناء"] { #expect(!json.contains(author)) }
        #expect(json.contains("\"isAnonymous\" : true"))
    }

    @Test("the sums of the categories stay what they were")
    func sums() throws {
        let before = try Drawing.summary().attendance
        let after = try Drawing.summary().anonymous().attendance
        #expect(after.byCategory.reduce(0) { $0 + $1.present } == before.present)
        #expect(after.byCategory.allSatisfy { $0.present == 0 || $0.present >= 5 })
    }
}
