/// A piece of the body that no page break goes through, as wide as the page. Marks are measured from its top.
struct Strip {
    var height: Double
    var marks: [Mark] = []
    /// Marks measured from its lower edge: a rule stays there when the strip beside it is higher.
    var foot: [Mark] = []
    /// The strips of the columns that stand beside each other in it; empty for what is as wide as the page.
    var columns: [Strip] = []
    /// White above it, except at the top of a page.
    var space = 0.0
    /// Whether it stands on the same page as the strip that follows.
    var keepsWithNext = false
    /// Where it stands in the document's structure, from the outside in; empty for what only decorates.
    var path: [PaperTag] = []
    /// Where the outline leads, if it does.
    var anchor: (title: String, level: Int)?
    /// The head of the table that it is a row of: repeated when the row begins a page.
    var tableHead: [Strip] = []
    /// Whether it begins a page.
    var breaksBefore = false

    /// A table's head over a row on a later page: it was read out where it stood first, and stands here for the eye.
    func repeated(over row: Strip) -> Strip {
        var head = self
        head.path = Array(row.path.prefix(1))
        head.marks.removeAll { $0.isStructure }
        head.columns = zip(columns, row.columns).map { $0.repeated(over: $1) }
        return head
    }
}

/// Strips fill pages from top to bottom.
struct Pagination {
    private(set) var pages: [[(strip: Strip, y: Double)]] = []
    private var y: Double
    private let top: Double
    private let end: Double

    init(_ strips: [Strip], on geometry: PaperGeometry) {
        top = geometry.top
        end = geometry.top + geometry.bodyHeight
        y = top
        var index = 0
        while index < strips.count {
            // Strips that stay together: a heading with what it heads, the last rows of a table with their sum.
            var last = index
            while strips[last].keepsWithNext, last + 1 < strips.count, !strips[last + 1].breaksBefore { last += 1 }
            let group = strips[index...last]
            let height = group.reduce(-(group.first?.space ?? 0)) { $0 + $1.space + $1.height }
            if pages.isEmpty || strips[index].breaksBefore { begin() }
            let isTop = y == top
            if !isTop, y + strips[index].space + height > end, height <= end - top { begin() }
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
        if y == top {
            for head in strip.tableHead { put(head.repeated(over: strip)) }
        } else {
            y += strip.space
        }
        put(strip)
    }

    private mutating func put(_ strip: Strip) {
        pages[pages.count - 1].append((strip, y))
        y += strip.height
    }
}
