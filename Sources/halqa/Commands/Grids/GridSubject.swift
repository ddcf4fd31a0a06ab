import ArgumentParser
import Localization
import Words
import Workshop

/// What of a grid a command is about.
struct GridOptions: ParsableArguments {
    @Option(help: "The workshop, by the script's id: fes.") var workshop: String?
    @Option(help: "The day on which it was filled in, by its number or id; leave it out between days.") var day: String?
    @Option(help: "The edition of the grid (otherwise that of the papers; for new papers the newest).") var edition:
        Int?
    @Argument(help: "The grid's id: see halqa grid FILE list.") var grid: String

    /// The grid in the edition that was named, else in its newest one; and the day that was named.
    func read(_ session: Session) throws -> (grid: Grid, day: DayPlace?) {
        let place = day == nil ? nil : try session.day(DayOptions(workshop: workshop, day: day))
        let state = session.state
        return (try edition.map { try state.grid(grid, edition: $0) } ?? state.grid(grid), place)
    }

    /// The grid in the edition that was named, else in that of the papers about something.
    func inUse(_ session: Session, about subject: Rating.Subject?, on day: DayPlace?) throws -> Grid {
        if let edition { return try session.state.grid(grid, edition: edition) }
        return try session.state.editionInUse(of: grid, about: subject, on: day?.day.id)
    }
}

extension DayOptions {
    init(workshop: String?, day: String?) {
        self.init()
        (self.workshop, self.day) = (workshop, day)
    }
}

/// Who or what a paper is about, and what has to be recorded so that the file has it.
struct FoundSubject {
    var subject: Rating.Subject
    var name: String
    var changes: [Change]
}

extension Session {
    /// What a grid is about under a name: a person, an organisation, a workshop, a day, a line; for a grid that people fill
    /// in themselves, the code that they made.
    func subject(_ words: String, of grid: Grid, in day: DayPlace?, workshop code: String?) throws -> FoundSubject {
        let name = PlainText(words)
        guard grid.rater != .themselves else {
            return FoundSubject(subject: .code(name), name: name.string, changes: [])
        }
        if let code = SheetCode(words) {
            let known = state.pile(of: grid, on: day?.day.id).subjects.filter { SheetCode(of: $0) == code }
            if known.count == 1 { return FoundSubject(subject: known[0], name: self.name(of: known[0]), changes: []) }
        }
        switch grid.subject {
        case .person:
            let person = try person(words)
            return FoundSubject(subject: .person(person.id), name: person.name.string, changes: [])
        case .organisation:
            let body = try organisation(words, in: nil, isWhole: true)
            let made = try state.party(.organisation(body)) { world.newID() }
            guard case .organisation(let id) = made.party else { throw Refusal.unknownReference }
            return FoundSubject(subject: .organisation(id), name: body.name.string, changes: made.changes)
        case .workshop:
            let found = try workshop(words.isEmpty ? code : words)
            return FoundSubject(subject: .workshop(found.id), name: text(found.city), changes: [])
        case .day:
            let place = try day ?? self.day(DayOptions(workshop: code, day: words.isEmpty ? nil : words))
            return FoundSubject(subject: .day(place.day.id), name: t.name(of: place.day), changes: [])
        case .line:
            if let id = ID<Contribution>(words), let line = state.contribution(id) {
                return FoundSubject(subject: .line(id), name: line.text.string, changes: [])
            }
            let place = try day ?? self.day(DayOptions(workshop: code, day: nil))
            let entry = try LineBook(session: self, day: place.day).find(words)
            return FoundSubject(subject: .line(entry.line.id), name: entry.line.text.string, changes: [])
        case .link:
            guard let id = ID<Link>(words), state.links[id] != nil else {
                throw Failure(.badData, t("There is no such link. See them: halqa link FILE list."))
            }
            return FoundSubject(subject: .link(id), name: words, changes: [])
        }
    }

    /// What a paper is about, as it is called now.
    func name(of subject: Rating.Subject) -> String { GridWords(t) { self.text($0) }.name(of: subject, in: state) }
}
