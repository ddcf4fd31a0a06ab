import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The look of Groups, Vote and Directory, whole screens at a time.
@Suite("Goldens: groups, votes, directory")
struct ViewGoldenTests {
    /// A screen to look at: the file's name, the moment of the day, the keys that lead there.
    struct Scene: CustomTestStringConvertible, Sendable {
        var name: String
        var moment: SampleDay.Moment
        var day = 1
        var keys: String
        var testDescription: String { name }
    }

    static let scenes = [
        Scene(name: "groups-seated", moment: .morning, keys: "3"),
        Scene(name: "groups-not-seated", moment: .morning, keys: "3 ]"),
        Scene(name: "groups-by-hand", moment: .nextDay, day: 2, keys: "3 Down 0"),
        Scene(name: "vote-lines", moment: .morning, keys: "5 Down Space Down Down Space"),
        Scene(name: "vote-planned", moment: .morning, keys: "5 Space Space Space Enter"),
        Scene(name: "vote-open", moment: .vote, keys: "5 Down Down 1 2"),
        Scene(name: "vote-alarm", moment: .vote, keys: "5 9 9 Enter"),
        Scene(name: "vote-closed", moment: .vote, keys: "5 c Up"),
        Scene(name: "vote-motion", moment: .evening, keys: "5"),
        Scene(name: "vote-room", moment: .vote, keys: "5 p"),
        Scene(name: "vote-room-motion", moment: .evening, keys: "5 p"),
        Scene(name: "directory", moment: .evening, keys: "7 Down Down"),
        Scene(name: "directory-person", moment: .nextDay, keys: "7 Down Down Enter"),
        Scene(name: "directory-form", moment: .morning, keys: "7 Down e"),
    ]

    private func check(_ scene: Scene, _ suffix: String, _ size: Size, _ appearance: Appearance) throws {
        var console = ConsoleDriver(
            try SampleDay(at: scene.moment), day: scene.day, size: size, appearance: appearance)
        console.press(scene.keys)
        try Golden().check(console.text, "\(scene.name)-\(suffix).txt")
    }

    @Test("80 columns, 24 rows", arguments: scenes)
    func small(scene: Scene) throws { try check(scene, "80x24", Size(columns: 80, rows: 24), Appearance()) }

    @Test("120 columns, 40 rows", arguments: scenes)
    func large(scene: Scene) throws { try check(scene, "120x40", Size(columns: 120, rows: 40), Appearance()) }

    @Test("a terminal without Unicode", arguments: scenes)
    func ascii(scene: Scene) throws {
        try check(scene, "ascii", Size(columns: 80, rows: 24), Appearance(repertoire: .ascii))
    }

    @Test("every screen says the same without colours: what is marked is marked by a sign or a word", arguments: scenes)
    func mono(scene: Scene) throws {
        var console = ConsoleDriver(
            try SampleDay(at: scene.moment), day: scene.day, appearance: Appearance(repertoire: .ascii))
        console.press(scene.keys)
        #expect(console.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test(
        "wherever one is, a key has one meaning in its view",
        arguments: scenes + [
            Scene(name: "filtering lines", moment: .morning, keys: "5 /"),
            Scene(name: "filtered lines", moment: .morning, keys: "5 / a Enter"),
            Scene(name: "choosing again", moment: .morning, keys: "5 Space Enter h"),
            Scene(name: "counting ballots", moment: .vote, keys: "5 b 1"),
            Scene(name: "finding people", moment: .morning, keys: "7 / a"),
            Scene(name: "people found", moment: .morning, keys: "7 / a Enter"),
        ])
    func oneMeaning(scene: Scene) throws {
        var console = ConsoleDriver(try SampleDay(at: scene.moment), day: scene.day)
        console.press(scene.keys)
        let keys = console.state.view.bindings.filter { $0.applies(console.state) }.flatMap(\.keys)
        let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 }.map(\.name))
        #expect(twice == [])
    }
}
