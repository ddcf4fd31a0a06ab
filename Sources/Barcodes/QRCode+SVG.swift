public import HTML

extension QRCode {
    /// As an SVG, with the margin that readers need.
    /// - Parameter title: what it says to whoever does not see it.
    public func write(to html: inout HTMLWriter, title: String) {
        let whole = String(side + 2 * Self.margin)
        html.element(
            "svg",
            [
                ("viewBox", "0 0 \(whole) \(whole)"), ("role", "img"), ("aria-label", title),
                ("shape-rendering", "crispEdges"),
            ]
        ) { html in
            html.element("rect", [("width", whole), ("height", whole), ("fill", "#fff")]) { _ in }
            let path = bars.map { "M\($0.x + Self.margin) \($0.y + Self.margin)h\($0.length)v1h-\($0.length)z" }
                .joined()
            html.element("path", [("d", path), ("fill", "#000")]) { _ in }
        }
    }
}
