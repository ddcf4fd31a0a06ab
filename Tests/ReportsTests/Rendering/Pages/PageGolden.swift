import Foundation
import TestSupport

@testable import Reports

/// Pictures of pages that a test holds its PDF against: one PNG a page, 36 pixels an inch, beside the other goldens.
struct PageGolden {
    let golden: Golden
    /// Where the pictures of what differs are left.
    var output = FileManager.default.temporaryDirectory.path + "/halqa-pages"

    /// Compares each page of a PDF with the picture `name.PAGE.png`.
    func check(_ pdf: Data, _ name: String) throws {
        let pages = try PagePictures.poppler(pdf)
        let files = pages.indices.map { "\(golden.folder)/\(name).\($0 + 1).png" }
        let next = "\(golden.folder)/\(name).\(pages.count + 1).png"
        if FileManager.default.fileExists(atPath: next) {
            guard golden.isRecording else { throw PageFailure.missing(page: pages.count + 1, of: next) }
            try FileManager.default.removeItem(atPath: next)
            throw GoldenFailure.recorded(next)
        }
        var isRecorded = false
        for (number, (found, file)) in zip(pages, files).enumerated() {
            do {
                try check(found, file, "\(name).\(number + 1)")
            } catch {
                guard golden.isRecording else { throw error }
                try FileManager.default.createDirectory(atPath: golden.folder, withIntermediateDirectories: true)
                guard found.writePNG(file) else { throw GoldenFailure.notWritten(file) }
                isRecorded = true
            }
        }
        if isRecorded { throw GoldenFailure.recorded("\(golden.folder)/\(name).*.png") }
    }

    private func check(_ found: PageImage, _ file: String, _ name: String) throws {
        guard let expected = PageImage(png: file) else { throw GoldenFailure.missing(file) }
        guard let comparison = PageComparison(expected: expected, found: found) else {
            throw PageFailure.otherSize(file)
        }
        if comparison.isWithinTolerance { return }
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let pictures = [
            ("expected", expected), ("found", found), ("difference", comparison.picture(of: found)),
        ]
        for (kind, picture) in pictures where !picture.writePNG("\(output)/\(name).\(kind).png") {
            throw GoldenFailure.notWritten("\(output)/\(name).\(kind).png")
        }
        let millimetres = 25.4 / Double(PagePictures.resolution)
        throw PageFailure.differs(
            file, times: comparison.largest, x: Int(Double(comparison.place.x) * millimetres),
            y: Int(Double(comparison.place.y) * millimetres), pictures: "\(output)/\(name).*.png")
    }
}

/// Why a page does not look as it was approved.
enum PageFailure: Error, CustomStringConvertible {
    case differs(String, times: Float, x: Int, y: Int, pictures: String)
    case missing(page: Int, of: String)
    case otherSize(String)

    var description: String {
        switch self {
        case .differs(let file, let times, let x, let y, let pictures):
            "not as in \(file): \(times) times what is tolerated at \(x) mm from the left, \(y) mm from the top; "
                + "what was expected, what was found and the difference are in \(pictures)"
        case .missing(let page, let file): "there is no page \(page) any more, and there is \(file)"
        case .otherSize(let file): "the page is not of the size of \(file)"
        }
    }
}
