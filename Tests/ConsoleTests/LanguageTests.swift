import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Every view in French and in Arabic, and nothing on any of them that a translator cannot reach.
@Suite("Languages on the screen")
struct LanguageTests {
    typealias Scene = ViewGoldenTests.Scene

    /// A ranking of three options on paper, made in the console and open.
    private static let ranking = "5 n Up Up Up Up Up Up Up Enter W h o ? Tab Tab Tab A ; B ; C Enter o"

    /// Scenes that have no other golden in English.
    private static let own = [
        Scene(name: "run-sheet", moment: .morning, keys: "1 Down"),
        Scene(name: "run-sheet-shift", moment: .morning, keys: "1 s"),
        Scene(name: "check-in", moment: .morning, keys: "2"),
        Scene(name: "check-in-found", moment: .morning, keys: "2 f a"),
        Scene(name: "check-in-walk-in", moment: .morning, keys: "2 Ctrl-N"),
        Scene(name: "capture", moment: .morning, keys: "4"),
        Scene(name: "capture-lines", moment: .morning, keys: "4 Up"),
        Scene(name: "capture-merge", moment: .morning, keys: "4 Up m"),
        Scene(name: "vote-new", moment: .vote, keys: "5 n"),
        Scene(name: "vote-papers", moment: .vote, keys: ranking + " 3 1 2 Enter 2 = 1 Enter 3 Enter 1 1"),
        Scene(name: "vote-count", moment: .vote, keys: ranking + " 3 1 2 Enter 2 1 Enter 3 Enter 2 3 Enter t"),
        Scene(name: "vote-undone", moment: .vote, keys: "5 1 2 Enter u"),
        Scene(name: "help", moment: .morning, keys: "4 Up ?"),
        Scene(name: "palette", moment: .morning, keys: "1 Ctrl-P"),
        Scene(name: "palette-brackets", moment: .morning, keys: "3 Ctrl-P Down Down Down Down Down"),
        Scene(name: "days", moment: .morning, keys: "1 d"),
        Scene(name: "leave", moment: .morning, keys: "1 q"),
        Scene(name: "actions", moment: .evening, keys: "8"),
        Scene(name: "timer", moment: .morning, keys: "1 p"),
    ]

    static let scenes = own + ViewGoldenTests.scenes

    private func console(
        _ scene: Scene, _ language: Language, digits: Digits = .western, columns: Int = 80, rows: Int = 24
    ) throws -> ConsoleDriver {
        let direction: LayoutDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
        var console = ConsoleDriver(
            try SampleDay(at: scene.moment), day: scene.day, size: Size(columns: columns, rows: rows),
            appearance: Appearance(direction: direction), language: language, digits: digits)
        console.press(scene.keys)
        return console
    }

    @Test("French, 80 columns and 24 rows", arguments: scenes)
    func french(scene: Scene) throws {
        try Golden().check(try console(scene, .french).text, "\(scene.name)-fr.txt")
    }

    @Test("Arabic, 80 columns and 24 rows, in reading order of each field", arguments: scenes)
    func arabic(scene: Scene) throws {
        try Golden().check(try console(scene, .arabic).text, "\(scene.name)-ar.txt")
    }

    @Test("French and Arabic, 120 columns and 40 rows", arguments: scenes, [Language.french, .arabic])
    func large(scene: Scene, language: Language) throws {
        let text = try console(scene, language, columns: 120, rows: 40).text
        try Golden().check(text, "\(scene.name)-\(language.code)-120x40.txt")
    }

    @Test("English, both sizes", arguments: own)
    func english(scene: Scene) throws {
        try Golden().check(try console(scene, .english).text, "\(scene.name)-en.txt")
        try Golden().check(try console(scene, .english, columns: 120, rows: 40).text, "\(scene.name)-en-120x40.txt")
    }

    /// Names of keys, telephone numbers and what people wrote keep the digits that they have.
    @Test(
        "Arabic-Indic digits on request, one of each view",
        arguments: scenes.filter { withOtherDigits.contains($0.name) })
    func arabicIndic(scene: Scene) throws {
        try Golden().check(try console(scene, .arabic, digits: .arabicIndic).text, "\(scene.name)-ar-digits.txt")
    }

    private static let withOtherDigits = [
        "run-sheet", "check-in-found", "groups-seated", "capture-lines", "vote-open", "directory", "directory-person",
        "days",
    ]

    @Test("every word of a view comes from the catalogue, from the file or from the keyboard", arguments: scenes)
    func nothingUntranslated(scene: Scene) throws {
        let sample = try SampleDay(at: scene.moment)
        var state = ConsoleState(
            programme: sample.state, sequence: 0, operatorName: "Salma", role: .facilitator,
            localizer: Localizer(language: .french, catalogue: CyrillicCatalogue()), size: Size(columns: 80, rows: 24),
            appearance: Appearance(), day: SampleDay.day(scene.day), world: sample.world)
        for name in scene.keys.split(separator: " ") {
            let key = try #require(Key(name: String(name)))
            _ = Console.update(&state, .input(.key(key)), world: sample.world)
        }
        let known = Set(Self.words("\(sample.state)") + Self.keyNames)
        for word in Self.words(Console.draw(state, world: sample.world).text) where word.count > 2 {
            #expect(known.contains { $0.hasPrefix(word) }, "\(word) is not in any catalogue")
        }
    }

    private static let keyNames = [
        "Enter", "Esc", "Space", "Tab", "Ctrl", "Shift", "Alt", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End",
        "Del", "Backspace", "Ins",
    ]

    /// The words in ASCII letters.
    private static func words(_ text: String) -> [String] {
        text.split { !$0.isASCII || !$0.isLetter }.map(String.init)
    }
}

/// Translates every letter a–z to one of the Cyrillic alphabet, as wide as it was.
private struct CyrillicCatalogue: Catalogue {
    func translation(of message: String) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in message.unicodeScalars {
            switch scalar {
            case "a"..."z": result.append(Unicode.Scalar(scalar.value - 0x61 + 0x430) ?? scalar)
            case "A"..."Z": result.append(Unicode.Scalar(scalar.value - 0x41 + 0x410) ?? scalar)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    func translation(of one: String, plural: String, count: Int) -> String? {
        translation(of: count == 1 ? one : plural)
    }
}
