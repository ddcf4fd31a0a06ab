import Localization
import Testing

@testable import halqa

/// `--lang` may stand anywhere on the line.
@Suite("The language of a command line")
struct LanguageOrderTests {
    @Test(
        "goes behind the command, and is nothing that help is asked about",
        arguments: [
            ("--lang fr status x", "status --lang fr x"),
            ("--lang=fr --lang ar summary x", "summary --lang=fr --lang ar x"),
            ("status x --lang fr", "status x --lang fr"),
            ("--lang fr", "--lang fr"),
            ("--lang", "--lang"),
            ("--lang fr --json status x", "--lang fr --json status x"),
            ("--lang fr help note", "help note"),
            ("note --lang fr -h", "note -h"),
            ("help note --lang", "help note"),
            ("note x -- --lang fr", "note x -- --lang fr"),
            ("note x --lang fr -- --help", "note x --lang fr -- --help"),
        ])
    func place(before: String, after: String) {
        let words = before.split(separator: " ").map(String.init)
        #expect(CommandLineOrder.withLanguageInPlace(words).joined(separator: " ") == after)
    }

    @Test(
        "is the first that is named and that there is",
        arguments: [
            ("status x", nil), ("--lang fr --lang=ar status x", "fr"), ("help note --lang fr", "fr"),
            ("--lang xx --lang=ar status x", "ar"), ("status --lang xx", nil), ("status --lang", nil),
            ("note x -- --lang fr", nil), ("--language fr", nil),
        ])
    func language(line: String, code: String?) {
        let words = line.split(separator: " ").map(String.init)
        #expect(CommandLineOrder.language(words)?.code == code)
    }

    @Test("may stand before the command")
    func before() throws {
        let halqa = try Halqa.withProgramme()
        let behind = try halqa.run("status", Halqa.file, "--lang", "fr")
        #expect(behind.status == 0)
        #expect(try halqa.run("--lang", "fr", "status", Halqa.file).output == behind.output)
        #expect(try halqa.run("--lang=fr", "poll", Halqa.file, "list", "--workshop", "fes", "--day", "1").status == 0)
    }
}
