/// What stands on the board, with what the file knows of who says it.
extension ProgrammeState {
    /// The board of needs and offers, whatever else is among the lines.
    public func board(of lines: some Sequence<Contribution>) -> Board {
        let lines = Array(lines)
        return Board(
            needs: lines.filter { $0.kind == .need }.map(boardLine),
            offers: lines.filter { $0.kind == .offer }.map(boardLine),
            categories: programme?.categories ?? [], languages: programme?.languages ?? [], town: townKey)
    }

    /// A line as it stands on a board.
    func boardLine(_ line: Contribution) -> Board.Line {
        var read = Board.Line(id: line.id, text: line.text, tags: line.tags)
        switch line.by {
        case nil: break
        case .person(let id):
            guard let person = stakeholders[id] else { break }
            read.source = source(of: person)
            (read.category, read.town) = (person.category, person.city)
        case .organisation(let id):
            guard let organisation = organisation(id) else { break }
            read.source = organisation.id.description
            (read.category, read.town) = (organisation.category, organisation.city)
        case .words(let words): read.source = NameFold.key(words.string)
        }
        return read
    }

    /// What tells where a person comes from, or the person, from all others.
    func source(of person: Stakeholder) -> String {
        if let organisation = organisation(of: person) { return organisation.id.description }
        return person.organisation.isEmpty
            ? person.id.description : organisationKey(person.organisation, person.city)
    }
}
