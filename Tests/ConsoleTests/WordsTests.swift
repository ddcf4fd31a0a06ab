import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Ordinary words, typed by somebody who believes a field to be there: they take nothing back, and answer nothing.
@Suite("Words where letters are commands")
struct WordsTests {
    private static let words: [(Language, String)] = [
        (.english, "buy you quay under use our unity question study sure"),
        (.french, "Pourquoi Question avant minuit quoi un une uo duo continuons autour usine outil quotidien"),
        (.arabic, "عن على عند نعم من الذي نون عنوان لماذا متى ينبغي"),
        (.polish, "tutaj ut minut usta autobus uwaga tu but trzy uty natura"),
    ]

    /// A console in that view with something to take back in sight of it.
    private func console(_ view: ViewName, _ language: Language) throws -> ConsoleDriver {
        var console = ConsoleDriver(try SampleDay(at: .vote), language: language)
        console.press("+ +")
        console.turn(to: view)
        return console
    }

    @Test("in every view without a field, in four languages", arguments: ViewName.allCases)
    func everywhere(view: ViewName) throws {
        for (language, words) in Self.words {
            for word in words.split(separator: " ") {
                var console = try console(view, language)
                guard !console.state.isTyping, console.state.overlay == nil else { continue }
                console.type(String(word) + " ")
                #expect(console.journal.allSatisfy { $0.undoes == nil }, "\(view) \(word)")
                #expect(!console.outside.contains(.quit), "\(view) \(word)")
            }
        }
    }

    @Test(
        "with the Enter at their ends they write nothing, whatever their first letter opens",
        arguments: ViewName.allCases)
    func withEnter(view: ViewName) throws {
        let more =
            "ok oui non tak nie nowy jutro demain nouveau groupe tables people line edit add нет نعم لا غدا جديد اسم"
        for (language, words) in Self.words + Language.allCases.map({ ($0, more) }) {
            for word in words.split(separator: " ") where word.count > 1 {
                var console = try console(view, language)
                guard !console.state.isTyping, console.state.overlay == nil,
                    !console.state.view.awaitsText(console.state)
                else { continue }
                let (entries, effects) = (console.journal.count, console.outside.count)
                console.type(String(word))
                console.send(.input(.key(.enter)))
                #expect(console.journal.count == entries, "\(view) \(language) \(word)")
                let written = console.outside.dropFirst(effects).filter { effect in
                    switch effect {
                    case .write, .print, .quit, .suspend, .importRoster, .importOutside, .forget, .telephones: true
                    default: false
                    }
                }
                #expect(written.isEmpty, "\(view) \(language) \(word)")
            }
        }
    }

    @Test(
        "in a list a word chooses nothing, though a letter of it stands in the place of a digit; that letter alone does"
    )
    func inLists() throws {
        var console = try console(.runSheet, .french)
        func items(_ state: ConsoleState) -> [ListOverlay.Item] {
            (1...3).map { number in
                ListOverlay.Item(cells: ["\(number)"]) { (state, world) throws(Refusal) in
                    guard let day = state.dayID else { return [] }
                    return [.record(try state.programme.shift(ofRestOf: day, byMinutes: number, in: world), .none)]
                }
            }
        }
        var list = ListOverlay("x", items(console.state), console.state)
        list.hasDigits = true
        let before = console.journal.count
        for word in ["pépite", "école", "ça"] {
            console.show(list)
            console.type(word)
            console.pause()
            console.send(.tick)
            #expect(console.journal.count == before, "\(word): \(console.text)")
            console.press("Esc")
        }
        console.show(list)
        console.press("é")
        #expect(console.journal.count > before)
    }

    /// Words in which letters stand that are commands somewhere.
    private static let ordinary =
        "yesterday ouvrir oui tissu piec xylophone xérès pressure menu annuler closed wagon owner tomorrow merci terre ondes people خشب إن ماء حسنا نعم نور tydzień"

    @Test("a word writes nothing down, in any view, whatever is in focus", arguments: ViewName.allCases)
    func writesNothing(view: ViewName) throws {
        for word in Self.ordinary.split(separator: " ") {
            var console = try console(view, .french)
            guard !console.state.isTyping, console.state.overlay == nil else { continue }
            console.press("Down")
            guard !console.state.isTyping, console.state.overlay == nil else { continue }
            let before = console.journal.count
            console.type(String(word))
            // The Enter at its end is the word's; after two or three letters it may be a list's.
            if console.state.overlay == nil, word.count > 3 { console.send(.input(.key(.enter))) }
            console.pause()
            console.send(.tick)
            // What was opened on the way takes the rest as text; nothing of it is kept.
            #expect(console.journal.count == before, "\(view) \(word): \(console.text)")
            #expect(!console.outside.contains { if case .forget = $0 { true } else { false } })
        }
    }

    @Test(
        "a word that begins with the letter of a yes is no answer, whatever follows; the letter alone is one in a moment"
    )
    func beginsWithYes() throws {
        for (language, word) in [
            (Language.english, "yesterday"), (.french, "ouvrir"), (.arabic, "نور"), (.polish, "tydzień"),
        ] {
            var console = try console(.groups, language)
            console.press("u")
            #expect(console.state.overlay is Question)
            console.pause()
            console.type(word)
            console.pause()
            console.send(.tick)
            #expect(console.journal.allSatisfy { $0.undoes == nil }, "\(word)")
        }
        var console = try console(.groups, .english)
        console.press("u")
        console.pause()
        console.type("y")
        #expect(console.journal.allSatisfy { $0.undoes == nil }, "it may be the beginning of a word")
        console.send(.input(.key(.enter)))
        #expect(console.journal.contains { $0.undoes != nil }, "and is none once another key is pressed")
    }

    @Test("a question dies at a letter that is no answer, with what it asked; what is pasted says no too")
    func dies() throws {
        var console = try console(.groups, .french)
        console.press("u")
        #expect(console.state.overlay is Question)
        console.press("r")
        #expect(console.state.overlay == nil && console.text.contains("Rien n’a été fait."))
        console.press("u")
        console.send(.input(.paste("oui")))
        #expect(console.state.overlay == nil)
        #expect(console.journal.allSatisfy { $0.undoes == nil })
    }

    @Test("a letter that comes before anybody can have read is no answer; by itself it is")
    func tooFast() throws {
        // In the tables nothing is bound to these letters.
        for (language, letter) in [(Language.english, "y"), (.french, "o"), (.polish, "y"), (.arabic, "y")] {
            var console = try console(.groups, language)
            console.press("u")
            console.send(.input(.key(.character(Character(letter)))))
            console.send(.input(.key(.character(Character(letter)))))
            #expect(console.journal.allSatisfy { $0.undoes == nil } && console.state.overlay is Question)
            console.press(letter)
            #expect(console.journal.contains { $0.undoes != nil }, "\(language)")
        }
    }

    @Test("much is not taken back by a letter that is a command of the view; F9 once more says yes, after a moment")
    func yesIsNoCommand() throws {
        for (language, letter) in [
            (Language.english, "y"), (.french, "o"), (.polish, "t"), (.arabic, "ن"), (.french, "y"),
        ] {
            var console = try console(.vote, language)
            console.press("F9")
            #expect(console.state.overlay is Question)
            console.press(letter)
            #expect(console.state.overlay == nil && console.journal.allSatisfy { $0.undoes == nil }, "\(language)")
            console.press("F9 F9")
            #expect(console.state.overlay == nil && console.journal.contains { $0.undoes != nil })
            console = try self.console(.vote, language)
            console.send(.input(.key(Key(.function(9)))))
            console.send(.input(.key(Key(.function(9)))))
            #expect(console.state.overlay is Question, "pressed twice, or held down, it is no answer")
            #expect(console.text.contains("F9") && console.journal.allSatisfy { $0.undoes == nil })
        }
    }

    @Test("a question takes with it the word at whose first letter it died, its digits and its Enter")
    func diesWithWord() throws {
        for word in ["kh3", "j2", "rabat"] {
            var console = ConsoleDriver(try SampleDay(at: .morning))
            console.press("3 Down a")
            #expect(console.state.overlay is Question)
            let before = console.journal.count
            let focus = console.state.groups.focus
            console.type(word)
            console.send(.input(.key(.enter)))
            #expect(console.journal.count == before && console.state.groups.focus == focus, "\(word)")
            #expect(console.state.overlay == nil && console.state.viewName == .groups)
            #expect(console.text.contains("Nothing was done."))
            console.press("Down")
            #expect(console.state.groups.focus != focus, "then keys are keys again")
        }
    }

    @Test("a sign that opens a field says no and opens it: what follows is looked for")
    func signOpensField() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("3 Down a /")
        #expect(console.state.overlay == nil && console.state.isTyping)
        #expect(console.text.contains("Nothing was done."))
        console.type("nad")
        console.press("3")
        #expect(console.state.programme.seatings[SampleDay.barriers]?.table(of: SampleDay.person(8)) == 3)
        #expect(console.journal.count == 1)
    }

    @Test("u by itself takes back what is in sight, once nothing has followed it; twice takes back two things")
    func alone() throws {
        var console = try console(.runSheet, .english)
        console.type("u")
        #expect(console.journal.allSatisfy { $0.undoes == nil })
        console.pause()
        console.send(.tick)
        #expect(console.journal.count { $0.undoes != nil } == 1)
        console.type("uu")
        console.pause()
        console.send(.tick)
        #expect(console.journal.count { $0.undoes != nil } >= 2)
    }

    @Test("F9 takes back at once")
    func chord() throws {
        var console = try console(.runSheet, .english)
        console.send(.input(.key(Key(.function(9)))))
        #expect(console.journal.contains { $0.undoes != nil })
    }
}
