import Exchange
import Ledger
import Localization
import Workshop

extension Failure {
    /// Why nothing went to a server or came from it.
    /// - Parameter server: what people call it.
    init(_ problem: CentralProblem, server: PlainText, _ t: Localizer) {
        switch problem {
        case .missing(let what):
            self.init(
                .notPrepared,
                t("To reach a server the library libpq is needed (%1). Install the package libpq5.", PlainText(what)))
        case .noAddress:
            self.init(.usage, t("This is no address of a server. Right is: postgresql://ROLE@HOST/DATABASE"))
        case .passwordInAddress:
            self.init(
                .usage,
                t(
                    "A password stands in the address, where others can read it. Leave it out, and put it into ~/.pgpass or a service file."
                ))
        case .unreachable:
            self.init(
                .unavailable,
                t("There is no way to %1 now. The file stays as it was; try again when there is a connection.", server))
        case .brokeOff:
            self.init(
                .unavailable,
                t("The connection to %1 broke off. What went and came before is kept; do it again.", server))
        case .restarting:
            self.init(.busy, t("%1 is restarting. Try again in a minute.", server))
        case .crowded:
            self.init(.busy, t("%1 has no place for one more connection now. Try again in a minute.", server))
        case .certificate(let words):
            self.init(
                .otherServer,
                t(
                    "%1 does not prove that it is the server that was meant: %2. Nothing was sent.", server,
                    PlainText(words))
            )
        case .notLetIn(let words):
            self.init(
                .mayNot,
                t(
                    "%1 does not let this role in: %2. Look at the role's name and at ~/.pgpass.", server,
                    PlainText(words)))
        case .noDatabase(let words):
            self.init(
                .notPrepared, t("%1 has no such database: %2. Look at the address.", server, PlainText(words)))
        case .notPrepared:
            self.init(
                .notPrepared,
                t("%1 was not prepared yet. Whoever keeps it does so once: halqa central init ADDRESS", server))
        case .newer(let found, let known):
            self.init(
                .badData,
                t(
                    "%1 was made by a newer Halqa (version %2, this one knows %3). Nothing was taken over: install that Halqa here too.",
                    server, found, known))
        case .mayNot(let role, let words):
            self.init(
                .mayNot,
                t(
                    "The role %1 may not do this on %2. Whoever keeps the server permits it: halqa central init ADDRESS --programme FILE --venue %1",
                    PlainText(role), server),
                details: words.isEmpty ? [] : [words])
        case .full:
            self.init(
                .serverFull,
                t(
                    "The disk of %1 is full. What could not be sent is sent the next time; tell whoever keeps it.",
                    server))
        case .readOnly:
            self.init(
                .serverReadOnly,
                t("%1 takes nothing now: it is kept read-only. What could not be sent is sent the next time.", server))
        case .refused(let state, let words):
            self.init(.inputOutput, t("%1 refuses: %2 (%3).", server, PlainText(words), PlainText(state)))
        case .stopped: self.init(.unavailable, t("Stopped. What went and came before is kept."))
        }
    }

    /// Why nothing was taken over from a server.
    init(_ problem: JoinProblem, server: PlainText, _ t: Localizer) {
        guard case .begunApart = problem else {
            self.init(problem, other: server.string, t)
            return
        }
        self.init(
            .badData,
            t(
                "%1 holds this programme as another file began it, from the same script; this one is no copy of that. Nothing was taken over or sent. Get a copy of that file, or join both with halqa merge --unite.",
                server))
    }
}
