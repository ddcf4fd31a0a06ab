import Foundation
import Ledger
import TestSupport
import Workshop

/// What the probe does with a file.
struct Probe {
    let ledger: Ledger
    let name: PlainText
    let world: World

    init(_ path: String, name: String) throws {
        world = Self.world
        self.name = PlainText(name)
        ledger = try Ledger.open(path, device: ID(high: 1, low: 1), world: world)
    }

    /// Writes so many lines and prints the id of each once the ledger has kept it.
    func write(_ count: Int) throws {
        for number in 0..<count { say(try line(number)) }
    }

    /// Says whether the file is sound.
    func look() throws { say(try ledger.verify()?.isClean == true ? "sound" : "damaged") }

    /// Writes until the limit on the size of a file stands in the way, and again when it is lifted.
    func squeeze(to bytes: rlim_t) throws {
        signal(SIGXFSZ, SIG_IGN)
        limit(to: bytes)
        do {
            for number in 0..<10_000 { say("kept " + (try line(number))) }
            say("no limit")
        } catch {
            say("error \(error)")
        }
        limit(to: .max)
        say("lifted " + (try line(0)))
        guard let verification = try ledger.verify() else { return }
        say("verified \(verification.problems)")
    }

    /// Puts ballots into an urn, `code=line` each, and prints `code receipt` once it is in, or `code` and why not.
    func cast(_ poll: String, _ ballots: some Sequence<String>) throws {
        guard let poll = ID<Poll>(poll) else { throw Refusal.unknownReference }
        for ballot in ballots {
            let parts = ballot.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let code = BallotCode(parts[0]) else { throw Refusal.unknownReference }
            do {
                say("\(code.signs) \(try ledger.castSecret(code, parts[1], in: poll))")
            } catch {
                say("\(code.signs) \(error)")
            }
        }
    }

    /// Copies the file to a folder, over and over, with a line more each time.
    func backUp(to folder: String) throws {
        for number in 0... {
            _ = try line(number)
            if let copy = try ledger.backUp(to: folder, keeping: 3) { say(copy) }
        }
    }

    /// Closes a secret poll.
    func close(_ poll: String) throws {
        guard let poll = ID<Poll>(poll) else { throw Refusal.unknownReference }
        say("closing")
        say("closed \(try ledger.closeSecret(poll, by: name).count)")
    }

    private func limit(to bytes: rlim_t) {
        var limit = rlimit()
        getrlimit(Int32(RLIMIT_FSIZE.rawValue), &limit)
        limit.rlim_cur = min(bytes, limit.rlim_max)
        setrlimit(Int32(RLIMIT_FSIZE.rawValue), &limit)
    }

    private func line(_ number: Int) throws -> String {
        let line = Contribution(
            id: world.newID(), activity: SampleDay.barriers, prompt: SampleDay.fuel, group: 1 + number % 3,
            position: number, kind: .idea, text: PlainText("\(name) says \(number)"), author: name,
            writtenAt: world.now())
        try ledger.record([.contribution(Revision(from: nil, to: line))], by: name)
        return line.id.description
    }

    private static var world: World {
        World(
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }, secondsFromUTC: { _ in 3600 },
            random: { UInt64.random(in: 0...UInt64.max) })
    }

    /// Makes the file of the sample workshop's second day, with something undone and a draft: the same in every run.
    static func makeGolden(_ path: String) throws {
        let day = try SampleDay(at: .nextDay)
        guard let programme = day.state.programme else { return }
        let clock = FixedWorld(date: SampleDay.date, clock: ClockTime(minutes: 505))
        let ledger = try Ledger.create(
            path, programme: programme, by: "Amina", device: ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | 1),
            world: clock.world)
        for (number, change) in day.changes.dropFirst().enumerated() {
            clock.advance(seconds: 90)
            try ledger.record([change], by: number % 3 == 0 ? "Yassir" : "سناء")
        }
        try ledger.undo(by: "Amina", own: false)
        try ledger.undo(by: "Amina", own: false, isRedo: true)
        try ledger.undo(by: "Yassir", own: true)
        try ledger.saveDraft("half a sent", slot: "capture", by: "Yassir")
    }
}
