import Foundation
import Localization
import Testing

@testable import Reports

@Suite("What Cairo leaves out of a PDF", .enabled(if: PDFRendering.missing == nil, "Pango is not installed"))
struct PDFUpdateTests {
    @Test("a file that is not of Cairo's shape is left as it is")
    func shapes() throws {
        let pdf = try PageSpecimen([.french]).pdf()
        let text = String(decoding: pdf, as: Unicode.ASCII.self)
        #expect(PDFUpdate(Data()) == nil)
        #expect(PDFUpdate(Data("startxref\n0\n%%EOF\n".utf8)) == nil)
        #expect(PDFUpdate(Data("startxref\n99999999999999999999\n%%EOF\n".utf8)) == nil)
        #expect(PDFUpdate(Data(text.replacing("xref\n0 ", with: "xref\n7 ").utf8)) == nil)
        // Cut short, at every thousandth byte: nothing of it, or nothing to append.
        for length in stride(from: 0, to: pdf.count - 1, by: 1009) {
            #expect(PDFUpdate(pdf.prefix(length))?.tagged(in: ["fr"]).appended().count ?? length >= length)
        }
        // An updated file has a table that is not all of it: it is not updated again.
        #expect(PDFUpdate(pdf) == nil)
    }

    @Test("parts that do not match the languages leave a file untagged")
    func mismatch() throws {
        let specimen = try PageSpecimen([.french])
        var pages = specimen.pages
        pages[0].languages = ["fr", "ar"]
        let pdf = try PDFRendering.draw(pages, specimen.parts, specimen.typesetter, madeAt: nil, .none)
        #expect(!String(decoding: pdf, as: Unicode.ASCII.self).contains("/Lang"))
        let update = try #require(PDFUpdate(pdf))
        #expect(update.appended() == pdf && update.tagged(in: []).appended() == pdf)
    }

    @Test(
        "readers find it tagged, with its language and direction, and have nothing to complain about",
        arguments: [[[Language.arabic]], [[.french]], [[.french, .arabic]], [[.arabic], [.french]]])
    func readers(_ languages: [[Language]]) throws {
        let specimens = try languages.map { try PageSpecimen($0) }
        let spreads = specimens.map(\.parts)
        let pdf = try PDFRendering.render(spreads, madeAt: nil).data
        let text = String(decoding: pdf, as: Unicode.ASCII.self)
        let first = languages[0][0]
        #expect(text.contains("/MarkInfo << /Marked true >>") && text.contains("/Type /Catalog"))
        let direction = first.isRightToLeft ? "R2L" : "L2R"
        #expect(
            text.contains(
                "/Lang (\(first.code))\n   /ViewerPreferences << /DisplayDocTitle true /Direction /\(direction) >>"))
        for language in languages.flatMap({ $0 }) {
            #expect(text.contains("/S /Part\n") && text.contains("/Lang (\(language.code))"))
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString).pdf")
        try pdf.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        if Tool.path("pdfinfo") != nil {
            let info = try Tool.run("pdfinfo", [file.path])
            #expect(info.errors.isEmpty && info.output.contains(/Tagged: +yes/))
            let structure = try Tool.run("pdfinfo", ["-struct", file.path])
            #expect(structure.errors.isEmpty)
            // A part for each language, in the order of the paper, and for each page of a column.
            let parts = structure.output.split(separator: "\n").filter { $0.hasPrefix("  Part") }
            #expect(parts.count == (languages[0].count > 1 ? 2 * specimens[0].pages.count : languages.count))
        }
        if Tool.path("qpdf") != nil {
            let check = try Tool.run("qpdf", ["--check", file.path])
            #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
        }
        if Tool.path("mutool") != nil {
            let check = try Tool.run("mutool", ["info", file.path])
            #expect(check.status == 0 && !check.errors.contains("error"), "\(check.errors)")
        }
    }
}
