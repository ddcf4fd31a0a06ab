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
        for (language, letter) in [(Language.english, "y"), (.french, "o"), (.arabic, "ن"), (.polish, "t")] {
            var console = try console(.groups, language)
            console.press("u")
            console.send(.input(.key(.character(Character(letter)))))
            console.send(.input(.key(.character(Character(letter)))))
            #expect(console.journal.allSatisfy { $0.undoes == nil } && console.state.overlay is Question)
            console.press(letter)
            #expect(console.journal.contains { $0.undoes != nil }, "\(language)")
        }
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
