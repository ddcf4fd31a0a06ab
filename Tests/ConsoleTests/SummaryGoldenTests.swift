import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The look of the summary view, whole screens at a time.
@Suite("Goldens: summary")
struct SummaryGoldenTests {
    /// A screen to look at.
    struct Scene: CustomTestStringConvertible, Sendable {
        var name: String
        var keys: String
        /// What came of what was asked.
        var answers: [Action] = []
        var keysAfter = ""
        var testDescription: String { name }
    }

    private static let order = PaperOrder(.day, day: SampleDay.day(1), languages: ["en"])
    private static let lines =
        ["Day 1 of 3 in Fez", "════════════════════", "", "36 people came.", "جاء 36 شخصا."]
        + (1...40).map { "   \($0)  idea  Share one pellet delivery for the four hammams" }
    private static let preview = Action.previewed(
        order, PaperPreview(lines, headings: [.init(line: 0, level: 0, lines: 2)]))
    private static let printers = Action.printersFound([
        Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office", condition: .stopped),
    ])

    static let scenes = [
        Scene(name: "summary", keys: "6", answers: [preview]),
        Scene(
            name: "summary-making", keys: "6 w",
            answers: [preview, .working(.writing), .progressed(.page(7, of: 40))]),
        Scene(name: "summary-contents", keys: "6 c", answers: [preview], keysAfter: "a 2 5 6"),
        Scene(name: "summary-votes", keys: "6 s 8 c", answers: []),
        Scene(name: "summary-tomorrow", keys: "6 t", answers: [preview]),
        Scene(
            name: "summary-nothing", keys: "6 s 5",
            answers: [
                .previewFailed(order, "Nobody is invited yet. Import the people, or make blank badges to write on.")
            ]),
        Scene(name: "summary-paper", keys: "6 s", answers: [preview]),
        Scene(name: "summary-language", keys: "6 l", answers: [preview]),
        Scene(name: "summary-format", keys: "6 f", answers: [preview]),
        Scene(
            name: "summary-printing", keys: "6 p", answers: [preview, printers], keysAfter: "4 0"),
        Scene(
            name: "summary-done", keys: "6",
            answers: [
                preview,
                .paperWritten(
                    path: "/home/salma/Documents/workshops/2026/eco-hammam/eco-hammam-fes-day1-en.pdf", pages: 12),
                .printed(on: Printer(name: "Laser_Hall"), copies: 40, job: "Laser_Hall-12"),
            ], keysAfter: "Down"),
        Scene(
            name: "summary-replace", keys: "6 w",
            answers: [preview, .alreadyThere(order, path: "/home/salma/eco-hammam-fes-day1-en.pdf")]),
        Scene(
            name: "summary-no-printer", keys: "6 p",
            answers: [preview, .workFailed("This machine knows no printer.")]),
        Scene(name: "summary-sheet", keys: "6 s 4 n"),
    ]

    private func check(
        _ scene: Scene, _ suffix: String, _ size: Size, _ appearance: Appearance, _ language: Language = .english
    ) throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), size: size, appearance: appearance, language: language)
        console.press(scene.keys)
        for answer in scene.answers { console.send(answer, asked: console.state.order) }
        console.press(scene.keysAfter)
        try Golden().check(console.text, "\(scene.name)-\(suffix).txt")
    }

    @Test("French and Arabic, at both sizes", arguments: scenes, [Language.french, .arabic])
    func languages(scene: Scene, language: Language) throws {
        let appearance = Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight)
        try check(scene, "\(language.code)", Size(columns: 80, rows: 24), appearance, language)
        try check(scene, "\(language.code)-120x40", Size(columns: 120, rows: 40), appearance, language)
    }

    @Test("80 columns, 24 rows", arguments: scenes)
    func small(scene: Scene) throws { try check(scene, "80x24", Size(columns: 80, rows: 24), Appearance()) }

    @Test("120 columns, 40 rows", arguments: scenes)
    func large(scene: Scene) throws { try check(scene, "120x40", Size(columns: 120, rows: 40), Appearance()) }

    @Test("nothing but the paper itself needs Unicode", arguments: scenes.filter { !$0.answers.contains(preview) })
    func ascii(scene: Scene) throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), appearance: Appearance(repertoire: .ascii))
        console.press(scene.keys)
        for answer in scene.answers { console.send(answer, asked: console.state.order) }
        #expect(console.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("wherever one is, a key has one meaning", arguments: ["6", "6 w"])
    func oneMeaning(keys: String) throws {
        var console = ConsoleDriver(try SampleDay(at: .evening))
        console.press(keys)
        console.send(.working(.writing))
        let bindings = console.state.view.bindings.filter { $0.applies(console.state) }.flatMap(\.keys)
        #expect(Set(bindings).count == bindings.count)
    }
}

extension ConsoleDriver {
    /// Previews come of the paper that is asked for.
    fileprivate mutating func send(_ answer: Action, asked order: PaperOrder?) {
        switch (answer, order) {
        case (.previewed(_, let page), let order?): send(.previewed(order, page))
        case (.previewFailed(_, let sentence), let order?): send(.previewFailed(order, sentence))
        default: send(answer)
        }
    }
}
