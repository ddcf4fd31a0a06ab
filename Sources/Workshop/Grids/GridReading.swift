public import Tally

/// How a paper of a grid is keyed: one mark after the other, in the grid's order.
///
/// `3 0 2+ . 4`: a value; a value whose task falls to the person, where that is asked; `.` for a criterion that was left blank.
/// A mark can be followed by what bears it out, in brackets: `3 (two invoices)`; what asks for words has them there:
/// `. (the boiler room)`. Where all values have one digit they may stand together: `302+.4`, `3(two invoices)0.`.
public struct GridReading: Equatable, Sendable {
    /// What is wrong with a mark, and with which, from 1.
    public enum Problem: Error, Equatable, Sendable {
        /// It is none of the criterion's values.
        case notAValue(mark: Int, PlainText, criterion: Grid.Criterion, values: [Int])
        /// There are fewer or more of them than criteria.
        case count(Int, criteria: Int)
        /// It is a figure whose only sign has three digits behind it: one language reads thousands, another one a fraction.
        case ambiguous(mark: Int, PlainText)
        /// It is a figure that there cannot be in the criterion's unit.
        case impossible(mark: Int, PlainText, criterion: Grid.Criterion, FigureRule)
        /// A bracket stands open.
        case openBracket(mark: Int)

        /// The same with a mark that stands at another place, from 1.
        public func moved(to place: Int) -> Problem {
            switch self {
            case .notAValue(_, let typed, let criterion, let values):
                .notAValue(mark: place, typed, criterion: criterion, values: values)
            case .ambiguous(_, let typed): .ambiguous(mark: place, typed)
            case .impossible(_, let typed, let criterion, let rule):
                .impossible(mark: place, typed, criterion: criterion, rule)
            case .openBracket: .openBracket(mark: place)
            case .count: self
            }
        }
    }

    /// The marks, blank ones left out.
    public let marks: [Rating.Mark]
    /// The criterion at which the next mark would stand; nil at the end.
    public let next: Grid.Criterion?

    /// Reads what was typed. While it is being typed it may stop anywhere.
    /// - Parameter isWhole: whether there has to be a mark for each criterion.
    /// - Throws: the first mark that cannot be read, or how many there are where that is not as many as criteria.
    public init(_ text: String, of grid: Grid, isWhole: Bool) throws(Problem) {
        let words = try Self.words(text, of: grid)
        guard words.count <= grid.criteria.count, !isWhole || words.count == grid.criteria.count else {
            throw .count(words.count, criteria: grid.criteria.count)
        }
        var marks: [Rating.Mark] = []
        for (index, (criterion, word)) in zip(grid.criteria, words).enumerated() {
            if word.value == "." {
                let note = PlainText(word.note)
                if !note.isEmpty { marks.append(Rating.Mark(criterion.code, nil, note: note)) }
                continue
            }
            if case .figure = criterion.scale, Self.isAmbiguous(word.value) {
                throw .ambiguous(mark: index + 1, PlainText(word.value))
            }
            var figure = word.value
            if let unit = grid.unit(of: criterion.code), figure.hasSuffix("%") {
                figure.removeLast()
                switch FigureUnit(unit) {
                case .percent, .percentOfWhole: break
                default: throw .impossible(mark: index + 1, PlainText(word.value), criterion: criterion, .notPercent)
                }
            }
            guard let mark = grid.mark(criterion, figure, note: word.note) else {
                throw .notAValue(
                    mark: index + 1, PlainText(word.value), criterion: criterion, values: grid.values(of: criterion))
            }
            if let value = mark.value, let unit = grid.unit(of: criterion.code),
                let rule = FigureRule.broken(by: value, in: unit)
            {
                throw .impossible(mark: index + 1, PlainText(word.value), criterion: criterion, rule)
            }
            marks.append(mark)
        }
        self.marks = marks
        next = words.count < grid.criteria.count ? grid.criteria[words.count] : nil
    }

    /// Whether a figure can be read in two ways: `1.500` is fifteen hundred in one language, and one and a half in another.
    /// `0.125` and `1.2345` are fractions in all.
    private static func isAmbiguous(_ figure: String) -> Bool {
        let parts = figure.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
    }

    /// What was typed, mark by mark.
    private static func words(_ text: String, of grid: Grid) throws(Problem) -> [(value: String, note: String)] {
        var words: [(value: String, note: String)] = []
        var rest = Self.westernMarks(text)[...]
        while let first = rest.first(where: { $0 != " " }), let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if first == "(" {
                guard let end = Self.end(of: rest) else { throw .openBracket(mark: max(1, words.count)) }
                let note = String(rest[rest.index(after: start)..<end])
                if words.isEmpty { words.append((".", "")) }
                // Two notes behind one mark are both kept.
                let before = words[words.count - 1].note
                words[words.count - 1].note = before.isEmpty ? note : before + " " + note
                rest = rest[rest.index(after: end)...]
            } else {
                let word = rest.prefix { $0 != " " && $0 != "(" }
                words.append((String(word), ""))
                rest = rest[word.endIndex...]
            }
        }
        guard grid.isKeyedTogether, !isSpaced(text) else { return words }
        return words.flatMap { word in
            var pieces = pieces(word.value).map { (value: $0, note: "") }
            if !pieces.isEmpty { pieces[pieces.count - 1].note = word.note }
            return pieces
        }
    }

    /// Marks of one digit that stand together: a sign that says whose task it is goes with the digit before it.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for sign in text {
            if sign == "+" || sign == "-", let last = pieces.last, last.last?.isNumber == true {
                pieces[pieces.count - 1].append(sign)
            } else {
                pieces.append(String(sign))
            }
        }
        return pieces
    }

    /// Whether spaces part the marks: brackets part them as well, and what stands in them does not count.
    private static func isSpaced(_ text: String) -> Bool {
        var (depth, last, sawSpace): (Int, Character?, Bool) = (0, nil, false)
        for sign in text {
            if depth > 0 {
                depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
                if depth == 0 { (last, sawSpace) = (nil, false) }
            } else if sign == "(" {
                depth = 1
            } else if sign.isWhitespace {
                sawSpace = true
            } else {
                if sawSpace, last != nil { return true }
                (last, sawSpace) = (sign, false)
            }
        }
        return false
    }

    /// Digits of any script as those of ASCII, and a comma as the point: of the marks alone. What stands in brackets is kept as
    /// it was said.
    private static func westernMarks(_ text: String) -> String {
        var depth = 0
        let signs = Array(text)
        return String(
            signs.indices.compactMap { place in
                let sign = signs[place]
                let isSaid = depth > 0
                depth = max(0, depth + (sign == "(" ? 1 : sign == ")" ? -1 : 0))
                return isSaid ? sign : partsThousands(signs, place) ? nil : western(sign)
            })
    }

    /// Whether a sign parts thousands: the Arabic sign for it, or a space that does not break, between digits of which three follow.
    private static func partsThousands(_ signs: [Character], _ place: Int) -> Bool {
        guard ["٬", "\u{A0}", "\u{202F}"].contains(signs[place]), place > 0, signs[place - 1].isWholeNumber else {
            return false
        }
        return signs[(place + 1)...].prefix { $0.isWholeNumber }.count == 3
    }

    /// How many brackets stand open at the end of a text.
    static func openBrackets(_ text: String) -> Int {
        text.reduce(0) { max(0, $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0)) }
    }

    /// Where the bracket closes with which a text begins: what it says may have brackets of its own.
    private static func end(of text: Substring) -> Substring.Index? {
        var depth = 0
        return text.indices.first { index in
            depth += text[index] == "(" ? 1 : text[index] == ")" ? -1 : 0
            return depth == 0
        }
    }

    /// What somebody said, so that it can stand in brackets: those of its own stay where each has its other half.
    static func bracketed(_ note: String) -> String {
        var depth = 0
        for sign in note where depth >= 0 { depth += sign == "(" ? 1 : sign == ")" ? -1 : 0 }
        return depth == 0 ? note : note.replacing(")", with: "").replacing("(", with: "")
    }

    /// One sign of it.
    static func western(_ sign: Character) -> Character {
        if let digit = sign.wholeNumberValue, (0...9).contains(digit) { return Character("\(digit)") }
        if sign == "٪" { return "%" }
        return sign == "," || sign == "٫"
            ? "." : sign == "\u{A0}" || sign == "\u{202F}" ? " " : sign == "−" ? "-" : sign
    }
}

extension Grid {
    /// Whether each mark is one digit or a blank, so that no space has to stand between them.
    public var isKeyedTogether: Bool {
        criteria.allSatisfy { criterion in
            switch criterion.scale {
            case .common, .levels: return levels(of: criterion).allSatisfy { (0...9).contains($0.value) }
            case .points(let most): return most <= 9
            case .fulfilled, .words: return true
            case .figure: return false
            }
        }
    }

    /// A paper as it would be keyed.
    public func keyed(_ marks: [Rating.Mark]) -> String {
        var text = ""
        for criterion in criteria {
            let mark = marks.first { $0.criterion == criterion.code }
            let task = mark?.isTask.map { $0 ? "+" : "-" } ?? ""
            let note = GridReading.bracketed(mark?.note.string ?? "")
            if !text.isEmpty, !isKeyedTogether { text += " " }
            text += (mark?.value?.description ?? ".") + task
            if !note.isEmpty { text += isKeyedTogether ? "(\(note))" : " (\(note))" }
        }
        return text
    }

    /// A mark as it is typed: `3`, `3+` where the task falls to the person, `3-` where it does not; for what asks for words,
    /// the words in brackets alone. Nil for what is none of the criterion's values.
    public func mark(_ criterion: Criterion, _ typed: String, note: String = "") -> Rating.Mark? {
        var digits = typed
        var isTask: Bool?
        if criterion.asksTask, let last = digits.last, last == "+" || last == "-" {
            isTask = last == "+"
            digits.removeLast()
        }
        if case .words = criterion.scale { return nil }
        guard let value = Fraction(digits), allows(value, of: criterion) else { return nil }
        return Rating.Mark(criterion.code, value, isTask: isTask, note: PlainText(note))
    }

    /// The whole numbers that a criterion can be marked with; empty for figures and words.
    public func values(of criterion: Criterion) -> [Int] {
        switch criterion.scale {
        case .common, .levels: levels(of: criterion).map(\.value)
        case .points(let most): Array(0...most)
        case .fulfilled: [0, 1]
        case .figure, .words: []
        }
    }

    /// Whether a value is one that a criterion can have.
    public func allows(_ value: Fraction, of criterion: Criterion) -> Bool {
        switch criterion.scale {
        case .common, .levels: levels(of: criterion).contains { Fraction($0.value) == value }
        case .points(let most): value.isWhole && value >= 0 && value <= Fraction(most)
        case .fulfilled: value == 0 || value == 1
        case .figure: true
        case .words: false
        }
    }
}
