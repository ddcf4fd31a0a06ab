import Foundation
import Localization
import Script
import Words
import Workshop

/// A programme of one's own, by questions: from which script, when it begins in each city, and where its file is.
struct NewQuestions {
    private let places: Places
    private let t: Localizer
    private var input: InputLines

    init(_ places: Places, _ t: Localizer, _ input: InputLines = InputLines()) {
        (self.places, self.t, self.input) = (places, t, input)
    }

    /// - Returns: what `halqa new` is given; nil where nothing is to be made.
    mutating func words() throws -> [String]? {
        let scripts = places.scripts.compactMap { found -> (name: String, programme: Programme)? in
            guard let bytes = try? InputFile.read(found.path, t),
                let programme = try? ScriptReader(isZone: Zones.isKnown).read(bytes)
            else { return nil }
            return (found.name, programme)
        }
        guard !scripts.isEmpty else {
            throw Failure(.noSuchFile, t("No script was found. Give a path: halqa new FILE --script my.yaml."))
        }
        try Output.line(t("Which days do yours resemble? Everything can be changed afterwards."))
        for (index, script) in scripts.enumerated() {
            let title = script.programme.title.text(in: t.textLanguage, fallback: script.programme.languages)
            try Output.line("  \(t.number(index + 1))  \(title)")
        }
        guard let index = try number(scripts.count) else { return nil }
        let (name, programme) = scripts[index]
        var words: [String] = []
        for workshop in programme.workshops {
            guard let date = workshop.days.first?.date else { continue }
            let city = workshop.city.text(in: t.textLanguage, fallback: programme.languages)
            if let start = try start(in: "\(city)", date) { words += ["--start", "\(workshop.code)=\(start)"] }
        }
        guard let file = try file(name) else { return nil }
        return [file, "--script", name] + words
    }

    private mutating func number(_ count: Int) throws -> Int? {
        while let answer = try ask(t("A digit, or Enter to leave:")), !answer.isEmpty {
            let digits = answer.map { $0.wholeNumberValue.map(String.init) ?? String($0) }.joined()
            if let number = Int(digits), (1...count).contains(number) { return number - 1 }
        }
        return nil
    }

    private mutating func start(in city: String, _ date: CivilDate) throws -> CivilDate? {
        while let answer = try ask(t("%1 begins on %2. Another date, or Enter:", city, t.dateInWords(date))),
            !answer.isEmpty
        {
            if let other = CivilDate(argument: answer) { return other }
            try Output.line(t("“%1” is no date. Write it as 31/12 or 2026-12-31.", PlainText(answer)))
        }
        return nil
    }

    private mutating func file(_ name: String) throws -> String? {
        var usual = places.data + "/" + name + ".halqa"
        for number in 2...99 where FileManager.default.fileExists(atPath: usual) {
            usual = places.data + "/" + name + "-\(number).halqa"
        }
        while let answer = try ask(t("Its file, or Enter for %1:", PlainText(usual))) {
            guard !answer.isEmpty else {
                try Places.makeFolder(places.data)
                return usual
            }
            let path = answer.hasSuffix(".halqa") ? answer : answer + ".halqa"
            if !FileManager.default.fileExists(atPath: path) { return path }
            try Output.line(t("%1 is there already.", PlainText(path)))
        }
        return nil
    }

    private mutating func ask(_ question: String) throws -> String? {
        try Output.write(question + " ")
        return try input.next(t)?.trimmingCharacters(in: .whitespaces)
    }
}
