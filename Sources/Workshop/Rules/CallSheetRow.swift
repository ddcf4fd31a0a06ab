/// A row of a sheet of calls that came back from the telephone, as it is keyed: its code, a letter that looks like what was
/// written at its end, and the words beside it: `9KHT v`, `9KHT n 4/12`, `X4RQ o the boiler is ordered`.
public struct CallSheetRow: Hashable, Sendable {
    /// Whom or what the row is about.
    public enum Subject: Hashable, Sendable {
        /// Somebody was called.
        case person(ID<Stakeholder>, Call.Outcome, again: CivilDate?)
        /// What became of what somebody took on.
        case commitment(ID<Contribution>, owner: ID<Stakeholder>, Contribution.Outcome)
    }

    /// Whom or what it is about.
    public var subject: Subject
    /// What was said; empty where nothing was.
    public var said: PlainText

    /// - Parameter said: what was said; empty where nothing was.
    public init(_ subject: Subject, said: PlainText) { (self.subject, self.said) = (subject, said) }

    /// What came of a call, by its letter: a tick, nobody, a wrong number, a refusal.
    public static let calls: [(letter: Character, outcome: Call.Outcome)] = [
        ("v", .reached), ("n", .noAnswer), ("w", .wrongNumber), ("r", .declined),
    ]
    /// What became of something, by its letter: a tick, a half-filled circle, a cross.
    public static let commitments: [(letter: Character, outcome: Contribution.Outcome)] = [
        ("v", .done), ("o", .started), ("x", .dropped),
    ]
}

/// Why a keyed row of a sheet of calls cannot be read.
public enum CallSheetProblem: Equatable, Sendable {
    /// It does not begin with a code.
    case noCode(PlainText)
    /// Nobody who is called on this day, and nothing that they took on, has the code.
    case unknownCode(SheetCode)
    /// Several rows have it: they are settled in the list.
    case ambiguousCode(SheetCode, [PlainText])
    /// Nothing stands after the code, or no letter that the row of a person takes.
    case noOutcome(SheetCode, PlainText)
    /// Nothing stands after the code, or no letter that the row of a commitment takes.
    case noProgress(SheetCode, PlainText)
}

/// Sheets of calls, keyed back.
extension ProgrammeState {
    /// Reads a row of a sheet that was printed for a day, on that day or earlier.
    /// - Parameters:
    ///   - typed: the code, a letter, the words.
    ///   - today: the day on which it is keyed; a date without a year is the next one.
    /// - Throws: `callSheet`.
    public func callSheetRow(
        _ typed: String, on day: Day, today: CivilDate
    ) throws(Refusal) -> CallSheetRow {
        let parts = typed.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
        guard let code = parts.first.flatMap(SheetCode.init) else {
            throw .callSheet(.noCode(PlainText(parts.first ?? "")))
        }
        let letter = parts.count > 1 && parts[1].count == 1 ? parts[1].lowercased().first : nil
        let rest = parts.count > 2 ? parts[2] : ""
        let people = callees(on: day, today: today).map(\.person)
        let named = people.filter { SheetCode(of: $0.id) == code }
        // What was settled since the sheet was printed still has its row on it.
        let owned = linesInOrder.filter {
            $0.kind == .action && $0.mergedInto == nil && $0.owner != nil && SheetCode(of: $0.id) == code
        }
        let taken = owned.compactMap { line in people.first { owns($0, line) }.map { (line: line, owner: $0) } }
        guard named.count + taken.count < 2 else {
            throw .callSheet(.ambiguousCode(code, named.map(\.name) + taken.map(\.line.text)))
        }
        if let person = named.first {
            guard let outcome = CallSheetRow.calls.first(where: { $0.letter == letter })?.outcome else {
                throw .callSheet(.noOutcome(code, person.name))
            }
            let (again, said) = outcome == .noAnswer ? Self.again(rest, today: today) : (nil, rest)
            return CallSheetRow(.person(person.id, outcome, again: again), said: PlainText(said))
        }
        guard let (line, owner) = taken.first else { throw .callSheet(.unknownCode(code)) }
        guard let outcome = CallSheetRow.commitments.first(where: { $0.letter == letter })?.outcome else {
            throw .callSheet(.noProgress(code, line.text))
        }
        return CallSheetRow(.commitment(line.id, owner: owner.id, outcome), said: PlainText(rest))
    }

    /// The date with which the words begin, and what is left of them.
    private static func again(_ words: String, today: CivilDate) -> (CivilDate?, String) {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        guard let date = parts.first.flatMap({ CivilDate(written: $0, near: today) }) else { return (nil, words) }
        return (date, parts.count > 1 ? parts[1] : "")
    }

    private func owns(_ person: Stakeholder, _ line: Contribution) -> Bool {
        switch line.owner {
        case .person(let id): id == person.id
        case .organisation(let id): organisation(of: person)?.id == organisation(id)?.id
        case .words, nil: false
        }
    }

    /// What a row of a sheet writes down.
    /// - Parameters:
    ///   - call: gives a call its id.
    ///   - note: gives what was said its id.
    /// - Throws: as a call, a note and a settlement are refused.
    public func keying(
        _ row: CallSheetRow, on day: Day, at instant: Instant, by operatorName: PlainText, call: ID<Call>,
        note: ID<Contribution>
    ) throws(Refusal) -> [Change] {
        switch row.subject {
        case .person(let person, let outcome, let again):
            let call = Call(
                id: call, day: day.id, stakeholder: person, at: instant, outcome: outcome, again: again,
                by: operatorName)
            return try self.call(call, saying: row.said, about: nil, as: note)
        case .commitment(let line, let owner, let outcome):
            return try remark(row.said, of: owner, about: line, on: day, at: instant, by: operatorName, as: note)
                + settling(of: line, as: outcome, at: instant, by: operatorName)
        }
    }
}
