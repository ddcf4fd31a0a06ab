import ArgumentParser
import Console
import Ledger
import Workshop

/// Takes the last thing back.
struct UndoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last thing that was done in a file.",
        discussion: """
            With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was \
            written together is taken back together. Undoing is an entry of the journal like any other: nothing is \
            ever erased.
            """)

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        try session.takeBack(isRedo: false, own: options.common.isOperatorNamed)
    }
}

/// Brings back what was taken back.
struct RedoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Bring back what was taken back last.",
        discussion: "With --as (or $HALQA_AS), what this person took back last; without, the last of anybody.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        try session.takeBack(isRedo: true, own: options.common.isOperatorNamed)
    }
}

extension Session {
    fileprivate func takeBack(isRedo: Bool, own: Bool) throws {
        let entries = try undo(isRedo: isRedo, own: own)
        try refresh()
        let words = ChangeWords(state, t, entries: entries)
        let reports = entries.map { EntryReport($0, words, in: world) }
        let undone = entries.compactMap(\.change.inverse).map(words.sentence)
        try answer(
            TakenBack(entries: reports),
            isRedo
                ? entries.map { t("Brought back: %1.", words.sentence($0.change)) }
                : undone.reversed().map { t("Taken back: %1.", $0) })
    }

    private func undo(isRedo: Bool, own: Bool) throws -> [JournalEntry] {
        do {
            return try ledger.undo(by: operatorName, own: own, isRedo: isRedo)
        } catch {
            if error == .refused(.nothingToUndo) { throw Failure(.badData, nothing(isRedo: isRedo, own: own)) }
            throw error
        }
    }

    private func nothing(isRedo: Bool, own: Bool) -> String {
        switch (isRedo, own) {
        case (false, true): t("%1 has done nothing in this file that could be taken back.", operatorName)
        case (false, false): t("Nothing in this file can be taken back.")
        case (true, true): t("%1 has taken nothing back that could be brought back.", operatorName)
        case (true, false): t("Nothing was taken back that could be brought back.")
        }
    }
}

/// What an undo or a redo wrote, as JSON.
private struct TakenBack: Encodable {
    var entries: [EntryReport]
}
