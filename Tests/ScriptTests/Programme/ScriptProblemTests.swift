import Tally
import Testing
import Workshop

@testable import Script

@Suite("A wrong script is answered with line, column, what was found and what would be right")
struct ScriptProblemTests {
    @Test("keys that are misspelt, missing, twice or out of place", arguments: Slips.keys)
    func key(slip: Slips.Slip) { check(slip) }

    @Test("values of another sort", arguments: Slips.values)
    func value(slip: Slips.Slip) { check(slip) }

    @Test("what each value is right by itself, but not together", arguments: Slips.sense)
    func sense(slip: Slips.Slip) { check(slip) }

    private func check(_ slip: Slips.Slip) {
        let (text, place) = SmallScript.changed(slip.old, slip.new)
        let problems = SmallScript.problems(text)
        #expect(problems.map(\.kind) == [slip.kind])
        if slip.new.contains("▸") { #expect(problems.map(\.place) == [place]) }
    }
}

/// Each line is a slip that somebody makes: what stood there, what was written (`▸` where the answer points), and the answer.
enum Slips {
    struct Slip: Sendable {
        var old: String
        var new: String
        var kind: ScriptProblem.Kind

        init(_ slip: (old: String, new: String, kind: ScriptProblem.Kind)) {
            (old, new, kind) = slip
        }
    }

    private static let keyTable: [(String, String, ScriptProblem.Kind)] = [
        (
            "categories:", "▸categries:",
            .unknownKey(
                "categries",
                known: ["halqa", "programme", "categories", "mixing", "vocabularies", "grids", "workshops", "days"],
                nearest: "categories")
        ),
        (
            "max-per-option", "▸max_per_option",
            .unknownKey(
                "max_per_option",
                known: [
                    "id", "question", "method", "seats", "dots", "max-per-option", "majority", "quorum", "base",
                    "rules",
                    "secret", "counters", "budget", "options",
                ], nearest: "max-per-option")
        ),
        (
            "    accent: amber", "    accent: amber\n    ▸colour: red",
            .unknownKey(
                "colour", known: ["id", "number", "theme", "accent", "activities", "date", "after", "by", "for"],
                nearest: nil)
        ),
        // The key that was meant is not missed a second time.
        (
            "    theme: {fr: Énergie", "    ▸theem: {fr: Énergie",
            .unknownKey(
                "theem", known: ["id", "number", "theme", "accent", "activities", "date", "after", "by", "for"],
                nearest: "theme")
        ),
        ("        kind: checkin\n", "", .missingKey("kind")),
        (", start: 2026-12-15", "", .missingKey("start")),
        ("            dots: 5\n", "", .keyNeeded("dots", by: "method: cumulative")),
        (
            "method: plurality", "method: plurality\n            dots: ▸3",
            .keyNotAllowed("dots", by: "method: plurality")
        ),
        (
            "majority: 2/3", "majority: 2/3\n            options: ▸{from: [barriers/fuel]}",
            .keyNotAllowed("options", by: "method: motion")
        ),
        (
            "            options: {from: [barriers/fuel, barriers/heat]}\n", "",
            .keyNeeded("options", by: "method: cumulative")
        ),
        ("        kind: checkin", "        kind: vote", .keyNeeded("polls", by: "kind: vote")),
        ("        kind: checkin", "        kind: breakout", .keyNeeded("prompts", by: "kind: breakout")),
        ("    accent: amber", "    accent: amber\n    ▸number: 1", .duplicateKey("number", firstLine: 14)),
        ("{fr: Bains, en: Baths}", "{fr: Bains, ▸fr: Baths, en: Baths}", .duplicateKey("fr", firstLine: 4)),
        ("categories:", "▸[a]: 1\ncategories:", .keyIsNotText),
    ]

    private static let valueTable: [(String, String, ScriptProblem.Kind)] = [
        ("halqa: 1", "halqa: ▸2", .expected(.version(1), found: .value("2"), nearest: nil)),
        ("id: baths", "id: ▸Les Bains 2", .expected(.identifier, found: .value("Les Bains 2"), nearest: "les-bains-2")),
        ("id: energy", "id:▸", .expected(.identifier, found: .nothing, nearest: nil)),
        ("id: energy", "id: ▸a--b", .expected(.identifier, found: .value("a--b"), nearest: "a-b")),
        ("id: energy", "id: ▸طاقة", .expected(.identifier, found: .value("طاقة"), nearest: nil)),
        ("kind: breakout", "kind: ▸brekout", .expected(.oneOf(kinds), found: .value("brekout"), nearest: "breakout")),
        ("kind: breakout", "kind: ▸[breakout]", .expected(.oneOf(kinds), found: .list, nearest: nil)),
        (
            "kind: barrier", "kind: ▸barier",
            .expected(
                .oneOf(["idea", "barrier", "need", "offer", "action", "question", "note"]), found: .value("barier"),
                nearest: "barrier")
        ),
        (
            "method: plurality", "method: ▸shulze",
            .expected(.oneOf(VotingMethod.allCases.map(\.rawValue)), found: .value("shulze"), nearest: "schulze")
        ),
        (
            "base: yes-no", "base: ▸yes+no",
            .expected(
                .oneOf(["options", "yes-no", "yes-no-abstain", "valid", "cast", "present", "invited", "none"]),
                found: .value("yes+no"), nearest: "yes-no")
        ),
        ("majority: 2/3", "majority: ▸3/2", .expected(.majority, found: .value("3/2"), nearest: nil)),
        ("majority: 2/3", "majority: ▸Simple", .expected(.majority, found: .value("Simple"), nearest: "simple")),
        (
            "accent: blue", "accent: ▸bleu",
            .expected(.oneOf(ScriptParser.accents), found: .value("bleu"), nearest: "blue")
        ),
        ("minutes: 60", "minutes: ▸\"60\"", .expected(.number(1...720), found: .value("60"), nearest: nil)),
        ("minutes: 60", "minutes: ▸1h", .expected(.number(1...720), found: .value("1h"), nearest: nil)),
        ("minutes: 60", "minutes: ▸0", .expected(.number(1...720), found: .value("0"), nearest: nil)),
        ("minutes: 60", "minutes: ▸٦٠", .expected(.number(1...720), found: .value("٦٠"), nearest: nil)),
        (
            "quota: 8", "quota: ▸99999999999999999999",
            .expected(.number(0...1_000_000), found: .value("99999999999999999999"), nearest: nil)
        ),
        ("start: 2026-12-15", "start: ▸2026-02-30", .expected(.date, found: .value("2026-02-30"), nearest: nil)),
        ("start: 2026-12-15", "start: ▸15/12/2026", .expected(.date, found: .value("15/12/2026"), nearest: nil)),
        ("at: \"10:30\"", "at: ▸10h30", .expected(.time, found: .value("10h30"), nearest: nil)),
        ("at: \"10:30\"", "at: ▸\"24:00\"", .expected(.time, found: .value("24:00"), nearest: nil)),
        ("language: fr}", "language: ▸ar}", .expected(.oneOf(["fr", "en"]), found: .value("ar"), nearest: nil)),
        ("languages: [fr, en]", "languages: ▸fr", .expected(.list, found: .value("fr"), nearest: nil)),
        (
            "title: {fr: Accueil, en: Check-in}", "title: ▸Accueil",
            .expected(.texts, found: .value("Accueil"), nearest: nil)
        ),
        ("en: Check-in}", "en: ▸\" \"}", .expected(.line, found: .nothing, nearest: nil)),
        ("en: Check-in}", "en: ▸[a, b]}", .expected(.line, found: .list, nearest: nil)),
        ("  - {id: rabat", "  - ▸rabat\n  - {id: rabat", .expected(.mapping, found: .value("rabat"), nearest: nil)),
        (
            "barriers/heat]", "▸heat]",
            .expected(.promptPath, found: .value("heat"), nearest: nil)
        ),
        (
            "options: {from: [barriers/fuel, barriers/heat]}", "options: ▸barriers/fuel",
            .expected(.options, found: .value("barriers/fuel"), nearest: nil)
        ),
    ]

    private static let senseTable: [(String, String, ScriptProblem.Kind)] = [
        ("{id: rabat", "{id: ▸fes", .duplicate("fes", firstLine: 10)),
        ("      - id: priorities", "      - id: ▸barriers", .duplicate("barriers", firstLine: 23)),
        (
            "{id: heat", "{id: ▸fuel, kind: idea, text: {fr: a, en: b}}\n          - {id: heat",
            .duplicate("fuel", firstLine: 30)
        ),
        ("{id: gas", "{id: ▸wood", .duplicate("wood", firstLine: 54)),
        ("languages: [fr, en]", "languages: [fr, en, ▸fr]", .duplicate("fr", firstLine: 5)),
        ("en: Welcome}", "en: Welcome, ▸es: Hola}", .undeclaredLanguage("es", declared: ["fr", "en"], nearest: nil)),
        ("title: {fr: Bienvenue, en: Welcome}", "title: ▸{fr: Bienvenue}", .missingLanguage("en")),
        ("at: \"10:30\"", "at: ▸\"10:00\"", .overlaps("barriers", at: time("10:00"), ends: time("10:15"))),
        ("at: \"10:30\"", "at: ▸\"8:30\"", .startsBefore("barriers", at: time("08:30"), starts: time("09:15"))),
        ("at: \"10:30\"\n        minutes: 30", "at: \"23:30\"\n        minutes: ▸31", .afterMidnight),
        ("number: 2", "number: ▸3", .dayNumber(3, expected: 2)),
        ("max-per-option: 2", "max-per-option: ▸6", .contradictory(.dotsOnOne(6, dots: 5))),
        (
            "barriers/heat]", "▸barriers/haet]",
            .unknownPrompt("barriers/haet", known: ["barriers/fuel", "barriers/heat"], nearest: "barriers/heat")
        ),
        (
            "          - {id: heat, kind: idea, text: {fr: Où ?, en: Where?}}\n", "",
            .unknownPrompt("barriers/heat", known: ["barriers/fuel"], nearest: nil)
        ),
        ("options: {from: [barriers/fuel, barriers/heat]}", "options: {from: ▸[]}", .listLength(0, allowed: 1...50)),
        ("              - {id: gas, text: {fr: Gaz, en: Gas}}\n", "", .listLength(1, allowed: 2...200)),
    ]

    static let keys = keyTable.map(Slip.init)
    static let values = valueTable.map(Slip.init)
    static let sense = senseTable.map(Slip.init)

    private static let kinds = [
        "checkin", "plenary", "breakout", "vote", "questions", "survey", "matching", "pairing", "pause", "closing",
    ]

    private static func time(_ text: String) -> ClockTime { ClockTime(text) ?? ClockTime(minutes: 0) }
}
