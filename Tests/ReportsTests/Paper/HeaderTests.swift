import Foundation
import Testing

@Suite("Functions of other libraries")
struct HeaderTests {
    private static let root = String(
        #filePath.prefix(upTo: #filePath.range(of: "/Tests/ReportsTests/")?.lowerBound ?? #filePath.endIndex))

    @Test(
        "are declared as their headers declare them",
        arguments: [
            ("CPango", "pangocairo", "#include <pango/pangocairo.h>\n#include <cairo/cairo-pdf.h>\n"),
            ("CXlsx", "xlsxwriter", "#include <xlsxwriter.h>\n"),
            ("CArchive", "libarchive", "#include <archive.h>\n#include <archive_entry.h>\n"),
        ])
    func headers(_ target: String, _ package: String, _ headers: String) throws {
        guard Tool.path("cc") != nil, Tool.path("pkg-config") != nil else { return }
        let flags = try Tool.run("pkg-config", ["--cflags", package])
        // Only who has the headers can compare; the program itself needs none of them.
        guard flags.status == 0 else { return }
        let source = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).c")
        let text =
            headers + "#define FUNCTION(result, name, arguments) result(*check_##name) arguments = name;\n"
            + "#include \"functions.h\"\n"
        try Data(text.utf8).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let words = flags.output.split(whereSeparator: \.isWhitespace).map(String.init)
        let check = try Tool.run(
            "cc",
            ["-fsyntax-only", "-Wall", "-Werror", "-I", "\(Self.root)/Sources/\(target)"] + words + [source.path])
        #expect(check.status == 0, "\(check.errors)")
    }
}
