import Testing

@testable import Screen

struct SizeTests {
    @Test("is written as columns, x, rows")
    func reads() {
        #expect(Size("80x24") == Size(columns: 80, rows: 24))
        #expect(Size(columns: 120, rows: 40).description == "120x40")
    }

    @Test(
        "anything else is refused", arguments: ["", "80", "80x", "x24", "80x24x1", "0x24", "-80x24", "80×24", "9999x9"])
    func refuses(text: String) {
        #expect(Size(text) == nil)
    }
}
