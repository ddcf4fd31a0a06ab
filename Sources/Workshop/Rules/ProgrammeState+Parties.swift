/// Who says, owns and needs what: somebody of the file, whose name is looked up and never copied, or words that are nobody yet.
extension ProgrammeState {
    /// What a party is called on screens and papers; empty for nobody.
    public func name(of party: Party?) -> PlainText {
        switch party {
        case nil: ""
        case .person(let id): stakeholders[id]?.name ?? ""
        case .organisation(let id): organisation(id)?.name ?? ""
        case .words(let words): words
        }
    }

    /// What a line is about, in words: what the other line says, or what somebody is called.
    public func name(of reference: Reference?) -> PlainText {
        switch reference {
        case nil: ""
        case .line(let id): contribution(id)?.text ?? ""
        case .person(let id): name(of: Party.person(id))
        case .organisation(let id): name(of: Party.organisation(id))
        case .link(let id):
            links[id].map { PlainText("\(name(of: $0.from)) – \(name(of: $0.to))") } ?? ""
        }
    }

    /// Whether a line is a note about a question.
    public func isAnswer(_ line: Contribution) -> Bool {
        guard line.kind == .note, case .line(let id) = line.about else { return false }
        return contribution(id)?.kind == .question
    }

    /// Whether a party is that person, by reference or by words that are one of the person's names.
    public func isSame(_ party: Party?, as person: Stakeholder) -> Bool {
        switch party {
        case .person(let id): id == person.id
        case .words(let words):
            ([person.name] + person.aliases).contains { NameFold.sameName($0.string, words.string) }
        default: false
        }
    }

    /// Whether a party is that organisation, by reference or by words that are one of its names.
    public func isSame(_ party: Party?, as body: Body) -> Bool {
        switch party {
        case .organisation(let id): organisation(id)?.id == body.record?.id
        case .words(let words): ([body.name] + body.aliases).contains { NameFold.sameName($0.string, words.string) }
        default: false
        }
    }

    /// Who is nobody yet, for whoever asks about many parties at once.
    public var nobodies: Nobodies { Nobodies(self) }

    /// The lines of the file, in the order in which they were written.
    public var linesInOrder: [Contribution] {
        contributions.values.flatMap(\.values).sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
    }

    /// Words of lines that are nobody: no one person or organisation alone is called so. By the words, as they were spelled first;
    /// each with its lines, however they spell it.
    public var unsettledWords: [(words: PlainText, lines: [Contribution])] {
        var found: [String: (words: PlainText, lines: [Contribution])] = [:]
        for line in linesInOrder {
            let named = [line.by, line.owner].compactMap { $0?.words }.map { ($0.spelling, $0) }
            for (spelling, words) in Dictionary(named, uniquingKeysWith: { first, _ in first }) {
                found[spelling, default: (words, [])].lines.append(line)
            }
        }
        guard !found.isEmpty else { return [] }
        let finder = PartyFinder(self)
        return found.values.filter { finder.called($0.words).count != 1 }.sorted { $0.words < $1.words }
    }

    /// How many such words there are.
    public func unsettledCount(_ finder: PartyFinder) -> Int {
        var words: Set<PlainText> = []
        for lines in contributions.values {
            for line in lines.values {
                if let by = line.by?.words { words.insert(by) }
                if let owner = line.owner?.words { words.insert(owner) }
            }
        }
        return Set(words.filter { finder.called($0).count != 1 }.map(\.spelling)).count
    }

    /// Words are somebody: every line that names them, with whatever accents, case and Arabic letters, names that party from now on.
    /// What was written behind the name and is none of it goes on in the text of a commitment.
    /// - Throws: `unknownReference` for somebody who is not there.
    public func settling(_ words: PlainText, as party: Party) throws(Refusal) -> [Change] {
        try require(party)
        let spelling = words.spelling
        var changes: [Change] = []
        for line in linesInOrder {
            let owner = line.owner?.words
            let (says, owns) = (line.by?.words?.spelling == spelling, owner?.spelling == spelling)
            guard says || owns else { continue }
            let rest = owns ? owner.map { wordsBehindName(in: $0, of: party) } ?? "" : ""
            changes += try revision(of: line.id) { line in
                if says { line.by = party }
                if owns {
                    line.owner = party
                    if !rest.isEmpty { line.text = PlainText("\(line.text) (\(rest))") }
                }
            }
        }
        return changes
    }

    /// What stands behind the words of a party's name: `quand elle peut` of `hind quand elle peut`; nothing where no word is one of the
    /// name, which is another way to call somebody then.
    private func wordsBehindName(in words: PlainText, of party: Party) -> String {
        let name = NameFold.words(self.name(of: party).string)
        let all = words.string.split(separator: " ").map(String.init)
        let last = all.lastIndex { word in
            NameFold.words(word).contains { part in
                part.count > 1 && name.contains { $0.hasPrefix(part) || NameFold.soundsAlike($0, part) }
            }
        }
        guard let last else { return "" }
        return all[(last + 1)...].joined(separator: " ")
    }

    /// The party that somebody is; an organisation that is words of people's rows so far becomes a record for it.
    /// - Parameter id: gives that record its id.
    /// - Throws: `organisationIsThere` where somebody made a record of the words meanwhile.
    public func party(
        _ somebody: Somebody, id: () -> ID<Organisation>
    ) throws(Refusal) -> (party: Party, changes: [Change]) {
        switch somebody {
        case .person(let person): return (.person(person.id), [])
        case .words(let words): return (.words(words), [])
        case .organisation(let body):
            // Another console may have been quicker.
            if let record = body.record ?? organisation(called: body.name, in: body.city) {
                return (.organisation(record.id), [])
            }
            let record = id()
            return (.organisation(record), try standing(body, as: record))
        }
    }

    /// What a line says of others has to be there; what is said of it stays.
    func checkParties(_ revision: Revision<Contribution>) throws(Refusal) {
        guard let after = revision.after else { return }
        if after.by != revision.before?.by, let by = after.by { try require(by) }
        if after.owner != revision.before?.owner, let owner = after.owner { try require(owner) }
        guard after.about != revision.before?.about else { return }
        switch after.about {
        case nil: break
        case .line(let line): guard line != after.id, contribution(line) != nil else { throw .unknownReference }
        case .person(let person): try require(.person(person))
        case .organisation(let organisation): try require(.organisation(organisation))
        case .link(let link): guard links[link] != nil else { throw .unknownReference }
        }
    }

    private func require(_ party: Party) throws(Refusal) {
        switch party {
        case .person(let id): guard stakeholders[id] != nil else { throw .unknownReference }
        case .organisation(let id): guard organisations[id] != nil else { throw .unknownReference }
        case .words(let words): guard !words.isEmpty else { throw .empty }
        }
    }

    /// Whether a line names a party, or is about it, or a link has it as an end.
    func isNamed(_ party: Party, as reference: Reference) -> Bool {
        isTopic(reference) || isLinked(reference) || ratings.values.contains { $0.rater == party }
            || isRated(Rating.Subject(reference))
            || contributions.values.contains { $0.values.contains { $0.by == party || $0.owner == party } }
    }

    /// Whether a line is about something.
    func isTopic(_ reference: Reference) -> Bool {
        contributions.values.contains { $0.values.contains { $0.about == reference } }
    }

    /// What lines that are about something are about nothing by, so that it can go.
    func leaving(_ reference: Reference, except line: ID<Contribution>? = nil) throws(Refusal) -> [Change] {
        var changes: [Change] = []
        for other in linesInOrder where other.about == reference && other.id != line {
            changes += try revision(of: other.id) { $0.about = nil }
        }
        return changes
    }
}

extension PlainText {
    /// What spellings of one name have in common: the same with and without accents, in whatever case, with every form of an
    /// Arabic letter. Signs alone are what they are.
    public var spelling: String {
        let key = NameFold.key(string)
        return key.isEmpty ? string : key
    }
}

/// Somebody who is meant by what was typed.
public enum Somebody: Hashable, Sendable {
    case person(Stakeholder)
    case organisation(ProgrammeState.Body)
    /// Nobody of the file, and kept as it was typed.
    case words(PlainText)

    /// Whether it is nobody of the file.
    public var isWords: Bool { if case .words = self { true } else { false } }

    /// What they are called.
    public var name: PlainText {
        switch self {
        case .person(let person): person.name
        case .organisation(let body): body.name
        case .words(let words): words
        }
    }
}

/// Finds people and organisations by a few letters, in any script, as the door finds people.
public struct PartyFinder: Sendable {
    /// The organisations, records and words.
    public let bodies: [ProgrammeState.Body]
    private let organisations: NameIndex<Int>
    /// Everybody by their whole names, in any order of their words.
    private let byName: [String: [Somebody]]

    /// What it was made from.
    private let records: [ID<Organisation>: Organisation]
    private let directory: [ID<Stakeholder>: Stakeholder]

    /// Makes a finder of everybody in a file.
    public init(_ state: ProgrammeState) {
        bodies = state.bodies
        organisations = NameIndex(
            bodies.enumerated().map { place, body in
                NameIndex<Int>.Entry(
                    key: place, name: body.name.string, aliases: body.aliases.map(\.string),
                    details: [body.city.string], phones: [])
            })
        var byName: [String: [Somebody]] = [:]
        func add(_ somebody: Somebody, _ names: [PlainText]) {
            for key in Set(names.map { NameFold.orderlessKey($0.string) }) where !key.isEmpty {
                byName[key, default: []].append(somebody)
            }
        }
        for person in state.stakeholders.values.sorted(by: { $0.id < $1.id }) {
            add(.person(person), [person.name] + person.aliases)
        }
        for body in bodies { add(.organisation(body), [body.name] + body.aliases) }
        self.byName = byName
        (directory, records) = (state.stakeholders, state.organisations)
    }

    /// Whether nobody has come, gone or been renamed since.
    public func isCurrent(_ state: ProgrammeState) -> Bool {
        directory == state.stakeholders && records == state.organisations
    }

    /// The organisations that a few letters can mean.
    public func organisations(meantBy words: String) -> [ProgrammeState.Body] {
        organisations.meant(by: words).map { bodies[$0] }
    }

    /// The organisations that hold what was typed, best first, for a list to choose from.
    public func organisations(found words: String, limit: Int) -> [ProgrammeState.Body] {
        organisations.search(words, limit: limit).map { bodies[$0.key] }
    }

    /// Everybody whose whole name it is, in any order and any spelling.
    public func called(_ words: PlainText) -> [Somebody] {
        byName[NameFold.orderlessKey(words.string)] ?? []
    }
}

/// Says of parties whether they are words that are nobody: no one person or organisation alone is called so. Everybody's names are folded
/// once, and not for each of a thousand lines; and not at all in a file whose lines name nobody by words.
public struct Nobodies: Sendable {
    private let bearers: [String: Int]

    fileprivate init(_ state: ProgrammeState) {
        let isAsked = state.contributions.values.contains {
            $0.values.contains { $0.by?.words != nil || $0.owner?.words != nil }
        }
        guard isAsked else {
            bearers = [:]
            return
        }
        var bearers: [String: Int] = [:]
        func add(_ names: [PlainText]) {
            for key in Set(names.map { NameFold.orderlessKey($0.string) }) where !key.isEmpty {
                bearers[key, default: 0] += 1
            }
        }
        for person in state.stakeholders.values { add([person.name] + person.aliases) }
        for body in state.bodies { add([body.name] + body.aliases) }
        self.bearers = bearers
    }

    /// Whether a party is words that are nobody.
    public func contains(_ party: Party?) -> Bool {
        guard let words = party?.words else { return false }
        return bearers[NameFold.orderlessKey(words.string)] != 1
    }
}
