import CQRCode
import HTML

/// A text as a square that telephones read.
struct QRCode: Sendable {
    /// Modules of a side.
    let side: Int
    /// Row by row; true for black.
    let modules: [Bool]

    private static let most = 177

    /// Draws a text; nil where the library for it is missing. An address in capitals takes a smaller square.
    init?(_ text: String) {
        var modules = [UInt8](repeating: 0, count: Self.most * Self.most)
        side = Int(unsafe cqrcode_draw(text, &modules, Int32(Self.most)))
        guard side > 0 else { return nil }
        self.modules = modules.prefix(side * side).map { $0 == 1 }
    }

    func isBlack(_ x: Int, _ y: Int) -> Bool {
        (0..<side).contains(x) && (0..<side).contains(y) && modules[y * side + x]
    }

    /// As an SVG, with the margin of four modules that readers need.
    func write(to html: inout HTMLWriter, title: String) {
        let whole = String(side + 8)
        html.element(
            "svg",
            [
                ("viewBox", "0 0 \(whole) \(whole)"), ("role", "img"), ("aria-label", title),
                ("shape-rendering", "crispEdges"),
            ]
        ) { html in
            html.element("rect", [("width", whole), ("height", whole), ("fill", "#fff")]) { _ in }
            var path = ""
            for y in 0..<side {
                var x = 0
                while x < side {
                    guard isBlack(x, y) else {
                        x += 1
                        continue
                    }
                    var end = x
                    while isBlack(end, y) { end += 1 }
                    path += "M\(x + 4) \(y + 4)h\(end - x)v1h-\(end - x)z"
                    x = end
                }
            }
            html.element("path", [("d", path), ("fill", "#000")]) { _ in }
        }
    }

    /// In a terminal: two modules a letter, upper and lower half, dark on light.
    var lines: [String] {
        stride(from: -2, to: side + 2, by: 2).map { y in
            (-2..<side + 2).map { x in
                switch (isBlack(x, y), isBlack(x, y + 1)) {
                case (true, true): " "
                case (true, false): "▄"
                case (false, true): "▀"
                case (false, false): "█"
                }
            }.joined()
        }
    }
}
