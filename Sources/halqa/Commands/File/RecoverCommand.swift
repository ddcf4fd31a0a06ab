import ArgumentParser
import Foundation
import Ledger
import Localization
import Words
import Workshop

/// Saves what a damaged file and its copies still hold.
struct RecoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Make a new file of everything that a damaged one and its copies still hold.",
        discussion: """
            The journal, pages to which nothing leads any more, the file in which SQLite keeps what it is about to change, the copies, and last \
            the tables are read. The damaged file is not touched. The new one is sound, and says of each entry that does not stand where it \
            stood where it was found. What could not be saved is said by name and time, and ends with exit code 65.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The new file.", completion: .file(extensions: ["halqa"])) var to: String
    @Option(help: "A further folder with copies of the file.", completion: .directory) var copies: [String] = []

    mutating func run() throws {
        let t = options.common.localizer
        let (places, world) = (Places(), World.system)
        let recovered: Recovered
        do {
            recovered = try Ledger.recover(
                options.file, copiesIn: [places.backups(of: options.file)] + copies, to: to,
                by: Account.operatorName(given: options.common.operatorName),
                device: try places.device(world: world, t),
                world: world)
        } catch let error as LedgerError {
            switch error {
            case .alreadyExists: throw Failure(error, file: to, t)
            case .notAHalqaFile:
                throw Failure(
                    .badData,
                    t(
                        "%1: there is nothing of a Halqa file in it, and no copy of it. Look for a copy: --copies FOLDER.",
                        PlainText(options.file)))
            default: throw Failure(error, file: options.file, t)
            }
        }
        let words = RecoveredWords(t, world)
        if options.common.json {
            try Output.json(RecoverReport(recovered, file: to))
        } else {
            try Output.write(words.lines(recovered, file: to).map { $0 + "\n" }.joined())
        }
        if recovered.isMissingSomething { throw ExitCode(ExitStatus.badData.rawValue) }
    }
}

/// What was saved and what was not, in words.
struct RecoveredWords {
    private let t: Localizer
    private let world: World

    init(_ t: Localizer, _ world: World) { (self.t, self.world) = (t, world) }

    func lines(_ recovered: Recovered, file: String) -> [String] {
        var lines = [
            t.plural(
                "%2 holds %1 entry. Look at it, then go on with it.",
                "%2 holds %1 entries. Look at it, then go on with it.", recovered.total, PlainText(file))
        ]
        for source in Recovery.Source.allCases {
            if let count = recovered.entries[source] { lines.append("  " + sentence(source, count)) }
        }
        if recovered.anchored > 0 {
            lines.append(
                t.plural(
                    "%1 entry could not stand where it stood: its chain of hashes begins anew.",
                    "%1 entries could not stand where they stood: their chain of hashes begins anew.",
                    recovered.anchored))
        }
        if recovered.altered > 0 {
            lines.append(
                t.plural(
                    "%1 entry does not fit its hash: a letter in it may be another one. Read it again.",
                    "%1 entries do not fit their hashes: letters in them may be others. Read them again.",
                    recovered.altered))
        }
        if recovered.isPlanMadeUp {
            lines.append(
                t(
                    "The plan can be read nowhere, neither in the file nor in a copy: workshops, days and activities have numbers in place of their names. People, lines and votes stand in them as they stood."
                ))
        }
        if !recovered.isMissingSomething {
            lines.append(t("Nothing is missing, as far as anything in the file tells."))
        } else if !recovered.lost.isEmpty || !recovered.gaps.isEmpty || !recovered.urns.isEmpty {
            lines.append(t("Not saved:"))
            lines += recovered.lost.map { "  " + sentence($0) } + recovered.gaps.map { "  " + sentence($0) }
            lines += recovered.urns.map { "  " + sentence($0) }
        }
        return lines
    }

    private func sentence(_ source: Recovery.Source, _ count: Int) -> String {
        switch source {
        case .journal: t.plural("%1 from the journal", "%1 from the journal", count)
        case .pages:
            t.plural("%1 from pages that nothing led to any more", "%1 from pages that nothing led to any more", count)
        case .beside: t.plural("%1 from the file beside it", "%1 from the file beside it", count)
        case .copy: t.plural("%1 from copies", "%1 from copies", count)
        case .table: t.plural("%1 from tables alone", "%1 from tables alone", count)
        }
    }

    private func time(_ instant: Instant?) -> String {
        guard let instant else { return "?" }
        let local = world.localTime(instant)
        return "\(local.date) \(local.clock)"
    }

    private func sentence(_ lost: Recovered.Lost) -> String {
        why(lost) + (lost.isKeptAsText ? " " + t("What it says is kept as text: halqa journal.") : "")
    }

    private func why(_ lost: Recovered.Lost) -> String {
        switch lost.reason {
        case .torn: t("%1, %2, %3: the page with its end is gone.", time(lost.at), lost.operatorName, lost.kind)
        case .unreadable: t("%1, %2, %3: what it says cannot be read.", time(lost.at), lost.operatorName, lost.kind)
        case .unfounded: t("%1, %2, %3: what it builds on is gone.", time(lost.at), lost.operatorName, lost.kind)
        }
    }

    private func sentence(_ urn: Recovered.LostUrn) -> String {
        let question = urn.question.text(in: t.textLanguage)
        if urn.wasClosed {
            return t(
                "Secret poll %1, “%2”: what was sealed when it was closed is gone. It is open again and its urn is empty: key all its papers again.",
                urn.code, question)
        }
        return t(
            "Secret poll %1, “%2”: its urn can be read in part only (ballots: %3, codes: %4, receipts: %5). It is empty now: key all its papers again.",
            urn.code, question, urn.ballots, urn.codes, urn.receipts)
    }

    private func sentence(_ gap: Recovered.Gap) -> String {
        t.plural(
            "%1 entry between %2 and %3, of which nothing was found",
            "%1 entries between %2 and %3, of which nothing was found",
            gap.numbers.count, time(gap.after), time(gap.before))
    }
}

/// What was saved and what was not, as JSON.
private struct RecoverReport: Encodable, Sendable {
    struct Lost: Encodable, Sendable {
        var at: Int64?
        var `operator`: PlainText
        var kind: PlainText
        var reason: String
        var keptAsText: Bool
    }

    struct Gap: Encodable, Sendable {
        var first: Int
        var last: Int
        var after: Int64?
        var before: Int64?
    }

    struct Urn: Encodable, Sendable {
        var poll: String
        var question: PlainText
        var ballots: Int
        var codes: Int
        var receipts: Int
        var wasClosed: Bool
    }

    var file: String
    var entries: Int
    var sources: [String: Int]
    var anchored: Int
    var altered: Int
    var lost: [Lost]
    var gaps: [Gap]
    var urns: [Urn]
    var planMadeUp: Bool
    var copies: [String]

    init(_ recovered: Recovered, file: String) {
        self.file = file
        entries = recovered.total
        sources = Dictionary(uniqueKeysWithValues: recovered.entries.map { ($0.key.rawValue, $0.value) })
        (anchored, altered, copies) = (recovered.anchored, recovered.altered, recovered.copies)
        lost = recovered.lost.map {
            Lost(
                at: $0.at?.milliseconds, operator: $0.operatorName, kind: $0.kind, reason: "\($0.reason)",
                keptAsText: $0.isKeptAsText)
        }
        urns = recovered.urns.map {
            Urn(
                poll: $0.code, question: $0.question.text(in: "en"), ballots: $0.ballots, codes: $0.codes,
                receipts: $0.receipts, wasClosed: $0.wasClosed)
        }
        planMadeUp = recovered.isPlanMadeUp
        gaps = recovered.gaps.map {
            Gap(
                first: $0.numbers.lowerBound, last: $0.numbers.upperBound, after: $0.after?.milliseconds,
                before: $0.before?.milliseconds)
        }
    }
}
