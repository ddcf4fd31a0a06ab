import FoundationEssentials
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The day in hand")
struct DayInHandTests {
    private let t = Localizer(language: .english)
    private let head = String(repeating: "fb6769d7", count: 8)

    private func hand(_ state: ProgrammeState, _ world: World, _ languages: [Localizer]) throws -> Document {
        let sheet = try #require(
            Sheet.make(.hand, of: SampleDay.day(1), in: state, world: world, languages, journalHead: head))
        return sheet.part.document
    }

    /// The sample day with so many commitments, and as many options in its vote as there are lines for.
    private func full(commitments: Int, characters: Int = 60) throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        for number in 0..<max(0, commitments - 3) {
            let text = PlainText(String(repeating: "measure the wood ", count: characters / 17 + 1))
            try sample.record(
                try sample.state.contribution(
                    sample.world.newID(), saying: text, kind: .action, to: SampleDay.commit, in: SampleDay.measures,
                    group: 1, by: "Amina", at: sample.clock.now, owner: "Fatima-Zahra Bennani",
                    due: SampleDay.date.adding(days: number + 1)))
        }
        return sample
    }

    @Test("says who came, what was decided, who does what by when, what is open, and when it goes on")
    func contents() throws {
        let sample = try SampleDay(at: .evening)
        let document = try hand(sample.state, sample.world, [t])
        #expect(document.title == "Energy transition")
        let text = Drawing.rendering().render(document)
        for part in [
            "14 people came", "Which measures first? (55 dots, 12 voters)",
            "Share one pellet delivery",
            "Carried, with 11 yes to 1 no.", "[ ] Ask three suppliers for one offer on pellets",
            "14 Jan · Fatima-Zahra Bennani", "Can a hammam that burns olive stones carry the label?",
            "Tomorrow at 08:30, day 2: Improving indoor conditions", "journal fb6769d7…69d7",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("is one page, whatever there is, and says how much more there is", arguments: Language.allCases, [3, 12, 40])
    func onePage(_ language: Language, _ commitments: Int) throws {
        let sample = try full(commitments: commitments, characters: 200)
        for languages in [[language], [.french, .arabic]] {
            let spoken = languages.map { Localizer(language: $0) }
            for paper in PaperSize.allCases {
                let sheet = try #require(
                    Sheet.make(
                        .hand, of: SampleDay.day(1), in: sample.state, world: sample.world, spoken, paper: paper))
                let part = sheet.part
                #expect(try PDFRendering.pages(of: [[part]], FixedTypesetter()).count == 1)
            }
        }
        let text = Drawing.rendering().render(try hand(sample.state, sample.world, [t]))
        #expect(text.contains("more commitments: in the whole summary.") == (commitments > 12))
    }

    @Test(
        "has as many commitments as there is room for, on the wall and in two languages too: one more would not fit",
        arguments: [[Language.english], [.french, .arabic]])
    func room(_ languages: [Language]) throws {
        let sample = try full(commitments: 40)
        let spoken = languages.map { Localizer(language: $0) }
        let sheet = try #require(
            Sheet.make(.hand, of: SampleDay.day(1), in: sample.state, world: sample.world, spoken, paper: .a3))
        let document = sheet.part.document
        let layout = PaperLayout(for: document, spoken[0], FixedTypesetter())
        func pages(_ form: Document) -> [PaperPage] {
            var alone = form
            (alone.shorter, alone.fuller, alone.sheet.isOnePage) = ([], .none, false)
            return layout.pages(of: alone)
        }
        func tasks(_ form: Document) -> Int {
            form.blocks.reduce(0) { if case .tasks(let tasks) = $1 { $0 + tasks.count } else { $0 } }
        }
        guard let form = ([document] + document.shorter).first(where: { pages($0).count == 1 }) else {
            #expect(languages.count > 1 && layout.pages(of: document).count == 1)
            return
        }
        let steps = (1...form.fuller.count).compactMap { form.fuller[$0] }
        #expect(steps.count == form.fuller.count && steps.last.map(tasks) ?? 0 > 30)
        #expect(zip([form] + steps, steps).allSatisfy { tasks($0) <= tasks($1) })
        let last = steps.prefix { pages($0).count == 1 }.last ?? form
        // On a wall the letters may be larger than those in which the forms are tried here.
        let shown = PaperPages.positions(layout.pages(of: document)).split(separator: "measure the wood").count - 1
        #expect(layout.pages(of: document).count == 1 && shown > 0)
        #expect(tasks(last) >= tasks(form) && tasks(last) < 40)
    }

    @Test("a paper that has room for everything has everything, though its limits are lower")
    func everything() throws {
        let sample = try full(commitments: 16, characters: 17)
        let sheet = try #require(
            Sheet.make(.hand, of: SampleDay.day(1), in: sample.state, world: sample.world, [t], paper: .a4))
        var document = sheet.part.document
        // Nothing else needs room.
        let only: @Sendable (Document) -> Document = { form in
            var form = form
            form.blocks = form.blocks.filter { if case .tasks = $0 { true } else { false } }
            return form
        }
        let fuller = document.fuller
        document = only(document)
        document.shorter = []
        document.fuller = Document.Fuller(fuller.count) { fuller[$0].map(only) }
        let pages = PaperLayout(for: document, t, FixedTypesetter()).pages(of: document)
        let said = pages.flatMap(\.marks).count { mark in
            if case .line(let setting, _, _, _, _) = mark { setting.text.contains("measure the wood") } else { false }
        }
        #expect(pages.count == 1 && said == 13, "\(said)")
    }

    @Test("its hours stand in each direction in which they are read, and once where that is one")
    func hours() throws {
        let sample = try SampleDay(at: .evening)
        func hours(_ languages: Language...) throws -> [String] {
            try hand(sample.state, sample.world, languages.map { Localizer(language: $0) }).asides
                .filter { $0.contains("–") }
        }
        #expect(try hours(.french, .english).count == 1)
        for (first, second) in [(Language.arabic, Language.french), (.french, .arabic)] {
            let both = try hours(first, second)
            #expect(both.count == 2 && both.count(where: { $0.unicodeScalars.contains("\u{200F}") }) == 1, "\(both)")
            #expect(Set(both.map { text in text.filter(\.isNumber) }).count == 1)
        }
    }

    @Test("leaves nothing out unsaid, however full the page is")
    func untold() throws {
        let sample = try full(commitments: 40)
        let document = try hand(sample.state, sample.world, [t])
        #expect(document.shorter.count > 3)
        for candidate in [document] + document.shorter {
            let text = Drawing.rendering().render(candidate)
            #expect(text.contains("Questions that are open") || text.contains("open question"), "\(text)")
            // What was in the way stands there in the words of the tables, or as a number.
            #expect(text.contains("What holds us back?") || text.contains("barrier"), "\(text)")
        }
    }

    @Test("there is none of a day that has not begun, and none to be filled in by hand")
    func planned() throws {
        let evening = try SampleDay(at: .evening)
        #expect(throws: PaperError.emptySheet(.hand)) {
            try SheetRequest(.one(.hand), of: SampleDay.day(1), in: [t], isBlank: true).output(
                .pdf, from: evening.state, world: evening.world)
        }
        let sample = try SampleDay(at: .planned)
        #expect(throws: PaperError.emptySheet(.hand)) {
            try SheetRequest(.one(.hand), of: SampleDay.day(1), in: [t]).output(
                .pdf, from: sample.state, world: sample.world)
        }
    }

    @Test("comes first of everything that is printed in the evening, though the rest is for tomorrow")
    func first() throws {
        let sample = try SampleDay(at: .evening)
        let sheets = try SheetRequest(.pack, of: SampleDay.day(2), in: [t]).sheets(from: sample.state, sample.world)
        #expect(sheets.first?.kind == .hand)
        #expect(sheets.first?.part.document.title == "Energy transition")
        #expect(sheets.dropFirst().allSatisfy { $0.kind != .hand && $0.part.document.runningTitle.contains("Day 2") })
    }

    @Test("only what hangs on a wall is printed on A3")
    func wall() throws {
        let sample = try SampleDay(at: .evening)
        for content in [SheetContent.one(.badges), .pack] {
            #expect(throws: PaperError.onlyForWalls) {
                try SheetRequest(content, of: SampleDay.day(1), in: [t], paper: .a3).output(
                    .pdf, from: sample.state, world: sample.world)
            }
        }
        let hours = try SheetRequest(.one(.agenda), of: SampleDay.day(1), in: [t], paper: .a3)
            .sheets(from: sample.state, sample.world)
        let pages = try PDFRendering.pages(of: [[try #require(hours.first).part]], FixedTypesetter())
        #expect(pages.count == 1)
        let sizes = pages[0].marks.compactMap { mark -> (String, Double)? in
            if case .line(let setting, _, _, _, _) = mark { (Bidi.plain(setting.text), setting.size) } else { nil }
        }
        let summary = try Drawing.summary(of: sample.state, sample.world)
        // What is worked on and what is a pause, with its hours.
        let titles = summary.agenda.map(\.title.string)
        #expect(titles.count == 9)
        for text in titles + ["08:34–09:18", "10:33–10:52"] {
            #expect(sizes.contains { $0.0 == text && $0.1 >= 18 }, "\(text) can be read from 60 cm")
        }
    }
}
