import Foundation

/// The pages of a PDF, drawn by other programs, as pictures of 36 pixels an inch.
enum PagePictures {
    static let resolution = 36

    /// Drawn by poppler, twice as fine, and reduced.
    static func poppler(_ pdf: Data) throws -> [PageImage] {
        try draw(pdf, "pdftoppm", ["-r", "72", "page.pdf", "page"], ".ppm", finer: 2)
    }

    /// Drawn by a program that leaves a file for each page, whose names begin with `page` and end in page numbers.
    /// - Parameter finer: how often its resolution is ours.
    static func draw(
        _ pdf: Data, _ program: String, _ arguments: [String], _ ending: String, finer: Int
    ) throws -> [PageImage] {
        try originals(pdf, program, arguments, ending).map { $0.reduced(by: finer) }
    }

    static func originals(
        _ pdf: Data, _ program: String, _ arguments: [String], _ ending: String
    ) throws -> [PageImage] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try pdf.write(to: folder.appending(path: "page.pdf"))
        let result = try Tool.run(program, arguments, in: folder)
        guard result.status == 0 else { throw Failure(program: program, errors: result.errors) }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        // page-2 stands before page-10.
        let sorted = files.sorted { ($0.count, $0) < ($1.count, $1) }
        return try sorted.map { name in
            let path = folder.appending(path: name)
            let image =
                ending == ".png" ? PageImage(png: path.path) : PageImage(ppm: Array(try Data(contentsOf: path)))
            guard let image else { throw Failure(program: program, errors: "no picture in \(name)") }
            return image
        }
    }

    struct Failure: Error {
        var program: String
        var errors: String
    }
}
