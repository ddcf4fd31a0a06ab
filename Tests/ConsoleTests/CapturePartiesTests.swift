import Foundation
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Who says a line, who takes it on, what it is about and its tags, as (state, keys, state).
@Suite("Capture: who, about what, and tags")
struct CapturePartiesTests {
    private func table() throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .morning), size: Size(columns: 110, rows: 30))
        console.press("4")
        return console
    }

    private func last(_ console: ConsoleDriver) throws -> Contribution {
        try #require(console.state.capturedLines.last)
    }

    @Test("@ and # while typing: what is understood stands above the field, and the line shows it")
    func typed() throws {
        var console = try table()
        console.press("Ctrl-K")
        #expect(console.text.contains("need"))
        console.type("A new chimney @mern #sdg7 #chimneys")
        #expect(console.flowing.contains("need, said by Driss El Mernissi"))
        #expect(console.flowing.contains("#SDG 7: Affordable and clean energy"))
        console.press("Enter")
        let line = try last(console)
        #expect(line.kind == .need && line.text == "A new chimney")
        #expect(line.tags == ["sdg/7", "chimneys"] && console.state.programme.name(of: line.by) == "Driss El Mernissi")
        #expect(console.text.contains("A new chimney — Driss") && console.text.contains("#chimneys"))
    }

    @Test("a tag within the sentence is a word of it and a tag of the line, and stands once")
    func withinTheSentence() throws {
        var console = try table()
        console.type("Clean #chimneys for all")
        console.press("Enter")
        let line = try last(console)
        #expect(line.tags == ["chimneys"] && line.text == "Clean #chimneys for all")
        #expect(console.row(with: "Clean #chimneys").components(separatedBy: "#chimneys").count == 2)
    }

    @Test("of two names in a line it is asked; a second Enter keeps it for the last, and the first is a word of it")
    func two() throws {
        var console = try table()
        let before = console.state.capturedLines.count
        console.type("Sweep the chimney with @mern and @commune")
        #expect(console.flowing.contains("A line names one: Driss El Mernissi and Commune de Fès are written here."))
        console.press("Enter")
        #expect(
            console.state.capturedLines.count == before
                && console.flowing.contains("Enter again keeps it for Commune de Fès."))
        console.press("Enter")
        let line = try last(console)
        #expect(line.text == "Sweep the chimney with Driss El Mernissi and")
        #expect(console.state.programme.name(of: line.by ?? line.owner) == "Commune de Fès")
        console.type("A page @hammams_of_fes of @mern")
        console.press("Enter")
        #expect(try last(console).text == "A page @hammams_of_fes of")
    }

    @Test("of several whom a name may mean, all stay in sight below what is said of them, however narrow the screen")
    func candidates() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("4")
        console.type("Ask for three offers @fatima")
        let both = ["Fatima-Zahra Bennani", "فاطمة الزهراء الشرقاوي"]
        for name in both { #expect(console.flowing.contains(name), "\(console.text)") }
        console.press("Enter")
        #expect(console.flowing.contains("1 to 2 says who is meant"), "\(console.text)")
        for name in both { #expect(console.flowing.contains(name), "\(console.text)") }
        console.press("2")
        #expect(console.state.capture.editor.text.contains("الشرقاوي"))
    }

    @Test("a digit says who is meant, and nothing else: the date and the tags behind the name stay, in whatever order")
    func chosen() throws {
        for end in ["15/5/2027 #chimneys", "#chimneys 15/5/2027"] {
            var console = try table()
            console.type("Ask for three offers @fatima " + end)
            console.press("Enter 2")
            #expect(console.state.capture.editor.text.hasSuffix(end), "\(console.state.capture.editor.text)")
            console.press("Enter")
            let line = try last(console)
            #expect(line.kind == .action && line.due == CivilDate("2027-05-15") && line.tags == ["chimneys"])
            #expect(console.state.programme.name(of: line.owner) == "فاطمة الزهراء الشرقاوي")
            #expect(line.text == "Ask for three offers")
        }
    }

    @Test("F11 finds somebody by two letters, F12 a tag; both are written at the end of the line")
    func keys() throws {
        var console = try table()
        console.type("Call them")
        console.press("F11")
        console.type("mern")
        console.press("Enter")
        #expect(console.state.capture.editor.text.hasPrefix("Call them @Driss El Mernissi"))
        console.press("F12")
        console.type("clean energy")
        console.press("Enter Enter")
        let line = try last(console)
        #expect(line.kind == .barrier && line.tags == ["sdg/7"])
        #expect(console.state.programme.name(of: line.by) == "Driss El Mernissi")
        console.type("Write to them")
        console.press("Alt-o")
        console.type("commune")
        console.press("Enter Enter")
        #expect(console.state.programme.name(of: try last(console).by) == "Commune de Fès")
    }

    @Test("a name that is nobody is kept after a second Enter, marked, listed, and settled everywhere")
    func nobody() throws {
        var console = try table()
        console.type("Train the stokers @Zzyx 15/3")
        console.press("Enter")
        #expect(console.flowing.contains("Nobody is called “Zzyx”."))
        #expect(console.flowing.contains("Enter again keeps “Zzyx” as a name that is nobody yet."))
        console.press("Enter")
        #expect(try last(console).owner == "Zzyx" && console.text.contains("Zzyx (?)"))
        console.press("Ctrl-P")
        console.type("unsettled")
        console.press("Enter")
        #expect(console.text.contains("Names that are nobody yet") && console.text.contains("Train the stokers"))
        while console.state.overlay is ListOverlay, !console.row(with: "▸").contains("Zzyx") { console.press("Down") }
        console.press("Enter")
        console.type("tazi")
        console.press("Enter")
        #expect(console.state.programme.name(of: try last(console).owner) == "Khadija Tazi")
        #expect(console.flowing.contains("“Zzyx” is Khadija Tazi from now on, in 1 line."))
        #expect(!console.text.contains("(?)"))
    }

    @Test("whoever a name that is nobody may mean is listed before a letter is typed, and the next name follows")
    func likeliestFirst() throws {
        var console = try table()
        for (text, words) in [("Weigh the wood", "mohamed skalli"), ("Paint the door", "Zzyx")] {
            console.type("\(text) @\(words)")
            console.press("Enter Enter")
            #expect(try last(console).owner == .words(PlainText(words)) || last(console).by == .words(PlainText(words)))
        }
        console.press("Alt-n")
        for _ in 0..<30 where !console.row(with: "▸").contains("mohamed skalli") { console.press("Down") }
        console.press("Enter")
        #expect(console.text.contains("Who is “mohamed skalli”?"))
        #expect(console.row(with: "▸").contains("Mohamed Amine Skalli"), "\(console.text)")
        console.press("Enter")
        #expect(!console.state.programme.unsettledWords.contains { $0.words == "mohamed skalli" })
        #expect(console.text.contains("Names that are nobody yet") && console.text.contains("Zzyx"), "\(console.text)")
    }

    @Test(
        "who is only like what was typed is asked about, in a form and behind an @: a middle name more may be another")
    func onlyLike() throws {
        var console = try table()
        let before = try last(console).by
        console.press("Up o Tab Tab")
        console.type("mohamed skalli")
        console.press("Enter")
        #expect(
            console.state.overlay is Question && console.flowing.contains("Mohamed Amine Skalli"), "\(console.text)")
        #expect(try last(console).by == before)
        console = try table()
        console.type("Ask for three offers @mohamed skalli")
        let asked = "Is “mohamed skalli” Mohamed Amine Skalli (Commune de Fès)? Write the whole name."
        #expect(console.flowing.contains(asked))
        console.press("Enter")
        #expect(console.flowing.contains("1 says that they are meant"), "\(console.text)")
        console.press("1")
        #expect(console.state.capture.editor.text.contains("@Mohamed Amine Skalli"))
    }

    @Test("o says who says a line and its tags; a says what it is about; u takes it back")
    func form() throws {
        var console = try table()
        console.press("Up o Tab Tab")
        console.type("tazi")
        console.press("Tab")
        console.type("environment; sdg 6")
        console.press("Enter")
        let line = try last(console)
        #expect(console.state.programme.name(of: line.by) == "Khadija Tazi")
        #expect(line.tags == ["environment", "sdg/6"])
        console.press("a")
        console.type("azliten")
        console.press("Enter")
        #expect(console.flowing.contains("about: Hammam Ain Azliten"))
        console.press("u")
        #expect(try last(console).about == nil)
    }

    @Test("the directory shows what somebody said and took on")
    func directory() throws {
        var console = try table()
        console.type("Call the bank @mern 15/3")
        console.press("Enter Ctrl-P")
        console.type("mern")
        console.press("Enter")
        #expect(console.text.contains("Takes on") && console.text.contains("Call the bank"))
    }
}
