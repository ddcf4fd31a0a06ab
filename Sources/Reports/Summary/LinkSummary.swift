import Words
public import Workshop

/// Two things that belong together, as papers tell of them.
public struct LinkSummary: Codable, Hashable, Sendable {
    /// One of both ends.
    public struct End: Codable, Hashable, Sendable {
        /// What a line says, or what somebody is called; empty for somebody of whom an anonymous paper does not tell.
        public var text: PlainText
        /// Who says the line; absent for people and organisations, and where nobody said so.
        public var by: PlainText?
        /// True where that is words that are nobody in the directory yet; absent otherwise.
        public var isByWords: Bool?
        /// True for a person; absent for anything else.
        public var isPerson: Bool?
        /// True where somebody can sign for it: a person, an organisation, a line that one of these says.
        var hasSignatory = false

        private enum CodingKeys: String, CodingKey {
            case text, by, isByWords, isPerson
        }
    }

    /// The link's id in the file.
    public var id: ID<Link>
    /// What it is, in words; absent where nobody has said.
    public var form: PlainText?
    /// The need, or whoever learns.
    public var from: End
    /// The other end.
    public var to: End
    /// How far it has come.
    public var state: Link.State
    /// When both meet for the first time; absent where nobody said so.
    public var due: CivilDate?
    /// First steps that somebody took on.
    public var steps: [PlainText]
}

extension LinkSummary {
    /// The links that were made on a day, and those of its lines that were made on none: what was agreed on first, then what was proposed.
    static func all(_ source: SummarySource) -> [LinkSummary] {
        let state = source.state
        let own = Set(source.day.activities.flatMap { state.lines(of: $0.id) }.map(\.id))
        let forms = TagBook.forms(source.programme, source.localizer)
        let links = state.linksInOrder.filter { link in
            if let day = link.day { return day == source.day.id }
            return link.ends.contains { if case .line(let id) = $0 { own.contains(id) } else { false } }
        }
        let nobodies = state.nobodies
        return Link.State.inPaper.flatMap { place in links.filter { $0.state == place } }.map { link in
            LinkSummary(
                id: link.id, form: link.form.isEmpty ? nil : PlainText(forms.title(of: link.form)),
                from: End(link.from, source, nobodies), to: End(link.to, source, nobodies), state: link.state,
                due: link.due,
                steps: state.steps(of: link.id).map(\.text))
        }
    }
}

extension Link.State {
    /// In the order of papers.
    static let inPaper: [Link.State] = [.agreed, .proposed, .ended]
}

extension LinkSummary.End {
    init(_ reference: Reference, _ source: SummarySource, _ nobodies: Nobodies) {
        let state = source.state
        let standing = state.standing(reference) ?? reference
        text = source.name(of: standing)
        switch standing {
        case .line(let id):
            let speaker = state.contribution(id)?.by
            by = speaker.map { source.name(of: $0) }
            isByWords = nobodies.contains(speaker) ? true : nil
            hasSignatory = speaker != nil && speaker?.words == nil
        case .person: (isPerson, hasSignatory) = (true, true)
        case .organisation: hasSignatory = true
        case .link: break
        }
    }
}
