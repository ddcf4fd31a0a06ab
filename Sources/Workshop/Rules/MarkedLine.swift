/// A line as it was understood: what was said, who is named in it, by when, and its tags.
public struct MarkedLine: Equatable, Sendable {
    /// What was said, without the marks at its end.
    public var text: PlainText
    /// Who is named; nil when nobody is.
    public var who: Somebody?
    /// By when.
    public var due: CivilDate?
    /// The words behind `#`, as they were typed; each once.
    public var tags: [String]

    /// Makes a line.
    public init(text: PlainText, who: Somebody? = nil, due: CivilDate? = nil, tags: [String] = []) {
        (self.text, self.who, self.due, self.tags) = (text, who, due, tags)
    }

    /// Whether somebody takes the line on, or a date is set. Who is named in a question, a need, an offer, a barrier or a note says it,
    /// unless there is a date by which they do something.
    /// - Parameter kind: what the line is meant to be.
    public func isCommitment(as kind: Contribution.Kind) -> Bool {
        due != nil || who != nil && !kind.isSomebodys
    }
}

extension Contribution.Kind {
    /// Whether a line of the kind is somebody's own: who is named in it asks, needs, offers, complains or says it.
    public var isSomebodys: Bool {
        switch self {
        case .question, .need, .offer, .note, .barrier: true
        case .idea, .action: false
        }
    }
}

/// How the end of a line was understood.
public enum MarkReading: Equatable, Sendable {
    /// There is no mark in it.
    case plain
    /// Somebody, a date, tags, or several of them.
    case understood(MarkedLine)
    /// What was meant as a date is none.
    case wrongDate(String)
    /// One letter is not enough for a name.
    case tooShort
    /// Nobody is called so; the line as it is where the words are kept all the same.
    case nobody(String, MarkedLine)
    /// Several may be meant; the line as it is where the words are kept all the same.
    case several(String, [Somebody], MarkedLine)
    /// Behind a name stand words that are neither of the name nor a date; the line as it is where they are kept in its text.
    case unread(String, MarkedLine)
    /// Two are named where a line names one; the line as it is where the last of them is meant, and the others are words of it.
    case two([String], MarkedLine)
    /// Somebody or tags, and no words that they are said of.
    case bare(MarkedLine)

    /// The line that is kept where nobody can be asked any more: a name that is not clear stays words, to be settled later.
    public func kept(of typed: PlainText) -> MarkedLine {
        switch self {
        case .understood(let line), .nobody(_, let line), .several(_, _, let line), .unread(_, let line),
            .two(_, let line):
            line
        case .plain, .wrongDate, .tooShort, .bare: MarkedLine(text: typed)
        }
    }
}

extension ProgrammeState {
    /// Reads the marks of a line: two letters after `@` find a person as at the door, among those of the workshop first, then
    /// an organisation; a word after `#` is a tag.
    /// - Parameters:
    ///   - day: the day on which it was said.
    ///   - names: everybody by name.
    ///   - finder: organisations by name.
    public func reading(
        of line: PlainText, on day: Day, names: NameIndex<ID<Stakeholder>>, finder: PartyFinder
    ) -> MarkReading {
        let tagged = TaggedText(line.string)
        guard let mark = CommitmentMark(in: tagged.text, on: day.date) else {
            guard !tagged.tags.isEmpty, !PlainText(tagged.text).isEmpty else { return .plain }
            let read = MarkedLine(text: PlainText(tagged.text), tags: tagged.tags)
            return tagged.isBare ? .bare(read) : .understood(read)
        }
        if let wrong = mark.wrongDate { return .wrongDate(wrong) }
        let inner = TaggedText(mark.text)
        let isBare = inner.isBare || PlainText(inner.text).isEmpty
        let tags = inner.tags + tagged.tags.filter { !inner.tags.contains($0) }
        var read = MarkedLine(text: PlainText(inner.text), due: mark.due, tags: tags)
        guard !mark.who.isEmpty else { return isBare ? .bare(read) : .understood(read) }
        guard mark.who.count > 1 else { return .tooShort }
        let found = somebody(meantBy: mark.who, on: day, names: names, finder: finder)
        if found.isEmpty, !isBare, let part = named(by: mark.who, on: day, names: names, finder: finder) {
            read.text = PlainText([inner.text, part.rest].joined(separator: " "))
            read.who = part.somebody
            return .unread(part.rest, read)
        }
        let before = others(namedIn: inner.text, on: day, names: names, finder: finder)
        if !before.names.isEmpty, found.count == 1 {
            read.text = PlainText(before.text)
            read.who = found[0]
            return .two(before.names + [found[0].name.string], read)
        }
        read.who = found.count == 1 ? found[0] : .words(PlainText(mark.who))
        switch found.count {
        case 0: return isBare ? .bare(read) : .nobody(mark.who, read)
        case 1: return isBare ? .bare(read) : .understood(read)
        default: return .several(mark.who, found, read)
        }
    }

    /// Whom the first words mean where all of them mean nobody, and the words behind those.
    private func named(
        by words: String, on day: Day, names: NameIndex<ID<Stakeholder>>, finder: PartyFinder
    ) -> (somebody: Somebody, rest: String)? {
        let words = words.split(separator: " ").map(String.init)
        return (1..<max(1, words.count)).reversed().lazy.compactMap { count in
            var name = words.prefix(count).joined(separator: " ")
            while let last = name.last, ",;:،؛".contains(last) { name.removeLast() }
            guard name.count > 1 else { return nil }
            let found = self.somebody(meantBy: name, on: day, names: names, finder: finder)
            guard found.count == 1, isCalled(found[0], name) else { return nil }
            return (found[0], words.dropFirst(count).joined(separator: " "))
        }.first
    }

    /// Whether each of the words is one of somebody's names, or the beginning of one of four letters at least: within a
    /// sentence fewer are a word of it as often.
    private func isCalled(_ somebody: Somebody, _ words: String) -> Bool {
        let names: [PlainText] =
            switch somebody {
            case .person(let person): [person.name, organisationName(of: person)] + person.aliases
            case .organisation(let body): [body.name] + body.aliases
            case .words(let words): [words]
            }
        let own = names.flatMap { NameFold.words($0.string) }
        return NameFold.words(words).allSatisfy { word in
            own.contains { $0 == word || word.count >= 4 && ($0.hasPrefix(word) || NameFold.soundsAlike($0, word)) }
        }
    }

    /// Those who are named by an `@` before the last one, and the text with their names in its place; what is nobody's name stays as
    /// it was typed, be it the name of a page on a network.
    private func others(
        namedIn text: String, on day: Day, names: NameIndex<ID<Stakeholder>>, finder: PartyFinder
    ) -> (text: String, names: [String]) {
        guard text.contains("@") else { return (text, []) }
        var (words, found) = ([String](), [String]())
        var rest = text.split(separator: " ").map(String.init)[...]
        while let word = rest.first {
            rest = rest.dropFirst()
            guard word.first == "@", word.count > 2 else {
                words.append(word)
                continue
            }
            let more = rest.prefix { $0.first != "@" }.prefix(3)
            // As many words as are a name, but one at least.
            let named = (0...more.count).reversed().lazy.compactMap { count -> (Int, Somebody)? in
                let written = ([String(word.dropFirst())] + more.prefix(count)).joined(separator: " ")
                let meant = self.somebody(meantBy: written, on: day, names: names, finder: finder)
                return meant.count == 1 ? (count, meant[0]) : nil
            }.first
            guard let (count, somebody) = named else {
                words.append(word)
                continue
            }
            rest = rest.dropFirst(count)
            words.append(somebody.name.string)
            found.append(somebody.name.string)
        }
        return (words.joined(separator: " "), found)
    }

    /// Everybody whom a few letters can mean: people of the day, else people of the directory, else organisations. A whole
    /// name means its bearers, whoever else could be meant. Beside somebody who is not meant beyond doubt
    /// (``NameIndex/isSure(_:by:)``) stand the words as they are, so that it is asked.
    public func somebody(
        meantBy words: String, on day: Day?, names: NameIndex<ID<Stakeholder>>, finder: PartyFinder
    ) -> [Somebody] {
        let invited = day.map { day in
            (workshop(of: day.id).map { self.invited(to: $0.id) } ?? []).union(attendances(on: day.id).keys)
        }
        var found = invited.map { names.meant(by: words, among: $0.contains) } ?? []
        if found.isEmpty { found = names.meant(by: words) }
        // A whole name of several words that is written as one alone is called means that one, whoever sounds like it.
        let exact = found.compactMap { stakeholders[$0] }.filter { person in
            let folded = NameFold.words(words)
            return folded.count > 1 && ([person.name] + person.aliases).contains { NameFold.words($0.string) == folded }
        }
        if exact.count == 1 { return [.person(exact[0])] }
        // So few letters that nobody's name begins with them are heard in half of all names: nobody is guessed by them.
        let near = found.compactMap { stakeholders[$0] }
        let people = near.contains { Self.isLike(words, [$0.name, organisationName(of: $0)] + $0.aliases) } ? near : []
        var bodies = finder.organisations(meantBy: words)
        if !bodies.contains(where: { Self.isLike(words, [$0.name] + $0.aliases) }) { bodies = [] }
        // Of organisations, one that has the word itself in its name is meant before one that sounds like it.
        let folded = NameFold.words(words)
        let literal = bodies.filter { body in
            let own = Set(([body.name] + body.aliases).flatMap { NameFold.words($0.string) })
            return folded.allSatisfy(own.contains)
        }
        if !literal.isEmpty { bodies = literal }
        let named = bodies.filter { body in
            ([body.name] + body.aliases).contains { NameFold.sameName($0.string, words) }
        }
        // People are found by their organisations too: its whole name means the organisation itself.
        if !named.isEmpty, !people.contains(where: { $0.canBeCalled(words) }) { return named.map { .organisation($0) } }
        // Some letters of the last name are enough where they are shown what they were taken for; at the door they are not.
        let isBegun = (folded.last?.count ?? 0) > 2 && people.count == 1 && names.isBegun(people[0].id, by: words)
        if people.count == 1, !isBegun, !names.isSure(people[0].id, by: words) {
            return [.person(people[0]), .words(PlainText(words))]
        }
        return wholeFirst(people.isEmpty ? bodies.map { .organisation($0) } : people.map { .person($0) }, words)
    }

    /// Those first whose whole name was written; all in the order in which they were else.
    private func wholeFirst(_ found: [Somebody], _ words: String) -> [Somebody] {
        func isWhole(_ somebody: Somebody) -> Bool {
            let names: [PlainText] =
                switch somebody {
                case .person(let person): [person.name] + person.aliases
                case .organisation(let body): [body.name] + body.aliases
                case .words(let words): [words]
                }
            return names.contains { NameFold.sameName($0.string, words) }
        }
        return found.filter(isWhole) + found.filter { !isWhole($0) }
    }

    /// Whether so few letters can mean a name: those with which a word of it begins, or enough to be heard, since one
    /// consonant in another script is in half of all names.
    private static func isLike(_ words: String, _ names: [PlainText]) -> Bool {
        let typed = NameFold.words(words)
        guard let first = typed.first, typed.count == 1, first.count < 3 else { return true }
        let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "ا", "و", "ي", "ى", "أ", "إ", "آ"]
        guard first.count(where: { !vowels.contains($0) }) < 2 else { return true }
        return names.contains { NameFold.words($0.string).contains { $0.hasPrefix(first) } }
    }
}
