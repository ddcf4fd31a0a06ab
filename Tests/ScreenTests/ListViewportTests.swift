import Testing

@testable import Screen

struct ListViewportTests {
    @Test("moves only as far as the choice needs")
    func scrolls() {
        var list = ListViewport(count: 100, height: 10)
        list.select(9)
        #expect(list.visible == 0..<10)
        list.move(by: 1)
        #expect(list.visible == 1..<11)
        list.move(by: -5)
        #expect(list.visible == 1..<11)
        list.select(0)
        #expect(list.visible == 0..<10)
    }

    @Test("arrows, Tab and page keys move; other keys are left to whoever asks")
    func keys() {
        var list = ListViewport(count: 100, height: 10)
        let moved = [Key(.down), .tab, Key(.pageDown), .backTab, .enter, Key(.character("j"))].map { key in
            let isMoved = list.handle(key)
            return isMoved ? list.selected : nil
        }
        #expect(moved == [1, 2, 11, 10, nil, nil])
    }

    @Test("a page down makes the lowest line the uppermost, and back again")
    func pages() {
        var list = ListViewport(count: 100, height: 10)
        list.pageDown()
        #expect(list.visible == 9..<19)
        #expect(list.selected == 9)
        list.pageUp()
        #expect(list.visible == 0..<10)
        #expect(list.selected == 0)
        list.end()
        list.pageDown()
        #expect(list.visible == 90..<100)
        #expect(list.selected == 99)
    }

    @Test("stays within the list whatever is asked", arguments: [Int.min, -1, 0, 7, 1000, Int.max])
    func bounds(step: Int) {
        var list = ListViewport(count: 12, height: 5)
        list.select(6)
        list.move(by: step)
        #expect((0..<12).contains(list.selected))
        #expect(list.visible.contains(list.selected))
        list.select(step)
        #expect(list.visible.contains(list.selected))
    }

    @Test("an empty list has no choice")
    func empty() {
        var list = ListViewport()
        list.pageDown()
        list.end()
        #expect(list.selection == nil)
        #expect(list.visible.isEmpty)
        list.resize(count: 3)
        #expect(list.selection == 0)
    }

    @Test("a shorter list or view keeps the choice in sight")
    func shrinks() {
        var list = ListViewport(count: 100, height: 20)
        list.select(50)
        list.resize(height: 3)
        #expect(list.visible.contains(50))
        list.resize(count: 10)
        #expect(list.selected == 9)
        #expect(list.visible == 7..<10)
        list.resize(height: 20)
        #expect(list.visible == 0..<10)
        #expect(!list.hasAbove && !list.hasBelow)
    }
}
