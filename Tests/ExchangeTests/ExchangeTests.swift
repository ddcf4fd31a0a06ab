import Desk
import Exchange
import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// What laptops write apart comes together through a server that may hold rows back, lose them and be altered.
@Suite(
    "Files through a server",
    .enabled(if: PostgresServer.obstacle == nil, Comment(rawValue: PostgresServer.obstacle ?? "")))
struct ExchangeTests {
    @Test("two laptops send and fetch, and say the same; repeated it changes nothing on either side")
    func two() throws {
        let venues = try Venues("a", "b")
        try venues.say(at: "a", times: 3)
        try venues.say(at: "b", times: 2)
        let trial = try venues.sync("a", isTrial: true)
        #expect(try trial.unsent > 3 && trial.sent == 0 && venues.count() == 0)
        let first = try venues.sync("a")
        #expect(try first.sent == trial.unsent && first.merged == nil && venues.count() == first.sent)
        let second = try venues.sync("b")
        #expect(second.merged?.entries == 3 && second.sent == 2)
        #expect(try venues.sync("a").merged?.entries == 2)
        try venues.expectOne("a", "b")
        let before = try venues.bytes("a")
        for _ in 0..<2 {
            let again = try venues.sync("a")
            #expect(again.isInStep && again.sent == 0 && again.merged == nil && again.lost == 0)
        }
        #expect(try venues.bytes("a") == before)
        #expect(try venues.count() == first.sent + 2)
    }

    @Test("where laptops did not know of each other they ask the same question; settled once it is settled on both")
    func conflict() throws {
        let venues = try Venues("a", "b")
        for name in ["a", "b"] {
            venues.clock.advance(seconds: 1)
            try venues.desk(name).record { state in
                try state.revision(of: SampleDay.line(1)) { $0.text = PlainText("by " + name) }
            }
        }
        for name in ["a", "b", "a"] { try venues.sync(name) }
        let conflicts = try venues.desk("a").ledger.conflicts()
        #expect(try conflicts.count == 1 && venues.desk("b").ledger.conflicts() == conflicts)
        try venues.desk("a").record(decided: conflicts[0].settling(taking: 1))
        for name in ["a", "b"] { try venues.sync(name) }
        #expect(try venues.desk("b").ledger.conflicts() == [])
        try venues.expectOne("a", "b")
    }

    @Test("a venue's role reads and adds, and can neither change, nor remove, nor reach another programme")
    func walls() throws {
        let venues = try Venues("a")
        try venues.sync("a")
        let count = try venues.count()
        let row = """
            INSERT INTO halqa.journal SELECT '%', writer, n + 100000, id, clock, at, device, operator, batch, kind, payload,
            digest, undoes, parents, heads, hash, signature FROM halqa.journal LIMIT 1
            """
        for statement in [
            "UPDATE halqa.journal SET operator = 'x'", "UPDATE halqa.journal SET payload = NULL",
            "DELETE FROM halqa.journal", "TRUNCATE halqa.journal", "DROP TABLE halqa.journal",
            "DELETE FROM halqa.journal_0", "SELECT * FROM halqa.journal_0", "UPDATE halqa.writer SET key = NULL",
            "DELETE FROM halqa.writer", "UPDATE halqa.erasure SET payload = 'x'",
            "INSERT INTO halqa.permit VALUES (current_user, 'other')",
            "ALTER TABLE halqa.journal DISABLE ROW LEVEL SECURITY", "SET ROLE halqa_eraser",
            row.replacing("%", with: "other"),
        ] {
            let answer = try venues.sql(statement, as: venues.venue)
            #expect(answer.status != 0, "\(statement)")
        }
        #expect(try venues.count() == count)
        // What it may, it can.
        let own = try venues.must("SELECT programme FROM halqa.permit")
        #expect(try venues.sql(row.replacing("%", with: own), as: venues.venue).status == 0)
        // Rows of others it does not even see.
        try venues.must(row.replacing("%", with: "other"))
        #expect(try venues.must("SELECT count(DISTINCT programme) FROM halqa.journal", as: venues.venue) == "1")
        #expect(try venues.must("SELECT count(DISTINCT programme) FROM halqa.journal", as: venues.office) == "2")
        #expect(try venues.sql(row.replacing("%", with: own), as: venues.office).status != 0)
        #expect(try venues.sql("DELETE FROM halqa.journal", as: venues.eraser).status != 0)
        #expect(
            try venues.must(
                "WITH t AS (UPDATE halqa.journal SET payload = NULL RETURNING 1) SELECT count(*) FROM t",
                as: venues.eraser) == "0")
    }

    @Test("what comes after a row that is missing waits, and comes with it")
    func gap() throws {
        let venues = try Venues("a", "b")
        try venues.sync("a")
        try venues.sync("b")
        try venues.say(at: "a", times: 6)
        try venues.sync("a")
        let removed = try venues.must(
            """
            DELETE FROM halqa.journal j WHERE (writer, n) = (
                SELECT writer, max(n) - 3 FROM halqa.journal WHERE writer = (
                    SELECT writer FROM halqa.journal ORDER BY clock DESC LIMIT 1) GROUP BY writer)
            RETURNING n
            """)
        #expect(!removed.isEmpty)
        let held = try venues.sync("b")
        #expect(held.merged?.entries == 2 && held.waiting == 3 && !held.isInStep)
        let again = try venues.sync("a")
        #expect(again.lost > 0 && again.sentAgain > 0)
        #expect(try venues.sync("b").merged?.entries == 4)
        try venues.expectOne("a", "b")
    }

    @Test("a server that was restored from yesterday's dump is given again what it has lost, and this is said")
    func restored() throws {
        let venues = try Venues("a", "b")
        try venues.sync("a")
        try venues.must("SELECT 1")
        let (dump, name) = ("dump_" + venues.database, venues.database)
        try venues.server.must("postgres", "CREATE DATABASE \(dump) TEMPLATE \(name)")
        try venues.say(at: "a", times: 4)
        try venues.sync("a")
        try venues.say(at: "b", times: 2)
        try venues.sync("b")
        try venues.server.must("postgres", "DROP DATABASE \(name)")
        try venues.server.must("postgres", "ALTER DATABASE \(dump) RENAME TO \(name)")
        let again = try venues.sync("a")
        #expect(again.lost == 4 && again.sentAgain == 4 && again.sent == 4)
        let other = try venues.sync("b")
        #expect(other.lost >= 2 && other.sent == 2)
        try venues.sync("a")
        try venues.expectOne("a", "b")
        #expect(try venues.sync("a").lost == 0)
    }

    @Test("two rows of one number are named on the way, and both are kept on the server and on both laptops")
    func fork() throws {
        let venues = try Venues("a")
        try venues.say(at: "a")
        let folder = venues.folder
        // The disk is cloned, with the key on it: the same path stands for the same writer.
        try venues.copy("a", to: "start")
        try FileManager.default.copyItem(atPath: folder + "/keys-a", toPath: folder + "/keys-start")
        try venues.say(at: "a", times: 2, "here")
        try venues.copy("a", to: "one")
        for (from, to) in [("start.halqa", "a.halqa"), ("keys-start", "keys-a")] {
            try FileManager.default.removeItem(atPath: folder + "/" + to)
            try FileManager.default.copyItem(atPath: folder + "/" + from, toPath: folder + "/" + to)
        }
        try venues.say(at: "a", times: 3, "there")
        try venues.sync("one")
        let sent = try venues.sync("a")
        let forks = (sent.merged?.forks ?? []) + sent.forks
        #expect(!forks.isEmpty && Set(forks.map(\.number)).count == 1, "\(forks)")
        #expect(sent.sent == 3)
        try venues.sync("one")
        let (one, other) = (try venues.state("one"), try venues.state("a"))
        #expect(one == other)
        #expect(one.contributions.values.flatMap(\.values).count { $0.text.string.hasPrefix("there") } == 3)
        for name in ["one", "a", "one"] {
            let again = try venues.sync(name)
            #expect(again.sent == 0 && again.merged == nil, "\(name)")
        }
        #expect(try venues.problems("one") == [] && venues.problems("a") == [])
    }

    @Test("a row that was altered there is set aside with its writer's later ones; what others wrote comes")
    func altered() throws {
        let venues = try Venues("a", "b", "c")
        for name in ["a", "b"] { try venues.sync(name) }
        try venues.say(at: "a", times: 3, "wood")
        try venues.say(at: "b", times: 3, "gas")
        for name in ["a", "b"] { try venues.sync(name) }
        let kept = try venues.must("SELECT payload FROM halqa.journal WHERE payload LIKE '%wood 2%'")
        try venues.must(
            "UPDATE halqa.journal SET payload = replace(payload, 'wood 2', 'coal 2') WHERE payload LIKE '%wood 2%'")
        let found = try venues.sync("c")
        #expect(found.aside.count == 1 && !found.isInStep)
        guard case .altered = found.aside.first else {
            Issue.record("\(found.aside)")
            return
        }
        let texts = try venues.state("c").contributions.values.flatMap(\.values).map(\.text.string)
        #expect(texts.count { $0.hasPrefix("gas") } == 3 && !texts.contains { $0.hasPrefix("coal") })
        #expect(try venues.problems("c") == [])
        try venues.must("UPDATE halqa.journal SET payload = $x$\(kept)$x$ WHERE payload LIKE '%coal 2%'")
        // A chain made anew around an altered row needs a signature.
        try venues.must(
            "UPDATE halqa.journal SET signature = translate(signature, '01', '10') WHERE payload LIKE '%wood%'")
        let forged = try venues.sync("c")
        guard case .signature = forged.aside.first else {
            Issue.record("\(forged.aside)")
            return
        }
        try venues.must(
            "UPDATE halqa.journal SET signature = translate(signature, '01', '10') WHERE payload LIKE '%wood%'")
        #expect(try venues.sync("c").isInStep)
        for name in ["a", "b"] { try venues.sync(name) }
        try venues.expectOne("a", "b", "c")
    }

    @Test(
        "who was forgotten on one laptop is forgotten on the others; on the server by the role that erases, and by no other"
    )
    func forgotten() throws {
        let venues = try Venues("a", "b", "c")
        try venues.say(at: "a", by: "Karim Unforgettable", "said by Karim Unforgettable")
        for name in ["a", "b"] { try venues.sync(name) }
        let name: PlainText = "Karim Unforgettable"
        let forgetting = Forgetting(nil, NameMentions(names: [name]), placeholder: "…", written: [name.string])
        _ = try #require(try venues.desk("a").forget(forgetting, copiesIn: []))
        let there =
            "SELECT count(*) FROM halqa.journal WHERE payload LIKE '%Unforgettable%' OR operator LIKE '%Unforgettable%'"
        let left = try venues.sync("a")
        #expect(left.unerased > 0 && left.erasedThere == 0)
        #expect(try venues.must(there) != "0")
        #expect((try venues.sync("b").merged?.erased ?? 0) > 0)
        // Whoever comes later takes what is left, though the server still has more.
        try venues.sync("c")
        try venues.expectOne("a", "b", "c")
        for name in ["a", "b", "c"] {
            #expect(try !venues.bytes(name).contains(Data("Unforgettable".utf8)), "\(name)")
        }
        try venues.must("GRANT halqa_eraser TO \(venues.venue)")
        let erased = try venues.sync("b")
        #expect(erased.erasedThere == left.unerased && erased.tooMuch == [])
        #expect(try venues.must(there) == "0")
        #expect(try venues.sync("a").unerased == 0)
        try venues.copy("c", to: "d")
        #expect(try venues.sync("d").isInStep)
        try venues.expectOne("a", "d")
    }

    @Test("of two erasures of one clock the server keeps the one that the laptops hold")
    func erasedAtOnce() throws {
        let venues = try Venues("a", "b")
        try venues.say(at: "a", "Karim Unforgettable met Fatima Memorable")
        for name in ["a", "b"] { try venues.sync(name) }
        for (laptop, name) in [("a", "Karim Unforgettable" as PlainText), ("b", "Fatima Memorable")] {
            let forgetting = Forgetting(nil, NameMentions(names: [name]), placeholder: "…", written: [name.string])
            _ = try #require(try venues.desk(laptop).forget(forgetting, copiesIn: []))
        }
        let standings = try ["a", "b"].map { name in
            let erasure = try #require(try venues.desk(name).ledger.carriedErasures().first)
            return (name: name, standing: Standing(clock: erasure.clock, hash: erasure.standing))
        }
        #expect(standings[0].standing.clock == standings[1].standing.clock)
        try venues.must("GRANT halqa_eraser TO \(venues.venue)")
        // The one that does not hold comes first, so that the server has to tell them apart.
        let order = standings.sorted { $0.standing < $1.standing }.map(\.name)
        for name in order + order { try venues.sync(name) }
        try venues.expectOne("a", "b")
        let kept = "SELECT string_agg(standing, ' ') FROM halqa.erasure WHERE payload IS NOT NULL"
        #expect(try venues.must(kept) == standings.map(\.standing).max()?.hash)
        let said =
            "SELECT count(*) FROM halqa.journal j JOIN halqa.erasure e ON j.id = e.entry WHERE j.payload = e.payload"
        #expect(try venues.must(said) == "1")
        let page = URL(filePath: #filePath).appending(path: "../../../docs/exchange.md").standardizedFileURL
        #expect(try String(contentsOf: page, encoding: .utf8).contains(Standing.isLater("f", than: "e")))
    }

    @Test("a row that the server refuses is named; the rest goes, and is taken as far as there is no gap")
    func refused() throws {
        let venues = try Venues("a", "b")
        try venues.sync("a")
        try venues.must("ALTER TABLE halqa.journal ADD CHECK (operator <> 'Nobody')")
        try venues.say(at: "a", times: 2)
        try venues.say(at: "a", by: "Nobody")
        try venues.say(at: "a", times: 2)
        let found = try venues.sync("a")
        #expect(found.refused.count == 1 && found.sent == 4 && found.obstacle == nil && !found.isInStep)
        #expect(found.refused[0].words.contains("violates check constraint"))
        let other = try venues.sync("b")
        #expect(other.merged?.entries == 2 && other.waiting == 2)
    }

    @Test("a server that is full, restarting or read-only is named as what it is; what came before is kept")
    func obstacles() throws {
        let venues = try Venues("a", "b")
        try venues.sync("a")
        try venues.say(at: "a")
        try venues.sync("a")
        try venues.say(at: "b")
        try venues.must("ALTER DATABASE \(venues.database) SET default_transaction_read_only = on")
        let readOnly = try venues.sync("b")
        #expect(readOnly.obstacle == .readOnly && readOnly.merged?.entries == 1 && readOnly.unsent == 1)
        try venues.server.must(
            "postgres", "ALTER DATABASE \(venues.database) RESET default_transaction_read_only")
        func trouble(_ state: String) throws {
            try venues.must(
                """
                CREATE OR REPLACE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '\(state)'; END $$
                """)
        }
        try trouble("53100")
        try venues.must(
            "CREATE TRIGGER trouble BEFORE INSERT ON halqa.journal FOR EACH ROW EXECUTE FUNCTION trouble()")
        for (state, problem) in [("53100", CentralProblem.full), ("57P01", .restarting)] {
            try trouble(state)
            let found = try venues.sync("b")
            #expect(found.obstacle == problem && found.unsent == 1, "\(state)")
        }
        try venues.must("DROP TRIGGER trouble ON halqa.journal")
        #expect(try venues.sync("b").sent == 1)
        try venues.sync("a")
        try venues.expectOne("a", "b")
    }

    @Test("a role that may too much is named, and one that may not is refused; an office reads")
    func roles() throws {
        let venues = try Venues("a", "b")
        try venues.sync("a")
        #expect(try venues.sync("a", as: "admin").tooMuch.contains("superuser"))
        #expect(try venues.sync("a").tooMuch == [])
        try venues.must("GRANT DELETE ON halqa.journal TO \(venues.venue)")
        #expect(try venues.sync("a").tooMuch == ["DELETE"])
        try venues.say(at: "a")
        try venues.sync("a")
        let read = try venues.sync("b", as: venues.office)
        #expect(read.merged?.entries == 1 && read.obstacle == nil)
        try venues.say(at: "b")
        guard case .mayNot = try venues.sync("b", as: venues.office).obstacle else {
            Issue.record("an office may add")
            return
        }
        try venues.must("DELETE FROM halqa.permit")
        let count = try venues.count()
        guard case .mayNot = try venues.sync("b").obstacle else {
            Issue.record("a venue without a permit may add")
            return
        }
        #expect(try venues.count() == count)
    }

    @Test("a file that was begun on its own from the same script is neither sent nor mixed in")
    func begunApart() throws {
        let venues = try Venues("a")
        try venues.sync("a")
        let count = try venues.count()
        let day = try SampleDay(at: .morning)
        do {
            let ledger = try Ledger.create(
                venues.path("rehearsal"), programme: try #require(day.state.programme), by: "Amina",
                device: venues.device("rehearsal"), world: venues.clock.world, writers: venues.keys("rehearsal"))
            try ledger.record(Array(day.changes.dropFirst()), by: "Amina")
        }
        let before = try venues.bytes("rehearsal")
        #expect(throws: JoinProblem.begunApart) { try venues.sync("rehearsal") }
        #expect(try venues.bytes("rehearsal") == before)
        #expect(try venues.count() == count)
    }

    @Test("stopped after any batch, it goes on from there, and nothing is doubled or missing")
    func stopped() throws {
        let venues = try Venues("a", "b")
        try venues.say(at: "a", times: 20)
        for batches in 1...3 {
            #expect(throws: CentralProblem.stopped) {
                var left = batches
                try venues.sync("a", batch: 7) { step in
                    if case .sending = step { left -= 1 }
                    return left > 0
                }
            }
        }
        try venues.sync("a", batch: 7)
        let rows = try venues.desk("a").ledger.vector().values.reduce(0, +)
        #expect(try venues.count() == rows)
        try venues.sync("b")
        try venues.expectOne("a", "b")
    }

    @Test("a server that is killed in the middle and comes again ends with every row once; its roles are made by init")
    func killed() throws {
        let server = try PostgresServer()
        let venues = try Venues("a", "b", on: server)
        try venues.say(at: "a", times: 20)
        var left = 3
        let broken = try venues.sync("a", batch: 7) { step in
            if case .sending = step { left -= 1 }
            if left == 0 { try? server.kill() }
            return true
        }
        #expect(broken.obstacle != nil && broken.unsent > 0)
        let before = try venues.bytes("b")
        #expect(throws: (any Error).self) { try venues.sync("b") }
        #expect(try venues.bytes("b") == before)
        try server.start()
        #expect(try venues.sync("a", batch: 7).isInStep)
        try venues.say(at: "b", times: 2)
        try venues.sync("b")
        try venues.sync("a")
        try venues.expectOne("a", "b")
        #expect(try venues.count() == venues.desk("a").ledger.vector().values.reduce(0, +))
    }

    @Test("a server elsewhere proves who it is, or nothing is sent")
    func certificates() throws {
        let host = "127.\((1...250).randomElement() ?? 9).\((1...250).randomElement() ?? 9).9"
        let server = try PostgresServer(settings: ["listen_addresses=\(host)"])
        let venues = try Venues("a", on: server)
        func makeCertificate(for name: String) throws {
            try server.must(
                "postgres",
                """
                COPY (SELECT 1) TO PROGRAM 'openssl req -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 \
                -keyout server.key -out server.crt -days 30 -subj /CN=halqa -addext subjectAltName=IP:\(name) 2>/dev/null'
                """)
            try server.must("postgres", "ALTER SYSTEM SET ssl = on")
            try server.kill()
            try server.start()
        }
        try server.must(
            "postgres", "COPY (SELECT 'host all all 127.0.0.0/8 trust') TO PROGRAM 'cat >> pg_hba.conf'")
        let own = "host=\(host) dbname=\(venues.database) user=\(venues.venue)"
        func sync(_ more: String) throws -> Exchanged {
            let central = try Central(try CentralAddress(own + more))
            #expect(central.isEncrypted)
            return try Exchange(venues.desk("a"), central).run(at: 0)
        }
        func refused(_ more: String) -> Bool {
            do {
                _ = try sync(more)
                return false
            } catch {
                guard case .certificate? = error as? CentralProblem else { return false }
                return true
            }
        }
        try server.kill()
        try server.start()
        #expect(refused(""), "no TLS at all")
        #expect(refused(" sslmode=disable"), "nobody takes it away")
        try makeCertificate(for: host)
        let trusted = " sslrootcert=\(server.folder)/data/server.crt"
        #expect(refused(""), "nobody vouches for it")
        #expect(refused(" sslmode=require"), "nobody takes it away")
        #expect(try sync(trusted).sent > 0)
        try makeCertificate(for: "127.0.0.77")
        #expect(refused(trusted), "it is another one's")
    }
}
