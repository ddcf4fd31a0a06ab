import Localization
import Papers
import Tally
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Papers of grids: (state) to (what stands on them, what does not).
@Suite("Papers of grids")
struct GridSheetTests {
    static let kinds: [SheetKind] = [.grids, .label, .profile, .own, .training]

    private func rated(papers: Int = 12) throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        try sample.rate(papers: papers)
        try sample.assess()
        try sample.agree()
        return sample
    }

    private func text(
        _ kind: SheetKind, _ sample: SampleDay, day: Int = 1, _ languages: [Language] = [.english],
        _ asked: GridAsked = GridAsked()
    ) throws -> String {
        let t = languages.map { Localizer(language: $0) }
        let sheet = try #require(
            Sheet.make(kind, of: SampleDay.day(day), in: sample.state, world: sample.world, t, grids: asked))
        return sheet.text(Drawing.rendering(t[0])).lines.joined(separator: "\n") + "\n"
    }

    /// The same people a day later, each a level higher where there is one.
    private func later(_ sample: inout SampleDay) throws {
        for number in 0..<12 {
            let code = "F\(Character(UnicodeScalar(UInt8(65 + number % 26))))\(10 + number)TE"
            try sample.keep(
                40 + number, code, on: 2, (0..<16).map { min(4, ($0 * 3 + number) % 5 + 1) })
        }
    }

    @Test("as they were read and approved", arguments: kinds)
    func goldens(_ kind: SheetKind) throws {
        var sample = try rated()
        try later(&sample)
        let golden = Golden(beside: #filePath.replacing("/Sheets/GridSheetTests", with: "/Rendering/Sheets"))
        try golden.check(try text(kind, sample, day: [.own, .profile].contains(kind) ? 2 : 1), "sheet.\(kind).txt")
    }

    @Test("a blank paper says how a code is made, and has its levels in words, in both languages")
    func blank() throws {
        let text = try text(.grids, try rated(), [.french, .arabic])
        #expect(
            text.contains("AN07TE") && text.contains("deux lettres du prénom") && text.contains("حرفان من اسم الأم"))
        #expect(text.contains("Je ne connais pas") && text.contains("لا أعرف"), "\(text)")
        // What has not been rated yet, the form for two assessors.
        #expect(text.contains("Éco-hammam") && text.contains("Justificatif"))
    }

    @Test("a paper for what the file knows has its name and its four signs")
    func named() throws {
        let sample = try rated()
        let code = try #require(SheetCode(of: .organisation(SampleDay.rated)))
        let text = try text(
            .grids, sample, [.english], GridAsked(grid: "label", subject: .organisation(SampleDay.rated)))
        #expect(text.contains("Hammam Sidi Azzouz") && text.contains(code.description))
    }

    @Test("a certificate names class, edition, date, validity and seal; another mark is another seal")
    func certificate() throws {
        let sample = try rated()
        let before = try text(.label, sample)
        for word in ["Silver", "Hammam Sidi Azzouz", "edition 1", "Valid until Friday 1 December 2028", "Seal: "] {
            #expect(before.contains(word), "\(word): \(before)")
        }
        let label = try sample.state.labelled(.organisation(SampleDay.rated), by: SampleDay.label)
        #expect(before.contains(label.seal.text))
        var other = sample
        for number in [91, 92] {
            var paper = try #require(other.state.ratings[SampleDay.paper(number)])
            paper.marks[2].value = 1
            try other.record(try other.state.keep(paper))
        }
        // What was agreed on was so of other marks.
        #expect(try text(.label, other).contains("One of the two has changed a mark since they agreed"))
        try other.agree()
        let changed = try other.state.labelled(.organisation(SampleDay.rated), by: SampleDay.label)
        #expect(changed.seal != label.seal && changed.paper.mark("taps")?.value == 1)
    }

    @Test("two who rated on two days both have their date on the certificate, which holds from the later one")
    func twoDates() throws {
        var sample = try rated()
        var paper = try #require(sample.state.ratings[SampleDay.paper(91)])
        paper.date = paper.date.adding(days: -30)
        try sample.record(try sample.state.keep(paper))
        let text = try text(.label, sample).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("The later date counts.") && text.contains("Valid until Friday 1 December 2028"))
        #expect(text.contains("(Sunday 1 November 2026)") && text.contains("(Tuesday 1 December 2026)"), "\(text)")
    }

    @Test("a class is valid on its last day, and was held from the next one on: on the result and on the certificate")
    func expired() throws {
        let sample = try rated()
        let label = try sample.state.labelled(.organisation(SampleDay.rated), by: SampleDay.label)
        let until = try #require(label.until)
        #expect(until == label.date.adding(Period(2, .year)) && label.holds(on: until))
        #expect(!label.holds(on: until.adding(days: 1)))
        sample.clock.advance(minutes: 60 * 24 * (until.daysSinceEpoch - SampleDay.date.daysSinceEpoch))
        #expect(try text(.label, sample).contains("Valid until"))
        sample.clock.advance(minutes: 60 * 24)
        let over = try text(.label, sample)
        #expect(!over.contains("Valid until"), "\(over)")
        #expect(over.ranges(of: "Held until Friday 1 December 2028: it is no longer valid.").count == 2)
    }

    @Test("in two languages the class stands in both; what was rated between days has no day in its head")
    func twoLanguages() throws {
        let sample = try rated()
        let asked = GridAsked(grid: "label", subject: .organisation(SampleDay.rated))
        let text = try text(.label, sample, [.french, .english], asked)
        #expect(text.contains("Argent") && text.contains("Silver"), "\(text)")
        #expect(!text.contains("Day 1") && !text.contains("Jour 1"), "\(text)")
    }

    @Test("in two languages the number of a page stands in both")
    func pageNumbers() throws {
        let languages = [Language.french, .arabic].map { Localizer(language: $0) }
        let sample = try rated()
        let sheet = try #require(
            Sheet.make(.label, of: SampleDay.day(1), in: sample.state, world: sample.world, languages))
        let texts = try PaperPages.pages(of: [sheet.part]).flatMap(\.marks).compactMap { mark -> String? in
            guard case .line(let setting, 0, _, _, _) = mark else { return nil }
            return setting.text
        }
        #expect(texts.contains { $0.contains("Page 1 sur") && $0.contains("الصفحة") }, "\(texts)")
    }

    @Test("a new edition leaves the certificate to those who were rated by the one before")
    func editions() throws {
        var sample = try rated()
        let before = try text(.label, sample)
        var next = SampleDay.label
        next.edition = 2
        next.criteria.removeLast()
        try sample.record(try sample.state.addGrid(next))
        #expect(try text(.label, sample) == before)
        #expect(try text(.label, sample, [.english], GridAsked(grid: "label", edition: 2)).contains("Seal") == false)
    }

    @Test("of whose task nobody said anything nothing is claimed: neither that it is nor that it is not")
    func unsaidTasks() throws {
        var sample = try SampleDay(at: .evening)
        try sample.rate()
        for number in 0..<12 {
            let marks = SampleDay.competences.criteria.map { criterion in
                Rating.Mark(criterion.code, 1, isTask: criterion.asksTask && number < 5 ? true : nil)
            }
            try sample.record(
                try sample.state.keep(
                    Rating(
                        id: SampleDay.paper(number + 1), grid: SampleDay.competences.key,
                        subject: .code(PlainText("AA\(10 + number)BB")), day: SampleDay.day(1), date: SampleDay.date,
                        marks: marks, author: "Amina", writtenAt: sample.clock.now)))
        }
        let text = try text(.profile, sample)
        #expect(text.contains("5 of 12; 7 did not say") && !text.contains("5 of 5;"), "\(text)")
    }

    @Test("while two assessors differ there is no certificate, and the paper says why")
    func differing() throws {
        var sample = try SampleDay(at: .evening)
        try sample.rate()
        try sample.assess()
        let text = try text(.label, sample)
        #expect(text.contains("The two differ on “The boiler”. Settle that first.") && !text.contains("Certificate"))
    }

    @Test("of fewer than five papers nothing is said")
    func few() throws {
        let text = try text(.profile, try rated(papers: 4))
        #expect(text.contains("Fewer than 5 papers") && !text.contains("Read a water bill"))
    }

    @Test("every paper becomes pages within their margins, in every language", arguments: Language.allCases)
    func pages(_ language: Language) throws {
        var sample = try rated()
        try later(&sample)
        for kind in Self.kinds {
            let sheet = try #require(
                Sheet.make(
                    kind, of: SampleDay.day(2), in: sample.state, world: sample.world, [Localizer(language: language)]))
            for mark in try PaperPages.pages(of: [sheet.part]).flatMap(\.marks) {
                let extent = PaperLayoutTests.extent(mark)
                #expect(extent.left >= 18 && extent.right <= PaperGeometry.portrait.width - 18)
            }
        }
    }
}
