import Tally

/// A paper's marks while they are keyed, sign by sign: what cannot become a mark is refused at its key.
public struct GridTyping: Hashable, Sendable {
    /// The grid, or so much of it as is asked for.
    public let grid: Grid
    /// What was typed so far.
    public private(set) var text: String

    /// Begins a paper, or goes on with one.
    public init(_ grid: Grid, _ text: String = "") {
        self.grid = grid
        self.text = text
    }

    /// Nobody writes more on a paper.
    public static let longest = 8_000

    /// Whether what bears a mark out, or the words that are asked for, are being written.
    public var isInNote: Bool { GridReading.openBrackets(text) > 0 }

    /// The marks so far; a mark that is not whole yet is left out.
    public var marks: [Rating.Mark] { (try? GridReading(settled, of: grid, isWhole: false))?.marks ?? [] }

    /// The criterion that is marked next; nil once there is a mark for each.
    public var next: Grid.Criterion? { (try? GridReading(settled, of: grid, isWhole: false))?.next }

    /// How many criteria have a mark, or were left blank.
    public var count: Int {
        next.flatMap { next in grid.criteria.firstIndex { $0.code == next.code } } ?? grid.criteria.count
    }

    /// The criterion to which the last mark belongs.
    private var last: Grid.Criterion? { count > 0 ? grid.criteria[count - 1] : nil }

    /// What was typed, so far as it stands: a bracket closed, a figure that is being typed left out.
    private var settled: String {
        if isInNote { return closed }
        guard !grid.isKeyedTogether else { return text }
        let word = openWord
        return word.isEmpty || (try? GridReading(text, of: grid, isWhole: false)) != nil
            ? text : String(text.dropLast(word.count))
    }

    /// What was typed, with the brackets closed that stand open.
    private var closed: String { text + String(repeating: ")", count: GridReading.openBrackets(text)) }

    /// The mark that is being typed, where marks are parted by spaces.
    private var openWord: Substring {
        guard let end = text.lastIndex(where: { $0 == " " || $0 == ")" }) else { return text[...] }
        return text[text.index(after: end)...]
    }

    /// Takes one sign.
    /// - Throws: `unreadable` for a mark that the criterion cannot have, or for one too many; `needsEvidence` for the mark before.
    public mutating func type(_ typed: Character) throws(Refusal) {
        guard text.utf8.count < Self.longest else { return }
        if isInNote {
            text.append(typed)
            return
        }
        let sign = GridReading.western(typed)
        if sign == "(" || sign.isLetter, try opensNote(sign) { return }
        if sign == " " {
            // Marks of one digit need none between them, and two are as good as one.
            if !grid.isKeyedTogether, text.last.map({ $0 != " " }) == true {
                try checkLast()
                text.append(" ")
            }
            return
        }
        let isNew = grid.isKeyedTogether ? sign != "+" && sign != "-" : openWord.isEmpty
        if isNew { try checkLast() }
        var longer = self
        longer.text.append(sign)
        try longer.check()
        self = longer
    }

    /// Takes the last sign back.
    public mutating func erase() { _ = text.popLast() }

    /// The marks of a paper that is whole; a bracket that stands open is closed by that.
    /// - Throws: `unreadable`; `needsEvidence`.
    public func whole() throws(Refusal) -> [Rating.Mark] {
        do {
            let reading = try GridReading(closed, of: grid, isWhole: true)
            for mark in reading.marks { try check(evidence: mark) }
            return reading.marks
        } catch let refusal as Refusal {
            throw refusal
        } catch let problem as GridReading.Problem {
            throw .grid(.unreadable(problem))
        } catch {
            throw .empty
        }
    }

    /// A bracket, or a letter where words are asked for, begins a note: of the mark before, or in place of a mark.
    private mutating func opensNote(_ sign: Character) throws(Refusal) -> Bool {
        let letter = sign == "(" ? "" : String(sign)
        // What bears out the mark before is written before the words that come next.
        if missesEvidence {
            text += "(" + letter
            return true
        }
        if let next, case .words = next.scale, openWord.isEmpty || grid.isKeyedTogether {
            text += (text.isEmpty || grid.isKeyedTogether ? "" : " ") + ".(" + letter
            return true
        }
        guard let last, marks.last?.criterion == last.code, marks.last?.note.isEmpty == true,
            sign == "(" || last.needsEvidence
        else {
            guard sign == "(" else { return false }
            throw .grid(.unreadable(.notAValue(mark: count + 1, "(", criterion: next ?? grid.criteria[0], values: [])))
        }
        text += "(" + letter
        return true
    }

    /// Whether the last mark is one that has to be borne out, and nothing bears it out yet.
    private var missesEvidence: Bool {
        do {
            try checkLast()
            return false
        } catch {
            return true
        }
    }

    /// What the last mark still needs before the next one is keyed.
    private func checkLast() throws(Refusal) {
        guard let last, let mark = marks.last, mark.criterion == last.code else { return }
        try check(evidence: mark)
    }

    private func check(evidence mark: Rating.Mark) throws(Refusal) {
        guard let criterion = grid.criterion(mark.criterion), criterion.needsEvidence, let value = mark.value,
            value > 0,
            mark.note.isEmpty
        else { return }
        throw .grid(.needsEvidence(criterion))
    }

    private func check() throws(Refusal) {
        do { _ = try GridReading(text, of: grid, isWhole: false) } catch {
            if case .notAValue(let place, _, let criterion, _) = error, !grid.isKeyedTogether,
                isBegun(openWord, criterion),
                place
                    == (try? GridReading(String(text.dropLast(openWord.count)), of: grid, isWhole: false)).map({
                        reading in
                        reading.next.flatMap { next in grid.criteria.firstIndex { $0.code == next.code } }.map {
                            $0 + 1
                        }
                            ?? grid.criteria.count + 1
                    })
            {
                return
            }
            throw .grid(.unreadable(error))
        }
    }

    /// Whether something can still become a mark.
    private func isBegun(_ word: Substring, _ criterion: Grid.Criterion) -> Bool {
        let values = grid.values(of: criterion)
        guard values.isEmpty else { return values.contains { String($0).hasPrefix(word) } }
        guard case .figure = criterion.scale else { return false }
        let digits = word.hasPrefix("-") ? word.dropFirst() : word
        let parts = (digits.hasSuffix("%") ? digits.dropLast() : digits).split(
            separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    }
}
