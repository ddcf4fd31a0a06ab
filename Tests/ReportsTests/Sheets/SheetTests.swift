import FoundationEssentials
import Localization
import Papers
import Screen
import Synchronization
import Tally
import TestSupport
import Testing
import Words
import Workshop

@testable import Reports

@Suite("Sheets to run a day with")
struct SheetTests {
    /// The sheets of the sample day's pack: it brings no needs and offers together, and pairs nobody.
    private static let packed = SheetKind.pack.filter { ![.board, .links, .pairs, .timetable, .grids].contains($0) }

    private func text(_ kind: SheetKind, at moment: SampleDay.Moment = .evening, isBlank: Bool = false) throws
        -> String
    {
        var sample = try SampleDay(at: moment)
        if [.board, .links].contains(kind) { try sample.match() }
        if [.pairs, .timetable].contains(kind) { try sample.pair(agreed: true) }
        let t = Localizer(language: .english)
        let sheet = try #require(
            Sheet.make(kind, of: SampleDay.day(1), in: sample.state, world: sample.world, [t], isBlank: isBlank))
        return sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n") + "\n"
    }

    // Nobody is called on a day in the room, and it names no grid: these sheets have tests of their own.
    @Test(
        "as they were read and approved",
        arguments: SheetKind.allCases.filter { $0 != .calls && !GridSheetTests.kinds.contains($0) })
    func goldens(_ kind: SheetKind) throws {
        let golden = Golden(beside: #filePath.replacing("/Sheets/SheetTests", with: "/Rendering/Sheets"))
        try golden.check(try text(kind), "sheet.\(kind).txt")
    }

    @Test("pairs are told in the paper's language, whoever proposed them in which; what somebody typed stays")
    func reasons() throws {
        var sample = try SampleDay(at: .evening)
        try sample.pair(agreed: true)
        let french = Localizer(language: .french)
        func pairs() throws -> String {
            let sheet = try #require(
                Sheet.make(.pairs, of: SampleDay.day(1), in: sample.state, world: sample.world, [french]))
            return sheet.text(Drawing.rendering(french)).lines.joined(separator: "\n")
        }
        #expect(try !pairs().contains("both speak"))
        let link = try #require(sample.state.linksInOrder.first)
        try sample.record(try sample.state.revision(of: link.id) { $0.reason = "Old friends" })
        #expect(try pairs().contains("Old friends"))
        var words = LinkWords(sample.state, french)
        let other = try #require(sample.state.linksInOrder.first { $0.reason != "Old friends" })
        #expect(words.reason(of: other) != other.reason.string)
    }

    @Test("two people of one name are told apart on table cards and in the summary, and nobody else is")
    func namesakes() throws {
        var sample = try SampleDay(at: .evening)
        let t = Localizer(language: .english)
        let name: PlainText = "Nadia Berrada"
        let seating = try #require(sample.state.seatings.values.first { $0.tables.joined().count > 3 })
        let other = try #require(
            seating.tables.joined().compactMap { sample.state.stakeholders[$0] }.first {
                $0.name != name && !$0.organisation.isEmpty
            })
        try sample.record(try sample.state.revision(of: other.id) { $0.name = name })
        let sheet = try #require(
            Sheet.make(.tables, of: SampleDay.day(1), in: sample.state, world: sample.world, [t]))
        let cards = Bidi.plain(sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n"))
        #expect(cards.contains("Nadia Berrada (\(other.organisation.string))"), "\(cards)")
        #expect(cards.contains("Nadia Berrada (Bureau d’études Saïss)"), "\(cards)")
        #expect(!cards.contains("Saïd Ouazzani ("))
        let summary = try Drawing.summary(of: sample.state, sample.world)
        let told = Bidi.plain(Drawing.rendering().render(summary))
        #expect(told.contains("Nadia Berrada (Bureau d’études"), "\(told)")
        #expect(!told.contains("Saïd Ouazzani ("))
    }

    @Test("a slip says where both are found and what comes first; who is linked twice has one; who is alone is named")
    func slips() throws {
        var sample = try SampleDay(at: .evening)
        try sample.pair(agreed: true)
        let link = try #require(sample.state.linksInOrder.first)
        guard case .person(let learner) = link.from, case .person(let tutor) = link.to else { return }
        try sample.record(
            sample.state.revision(of: tutor) { ($0.phone, $0.consent) = ("0000 55 55 55", true) })
        try sample.record(
            sample.state.revision(of: learner) { ($0.phone, $0.consent) = ("0000 66 66 66", false) })
        try sample.record(
            try sample.state.contribution(
                SampleDay.line(941), saying: "Look at the burner", kind: .action, to: nil, in: SampleDay.pairing,
                by: "Amina", at: sample.clock.now, owner: .person(tutor), about: .link(link.id)))
        let twice = Link(
            id: SampleDay.link(99), form: "again", from: link.to, to: link.from, by: "Amina", at: sample.clock.now,
            day: SampleDay.day(1))
        try sample.record(try sample.state.addition(of: twice))
        let t = Localizer(language: .english)
        let sheet = try #require(Sheet.make(.pairs, of: SampleDay.day(1), in: sample.state, world: sample.world, [t]))
        // On a page of 80 a name of three words may stand on two lines of its column.
        let text = sheet.text(Drawing.rendering(t, width: 160)).lines.joined(separator: "\n")
        #expect(text.contains("What we do: Look at the burner") && text.contains("0000 55 55 55"))
        #expect(!text.contains("0000 66 66 66"))
        let name = try #require(sample.state.stakeholders[learner]?.name.string)
        #expect(text.components(separatedBy: name).count == 3, "in the table, and on one slip")
        let last = try #require(sample.state.linksInOrder.last { $0.id != twice.id })
        try sample.record(try sample.state.ending(of: last.id))
        let after = try #require(Sheet.make(.pairs, of: SampleDay.day(1), in: sample.state, world: sample.world, [t]))
        #expect(after.text(Drawing.rendering(t)).lines.joined(separator: "\n").contains("Without a tutor: "))
    }

    @Test("who says what they take on themselves stands once on the list of actions")
    func owners() throws {
        var sample = try SampleDay(at: .evening)
        let line = try #require(sample.state.linesInOrder.first { $0.kind == .action && $0.mergedInto == nil })
        try sample.record(
            sample.state.revision(of: line.id) {
                ($0.owner, $0.by) = (.person(SampleDay.person(13)), .person(SampleDay.person(13)))
            })
        let t = Localizer(language: .english)
        let sheet = try #require(Sheet.make(.actions, of: SampleDay.day(1), in: sample.state, world: sample.world, [t]))
        let name = try #require(sample.state.stakeholders[SampleDay.person(13)]?.name.string)
        let text = sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n")
        #expect(!text.contains("— " + name))
    }

    @Test("a blank sheet names nobody", arguments: SheetKind.allCases)
    func blank(_ kind: SheetKind) throws {
        let text = try text(kind, isBlank: true)
        for person in try SampleDay(at: .evening).state.stakeholders.values {
            #expect(!text.contains(person.name.string))
        }
        #expect(!text.contains("Ask three suppliers"))
    }

    @Test("everybody who is invited has a line and a badge, and so have those who came without")
    func everybody() throws {
        for kind in [SheetKind.attendance, .badges] {
            let text = try text(kind)
            for number in 1...16 {
                let name = try SampleDay(at: .evening).state.stakeholders[SampleDay.person(number)]?.name.string ?? ""
                #expect(text.contains(name), "\(kind): \(name)")
            }
            #expect(!text.contains("Amal Cherkaoui"))
        }
    }

    @Test("a ballot paper has its code, its options, and as many boxes as the rules let a person mark")
    func ballots() throws {
        var sample = try SampleDay(at: .vote)
        try sample.record(
            sample.state.issuing(
                5, in: SampleDay.firstMeasures, id: sample.world.newID(), random: sample.world.random))
        let codes = sample.state.issuedCodes(of: SampleDay.firstMeasures)
        let t = Localizer(language: .english)
        func text(_ poll: ID<Poll>?, isBlank: Bool = false) throws -> String {
            let sheet = try #require(
                Sheet.make(
                    .ballots, of: SampleDay.day(1), poll: poll, in: sample.state, world: sample.world, [t],
                    isBlank: isBlank))
            return sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n") + "\n"
        }
        let one = try text(SampleDay.firstMeasures)
        for code in codes { #expect(one.components(separatedBy: code.description).count == 2) }
        #expect(one.components(separatedBy: "[ ] [ ] Share one pellet").count == 6)
        #expect(!one.contains("[ ] [ ] [ ]"))
        // No code of one poll stands on a paper of another.
        let other = try #require(sample.state.polls[SampleDay.meetAgain])
        for code in codes { #expect(try !text(other.id).contains(code.description)) }
        #expect(try text(nil).contains("Share one pellet"))
        for code in codes { #expect(try !text(nil, isBlank: true).contains(code.description)) }
    }

    @Test("where dots go by theme, ballot and summary name it by the title of its prompt, and not by its id")
    func themes() throws {
        var sample = try SampleDay(at: .morning)
        let id: ID<Poll> = sample.world.newID()
        let rules = PollRules(
            method: .cumulative, dots: 5, majority: .simple, further: try RuleSet(["themes=fuel:3,made-up:2"]))
        try sample.record(
            try sample.state.creation(
                of: Poll(
                    id: id, activity: SampleDay.priorities, code: "themed", question: LocalizedText(same: "Which?"),
                    rules: rules, options: [])))
        try sample.record(try sample.state.harvest([SampleDay.line(1), SampleDay.line(2)], into: id))
        for language in Language.allCases {
            let t = Localizer(language: language)
            let prompt = try #require(
                sample.state.activity(SampleDay.barriers)?.prompts.first { $0.id == SampleDay.fuel })
            let spoken = sample.state.programme?.languages ?? []
            let title = prompt.title.text(in: language.code, fallback: spoken).string
            let sheet = try #require(
                Sheet.make(.ballots, of: SampleDay.day(1), poll: id, in: sample.state, world: sample.world, [t]))
            let ballot = Bidi.plain(sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n"))
            let summary = try #require(
                DaySummary(of: SampleDay.day(1), in: sample.state, world: sample.world, language: language.code))
            let poll = try #require(summary.polls.first { $0.id == "themed" })
            for text in [ballot, Bidi.plain(poll.dotRules(t).joined(separator: " "))] {
                #expect(text.contains(title) && !text.contains("fuel"), "\(text)")
                #expect(text.contains("made-up"), "words of the room's own stay as they are")
            }
            #expect(poll.themes?.map(\.theme) == ["fuel", "made-up"])
        }
    }

    @Test("a sheet in two languages says what differs in both, and what people wrote once")
    func bilingual() throws {
        let sample = try SampleDay(at: .evening)
        let (french, arabic) = (Localizer(language: .french), Localizer(language: .arabic))
        func text(_ kind: SheetKind) throws -> String {
            let sheet = try #require(
                Sheet.make(kind, of: SampleDay.day(1), in: sample.state, world: sample.world, [french, arabic]))
            return Bidi.plain(
                sheet.text(TextRendering(french, width: 200, columns: { $0.count })).lines.joined(separator: "\n"))
        }
        #expect(try text(.attendance).components(separatedBy: "Fatima-Zahra Bennani").count == 2)
        #expect(try text(.attendance).contains("Nom · "))
        let capture = try text(.capture)
        #expect(capture.contains("Qu’est-ce qui nous freine\u{202F}?") && capture.contains("ما الذي يعيقنا؟"))
        #expect(try text(.actions).components(separatedBy: "Ask three suppliers").count == 2)
    }

    @Test("a table writes on one page, whatever the languages and the length of the prompts")
    func onePageEach() throws {
        let sample = try SampleDay(at: .vote)
        let languages = [Localizer(language: .arabic), Localizer(language: .french)]
        let sheet = try #require(
            Sheet.make(.capture, of: SampleDay.day(1), in: sample.state, world: sample.world, languages))
        let breaks = sheet.part.document.blocks.count { $0 == .pageBreak }
        #expect(try PaperPages.pages(of: [sheet.part]).count == breaks + 1)
        // Longer prompts leave fewer lines, three at least; what does not fit in any way takes two pages.
        func pages(_ words: Int, lines: Int) throws -> Int {
            let prompt = Array(repeating: "word", count: words).joined(separator: " ")
            let blocks = (0..<3).flatMap { _ in
                [Document.Block.heading(prompt, level: 2), .writing(lines: lines)]
            }
            return try PaperLayoutTests.pages(blocks).count
        }
        #expect(try pages(20, lines: 12) == 1)
        // Room that is left is there to be written on: the page is the same however few lines were asked for.
        let prompts = (1...3).flatMap { [Document.Block.heading("Prompt \($0)", level: 2), .writing(lines: 3)] }
        let many = (1...3).flatMap { [Document.Block.heading("Prompt \($0)", level: 2), .writing(lines: 12)] }
        let page = try PaperLayoutTests.pages(prompts)
        #expect(page.count == 1)
        #expect(page.first?.marks.count == (try PaperLayoutTests.pages(many).first?.marks.count))
        #expect((page.first?.marks.count ?? 0) > 3 + 3 * 3 + 8)
        #expect(try pages(60, lines: 12) == 1)
        #expect(try pages(600, lines: 12) > 1)
    }

    @Test("the pack has every sheet that has something on it, once, in the order in which they are needed")
    func pack() throws {
        let sample = try SampleDay(at: .vote)
        func kinds(_ day: Int, isBlank: Bool = false) throws -> [SheetKind] {
            try SheetRequest(
                .pack, of: SampleDay.day(day), in: [Localizer(language: .english)], isBlank: isBlank
            ).sheets(from: sample.state, sample.world).map(\.kind)
        }
        #expect(
            SheetKind.pack.prefix(2) == [.hand, .agenda]
                && Set(SheetKind.pack)
                    == Set(SheetKind.allCases).subtracting([.calls, .annex, .label, .profile, .own, .training])
        )
        #expect(try kinds(1) == Self.packed)
        // The second day has no vote and no questions, and what is handed out is of the day that was held; blank, there are papers for one that comes up.
        #expect(try kinds(2) == Self.packed.filter { $0 != .ballots && $0 != .questions })
        let blank = try kinds(2, isBlank: true)
        #expect(blank.contains(.ballots) && !blank.contains(.hand))
    }

    @Test(
        "a pack is one file whose pages are numbered through, or a folder; its ballots are of votes on paper, for all invited"
    )
    func packForms() throws {
        let sample = try SampleDay(at: .vote)
        let request = SheetRequest(.pack, of: SampleDay.day(1), in: [Localizer(language: .english)])
        let pdf = try request.output(.pdf, from: sample.state, world: sample.world)
        let folder = try request.output(.folder, from: sample.state, world: sample.world)
        #expect(pdf.name == "fes-day1-all-en.pdf")
        #expect(folder.name == "fes-day1-all-en")
        #expect(pdf.pages == folder.pages)
        guard case .folder(let files) = folder.content else {
            Issue.record("no folder")
            return
        }
        #expect(files.keys.sorted().first == "1-fes-day1-hand-en.pdf")
        #expect(files.count == Self.packed.count)
        let ballots = try request.sheets(from: sample.state, sample.world).filter { $0.kind == .ballots }
        let papers = ballots.flatMap(\.part.document.blocks).compactMap { block in
            if case .cards(let cards) = block { cards.cards.count } else { nil }
        }
        // The other vote of the day is by hands.
        #expect(papers == [14])
    }

    @Test("a sheet on which nothing would stand is refused; a poll of another day is none")
    func nothing() throws {
        let sample = try SampleDay(at: .vote)
        func sheets(_ kind: SheetKind, _ day: Int, poll: ID<Poll>? = nil) throws {
            let request = SheetRequest(
                .one(kind), of: SampleDay.day(day), poll: poll, in: [Localizer(language: .english)])
            _ = try request.sheets(from: sample.state, sample.world)
        }
        #expect(throws: PaperError.emptySheet(.ballots)) { try sheets(.ballots, 2) }
        #expect(throws: PaperError.noSuchDay) { try sheets(.ballots, 2, poll: SampleDay.firstMeasures) }
        #expect(throws: PaperError.noSuchDay) { try sheets(.ballots, 9) }
    }

    @Test("whoever waits hears of every page, and can lose patience at each")
    func watched() throws {
        let sample = try SampleDay(at: .vote)
        let request = SheetRequest(.pack, of: SampleDay.day(1), in: [Localizer(language: .english)])
        let heard = Mutex<[PaperProgress]>([])
        let paper = try request.output(
            .pdf, from: sample.state, world: sample.world,
            watch: PaperWatch { step in
                heard.withLock { $0.append(step) }
                return true
            })
        let pages = try #require(paper.pages)
        let steps = heard.withLock { $0 }
        let kinds = Self.packed.count
        #expect(steps == (1...kinds).map { .part($0, of: kinds) } + (1...pages).map { .page($0, of: pages) })
        for stop in steps {
            #expect(throws: PaperError.stopped) {
                try request.output(.pdf, from: sample.state, world: sample.world, watch: PaperWatch { $0 != stop })
            }
        }
    }

    @Test("what is still open from the days before stands on the list of actions")
    func openActions() throws {
        let sample = try SampleDay(at: .nextDay)
        let t = Localizer(language: .english)
        func text(_ day: Int) throws -> String {
            let sheet = try #require(
                Sheet.make(.actions, of: SampleDay.day(day), in: sample.state, world: sample.world, [t]))
            return sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n")
        }
        #expect(try !text(1).contains("Open from the days before"))
        #expect(try text(2).contains("Open from the days before"))
        #expect(try text(2).contains("Ask three suppliers"))
    }

    @Test("every sheet becomes pages and a page of HTML, in every language", arguments: Language.allCases)
    func renderings(_ language: Language) throws {
        let sample = try SampleDay(at: .evening)
        for kind in SheetKind.allCases {
            for isBlank in [true, false] {
                let sheet = try #require(
                    Sheet.make(
                        kind, of: SampleDay.day(1), in: sample.state, world: sample.world,
                        [Localizer(language: language)], isBlank: isBlank))
                let pages = try PaperPages.pages(of: [sheet.part])
                #expect(!pages.isEmpty)
                for mark in pages.flatMap(\.marks) {
                    let extent = PaperLayoutTests.extent(mark)
                    #expect(extent.left >= 18 && extent.right <= PaperGeometry.portrait.width - 18)
                }
                #expect(Sheet.html([sheet]).hasSuffix("</html>\n"))
            }
        }
    }
}
