import Testing

@testable import Screen

struct RectTests {
    private let page = Rect(column: 2, row: 1, columns: 76, rows: 22)

    @Test("is cut into chrome and body without a row lost")
    func cuts() {
        let title = page.top(2)
        let footer = page.bottom(3)
        let body = page.dropTop(2).dropBottom(3)
        #expect(title == Rect(column: 2, row: 1, columns: 76, rows: 2))
        #expect(footer == Rect(column: 2, row: 20, columns: 76, rows: 3))
        #expect(body == Rect(column: 2, row: 3, columns: 76, rows: 17))
        #expect(page.leading(30).columns + page.dropLeading(30).columns == 76)
        #expect(page.trailing(10) == Rect(column: 68, row: 1, columns: 10, rows: 22))
        #expect(page.dropTrailing(10).columns == 66)
    }

    @Test("never yields more than it has, nor less than nothing", arguments: [-5, 0, 3, 22, 23, Int.max])
    func stays(count: Int) {
        for part in [page.top(count), page.bottom(count), page.dropTop(count), page.dropBottom(count)] {
            #expect((0...22).contains(part.rows))
            #expect(part.row >= page.row && part.row + part.rows <= page.row + page.rows)
        }
        #expect(page.top(count).rows + page.dropTop(count).rows == 22)
        #expect(page.leading(count).columns + page.dropLeading(count).columns == 76)
    }

    @Test("an inset larger than itself leaves nothing")
    func inset() {
        #expect(page.inset(columns: 2, rows: 1) == Rect(column: 4, row: 2, columns: 72, rows: 20))
        #expect(page.inset(columns: 50, rows: 50).isEmpty)
    }

    @Test("a line that does not exist is empty")
    func line() {
        #expect(page.line(0) == page.top(1))
        #expect(page.line(21) == page.bottom(1))
        #expect(page.line(22).isEmpty)
        #expect(page.line(-1).isEmpty)
    }

    @Test("apart from each other, two rectangles have nothing in common")
    func intersection() {
        #expect(page.intersection(Rect(column: 70, row: 20, columns: 80, rows: 80)).size == Size(columns: 8, rows: 3))
        #expect(page.intersection(Rect(column: 90, row: 50, columns: 1, rows: 1)).isEmpty)
    }
}
