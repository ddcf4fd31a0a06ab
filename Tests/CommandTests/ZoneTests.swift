import Foundation
import Testing
import Workshop

@testable import halqa

/// Where it is what time.
@Suite(
    "Time zones",
    .enabled(
        if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Africa/Casablanca"), "tzdata is not installed"))
struct ZoneTests {
    @Test(
        "show what the system's own clock shows there, before the first transition, between two, and after the last",
        arguments: [
            "Africa/Casablanca", "Africa/Tunis", "Africa/Cairo", "Europe/Paris", "Europe/Warsaw", "Europe/Dublin",
            "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Gaza", "Etc/UTC",
        ])
    func oracle(name: String) throws {
        let zone = try #require(ZoneFile(named: name))
        var generator = SystemRandomNumberGenerator()
        let instants = (0..<2000).map { _ in Int64.random(in: -2_200_000_000...4_000_000_000, using: &generator) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["TZ=" + name, "LC_ALL=C", "date", "-f", "-", "+%:::z %::z"]
        let folder = FileManager.default.temporaryDirectory
        let answer = try Halqa.finish(process, in: folder, input: instants.map { "@\($0)\n" }.joined())
        let lines = answer.output.split(separator: "\n")
        try #require(lines.count == instants.count, "\(answer.errors)")
        for (seconds, line) in zip(instants, lines) {
            let parts = (line.split(separator: " ").last ?? "").dropFirst().split(separator: ":").compactMap { Int($0) }
            let size = parts.count == 3 ? parts[0] * 3600 + parts[1] * 60 + parts[2] : .max
            let expected = line.contains(" -") ? -size : size
            let found = zone.offset(at: Instant(milliseconds: seconds * 1000))
            #expect(found == expected, "\(name) at \(seconds)")
            if found != expected { return }
        }
    }

    @Test("in Morocco go back for Ramadan")
    func ramadan() throws {
        let zone = try #require(ZoneFile(named: "Africa/Casablanca"))
        func offset(_ text: String) throws -> Int {
            zone.offset(at: Instant(try #require(CivilDate(text)), ClockTime(minutes: 720), secondsFromUTC: 0))
        }
        #expect(try offset("2026-12-01") == 3600)
        #expect(try offset("2026-03-01") == 0)
    }

    @Test(
        "are found by their names and by nothing else",
        arguments: [
            "", "/etc/passwd", "../../etc/passwd", "Africa//Casablanca", "Africa/Casablanca/", "Africa/./Tunis",
            "Africa/Casablanca\n", "زمن", "Africa", "Nowhere/Atall", "zone.tab",
        ])
    func names(name: String) {
        #expect(ZoneFile(named: name) == nil)
    }

    @Test("that are damaged are none, wherever the data end or lie")
    func damaged() throws {
        let data = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/Africa/Casablanca"))
        let bytes = [UInt8](data)
        for length in stride(from: 0, to: bytes.count - 40, by: 7) {
            // What is cut is refused, or read as far as it is whole; it never ends the program.
            _ = ZoneFile(Array(bytes[..<length]))?.offset(at: Instant(milliseconds: 0))
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var altered = bytes
            altered[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            _ = ZoneFile(altered)?.offset(at: Instant(milliseconds: 1_796_000_000_000))
        }
    }

    @Test("are the workshop's, whatever the laptop's: what is shown, what --at means, and in which form")
    func workshop() throws {
        let halqa = try Halqa.withProgramme()
        for zone in ["UTC", "Europe/Paris", "Asia/Tokyo"] {
            let came = try halqa.run(
                "checkin", Halqa.file, "--workshop", "fes", "--day", "1", "--at", "08:41", "Karim Tahiri", "--json",
                environment: ["TZ": zone])
            #expect(came.json["arrivedAt"].string == "2026-12-01T08:41:00+01:00", "\(zone)")
        }
        let paris = try halqa.run(
            "checkin", Halqa.file, "--workshop", "fes", "--day", "1", "Karim Tahiri",
            environment: ["TZ": "Europe/Paris"])
        #expect(paris.output.contains("is here since 08:41"))
        let status = try halqa.run("status", Halqa.file, "--json", environment: ["TZ": "Asia/Tokyo"]).json
        #expect(status["workshops"][0]["zone"].string == "Africa/Casablanca")
        #expect(status["workshops"][0]["clock"].string == "workshop")
        #expect(status["asOf"].string?.hasSuffix("+01:00") == true)
    }

    @Test("are the laptop's in a file that does not say, and that is said")
    func oldFile() throws {
        let halqa = try Halqa()
        let script = try String(contentsOfFile: Halqa.repository.path + "/sessions/eco-hammam.yaml", encoding: .utf8)
        try halqa.write(script.replacing("  zone: Africa/Casablanca\n", with: ""), to: "old.yaml")
        #expect(try halqa.run("new", "old.halqa", "--script", "old.yaml").status == 0)
        let answer = try halqa.run("status", "old.halqa", environment: ["TZ": "Asia/Tokyo"])
        #expect(answer.output.contains("the file does not say in which time zone it is held"))
        let status = try halqa.run("status", "old.halqa", "--json", environment: ["TZ": "Asia/Tokyo"]).json
        #expect(status["workshops"][0]["clock"].string == "laptop")
        #expect(status["asOf"].string?.hasSuffix("+09:00") == true)
    }

    @Test("that the machine does not know are refused in a script, with line and column")
    func unknown() throws {
        let halqa = try Halqa()
        let script = try String(contentsOfFile: Halqa.repository.path + "/sessions/eco-hammam.yaml", encoding: .utf8)
        try halqa.write(
            script.replacing("zone: Africa/Casablanca", with: "zone: Africa/Casablance"), to: "wrong.yaml")
        let answer = try halqa.run("new", "wrong.halqa", "--script", "wrong.yaml")
        #expect(answer.status == 65)
        #expect(answer.errors.contains(/wrong\.yaml:\d+:9: .*Africa\/Casablance/), "\(answer.errors)")
    }
}
