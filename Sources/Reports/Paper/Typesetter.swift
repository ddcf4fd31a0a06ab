/// A text, and how it is set. Lengths are points (1/72 inch).
struct Setting: Hashable, Sendable {
    var text: String
    var size: Double
    var isBold = false
    /// The paragraph's direction.
    var isRightToLeft = false
    /// Where its lines are broken; nil for one line, however long.
    var width: Double?

    /// About how many letters a line has room for, which are half as wide as high; nil where lines are not broken.
    var room: Int? { width.map { Int(max(0, min($0, 10_000)) / max(1, size * 0.5)) } }
}

/// A line of a text that was set, measured from its baseline.
struct SetLine: Hashable, Sendable {
    var ascent: Double
    var descent: Double
    var width: Double

    var height: Double { ascent + descent }
}

/// Knows how much room a text takes.
protocol Typesetter {
    /// The lines of a text; one at least.
    func lines(of setting: Setting) -> [SetLine]
}
