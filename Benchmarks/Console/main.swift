// Measures the console and the ledger against design budgets, each beside a peer in the same run where there is one.
// `make bench` builds it in release mode and runs it; the figures say something on a quiet machine only.
//
//     halqa-bench [start] [keys] [durable] [following] [mixing] [idle]      only these

import Console
import Desk
import Foundation
import GRDB
import Ledger
import Localization
import Screen
import TestSupport
import Workshop

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("halqa-bench-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

let sample = try SampleDay(at: .planned)
let device = ID<Device>(high: 1, low: 1)

func makeFile(_ name: String, people: Int) throws -> (ledger: Ledger, path: String) {
    let path = folder.appendingPathComponent(name).path
    guard let programme = sample.state.programme else { preconditionFailure("the sample has a plan") }
    let ledger = try Ledger.create(path, programme: programme, by: "bench", device: device, world: sample.world)
    try ledger.record(try Crowd.changes(people), by: "bench")
    return (ledger, path)
}

// A key, from the console's update to the finished screen.
func measureKeys(people: Int, budget: String) throws {
    var state = sample.state
    try state.apply(try Crowd.changes(people))
    var console = ConsoleState(
        programme: state, sequence: 0, operatorName: "bench", role: .facilitator,
        localizer: Localizer(language: .english), size: Size(columns: 120, rows: 40), appearance: Appearance(),
        day: SampleDay.day(1), world: sample.world)
    func press(_ key: Key) {
        _ = Console.update(&console, .input(.key(key)), world: sample.world)
        _ = Console.draw(console, world: sample.world)
    }
    press(.character("2"))
    var times = Times()
    var naive = Times()
    let names = state.stakeholders.values.map(\.name.string)
    for query in ["fat", "ben al", "خد", "you", "zin ta", "moh", "الفا", "has el"] {
        var typed = ""
        for character in query {
            typed.append(character)
            times.measure { press(.character(character)) }
            naive.measure { _ = names.filter { $0.localizedCaseInsensitiveContains(typed) }.prefix(60).count }
        }
        for _ in query { times.measure { press(Key(.backspace)) } }
    }
    report(
        "key to screen, p99, \(people) people", times.quantile(0.99), budget: budget,
        peer: ("naive scan", naive.quantile(0.99)))
}

// A change that survives a power cut, against a plain insert with the same pragmas.
func measureDurable(people: Int) throws {
    let (ledger, _) = try makeFile("durable-\(people).halqa", people: people)
    var state = try ledger.state().state
    let plain = try DatabaseQueue(path: folder.appendingPathComponent("plain-\(people).db").path)
    try plain.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; CREATE TABLE t (a TEXT)")
    }
    var ours = Times()
    var peer = Times()
    for number in 0..<200 {
        let changes = try state.contribution(
            sample.world.newID(), saying: PlainText("line \(number) of a table"), to: SampleDay.fuel,
            in: SampleDay.barriers, group: 1, by: "bench", at: sample.world.now())
        try ours.measure { _ = try ledger.record(changes, by: "bench") }
        try state.apply(changes)
        try peer.measure {
            try plain.write {
                try $0.execute(sql: "INSERT INTO t VALUES (?)", arguments: ["line \(number) of a table"])
            }
        }
    }
    report(
        "a durable change, \(people) people", ours.median, budget: "its fsync + 1 ms",
        peer: ("plain insert", peer.median))
}

// What somebody else wrote, until it is in the state here; and a look at a file that nobody wrote to.
func measureFollowing(people: Int) throws {
    let (ledger, path) = try makeFile("followed.halqa", people: people)
    let desk = try Desk(path, by: "bench", device: ID(high: 1, low: 2), world: sample.world)
    var state = desk.state
    var grown = Times()
    var quiet = Times()
    for number in 0..<100 {
        let changes = try state.contribution(
            sample.world.newID(), saying: PlainText("line \(number) of a table"), to: SampleDay.fuel,
            in: SampleDay.barriers, group: 1, by: "bench", at: sample.world.now())
        try ledger.record(changes, by: "bench")
        try state.apply(changes)
        let news = grown.measure { desk.follow() }
        precondition(!news.isEmpty)
        quiet.measure { _ = desk.follow() }
    }
    report("an entry of somebody else, \(2 * people) there", grown.median, budget: "16 ms")
    report("a look when nothing is new", quiet.median, budget: "1 ms ")
}

// From the command to the first screen, in a pseudo-terminal.
func measureStart() throws {
    let (_, path) = try makeFile("start.halqa", people: 1000)
    let program = PseudoTerminal.builtProgram(named: "halqa")
    let environment = ["HOME": folder.path]
    var ours = Times()
    var peer = Times()
    for _ in 0..<20 {
        let terminal = try ours.measure {
            let terminal = try PseudoTerminal(
                program, [path, "--workshop", "fes", "--day", "1", "--lang", "en"], environment: environment)
            try terminal.wait(for: "0 here")
            return terminal
        }
        terminal.signal(SIGTERM)
        _ = try terminal.waitForEnd()
        peer.measure {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["sqlite3", path, "SELECT count(*) FROM stakeholder"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try? process.run()
            process.waitUntilExit()
        }
    }
    report("start to first screen, 1,000 people", ours.median, budget: "50 ms", peer: ("sqlite3 count", peer.median))
}

// Ten seconds in which nobody does anything.
func measureIdle() throws {
    let (_, path) = try makeFile("idle.halqa", people: 1000)
    func cpu() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
    func run(seconds: Double) throws -> Double {
        let before = cpu()
        let terminal = try PseudoTerminal(
            PseudoTerminal.builtProgram(named: "halqa"), [path, "--workshop", "fes", "--day", "1", "--lang", "en"],
            environment: ["HOME": folder.path])
        try terminal.wait(for: "0 here")
        Thread.sleep(forTimeInterval: seconds)
        terminal.signal(SIGTERM)
        _ = try terminal.waitForEnd()
        return cpu() - before
    }
    let idle = try run(seconds: 10) - (try run(seconds: 0))
    print(
        "idle for 10 s".padding(toLength: 46, withPad: " ", startingAt: 0)
            + String(format: "%9.2f %% of a core   budget ~0", max(0, idle) * 10))
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    print(
        "memory, 1,000 people".padding(toLength: 46, withPad: " ", startingAt: 0)
            + String(format: "%9.1f MB   budget 60 MB", Double(usage.ru_maxrss) / 1024))
}

let wanted = Set(CommandLine.arguments.dropFirst())
func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }

if isWanted("start") { try measureStart() }
if isWanted("keys") {
    try measureKeys(people: 1000, budget: "5 ms ")
    try measureKeys(people: 100_000, budget: "16 ms")
}
if isWanted("durable") {
    try measureDurable(people: 100)
    try measureDurable(people: 50_000)
}
if isWanted("following") { try measureFollowing(people: 50_000) }
if isWanted("mixing") { MixingBench.measure() }
if isWanted("idle") { try measureIdle() }
