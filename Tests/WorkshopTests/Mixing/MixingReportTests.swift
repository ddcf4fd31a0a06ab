import Testing

@testable import Workshop

@Suite("Encounters and their report")
struct MixingReportTests {
    @Test("an encounter has no order, and nobody meets themself")
    func encounters() {
        var met = Encounters<Int>()
        met.record([1, 2, 3, 3])
        met.record([2, 1])
        #expect(met.count(1, 2) == 2)
        #expect(met.count(2, 1) == 2)
        #expect(met.count(3, 1) == 1)
        #expect(met.count(3, 3) == 0)
        #expect(met.count(8, 9) == 0)
        #expect(met.pairs == 3)
        #expect(met == Encounters(groups: [[3, 2, 1], [1, 2]]))
    }

    @Test("the share is exact: new encounters out of all pairs")
    func share() {
        let met = Encounters(groups: [[1, 2], [1, 2], [4, 5]])
        let report = MixingReport(groups: [[1, 2, 3], [4, 6], [5]], met: met)
        #expect(report.pairs == 4)
        #expect(report.newEncounters == 3)
        #expect(report.repeatedEncounters == 1)
        #expect(report.share?.numerator == 3)
        #expect(report.share?.denominator == 4)
    }

    @Test("where nobody sits with anybody there is no share")
    func none() {
        #expect(MixingReport(groups: [[1], [], [2]], met: .init()).share == nil)
        #expect(MixingReport(groups: [[Int]](), met: .init()).pairs == 0)
    }
}
