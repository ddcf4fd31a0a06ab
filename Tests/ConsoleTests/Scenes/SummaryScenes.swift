import Papers
import Screen
import TestSupport
import Workshop

@testable import Console

extension Scene {
    private static let order = PaperOrder(
        .summary(PaperOrder.Summary(.day)), day: SampleDay.day(1), languages: ["en"])
    private static let lines =
        ["Day 1 of 3 in Fez", "════════════════════", "", "36 people came.", "جاء 36 شخصا."]
        + (1...40).map { "   \($0)  idea  Share one pellet delivery for the four hammams" }
    private static let preview = Action.previewed(
        order, TextPage(lines, headings: [.init(line: 0, level: 0, lines: 2)]))
    /// What the world outside said in these scenes, and what somebody is typing in them.
    static let spokenOutside =
        lines.joined(separator: " ")
        + " Laser_Hall Office /home/salma/Documents/workshops/2026/eco-hammam/eco-hammam-fes-day1-en.pdf"
        + " This machine knows no printer. Nobody is invited yet. Import the people, or make blank badges to write on."
        + " berr"
    private static let printers = Action.printersFound([
        Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office", condition: .stopped),
    ])

    static let summaryScenes = [
        summary("paper", "6", [preview], isWide: true),
        summary("making", "6 w", [preview, .working(.writing), .progressed(.page(7, of: 40))]),
        summary("contents", "6 c", [preview], keysAfter: "a 2 5 6"),
        summary("votes", "6 s 9 c", []),
        summary("tomorrow", "6 t", [preview]),
        summary(
            "nothing", "6 s 6",
            [
                .previewFailed(order, "Nobody is invited yet. Import the people, or make blank badges to write on.")
            ], isGolden: false),
        summary("papers", "6 s", [preview]),
        summary("language", "6 l", [preview], isGolden: false),
        summary("format", "6 f", [preview], isGolden: false),
        summary("printing", "6 p", [preview, printers], keysAfter: "4 0"),
        summary(
            "done", "6",
            [
                preview,
                .paperWritten(
                    path: "/home/salma/Documents/workshops/2026/eco-hammam/eco-hammam-fes-day1-en.pdf", pages: 12),
                .printed(on: Printer(name: "Laser_Hall"), copies: 40, job: "Laser_Hall-12"),
            ], keysAfter: "Down"),
        summary(
            "replace", "6 w", [preview, .alreadyThere(order, path: "/home/salma/eco-hammam-fes-day1-en.pdf")],
            isGolden: false),
        summary("no-printer", "6 p", [preview, .workFailed("This machine knows no printer.")], isGolden: false),
        summary("sheet", "6 s 5 n", [], isGolden: false),
    ]

    /// - Parameter answers: what came of what was asked.
    private static func summary(
        _ name: String, _ keys: String, _ answers: [Action], keysAfter: String = "", isGolden: Bool = true,
        isWide: Bool = false
    ) -> Scene {
        Scene("summary/" + name, isGolden: isGolden, isWide: isWide, isASCII: !answers.contains(preview)) { look in
            var console = try ConsoleDriver(look, .evening)
            console.press(keys)
            for answer in answers { console.send(answer, asked: console.state.order) }
            console.press(keysAfter)
            return console
        }
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
