import Foundation
import Localization
import Papers
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
        _ paper: Paper = .summary(.day), _ languages: [String] = ["en"], isAnonymous: Bool = false,
        isBlank: Bool = false, format: SummaryFormat = .pdf
    ) -> PaperOrder {
        let content: PaperOrder.Content =
            switch paper {
            case .summary(let kind): .summary(PaperOrder.Summary(kind, isAnonymous: isAnonymous, format: format))
            case .sheets(let content): .sheets(PaperOrder.Sheets(content, isBlank: isBlank))
            case .outgoing(let kind): .outgoing(PaperOrder.Outgoing(kind))
            case .study(let kind): .study(PaperOrder.Study(kind, format: format))
            }
        return PaperOrder(content, day: day, languages: languages)
    }

    @Test("turning to it asks for the summary of the day, in the language of the screen, as wide as the screen")
    func opens() throws {
        let console = try console()
        #expect(console.outside == [.preview(order(), columns: 78)])
        #expect(console.text.contains("The paper is being made."))
    }

    @Test("the first paper of the evening is the day in hand")
    func first() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), paper: nil)
        console.press("6")
        #expect(console.outside == [.preview(order(.sheets(.one(.hand))), columns: 78)])
    }

    @Test("letters and dates are for everybody, or for one person, who is found by two letters")
    func person() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), paper: .outgoing(.letters(.thanks)))
        console.press("6 c")
        console.type("berr")
        console.press("Enter")
        #expect(console.text.contains("Nadia Berrada"), "\(console.text)")
        let letter = PaperOrder.Outgoing(.letters(.thanks), for: SampleDay.person(8))
        #expect(
            console.outside.last == .preview(PaperOrder(.outgoing(letter), day: day, languages: ["en"]), columns: 78))
        console.press("c")
        console.type("everybody")
        console.press("Enter")
        #expect(console.outside.last == .preview(order(.outgoing(.letters(.thanks))), columns: 78))
        #expect(PaperOrder.Outgoing(.site, for: SampleDay.person(8)).person == nil, "a site is for everybody")
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
            ("s 1", Paper.sheets(.one(.hand)), ["en"], false, false),
            ("s 3", .summary(.workshop), ["en"], false, false),
            ("s 4", .summary(.programme), ["en"], false, false),
            ("s Down Down Down Enter", .sheets(.one(.attendance)), ["en"], false, false),
            ("l 2", .summary(.day), ["fr"], false, false),
            ("l 4", .summary(.day), ["en", "fr"], false, false),
            ("n", .summary(.day), ["en"], true, false),
            ("s 5 n", .sheets(.one(.attendance)), ["en"], false, true),
            ("l 4 s 6", .sheets(.one(.badges)), ["en", "fr"], false, false),
            ("l 4 s 6 s 2", .summary(.day), ["en", "fr"], false, false),
            // Names are left out of what is published, not of what is signed.
            ("n s 5", .sheets(.one(.attendance)), ["en"], false, false),
            // What looks further than one day is chosen like any other paper.
        ])
    func choices(
        keys: String, paper: Paper, languages: [String], isAnonymous: Bool, isBlank: Bool
    ) throws {
        let console = try console("6 " + keys)
        let wanted = order(paper, languages, isAnonymous: isAnonymous, isBlank: isBlank)
        #expect(console.outside.last == .preview(wanted, columns: 78))
        #expect(console.state.overlay == nil)
    }

    @Test("n leaves the names out of the questions, which alone of the sheets have such a form")
    func questions() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), paper: .sheets(.one(.questions)))
        console.press("6 n")
        let wanted = PaperOrder(
            .sheets(PaperOrder.Sheets(.one(.questions), isAnonymous: true)), day: day, languages: ["en"])
        #expect(console.state.order == wanted && console.text.contains("without names, to publish"))
        console.press("n")
        #expect(console.text.contains("with names"))
    }

    @Test("every study is made in the forms that are offered, and says what it is for", arguments: StudyKind.allCases)
    func studies(_ kind: StudyKind) throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), paper: .study(kind))
        console.press("6 f 2 w")
        let wanted = PaperOrder(.study(PaperOrder.Study(kind, format: .html)), day: day, languages: ["en"])
        #expect(console.outside.last == .write(wanted, replacing: false))
        #expect(console.text.contains(kind.title(console.state.t)))
    }

    @Test("w writes the form that is chosen; a sheet has no spreadsheet, so it is a PDF")
    func write() throws {
        var console = try console("6 f 5 w")
        #expect(console.outside.last == .write(order(format: .xlsx), replacing: false))
        console.press("s 0 w")
        #expect(console.outside.last == .write(order(.sheets(.one(.grids))), replacing: false))
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
        console.send(.previewed(order(), TextPage(["one", "two"])))
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
        console.press("Enter y")
        #expect(console.outside.last == .write(order(), replacing: true))
    }

    @Test("p Enter prints one copy on the usual printer")
    func print() throws {
        var console = try console("6 p")
        #expect(console.outside.last == .findPrinters)
        console.send(.working(.findingPrinters))
        #expect(console.text.contains("Looking for printers"))
        console.send(.printersFound([Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office")]))
        #expect(console.row(with: "Printer").contains("Laser_Hall · the usual one"))
        console.press("Enter")
        #expect(
            console.outside.last == .print(order(), printer: Printer(name: "Laser_Hall", isDefault: true), copies: 1))
        console.send(.printed(on: Printer(name: "Laser_Hall"), copies: 1, job: "Laser_Hall-12"))
        #expect(console.text.contains("Given to Laser_Hall, 1 copy: Laser_Hall-12"))
    }

    @Test("forty people wait: forty copies on the other printer")
    func copies() throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "Laser_Hall", isDefault: true), Printer(name: "Office")]))
        console.press("4 0 Down Down Right Enter")
        #expect(console.outside.last == .print(order(), printer: Printer(name: "Office"), copies: 40))
    }

    @Test("no copy at all is no copy; letters are not taken", arguments: ["0", "0 0 0"])
    func noCopies(digits: String) throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "Laser_Hall")]))
        console.press("x \(digits) Enter")
        #expect(console.outside.suffix(2) == [.findPrinters, .ring], "a letter is heard")
        #expect(console.text.contains("Copies: write a whole number from 1 to 999."))
        console.press("Backspace Backspace Backspace 7 Enter")
        #expect(console.outside.last == .print(order(), printer: Printer(name: "Laser_Hall"), copies: 7))
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
        console.send(.workStopped)
        #expect(console.text.contains("Stopped. Nothing was written."))
        console.press("Esc")
        #expect(console.state.viewName == .runSheet)
    }

    @Test("how far it is stands beside what is done; what comes too late to be stopped is said to be there")
    func progress() throws {
        var console = try console("6 w")
        console.send(.working(.writing))
        console.send(.progressed(.part(2, of: 3)))
        #expect(console.row(with: "Writing …").contains("part 2 of 3"))
        console.send(.progressed(.page(7, of: 40)))
        #expect(console.row(with: "Writing …").contains("page 7 of 40"))
        console.press("Esc")
        console.send(.paperWritten(path: "/home/x.pdf", pages: 40))
        #expect(console.text.contains("Written: /home/x.pdf (40 pages)"))
        #expect(console.text.contains("p prints it"))
        // Nothing is being done: an echo of it changes nothing.
        console.send(.progressed(.page(8, of: 40)))
        #expect(console.state.summary.progress == nil)
    }

    @Test("ballot papers of one vote: chosen here, or offered where codes were drawn for it")
    func ballots() throws {
        var console = try console("6 s 9")
        #expect(console.state.order?.poll == nil)
        console.press("c 2")
        #expect(console.state.order?.poll == SampleDay.firstMeasures)
        // Another paper has no vote; coming back, it is the same one.
        console.press("s 5")
        #expect(console.state.order?.poll == nil)
        console.press("s 9 c 1")
        #expect(console.state.order?.poll == nil)
        console.send(.saved(.codesDrawn(SampleDay.meetAgain)))
        #expect(console.state.order?.poll == SampleDay.meetAgain)
    }

    @Test("t is everything for tomorrow, in one paper; once more, the papers of this day")
    func tomorrow() throws {
        var console = try console("6 t")
        #expect(console.state.order?.paper == .sheets(.pack))
        #expect(console.state.order?.day == SampleDay.day(2))
        #expect(console.row(with: "Day  ").contains("Day 2"))
        // Any of tomorrow's sheets.
        console.press("s 5")
        #expect(console.state.order?.day == SampleDay.day(2))
        console.press("t")
        #expect(console.state.order == order(.sheets(.one(.attendance))))
        // Ballot papers of a vote that another day takes are not asked for.
        console.press("s 9 c 2 t")
        #expect(console.state.order?.poll == nil)
    }

    @Test("t is everything for tomorrow whatever paper stood there, and leads back to that paper")
    func tomorrowFromAnyPaper() throws {
        var console = ConsoleDriver(try SampleDay(at: .evening), paper: nil)
        console.press("6")
        let first = Paper.allCases[0]
        #expect(console.state.summary.paper == first)
        console.press("t")
        #expect(console.state.order?.paper == .sheets(.pack))
        #expect(console.state.order?.day == SampleDay.day(2))
        console.press("w")
        #expect(console.outside.last == console.state.order.map { .write($0, replacing: false) })
        console.press("t")
        #expect(console.state.summary.paper == first)
        #expect(console.state.order?.day == SampleDay.day(1))
    }

    @Test("what is written in a rehearsal is said to go with it")
    func writtenInRehearsal() throws {
        var console = try console()
        console.send(.paperWritten(path: "/home/x.pdf", pages: 2))
        #expect(!console.flowing.contains("rehearsal"))
        console.beginTour()
        console.send(.paperWritten(path: "/home/x.pdf", pages: 2))
        #expect(console.flowing.contains("It goes with the rehearsal: copy it before you leave."), "\(console.text)")
    }

    @Test("two languages of a summary stand side by side where there are pages, one after another elsewhere")
    func sideBySide() throws {
        var console = try console("6 l 7")
        #expect(console.state.order?.isSideBySide == true)
        console.press("f 3")
        #expect(console.state.order?.isSideBySide == false)
        #expect(console.state.printedOrder?.isSideBySide == true)
        console.press("f 1 s 5")
        #expect(console.state.order?.isSideBySide == false)
    }

    @Test("sheets are printed on one side, a summary as the printer is set, unless it is said otherwise")
    func sides() throws {
        func printed(_ keys: String, _ more: String) throws -> Effect? {
            var console = try console(keys)
            console.send(.printersFound([Printer(name: "Laser_Hall")]))
            console.press(more)
            return console.outside.last
        }
        #expect(try printed("6 p", "Enter") == .print(order(), printer: Printer(name: "Laser_Hall"), copies: 1))
        #expect(
            try printed("6 p", "Down Right Right Enter")
                == .print(order(), printer: Printer(name: "Laser_Hall"), copies: 1, sides: .both))
        #expect(
            try printed("6 p", "Down Left Enter")
                == .print(order(), printer: Printer(name: "Laser_Hall"), copies: 1, sides: .both))
        let badges = order(.sheets(.one(.badges)))
        #expect(
            try printed("6 s 6 p", "Enter")
                == .print(badges, printer: Printer(name: "Laser_Hall"), copies: 1, sides: .one))
        #expect(
            try printed("6 s 6 p", "Down Left Enter") == .print(badges, printer: Printer(name: "Laser_Hall"), copies: 1)
        )
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
        console.send(.previewed(order(), TextPage(["with names"])))
        #expect(console.state.summary.preview == nil)
        console.send(.previewed(order(isAnonymous: true), TextPage(["without names"])))
        #expect(console.state.summary.page?.lines == ["without names"])
    }

    @Test("it scrolls from the first line to the last, and says where one is")
    func scrolls() throws {
        var console = try console()
        console.send(.previewed(order(), TextPage((1...100).map { "line \($0)" })))
        #expect(console.text.contains("Lines 1 to 14 of 100"))
        console.press("End")
        #expect(console.text.contains("line 100"))
        #expect(console.text.contains("Lines 87 to 100 of 100"))
        console.press("Down PgUp Up")
        #expect(!console.text.contains("line 100"))
        console.press("Home")
        #expect(console.text.contains("Lines 1 to 14 of 100"))
    }

    @Test("] and [ jump from section to section; another paper is read from its beginning")
    func sections() throws {
        var console = try console()
        let page = TextPage(
            (1...100).map { "line \($0)" },
            headings: [
                .init(line: 0, level: 0, lines: 2), .init(line: 10, level: 1), .init(line: 20, level: 2),
                .init(line: 40, level: 1),
            ])
        console.send(.previewed(order(), page))
        func first() -> String { console.screen.lines[8].trimmingCharacters(in: .whitespaces) }
        console.press("]")
        #expect(first() == "line 11")
        console.press("]")
        #expect(first() == "line 41")
        console.press("]")
        #expect(first() == "line 41")
        console.press("Up [")
        #expect(first() == "line 11")
        // The same paper, made anew, stays where it is; another one does not.
        console.send(.previewed(order(), page))
        #expect(first() == "line 11")
        console.press("s 5")
        console.send(.previewed(order(.sheets(.one(.attendance))), page))
        #expect(console.text.contains("Lines 1 to"))
    }

    @Test("c ticks what a summary tells of; nothing at all is no summary; sheets have no sections")
    func contents() throws {
        var console = try console("6 c")
        #expect(console.text.contains("What the room decided"))
        console.press("a Space 2 Enter")
        guard case .summary(let summary) = try #require(console.state.order).content else {
            Issue.record("not a summary")
            return
        }
        #expect(summary.sections == [.overview, .decisions])
        #expect(console.outside.last == .preview(try #require(console.state.order), columns: 78))
        #expect(console.row(with: "Contents").contains("At a glance"))
        // Of the cities side by side there is less to choose from; the choice is kept where it can be.
        console.press("s 4")
        #expect(console.row(with: "Contents").contains("decided"))
        console.press("s 2 c a a Enter")
        #expect(console.text.contains("choose one part at least"))
        console.press("a Enter")
        #expect(console.state.order == order())
        #expect(console.row(with: "Contents").contains("everything"))
        console.press("s 5 c")
        #expect(console.state.overlay == nil)
    }

    @Test("a paper that cannot be says why in its place; it is not written, and what is being written goes on")
    func impossible() throws {
        var console = try console("6 s 6")
        console.send(.working(.writing))
        console.send(.previewFailed(order(.sheets(.one(.badges))), "Nobody is invited yet."))
        #expect(console.state.summary.work == .writing)
        #expect(console.text.contains("Nobody is invited yet."))
        console.send(.workStopped)
        console.press("w")
        #expect(console.outside.last == .preview(order(.sheets(.one(.badges))), columns: 78))
        console.press("n w")
        #expect(console.outside.last == .write(order(.sheets(.one(.badges)), isBlank: true), replacing: false))
    }

    @Test("the list of actions is a key away from paper")
    func actionList() throws {
        let console = try console("8 p")
        #expect(console.state.viewName == .summary)
        #expect(console.outside.last == .preview(order(.sheets(.one(.actions))), columns: 78))
    }

    @Test("control characters in the name of a printer are shown, not obeyed")
    func hostilePrinter() throws {
        var console = try console("6 p")
        console.send(.printersFound([Printer(name: "\u{1B}[31mred")]))
        #expect(console.text.contains("␛[31mred"))
    }
}
