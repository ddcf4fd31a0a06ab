/// A piece of the body that no page break goes through, as wide as the page. Marks are measured from its top.
struct Strip {
    var height: Double
    var marks: [Mark] = []
    /// White above it, except at the top of a page.
    var space = 0.0
    /// Whether it stands on the same page as the strip that follows.
    var keepsWithNext = false
    /// Where the outline leads, if it does.
    var anchor: (title: String, level: Int)?
    /// The head of the table that it is a row of: repeated when the row begins a page.
    var tableHead: [Strip] = []
    /// Whether it begins a page.
    var breaksBefore = false
}

/// Strips fill pages from top to bottom.
struct Pagination {
    private(set) var pages: [[(strip: Strip, y: Double)]] = []
    private var y = 0.0
    private let top = PaperGeometry.top
    private let end = PaperGeometry.top + PaperGeometry.bodyHeight

    init(_ strips: [Strip]) {
        var index = 0
        while index < strips.count {
            // Strips that stay together: a heading with what it heads, the last rows of a table with their sum.
            var last = index
            while strips[last].keepsWithNext, last + 1 < strips.count, !strips[last + 1].breaksBefore { last += 1 }
            let group = strips[index...last]
            let height = group.reduce(-(group.first?.space ?? 0)) { $0 + $1.space + $1.height }
            if pages.isEmpty || strips[index].breaksBefore { begin() }
            let isTop = y == top
            if !isTop, y + strips[index].space + height > end, height <= PaperGeometry.bodyHeight { begin() }
            for strip in group { place(strip) }
            index = last + 1
        }
        if pages.isEmpty { begin() }
    }

    private mutating func begin() {
        pages.append([])
        y = top
    }

    private mutating func place(_ strip: Strip) {
        if y > top, y + strip.space + strip.height > end { begin() }
        if y == top { for head in strip.tableHead { put(head) } } else { y += strip.space }
        put(strip)
    }

    private mutating func put(_ strip: Strip) {
        pages[pages.count - 1].append((strip, y))
        y += strip.height
    }
}
