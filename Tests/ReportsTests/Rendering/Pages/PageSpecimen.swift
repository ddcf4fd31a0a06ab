import Foundation
import Localization

@testable import Reports

/// The sample day as pages, which a test may change before they are drawn.
struct PageSpecimen {
    let typesetter: PangoTypesetter
    let parts: [PaperPart]
    var pages: [PaperPage]

    /// - Parameter languages: one, or two side by side.
    init(_ languages: [Language]) throws {
        typesetter = try PangoTypesetter()
        parts = try languages.map { language in
            let t = Localizer(language: language)
            return PaperPart(Document(try Drawing.summary(language), t), t)
        }
        pages = try PDFRendering.pages(of: [parts], typesetter)
    }

    func pdf() throws -> Data { try Self.pdf(pages, parts, typesetter) }

    /// A PDF of one page with these marks.
    func pdf(of marks: [[Mark]]) throws -> Data {
        let pages = marks.map { marks in
            var page = self.pages[0]
            // A part of the structure that is torn out of its page is no part.
            page.marks = marks.filter { !$0.isStructure }
            page.anchors = []
            return page
        }
        return try Self.pdf(pages, parts, typesetter)
    }

    private static func pdf(
        _ pages: [PaperPage], _ parts: [PaperPart], _ typesetter: PangoTypesetter
    ) throws -> Data {
        try PDFRendering.draw(pages, parts, typesetter, madeAt: nil, .none)
    }

    /// Whether other programs that draw pages, and the fonts that pages are made for, are here.
    static var isPossible: Bool {
        guard PDFRendering.missing == nil, Tool.path("pdftoppm") != nil else { return false }
        let fonts = try? Tool.run("fc-list", [":", "family"])
        return ["Noto Sans", "Noto Naskh Arabic"].allSatisfy { fonts?.output.contains($0) == true }
    }
}
