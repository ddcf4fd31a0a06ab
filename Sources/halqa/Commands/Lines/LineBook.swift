import Localization
import Reports
import Workshop

/// The lines of a day, each under a short reference: `fuel:2:3` is the third line of table 2 under the prompt `fuel`;
/// `barriers/fuel:2:3` where two activities of the day have a prompt of that name, `floor:1:2` for what answers no prompt.
struct LineBook {
    /// A line and where it stands.
    struct Entry {
        var line: Contribution
        /// Nil for what was said in none, and taken in from outside.
        var activity: Activity?
        /// Nil for what answers none.
        var prompt: Prompt?
        var number: Int
        var reference: String

        /// What its reference begins with, and its list is called by: the prompt, else the activity.
        var list: String { prompt?.code ?? activity?.code ?? "" }
    }

    let session: Session
    /// Nil for what was said outside, on no day of the programme.
    let day: Day?
    /// In the order of activities, prompts, tables and positions; merged lines included.
    let entries: [Entry]

    init(session: Session, day: Day) {
        self.session = session
        self.day = day
        let codes = day.activities.flatMap { activity in
            let isAlone = session.state.lines(of: activity.id).contains { $0.prompt == nil }
            return activity.prompts.map(\.code) + (isAlone ? [activity.code] : [])
        }
        let repeated = Set(codes.filter { code in codes.count { $0 == code } > 1 })
        entries = day.activities.flatMap { activity in
            var numbers: [String: Int] = [:]
            return session.state.lines(of: activity.id).compactMap { line -> Entry? in
                let prompt = activity.prompts.first { $0.id == line.prompt }
                if line.prompt != nil, prompt == nil { return nil }
                let code = prompt?.code ?? activity.code
                let list = code + ":" + String(line.group)
                let number = (numbers[list] ?? 0) + 1
                numbers[list] = number
                let prefix = repeated.contains(code) ? activity.code + "/" : ""
                return Entry(
                    line: line, activity: activity, prompt: prompt, number: number,
                    reference: prefix + list + ":" + String(number))
            }
        }
    }

    /// What was said outside and belongs to no activity: each under its id.
    init(outside session: Session) {
        self.session = session
        day = nil
        entries = session.state.lines(of: nil).enumerated().map { index, line in
            Entry(line: line, activity: nil, prompt: nil, number: index + 1, reference: line.id.description)
        }
    }

    /// The same lines as they are now.
    var renewed: LineBook { day.map { LineBook(session: session, day: $0) } ?? LineBook(outside: session) }

    /// The reference of a line as it is named on other days: `1/floor/asked:1:1`.
    func dated(_ entry: Entry) -> String {
        guard let day, let activity = entry.activity else { return entry.reference }
        let short = "\(entry.list):\(entry.line.group):\(entry.number)"
        return "\(day.number)/\(activity.code)/\(short)"
    }

    /// The line with that id.
    func entry(_ id: ID<Contribution>) -> Entry? { entries.first { $0.line.id == id } }

    /// The line that an id or a reference names.
    func find(_ name: String, in activity: Activity? = nil) throws(Failure) -> Entry {
        let named = entries.filter { entry in
            if let id = ID<Contribution>(name) { return entry.line.id == id }
            guard let own = entry.activity, activity == nil || own.id == activity?.id else { return false }
            let short = "\(entry.list):\(entry.line.group):\(entry.number)"
            return name == short || name == own.code + "/" + short
        }
        let t = session.t
        guard let entry = named.first else {
            if let removed = day.flatMap({ RemovedLine(called: name, on: $0, session) }) {
                throw removed.failure(name, session)
            }
            throw Failure(
                .badData,
                t(
                    "There is no line “%1” on this day. See the references: halqa line FILE list.",
                    PlainText(name)))
        }
        guard named.count == 1 else {
            let list = t.series(named.map(\.reference))
            throw Failure(.badData, t("“%1” may be %2. Nothing was written; repeat it in full.", PlainText(name), list))
        }
        return entry
    }

    private func name(_ party: Party?) -> PlainText? { party == nil ? nil : session.state.name(of: party) }

    /// A line as JSON.
    func report(_ entry: Entry) -> LineReport {
        let line = entry.line
        return LineReport(
            id: line.id, reference: entry.reference, activity: entry.activity?.code, prompt: entry.prompt?.code,
            group: line.group, number: entry.number, kind: line.kind, text: line.text, author: line.author,
            writtenAt: Moment(line.writtenAt, in: session.world), parked: line.isParked, mergedInto: line.mergedInto,
            owner: name(line.owner), ownerId: line.owner?.id, due: line.due, outcome: line.outcome, by: name(line.by),
            byId: line.by?.id, about: line.about == nil ? nil : session.state.name(of: line.about),
            aboutId: line.about?.id, tags: line.tags.isEmpty ? nil : line.tags,
            channel: line.origin?.channel)
    }
}

/// Lines, as JSON.
struct LinesReport: Encodable {
    var lines: [LineReport]
}

/// A line, as JSON.
struct LineReport: Encodable {
    var id: ID<Contribution>
    var reference: String
    /// Absent for what was said in none, and taken in from outside.
    var activity: String?
    /// Absent for what answers none.
    var prompt: String?
    var group: Int
    var number: Int
    var kind: Contribution.Kind
    var text: PlainText
    var author: PlainText
    var writtenAt: Moment
    var parked: Bool
    var mergedInto: ID<Contribution>?
    var owner: PlainText?
    /// The id of a person or an organisation; absent for a name that is nobody yet.
    var ownerId: String?
    var due: CivilDate?
    var outcome: Contribution.Outcome?
    /// Who says it.
    var by: PlainText?
    var byId: String?
    /// What it is about: another line's text, or somebody's name.
    var about: PlainText?
    var aboutId: String?
    /// As lines name them: `axis/environment`, `sdg/7`, `wood`.
    var tags: [PlainText]?
    /// By which way it came from outside; absent for what was said in the room.
    var channel: Channel?
}

extension Party {
    /// The id of somebody of the file.
    var id: String? {
        switch self {
        case .person(let id): id.description
        case .organisation(let id): id.description
        case .words: nil
        }
    }
}

extension Reference {
    /// The id of what it refers to.
    var id: String {
        switch self {
        case .line(let id): id.description
        case .person(let id): id.description
        case .organisation(let id): id.description
        case .link(let id): id.description
        }
    }
}
