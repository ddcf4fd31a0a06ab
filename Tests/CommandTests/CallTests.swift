import Foundation
import Testing

/// Calls on the command line.
@Suite("halqa call")
struct CallTests {
    @Test("a call can be written down afterwards, with its time; one that has not come is asked about")
    func times() throws {
        let halqa = try Halqa.withWholeProgramme()
        let list = try halqa.run("call", Halqa.file, "list", "--workshop", "fes", "--day", "month-1", "--json")
        let code = try #require(list.json["calls"][0]["code"].string, "\(list.errors)")
        func log(_ more: String...) throws -> Halqa.Answer {
            try halqa.run(
                ["call", Halqa.file, "log", code, "--workshop", "fes", "--day", "month-1", "--lang", "en"] + more)
        }
        let future = try log("--at", "2099-01-05T10:00")
        #expect(future.status == 65 && future.errors.contains("has not come yet"), "\(future)")
        let past = try log("--at", "2026-01-05T10:00", "--said", "Under way")
        #expect(past.status == 0, "\(past.errors)")
        let tries =
            try halqa.run(
                "call", Halqa.file, "list", "--workshop", "fes", "--day", "month-1", "--json"
            ).json["calls"].array.first { $0["code"].string == code }?["tries"].array ?? []
        #expect(tries.count == 1 && tries[0]["at"].string?.hasPrefix("2026-01-05") == true, "\(tries)")
    }
}
