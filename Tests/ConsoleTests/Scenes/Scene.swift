import Foundation
import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// A place in the console to look at: how one comes there, whatever the language and the size of the terminal.
struct Scene: CustomTestStringConvertible, Sendable {
    /// How the screen is to look.
    struct Look: CustomTestStringConvertible, Sendable {
        var size = Size(columns: 80, rows: 24)
        var language = Language.english
        var digits = Digits.western
        var repertoire = Appearance.Repertoire.unicode
        /// In place of the language's own.
        var catalogue: (any Catalogue)?

        var localizer: Localizer {
            catalogue.map { Localizer(language: language, catalogue: $0) }
                ?? Localizer(language: language, digits: digits)
        }
        var appearance: Appearance {
            Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight, repertoire: repertoire)
        }
        var testDescription: String { "\(language.code) \(size)" }
    }

    /// The name of its golden: the folder of its view, and what is shown.
    var name: String
    /// How the console comes there.
    var open: @Sendable (Look) throws -> ConsoleDriver
    /// Whether a person reads it, in English and in Arabic; every scene is held to the properties.
    var isGolden = true
    /// Whether its layout is another one on a large terminal, so that a person reads that too.
    var isWide = false
    /// Whether all that stands on it in English is ASCII where the terminal has nothing else.
    var isASCII = true
    var testDescription: String { name }

    /// Where these keys lead on a sample day.
    init(
        _ name: String, _ moment: SampleDay.Moment, day: Int = 1, _ keys: String, isGolden: Bool = true,
        isWide: Bool = false, isASCII: Bool = true
    ) {
        self.init(name, isGolden: isGolden, isWide: isWide, isASCII: isASCII) { look in
            var console = try ConsoleDriver(look, moment, day: day)
            console.press(keys)
            return console
        }
    }

    init(
        _ name: String, isGolden: Bool = true, isWide: Bool = false, isASCII: Bool = true,
        open: @escaping @Sendable (Look) throws -> ConsoleDriver
    ) {
        (self.name, self.open) = (name, open)
        (self.isGolden, self.isWide, self.isASCII) = (isGolden, isWide, isASCII)
    }

    /// Every scene with some of the ways to look at it, in turn, so that each way is taken by some scene of every kind: all of them with
    /// all take minutes. `HALQA_EVERY_LOOK=1` has them all.
    /// - Parameter step: every so manieth way of a scene is taken.
    static func all<Way>(in ways: [Way], every step: Int) -> [(Scene, Way)] {
        let step = ProcessInfo.processInfo.environment["HALQA_EVERY_LOOK"] == nil ? step : 1
        return all.enumerated().flatMap { place, scene in
            ways.enumerated().filter { ($0.offset + place) % step == 0 }.map { (scene, $0.element) }
        }
    }

    /// Every scene of every view.
    static let all =
        consoleScenes + runSheetScenes + checkInScenes + groupsScenes + captureScenes + floorScenes + voteScenes
        + paperBallotScenes
        + afterwardsScenes
        + summaryScenes + directoryScenes + actionsScenes + boardScenes + pairsScenes + ratingScenes
}

extension ConsoleDriver {
    /// A sample day, as a scene is to look.
    init(_ look: Scene.Look, _ moment: SampleDay.Moment, day: Int = 1) throws {
        self.init(
            try SampleDay(at: moment), day: day, size: look.size, appearance: look.appearance,
            localizer: look.localizer)
    }
}
