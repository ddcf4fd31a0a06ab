import Workshop

/// What a word of a command means that may be a line, a person or an organisation.
enum Meant {
    case line(ID<Contribution>)
    case somebody(Somebody)
}

extension Session {
    /// What is meant by a line's reference or id, or by the id or the name of a person or an organisation.
    /// - Parameter day: the day whose lines have references; asked for only where one is written.
    /// - Throws: what was written where nothing is called so; candidates where several may be meant.
    func meant(by words: String, on day: () throws -> Day) throws -> Meant {
        if let id = ID<Contribution>(words), state.contribution(id) != nil { return .line(id) }
        if words.contains(":") { return .line(try line(words, from: try day()).line.id) }
        return .somebody(try somebody(words))
    }
}

extension Session {
    /// The line that a reference names on a day; where none is called so there, the one of another day of its workshop.
    /// - Throws: as `LineBook.find` on that day.
    func line(_ reference: String, from day: Day) throws -> LineBook.Entry {
        let here = LineBook(session: self, day: day)
        let others = (state.workshop(of: day.id)?.days ?? []).filter { $0.id != day.id }
        guard (try? here.find(reference)) == nil else { return try here.find(reference) }
        let found = others.compactMap { try? LineBook(session: self, day: $0).find(reference) }
        return try found.count == 1 ? found[0] : here.find(reference)
    }
}

extension ProgrammeState {
    /// What refers to it. An organisation that was words so far becomes a record.
    /// - Throws: `unknownReference` for a name that is nobody of the file.
    func reference(
        to meant: Meant, id: () -> ID<Organisation>
    ) throws(Refusal) -> (reference: Reference, changes: [Change]) {
        switch meant {
        case .line(let line): return (.line(line), [])
        case .somebody(let somebody):
            let made = try party(somebody, id: id)
            guard let reference = Reference(made.party) else { throw .unknownReference }
            return (reference, made.changes)
        }
    }
}
