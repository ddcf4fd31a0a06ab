import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Sheets to run a day with")
struct SheetTests {
    private func text(_ kind: Sheet.Kind, at moment: SampleDay.Moment = .evening, isBlank: Bool = false) throws
        -> String
    {
        let sample = try SampleDay(at: moment)
        let t = Localizer(language: .english)
        let sheet = try #require(
            Sheet.make(kind, of: SampleDay.day(1), in: sample.state, world: sample.world, [t], isBlank: isBlank))
        return sheet.text(Drawing.rendering(t)).lines.joined(separator: "\n") + "\n"
    }

    @Test("as they were read and approved", arguments: Sheet.Kind.allCases)
    func goldens(_ kind: Sheet.Kind) throws {
        let golden = Golden(beside: #filePath.replacing("/Sheets/SheetTests", with: "/Rendering/Sheets"))
        try golden.check(try text(kind), "sheet.\(kind).txt")
    }

    @Test("a blank sheet names nobody", arguments: Sheet.Kind.allCases)
    func blank(_ kind: Sheet.Kind) throws {
        let text = try text(kind, isBlank: true)
        for person in try SampleDay(at: .evening).state.stakeholders.values {
            #expect(!text.contains(person.name.string))
        }
        #expect(!text.contains("Ask three suppliers"))
    }

    @Test("everybody who is invited has a line and a badge, and so have those who came without")
    func everybody() throws {
        for kind in [Sheet.Kind.attendance, .badges] {
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

    @Test("a sheet in two languages says what differs in both, and what people wrote once")
    func bilingual() throws {
        let sample = try SampleDay(at: .evening)
        let (french, arabic) = (Localizer(language: .french), Localizer(language: .arabic))
        func text(_ kind: Sheet.Kind) throws -> String {
            let sheet = try #require(
                Sheet.make(kind, of: SampleDay.day(1), in: sample.state, world: sample.world, [french, arabic]))
            return Bidi.plain(
                sheet.text(TextRendering(french, width: 200, columns: { $0.count })).lines.joined(separator: "\n"))
        }
        #expect(try text(.attendance).components(separatedBy: "Fatima-Zahra Bennani").count == 2)
        #expect(try text(.attendance).contains("Nom · "))
        let capture = try text(.capture)
        #expect(capture.contains("Qu’est-ce qui nous freine ?") && capture.contains("ما الذي يعيقنا؟"))
        #expect(try text(.actions).components(separatedBy: "Ask three suppliers").count == 2)
    }

    @Test("every sheet becomes pages and a page of HTML, in every language", arguments: Language.allCases)
    func renderings(_ language: Language) throws {
        let sample = try SampleDay(at: .evening)
        for kind in Sheet.Kind.allCases {
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
