import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
import Workshop

/// Erases somebody's data.
struct ForgetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase what names somebody: from the file, what became of it before, drafts and copies.",
        discussion: """
            What is erased cannot be brought back. The person's record is emptied, their name, telephone and address go from every text and \
            every entry of the journal, from pages that are free and from the copies. What the room counted stays, and so does the chain \
            of hashes: verify finds the file sound. Texts that may mean somebody else are asked about one by one; without a terminal, \
            --dry-run lists them, and --also and --keep decide.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "Who: an id, or a name.") var person: [String]
    @Option(help: "Another name of theirs, such as the one under which they took notes; repeatable.") var also:
        [String] = []
    @Option(help: "A text that means somebody else and stays, as --dry-run shows it; repeatable.") var keep: [String] =
        []
    @Option(help: "A further folder with copies of the file.", completion: .directory) var copies: [String] = []
    @Flag(help: "Say what would be erased, and erase nothing.") var dryRun = false
    @Flag(help: "Erase without asking: whole names, and family names that nobody else bears.") var yes = false

    func run(_ session: Session) throws {
        let t = session.t
        var work = try ForgetDesk(session, person.joined(separator: " "), also: also)
        for text in keep { work.forgetting.decisions[PlainText(text).string] = false }
        for name in also { work.forgetting.decisions[PlainText(name).string] = true }
        var named = try session.ledger.named(by: work.forgetting)
        // A name that is nobody's in the directory has to stand somewhere whole: half of it is in many sentences.
        let isNamed = named.operatorEntries > 0 || named.texts.contains { $0.certainty == .sure }
        guard work.forgetting.person != nil || isNamed else {
            throw Failure(
                .badData,
                t("Nothing in this file names “%1”. Nothing was erased.", PlainText(person.joined(separator: " "))))
        }
        let isAsking = !yes && !dryRun && !session.wantsJSON && isatty(STDIN_FILENO) == 1
        if isAsking {
            try Output.write(work.overview(named).map { $0 + "\n" }.joined())
            try ask(&work, named, t)
            named = try session.ledger.named(by: work.forgetting)
        }
        guard yes || isAsking else {
            let report = ForgetReport(work, named)
            guard dryRun else {
                throw Failure(
                    .badData,
                    t(
                        "Nothing was erased: look at it with --dry-run, then repeat it with --yes. What is erased is gone."
                    ),
                    report: report)
            }
            return try session.answer(report, work.overview(named) + work.listing(named))
        }
        let folders = [session.places.backups(of: session.path)] + copies
        let done = try session.desk.forget(work.forgetting, copiesIn: folders)
        try session.answer(ForgetReport(work, named, done), work.words(done, named))
        guard done?.remaining.isEmpty ?? true else { throw ExitCode(ExitStatus.badData.rawValue) }
    }

    /// Each text of which it is not sure, then whether it is to be done.
    private func ask(_ work: inout ForgetDesk, _ named: NamedInFile, _ t: Localizer) throws {
        var input = InputLines()
        func isYes(_ question: String) throws -> Bool {
            try Output.write(question)
            guard let answer = try input.next(t) else {
                throw Failure(.badData, t("Nothing was erased: nobody answered."))
            }
            return t.isYes(answer)
        }
        for text in named.texts where text.certainty != .sure && work.forgetting.decisions[text.text] == nil {
            work.forgetting.decisions[text.text] = try isYes(
                "  " + t.quoted(PlainText(text.text).string) + "\n  "
                    + t("Does this mean them, and is it to go? [y/N] "))
        }
        guard try isYes(t("Erase all of this for good? [y/N] ")) else {
            throw Failure(.badData, t("Nothing was erased."))
        }
    }
}

/// Who is to be forgotten in a session's file, and what is said of it.
struct ForgetDesk {
    let name: PlainText
    var forgetting: Forgetting
    private let session: Session

    /// - Throws: candidates where several may be meant.
    init(_ session: Session, _ words: String, also: [String]) throws {
        self.session = session
        let person = try session.findPerson(words)
        name = person?.name ?? PlainText(words)
        forgetting = try session.ledger.forgetting(
            person?.id, called: (person == nil ? [name] : []) + also.map { PlainText($0) }, in: session.state,
            placeholder: PlainText(session.t("[erased %1]", session.state.erasures.count + 1)))
    }

    func overview(_ named: NamedInFile) -> [String] {
        let t = session.t
        return [
            t(
                "%1: %2, %3, %4.", name,
                t.plural("%1 entry with their record", "%1 entries with their record", named.ownEntries),
                t.plural("%1 text that may name them", "%1 texts that may name them", named.texts.count),
                t.plural("%1 entry written by them", "%1 entries written by them", named.operatorEntries))
        ]
    }

    func listing(_ named: NamedInFile) -> [String] {
        let t = session.t
        return named.texts.map { text in
            "  " + (isGoing(text) ? t("goes:") : t("stays:")) + " " + t.quoted(PlainText(text.text).string)
        }
    }

    func isGoing(_ text: NamedInFile.Text) -> Bool {
        forgetting.decisions[text.text] ?? (text.certainty >= forgetting.threshold)
    }

    func words(_ done: Forgotten?, _ named: NamedInFile) -> [String] {
        let t = session.t
        var lines = done?.sentences(name, t) ?? [t("Nothing was erased.")]
        let kept = named.texts.filter { !isGoing($0) }
        if !kept.isEmpty {
            lines.append(t("These texts were left, since they may mean somebody else:"))
            lines += kept.map { "  " + t.quoted(PlainText($0.text).string) }
        }
        return lines
    }
}

extension Localizer {
    /// Whether an answer at the terminal is a yes, in this language or in English.
    func isYes(_ answer: String) -> Bool {
        let answer = answer.trimmingCharacters(in: .whitespaces).lowercased()
        return answer == "y" || answer == "yes" || answer == self("yes").lowercased()
    }
}

/// What would be, or was, erased, as JSON.
private struct ForgetReport: Encodable, Sendable {
    struct Text: Encodable, Sendable {
        var text: String
        var certainty: String
        var entries: Int
        var goes: Bool
    }

    var person: ID<Stakeholder>?
    var records: Int
    var operatorEntries: Int
    var drafts: Int
    var texts: [Text]
    var erased: Bool
    var entries: Int?
    var anchored: Int?
    var copies: [String]?
    var removed: [String]?
    var remaining: [String]?

    init(_ work: ForgetDesk, _ named: NamedInFile, _ done: Forgotten? = nil) {
        person = work.forgetting.person
        (records, operatorEntries, drafts) = (named.ownEntries, named.operatorEntries, named.drafts)
        // Once it is done, what went is not said again.
        texts = named.texts.filter { done == nil || !work.isGoing($0) }.map {
            Text(
                text: PlainText($0.text).string, certainty: "\($0.certainty)", entries: $0.entries,
                goes: work.isGoing($0))
        }
        erased = done != nil
        (entries, anchored) = (done?.entries, done?.anchored)
        (copies, removed, remaining) = (done?.copies, done?.removed, done?.remaining)
    }
}
