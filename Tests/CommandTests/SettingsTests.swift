import Foundation
import Testing

/// `halqa.conf`: what a person settles once.
@Suite("Settings")
struct SettingsTests {
    /// A programme, and a file of settings.
    private func halqa(_ settings: String) throws -> Halqa {
        let halqa = try Halqa.withProgramme()
        let folder = halqa.folder.appendingPathComponent(".config/halqa")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(settings.utf8).write(to: folder.appendingPathComponent("halqa.conf"))
        return halqa
    }

    @Test(
        "are one on a line; comments, empty lines, quotation marks, capitals and Windows line ends are taken as meant",
        arguments: [
            "language = fr\n", "# mine\n\n  language=fr  # for the door\n",
            "\u{FEFF}language = \"fr\"\r\nbidi = Words\r\n",
            "LANGUAGE = FR", "digits = western\nlanguage = 'fr'",
        ])
    func read(text: String) throws {
        let answer = try halqa(text).run("status", Halqa.file)
        #expect(answer.output.contains("Réseaux éco-hammam"), "\(answer.errors)")
    }

    @Test(
        "that are wrong are named with file, line and what would be right, and nothing is done",
        arguments: [
            ("language: fr", 1, "This is no setting. Write a name, = and a value: bidi = auto."),
            (
                "# x\nbidi = wrds", 2,
                "“wrds” is no value of bidi. Right is one of: auto visual words runs terminal off."
            ),
            ("langage = fr", 1, "There is no setting “langage”. There are: bidi, digits, language and central."),
            ("digits = ٣", 1, "is no value of digits. Right is one of: western arabic-indic."),
            ("bidi = off\n\nbidi = auto", 3, "bidi is set on line 1 already. Keep one of the two."),
            ("= fr", 1, "This is no setting."), ("language =", 1, "“” is no value of language."),
            ("\u{1B}[31m = fr", 1, "There is no setting"),
        ])
    func wrong(text: String, line: Int, words: String) throws {
        let answer = try halqa(text).run("status", Halqa.file)
        #expect(answer.status == 65)
        #expect(answer.errors.contains(".config/halqa/halqa.conf, line \(line): "), "\(answer.errors)")
        #expect(answer.errors.contains(words), "\(answer.errors)")
        #expect(!answer.errors.unicodeScalars.contains("\u{1B}"))
        #expect(answer.output.isEmpty)
    }

    @Test("give way to the environment, and the environment to flags")
    func order() throws {
        let halqa = try halqa("language = fr\ndigits = arabic-indic\n")
        #expect(try halqa.run("status", Halqa.file).output.contains("٤٠"))
        let environment = ["HALQA_LANG": "en", "HALQA_DIGITS": "western"]
        let english = try halqa.run("status", Halqa.file, environment: environment).output
        #expect(english.contains("Eco-hammam networks"))
        #expect(english.contains("40"))
        let flags = try halqa.run(
            "status", Halqa.file, "--lang", "ar", "--digits", "arabic-indic", environment: environment)
        #expect(flags.output.contains("شبكات"))
        #expect(flags.output.contains("٤٠"))
        let wrong = try halqa.run("status", Halqa.file, environment: ["HALQA_DIGITS": "roman"])
        #expect(wrong.errors.contains("The environment's HALQA_DIGITS: “roman” is no value of digits."))
        #expect(wrong.status == 65)
    }

    @Test("go before the workshop's language")
    func language() throws {
        let halqa = try halqa("language = fr\n")
        let answer = try halqa.onDayOne("checkin", "Karim Tahiri")
        #expect(answer.status == 0)
        #expect(!answer.output.contains("حاضر"), "\(answer.output)")
    }

    @Test("are explained by a command that works where they are wrong, and without a terminal")
    func explained() throws {
        let halqa = try halqa("bidi = wrds\n")
        let answer = try halqa.run("terminal", environment: ["TERM": "vt100", "LC_ALL": "C.UTF-8"])
        #expect(answer.status == 0)
        #expect(answer.output.contains("vt100"))
        #expect(answer.output.contains("halqa.conf, line 1: “wrds” is no value of bidi."))
        #expect(answer.output.contains("not a terminal"))
        #expect(!answer.output.contains("\u{1B}"))
        let json = try halqa.run("terminal", "--json").json
        #expect(json["isTerminal"].bool == false)
        #expect(json["settingsFile"].string?.hasSuffix("/.config/halqa/halqa.conf") == true)
        #expect(try halqa.run("terminal", "--choose").status == 74)
    }
}
