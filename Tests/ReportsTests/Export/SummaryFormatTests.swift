import Foundation
import Localization
import Papers
import Screen
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The forms of a summary")
struct SummaryFormatTests {
    @Test(
        "a file's name says which form is wanted",
        arguments: [
            ("day.pdf", SummaryFormat.pdf), ("Day.PDF", .pdf), ("a.b.html", .html), ("a.htm", .html),
            ("a.md", .markdown),
            ("a.txt", .text), ("a.xlsx", .xlsx), ("a.json", .json), ("a.csv", .csv),
        ])
    func names(_ name: String, _ format: SummaryFormat) {
        #expect(SummaryFormat(fileName: name) == format)
    }

    @Test("a name that says nothing asks for nothing", arguments: ["day", "day.", "day.doc", ""])
    func noFormat(_ name: String) {
        #expect(SummaryFormat(fileName: name) == nil)
    }

    @Test("every form can be made of several days and two languages", arguments: SummaryFormat.allCases)
    func all(_ format: SummaryFormat) throws {
        if format == .pdf, PDFRendering.missing != nil { return }
        let sample = try SampleDay(at: .evening)
        let languages = [Localizer(language: .french), Localizer(language: .arabic)]
        for scope in [SummaryRequest.Scope.day(SampleDay.day(1)), .workshop(SampleDay.fes), .programme] {
            let request = SummaryRequest(scope, format, in: languages, isAnonymous: scope == .programme)
            do {
                let output = try request.output(from: sample.state, world: sample.world, journalHead: "0f1e") {
                    Drawing.rendering($0)
                }
                switch output.content {
                case .file(let data): #expect(data.count > 1000)
                case .folder(let files), .site(let files):
                    // Cities side by side have their places in a table of their own.
                    #expect(files.count == (scope == .programme ? 10 : 9))
                }
                #expect(output.name == request.fileName(in: sample.state))
            } catch PaperError.xlsxMissing {
                #expect(format == .xlsx)
            }
        }
    }

    @Test(
        "a file name holds nothing that means something elsewhere",
        arguments: [
            ("eco-hammam", "eco-hammam"), ("../../etc/passwd", "etc-passwd"), ("a b\"c;d", "a-b-c-d"),
            (".hidden", "hidden"),
            ("فاس", ""), ("-rf", "rf"), (String(repeating: "x", count: 99), String(repeating: "x", count: 40)),
        ])
    func safeNames(_ name: String, _ expected: String) {
        #expect(SummaryFileName.safe(name) == expected)
    }

    @Test(
        "a file is called after programme, city, day and languages",
        arguments: [
            (SummaryRequest.Scope.day(SampleDay.day(1)), SummaryFormat.pdf, "eco-hammam-fes-day1-fr-ar.pdf"),
            (.workshop(SampleDay.fes), .text, "eco-hammam-fes-fr-ar.txt"),
            (.programme, .html, "eco-hammam-fr-ar.html"),
            // Tables are in one language, and CSV is a folder.
            (.programme, .xlsx, "eco-hammam-fr.xlsx"), (.day(SampleDay.day(2)), .csv, "eco-hammam-fes-day2-fr"),
        ])
    func fileNames(_ scope: SummaryRequest.Scope, _ format: SummaryFormat, _ name: String) throws {
        let languages = [Localizer(language: .french), Localizer(language: .arabic)]
        let state = try SampleDay(at: .planned).state
        var request = SummaryRequest(scope, format, in: languages)
        #expect(request.fileName(in: state) == name)
        request.isAnonymous = true
        request.format = .json
        #expect(request.fileName(in: state)?.hasSuffix("-anonymous.json") == true)
    }

    @Test("a file that has no such day gives no paper")
    func nothing() throws {
        let sample = try SampleDay(at: .planned)
        let english = Localizer(language: .english)
        for (scope, state) in [
            (SummaryRequest.Scope.day(SampleDay.day(99)), sample.state),
            (.workshop(SampleDay.day(1).cast()), sample.state),
            (.programme, ProgrammeState()),
        ] {
            let request = SummaryRequest(scope, .text, in: [english])
            #expect(request.fileName(in: state) == nil)
            #expect(throws: PaperError.noSuchDay) {
                try request.output(from: state, world: sample.world, journalHead: nil) { Drawing.rendering($0) }
            }
        }
    }
}
