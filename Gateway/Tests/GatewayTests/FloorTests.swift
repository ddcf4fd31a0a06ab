import Foundation
import Tally
import Testing
import Workshop

@testable import Gateway

@Suite("Questions and lines by telephone")
struct FloorTests {
    @Test("a question goes into the queue once, however often its page is sent; a second one counts with it")
    func questions() async throws {
        let hall = try await Hall()
        let id: ID<Contribution> = Hall.id(900)
        for _ in 0..<3 {
            #expect(await hall.post("/q", "id=\(id)&text=Who+pays%3F&name=%D9%86%D8%AC%D8%A7%D8%A9").status == 303)
        }
        let waiting = hall.state.questions(of: Hall.id(12)).waiting
        #expect(waiting.map(\.line.text) == ["Who pays?"])
        #expect(waiting.first?.line.by == .words("نجاة"))
        #expect(await hall.get("/q").body.contains("Who pays?"))
        #expect(await hall.post("/q/second", "id=\(id)", from: "127.0.0.2").status == 303)
        #expect(await hall.post("/q/second", "id=\(id)", from: "127.0.0.2").status == 422)
        #expect(hall.state.questions(of: Hall.id(12)).waiting.first?.times == 2)
        #expect(await hall.post("/q", "id=\(id)&text=+").status == 422)
    }

    @Test("what waits is shown to nobody unless the facilitator says so")
    func hidden() async throws {
        let hall = try await Hall(showsWaiting: false)
        let id: ID<Contribution> = Hall.id(901)
        #expect(await hall.post("/q", "id=\(id)&text=Is+he+a+thief").status == 303)
        #expect(!(await hall.get("/q").body).contains("thief"))
        #expect(await hall.post("/q/second", "id=\(id)").status == 422)
    }

    @Test("a telephone asks four questions a minute")
    func many() async throws {
        let hall = try await Hall()
        var statuses: [Int] = []
        for number in 0..<6 {
            let id: ID<Contribution> = Hall.id(UInt64(910 + number))
            statuses.append(await hall.post("/q", "id=\(id)&text=q\(number)", from: "127.0.0.5").status)
        }
        #expect(statuses == [303, 303, 303, 303, 429, 429])
    }

    @Test("a table's line is one line however often it is tried, and another table's code is another table")
    func lines() async throws {
        let hall = try await Hall()
        let code = await hall.keeper.code(ofTable: 2)
        let other = await hall.keeper.code(ofTable: 9)
        #expect(await hall.post("/code", "code=" + code.signs).header("location") == "/t/" + code.token)
        let body =
            "id=\(Hall.id(920) as ID<Contribution>)&prompt=\(Hall.id(50) as ID<Prompt>)"
            + "&activity=\(Hall.id(11) as ID<Activity>)&kind=barrier&text=No+wood+%3Cb%3E"
        for _ in 0..<3 { #expect(await hall.post("/t/" + code.token, body).status == 303) }
        let lines = hall.state.lines(of: Hall.id(11))
        #expect(lines.map(\.text) == ["No wood <b>"])
        #expect(lines.first?.group == 2)
        #expect(await hall.get("/t/" + code.token).body.contains("No wood &lt;b&gt;"))
        // There are four tables.
        #expect(await hall.get("/t/" + other.token).body.contains("There is no table 9"))
        #expect(await hall.get("/t/" + code.signs).status == 404)
    }

    @Test("a telephone reads the language that it asks for, and the one that was chosen before that")
    func languages() async throws {
        let hall = try await Hall()
        #expect(
            await hall.get("/", "Accept-Language: pl;q=0.5, ar-MA, en;q=0.9\r\n").body.contains(
                "lang=\"ar\" dir=\"rtl\""))
        let chosen = await hall.get("/?l=fr", "Accept-Language: ar\r\n")
        #expect(chosen.body.contains("<html lang=\"fr\" dir=\"ltr\">"))
        #expect(chosen.header("set-cookie") == "l=fr; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict")
        #expect(await hall.get("/", "Cookie: x=1; l=pl\r\nAccept-Language: ar\r\n").body.contains("lang=\"pl\""))
        #expect(await hall.get("/", "Accept-Language: zz, *;q=0.1\r\n").body.contains("lang=\"en\""))
    }

    @Test("what changes is told to who listens")
    func events() async throws {
        let hall = try await Hall()
        let listening = Task {
            await hall.raw("GET /events?k=day HTTP/1.1\r\nHost: 127.0.0.1:\(hall.port)\r\n\r\n", patience: 2)
        }
        try await Task.sleep(for: .milliseconds(300))
        _ = try await hall.poll(100, .plurality)
        let heard = await listening.value.body
        #expect(heard.components(separatedBy: "data: ").count >= 3)
        #expect(await hall.get("/events?k=nothing").status == 503)
    }
}
