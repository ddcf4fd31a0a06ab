import Foundation
import Localization
import Testing

@testable import Reports

/// What somebody looks for in a paper, and what comes out when it is copied.
@Suite(
    "Words are found in papers",
    .enabled(if: PageSpecimen.isPossible, "Pango, poppler-utils or fonts-noto-core is not installed"))
struct FoundWordsTests {
    /// Programs that read PDF.
    enum Reader {
        case poppler
        case mupdf

        var program: String {
            switch self {
            case .poppler: "pdftotext"
            case .mupdf: "mutool"
            }
        }

        var isInstalled: Bool { Tool.path(program) != nil }

        func text(of pdf: Data) throws -> String {
            let file = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString).pdf")
            try pdf.write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let arguments =
                switch self {
                case .poppler: ["-enc", "UTF-8", file.path, "-"]
                case .mupdf: ["draw", "-q", "-F", "txt", file.path]
                }
            // Marks of direction stand around what runs the other way.
            return try Tool.run(program, arguments).output.filter { $0.unicodeScalars.allSatisfy { !$0.isDirection } }
        }
    }

    private func paper(_ blocks: [Document.Block]) throws -> Data {
        let document = Document(title: "قبل", subtitles: [], runningTitle: "", accent: "amber", blocks: blocks)
        return try PDFRendering.render([[PaperPart(document, Localizer(language: .arabic))]], madeAt: nil).data
    }

    @Test(
        "by poppler, as Evince and Okular look for them",
        .enabled(if: Reader.poppler.isInstalled, "pdftotext is not installed"))
    func poppler() throws { try lookForAll(.poppler) }

    @Test("by MuPDF", .enabled(if: Reader.mupdf.isInstalled, "mutool is not installed"))
    func mupdf() throws { try lookForAll(.mupdf) }

    /// With lam-alef in each of its forms, alone, initial and final, joined and not; with other ligatures.
    private func lookForAll(_ reader: Reader) throws {
        let words = ["ثلاثة", "خلال", "الإيكولوجي", "لاحق", "الأفران", "للأفران", "عبد الله", "على", "الآن", "أولا"]
        let line = "مضى \(words.joined(separator: " ثم ")) في فاس"
        let text = try reader.text(of: try paper([.heading(line, level: 2), .paragraph(line)]))
        for word in words {
            let count = text.ranges(of: word).count
            #expect(count >= 2, "\(word): \(count)")
        }
        let forms = ["لا", "لأ", "لإ", "لآ"].flatMap { form in
            ["", "ب", "د", "ل", "بل"].flatMap { before in ["", "م", "د", "لا"].map { "قبل \(before)\(form)\($0) بعد" } }
        }
        let headings = try reader.text(of: try paper(forms.map { .heading($0, level: 2) }))
        let paragraphs = try reader.text(of: try paper(forms.map { .paragraph($0) }))
        for form in forms {
            #expect(headings.contains(form) && paragraphs.contains(form), "\(form)")
        }
    }

    // In headings, whose font has one glyph for lam-alef, poppler sees a blank beside the vowel of a lam.
    private static let vocalised = ["لَا", "سِلَا", "لاَ", "بلَأ", "بلُإ", "أولًا", "فعلاً", "مثلاً"].map { "قبل \($0) بعد" }

    @Test(
        "with vowels on lam-alef by poppler, which may put a vowel before its letter",
        .enabled(if: Reader.poppler.isInstalled, "pdftotext is not installed"))
    func popplerVowels() throws {
        let text = try Reader.poppler.text(of: try paper(Self.vocalised.map { .paragraph($0) })).withoutVowels
        for line in Self.vocalised { #expect(text.contains(line.withoutVowels), "\(line)") }
    }

    @Test(
        "with vowels on lam-alef by MuPDF, which keeps them where they stand",
        .enabled(if: Reader.mupdf.isInstalled, "mutool is not installed"))
    func mupdfVowels() throws {
        let text = try Reader.mupdf.text(of: try paper(Self.vocalised.map { .paragraph($0) }))
        for line in Self.vocalised { #expect(text.contains(line), "\(line)") }
    }
}

extension String {
    fileprivate var withoutVowels: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !(0x64B...0x652).contains($0.value) }))
    }
}

extension Unicode.Scalar {
    fileprivate var isDirection: Bool {
        [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069].contains { $0.contains(value) }
    }
}
