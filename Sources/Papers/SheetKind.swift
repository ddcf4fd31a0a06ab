public import Localization

/// A paper that the day is run with, in the order in which they are offered. The raw values are what commands take.
public enum SheetKind: String, CaseIterable, Codable, Sendable {
    /// The day on one page, to be handed out in the evening.
    case hand
    /// Names with room for a signature.
    case attendance
    /// A name to wear.
    case badges
    /// What stands on a table, and who sits at it.
    case tables
    /// What a table writes on, prompt by prompt.
    case capture
    /// Ballot papers of one poll or of all, with their codes where some were issued.
    case ballots
    /// Papers of the day's grids, to be filled in: with their levels in words, and how a code is made.
    case grids
    /// What was asked, and what was answered.
    case questions
    /// Who does what by when.
    case actions
    /// What each took on, with room for a signature beside every line.
    case annex
    /// Needs and offers of a matching, and what was found for them.
    case board
    /// What belongs together, to be signed by both ends.
    case links
    /// Who learns from whom, for the wall, and a slip for each pair.
    case pairs
    /// Who meets whom, when and at which table, for the wall, and a slip for each of them.
    case timetable
    /// The day by the clock, with room for what became of it.
    case agenda
    /// Whom to call on a later day, with what they took on.
    case calls
    /// What a label says of whatever was rated: the result, what the next class needs, the certificate.
    case label
    /// What people say they can do, by function, and what has changed.
    case profile
    /// Before and after for each code, to be taken by whoever knows it.
    case own
    /// What is taught to whom and why, and what was adopted.
    case training

    /// All that a day in the room needs, in the order in which it needs it: the evening's page, then the clock.
    public static let pack: [SheetKind] =
        [.hand, .agenda]
        + allCases.filter { ![.hand, .agenda, .calls, .annex, .label, .profile, .own, .training].contains($0) }

    /// All that a day needs on which people are called: nobody comes, so that nothing hangs on a wall or is signed at a door.
    public static let packOfCalls: [SheetKind] = [.hand, .agenda, .calls, .actions, .links]

    /// Whether it is read standing: it can be printed on A3.
    public var isForWall: Bool {
        switch self {
        case .hand, .agenda, .board, .pairs, .timetable: true
        case .attendance, .badges, .tables, .capture, .ballots, .grids, .questions, .actions, .annex, .links, .calls,
            .label, .profile, .own, .training:
            false
        }
    }

    /// What it is called where one chooses.
    public func title(_ t: Localizer) -> String { words(t).title }

    /// What stands above it on paper.
    public func heading(_ t: Localizer) -> String { words(t).heading }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String { words(t).purpose }

    /// Why nothing would stand on it, and what to do.
    public func nothing(_ t: Localizer) -> String { words(t).nothing }

    private func words(_ t: Localizer) -> (title: String, heading: String, purpose: String, nothing: String) {
        let nothing = t("There is nothing to stand on this sheet.")
        return switch self {
        case .hand:
            (
                t("The day in hand"), t("The day in hand"), t("one page for everybody to take home"),
                t("Nothing of this day is in the file yet. The day in hand is made in the evening.")
            )
        case .attendance:
            (t("Attendance sheet"), t("Attendance"), t("names by category, to be signed"), nothing)
        case .badges:
            (
                t("Badges"), t("Name badges"), t("names to wear"),
                t("Nobody is invited yet. Import the people, or make blank badges to write on.")
            )
        case .tables:
            (
                t("Table cards"), t("Table cards"), t("who sits where"),
                t("No activity of this day is at tables. Make groups first.")
            )
        case .capture:
            (
                t("Sheets for the tables to write on"), t("Group sheets"), t("the prompts, with lines"),
                t("No activity of this day has prompts for tables to answer.")
            )
        case .ballots:
            (
                t("Ballot papers"), t("Ballot papers"), t("to cut apart and mark"),
                t("This day has no vote. Make one, or print blank ballot papers for one that comes up.")
            )
        case .grids:
            (
                t("Papers of a grid"), t("Papers of a grid"), t("to fill in, with a code or a name"),
                t("No activity of this day names a grid.")
            )
        case .questions:
            (
                t("Questions and answers"), t("Questions and answers"), t("open, put off and answered, with who"),
                t("Nobody has asked anything on this day.")
            )
        case .actions:
            (t("Action list"), t("Who does what by when"), t("what was taken on, to be ticked off"), nothing)
        case .annex:
            (
                t("Annex of commitments"), t("Annex of commitments"), t("what each takes on, to be signed"),
                t("Nobody has taken anything on yet.")
            )
        case .board:
            (
                t("Board of needs and offers"), t("Needs and offers"), t("what was found for whom, for the wall"),
                t("This day has no matching, or no needs and offers were written down.")
            )
        case .links:
            (
                t("Links to be signed"), t("What we do together"), t("two ends, two signatures"),
                t("Nothing was linked on this day yet.")
            )
        case .pairs:
            (
                t("Pairs"), t("Who learns from whom"), t("for the wall, and a slip for each pair"),
                t("Nobody is paired on this day yet. Propose pairs first.")
            )
        case .timetable:
            (
                t("Timetable of meetings"), t("Who meets whom"), t("for the wall, and a slip for everybody"),
                t("No meetings are planned on this day: nobody is linked, or the script asks for no timetable.")
            )
        case .agenda:
            (t("The day by the clock"), t("The day by the clock"), t("what comes when, for the wall"), nothing)
        case .calls:
            (
                t("Call sheet"), t("Calls"), t("whom to call, and what they took on"),
                t("Nobody is called on this day. Choose a later day on which people are called.")
            )
        case .label:
            (
                t("Label"), t("Label"), t("results and certificates"),
                t("Nothing has been rated by a grid with classes.")
            )
        case .profile:
            (
                t("Profile by function"), t("Profile"), t("what people can do, where they need more"),
                t("No papers that people filled in themselves were kept on this day.")
            )
        case .own:
            (
                t("Before and after, by code"), t("Before and after"), t("a slip for whoever knows the code"),
                t("No code stands on papers of this day and of one before.")
            )
        case .training:
            (
                t("Training programme"), t("Training programme"), t("modules: for whom, why, votes, trainer"),
                t("No papers with themes were kept up to this day.")
            )
        }
    }
}

/// Which sheets.
public enum SheetContent: Hashable, CaseIterable, Sendable {
    /// One kind of them.
    case one(SheetKind)
    /// All that a day needs.
    case pack

    /// One after another, then all.
    public static let allCases: [SheetContent] = SheetKind.allCases.map(SheetContent.one) + [.pack]

    /// The kinds, in the order in which they lie.
    public var kinds: [SheetKind] {
        switch self {
        case .one(let kind): [kind]
        case .pack: SheetKind.pack
        }
    }

    /// The forms that it comes in, the one to print first.
    public var forms: [SheetForm] {
        switch self {
        case .one: [.pdf, .html]
        case .pack: [.pdf, .folder, .html]
        }
    }

    /// The word that commands and file names have for it: `badges`, `all`.
    public var name: String {
        switch self {
        case .one(let kind): kind.rawValue
        case .pack: "all"
        }
    }

    /// Reads a command's word; nil when it is none.
    public init?(name: String) {
        guard let content = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = content
    }

    func title(_ t: Localizer) -> String {
        switch self {
        case .one(let kind): kind.title(t)
        case .pack: t("Everything for a day")
        }
    }

    func purpose(_ t: Localizer) -> String {
        switch self {
        case .one(let kind): kind.purpose(t)
        case .pack: t("all sheets, one after the other")
        }
    }
}

/// The forms that sheets come in. The raw values are what names of files end in.
public enum SheetForm: String, CaseIterable, Sendable {
    /// To print.
    case pdf
    /// To read on a telephone.
    case html
    /// A PDF for each sheet, in a folder: badges go on other paper than ballots.
    case folder

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .pdf: SummaryFormat.pdf.title(t)
        case .html: SummaryFormat.html.title(t)
        case .folder: t("PDFs in a folder")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .pdf: SummaryFormat.pdf.purpose(t)
        case .html: SummaryFormat.html.purpose(t)
        case .folder: t("one for each sheet, to print on other paper")
        }
    }
}
