import Foundation
import Ledger
import Localization
import Storage
import Words
import Workshop

/// The start on a file that is damaged: what there is to go on with, and what it would lose.
struct DamagedStart {
    private let file: String
    private let error: LedgerError
    private let survey: Survey
    private let places: Places
    private let operatorName: PlainText
    private let t: Localizer

    init(_ file: String, _ error: LedgerError, _ places: Places, by operatorName: PlainText, _ t: Localizer) {
        (self.file, self.error, self.places, self.operatorName, self.t) = (file, error, places, operatorName, t)
        survey = Ledger.survey(file, copiesIn: places.backups(of: file))
    }

    /// Asks what to go on with; somebody sits at the terminal.
    /// - Returns: the new file, made as was chosen; nil where everything stays as it is.
    /// - Throws: `Failure` where there is nothing to choose, or nobody to ask.
    func chosen() throws -> String? {
        let isAsking = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        guard isAsking, survey.copy != nil || survey.beyond > 0 else {
            throw Failure(.badData, ([error.message(file: file, t)] + sentences).joined(separator: " "))
        }
        let recovered = freeName("recovered"), copied = freeName("copy")
        var lines = [error.message(file: file, t)] + sentences + [""]
        lines.append("  1  " + t("save all that can be read in a new file, and open it: %1", PlainText(recovered)))
        if survey.copy != nil {
            lines.append("  2  " + t("go on with the copy alone, as a new file: %1", PlainText(copied)))
        }
        lines.append("  " + t("Enter leaves everything as it is."))
        try Output.write(lines.map { $0 + "\n" }.joined() + "> ")
        var input = InputLines()
        switch try input.next(t)?.trimmingCharacters(in: .whitespaces) {
        case "1":
            let done = try Ledger.recover(
                file, copiesIn: [places.backups(of: file)], to: recovered, by: operatorName,
                device: try places.device(world: .system, t), world: .system)
            try Output.write(RecoveredWords(t, .system).lines(done, file: recovered).map { $0 + "\n" }.joined())
            try Output.write(t("Enter opens it.") + " ")
            _ = try input.next(t)
            return recovered
        case "2":
            guard let copy = survey.copy else { return nil }
            let data = try Data(contentsOf: URL(fileURLWithPath: copy.path))
            do { try StagedFile(data, for: copied).put(replacing: false) } catch {
                throw Failure(
                    .inputOutput,
                    t(
                        "%1 cannot be written. Choose another place: cp %2 NEW.halqa", PlainText(copied),
                        PlainText(copy.path)))
            }
            return copied
        default: return nil
        }
    }

    private func time(_ instant: Instant?) -> String {
        guard let instant else { return "?" }
        let local = World.system.localTime(instant)
        return t.date(local.date) + " " + t.time(local.clock)
    }

    /// What there is, and what it would lose.
    private var sentences: [String] {
        var sentences: [String] = []
        if let copy = survey.copy {
            sentences.append(
                t(
                    "Its last sound copy goes up to entry %1, of %2: %3", copy.sequence, time(survey.copiedUntil),
                    PlainText(copy.path)))
            if survey.beyond > 0 {
                sentences.append(
                    t.plural(
                        "With the copy alone, %1 entry after it is lost, of %2; it can still be read in the file.",
                        "With the copy alone, %1 entries after it are lost, up to %2; they can still be read in the file.",
                        survey.beyond, time(survey.beyondUntil)))
            } else {
                sentences.append(t("Nothing after it can be read in the file any more."))
            }
        } else {
            sentences.append(t("There is no sound copy of it in %1.", PlainText(places.backups(of: file))))
        }
        if survey.beyond > 0 || survey.copy != nil {
            sentences.append(t("halqa recover %1 --to NEW.halqa saves all that can be read.", PlainText(file)))
        }
        return sentences
    }

    /// A name beside the file that nothing has.
    private func freeName(_ what: String) -> String {
        let stem = URL(fileURLWithPath: file).deletingPathExtension().path
        for number in 1...99 {
            let name = stem + "-" + what + (number == 1 ? "" : "-\(number)") + ".halqa"
            // The call reads the name and keeps no pointer to it.
            if unsafe access(name, F_OK) != 0, DatabaseFile.leftover(beside: name) == nil { return name }
        }
        return stem + "-" + what + "-" + UUID().uuidString.prefix(8) + ".halqa"
    }
}
