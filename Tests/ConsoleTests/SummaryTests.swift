import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Papers: what is chosen, what is asked of the world outside, what is shown of what came of it.
@Suite("Summary")
struct SummaryTests {
    private func console(_ keys: String = "6", language: Language = .english) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .evening), language: language)
        console.press(keys)
        return console
    }

    private let day = SampleDay.day(1)

    private func order(
        _ paper: PaperOrder.Paper = .day, _ languages: [String] = ["en"], isAnonymous: Bool = false,
        isBlank: Bool = false, format: PaperOrder.Format = .pdf
    ) -> PaperOrder {
        PaperOrder(
            paper, day: day, languages: languages, isAnonymous: isAnonymous, isBlank: isBlank, format: format)
    }

    @Test("turning to it asks for the summary of the day, in the language of the screen, as wide as the screen")
    func opens() throws {
        let console = try console()
        #expect(console.outside == [.preview(order(), columns: 78)])
        #expect(console.text.contains("The paper is being made."))
    }

    @Test("it is asked for once, and again when the file has grown")
    func madeAnew() throws {
        var console = try console()
        console.send(.tick)
        #expect(console.outside.count == 1)
        let person = try #require(console.state.programme.attendances(on: day).keys.min())
        let change = try console.state.programme.departure(of: person, on: day, at: console.clock.now)
        console.receive(change, from: "Omar")
        console.send(.tick)
        #expect(console.outside == Array(repeating: .preview(order(), columns: 78), count: 2))
    }

    @Test(
        "each choice makes the paper anew",
        arguments: [
            ("s 2", PaperOrder.Paper.workshop, ["en"], false, false),
            ("s 3", .programme, ["en"], false, false),
            ("s Down Down Down Enter", .attendance, ["en"], false, false),
            ("l 2", .day, ["fr"], false, false),
            ("l 4", .day, ["en", "fr"], false, false),
            ("n", .day, ["en"], true, false),
            ("s 4 n", .attendance, ["en"], false, true),
            // A sheet is in one language; the summary that comes after it is in both again.
            ("l 4 s 5", .badges, ["en"], false, false),
            ("l 4 s 5 s 1", .day, ["en", "fr"], false, false),
            // Names are left out of what is published, not of what is signed.
            ("n s 4", .attendance, ["en"], false, false),
        ])
    func choices(
        keys: String, paper: PaperOrder.Paper, languages: [String], isAnonymous: Bool, isBlank: Bool
    ) throws {
        let console = try console("6 " + keys)
        let wanted = order(paper, languages, isAnonymous: isAnonymous, isBlank: isBlank)
        #expect(console.outside.last == .preview(wanted, columns: 78))
        #expect(console.state.overlay == nil)
    }

    @Test("w writes the form that is chosen; a sheet has no spreadsheet, so it is a PDF")
    func write() throws {
        var console = try console("6 f 5 w")
        #expect(console.outside.last == .write(order(format: .xlsx), replacing: false))
        console.press("s 9 w")
        #expect(console.outside.last == .write(order(.actions), replacing: false))
    }

    @Test("Esc leaves a choice as it is")
    func leaveChoice() throws {
        var console = try console("6 s Down Esc")
        #expect(console.state.order == order())
        #expect(console.outside.count == 1)
        console.press("f Esc w")
        #expect(console.outside.last == .write(order(), replacing: false))
    }

    @Test("the path stays on the screen, whole, whatever is pressed and however long it is")
    func path() throws {
        var console = try console()
        let folder = String(repeating: "/a-folder-with-a-long-name", count: 4)
        console.send(.working(.writing))
        console.send(.paperWritten(path: folder + "/eco-hammam-fes-day1-en.pdf"))
        #expect(console.state.summary.work == nil)
        console.send(.previewed(order(), ["one", "two"]))
        console.press("Down s Esc n")
        let shown = console.screen.lines.map { String($0.drop { $0 == " " }) }.joined()
        #expect(shown.contains("day1-en.pdf"))
        #expect(console.text.contains("Written:"))
    }

    @Test("a file that is there is asked about before it is written over")
    func alreadyThere() throws {
        var console = try console("6 w")
        console.send(.alreadyThere(order(), path: "/home/x.pdf"))
        #expect(console.text.contains("/home/x.pdf is there already."))
        console.press("Esc")
        #expect(console.outside.last == .write(order(), replacing: false))
        console.send(.alreadyThere(order(), path: "/home/x.pdf"))
        console.press("Enter")
        #expect(console.outside.last == .write(order(), replacing: true))
    }

    @Test("p Enter prints one copy on the usual printer")
    func print() throws {
        var console = try console("6 p")
        #expect(console.outside.last == .findPrinters)
        console.send(.working(.findingPrinters))
        #expect(console.text.contains("Looking for printers"))
        console.send(.printersFound([Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office")]))
        #expect(console.row(with: "▸").contains("Laser_Hall"))
        console.press("Enter")
        #expect(console.outside.last == .print(order(), printer: "Laser_Hall", copies: 1))
        console.send(.printed(on: "Laser_Hall", copies: 1, job: "Laser_Hall-12"))
        #expect(console.text.contains("Given to Laser_Hall, 1 copy: Laser_Hall-12"))
    }

    @Test("forty people wait: forty copies on the other printer")
    func copies() throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office")]))
        console.press("4 0 Down Enter")
        #expect(console.outside.last == .print(order(), printer: "Office", copies: 40))
    }

    @Test("no copy at all is no copy; letters are not taken", arguments: ["0", "0 0 0"])
    func noCopies(digits: String) throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "Laser_Hall")]))
        console.press("x \(digits) Enter")
        #expect(console.outside.last == .findPrinters)
        #expect(console.text.contains("Say how many copies"))
        console.press("Backspace Backspace Backspace 7 Enter")
        #expect(console.outside.last == .print(order(), printer: "Laser_Hall", copies: 7))
    }

    @Test("printers that are found after the person has turned away interrupt nobody")
    func lateAnswer() throws {
        var console = try console("6 p 1")
        console.send(.printersFound([Printer(name: "Laser_Hall")]))
        #expect(console.state.overlay == nil)
        console.press("6 ?")
        console.send(.printersFound([Printer(name: "Laser_Hall")]))
        #expect(console.text.contains("Everywhere") || console.text.contains("Summary"))
    }

    @Test("Esc stops what is being made, and goes back otherwise")
    func stop() throws {
        var console = try console("6 w")
        console.send(.working(.writing))
        #expect(console.text.contains("Writing …"))
        console.press("w")
        #expect(console.outside.last == .write(order(), replacing: false))
        #expect(console.text.contains("Something is being made still"))
        console.press("Esc")
        #expect(console.outside.last == .stopWork)
        #expect(console.state.viewName == .summary)
        console.press("Esc")
        #expect(console.state.viewName == .runSheet)
    }

    @Test("what fails is said, and another try is possible")
    func failure() throws {
        var console = try console("6 p")
        console.send(.working(.findingPrinters))
        console.send(.workFailed("This machine knows no printer."))
        #expect(console.text.contains("This machine knows no printer."))
        console.press("p")
        #expect(console.outside.last == .findPrinters)
    }

    @Test("what is finished elsewhere is said wherever one is")
    func elsewhere() throws {
        var console = try console("6 w 1")
        console.send(.paperWritten(path: "/home/x.pdf"))
        #expect(console.text.contains("Written: /home/x.pdf"))
    }

    @Test("a preview that was overtaken by another choice is not shown")
    func overtaken() throws {
        var console = try console()
        console.press("n")
        console.send(.previewed(order(), ["with names"]))
        #expect(console.state.summary.lines == nil)
        console.send(.previewed(order(isAnonymous: true), ["without names"]))
        #expect(console.state.summary.lines == ["without names"])
    }

    @Test("it scrolls from the first line to the last, and says where one is")
    func scrolls() throws {
        var console = try console()
        console.send(.previewed(order(), (1...100).map { "line \($0)" }))
        #expect(console.text.contains("Lines 1 to 15 of 100"))
        console.press("End")
        #expect(console.text.contains("line 100"))
        #expect(console.text.contains("Lines 86 to 100 of 100"))
        console.press("Down PgUp Up")
        #expect(!console.text.contains("line 100"))
        console.press("Home")
        #expect(console.text.contains("Lines 1 to 15 of 100"))
    }

    @Test("control characters in the name of a printer are shown, not obeyed")
    func hostilePrinter() throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "\u{1B}[31mred")]))
        #expect(console.text.contains("␛[31mred"))
    }
}
