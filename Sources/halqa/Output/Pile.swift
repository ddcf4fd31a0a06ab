import Foundation
import Localization
import Workshop

/// Lines of standard input, each of them a paper or a row, kept one after the other; on a terminal each is asked for.
struct Pile {
    /// What became of a pile, as JSON.
    struct Report: Encodable {
        /// A line that was not taken.
        struct Refused: Encodable {
            var line: Int
            var reason: String
        }

        var kept = 0
        var refused: [Refused] = []
    }

    /// What is said of a line that was kept.
    struct Kept {
        /// How it was understood.
        var said: String
        /// What whoever keys it should look at all the same.
        var remark: String?
    }

    /// What asks for the next one on a terminal, given its number; nil where nobody is asked, and an empty line is passed over.
    let asking: ((Int) -> String)?

    /// Keeps line after line, as below.
    func key(_ session: Session, _ keep: (String) throws -> String) throws -> Report {
        try key(session) { line, _ in Kept(said: try keep(line)) }
    }

    /// Keeps line after line until the end or, on a terminal, an empty line. A line that is refused is named and the rest goes
    /// on; empty lines and those that begin with # are passed over.
    /// - Parameter keep: keeps one, given its number, and says what was understood.
    /// - Throws: what concerns all lines, such as a full disk.
    func key(_ session: Session, _ keep: (String, Int) throws -> Kept) throws -> Report {
        let asking = isatty(STDIN_FILENO) == 1 ? self.asking : nil
        let isAsking = asking != nil
        var report = Report()
        var number = 0
        var input = InputLines()
        while true {
            if let asking { try Output.write(asking(report.kept + 1)) }
            guard let text = try input.next(session.t) else { break }
            number += 1
            // Editors put a mark at the start of a file, which is no part of its first line.
            let line = text.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
            if line.isEmpty, isAsking { break }
            if line.isEmpty || line.hasPrefix("#") { continue }
            do {
                let kept = try keep(line, number)
                report.kept += 1
                if isAsking { try Output.line("  " + kept.said) }
                if let remark = kept.remark {
                    if isAsking {
                        try Output.line("  " + remark)
                    } else {
                        Output.complain(line: session.t("line %1: %2", number, remark))
                    }
                }
            } catch {
                guard let sentence = session.sentence(error) else { throw error }
                report.refused.append(Report.Refused(line: number, reason: sentence))
                if isAsking {
                    try Output.line("  " + sentence)
                } else {
                    Output.complain(line: session.t("line %1: %2", number, sentence))
                }
            }
        }
        return report
    }

    /// Says what was kept; refused lines make the command fail, for a script would pass them by.
    func answer(_ report: some Encodable, _ lines: [String], refused: Int, _ session: Session) throws {
        try session.answer(report, lines)
        guard refused == 0 else {
            throw Failure(
                .badData,
                session.t.plural(
                    "%1 line was refused; the others are kept. Look at it and key it again.",
                    "%1 lines were refused; the others are kept. Look at them and key them again.", refused))
        }
    }
}
