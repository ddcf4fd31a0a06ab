import ArgumentParser
import Desk
import Ledger
import Localization
import Words
import Workshop

/// Takes the last thing back.
struct UndoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last thing that was done in a file.",
        discussion: """
            With --as (or $HALQA_AS), the last thing that this person did; without, the last of anybody. What was \
            written together is taken back together. Undoing is an entry of the journal like any other: nothing is \
            ever erased. A ballot in the urn of a secret vote stays there: as long as one is open, what would be taken \
            back instead is said first, and --confirm is needed. So it is where meetings would go out of a timetable \
            that is in use, or a day would be gone or on another date in a workshop that has begun.
            """)

    @OptionGroup var options: FileOptions
    @Flag(help: "Take it back although ballots of an open secret vote stay, or meetings or days go.") var confirm =
        false

    func run(_ session: Session) throws {
        try session.takeBack(isRedo: false, own: options.common.isOperatorNamed, isConfirmed: confirm)
    }
}

/// Brings back what was taken back.
struct RedoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Bring back what was taken back last.",
        discussion: """
            With --as (or $HALQA_AS), what this person took back last; without, the last of anybody. Where meetings would \
            go out of a timetable that is in use, or a day would be gone or on another date in a workshop that has \
            begun, that is said first, and --confirm is needed.
            """)

    @OptionGroup var options: FileOptions
    @Flag(help: "Bring it back although meetings or days go.") var confirm = false

    func run(_ session: Session) throws {
        try session.takeBack(isRedo: true, own: options.common.isOperatorNamed, isConfirmed: confirm)
    }
}

extension Session {
    fileprivate func takeBack(isRedo: Bool, own: Bool, isConfirmed: Bool) throws {
        let entries = try undo(isRedo: isRedo, own: own, isConfirmed: isConfirmed)
        let words = ChangeWords(state, t, entries: entries)
        let reports = entries.map { EntryReport($0, words, in: world) }
        try answer(TakenBack(entries: reports), words.takenBack(entries, isRedo: isRedo))
    }

    private func undo(isRedo: Bool, own: Bool, isConfirmed: Bool) throws -> [JournalEntry] {
        let batches = try desk.undoable(own: own, isRedo: isRedo)
        guard let latest = batches.first else { throw Failure(.badData, nothing(isRedo: isRedo, own: own)) }
        let undoable = state.firstUndoable(batches)
        if !isConfirmed {
            if !isRedo { try askAboutUrns(undoable?.entries ?? latest) }
            if let undoable { try askAboutLoss(undoable.entries, isRedo: isRedo) }
        }
        guard let (entries, skipped) = undoable else { return try desk.undo(latest) }
        let words = ChangeWords(state, t)
        for batch in skipped {
            guard let change = batch.last?.change else { continue }
            Output.complain(
                line: t("“%1” cannot be taken back: others have built on it.", words.sentence(change)))
        }
        return try desk.undo(entries)
    }

    /// A ballot leaves no trace of when it was cast, and by whom: whether it was the last thing that somebody did, and whether that is
    /// what they want back, nobody can know but they.
    private func askAboutUrns(_ entries: [JournalEntry]) throws {
        let open = state.castInSecret.filter { $0.value > 0 }.keys.compactMap { state.polls[$0] }
            .filter { $0.state == .open }.sorted { $0.id < $1.id }
        guard !open.isEmpty else { return }
        let polls = open.map { t.quoted(text($0.question)) }
        let words = ChangeWords(state, t, entries: entries)
        throw Failure(
            .badData,
            t(
                "Ballots lie in the urn of %1: they stay there, whoever cast them. This would be taken back: %2. Nothing was taken back; to do that, add --confirm.",
                t.list(polls), words.whole(entries, isRedo: false)))
    }

    /// As of the direct act: what people know of from a paper does not go unasked.
    private func askAboutLoss(_ entries: [JournalEntry], isRedo: Bool) throws {
        guard let loss = state.lost(byUndoing: entries, world) else { return }
        let what = ChangeWords(state, t, entries: entries).whole(entries, isRedo: isRedo)
        let (sentence, option) = (loss.sentence(state, t), "--confirm")
        throw Failure(
            .badData,
            isRedo
                ? t(
                    "%1 This would be brought back: %2. Nothing was brought back; to do that, add %3.", sentence, what,
                    option)
                : t(
                    "%1 This would be taken back: %2. Nothing was taken back; to do that, add %3.", sentence, what,
                    option))
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
