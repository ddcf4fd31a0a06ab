import ArgumentParser
import Words
import Workshop

/// What can be said of a line beside its text.
struct LineDetails: ParsableArguments {
    @Option(help: "Who says it: a person or an organisation, an id or a name; empty for nobody.") var by: String?
    @Option(help: "Who takes it on (otherwise what stands behind an @ at the end); empty for nobody.")
    var owner: String?
    @Option(help: "By when: 2026-12-31, 31/12 or 31 décembre.") var due: CivilDate?
    @Option(
        help:
            "What it is about: a line's reference or id, a person, an organisation, or a link's id; empty for nothing.")
    var about: String?
    @Option(help: "A tag, beside those behind a #: an id or a title of a vocabulary's, sdg7, any word; repeatable.")
    var tag: [String] = []
    @Flag(help: "Keep a name that is nobody of the file as it is written.") var confirm = false

    /// Whether something is said of who and when, which the end of the text says otherwise.
    var saysWho: Bool { owner != nil || due != nil || by != nil }

    /// Whether nothing is said.
    var isEmpty: Bool { !saysWho && about == nil && tag.isEmpty }

    /// What is said, with everybody found who is named.
    /// - Throws: candidates where several may be meant.
    func read(_ session: Session, on day: Day) throws -> LineDetailsRead {
        func somebody(_ words: String?) throws -> Somebody?? {
            guard let words else { return nil }
            return .some(words.isEmpty ? nil : try session.somebody(words, isKept: confirm, hasDue: true))
        }
        session.doubt(due, on: day)
        return LineDetailsRead(
            by: try somebody(by), owner: try somebody(owner), due: due, about: try reference(session, on: day),
            tags: session.tags(tag))
    }

    private func reference(_ session: Session, on day: Day) throws -> LineDetailsRead.About? {
        guard let about else { return nil }
        if about.isEmpty { return .nothing }
        if let id = ID<Link>(about), session.state.links[id] != nil { return .link(id) }
        return .thing(try session.meant(by: about) { day })
    }
}

/// What was said of a line. Of what is twice optional the outer one says whether anything was said.
struct LineDetailsRead {
    enum About {
        case nothing
        case link(ID<Link>)
        case thing(Meant)
    }

    var by: Somebody??
    var owner: Somebody??
    var due: CivilDate?
    var about: About?
    var tags: [PlainText]

    /// What it makes of a line.
    func changes(of line: ID<Contribution>, in state: ProgrammeState, _ session: Session) throws -> [Change] {
        var (next, changes) = (state, [Change]())
        func party(_ somebody: Somebody) throws -> Party {
            let made = try next.party(somebody) { session.world.newID() }
            try next.apply(made.changes)
            changes += made.changes
            return made.party
        }
        let speaker = try by.map { try $0.map(party) }
        let doer = try owner.map { try $0.map(party) }
        let reference: Reference?? =
            switch about {
            case nil: nil
            case .nothing: .some(nil)
            case .link(let id): .link(id)
            case .thing(.line(let id)): .line(id)
            case .thing(.somebody(let somebody)): Reference(try party(somebody))
            }
        return changes
            + (try next.revision(of: line) { revised in
                if let speaker { revised.by = speaker }
                if let doer { revised.owner = doer }
                if let due { revised.due = due }
                if let reference { revised.about = reference }
                for tag in tags where !revised.tags.contains(tag) { revised.tags.append(tag) }
            })
    }
}

extension Session {
    /// Tags as the file names them, each once.
    func tags(_ typed: [String]) -> [PlainText] {
        guard !typed.isEmpty else { return [] }
        let book = TagBook(state.programme, t: t)
        var tags: [PlainText] = []
        for tag in typed.map({ book.tag($0.hasPrefix("#") ? String($0.dropFirst()) : $0) })
        where !tag.isEmpty && !tags.contains(tag) {
            tags.append(tag)
        }
        return tags
    }
}

extension Change {
    /// Changes of one line, one after the other, as one: the line as it was at first, and as it is in the end.
    static func joined(_ changes: [Change]) -> [Change] {
        var joined: [Change] = []
        for change in changes {
            guard case .contribution(let later) = change,
                let index = joined.lastIndex(where: { earlier in
                    guard case .contribution(let earlier) = earlier else { return false }
                    return earlier.after?.id == later.before?.id
                }), case .contribution(let earlier) = joined[index]
            else {
                joined.append(change)
                continue
            }
            // What it refers to was made in between: it comes last.
            joined.remove(at: index)
            joined.append(.contribution(Revision(from: earlier.before, to: later.after)))
        }
        return joined
    }
}
