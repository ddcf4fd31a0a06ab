import Localization
import Workshop

@testable import Reports

/// Pages as text: where every line of every text begins.
enum PaperPages {
    static func pages(_ summaries: [(DaySummary, Localizer)]) throws -> [PaperPage] {
        try pages(of: summaries.map { PaperPart(Document($0.0, $0.1), $0.1) })
    }

    static func pages(of parts: [PaperPart]) throws -> [PaperPage] {
        try PDFRendering.pages(of: parts.map { [$0] }, FixedTypesetter())
    }

    /// `  48  90  Who came`: points from the left and from the top, and the text whose first line begins there.
    static func positions(_ pages: [PaperPage]) -> String {
        pages.enumerated().map { number, page in
            let lines = page.marks.compactMap { mark -> String? in
                guard case .line(let setting, 0, let x, let baseline, _) = mark else { return nil }
                return pad(x) + pad(baseline) + "  " + setting.text
            }
            return "page \(number + 1)\n" + lines.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func pad(_ number: Double) -> String {
        let digits = String(Int(number.rounded()))
        return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
    }
}
