import CPango
import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A report as PDF", .enabled(if: PDFRendering.missing == nil, "Pango is not installed"))
struct PDFRenderingTests {
    @Test("says who it is, in every language, and whatever was typed", arguments: Language.allCases)
    func bytes(_ language: Language) throws {
        let pdf = PDFRendering([Localizer(language: language)])
        for summary in [try Drawing.summary(language), try Hostile.summary(language)] {
            let data = try pdf.render([summary])
            #expect(data.starts(with: Data("%PDF-1.".utf8)))
            #expect(data.suffix(8).contains(Data("%%EOF".utf8)))
        }
    }

    @Test(
        "a text with what is no character is drawn, on pages, in the outline and in what the file says of itself",
        arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] as [UInt32])
    func noncharacters(_ value: UInt32) throws {
        let text = "a\(try #require(Unicode.Scalar(value)))b"
        let document = Document(
            title: text, subtitles: [text], runningTitle: text, accent: "amber",
            blocks: [.heading(text, level: 1), .paragraph(text)])
        let part = PaperPart(document, Localizer(language: .english))
        let data = try PDFRendering.render([[part]], madeAt: nil).data
        #expect(data.starts(with: Data("%PDF".utf8)))
    }

    @Test("a paper of which a part cannot be drawn is no paper: it is never cut short in silence")
    func whole() throws {
        #expect(cpango_missing() == nil)
        let typesetter = try #require(cpango_typesetter_new())
        defer { cpango_typesetter_free(typesetter) }
        let noCharacter: [CChar] = [0x61, -0x11, -0x41, -0x42]
        var style = CPangoStyle(
            family: nil, size: 9, is_bold: false, is_right_to_left: false, arabic_scale: 1, width: -1)
        let set = "Sans".withCString { family in
            style.family = family
            return cpango_text_new(typesetter, noCharacter, 4, &style)
        }
        let text = try #require(set)
        defer { cpango_text_free(text) }
        let opened = cpango_pdf_open({ _, _, _ in }, nil, 595, 842)
        let pdf = try #require(opened)
        cpango_pdf_end_page(pdf)
        cpango_pdf_draw_line(pdf, text, 0, 40, 40)
        cpango_pdf_end_page(pdf)
        #expect(!cpango_pdf_close(pdf))
    }

    @Test("two runs make the same bytes")
    func deterministic() throws {
        let (t, summary) = (Localizer(language: .arabic), try Drawing.summary(.arabic))
        #expect(try PDFRendering([t]).render([summary]) == PDFRendering([t]).render([summary]))
    }

    @Test("text that is drawn is what was measured: no line is wider than its room")
    func measured() throws {
        let typesetter = try PangoTypesetter()
        for text in Hostile.texts {
            for width in [60.0, 90, 480] {
                let setting = Setting(text: text.string, size: 9.5, width: width)
                for line in typesetter.lines(of: setting) where text.string.count > 1 {
                    #expect(line.width <= width + 12, "\(text)")
                }
            }
        }
    }

    @Test(
        "an independent reader finds the pages, the outline and the words, and has nothing to complain about",
        .enabled(if: Tool.path("pdftotext") != nil && Tool.path("pdfinfo") != nil, "poppler-utils is not installed"))
    func reader() throws {
        let languages: [Language] = [.french, .arabic]
        let data = try PDFRendering(languages.map { Localizer(language: $0) }).render(
            try languages.map { try Drawing.summary($0) })
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString).pdf")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let info = try Tool.run("pdfinfo", [file.path])
        #expect(info.errors.isEmpty)
        #expect(info.output.contains("Réseaux éco-hammam"))
        #expect(info.output.contains("Halqa"))
        #expect(info.output.contains("A4"))
        let text = try Tool.run("pdftotext", ["-enc", "UTF-8", file.path, "-"])
        #expect(text.errors.isEmpty)
        #expect(text.output.contains("Quelles mesures d’abord"))
        #expect(text.output.contains("Fatima-Zahra Bennani"))
    }
}
