import Foundation
import Tally
import Testing

@testable import Reports

@Suite("What a network's report says to programs")
struct NetworkReportTests {
    @Test("a part is always a fraction, whether or not decimals would write it")
    func parts() throws {
        let parts = [Fraction(1, 4), Fraction(11, 46), Fraction(-1, 2), Fraction(0)].map { NetworkReport.Part($0) }
        let json = String(decoding: try JSONEncoder().encode(parts), as: UTF8.self).replacing(#"\/"#, with: "/")
        #expect(json == #"["1/4","11/46","-1/2","0/1"]"#)
        #expect(NetworkReport.Part(nil) == nil)
    }
}
