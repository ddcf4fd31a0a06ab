import Foundation
import TestSupport
import Testing

/// Laptops, one programme and a server, by command.
@Suite(
    "Laptops and a server",
    .enabled(if: PostgresServer.obstacle == nil, Comment(rawValue: PostgresServer.obstacle ?? "")))
struct SyncTests {
    private static let other = "other.halqa"

    /// Two laptops, each with a copy of one file, and a database that is prepared for them.
    private struct Desks {
        let halqa: Halqa
        let server: PostgresServer
        let database: String
        /// Roles belong to all databases of a server.
        var venue: String { "fes_" + database }
        var address: String { server.address(database, as: venue) }

        init(isPrepared: Bool = true) throws {
            halqa = try Halqa.withProgramme()
            server = try PostgresServer.shared.get()
            database = try server.database()
            try FileManager.default.copyItem(at: halqa.path(Halqa.file), to: halqa.path(SyncTests.other))
            if isPrepared {
                let made = try prepare()
                try #require(made.status == 0, "\(made.errors)")
            }
        }

        func prepare() throws -> Halqa.Answer {
            try halqa.run(
                "central", "init", server.address(database), "--programme", Halqa.file, "--venue", venue, "--lang", "en"
            )
        }

        func run(onSecond: Bool = false, _ arguments: String...) throws -> Halqa.Answer {
            let second = ["XDG_STATE_HOME": halqa.path("second").path, "HALQA_AS": "Yassir"]
            return try halqa.run(arguments + ["--lang", "en"], environment: onSecond ? second : [:])
        }

        func note(_ file: String, onSecond: Bool = false, _ text: String) throws {
            let answer = try run(
                onSecond: onSecond, "note", file, "--workshop", "fes", "--day", "1", "--activity", "barriers",
                "--group", "1", "--prompt", "fuel", text)
            try #require(answer.status == 0, "\(answer.errors)")
        }

        func bytes() throws -> Data { try Data(contentsOf: halqa.path(Halqa.file)) }
    }

    @Test("init makes what is not there and says which roles are new; status says what a role may")
    func prepared() throws {
        let desks = try Desks(isPrepared: false)
        let early = try desks.run("sync", Halqa.file, desks.server.address(desks.database))
        #expect(early.status == 78 && early.errors.contains("was not prepared yet"), "\(early.errors)")
        let made = try desks.prepare()
        #expect(
            made.output == """
                \(desks.database) is prepared.
                The role \(desks.venue) was made. Nobody can log in with it before it has a password or a certificate.

                """, "\(made.errors)")
        let again = try desks.prepare()
        #expect(again.status == 0 && again.output == "\(desks.database) is prepared.\n", "\(again.errors)")
        let status = try desks.run("central", "status", desks.address)
        #expect(status.output.contains("reached as \(desks.venue)."), "\(status.errors)")
        let json = try desks.run("central", "status", desks.server.address(desks.database), "--json").json
        #expect(json["tooMuch"][0].string == "superuser")
        let refused = try desks.run("central", "init", desks.address)
        #expect(refused.status == 77, "\(refused.errors)")
    }

    @Test("both laptops come in step; the address is kept as a setting, and a trial changes nothing")
    func sync() throws {
        let desks = try Desks()
        try desks.note(Halqa.file, "le bois est cher")
        try desks.note(Self.other, onSecond: true, "le gaz")
        let before = try desks.bytes()
        let trial = try desks.run("sync", Halqa.file, desks.address, "--dry-run")
        #expect(trial.output.contains("would go to \(desks.database)."), "\(trial.errors)")
        #expect(try desks.run("sync", Halqa.file).status == 64)
        let sent = try desks.run("sync", Halqa.file, desks.address)
        #expect(sent.status == 0 && sent.output.contains("entries went to \(desks.database)."), "\(sent.errors)")
        #expect(try desks.bytes() == before)
        let settings = try String(contentsOf: desks.halqa.path(".config/halqa/halqa.conf"), encoding: .utf8)
        #expect(settings.contains("\ncentral = \(desks.address)\n"))
        let second = try desks.run(onSecond: true, "sync", Self.other, "--json")
        #expect(second.json["came"].int == 1 && second.json["sent"].int == 1, "\(second.errors)\(second.output)")
        let third = try desks.run("sync", Halqa.file)
        #expect(third.output.hasPrefix("1 entry came from \(desks.database)."), "\(third.errors)")
        let step = try desks.run("sync", Halqa.file)
        #expect(step.output == "In step with \(desks.database): nothing to send, nothing new.\n", "\(step.errors)")
        for file in [Halqa.file, Self.other] { #expect(try desks.run("verify", file).status == 0) }
        let heads = try [Halqa.file, Self.other].map { try desks.run("verify", $0, "--json").json["head"].string }
        #expect(heads[0] == heads[1])
    }

    @Test("what stands in the way is said, each with its own exit code, and the file stays as it was")
    func obstacles() throws {
        let desks = try Desks()
        try desks.note(Halqa.file, "le bois")
        let before = try desks.bytes()
        let base = "host=\(desks.server.folder) dbname=\(desks.database)"
        for (address, status, words) in [
            ("host=/nowhere dbname=x", 69, "There is no way to x now."),
            ("postgresql://fes@127.0.0.3:1/x", 69, "There is no way to 127.0.0.3/x now."),
            ("postgresql://fes:geheim@127.0.0.3:1/x", 64, "A password stands in the address"),
            ("password=geheim host=x", 64, "A password stands in the address"),
            ("geheim", 64, "This is no address of a server."),
            ("postgresql://fes@[geheim/x", 64, "This is no address of a server."),
            (base + " user=nobody_\(desks.database)", 77, "does not let this role in"),
            ("host=\(desks.server.folder) dbname=none_\(desks.database) user=admin", 78, "has no such database"),
        ] {
            let answer = try desks.run("sync", Halqa.file, address)
            #expect(answer.status == status && answer.errors.contains(words), "\(address): \(answer.errors)")
            #expect(!answer.errors.contains("geheim"))
        }
        #expect(!FileManager.default.fileExists(atPath: desks.halqa.path(".config/halqa/halqa.conf").path))
        func trouble(_ state: String) throws {
            try desks.server.must(
                desks.database,
                """
                CREATE OR REPLACE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '\(state)'; END $$
                """)
        }
        try trouble("53100")
        try desks.server.must(
            desks.database,
            "CREATE TRIGGER trouble BEFORE INSERT ON halqa.journal FOR EACH ROW EXECUTE FUNCTION trouble()")
        for (state, status, words) in [
            ("53100", 71, "is full"), ("25006", 72, "takes nothing now"), ("57P01", 75, "is restarting"),
            ("42501", 77, "may not do this"),
        ] {
            try trouble(state)
            let answer = try desks.run("sync", Halqa.file, desks.address)
            #expect(answer.status == status && answer.errors.contains(words), "\(state): \(answer.errors)")
        }
        #expect(try desks.bytes() == before)
        let tooMuch = try desks.run("sync", Halqa.file, desks.server.address(desks.database), "--dry-run")
        #expect(tooMuch.errors.contains("may too much on the server"), "\(tooMuch.errors)")
        let refused = try desks.run("sync", Halqa.file, base + " user=admin password=x")
        #expect(refused.status == 64)
    }

    @Test("killed in the middle it goes on the next time, and every entry is there once")
    func killed() throws {
        let desks = try Desks()
        try desks.note(Halqa.file, "le bois")
        try desks.server.must(
            desks.database,
            """
            CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END $$;
            CREATE TRIGGER slow BEFORE INSERT ON halqa.journal FOR EACH ROW EXECUTE FUNCTION slow()
            """)
        let process = desks.halqa.process(["sync", Halqa.file, desks.address])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let sending = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = '\(desks.database)' AND state = 'active'
            AND query LIKE 'INSERT INTO halqa.journal%'
            """
        while try desks.server.must("postgres", sending) == "0" { try #require(process.isRunning) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        try desks.server.must(desks.database, "DROP TRIGGER slow ON halqa.journal")
        #expect(try desks.run("sync", Halqa.file, desks.address).status == 0)
        let entries = try desks.run("verify", Halqa.file, "--json").json["entries"].int
        let rows = try desks.server.must(desks.database, "SELECT count(*) FROM halqa.journal")
        #expect(entries.map { "\($0)" } == rows)
    }

    @Test(
        "beside the keys the console says what is to be sent, and then that both are in step; without a way it says no more"
    )
    func console() throws {
        let desks = try Desks()
        #expect(try desks.run("sync", Halqa.file, desks.address).status == 0)
        try desks.note(Halqa.file, "le bois")
        func play(_ name: String, _ keys: String, at address: String) throws -> Halqa.Answer {
            try desks.halqa.write(keys, to: name)
            return try desks.halqa.run(
                ["play", Halqa.file, "--keys", name, "--workshop", "fes", "--day", "1", "--lang", "en"],
                environment: ["HALQA_CENTRAL": address])
        }
        let away = try play("away", "size 130x30\nwait 1s\nwait 1s\nexpect to send\n", at: "host=/nowhere dbname=x")
        #expect(away.status == 0, "\(away.errors)\(away.output)")
        let here = try play("here", "size 130x30\nwait 1s\nwait 1s\nexpect in step\n", at: desks.address)
        #expect(here.status == 0, "\(here.errors)\(here.output)")
        let rows = try desks.server.must(desks.database, "SELECT count(*) FROM halqa.journal")
        #expect(try desks.run("verify", Halqa.file, "--json").json["entries"].int.map { "\($0)" } == rows)
    }
}
