import Localization
import Words
import Workshop

/// Where what goes out of the room looks things up.
struct OutgoingSource {
    let programme: Programme
    let state: ProgrammeState
    /// Reads instants by the clocks of the one workshop, or of the programme.
    let world: World
    let t: Localizer
    let words: Wording
    /// Those that it is of, each with the days that are meant.
    let workshops: [Workshop]
    let person: Stakeholder?
    let hasActivities: Bool

    /// - Throws: `noSuchDay` when the file has not what the request names.
    init(_ request: OutgoingRequest, _ state: ProgrammeState, _ world: World) throws(PaperError) {
        guard let programme = state.programme else { throw .noSuchDay }
        switch request.scope {
        case .programme: workshops = programme.workshops
        case .workshop(let id): workshops = programme.workshops.filter { $0.id == id }
        case .day(let id):
            workshops = programme.workshops.compactMap { workshop in
                var one = workshop
                one.days = workshop.days.filter { $0.id == id }
                return one.days.isEmpty ? nil : one
            }
        }
        guard !workshops.isEmpty else { throw .noSuchDay }
        if let id = request.person {
            guard let found = state.stakeholders[id] else { throw .noSuchDay }
            person = found
        } else {
            person = nil
        }
        self.programme = programme
        self.state = state
        self.world = world.held(in: workshops.count == 1 ? state.zone(of: workshops[0]) : state.zone)
        t = request.language.spoken(in: state.country(of: workshops))
        words = Wording(t: t)
        hasActivities = request.hasActivities
    }

    /// The same in another language, for one person or for everybody.
    init(_ source: OutgoingSource, _ t: Localizer, _ person: Stakeholder?) {
        (programme, state, world) = (source.programme, source.state, source.world)
        self.t = t
        words = Wording(t: t)
        workshops = source.workshops
        self.person = person
        hasActivities = source.hasActivities
    }

    /// A text of the script, in the words of the country in which a workshop is held.
    func text(_ text: LocalizedText, in workshop: Workshop? = nil) -> PlainText {
        text.text(in: workshop?.wording(in: t.textLanguage) ?? t.textLanguage, fallback: programme.languages)
    }

    /// Everybody whom it concerns: of a workshop those who are invited or came, of the programme the whole directory.
    var people: [Stakeholder] {
        if let person { return [person] }
        if workshops.count == programme.workshops.count { return state.stakeholders.values.inOrderOfNames() }
        let ids = workshops.reduce(into: Set<ID<Stakeholder>>()) { ids, workshop in
            ids.formUnion(state.invited(to: workshop.id))
            for day in workshop.days { ids.formUnion(state.attendances(on: day.id).keys) }
        }
        return ids.compactMap { state.stakeholders[$0] }.inOrderOfNames()
    }

    /// The lines of the days that are meant, in the order in which they were said; merged ones left out.
    var lines: [(line: Contribution, workshop: Workshop)] {
        workshops.flatMap { workshop in
            workshop.days.flatMap(\.activities).flatMap { activity in
                state.lines(of: activity.id).filter { $0.mergedInto == nil }.map { ($0, workshop) }
            }
        }
    }

    /// Those lines, merged ones too, and what was said outside of any activity; in the order in which they were written.
    var linesAndOthers: [Contribution] {
        let activities = Set(workshops.flatMap(\.days).flatMap(\.activities).map(\.id))
        return state.linesInOrder.filter { $0.activity.map(activities.contains) ?? true }
    }

    /// What somebody is called in what leaves the room: a person who agreed to be listed, or whom it is for; organisations.
    /// Words that are nobody yet may be anybody.
    func name(of party: Party?) -> PlainText? {
        switch party {
        case .person(let id):
            state.stakeholders[id].flatMap { $0.mayBeListed || $0.id == person?.id ? $0.name : nil }
        case .organisation: state.name(of: party)
        case .words, nil: nil
        }
    }

    /// Puts a word in the place of everybody who has not agreed to be named and whom it is not for.
    func mask() -> TextMask { TextMask(state, t) { $0.mayBeListed || $0.id == person?.id } }
}
