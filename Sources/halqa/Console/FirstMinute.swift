import ArgumentParser
import Foundation
import Localization
import Words
import Workshop

/// `halqa` without anything, on a laptop on which nothing was opened yet: questions that lead, one after the other.
///
/// They are lines, and no screen: the first minute is the one in which nobody knows any key.
struct FirstMinute {
    private let places: Places
    private var t: Localizer
    private var input = InputLines()

    init(_ places: Places, _ t: Localizer) { (self.places, self.t) = (places, t) }

    /// Whether somebody sits there who can be asked.
    static var isAsking: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// What was chosen.
    enum Choice {
        case rehearsal
        /// This file is there now.
        case file(String)
    }

    /// Asks for the language where none is settled, and then what to begin with.
    /// - Returns: nil where nothing is.
    mutating func choice() throws -> Choice? {
        if Account.settled.language == nil { try askLanguage() }
        while true {
            try Output.line("")
            try Output.line(t("Nothing was opened on this laptop yet. What first?"))
            try Output.line("  1  " + t("play with a rehearsal day: nothing of it is kept"))
            try Output.line("  2  " + t("make a programme of your own, by a few questions"))
            try Output.line("  3  " + t("open a file that is there"))
            switch try ask(t("A digit, or Enter to leave:")) {
            case "1": return .rehearsal
            case "2":
                var questions = NewQuestions(places, t, input)
                guard let words = try questions.words() else { continue }
                try NewCommand.parse(words).run()
                return .file(words[0])
            case "3":
                guard let path = try ask(t("Its path:")), !path.isEmpty else { continue }
                return .file(path)
            case nil, "": return nil
            default: continue
            }
        }
    }

    /// Asks which of the files that were opened last is meant.
    /// - Returns: the first of them for Enter, or where nobody answers any more.
    mutating func file(among files: [String]) throws -> String? {
        try Output.line(t("Opened last:"))
        for (index, file) in files.enumerated() { try Output.line("  \(index + 1)  " + PlainText(file).string) }
        while true {
            guard let answer = try ask(t("A digit, or Enter for 1:")), !answer.isEmpty else { return files.first }
            if let number = Self.number(answer), files.indices.contains(number - 1) { return files[number - 1] }
        }
    }

    /// A number in any digits.
    private static func number(_ answer: String) -> Int? {
        Int(answer.map { $0.wholeNumberValue.map(String.init) ?? String($0) }.joined())
    }

    private mutating func askLanguage() throws {
        let all = Language.allCases
        for (index, language) in all.enumerated() { try Output.line("  \(index + 1)  \(language.ownName)") }
        while true {
            guard let answer = try ask("1-\(all.count):"), !answer.isEmpty else { return }
            guard let number = Self.number(answer), all.indices.contains(number - 1) else { continue }
            let language = all[number - 1]
            t = Localizer(language: language, digits: t.digits)
            try places.keep(.language, language.code, t)
            return
        }
    }

    private mutating func ask(_ question: String) throws -> String? {
        try Output.write(question + " ")
        return try input.next(t)?.trimmingCharacters(in: .whitespaces)
    }
}
