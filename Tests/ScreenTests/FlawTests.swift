import Testing

@testable import Screen

/// What holds every view to a screen without losses finds them.
@Suite("Flaws")
struct FlawTests {
    private let size = Size(columns: 20, rows: 3)

    @Test("a text without a place, and a text over another one, are found")
    func found() {
        let flaws = Screen.flaws(size: size) { canvas in
            canvas.put("below", row: 3)
            canvas.put("a long text")
            canvas.put("over", column: 4)
            canvas.dropTop(3).putWrapped("nowhere")
        }
        #expect(flaws == ["lost: below", "row 0: over over a long text", "lost: nowhere"])
    }

    @Test("an ellipsis, a cleared field and nothing at all are no flaws")
    func none() {
        let flaws = Screen.flaws(size: size) { canvas in
            canvas.put("a text that is far too long", columns: 8)
            canvas.put("beside", column: 9)
            canvas.top(1).fill()
            canvas.put("anew")
            canvas.put("", row: 7)
        }
        #expect(flaws == [])
    }
}
