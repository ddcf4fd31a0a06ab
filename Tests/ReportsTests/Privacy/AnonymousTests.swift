import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A summary without names")
struct AnonymousTests {
    @Test("names nobody, in any form")
    func names() throws {
        let sample = try SampleDay(at: .evening)
        var mask = TextMask(sample.state, Localizer(language: .english))
        let summary = try Drawing.summary().anonymous(&mask)
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
        let after = try Drawing.summary().attendance.anonymous
        #expect(after.byCategory.reduce(0) { $0 + $1.present } == before.present)
        #expect(after.byCategory.allSatisfy { $0.present == 0 || $0.present >= 5 })
    }

    @Test("what people wrote reaches no form with a name, a number or an address in it")
    func texts() throws {
        var sample = try SampleDay(at: .evening)
        let told = "Nadia Berrada and ياسين الادريسي: 06 12 34 56 78, nadia@etudes.example"
        for (number, kind) in [Contribution.Kind.action, .question, .idea].enumerated() {
            let line = Contribution(
                id: SampleDay.line(90 + number), activity: SampleDay.barriers, prompt: SampleDay.fuel, group: 1,
                position: 99, kind: kind, text: PlainText(told), author: "Amina", writtenAt: sample.clock.now,
                owner: kind == .action ? "Nadia Berrada" : "")
            try sample.record([.contribution(Revision(from: nil, to: line))])
        }
        for format in SummaryFormat.allCases where format != .pdf && format != .xlsx {
            for scope in [SummaryRequest.Scope.day(SampleDay.day(1)), .workshop(SampleDay.fes), .programme] {
                let request = SummaryRequest(
                    scope, format, in: [Localizer(language: .english), Localizer(language: .arabic)],
                    isAnonymous: true)
                let made = try request.output(from: sample.state, world: sample.world, journalHead: nil) {
                    Drawing.rendering($0)
                }
                let pages =
                    switch made.content {
                    case .file(let data): [data]
                    case .folder(let files), .site(let files): Array(files.values)
                    }
                for page in pages.map({ String(decoding: $0, as: UTF8.self) }) {
                    for word in ["Nadia", "Berrada", "الادريسي", "06 12", "etudes.example", "Amina"] {
                        #expect(!page.contains(word), "\(word) in \(format)")
                    }
                }
            }
        }
    }

    @Test("numbers of one to four people of the room are absent, and what they could be computed from")
    func room() throws {
        var attendance = try Drawing.summary(at: .nextDay, day: 2).attendance
        (attendance.invited, attendance.present, attendance.walkIns) = (40, 30, 2)
        attendance.share = Share(28, of: 40, base: .invited)
        (attendance.firstTimers, attendance.returning) = (27, 3)
        (attendance.hereNow, attendance.left) = (29, 1)
        let after = attendance.anonymous
        #expect((after.invited, after.present) == (40, 30))
        // 30 came, 28 of them invited: two walked in.
        #expect(after.walkIns == nil && after.share == nil)
        #expect(after.firstTimers == nil && after.returning == nil && after.hereNow == nil && after.left == nil)

        (attendance.walkIns, attendance.share) = (6, Share(24, of: 40, base: .invited))
        (attendance.firstTimers, attendance.returning, attendance.hereNow, attendance.left) = (0, 30, 30, 0)
        let large = attendance.anonymous
        #expect(large.walkIns == 6 && large.share?.count == 24)
        #expect(large.firstTimers == 0 && large.returning == 30 && large.hereNow == 30 && large.left == 0)

        // 38 of 40 invited came: the two who stayed away could be told.
        (attendance.present, attendance.walkIns, attendance.share) = (44, 6, Share(38, of: 40, base: .invited))
        #expect(attendance.anonymous.share == nil && attendance.anonymous.walkIns == nil)
    }

    @Test("where a few voted in one way, nobody is told what came from it")
    func sources() throws {
        var poll = try #require(try Drawing.summary().polls.first { $0.dots != nil })
        var mask = TextMask(ProgrammeState(), Localizer(language: .english))
        (poll.bySource, poll.ballotsBySource) = (["wall": 50, "phone": 10], [:])
        poll.dots = 5
        #expect(poll.anonymous(&mask).bySource.isEmpty)
        #expect(poll.anonymous(&mask).results.allSatisfy { $0.bySource.isEmpty })
        poll.bySource = ["wall": 50, "phone": 25]
        #expect(poll.anonymous(&mask).bySource.count == 2)
        poll.ballotsBySource = ["wall": 11, "phone": 4]
        #expect(poll.anonymous(&mask).bySource.isEmpty && poll.anonymous(&mask).ballotsBySource.isEmpty)
        #expect(poll.anonymous(&mask).totalVotes == poll.totalVotes)
    }

    @Test("of cities side by side, few who came again and few who stayed away are not told")
    func few() throws {
        let sample = try SampleDay(at: .nextDay)
        var comparison = try #require(ProgrammeComparison(of: sample.state, world: sample.world, language: "en"))
        var mask = TextMask(sample.state, Localizer(language: .english))
        #expect(comparison.cities[0].days[0].share?.whole == 14)
        #expect(comparison.anonymous(&mask).cities[0].days[0].share == nil)
        comparison.cities[0].returning = 4
        #expect(comparison.anonymous(&mask).cities[0].returning == nil)
        (comparison.cities[0].people, comparison.cities[0].returning) = (15, 9)
        #expect(comparison.anonymous(&mask).cities[0].returning == 9)
    }
}
