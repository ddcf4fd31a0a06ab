import Localization
import Workshop

/// A line whose end said who takes it on and by when, as it was understood.
struct MarkedLine: Equatable {
    /// What was said, without the mark.
    var text: PlainText
    /// Who takes it on; empty when nobody was named.
    var owner: PlainText = ""
    /// By when.
    var due: CivilDate?

    /// Whether anybody took it on, or a date is set.
    var isCommitment: Bool { !owner.isEmpty || due != nil }

    /// How a line is read.
    enum Reading: Equatable {
        /// There is no mark in it.
        case plain
        /// One person, one date, or both.
        case understood(MarkedLine)
        /// A mark that may mean several people or nobody, or a date that is none; a sentence that says so.
        case unclear(String)
    }
}

extension ConsoleState {
    /// Reads the mark at the end of a line: two letters after `@` find a person as at the door, among those of the
    /// workshop first.
    func reading(of line: PlainText) -> MarkedLine.Reading {
        guard let day, let mark = CommitmentMark(in: line.string, on: day.date) else { return .plain }
        if let wrong = mark.wrongDate {
            return .unclear(t("“%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.", wrong))
        }
        let text = PlainText(mark.text)
        guard !mark.who.isEmpty else { return .understood(MarkedLine(text: text, due: mark.due)) }
        guard mark.who.count > 1 else { return .unclear(t("Two letters of a name after the @.")) }
        let near = (workshop.map { programme.invited(to: $0.id) } ?? []).union(programme.attendances(on: day.id).keys)
        var found = names.meant(by: mark.who, among: near.contains)
        if found.isEmpty { found = names.meant(by: mark.who) }
        let people = found.compactMap { programme.stakeholders[$0] }
        switch people.count {
        case 0: return .unclear(t("Nobody is called “%1”.", mark.who))
        case 1: return .understood(MarkedLine(text: text, owner: people[0].name, due: mark.due))
        default:
            let shown = people.prefix(4).map { person in
                person.organisation.isEmpty ? person.name.string : t("%1 (%2)", person.name, person.organisation)
            }
            return .unclear(
                t.plural(
                    "“%2” may be %1 person: %3. Write more letters.",
                    "“%2” may be any of %1 people: %3. Write more letters.", people.count, mark.who, t.list(shown)))
        }
    }
}
