import Foundation
import Localization
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
        let languages = [Localizer(language: .french), Localizer(language: .arabic)]
        let summaries = [try Drawing.summary(.french), try Drawing.summary(.arabic)]
        do {
            let output = try format.render(summaries, languages) { TextRendering($0) { TextWidth.columns(of: $0) } }
            switch output {
            case .file(let data): #expect(data.count > 1000)
            case .folder(let files): #expect(files.count == 6)
            }
        } catch PaperError.xlsxMissing {
            #expect(format == .xlsx)
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

    @Test("a file is called after programme, city, day and languages")
    func stem() throws {
        let summary = try Drawing.summary(.french)
        #expect(SummaryFileName.stem(summary, languages: ["fr", "ar"]) == "eco-hammam-fes-day1-fr-ar")
        #expect(SummaryFileName.stem(summary, isAllDays: true, languages: ["fr"]) == "eco-hammam-fes-fr")
    }
}
