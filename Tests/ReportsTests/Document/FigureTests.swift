import Localization
import Testing
import Workshop

@testable import Reports

/// Figures for the eye, in every form.
struct FigureTests {
    private static let t = Localizer(language: .english)
    private static let chart = Document.Chart(
        description: "Useful: a little 1, rather 2, a lot 5.", parts: ["a little", "rather", "a lot"],
        fills: Document.Fill.scale(3), isInCells: true, mark: "",
        rows: [Document.Chart.Row(title: "Useful?", values: [1, 2, 5])])
    private static let drawing = Document.Drawing(
        description: "Day 1: 3 people, 2 ties.", width: 40, height: 20,
        shapes: [
            .line(x1: 2, y1: 2, x2: 38, y2: 18), .point(x: 2, y: 2, size: 4, .full),
            .point(x: 38, y: 18, size: 4, .hatched),
        ], legend: [Document.Drawing.Legend(fill: .full, text: "owners")])

    private static func document(_ blocks: Document.Block...) -> Document {
        Document(title: "T", subtitles: [], blocks: blocks)
    }

    @Test("a row of cells has a cell for each part at least, and what they are stands below")
    func cells() {
        let text = TextRendering(Self.t, width: 60) { $0.count }.render(Self.document(.chart(Self.chart)))
        #expect(text.contains("Useful?  " + String(repeating: "·", count: 5) + String(repeating: "▒", count: 10)))
        #expect(text.contains("· a little") && text.contains("█ a lot"))
    }

    @Test("a drawing is dots on a screen; where a terminal has none, its words")
    func dots() {
        let text = TextRendering(Self.t, width: 60) { $0.count }.render(Self.document(.drawing(Self.drawing)))
        #expect(text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
        let plain = TextRendering(Self.t, width: 60, isASCII: true) { $0.count }
            .render(Self.document(.drawing(Self.drawing)))
        #expect(plain.contains("Day 1: 3 people, 2 ties."))
        #expect(!plain.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
    }

    @Test("in HTML a figure is an image that says in words what it shows")
    func html() {
        let page = HTMLRendering.render([
            PaperPart(Self.document(.chart(Self.chart), .drawing(Self.drawing)), Self.t)
        ])
        #expect(page.contains("aria-label=\"Day 1: 3 people, 2 ties.\""))
        #expect(page.contains("aria-label=\"Useful: a little 1, rather 2, a lot 5.\""))
        #expect(page.contains("<line "))
        #expect(page.contains("Full: owners."))
    }

    @Test("the same ties give the same picture, inside its frame; those who are tied stand nearer")
    func forces() {
        var graph = TieGraph(count: 8)
        for one in 0..<4 { for other in 0..<one { graph.tie(one, other) } }
        for one in 4..<8 { for other in 4..<one { graph.tie(one, other) } }
        let places = ForceLayout.places(of: graph, width: 400, height: 260)
        #expect(places == ForceLayout.places(of: graph, width: 400, height: 260))
        #expect(places.allSatisfy { (0...400).contains($0.x) && (0...260).contains($0.y) })
        func far(_ one: Int, _ other: Int) -> Double {
            let (x, y) = (places[one].x - places[other].x, places[one].y - places[other].y)
            return (x * x + y * y).squareRoot()
        }
        let near = [far(0, 1), far(2, 3), far(4, 5), far(6, 7)].max() ?? 0
        #expect(near < [far(0, 4), far(1, 5), far(2, 6), far(3, 7)].min() ?? 0)
    }
}
