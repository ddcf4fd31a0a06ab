import ArgumentParser
import Localization
import Testing

@testable import halqa

/// What the argument parser says, and what a person reads instead.
@Suite("What the argument parser cannot understand")
struct UsageProblemTests {
    @Test(
        "is said in our own words",
        arguments: [
            (
                ["status", "x", "--jsn"], .noSuchOption("--jsn", meant: "--json"),
                "There is no option --jsn. Did you mean --json?"
            ),
            (
                ["status", "x", "--quite-another"], .noSuchOption("--quite-another", meant: nil),
                "There is no option --quite-another."
            ),
            (
                ["status", "x", "--day", "1"], .noSuchOption("--day", meant: nil), "There is no option --day."
            ),
            (["note", "x", "--kind"], .valueMissing(of: "--kind <kind>"), "The value is missing: --kind <kind>."),
            (
                ["status", "x", "--json=it's"], .valueNotTaken(by: "--json", value: "it's"),
                "--json takes no value; there stands “it's”."
            ),
            (["undo", "x", "l'eau"], .surplus(["l'eau"]), "1 argument too many: “l'eau”."),
            (
                ["undo", "x", "a\nb", "حطب"], .surplus(["a\nb", "حطب"]),
                "2 arguments too many: “a\nb” and “\u{2068}حطب\u{2069}”."
            ),
            (
                ["checkin", "x", "--leave", "--return", "n"], .exclusive("--leave", "--return"),
                "--leave and --return exclude each other."
            ),
            (["note"], .missing("<file>"), "This is missing: <file>."),
            (
                ["people", "invite", "x", "n"], .missing("--workshop <workshop>"),
                "This is missing: --workshop <workshop>."
            ),
            (
                ["activity", "extend", "x", "soon"], .unfit(value: "soon", for: "<minutes>", allowed: []),
                "“soon” does not fit <minutes>."
            ),
            (
                ["plan", "add-activity", "x", "round", "--title", "T", "--minutes", "5", "--start", "15/3"],
                .unfit(value: "15/3", for: "--start <start>", allowed: []),
                "“15/3” is a date. Here a time is asked for, like 14:30."
            ),
            (
                ["plan", "add-activity", "x", "round", "--title", "T", "--minutes", "5", "--start", "25:00"],
                .unfit(value: "25:00", for: "--start <start>", allowed: []),
                "“25:00” is no time of day. Write it as 14:30."
            ),
            (
                ["undo", "x", "--lang", "it's 'x'"],
                .unfit(value: "it's 'x'", for: "--lang <lang>", allowed: Language.allCases.map(\.code)),
                "“it's 'x'” does not fit --lang <lang>. There are: \(Localizer(language: .english).list(Language.allCases.map(\.code)))."
            ),
            (
                ["undo", "x", "--digits", "x"],
                .unfit(value: "x", for: "--digits <digits>", allowed: ["western", "arabic-indic"]),
                "“x” does not fit --digits <digits>. There are: western and arabic-indic."
            ),
            (
                ["note", "x", "--kind", "wish"],
                .unfit(
                    value: "wish", for: "--kind <kind>",
                    allowed: ["idea", "barrier", "need", "offer", "action", "question", "note"]),
                "“wish” does not fit --kind <kind>. There are: idea, barrier, need, offer, action, question and note."
            ),
        ] as [([String], UsageProblem, String)])
    func words(arguments: [String], problem: UsageProblem, words: String) throws {
        let error = #expect(throws: (any Error).self) { try halqa.Halqa.parseAsRoot(arguments) }
        let sentence = halqa.Halqa.message(for: try #require(error))
        #expect(UsageProblem(parserSentence: sentence) == problem, "\(sentence)")
        #expect(problem.message(Localizer(language: .english)) == words)
    }

    @Test(
        "stays as it is when nobody foresaw it",
        arguments: ["", "Unknown", "Something else.", "The value '", "Unexpected argument"])
    func unforeseen(sentence: String) {
        #expect(UsageProblem(parserSentence: sentence) == nil)
    }

    @Test(
        "is said in the language that the line asks for, else in that of the environment",
        arguments: [
            (["status", "x", "--jsn", "--lang", "fr"], [:], "Vouliez-vous dire --json"),
            (["--lang=fr", "status", "x", "--jsn"], [:], "Vouliez-vous dire --json"),
            (["nte", "x", "--lang", "fr"], [:], "Vouliez-vous dire note"),
            (["status", "x", "--jsn"], ["LANG": "fr_FR.UTF-8"], "Vouliez-vous dire --json"),
            (["status", "x", "--jsn"], ["HALQA_LANG": "ar"], "هل تقصد \u{2068}--json\u{2069}"),
            (["tally"], ["LANG": "fr_FR.UTF-8"], "Donnez le fichier"),
            (["tally", "--lang", "en"], ["LANG": "fr_FR.UTF-8"], "Name the file"),
            (["status", "x", "--jsn", "--lang", "en"], ["LANG": "fr_FR.UTF-8"], "Did you mean --json"),
            (["status", "x", "--jsn", "--lang", "xx"], [:], "There are: en, fr, ar"),
        ] as [([String], [String: String], String)])
    func language(arguments: [String], environment: [String: String], words: String) throws {
        let answer = try Halqa().run(arguments, environment: environment)
        #expect(answer.status == 64)
        #expect(answer.errors.contains(words), "\(answer.errors)")
    }
}
