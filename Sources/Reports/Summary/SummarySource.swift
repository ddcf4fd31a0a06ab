import Localization
import Words
import Workshop

/// Where the parts of a summary look things up: the file's state, seen from one day and in one language.
struct SummarySource {
    let programme: Programme
    let workshop: Workshop
    /// The day, with the date on which it was held where that is another one than planned.
    let day: Day
    let state: ProgrammeState
    let world: World
    private let language: String
    private let digits: Digits
    private let categoryTitles: [PlainText: PlainText]
    /// What people of the file are called whose name is somebody else's too.
    private let namesakes: Namesakes

    init?(
        day: ID<Day>, state: ProgrammeState, world: World, language: String,
        digits: Digits = .western
    ) {
        guard let programme = state.programme, let workshop = state.workshop(of: day), let day = state.day(day) else {
            return nil
        }
        let world = world.held(in: state.zone(of: workshop))
        var held = day
        // One that was put off without a word to the plan has the date on which it was held.
        if !day.isLong, let date = state.heldOn(day, in: world) { held.date = date }
        self.programme = programme
        self.workshop = workshop
        self.day = held
        self.state = state
        self.world = world
        self.language = language
        self.digits = digits
        categoryTitles = Dictionary(
            programme.categories.map {
                (PlainText($0.code), $0.title.text(in: workshop.wording(in: language), fallback: programme.languages))
            }, uniquingKeysWith: { first, _ in first })
        namesakes = Namesakes(
            state.stakeholders.values, Localizer(speaking: language, digits: digits),
            organisation: { state.organisationName(of: $0) }, category: { [categoryTitles] in categoryTitles[$0] ?? $0 }
        )
    }

    /// A text of the script in the language asked for, else in the first language that the script has it in.
    func text(_ text: LocalizedText) -> PlainText {
        text.text(in: workshop.wording(in: language), fallback: programme.languages)
    }

    /// Speaks the language of the summary.
    var localizer: Localizer { Localizer(speaking: language, digits: digits) }

    /// What a category is called; one that the script does not know keeps the word of the roster.
    func categoryTitle(_ category: PlainText) -> PlainText { categoryTitles[category] ?? category }

    /// What somebody is called where nothing else is said of them: of two people of one name with what tells them apart, the
    /// organisation, the town or the category.
    func name(of person: Stakeholder) -> PlainText {
        namesakes.name(of: person)
    }

    /// What somebody is called where organisation and category stand beside.
    func nameBeside(of person: Stakeholder) -> PlainText { namesakes.nameBeside(of: person) }

    /// The same of whoever says something or takes it on.
    func name(of party: Party?) -> PlainText {
        guard case .person(let id)? = party, let person = state.stakeholders[id] else { return state.name(of: party) }
        return name(of: person)
    }

    /// The same of an end of a link, or of what a line is about.
    func name(of end: Reference) -> PlainText {
        guard case .person(let id) = state.standing(end) ?? end, let person = state.stakeholders[id] else {
            return state.name(of: end)
        }
        return name(of: person)
    }

    /// An instant as the clock in the room showed it.
    func moment(_ instant: Instant) -> Moment { Moment(instant, in: world) }

    /// The days in a room before this one: earlier ones of the same workshop, and those of other cities that lie before it.
    var earlierDays: [Day] {
        programme.workshops.flatMap { other in
            other.days.filter {
                $0.channel == nil && (other.id == workshop.id ? $0.number < day.number : $0.date < day.date)
            }
        }
    }
}
