import Testing

@testable import Screen

struct ColumnLayoutTests {
    private let table = ColumnLayout([.fixed(5), .flexible(minimum: 10, weight: 2), .flexible(minimum: 10), .fixed(6)])

    private func widths(_ columns: Int) -> [Int] { table.fields(in: columns).map(\.columns) }

    @Test("what is left over is shared by weight, to the last column")
    func shares() {
        #expect(widths(37) == [5, 10, 10, 6])
        #expect(widths(80) == [5, 38, 25, 6])
        for columns in 37...200 {
            #expect(widths(columns).reduce(6, +) == columns)
        }
    }

    @Test("where it is too narrow the last ones go first")
    func narrow() {
        #expect(widths(32) == [5, 12, 11, 0])
        #expect(widths(20) == [5, 13, 0, 0])
        #expect(widths(3) == [3, 0, 0, 0])
        #expect(widths(0) == [0, 0, 0, 0])
    }

    @Test("fields follow each other with the gap between")
    func places() {
        #expect(table.fields(in: 37).map(\.column) == [0, 7, 19, 31])
    }
}
