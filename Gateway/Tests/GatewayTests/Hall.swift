import Foundation
import Hummingbird
import Ledger
import Localization
import Synchronization
import Tally
import Testing
import Workshop

@testable import Gateway

/// A room with a file, telephones and slips, as tests need it.
final class Hall: Sendable {
    let path: String
    let keeper: Keeper
    let limits: Limits
    let port: Int
    let alarms: Alarms
    private let server: Task<Void, Never>
    private let following: Task<Void, Never>

    final class Alarms: Sendable {
        private let counts = Mutex<[Int]>([])
        func add(_ count: Int) { counts.withLock { $0.append(count) } }
        var all: [Int] { counts.withLock { $0 } }
    }

    static let device = ID<Device>(high: 1, low: 2)
    static func id<Entity>(_ number: UInt64) -> ID<Entity> { ID(high: 7, low: number) }
    static func text(_ text: String) -> LocalizedText { LocalizedText(["en": PlainText(text)]) }

    static let programme: Programme = {
        let date = World.system.workingDate(World.system.now())
        let prompt = Prompt(
            id: id(50), code: "what", title: text("What"), text: text("What holds us back?"), kind: .barrier)
        let activities = [
            Activity(
                id: id(10), code: "vote", kind: .vote, title: text("Vote"), start: ClockTime(minutes: 540), minutes: 60),
            Activity(
                id: id(11), code: "tables", kind: .breakout, title: text("Tables"), start: ClockTime(minutes: 600),
                minutes: 60, groups: 4, prompts: [prompt]),
            Activity(
                id: id(12), code: "floor", kind: .questions, title: text("Questions"), start: ClockTime(minutes: 660),
                minutes: 60),
        ]
        let day = Day(
            id: id(3), code: "one", number: 1, date: date, theme: text("Heat & <water>"), accent: "amber",
            activities: activities)
        let workshop = Workshop(id: id(2), code: "fes", city: text("Fez"), invitations: 40, language: "en", days: [day])
        return Programme(
            id: id(1), code: "test", title: text("Test"), languages: ["en"], categories: [], workshops: [workshop])
    }()

    init(showsWaiting: Bool = true, limits: Limits = Limits(rate: 100_000, burst: 100_000, connections: 2000))
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.path
        path = folder + "/hall-\(UInt64.random(in: .min ... .max)).halqa"
        _ = try Ledger.create(path, programme: Self.programme, by: "test", device: Self.device, world: .system)
        let keeper = try Keeper(path, by: "telephones", device: Self.device, world: .system)
        self.keeper = keeper
        self.limits = limits
        let announced = Announced()
        let alarms = Alarms()
        self.alarms = alarms
        let responder = PhoneResponder(
            keeper: keeper, world: .system, announced: announced, limits: limits, language: .english,
            showsWaiting: showsWaiting, alarm: { alarms.add($0) }, seconds: PhoneServer.seconds)
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let application = PhoneServer.application(responder, address: "127.0.0.1", port: 0) { port in
            announced.set(["127.0.0.1"], port: port)
            continuation.yield(port)
        }
        server = Task.detached { try? await application.runService(gracefulShutdownSignals: []) }
        following = Task { await keeper.follow(every: 50) }
        var iterator = ports.makeAsyncIterator()
        port = await iterator.next() ?? 0
        await keeper.look()
    }

    deinit {
        server.cancel()
        following.cancel()
        for end in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    /// A vote with slips, open.
    func poll(
        _ number: UInt64, _ method: VotingMethod, options: Int = 4, slips: Int = 5, isSecret: Bool = false,
        rules: (inout PollRules) -> Void = { _ in }
    ) async throws -> [PhoneSlip] {
        var made = PollRules(method: method, majority: .simple, isSecret: isSecret)
        rules(&made)
        let names =
            method.hasOwnAnswers
            ? []
            : (1...options).map { PollOption(text: Self.text("Option \($0)"), cost: method.isAboutMoney ? 30 : nil) }
        let poll = Poll(
            id: Self.id(number), activity: Self.id(10), code: "p\(number)", question: Self.text("Question \(number)?"),
            rules: made, options: names)
        try await write { state, _ in try state.creation(of: poll) }
        try await write { state, world in
            try state.issuing(slips, in: poll.id, id: world.newID(), random: world.random)
        }
        try await write { state, world in try state.opening(of: poll.id, at: world.now(), random: world.random) }
        return keeper.board.newest.state.phoneSlips(of: poll.id)
    }

    struct NotWritten: Error {
        let outcome: WriteOutcome
    }

    func write(_ rule: @Sendable (ProgrammeState, World) throws -> [Change]) async throws {
        let outcome = await keeper.record(rule)
        guard case .kept = outcome else { throw NotWritten(outcome: outcome) }
    }

    var state: ProgrammeState { keeper.board.newest.state }

    // MARK: - A client that sends what it likes

    struct Answer {
        let status: Int
        let head: String
        let body: String
        func header(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// Sends bytes as they are, and reads until the other end closes, or nothing comes for a while.
    func raw(_ bytes: String, from address: String = "127.0.0.1", patience: Int = 5) async -> Answer {
        let port = port
        return await withCheckedContinuation { reply in
            Thread.detachNewThread { reply.resume(returning: Self.exchange(bytes, port, address, patience)) }
        }
    }

    private static func exchange(_ bytes: String, _ port: Int, _ address: String, _ patience: Int) -> Answer {
        let none = Answer(status: 0, head: "", body: "")
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var time = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        func place(_ address: String, _ port: Int) -> sockaddr_in {
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_port = UInt16(port).bigEndian
            inet_pton(AF_INET, address, &place.sin_addr)
            return place
        }
        func with(_ place: sockaddr_in, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
            var place = place
            return withUnsafePointer(to: &place) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    call($0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        }
        guard with(place(address, 0), { bind(socket, $0, $1) }) == 0,
            with(place("127.0.0.1", port), { connect(socket, $0, $1) }) == 0
        else { return none }
        let all = Array(bytes.utf8)
        var sent = 0
        while sent < all.count {
            let count = send(socket, Array(all[sent...]), all.count - sent, Int32(MSG_NOSIGNAL))
            if count <= 0 { break }
            sent += count
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { break }
            received += buffer.prefix(count)
            let text = String(decoding: received, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let answer = Answer(
                status: Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0,
                head: String(text[..<end.lowerBound]),
                body: String(text[end.upperBound...]))
            if let length = answer.header("content-length").flatMap({ Int($0) }), answer.body.utf8.count >= length {
                return answer
            }
        }
        let text = String(decoding: received, as: UTF8.self)
        let end = text.range(of: "\r\n\r\n")
        return Answer(
            status: Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0,
            head: end.map { String(text[..<$0.lowerBound]) } ?? text,
            body: end.map { String(text[$0.upperBound...]) } ?? "")
    }

    func get(_ path: String, _ headers: String = "", from address: String = "127.0.0.1") async -> Answer {
        await raw("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(headers)\r\n", from: address)
    }

    func post(_ path: String, _ body: String, from address: String = "127.0.0.1", headers: String? = nil) async
        -> Answer
    {
        let origin = headers ?? "Origin: http://127.0.0.1:\(port)\r\n"
        return await raw(
            "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(origin)Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)", from: address)
    }
}
