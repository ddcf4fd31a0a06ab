import Foundation
import Localization
import Testing

@testable import halqa

/// What is said of a laptop before the day, on laptops of all kinds.
@Suite("Doctor")
struct DoctorTests {
    /// A laptop in a folder: what a test writes there is what the doctor sees.
    private final class Laptop {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("halqa-\(UUID().uuidString)").path

        init() throws { try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        func write(_ text: String, to path: String) throws {
            let file = URL(fileURLWithPath: root + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((text + "\n").utf8).write(to: file)
        }

        /// A laptop on which all is well.
        var machine: Machine {
            Machine(
                root: root + "/", environment: ["TERM": "xterm", "TZ": "Africa/Casablanca"],
                run: { program, words in
                    program == "fc-list" && words[0] == ":lang=ar" ? "Noto Sans Arabic\n" : "Noto Sans\n"
                },
                hasLibrary: { _ in true }, printers: { ["Office"] }, window: (120, 40), isUTF8: true)
        }

        func examine(_ machine: Machine, file: String? = nil) -> [String: DoctorReport.Check] {
            let places = Places(environment: ["HOME": root])
            let report = Doctor(file: file, places: places, machine: machine, Localizer(language: .english)).examine()
            return Dictionary(uniqueKeysWithValues: report.checks.map { ($0.id, $0) })
        }
    }

    @Test("one line for each thing, with what to do where something is to be done")
    func lines() throws {
        let laptop = try Laptop()
        var machine = laptop.machine
        machine.hasLibrary = { _ in false }
        machine.run = { _, _ in "" }
        machine.window = (60, 20)
        machine.isUTF8 = false
        let places = Places(environment: ["HOME": laptop.root])
        let report = Doctor(file: nil, places: places, machine: machine, Localizer(language: .english)).examine()
        let lines = report.lines(Localizer(language: .english))
        #expect(lines.count == report.checks.count)
        #expect(lines.contains { $0.hasPrefix("!!  Papers: PDF cannot be made") && $0.contains("libpangocairo-1.0-0") })
        #expect(lines.contains { $0.hasPrefix("!!  Terminal: The window is 60x20") || $0.contains("60") })
        #expect(lines.contains { $0.hasPrefix("!!  Characters") })
        #expect(lines.contains { $0.hasPrefix("!!  Fonts") && $0.contains("fonts-noto-core") })
        for check in report.checks where check.state == .bad { #expect(check.advice != nil, "\(check.id)") }
    }

    @Test("a laptop on which all is well has nothing that must be done")
    func good() throws {
        let laptop = try Laptop()
        try laptop.write("XKBLAYOUT=\"fr,ara\"", to: "etc/default/keyboard")
        try laptop.write("", to: "run/systemd/timesync/synchronized")
        try laptop.write("86", to: "sys/class/power_supply/BAT0/capacity")
        try laptop.write("Charging", to: "sys/class/power_supply/BAT0/status")
        let checks = laptop.examine(laptop.machine)
        for id in ["papers", "fonts", "terminal", "keyboard", "printer", "disk", "clock", "time-zone", "battery"] {
            #expect(checks[id]?.state == .good, "\(id): \(checks[id]?.found ?? "nothing")")
        }
        #expect(checks["file"]?.advice?.contains("halqa demo") == true)
    }

    @Test("a battery that runs down, a keyboard without Arabic letters, a clock that nothing sets")
    func notes() throws {
        let laptop = try Laptop()
        try laptop.write("XKBLAYOUT=\"fr\"", to: "etc/default/keyboard")
        try laptop.write("12", to: "sys/class/power_supply/BAT1/capacity")
        try laptop.write("Discharging", to: "sys/class/power_supply/BAT1/status")
        let checks = laptop.examine(laptop.machine)
        #expect(checks["battery"]?.state == .bad && checks["battery"]?.found.contains("12") == true)
        #expect(checks["keyboard"]?.state == .note && checks["keyboard"]?.advice?.contains("fr,ara") == true)
        #expect(checks["clock"]?.state == .note)
    }

    @Test("the command says it in text and as JSON, and 65 where something must be done")
    func command() throws {
        let halqa = try Halqa.withProgramme()
        let answer = try halqa.run("doctor", Halqa.file, "--lang", "en")
        #expect([0, 65].contains(answer.status))
        #expect(answer.output.contains("File system: A disk of this laptop"))
        let json = try halqa.run("doctor", Halqa.file, "--json")
        #expect(json.output.contains("\"id\" : \"free-space\"") || json.output.contains("\"id\":\"free-space\""))
    }

    @Test("what a terminal says of itself is read, and what it does not say is not known")
    func grants() {
        var kitty = TerminalGrants(environment: ["KITTY_WINDOW_ID": "1"])
        #expect(kitty.links == true && kitty.synchronizedOutput == nil)
        kitty.take("\u{1B}[?2026;2$y\u{1B}[?0u\u{1B}[?62;c")
        #expect(kitty.synchronizedOutput == true && kitty.kittyKeyboard == true)
        var old = TerminalGrants(environment: ["TERM": "linux"])
        old.take("\u{1B}[?6c")
        #expect(old.synchronizedOutput == false && old.kittyKeyboard == false && old.links == false)
        var silent = TerminalGrants(environment: [:])
        silent.take("")
        #expect(silent.synchronizedOutput == nil && silent.kittyKeyboard == nil)
    }
}
