import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The table of views, and what each remembers.
@Suite("Views")
struct ViewTableTests {
    @Test("nine views have a digit, eight a function key, and none lands on help, undo or what is the terminal's")
    func keys() {
        let digits = (0..<30).map(ViewName.digit(at:))
        #expect(digits.prefix(9).compactMap(\.self) == Array(1...9))
        #expect(digits.dropFirst(9).allSatisfy { $0 == nil })
        #expect(ViewName.places.allSatisfy { place in ViewName.places.count { $0.digit == place.digit } == 1 })
        let functionKeys = (0..<30).compactMap(ViewName.functionKey(at:))
        #expect(functionKeys == [2, 3, 4, 5, 6, 7, 8, 10])
    }

    @Test("every view is reached by its keys, and found in the palette", arguments: ViewName.places)
    func reached(name: ViewName) throws {
        for key in name.keys {
            var console = ConsoleDriver(try SampleDay(at: .planned))
            console.send(.input(.key(key)))
            #expect(console.state.viewName == name)
        }
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.turn(to: name)
        #expect(console.state.viewName == name)
        console.press("Ctrl-P")
        console.type(name.view.title(console.state.t))
        #expect(console.text.contains("Go to: \(name.view.title(console.state.t))"))
    }

    @Test("whatever a change is about is seen in a view", arguments: Change.Subject.allCases)
    func seen(subject: Change.Subject) {
        #expect(ViewName.allCases.contains { $0.view.subjects.contains(subject) })
    }

    @Test("the neighbours of a view go round and round")
    func neighbours() {
        #expect(ViewName.runSheet.neighbour(-1) == ViewName.places.last)
        #expect(ViewName.places.last?.neighbour(1) == .runSheet)
        for surface in ViewName.surfaces {
            #expect(surface.neighbour(1) == ViewName.capture.neighbour(1), "surfaces share a place")
        }
    }

    @Test("a view finds what it remembers; another day begins anew, but for what was being written")
    func memories() throws {
        var state = ConsoleDriver(try SampleDay(at: .morning)).state
        state.vote.option = 3
        state.capture.group = 2
        state.capture.drafts = ["a": "half a sentence"]
        #expect(state.vote.option == 3 && state.capture.group == 2)
        state.select(day: SampleDay.day(2))
        #expect(state.vote.option == 1 && state.capture.group == nil)
        #expect(state.capture.drafts == ["a": "half a sentence"])
    }
}
