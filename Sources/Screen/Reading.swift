/// What is drawn, as words: for whoever hears a screen, or has it under the fingers.
///
/// It is made by the drawing itself, not from the cells that come of it: every text is whole, in logical order, and says
/// whether it is a sign, a field or a hint. So whatever a view shows can be said, and a view that is added needs nothing for it.
public struct Reading: Sendable {
    /// One text, as it was put.
    public struct Phrase: Hashable, Sendable {
        /// What it is.
        public enum Kind: Hashable, Sendable {
            /// Words.
            case text
            /// A sign that stands beside words.
            case symbol(Symbol)
            /// What is written in a field.
            case field
            /// What an empty field says of itself.
            case hint
        }

        /// In logical order, and whole, however little room there was.
        public let text: String
        /// What it is.
        public let kind: Kind
        /// What its colour means.
        public let ink: Ink
        /// Its row, from the top of the screen.
        public let row: Int
        /// Its first column, from the leading edge of the screen.
        public let column: Int
        /// What it was put on: the line of a list, a half of the screen.
        let frame: Rect
        /// Where it lies, from the left.
        let place: Rect
    }

    /// A place that something stands on: a row, and what it was put on.
    struct Place {
        let row: Int
        let frame: Rect
    }

    /// All texts, in the order of drawing.
    public private(set) var phrases: [Phrase] = []
    /// Where the sign of the focus was put last.
    private var sign: Place?
    /// Where the terminal's cursor was put last.
    private var caret: Place?

    /// What the closure draws, as words.
    public init(size: Size, appearance: Appearance = Appearance(), draw: (Canvas) -> Void) {
        let sheet = Canvas.Sheet(Screen(size: size, appearance: appearance))
        sheet.reading = Reading()
        draw(Canvas(sheet))
        self = sheet.reading ?? Reading()
    }

    private init() {}

    /// The texts of the row that the sign of the focus stands in; where that is a half of the screen, those of the half.
    public var focused: [Phrase] { sign.map(phrases(at:)) ?? [] }

    /// The texts of the row in which one writes, where that is another one than the row in focus.
    public var written: [Phrase] {
        guard let caret, sign == nil || caret.row != sign?.row else { return [] }
        return phrases(at: caret)
    }

    /// The rows from the top, each from its leading edge.
    public var rows: [[Phrase]] {
        Dictionary(grouping: phrases, by: \.row).sorted { $0.key < $1.key }.map { Self.inOrder($0.value) }
    }

    /// The rows from the top; of lists that stand side by side, all of one and then all of the next.
    public var lists: [[Phrase]] {
        var read: [[Phrase]] = []
        var lanes: [Lane] = []
        func end() {
            read += lanes.sorted { $0.column < $1.column }.flatMap(\.rows)
            lanes = []
        }
        for row in rows {
            let parts = Self.sideBySide(row)
            let places = parts.map { part in lanes.indices.filter { lanes[$0].range.overlaps(part.range) } }
            // What lies across several of them is below all of them.
            let goesOn =
                !lanes.isEmpty && places.allSatisfy { $0.count <= 1 } && places.contains { !$0.isEmpty }
                && Set(places.flatMap(\.self)).count == places.flatMap(\.self).count
            if !goesOn { end() }
            for (part, place) in zip(parts, places) {
                if goesOn, let lane = place.first {
                    lanes[lane].rows.append(part.phrases)
                    lanes[lane].column = min(lanes[lane].column, part.phrases[0].column)
                } else {
                    lanes.append(Lane(range: part.range, column: part.phrases[0].column, rows: [part.phrases]))
                }
            }
            // A row that nothing stands beside is read where it stands.
            if lanes.count == 1 { end() }
        }
        end()
        return read
    }

    /// Rows of one list of several that stand side by side.
    private struct Lane {
        var range: Range<Int>
        var column: Int
        var rows: [[Phrase]]
    }

    /// Texts of a row in parts that were put on places of which none lies over another.
    private static func sideBySide(_ row: [Phrase]) -> [(range: Range<Int>, phrases: [Phrase])] {
        var parts: [(range: Range<Int>, phrases: [Phrase])] = []
        for phrase in row {
            var range = phrase.frame.column..<(phrase.frame.column + max(1, phrase.frame.columns))
            var phrases = [phrase]
            for part in parts where part.range.overlaps(range) {
                range = min(range.lowerBound, part.range.lowerBound)..<max(range.upperBound, part.range.upperBound)
                phrases = part.phrases + phrases
            }
            parts.removeAll { range.contains($0.range.lowerBound) }
            parts.append((range, inOrder(phrases)))
        }
        return parts
    }

    private func phrases(at place: Place) -> [Phrase] {
        Self.inOrder(phrases.filter { $0.row == place.row && $0.frame.intersection(place.frame) == $0.frame })
    }

    private static func inOrder(_ phrases: [Phrase]) -> [Phrase] {
        phrases.enumerated().sorted { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }.map(\.element)
    }

    mutating func hear(_ phrase: Phrase) {
        // A rule is no word.
        guard phrase.text.contains(where: { !"─- ".contains($0) }) else { return }
        phrases.append(phrase)
    }

    mutating func clear(_ area: Rect) {
        phrases.removeAll { $0.place.intersection(area) == $0.place }
    }

    mutating func focus(row: Int, frame: Rect) { sign = Place(row: row, frame: frame) }

    mutating func write(row: Int, frame: Rect) { caret = Place(row: row, frame: frame) }

    mutating func forgetFocus() { (sign, caret) = (nil, nil) }
}

extension Canvas {
    /// A text that is put, for whoever hears the screen.
    /// - Parameter place: where, from the left of the screen.
    func hear(_ text: String, _ kind: Reading.Phrase.Kind?, _ style: Style, at place: Rect) {
        guard sheet.reading != nil, !sheet.isQuiet else { return }
        let screen = sheet.screen
        let column =
            screen.appearance.direction == .leftToRight
            ? place.column : screen.size.columns - place.column - place.columns
        sheet.reading?.hear(
            Reading.Phrase(
                text: text, kind: kind ?? Symbol.drawn(as: text, appearance).map { .symbol($0) } ?? .text,
                ink: style.ink, row: place.row, column: column, frame: frame,
                place: Rect(column: place.column, row: place.row, columns: 1, rows: 1)))
    }

    /// Draws what was said as a whole, or is nothing to be heard: a picture of which the words stand beside it.
    public func quietly<Result>(_ draw: () -> Result) -> Result {
        let before = sheet.isQuiet
        sheet.isQuiet = true
        defer { sheet.isQuiet = before }
        return draw()
    }
}

extension Symbol {
    /// The sign that is drawn so; nil for words. What is drawn for several is the first of them.
    static func drawn(as text: String, _ appearance: Appearance) -> Symbol? {
        guard text.unicodeScalars.count == 1 else { return nil }
        return allCases.first { $0.text(appearance.direction, appearance.repertoire) == text }
    }
}
