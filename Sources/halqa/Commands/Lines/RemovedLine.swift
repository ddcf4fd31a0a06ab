import Desk
import Ledger
import Localization
import Words
import Workshop

/// A line that was removed, and is named all the same: by its id, or by a reference of the list in which it stood.
struct RemovedLine {
    /// The line as it was.
    let line: Contribution
    /// The entry of the journal that took it away.
    let entry: JournalEntry
    /// Whether it is named by its id; a reference may have been that of another line of the list.
    let isCertain: Bool

    /// Looks in the journal for what was removed last and may be meant; nil where there is none.
    init?(called name: String, on day: Day, _ session: Session) {
        let id = ID<Contribution>(name)
        let removals = ((try? session.ledger.entries(after: 0)) ?? []).compactMap {
            entry -> (Contribution, JournalEntry)? in
            guard case .contribution(let revision) = entry.change, revision.after == nil, let line = revision.before,
                session.state.contribution(line.id) == nil,
                id.map({ $0 == line.id }) ?? Self.isList(of: line, in: name, on: day)
            else { return nil }
            return (line, entry)
        }
        guard let (line, entry) = removals.last else { return nil }
        (self.line, self.entry, isCertain) = (line, entry, id != nil)
    }

    /// Whether a reference is one of the list in which a line stood: its activity or prompt, and its table.
    private static func isList(of line: Contribution, in name: String, on day: Day) -> Bool {
        guard let activity = day.activities.first(where: { $0.id == line.activity }) else { return false }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, Int(parts[1]) == line.group else { return false }
        let code = activity.prompts.first { $0.id == line.prompt }?.code ?? activity.code
        return [code, activity.code + "/" + code].contains(parts[0])
    }

    /// What became of it, and how it comes back.
    func failure(_ name: String, _ session: Session) -> Failure {
        let t = session.t
        let local = session.world.localTime(entry.at)
        let when = t("%1 %2", t.date(local.date), t.time(local.clock))
        var sentences = [
            isCertain
                ? t("“%1” was removed by %2, %3.", line.text, entry.operatorName, when)
                : t(
                    "There is no line “%1” on this day. Removed from that list last: “%2”, by %3, %4.",
                    PlainText(name), line.text, entry.operatorName, when)
        ]
        if let other = line.mergedInto.flatMap({ session.state.contribution($0) }) {
            sentences.append(t("It had been merged into “%1”, which stands.", other.text))
        }
        let last = (try? session.desk.undoable(own: false, isRedo: false))?.first?.first?.batch
        sentences.append(
            last == entry.batch
                ? t("%1 brings it back.", "halqa undo FILE")
                : t(
                    "Other things were done since: %1 takes them back one after the other, or write it again with %2.",
                    "halqa undo FILE", "halqa note FILE"))
        return Failure(.badData, sentences.joined(separator: " "))
    }
}
