import ArgumentParser
import Desk
import Exchange
import Ledger
import Localization
import Workshop

/// Prepares a server that keeps what laptops wrote, and looks at it.
struct CentralCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "central", abstract: "The server that keeps what laptops wrote: prepare it, look at it.",
        subcommands: [Init.self, Status.self])

    /// Makes tables, walls and roles.
    struct Init: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Prepare a PostgreSQL database: tables, walls between them, roles.",
            discussion: """
                Needs a role that may make tables and roles; repeated it changes nothing. A venue's role reads and adds the entries of the \
                programmes that it is permitted, and can neither change nor remove one; an office's role reads; an eraser's may only take out \
                what names people who were forgotten. Roles that are not there are made without a password: give them one with \
                psql's \\password, or a certificate.
                """)

        @OptionGroup var common: CommonOptions
        @Argument(help: "The server: postgresql://ROLE@HOST/DATABASE") var server: String
        @Option(help: "The programme's file to which venues may add.", completion: .file(extensions: ["halqa"]))
        var programme: String?
        @Option(help: "A venue's role; repeatable.") var venue: [String] = []
        @Option(help: "An office's role; repeatable.") var office: [String] = []
        @Option(help: "A role that may erase what names people who were forgotten; repeatable.") var eraser: [String] =
            []

        func run() throws {
            let t = common.localizer
            let id = try programme.map { try Self.programme($0, common) }
            try withCentral(server, t) { central, label in
                var roles = Central.Roles()
                (roles.venues, roles.offices, roles.erasers) = (venue, office, eraser)
                let made = try central.prepare(roles, for: id)
                if common.json {
                    return try Output.json(CentralInitReport(server: label, roles: made.map { PlainText($0) }))
                }
                try Output.line(t("%1 is prepared.", label))
                for name in made {
                    try Output.line(
                        t(
                            "The role %1 was made. Nobody can log in with it before it has a password or a certificate.",
                            PlainText(name)))
                }
                if id == nil, !venue.isEmpty {
                    try Output.line(
                        t("These venues may add to no programme yet: name its file with --programme."))
                }
            }
        }

        /// The id of a file's programme.
        private static func programme(_ file: String, _ common: CommonOptions) throws -> String {
            let t = common.localizer
            do {
                let desk = try Desk(
                    file, by: Account.operatorName(given: common.operatorName),
                    device: try Places().device(world: .system, t), world: .system)
                guard let programme = desk.state.programme else { throw LedgerError.damaged("programme") }
                return programme.id.description
            } catch let error as LedgerError {
                throw Failure(error, file: file, t)
            }
        }
    }

    /// Looks at the server.
    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "Look at a server: is it reached, is it prepared, what may this role do?")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The server (otherwise the one that was named last).") var server: String?

        func run() throws {
            let t = common.localizer
            guard let text = server ?? Account.settled.central else {
                throw Failure(
                    .usage,
                    t("No server is known yet. Name it once: halqa sync %1 postgresql://ROLE@HOST/DATABASE", "FILE"))
            }
            try withCentral(text, t) { central, label in
                let status = try central.status()
                let report = CentralStatusReport(
                    server: label, role: PlainText(central.role), encrypted: central.isEncrypted,
                    kinds: status.kinds, tooMuch: status.tooMuch, programmes: status.programmes, entries: status.rows)
                if common.json { return try Output.json(report) }
                try Output.line(
                    t("%1 is prepared, and reached as %2.", label, PlainText(central.role)))
                try Output.line(
                    central.isEncrypted
                        ? t("The connection is encrypted.")
                        : t("The connection is not encrypted: it does not leave this laptop."))
                try Output.line(
                    t(
                        "This role sees %1 of %2.", t.plural("%1 entry", "%1 entries", status.rows),
                        t.plural("%1 programme", "%1 programmes", status.programmes)))
                if !status.tooMuch.isEmpty {
                    try Output.line(
                        ExchangedWords(t, isTrial: false).warning(status.tooMuch, role: PlainText(central.role)))
                }
            }
        }
    }
}

/// Does something with a server, and puts in words what goes wrong.
private func withCentral(_ text: String, _ t: Localizer, _ body: (Central, PlainText) throws -> Void) throws {
    var label = PlainText("")
    do {
        let address = try CentralAddress(text)
        label = PlainText(address.label)
        try body(try Central(address), label)
    } catch let problem as CentralProblem {
        throw Failure(problem, server: label, t)
    }
}

/// What was prepared, as JSON.
private struct CentralInitReport: Encodable {
    var server: PlainText
    /// The roles that were not there before.
    var roles: [PlainText]
}

/// What a server is, as JSON.
private struct CentralStatusReport: Encodable {
    var server: PlainText
    var role: PlainText
    var encrypted: Bool
    var kinds: [String]
    var tooMuch: [String]
    var programmes: Int
    var entries: Int
}
