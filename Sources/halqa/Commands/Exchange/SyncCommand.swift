import ArgumentParser
import Desk
import Exchange
import Foundation
import Ledger
import Localization
import Words
import Workshop

/// Exchanges a file with a server.
struct SyncCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Send to a server what it has not, and fetch what others have sent.",
        discussion: """
            What comes is checked as a parcel is. It does no harm to do it twice, to lose the connection, or to press Ctrl-C: do it again. The \
            address is kept in the settings; the password belongs into ~/.pgpass or a service file, and never into the address. Without a \
            connection the file stays as it was, and the exit code is 69.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "The server: postgresql://ROLE@HOST/DATABASE (otherwise the one that was named last).")
    var server: String?
    @Flag(help: "Say what would go and come, and leave both as they are.") var dryRun = false

    func run(_ session: Session) throws {
        let t = session.t
        guard let text = server ?? Account.settled.central else {
            throw Failure(
                .usage,
                t("No server is known yet. Name it once: halqa sync %1 postgresql://ROLE@HOST/DATABASE", session.path))
        }
        var label = PlainText(text)
        do {
            let address = try CentralAddress(text)
            label = PlainText(address.label)
            let central = try Central(address)
            let exchange = Exchange(
                session.desk, central, memory: session.places.acknowledged(of: session.path, by: text))
            let exchanged = try exchange.run(isTrial: dryRun, at: session.world.now().milliseconds)
            if server != nil, !dryRun, text != Account.settled.central {
                try session.places.keep(.central, text, t)
            }
            try answer(exchanged, label, central.role, session)
        } catch let problem as CentralProblem {
            // A file of an address that is none shows nobody's password.
            throw Failure(problem, server: problem == .noAddress || problem == .passwordInAddress ? "" : label, t)
        } catch let problem as JoinProblem {
            throw Failure(problem, server: label, t)
        }
    }

    private func answer(_ exchanged: Exchanged, _ label: PlainText, _ role: String, _ session: Session) throws {
        let t = session.t
        let words = ExchangedWords(t, isTrial: dryRun)
        if !exchanged.tooMuch.isEmpty {
            Output.complain(line: "halqa: " + words.warning(exchanged.tooMuch, role: PlainText(role)))
        }
        try session.answer(
            ExchangedReport(exchanged, with: label, isTrial: dryRun),
            words.lines(exchanged, with: label, file: PlainText(session.path)))
        if let obstacle = exchanged.obstacle { throw Failure(obstacle, server: label, t) }
        guard exchanged.refused.isEmpty, exchanged.aside.isEmpty else {
            throw Failure(
                .badData,
                t("Some entries did not pass: they are named above. The others did."),
                details: words.details(exchanged, with: label))
        }
    }
}

/// What came and went, in words.
struct ExchangedWords {
    private let t: Localizer
    private let isTrial: Bool

    init(_ t: Localizer, isTrial: Bool) { (self.t, self.isTrial) = (t, isTrial) }

    func lines(_ exchanged: Exchanged, with server: PlainText, file: PlainText) -> [String] {
        var lines: [String] = []
        if exchanged.lost > 0 {
            lines.append(
                t.plural(
                    "%2 knows %1 entry less than it was given: it was restored from a copy. What is here of it is sent again.",
                    "%2 knows %1 entries less than it was given: it was restored from a copy. What is here of them is sent again.",
                    exchanged.lost, server))
        }
        if let merged = exchanged.merged, !merged.isNothing || merged.waiting > 0 {
            var merged = merged
            // Where an answer ends is no matter of a stick that was pulled.
            merged.isCut = false
            lines += MergedWords(t, isTrial: isTrial).lines(merged, from: server, into: file)
        }
        if isTrial {
            if exchanged.unsent > 0 {
                lines.append(
                    t.plural("%1 entry would go to %2.", "%1 entries would go to %2.", exchanged.unsent, server))
            }
        } else if exchanged.sent > 0 {
            lines.append(t.plural("%1 entry went to %2.", "%1 entries went to %2.", exchanged.sent, server))
        }
        lines += exchanged.forks.map { $0.message(t) }
        if exchanged.waiting > 0 {
            lines.append(
                t.plural(
                    "%1 entry waits on %2 for one that is missing there. It comes once its laptop has sent that.",
                    "%1 entries wait on %2 for one that is missing there. They come once its laptop has sent that.",
                    exchanged.waiting, server))
        }
        if exchanged.erasedThere > 0 {
            lines.append(
                t.plural(
                    "%1 entry on %2 has less in it now: somebody was forgotten.",
                    "%1 entries on %2 have less in them now: somebody was forgotten.", exchanged.erasedThere, server))
        }
        if exchanged.unerased > 0 {
            lines.append(
                t.plural(
                    "%1 entry on %2 still names somebody who was forgotten. Whoever keeps the server erases it: see docs/exchange.md.",
                    "%1 entries on %2 still name somebody who was forgotten. Whoever keeps the server erases them: see docs/exchange.md.",
                    exchanged.unerased, server))
        }
        if lines.isEmpty, exchanged.obstacle == nil, exchanged.isInStep {
            lines.append(t("In step with %1: nothing to send, nothing new.", server))
        }
        return lines
    }

    /// What did not pass, a line each.
    func details(_ exchanged: Exchanged, with server: PlainText) -> [String] {
        exchanged.refused.map {
            t(
                "%1 refuses entry %2 of writer %3: %4", server, $0.number, PlainText($0.writer), PlainText($0.words))
        }
            + exchanged.aside.map { problem in
                switch problem {
                case .altered(let writer, let number):
                    t(
                        "%1: entry %2 of writer %3 was altered there, or is damaged. It was not taken over, nor what this writer wrote after it.",
                        server, number, PlainText(writer))
                case .signature(let writer, let number):
                    t(
                        "%1: the signature of entry %2 is not that of writer %3. Nothing of this writer was taken over.",
                        server, number, PlainText(writer))
                default: "\(problem)"
                }
            }
    }

    func warning(_ powers: [String], role: PlainText) -> String {
        t(
            "The role %1 may too much on the server (%2): it could alter or remove what others sent. Use a venue's role.",
            role, powers.joined(separator: ", "))
    }
}

/// What came and went, as JSON.
private struct ExchangedReport: Encodable {
    struct Refused: Encodable {
        var writer: String
        var number: Int
        var says: PlainText
    }

    var server: PlainText
    var dryRun: Bool
    var inStep: Bool
    var came: Int
    var sent: Int
    var sentAgain: Int
    var lost: Int
    var unsent: Int
    var waiting: Int
    var setAside: Int
    var refused: [Refused]
    var forks: [ForkReport]
    var erasedHere: Int
    var erasedThere: Int
    var unerased: Int
    var conflicts: Int
    var tooMuch: [String]

    init(_ exchanged: Exchanged, with server: PlainText, isTrial: Bool) {
        (self.server, dryRun, inStep) = (server, isTrial, exchanged.isInStep)
        (came, sent, sentAgain) = (exchanged.merged?.entries ?? 0, exchanged.sent, exchanged.sentAgain)
        (lost, unsent, waiting) = (exchanged.lost, exchanged.unsent, exchanged.waiting)
        setAside = exchanged.aside.count
        refused = exchanged.refused.map {
            Refused(writer: $0.writer, number: $0.number, says: PlainText($0.words))
        }
        forks = ((exchanged.merged?.forks ?? []) + exchanged.forks).map(ForkReport.init)
        (erasedHere, erasedThere) = (exchanged.merged?.erased ?? 0, exchanged.erasedThere)
        (unerased, conflicts) = (exchanged.unerased, exchanged.merged?.conflicts.after ?? 0)
        tooMuch = exchanged.tooMuch
    }
}
