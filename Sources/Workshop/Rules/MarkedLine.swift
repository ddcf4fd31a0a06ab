/// A line whose end said who takes it on and by when, as it was understood.
public struct MarkedLine: Equatable, Sendable {
    /// What was said, without the mark.
    public var text: PlainText
    /// Who takes it on; empty when nobody was named.
    public var owner: PlainText
    /// By when.
    public var due: CivilDate?

    /// Makes a line.
    public init(text: PlainText, owner: PlainText = "", due: CivilDate? = nil) {
        (self.text, self.owner, self.due) = (text, owner, due)
    }

    /// Whether anybody took it on, or a date is set.
    public var isCommitment: Bool { !owner.isEmpty || due != nil }
}

/// How the end of a line was understood.
public enum MarkReading: Equatable, Sendable {
    /// There is no mark in it.
    case plain
    /// One person, one date, or both.
    case understood(MarkedLine)
    /// What was meant as a date is none.
    case wrongDate(String)
    /// One letter is not enough for a name.
    case tooShort
    /// Nobody is called so.
    case nobody(String)
    /// Several people may be meant.
    case several(String, [Stakeholder])
}

extension ProgrammeState {
    /// Reads the mark at the end of a line: two letters after `@` find a person as at the door, among those of the
    /// workshop first.
    /// - Parameters:
    ///   - day: the day on which it was said.
    ///   - names: everybody by name.
    public func reading(of line: PlainText, on day: Day, names: NameIndex<ID<Stakeholder>>) -> MarkReading {
        guard let mark = CommitmentMark(in: line.string, on: day.date) else { return .plain }
        if let wrong = mark.wrongDate { return .wrongDate(wrong) }
        let text = PlainText(mark.text)
        guard !mark.who.isEmpty else { return .understood(MarkedLine(text: text, due: mark.due)) }
        guard mark.who.count > 1 else { return .tooShort }
        let invited = workshop(of: day.id).map { self.invited(to: $0.id) } ?? []
        let near = invited.union(attendances(on: day.id).keys)
        var found = names.meant(by: mark.who, among: near.contains)
        if found.isEmpty { found = names.meant(by: mark.who) }
        let people = found.compactMap { stakeholders[$0] }
        switch people.count {
        case 0: return .nobody(mark.who)
        case 1: return .understood(MarkedLine(text: text, owner: people[0].name, due: mark.due))
        default: return .several(mark.who, people)
        }
    }
}
