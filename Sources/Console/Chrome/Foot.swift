import Screen

/// What can be done now, for the last line: keys with their titles, and which of them stand there however narrow it is.
struct Foot {
    typealias Hint = (key: String, title: String)

    /// Most useful first.
    private(set) var hints: [Hint] = []
    /// The places of those that are always there.
    private(set) var kept: Set<Int> = []
    /// The columns of each, with those that keep it apart from the next.
    private var widths: [Int] = []

    private static let gap = 2

    init() {}

    /// What lies over a view, or stands alone, always offers its first thing, or its first few, and its last: the way out of it.
    init(_ hints: [Hint], keeping first: Int = 1) {
        for (index, hint) in hints.enumerated() { add(hint, isKept: index < first || index == hints.count - 1) }
    }

    /// Offers one thing more, less useful than those before.
    mutating func add(_ hint: Hint, isKept: Bool) {
        if isKept { kept.insert(hints.count) }
        hints.append(hint)
        widths.append(TextWidth.columns(of: hint.key + " " + hint.title) + Self.gap)
    }

    /// Where those end that are always there.
    var end: Int { kept.reduce(1 - Self.gap) { $0 + widths[$1] } }

    /// The places of those that stand there before a column, in their order: those that are always there, then as many as
    /// there is room for. Each is whole or not there.
    func shown(before right: Int) -> [Int] {
        var shown = kept
        var end = end
        for index in hints.indices where !shown.contains(index) && end + widths[index] <= right {
            shown.insert(index)
            end += widths[index]
        }
        var column = 1 - Self.gap
        return shown.sorted().filter { index in
            guard column + widths[index] <= right else { return false }
            column += widths[index]
            return true
        }
    }

    /// Where what stands at the other end of the line begins: a time, which goes before what must be there does; nil where it
    /// has no room.
    func beginning(of text: String, in columns: Int) -> Int? {
        let column = columns - 1 - TextWidth.columns(of: text)
        return end + Self.gap <= column ? column : nil
    }

    func draw(before right: Int, on line: Canvas) {
        var column = 1
        for index in shown(before: right) {
            let hint = hints[index]
            // A key is what is engraved on it: a bracket is not turned round.
            let key = line.put(hint.key, column: column, style: .strong, direction: .leftToRight)
            line.put(hint.title, column: column + key + 1)
            column += widths[index]
        }
    }
}
