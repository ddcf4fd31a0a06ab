import Localization
import Testing
import Workshop

@testable import Gateway

@Suite("Parts of telephones")
struct PartsTests {
    @Test("slips of 5000 papers are all different, say nothing of each other, and are the same ever after")
    func slips() {
        var number: UInt64 = 0
        let codes = BallotCode.draw(5000) {
            number &+= 0x9E37_79B9_7F4A_7C15
            return number ^ number >> 29
        }
        let issue = BallotIssue(id: ID(high: 1, low: 2), poll: ID(high: 3, low: 4), codes: codes.sorted())
        let slips = issue.phoneSlips
        #expect(slips.map(\.code) == issue.codes)
        #expect(Set(slips.map(\.token)).count == 5000)
        #expect(Set(slips.map(\.signs)).count == 5000)
        #expect(slips.allSatisfy { $0.token.count == 26 && PhoneSlip.signs(typed: $0.typed.lowercased()) == $0.signs })
        #expect(issue.phoneSlips == slips)
        let other = BallotIssue(id: ID(high: 1, low: 3), poll: issue.poll, codes: issue.codes)
        #expect(Set(other.phoneSlips.map(\.token)).isDisjoint(with: slips.map(\.token)))
    }

    @Test("every wrong sign, and every two that are swapped, are noticed")
    func slipsOfTheFinger() {
        let signs = Array(PhoneSlip.signs(of: 1_234_567_890_123))
        let alphabet = Array("34679ACDEFGHJKMNPQRTWXY")
        #expect(PhoneSlip.signs(typed: String(signs)) == String(signs))
        for place in signs.indices {
            for sign in alphabet where sign != signs[place] {
                var wrong = signs
                wrong[place] = sign
                #expect(PhoneSlip.signs(typed: String(wrong)) == nil)
            }
            for other in signs.indices where signs[other] != signs[place] {
                var wrong = signs
                wrong.swapAt(place, other)
                #expect(PhoneSlip.signs(typed: String(wrong)) == nil)
            }
        }
        #expect(PhoneSlip.signs(typed: "") == nil)
        #expect(PhoneSlip.signs(typed: String(signs) + "3") == nil)
    }

    @Test("addresses are those of the room: private ones, no machine within this machine")
    func addresses() {
        #expect(LocalAddress(address: "192.168.1.20", interface: "wlp3s0")?.kind == .wireless)
        #expect(LocalAddress(address: "10.42.0.1", interface: "wlp3s0")?.kind == .accessPoint)
        #expect(LocalAddress(address: "172.16.4.4", interface: "enp0s25")?.kind == .cable)
        for (address, interface) in [
            ("127.0.0.1", "lo"), ("172.17.0.1", "docker0"), ("169.254.3.3", "wlan0"), ("8.8.8.8", "eth0"),
            ("192.168.122.1", "virbr0"), ("10.8.0.2", "tun0"), ("172.32.0.1", "eth0"), ("1.2.3", "eth0"),
        ] {
            #expect(LocalAddress(address: address, interface: interface) == nil, "\(address)")
        }
    }

    @Test("the command line is understood, or said to be wrong")
    func order() throws {
        let order = try Order(["day.halqa", "--port", "90", "--tables", "6", "--lang", "ar"])
        #expect(order.file == "day.halqa" && order.port == 90 && order.tables == 6 && order.language == .arabic)
        #expect(throws: Order.Problem.noFile) { try Order([]) }
        #expect(throws: Order.Problem.noValue("--port")) { try Order(["a", "--port"]) }
        #expect(throws: Order.Problem.notANumber("--port")) { try Order(["a", "--port", "70000"]) }
        #expect(throws: Order.Problem.unknown("b")) { try Order(["a", "b"]) }
    }

    @Test("a browser's wishes are weighed")
    func wishes() {
        #expect(Reading.accepted("de, fr;q=0.7, ar;q=0.9") == .arabic)
        #expect(Reading.accepted("fr-MA,fr;q=0.9,en;q=0.8") == .french)
        #expect(Reading.accepted("en;q=0, pl;q=0.1") == .polish)
        #expect(Reading.accepted("") == nil && Reading.accepted(nil) == nil && Reading.accepted(";;;,,,") == nil)
    }
}
