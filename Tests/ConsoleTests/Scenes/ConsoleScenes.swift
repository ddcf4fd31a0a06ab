import Screen
import TestSupport

@testable import Console

extension Scene {
    /// What belongs to no view: help, palette, days, questions.
    static let consoleScenes = [
        Scene("console/help", .morning, "4 Up ?"),
        Scene("console/palette", .morning, "1 Ctrl-P", isGolden: false),
        Scene("console/palette-brackets", .morning, "3 Ctrl-P Down Down Down Down Down", isGolden: false),
        Scene("console/days", .morning, "1 d"),
        Scene("console/leave", .morning, "1 q"),
        Scene("console/form-help", .morning, "2 Ctrl-N F1", isGolden: false),
        Scene("console/list-help", .morning, "1 d F1", isGolden: false),
        Scene("console/ordering", isASCII: false) { look in
            var console = ConsoleDriver(
                try SampleDay(at: .morning), size: look.size, appearance: look.appearance, localizer: look.localizer,
                detectedOrdering: .visual)
            console.askOrdering()
            return console
        },
    ]

    static let runSheetScenes = [
        Scene("run-sheet/now", .morning, "1 Down", isWide: true),
        Scene("run-sheet/shift", .morning, "1 s"),
        Scene("run-sheet/timer", .morning, "1 p"),
    ]

    static let checkInScenes = [
        Scene("check-in/empty", .morning, "2"),
        Scene("check-in/found", .morning, "2 f a", isWide: true),
        Scene("check-in/walk-in", .morning, "2 Ctrl-N"),
    ]

    static let groupsScenes = [
        Scene("groups/seated", .morning, "3", isWide: true),
        Scene("groups/not-seated", .morning, "3 ]"),
        Scene("groups/by-hand", .nextDay, day: 2, "3 Down 0"),
    ]

    static let captureScenes = [
        Scene("capture/writing", .morning, "4"),
        Scene("capture/lines", .morning, "4 Up", isWide: true),
        Scene("capture/merge", .morning, "4 Up m"),
    ]

    /// While questions are asked: one is on the floor, three wait.
    private static func floorScene(
        _ name: String, _ keys: String, isGolden: Bool = true, isWide: Bool = false
    ) -> Scene {
        Scene("floor/" + name, isGolden: isGolden, isWide: isWide) { look in
            var console = ConsoleDriver(
                try SampleDay.asking(), size: look.size, appearance: look.appearance, localizer: look.localizer)
            console.press(keys)
            return console
        }
    }

    static let floorScenes = [
        floorScene("asked", "4", isWide: true),
        floorScene("queue", "4 Up"),
        floorScene("answer", "4 Alt-a"),
        floorScene("answered", "4 Up Tab Tab"),
        floorScene("empty", "4 Up Up Up Up w", isGolden: false),
        floorScene("merge", "4 Up m", isGolden: false),
        floorScene("later", "4 Up l", isGolden: false),
        floorScene("room", "4 Alt-r", isWide: true),
    ]

    static let directoryScenes = [
        Scene("directory/people", .evening, "7 Down Down", isWide: true),
        Scene("directory/person", .nextDay, "7 Down Down Enter"),
        Scene("directory/form", .morning, "7 Down e"),
    ]

    static let boardScenes = [
        board("board/all", "", isWide: true),
        board("board/fits", "Enter", isWide: true),
        board("board/link", "Enter Enter"),
        board("board/links", "l"),
        board("board/propose", "a"),
        board("board/room", "p", isWide: true),
    ]

    static let pairsScenes = [
        pairs("pairs/proposed", "a Enter", isWide: true),
        pairs("pairs/propose", "a"),
        pairs("pairs/hand", "h"),
        pairs("pairs/nobody", "", teach: "merchant"),
        pairs("pairs/room", "a Enter p", isWide: true),
    ]

    private static func pairs(
        _ name: String, _ keys: String, isWide: Bool = false, teach: String = "engineer"
    ) -> Scene {
        Scene(name, isWide: isWide) { look in
            var sample = try SampleDay(at: .evening)
            try sample.pair(teach: teach)
            var console = ConsoleDriver(
                sample, size: look.size, appearance: look.appearance, localizer: look.localizer)
            console.turnToPairs()
            if !keys.isEmpty { console.press(keys) }
            return console
        }
    }

    static let ratingScenes = [
        rating("rating/keying", "", typed: "HB07TE3+02.1421", isWide: true),
        rating("rating/code", ""),
        rating("rating/label", "Tab", typed: "berr"),
        rating("rating/missing", "Alt-m", isGolden: false),
        rating("rating/room", "Alt-r", isWide: true),
    ]

    private static func rating(
        _ name: String, _ keys: String, typed: String = "", isGolden: Bool = true, isWide: Bool = false
    ) -> Scene {
        Scene(name, isGolden: isGolden, isWide: isWide) { look in
            var sample = try SampleDay(at: .evening)
            try sample.rate(papers: 12)
            var console = ConsoleDriver(
                sample, size: look.size, appearance: look.appearance, localizer: look.localizer)
            console.turnToGrid()
            if !keys.isEmpty { console.press(keys) }
            if !typed.isEmpty { console.type(typed) }
            return console
        }
    }

    private static func board(_ name: String, _ keys: String, isWide: Bool = false) -> Scene {
        Scene(name, isWide: isWide) { look in
            var sample = try SampleDay(at: .evening)
            try sample.match()
            var console = ConsoleDriver(
                sample, size: look.size, appearance: look.appearance, localizer: look.localizer)
            console.turnToBoard()
            if !keys.isEmpty { console.press(keys) }
            return console
        }
    }

    static let actionsScenes = [
        Scene("actions/all", .evening, "8 Down", isWide: true)
    ]
}
