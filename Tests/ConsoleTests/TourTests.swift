import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Ten minutes with the real keys.
@Suite("The tour")
struct TourTests {
    private func toured(_ moment: SampleDay.Moment = .planned) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: moment))
        console.beginTour()
        return console
    }

    @Test("every step is left by the key that it names, and by no other; the last one ends it")
    func wholeTour() throws {
        var console = try toured()
        #expect(console.text.contains("1/11 Enter starts what is in focus"))
        console.press("Down Up")
        #expect(console.text.contains("1/11"), "the sentence waits")
        console.press("Enter")
        #expect(console.text.contains("2/11 2 turns to the door"))
        console.press("2")
        console.press("F2")
        #expect(console.text.contains("3/11 2 leads to: Check-in."), "who wanders off is told the way back")
        console.press("F3")
        for person in 1...3 {
            #expect(console.text.contains("3/11 Two letters of a name, then Enter: \(person - 1) of 3"))
            console.type(try #require(console.state.programme.stakeholders[SampleDay.person(person)]).name.string)
            console.press("Enter")
        }
        #expect(console.text.contains("4/11 F2 leads to: Run sheet."))
        console.press("F2 Home")
        let title = try #require(console.state.programme.activity(SampleDay.barriers)).title
        #expect(console.text.contains("4/11 Arrows to “\(console.state.text(title))”."), "\(console.text)")
        for _ in 0..<20 where console.state.runSheet.focus != SampleDay.barriers { console.press("Down") }
        // Another activity has just begun, and runs: ending it takes a moment and a yes.
        console.clock.advance(seconds: 3)
        #expect(console.text.contains("then y says yes"))
        console.press("Enter")
        #expect(!console.text.contains("/11"), "it keeps silent under a question")
        console.press("y")
        #expect(console.text.contains("5/11 3 turns to the tables."))
        console.press("3")
        #expect(console.text.contains("6/11 a seats everybody"))
        console.press("a")
        #expect(console.text.contains("7/11 4 leads to: Capture."))
        console.press("4")
        let before = console.state.capturedLines.count
        for (kept, line) in ["Wet wood", "A tall chimney"].enumerated() {
            #expect(console.text.contains("7/11 Choose a table, type what it says, Enter: \(kept) of 2"))
            console.type(line)
            console.press("Enter")
        }
        #expect(console.text.contains("8/11 F9 takes back"))
        console.press("F9")
        if console.state.overlay is Question { console.press("F9") }
        #expect(console.state.capturedLines.count == before + 1, "one line stays for the vote and the papers")
        #expect(console.text.contains("9/11 F6 turns to the votes"))
        console.press("F6")
        #expect(console.text.contains("10/11 F7 turns to the papers"))
        console.press("F7")
        #expect(console.text.contains("11/11 F1 lists every key"))
        console.press("F1")
        #expect(console.state.tour == nil)
        console.press("Esc")
        #expect(console.text.contains("Rehearsal: nothing of this is kept."))
    }

    @Test("it is left at any time, and begun again")
    func left() throws {
        var console = try toured()
        #expect(console.text.contains("end the tour"))
        console.press("Enter 2 Alt-.")
        #expect(!console.text.contains("/11"))
        console.press("Alt-.")
        #expect(console.text.contains("1/11"))
    }

    @Test("a day in earnest is not toured: the tour writes")
    func inEarnest() throws {
        var console = ConsoleDriver(try SampleDay(at: .planned))
        console.press("Alt-.")
        #expect(console.state.tour == nil)
        #expect(console.flowing.contains("Take it in a rehearsal: halqa demo --tour"))
    }

    @Test("each sentence has room above the footer", arguments: Language.allCases)
    func room(_ language: Language) throws {
        var console = ConsoleDriver(try SampleDay(at: .morning), language: language)
        console.beginTour()
        let tour = try #require(console.state.tour)
        for view in ViewName.places {
            console.turn(to: view)
            for step in Tour.Step.allCases {
                let sentence = console.state.t("%1/%2 %3", 11, 11, tour.sentence(of: step, console.state))
                #expect(TextWidth.columns(of: sentence) <= Chrome.smallest.columns - 6, "\(sentence)")
            }
        }
    }

    @Test("with help open Ctrl-Q asks whether to leave, as everywhere; a rehearsal says that nothing of it is kept")
    func leavingFromHelp() throws {
        var console = try toured()
        console.press("F1 Ctrl-Q")
        #expect(console.flowing.contains("Leave the rehearsal? Nothing of it is kept"), "\(console.text)")
        #expect(!console.flowing.contains("on the disk"))
        console.press("y")
        #expect(console.outside == [.quit])
    }
}
