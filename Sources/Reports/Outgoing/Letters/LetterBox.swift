import Localization
import Papers
import Workshop

/// The letters of one kind, to everybody whom it concerns. What many of them say is looked up once for each language.
struct LetterBox {
    let kind: LetterKind
    let source: OutgoingSource
    private let polls: [ID<Contribution>: [Ballot]]
    private var days: [String: [ID<Day>: DaySummary]] = [:]
    private var masks: [String: TextMask] = [:]

    /// A line that stood to the vote, as an option of a poll.
    typealias Ballot = (poll: ID<Poll>, day: ID<Day>, option: Int)

    init(_ kind: LetterKind, _ source: OutgoingSource) {
        self.kind = kind
        self.source = source
        var polls: [ID<Contribution>: [Ballot]] = [:]
        for day in source.workshops.flatMap(\.days) {
            for poll in day.activities.flatMap({ source.state.polls(of: $0.id) }) {
                for (index, option) in poll.options.enumerated() {
                    for line in option.origins { polls[line, default: []].append((poll.id, day.id, index + 1)) }
                }
            }
        }
        self.polls = polls
    }

    /// The letters, by the names of those to whom they go.
    /// - Throws: `nobodyToWrite` where it concerns nobody, `nothingToWrite` where not the one person asked for.
    mutating func letters() throws(PaperError) -> [Letter] {
        var letters: [Letter] = []
        for person in source.people {
            if let letter = letter(to: person) { letters.append(letter) }
        }
        guard !letters.isEmpty else {
            // What is true of one is not said of all.
            if let person = source.person { throw .nothingToWrite(kind, to: person.name) }
            throw .nobodyToWrite(kind)
        }
        return letters
    }

    private mutating func letter(to person: Stakeholder) -> Letter? {
        let t = language(of: person)
        var writer = LetterWriter(
            source.speaking(t, to: person), person, days: summaries(t), polls: polls,
            shared: masks[t.textLanguage] ?? source.speaking(t, to: nil).mask())
        let document = writer.letter(kind)
        // What was found out about words helps the next one.
        masks[t.textLanguage] = writer.shared
        return document.map { Letter(person: person, part: PaperPart($0, t)) }
    }

    /// The first language of the person's that Halqa speaks, else the workshop's, else the reader's.
    private func language(of person: Stakeholder) -> Localizer {
        let own = person.languages.first { Language(localeName: $0) != nil }
        let workshops = source.workshops(of: person)
        let held = workshops.isEmpty ? source.workshops : workshops
        let spoken = held.compactMap(\.language) + source.programme.languages
        guard let code = own ?? spoken.first(where: { Language(localeName: $0) != nil }) else { return source.t }
        return Localizer(speaking: code, digits: source.t.digits).spoken(in: source.state.country(of: held))
    }

    private mutating func summaries(_ t: Localizer) -> [ID<Day>: DaySummary] {
        if let known = days[t.textLanguage] { return known }
        let ids = source.workshops.flatMap { $0.days.map(\.id) }
        let made = ids.compactMap { id in
            DaySummary(of: id, in: source.state, world: source.world, language: t.textLanguage, digits: t.digits)
                .map { (id, $0) }
        }
        days[t.textLanguage] = Dictionary(made) { first, _ in first }
        return days[t.textLanguage] ?? [:]
    }
}
