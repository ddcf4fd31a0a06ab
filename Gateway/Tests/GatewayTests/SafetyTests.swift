import Foundation
import Tally
import Testing
import Workshop

@testable import Gateway

@Suite("What telephones may not do")
struct SafetyTests {
    @Test("only who asks for an address that was told is answered")
    func hosts() async throws {
        let hall = try await Hall()
        for host in ["evil.example", "127.0.0.1", "localhost:\(hall.port)", "127.0.0.1:1", ""] {
            #expect(await hall.raw("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n").status == 421, "\(host)")
        }
        #expect([0, 400, 421].contains(await hall.raw("GET / HTTP/1.1\r\n\r\n").status))
        #expect(await hall.get("/").status == 200)
    }

    @Test("a form from elsewhere is nobody's")
    func origins() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality)
        let path = "/v/" + slips[0].token
        for headers in [
            "", "Origin: null\r\n", "Origin: http://evil.example\r\n", "Origin: https://127.0.0.1:\(hall.port)\r\n",
            "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n", "Referer: http://evil.example/\r\n",
        ] {
            #expect(await hall.post(path, "o=1", headers: headers).status == 403, "\(headers)")
        }
        #expect(hall.state.ballots(of: Hall.id(100)).isEmpty)
        #expect(await hall.post(path, "o=1", headers: "Sec-Fetch-Site: same-origin\r\n").status == 303)
        #expect(
            await hall.post("/code", "code=x", headers: "Referer: http://127.0.0.1:\(hall.port)/\r\n").status == 422)
    }

    @Test("a page says what a browser may do with it, and nothing is let in from elsewhere")
    func policy() async throws {
        let hall = try await Hall()
        let page = await hall.get("/")
        let policy = try #require(page.header("content-security-policy"))
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        #expect(!policy.contains("unsafe"))
        #expect(page.header("access-control-allow-origin") == nil)
        #expect(page.header("x-content-type-options") == "nosniff")
        #expect(page.body.utf8.count <= 14 * 1024)
        #expect(page.body.contains("Heat &amp; &lt;water&gt;"))
        #expect(!page.body.contains("style=") && !page.body.contains("onclick") && !page.body.contains("http-equiv"))
    }

    @Test("what is too much, or none of ours, is turned away")
    func broken() async throws {
        let hall = try await Hall()
        let host = "Host: 127.0.0.1:\(hall.port)\r\n"
        let origin = "Origin: http://127.0.0.1:\(hall.port)\r\n"
        #expect(await hall.post("/q", String(repeating: "a", count: 20_000)).status == 413)
        #expect(
            await hall.raw("POST /q HTTP/1.1\r\n\(host)\(origin)Content-Type: text/plain\r\nContent-Length: 1\r\n\r\na")
                .status
                == 415)
        #expect(await hall.raw("DELETE / HTTP/1.1\r\n\(host)\r\n").status == 405)
        #expect(await hall.get("/../../etc/passwd").status == 404)
        #expect(await hall.get("/%2e%2e/%2e%2e/etc/passwd").status == 404)
        let long = await hall.get("/", "X: " + String(repeating: "a", count: 40_000) + "\r\n")
        #expect(long.status != 200)
        #expect([0, 400].contains(await hall.raw("\u{0}\u{1}\u{2}\r\n\r\n").status))
        for text in ["%", "%4", "%zz=1", "=&=&=", "a=%ff%fe", String(repeating: "&", count: 9000)] {
            _ = Form(text)
            #expect(await hall.post("/q", text).status == 422)
        }
        #expect(await hall.get("/").status == 200)
    }

    @Test("five wrong codes a minute and an address waits; twenty and the room is told")
    func guesses() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality)
        var waits = 0
        for guess in 0..<200 {
            let from = "127.0.7.\(guess % 10 + 1)"
            let status = await hall.get(
                "/v/" + PhoneSlip.token(of: (0..<16).map { UInt8(truncatingIfNeeded: guess &* 7 &+ $0) }), from: from
            ).status
            #expect(status == 404 || status == 429)
            if status == 429 { waits += 1 }
        }
        #expect(waits == 150)
        #expect(hall.alarms.all == [20])
        // Who guesses not is not held up.
        #expect(await hall.get("/v/" + slips[0].token).status == 200)
        #expect(await hall.get("/v/" + slips[0].token, from: "127.0.7.1").status == 429)
    }

    @Test("connections that say nothing stand in nobody's way, and one address has only so many")
    func halfOpen() async throws {
        let hall = try await Hall(limits: Limits(rate: 1000, burst: 1000, connections: 8))
        let silent = (0..<200).map { _ in Task { await hall.raw("GET / HT", from: "127.0.9.9", patience: 3) } }
        try await Task.sleep(for: .milliseconds(200))
        #expect(await hall.get("/").status == 200)
        for one in silent { #expect(await one.value.status == 0) }
    }

    @Test("a page that was left counts no more among the connections of its address")
    func left() async throws {
        let hall = try await Hall(limits: Limits(rate: 1000, burst: 1000, connections: 4))
        let stream = "GET /events?k=day HTTP/1.1\r\nHost: 127.0.0.1:\(hall.port)\r\n\r\n"
        for _ in 0..<4 { _ = await hall.raw(stream, from: "127.0.9.8", patience: 1) }
        var status = 0
        for _ in 0..<30 where status != 200 {
            status = await hall.get("/", from: "127.0.9.8").status
            if status != 200 { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(status == 200)
    }

    @Test("one telephone that asks without end is told to wait; others are not")
    func floods() async throws {
        // Next to nothing comes back while it asks, however slow the machine is.
        let hall = try await Hall(limits: Limits(rate: 0.01, burst: 10, connections: 500))
        var refused = 0
        for _ in 0..<30 where await hall.get("/", from: "127.0.8.1").status == 429 { refused += 1 }
        #expect(refused == 20)
        #expect(await hall.get("/", from: "127.0.8.2").status == 200)
    }

    @Test("pages use nothing that is newer than Chrome 44 and Safari 12")
    func old() {
        let script = "\(PageStyle.script)"
        for word in [
            "let ", "const ", "=>", "`", "fetch(", "async ", "await ", "Promise", "...", "class ", "?.", "??",
            "includes(",
        ] {
            #expect(!script.contains(word), "\(word)")
        }
        let style = "\(PageStyle.css)"
        for word in [
            "var(", "grid", "gap:", "inset", "margin-inline", "padding-inline", "clamp(", "min(", "max(", ":is(",
            ":where(",
        ] {
            #expect(!style.contains(word), "\(word)")
        }
        for word in ["clipboard", "wakeLock", "serviceWorker", "crypto.", "WebSocket", "eval"] {
            #expect(!script.contains(word), "\(word)")
        }
    }
}
