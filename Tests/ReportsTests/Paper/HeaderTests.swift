import Foundation
import Testing

@Suite("Functions of other libraries")
struct HeaderTests {
    private static let root = String(
        #filePath.prefix(upTo: #filePath.range(of: "/Tests/ReportsTests/")?.lowerBound ?? #filePath.endIndex))

    @Test(
        "of Pango and Cairo are declared as their headers declare them",
        .enabled(if: hasHeaders(of: "pangocairo"), "a C compiler or the headers of Pango are not installed"))
    func pango() throws {
        try check("CPango", "pangocairo", "#include <pango/pangocairo.h>\n#include <cairo/cairo-pdf.h>\n")
    }

    @Test(
        "of libxlsxwriter are declared as its header declares them",
        .enabled(if: hasHeaders(of: "xlsxwriter"), "a C compiler or the header of libxlsxwriter is not installed"))
    func xlsx() throws { try check("CXlsx", "xlsxwriter", "#include <xlsxwriter.h>\n") }

    @Test(
        "of libarchive are declared as its headers declare them",
        .enabled(if: hasHeaders(of: "libarchive"), "a C compiler or the headers of libarchive are not installed"))
    func archive() throws {
        try check("CArchive", "libarchive", "#include <archive.h>\n#include <archive_entry.h>\n")
    }

    @Test(
        "of libpq are declared as its header declares them",
        .enabled(if: hasHeaders(of: "libpq"), "a C compiler or the header of libpq is not installed"))
    func postgres() throws { try check("CPostgres", "libpq", "#include <libpq-fe.h>\n") }

    @Test(
        "of libqrencode are declared as its header declares them",
        .enabled(if: hasHeaders(of: "libqrencode"), "a C compiler or the header of libqrencode is not installed"))
    func codes() throws { try check("CQRCode", "libqrencode", "#include <qrencode.h>\n") }

    /// Only who has the headers can compare; the program itself needs none of them.
    private static func hasHeaders(of package: String) -> Bool {
        guard Tool.path("cc") != nil, Tool.path("pkg-config") != nil else { return false }
        return (try? Tool.run("pkg-config", ["--cflags", package]))?.status == 0
    }

    private func check(_ target: String, _ package: String, _ headers: String) throws {
        let flags = try Tool.run("pkg-config", ["--cflags", package])
        let source = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).c")
        let text =
            headers + "#include \"functions.h\"\n"
            + "#define FUNCTION(result, name, arguments) result(*check_##name) arguments = name;\n"
            + "FUNCTIONS(FUNCTION)\n"
        try Data(text.utf8).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let words = flags.output.split(whereSeparator: \.isWhitespace).map(String.init)
        let check = try Tool.run(
            "cc",
            ["-fsyntax-only", "-Wall", "-Werror", "-I", "\(Self.root)/Sources/\(target)"] + words + [source.path])
        #expect(check.status == 0, "\(check.errors)")
    }
}
