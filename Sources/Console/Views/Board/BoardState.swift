import Screen
import Words
import Workshop

/// What the board remembers.
struct BoardState: ViewMemory {
    /// The side in focus.
    var side = BoardSide.needs
    /// What is in focus on each side.
    var focus: [BoardSide: ID<Contribution>] = [:]
    /// What is seen of each side.
    var lists: [BoardSide: ListViewport] = [:]
    /// The line for which the other side is put in order; nil while one only looks.
    var sought: ID<Contribution>?
    /// Only lines with this tag; nil for all.
    var tag: PlainText?
}

/// Needs stand on the one side, offers on the other.
enum BoardSide: Hashable, Sendable, CaseIterable {
    case needs, offers

    var other: BoardSide { self == .needs ? .offers : .needs }
}

/// The board as it is shown now.
struct ShownBoard: Sendable {
    /// A line, and how it fits the one that is sought for.
    struct Row: Sendable {
        var line: Contribution
        var fit: Board.Fit?
    }

    /// What it is made from, beside the file.
    struct Key: Equatable, Sendable {
        var activity: ID<Activity>
        var sought: ID<Contribution>?
        var tag: PlainText?
    }

    let matched: Matched
    /// The line that is sought for.
    let sought: Contribution?
    let rows: [BoardSide: [Row]]

    /// What stands on a side.
    func rows(_ side: BoardSide) -> [Row] { rows[side] ?? [] }

    init(_ matched: Matched, _ memory: BoardState, _ programme: ProgrammeState) {
        self.matched = matched
        func isShown(_ line: Contribution) -> Bool { memory.tag.map(line.tags.contains) ?? true }
        let sought = matched.lines.first { $0.id == memory.sought }
        self.sought = sought
        let (needs, offers) = (matched.needs.filter(isShown), matched.offers.filter(isShown))
        guard let sought else {
            rows = [.needs: needs.map { Row(line: $0) }, .offers: offers.map { Row(line: $0) }]
            return
        }
        let board = programme.board(of: matched.lines)
        let isNeed = sought.kind == .need
        let fits = isNeed ? board.offers(for: sought.id) : board.needs(for: sought.id)
        let ordered = Self.ordered(isNeed ? matched.offers : matched.needs, by: fits) { isNeed ? $0.offer : $0.need }
        // The line that is sought for stays in sight, whatever tag is looked at.
        let own = (isNeed ? needs : offers).map { Row(line: $0) }
        let whole = own.contains { $0.line.id == sought.id } ? own : [Row(line: sought)] + own
        rows = isNeed ? [.needs: whole, .offers: ordered] : [.needs: ordered, .offers: whole]
    }

    /// What fits first, best first; what has nothing in common with it last.
    private static func ordered(
        _ lines: [Contribution], by fits: [Board.Fit], _ end: (Board.Fit) -> ID<Contribution>
    ) -> [Row] {
        let known = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let fitting = fits.compactMap { fit in known[end(fit)].map { Row(line: $0, fit: fit) } }
        let seen = Set(fitting.map(\.line.id))
        return fitting + lines.filter { !seen.contains($0.id) }.map { Row(line: $0) }
    }
}

extension ConsoleState {
    /// What the board remembers.
    var board: BoardState {
        get { memories[BoardView.self] }
        set { memories[BoardView.self] = newValue }
    }

    /// What the activity that is worked on brings together; nil where nothing is.
    var matched: Matched? { workedActivity.map { programme.matched(in: $0.id) } }

    /// The board as it is shown.
    var shownBoard: ShownBoard? {
        shownBoardKey.flatMap { keptBoard?.value(of: $0, in: self) } ?? matched.map { ShownBoard($0, board, programme) }
    }

    private var shownBoardKey: ShownBoard.Key? {
        workedActivity.map { ShownBoard.Key(activity: $0.id, sought: board.sought, tag: board.tag) }
    }

    /// Keeps it until something else is looked at, or something changes.
    mutating func keepBoard() {
        guard let key = shownBoardKey, keptBoard?.value(of: key, in: self) == nil else { return }
        keptBoard = shownBoard.map { Kept($0, of: key, in: self) }
    }

    /// The line in focus.
    var boardFocus: Contribution? { board.focus[board.side].flatMap { programme.contribution($0) } }

    /// Why things fit, in words.
    var fitWords: FitWords { FitWords(programme.programme, tagBook(), t) }
}
