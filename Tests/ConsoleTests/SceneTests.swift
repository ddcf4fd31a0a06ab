import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Every view in every language and size, by what must hold of each; a few of them as texts that a person reads.
///
/// A golden holds what is below the two lines at the top, so that it changes with its view alone.
@Suite("Scenes")
struct SceneTests {
    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 97, rows: 31), Size(columns: 120, rows: 40),
        Size(columns: 200, rows: 60),
    ]
    private static let looks = Language.allCases.flatMap { language in
        sizes.map { Scene.Look(size: $0, language: language) }
    }

    /// All but what frames every view.
    private func body(_ console: ConsoleDriver) -> String {
        console.screen.lines.dropFirst(2).map { $0 + "\n" }.joined()
    }

    @Test("80 columns, 24 rows", arguments: Scene.all.filter(\.isGolden), [Language.english, .arabic])
    func golden(scene: Scene, language: Language) throws {
        let console = try scene.open(Scene.Look(language: language))
        try Golden().check(body(console), "\(scene.name)-\(language.code).txt")
    }

    @Test("120 columns, 40 rows, where the layout is another one", arguments: Scene.all.filter(\.isWide))
    func wide(scene: Scene) throws {
        let console = try scene.open(Scene.Look(size: Size(columns: 120, rows: 40)))
        try Golden().check(body(console), "\(scene.name)-wide.txt")
    }

    /// Names of keys, telephone numbers and what people wrote keep the digits that they have.
    @Test("Arabic-Indic digits on request", arguments: Scene.all.filter { withOtherDigits.contains($0.name) })
    func arabicIndic(scene: Scene) throws {
        let console = try scene.open(Scene.Look(language: .arabic, digits: .arabicIndic))
        try Golden().check(body(console), "\(scene.name)-digits.txt")
    }

    private static let withOtherDigits = ["check-in/found", "vote/open"]

    @Test("what frames every view", arguments: [Language.english, .arabic], ["run-sheet/now", "capture/lines"])
    func frame(language: Language, name: String) throws {
        let scene = try #require(Scene.all.first { $0.name == name })
        let console = try scene.open(Scene.Look(language: language))
        let frame = console.screen.lines.prefix(2).map { $0 + "\n" }.joined()
        let place = name.replacing("/", with: "-")
        try Golden().check(frame, "frame/\(place)-\(language.code).txt")
    }

    @Test(
        "nothing is lost or written over something else, in any language and size",
        arguments: Scene.all(in: looks, every: 5))
    func fits(scene: Scene, look: Scene.Look) throws {
        let console = try scene.open(look)
        let flaws = Screen.flaws(size: look.size, appearance: console.state.appearance) {
            Console.paint(console.state, console.clock.world, on: $0)
        }
        #expect(flaws == [], "\(console.text)")
    }

    @Test("every screen says the same without Unicode", arguments: Scene.all.filter(\.isASCII))
    func ascii(scene: Scene) throws {
        let console = try scene.open(Scene.Look(repertoire: .ascii))
        #expect(console.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("wherever one is, a key has one meaning in its view", arguments: Scene.all)
    func oneMeaning(scene: Scene) throws {
        let console = try scene.open(Scene.Look())
        let keys = console.state.view.bindings.filter { $0.applies(console.state) }.flatMap(\.keys)
        let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 }.map(\.name))
        #expect(twice == [])
    }

    @Test("every word of a view comes from the catalogue, from the file or from the keyboard", arguments: Scene.all)
    func nothingUntranslated(scene: Scene) throws {
        let console = try scene.open(Scene.Look(language: .french, catalogue: CyrillicCatalogue()))
        let months = (1...12).map { Localizer(language: .french).date(year: 2026, month: $0, day: 2, weekday: 0) }
        let outside = "\(console.state.programme)" + Scene.spokenOutside + months.joined(separator: " ")
        let known = Set(Self.words(outside) + Self.keyNames)
        for word in Self.words(console.text) where word.count > 2 {
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
