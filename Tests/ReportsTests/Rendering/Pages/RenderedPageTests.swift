import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite(
    "Pages as they are seen",
    .enabled(if: PageSpecimen.isPossible, "Pango, poppler-utils or fonts-noto-core is not installed"))
struct RenderedPageTests {
    @Test(
        "a day, as it was looked at and approved: in Arabic, in French, and in both side by side",
        arguments: [[Language.arabic], [.french], [.french, .arabic]])
    func goldens(_ languages: [Language]) throws {
        let name = "evening." + languages.map(\.code).joined(separator: "-")
        try PageGolden(golden: Golden(beside: Self.besideGoldens)).check(PageSpecimen(languages).pdf(), name)
    }

    /// The largest difference, in multiples of what is tolerated.
    private static func distance(_ expected: PageImage, _ found: PageImage) -> Float {
        PageComparison(expected: expected, found: found)?.largest ?? .infinity
    }

    private static let besideGoldens = #filePath.replacing("/Pages/RenderedPageTests", with: "/PDF")

    @Test("pages are set in the fonts that are installed with the program", arguments: Language.allCases)
    func fonts(_ language: Language) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString).pdf")
        try PageSpecimen([language]).pdf().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let lines = try Tool.run("pdffonts", [file.path]).output.split(separator: "\n").dropFirst(2)
        let fonts = Set(
            lines.compactMap { $0.split(separator: "+").last?.split(separator: " ").first.map(String.init) })
        // What is bold is set in the Arabic that Noto Sans belongs with, and nothing else is.
        let latin: Set = ["NotoSans-Regular", "NotoSans-Bold"]
        let arabic: Set = ["NotoNaskhArabic-Regular", "NotoSansArabic-Bold"]
        #expect(fonts.subtracting(["NotoSansMath-Regular"]).isSubset(of: latin.union(arabic)))
        #expect(fonts.isSuperset(of: language == .arabic ? arabic : latin))
    }

    @Test("what is missing, misplaced or of another colour is found", arguments: [Language.arabic, .french])
    func changes(_ language: Language) throws {
        let specimen = try PageSpecimen([language])
        for page in specimen.pages.indices.prefix(2) {
            let changes = PageChange.harmful(to: specimen.pages[page].marks, specimen.typesetter)
            let marks = [specimen.pages[page].marks] + changes.map(\.marks)
            let pictures = try PagePictures.poppler(specimen.pdf(of: marks))
            for (change, picture) in zip(changes, pictures.dropFirst()) {
                let largest = Self.distance(pictures[0], picture)
                #expect(largest > 1.1, "page \(page + 1), \(change.name): \(largest)")
            }
            #expect(changes.count >= 5)
        }
    }

    @Test("what another version of a program draws is let pass", arguments: [Language.arabic, .french])
    func noise(_ language: Language) throws {
        let pdf = try PageSpecimen([language]).pdf()
        let pages = try PagePictures.originals(pdf, "pdftoppm", ["-r", "72", "page.pdf", "page"], ".ppm")
        for page in pages {
            for (name, changed) in PageChange.harmless(to: page) {
                let largest = Self.distance(page.reduced(by: 2), changed.reduced(by: 2))
                #expect(largest < 0.9, "\(name): \(largest)")
            }
        }
    }

    @Test("Cairo sees the same pages", .enabled(if: Tool.path("pdftocairo") != nil, "pdftocairo is not installed"))
    func cairo() throws { try compare("pdftocairo", ["-r", "72", "-png", "page.pdf", "page"], ".png") }

    @Test("MuPDF sees the same pages", .enabled(if: Tool.path("mutool") != nil, "mutool is not installed"))
    func mupdf() throws { try compare("mutool", ["draw", "-q", "-r", "72", "-o", "page-%d.ppm", "page.pdf"], ".ppm") }

    private func compare(_ program: String, _ arguments: [String], _ ending: String) throws {
        for language in [Language.arabic, .french] {
            let pdf = try PageSpecimen([language]).pdf()
            let others = try PagePictures.draw(pdf, program, arguments, ending, finer: 2)
            let pages = try PagePictures.poppler(pdf)
            #expect(others.count == pages.count)
            for (number, (page, other)) in zip(pages, others).enumerated() {
                let largest = Self.distance(page, other)
                #expect(largest < 1, "page \(number + 1): \(largest)")
            }
        }
    }

    @Test("a page that differs leaves three pictures, and says where; one that is recorded fails and holds afterwards")
    func life() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/halqa-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func check(_ pdf: Data, isRecording: Bool = false) throws {
            let golden = Golden(beside: folder + "/Test.swift", isRecording: isRecording)
            try PageGolden(golden: golden, output: folder + "/output").check(pdf, "day")
        }
        let specimen = try PageSpecimen([.english])
        let (first, second) = (specimen.pages[0].marks, specimen.pages[1].marks)
        let both = try specimen.pdf(of: [first, second])
        #expect(throws: GoldenFailure.missing(folder + "/Goldens/day.1.png")) { try check(both) }
        #expect(throws: GoldenFailure.recorded(folder + "/Goldens/day.*.png")) { try check(both, isRecording: true) }
        try check(both, isRecording: true)
        try check(both)
        // A page is gone; another has come; two have changed places.
        #expect(throws: PageFailure.self) { try check(specimen.pdf(of: [first])) }
        #expect(throws: GoldenFailure.missing(folder + "/Goldens/day.3.png")) {
            try check(specimen.pdf(of: [first, second, second]))
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/output"))
        let failure = #expect(throws: PageFailure.self) { try check(specimen.pdf(of: [first, first])) }
        #expect(failure?.description.contains("\(folder)/output/day.2.*.png") == true)
        for kind in ["expected", "found", "difference"] {
            #expect(PageImage(png: "\(folder)/output/day.2.\(kind).png")?.width == 298)
        }
    }
}
