import Localization
import Screen
import Words
import Workshop

/// What the grid remembers of papers that are keyed one by one.
struct RatingState: ViewMemory {
    /// Whom or what a paper is about, before it is kept: of an organisation a record may be made only then.
    enum Accepted: Hashable, Sendable {
        case known(Rating.Subject)
        case body(ProgrammeState.Body)
    }

    /// The grid that was chosen, by its code; nil for the first of the activity.
    var grid: String?
    /// The category that is ticked on the papers of this pile; nil where none is.
    var category: PlainText?
    /// Who rates, where the grid has assessors; nil until somebody said it.
    var rater: Somebody?
    /// The code or the name that is being typed.
    var field = ""
    /// A name that is nobody, once that was said: Enter again keeps it.
    var unread: PlainText?
    /// Whom or what the paper is about, once that is settled.
    var accepted: Accepted?
    /// The marks that are being typed.
    var marks = ""
    /// The kept paper that is being corrected; nil for a new one.
    var revised: ID<Rating>?
    /// Why what was typed is not taken. As long as it stands nothing more is: the paper keeps its place until Backspace or Esc,
    /// since what is typed blindly after it would land on the wrong criterion, or in the wrong paper.
    var refused: Refusal?
    /// What two assessors are settling; nil while papers are keyed.
    var settled: Rating.Subject?
    /// What was kept last, to be settled where two assessors differ.
    var last: Rating.Subject?
    /// How many papers a pile has, by slot, where somebody has counted it: not everybody present hands one in, and not only they.
    var sizes: [String: Int] = [:]
    /// What was being keyed, by slot, as the disk has it.
    var drafts: [String: PlainText] = [:]

    /// Whether something is typed that is not kept.
    var isPending: Bool { !field.isEmpty || accepted != nil || !marks.isEmpty || revised != nil || settled != nil }

    /// The paper is kept: the next one.
    mutating func next() {
        (field, unread, accepted, marks, revised, settled, refused) = ("", nil, nil, "", nil, nil, nil)
    }

    /// What was being keyed is found again on every day.
    func onAnotherDay() -> Self {
        var memory = Self()
        (memory.drafts, memory.rater, memory.sizes) = (drafts, rater, sizes)
        return memory
    }
}

/// What is keyed, and where.
struct RatingPlace {
    /// The grid.
    var grid: Grid
    /// All of the activity, and the one that was chosen beside them.
    var grids: [Grid]
    /// The activity in which it is filled in; nil for a grid that no activity of the day names.
    var activity: Activity?
    /// The day on which it is keyed.
    var day: ID<Day>?

    /// The name under which its draft is kept.
    var slot: String { "\(Self.slots)\(activity?.id.description ?? day?.description ?? "-")/\(grid.code)" }

    /// How the names of all drafts of papers begin.
    static let slots = "grid/"
}

extension ConsoleState {
    /// What the grid remembers.
    var rating: RatingState {
        get { memories[RatingView.self] }
        set { memories[RatingView.self] = newValue }
    }

    /// What is keyed: a grid of the activity that is worked on; of none where one was chosen by its name.
    var ratingPlace: RatingPlace? {
        let rated = day?.activities.filter { $0.grids?.isEmpty == false } ?? []
        let activity = workedActivity.flatMap { $0.grids?.isEmpty == false ? $0 : nil } ?? current(of: rated)
        let own = (activity?.grids ?? []).compactMap { try? programme.grid($0) }
        let chosen = rating.grid.flatMap { try? programme.grid($0) }
        guard let newest = chosen ?? own.first else { return nil }
        let isOwn = own.contains { $0.code == newest.code }
        return RatingPlace(
            grid: edition(of: newest), grids: own + (isOwn ? [] : [newest]), activity: isOwn ? activity : nil,
            day: dayID)
    }

    /// The edition of the paper in hand: a kept one has its own, and so has what two assessors settle or one of them began.
    private func edition(of newest: Grid) -> Grid {
        if let paper = rating.revised.flatMap({ programme.ratings[$0] }) {
            return programme.grids[paper.grid].flatMap { $0.code == newest.code ? $0 : nil } ?? newest
        }
        if let settled = rating.settled {
            return (try? programme.editionInUse(of: newest.code, about: settled, on: dayID)) ?? newest
        }
        guard case .known(let subject)? = rating.accepted else { return newest }
        return (try? programme.editionToKey(of: newest.code, about: subject, on: dayID)) ?? newest
    }

    /// The papers of what is keyed.
    var ratingPile: GridPile? {
        ratingPlace.map { place in
            var pile = programme.pile(of: place.grid, on: dayID, in: place.activity?.id)
            if let counted = rating.sizes[place.slot] { pile.expected = counted }
            return pile
        }
    }

    /// What is typed now.
    enum RatingStage { case rater, subject, marks }

    var ratingStage: RatingStage {
        guard let grid = ratingPlace?.grid else { return .subject }
        if rating.settled != nil || rating.revised != nil || rating.accepted != nil { return .marks }
        if grid.rater == .assessor || grid.rater == .twoAssessors, rating.rater == nil { return .rater }
        return fixedSubject(of: grid) == nil ? .subject : .marks
    }

    /// What a paper is about without anybody's saying so: the workshop, the day.
    func fixedSubject(of grid: Grid) -> Rating.Subject? {
        guard grid.rater != .themselves else { return nil }
        return switch grid.subject {
        case .workshop: workshop.map { .workshop($0.id) }
        case .day: dayID.map { .day($0) }
        case .person, .organisation, .line, .link: nil
        }
    }

    /// What the paper is about that is being keyed; nil until that is known, and for an organisation without a record.
    var ratedSubject: Rating.Subject? {
        if let id = rating.revised { return programme.ratings[id]?.subject }
        if let settled = rating.settled { return settled }
        if case .known(let subject)? = rating.accepted { return subject }
        return rating.accepted == nil ? ratingPlace.flatMap { fixedSubject(of: $0.grid) } : nil
    }

    /// The criteria that are marked: all of the grid, or those on which two assessors differ.
    var markedGrid: Grid? {
        guard var grid = ratingPlace?.grid else { return nil }
        if let settled = rating.settled {
            grid.criteria = programme.assessors(of: settled, in: grid, day: dayID).open
        }
        return grid
    }

    /// The marks as they are being typed.
    var typedMarks: GridTyping? { markedGrid.map { GridTyping($0, rating.marks) } }

    /// Grids and marks in words.
    var gridWords: GridWords { GridWords(t) { text($0) } }

    /// What a paper is about, as it is called.
    func title(of subject: Rating.Subject) -> String { gridWords.name(of: subject, in: programme) }

    /// Whether what a paper says may be seen here: of two assessors, who does not know what the other says sees their own alone.
    func isSeen(_ paper: Rating, in grid: Grid) -> Bool {
        if programme.isShown(paper, in: grid) { return true }
        guard let rater = rating.rater, let own = paper.rater else { return false }
        return switch rater {
        case .person(let person): own == .person(person.id)
        case .organisation(let body): body.record.map { own == .organisation($0.id) } ?? false
        case .words(let words): own == .words(words)
        }
    }

    /// The code of another day that the code that was typed may be, with a slip of the pen in it.
    var nearCode: PlainText? {
        guard rating.revised == nil, case .known(.code(let code))? = rating.accepted else { return nil }
        return ratingPile?.near(code)
    }

    /// The codes of other days that are as near, where several are.
    var doubtfulCodes: [PlainText] {
        guard rating.revised == nil, case .known(.code(let code))? = rating.accepted else { return [] }
        return ratingPile?.doubtful(code) ?? []
    }
}
