public import Localization
public import Screen
public import Workshop

/// Everything that the console knows: what the file says, where the person is, and what each view remembers.
///
/// A value. It changes through `update` only, and every screen is drawn from it alone.
public struct ConsoleState: Sendable {
    /// What the file says.
    public internal(set) var programme: ProgrammeState {
        // Without the value before, which nobody looks at, it is changed in place.
        didSet { revision += 1 }
    }
    /// How often what the file says has changed here: what is kept of one revision holds as long as it is that one.
    private(set) var revision = 0
    /// The last journal entry that `programme` reflects.
    public internal(set) var sequence: Int
    /// Who is at the keyboard.
    public let operatorName: PlainText
    /// Whether another console is open under that name.
    public internal(set) var isNameShared = false
    /// How the file stands to the server with which it is exchanged; nil where there is none, or nothing is known yet.
    public internal(set) var exchange: ExchangeWord?
    /// How telephones stand to the file; nil while they are off.
    public internal(set) var telephones: TelephonesWord?
    /// Whether nothing here is in earnest: the file is gone once it is left.
    public var isRehearsal = false
    /// The tour that is being taken; nil where nobody takes one.
    var tour: Tour?
    /// What that person may do.
    public let role: Role
    /// The language of the screen.
    public internal(set) var t: Localizer
    /// The extent of the terminal.
    public internal(set) var size: Size
    /// What the terminal can show.
    public internal(set) var appearance: Appearance
    /// Who was found to be best at ordering right-to-left text on this terminal; nil without a terminal.
    public let detectedOrdering: BidiStrategy?
    /// The instant that the screen shows.
    public internal(set) var now: Instant
    /// When this sitting began.
    let openedAt: Instant
    /// True while the last deed is a ballot in the urn, which nobody can take back.
    var hasJustCast = false
    /// When the last entry of the file was made, as whoever made it had it on the clock.
    var lastEntryAt: Instant?
    /// Whether Esc was pressed where letters are text: once more leaves.
    var isLeaving = false
    /// Whether the way Arabic is shown is asked for once the language is chosen.
    var isOrderingToAsk = false
    /// Whether the screen speaks what the workshop is held in, rather than a language of the person's own.
    var followsWorkshop: Bool
    /// Whether the keyboard has shown itself to be an AZERTY one.
    var isAzerty = false
    /// The days, other than today, on which the person has agreed to write.
    var agreedDays: Set<AgreedDay> = []
    /// Links of which the person has just agreed that their meetings go.
    var agreedLosses: Set<RecordName> = []
    /// When something last reached the disk in this session.
    public internal(set) var savedAt: Instant?
    /// When a draft last reached the disk, while it is the latest news of that kind.
    public internal(set) var draftSavedAt: Instant?
    /// The day that is being worked on; nil until one is chosen.
    public internal(set) var dayID: ID<Day>?
    /// The view that is shown.
    var viewName = ViewName.runSheet
    /// What lies over the view and takes the keys.
    var overlay: (any Overlay)?
    /// What the console has to say; stays until the next key.
    public internal(set) var notice: Notice?
    /// People by name.
    var names: NameIndex<ID<Stakeholder>>
    /// Organisations by name, once a view has asked for them.
    var parties: PartyFinder?

    /// When a letter of what may be a word was typed last, with nothing but letters since.
    var typedAt: Instant?
    /// When a question died at something that was typed, or what followed at once was passed over with it.
    var diedAt: Instant?
    /// Letters that followed each other and were obeyed, or meant nothing: a word may have begun with them.
    var strays: [Key] = []
    /// When the last of them was typed.
    var strayedAt: Instant?
    /// Whether a word is being typed that is none here: its first letter waited and was let go, or opened what lies over the view.
    var isLostWord = false
    /// The letter that is obeyed once nothing has followed it for a moment.
    var waitingLetter: WaitingLetter?

    /// The questions of the activity that is worked on, as of a revision.
    var keptQuestions: Kept<ID<Activity>, Questions>?
    /// The board as it is shown, as of a revision.
    var keptBoard: Kept<ShownBoard.Key, ShownBoard>?

    /// What each view remembers while another one is shown.
    var memories = ViewMemories()
    /// What view 4 is about.
    var work = WorkState()

    /// Makes the state in which the console opens.
    /// - Parameters:
    ///   - programme: what the file says.
    ///   - sequence: the last journal entry that it reflects.
    ///   - detectedOrdering: who orders right-to-left text best on this terminal; nil without a terminal.
    ///   - followsWorkshop: whether the screen speaks what the workshop is held in, once one is chosen.
    ///   - lastEntryAt: when the last entry of the file was made; nil for a file without one.
    ///   - day: the day to work on; nil to choose by the date, else to ask.
    ///   - world: the present, and where it is.
    public init(
        programme: ProgrammeState, sequence: Int, operatorName: PlainText, role: Role, localizer: Localizer,
        size: Size, appearance: Appearance, detectedOrdering: BidiStrategy? = nil, day: ID<Day>?,
        followsWorkshop: Bool = false, lastEntryAt: Instant? = nil, world: World
    ) {
        self.programme = programme
        self.sequence = sequence
        self.operatorName = operatorName
        self.role = role
        self.size = size
        self.appearance = appearance
        self.detectedOrdering = detectedOrdering
        t = localizer
        self.followsWorkshop = followsWorkshop
        now = world.now()
        openedAt = now
        self.lastEntryAt = lastEntryAt
        names = NameIndex()
        for person in programme.stakeholders.values.sorted(by: { $0.id < $1.id }) { index(person) }
        if let day = day ?? Self.today(programme, world) {
            select(day: day)
        } else {
            overlay = ListOverlay.days(self)
        }
    }

    /// The draft under which the day that somebody works on is kept, so that the console opens there again.
    public static let daySlot = "day"

    /// The one day of the programme that is dated today; one in the room rather than one on which people are called.
    private static func today(_ programme: ProgrammeState, _ world: World) -> ID<Day>? {
        let days =
            programme.programme?.workshops.flatMap { workshop in
                let date = world.held(in: programme.zone(of: workshop)).today
                return workshop.days.filter { $0.dates.contains(date) }
            } ?? []
        let inRoom = days.filter { $0.channel == nil }
        let found = inRoom.isEmpty ? days : inRoom
        return found.count == 1 ? found[0].id : nil
    }
}

/// What a person may do with the console.
public enum Role: String, CaseIterable, Sendable {
    /// Everything.
    case facilitator
    /// Capture, and read.
    case noteTaker = "note-taker"
}

/// A word of the console to the person.
public struct Notice: Equatable, Sendable {
    /// How it is meant.
    public enum Kind: Equatable, Sendable {
        case done, hint, failure
    }

    /// How it is meant.
    public var kind: Kind
    /// The sentence.
    public var text: String

    /// Makes a notice.
    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

extension ConsoleState {
    /// What is to be said as long as two consoles are open under one name: each takes back what the other did.
    var nameWarning: String? {
        guard isNameShared else { return nil }
        let name = TextWidth.truncated(operatorName.string, to: 16)
        return t("Another console is open as %1: open one with %2 NAME.", name, "--as")
    }

    /// What is to be said above the footer as long as it is so: of the clock and the day, of two consoles, of a tour, of a
    /// rehearsal.
    func standingWord(_ world: World) -> String? {
        if let warning = dayWarning(world) ?? nameWarning { return warning }
        // Under what is asked its keys would mean something else.
        if let tour { return overlay == nil ? tour.sentence(self) : nil }
        return isRehearsal ? t("Rehearsal: nothing of this is kept. Ctrl-Q leaves.") : nil
    }

    /// The day that is being worked on.
    var day: Day? { dayID.flatMap { programme.day($0) } }

    /// The workshop of that day.
    var workshop: Workshop? { dayID.flatMap { programme.workshop(of: $0) } }

    /// A text of the plan in the language of the screen, in the words of the workshop's country where it has some.
    func text(_ text: LocalizedText) -> String {
        let language = workshop?.wording(in: t.textLanguage) ?? t.textLanguage
        return text.text(in: language, fallback: programme.programme?.languages ?? []).string
    }

    /// What a category is called; a code that the script does not know stands as it is.
    func categoryTitle(_ code: PlainText) -> String {
        let category = programme.programme?.categories.first { $0.code == code.string }
        return category.map { text($0.title) } ?? code.string
    }

    /// What the categories of the script are called.
    var categoryTitles: [String] { (programme.programme?.categories ?? []).map { text($0.title) } }

    /// Whether an activity runs, so that the screen shows seconds; else it shows nothing shorter than a minute.
    public func countsSeconds(_ world: World) -> Bool { timeline(world)?.running != nil }

    /// The run sheet of the day at the present instant.
    func timeline(_ world: World) -> Timeline? {
        day.map { programme.timeline(of: $0, in: world) }
    }

    /// Turns to another day: every view starts at its beginning.
    mutating func select(day id: ID<Day>) {
        dayID = id
        appearance.accent = Accent(named: day?.accent)
        memories.turnDay()
        work = WorkState()
        if followsWorkshop, let workshopLocalizer { speak(workshopLocalizer) }
    }

    /// Speaks the language that the workshop is held in; nil where the script does not say.
    var workshopLocalizer: Localizer? {
        workshop?.language.map { Localizer(speaking: $0, digits: t.digits) }
    }

    /// Speaks another language, in its direction.
    mutating func speak(_ localizer: Localizer) {
        t = localizer
        appearance.direction = localizer.language.isRightToLeft ? .rightToLeft : .leftToRight
    }

    /// Puts a person into the index, in place of what it knew of them.
    mutating func index(_ person: Stakeholder) {
        names.insert(
            NameIndex.Entry(
                key: person.id, name: person.name.string, aliases: person.aliases.map(\.string),
                details: programme.details(of: person), phones: [person.phone.string]))
    }
}

extension ConsoleState {
    /// What is said when a field was full before all of it was written.
    func overflow(_ editor: LineEditor) -> String {
        t.plural(
            "The field is full: %1 letter found no room. Keep this, and go on in a new one.",
            "The field is full: %1 letters found no room. Keep this, and go on in a new one.", editor.dropped)
    }
}
