import Foundation
import Script
import Workshop

/// A script that is right, small enough to be read at a glance; tests change a word of it.
enum SmallScript {
    static let text = """
        halqa: 1
        programme:
          id: baths
          title: {fr: Bains, en: Baths}
          languages: [fr, en]
        categories:
          - {id: owner, title: {fr: Gérants, en: Owners}, quota: 8}
          - {id: stoker, title: {fr: Farnatchis, en: Stokers}}
        workshops:
          - {id: fes, city: {fr: Fès, en: Fez}, invitations: 40, start: 2026-12-01, language: fr}
          - {id: rabat, city: {fr: Rabat, en: Rabat}, start: 2026-12-15}
        days:
          - id: energy
            number: 1
            theme: {fr: Énergie, en: Energy}
            accent: amber
            activities:
              - id: checkin
                kind: checkin
                title: {fr: Accueil, en: Check-in}
                at: "08:30"
                minutes: 45
              - id: barriers
                kind: breakout
                title: {fr: Freins, en: Barriers}
                minutes: 60
                groups: 5
                notes: {fr: "Une idée, une ligne.", en: "One idea, one line."}
                prompts:
                  - {id: fuel, kind: barrier, title: {fr: Four, en: Furnace}, text: {fr: Quoi ?, en: What?}}
                  - {id: heat, kind: idea, text: {fr: Où ?, en: Where?}}
              - id: priorities
                kind: vote
                title: {fr: Priorités, en: Priorities}
                at: "10:30"
                minutes: 30
                polls:
                  - id: first
                    question: {fr: Quoi d’abord ?, en: What first?}
                    method: cumulative
                    dots: 5
                    max-per-option: 2
                    options: {from: [barriers/fuel, barriers/heat]}
                  - id: found
                    question: {fr: Fonder ?, en: Found it?}
                    method: motion
                    majority: 2/3
                    quorum: 21
                    base: yes-no
                  - id: burn
                    question: {fr: Que brûlez-vous ?, en: What do you burn?}
                    method: plurality
                    options:
                      - {id: wood, text: {fr: Bois, en: Wood}}
                      - {id: gas, text: {fr: Gaz, en: Gas}}
          - id: water
            number: 2
            theme: {fr: Eau, en: Water}
            accent: blue
            activities:
              - {id: welcome, kind: plenary, title: {fr: Bienvenue, en: Welcome}, at: "9:00", minutes: 15}

        """

    static func read(_ text: String = text, starts: [String: CivilDate] = [:]) throws(ScriptProblems) -> Programme {
        try ScriptReader(starts: starts).read(Array(text.utf8))
    }

    /// The script with one place changed; `▸` in the new text marks where a problem is expected.
    static func changed(_ old: String, _ new: String) -> (text: String, place: String) {
        guard let range = text.range(of: old) else { return ("", "“\(old)” is not in the script") }
        return marked(text.replacingCharacters(in: range, with: new))
    }

    /// A text without its mark, and the mark's line and column.
    static func marked(_ text: String) -> (text: String, place: String) {
        let parts = text.components(separatedBy: "▸")
        let lines = parts[0].components(separatedBy: "\n")
        return (parts.joined(), "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)")
    }

    /// What is wrong with a text, as "line:column" and kind.
    static func problems(_ text: String, starts: [String: CivilDate] = [:]) -> [ScriptProblem] {
        do throws(ScriptProblems) {
            _ = try read(text, starts: starts)
            return []
        } catch {
            return error.problems
        }
    }
}

extension ScriptProblem {
    var place: String { "\(line):\(column)" }
}
