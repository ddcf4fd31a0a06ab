/// Something became of a line, or it was open again.
public struct OutcomeStep: Hashable, Sendable {
    /// What became of it; nil for open again.
    public var outcome: Contribution.Outcome?
    /// When that was said.
    public var at: Instant
    /// Who said it.
    public var by: PlainText

    /// Makes a step.
    public init(_ outcome: Contribution.Outcome?, at: Instant, by: PlainText) {
        self.outcome = outcome
        self.at = at
        self.by = by
    }
}

/// A step in the life of a line: what became of it, or who promised what anew.
public struct LineStep: Hashable, Sendable {
    /// What was said.
    public enum What: Hashable, Sendable {
        /// Something became of it; nil for open again.
        case outcome(Contribution.Outcome?)
        /// Its date was moved; nil for none any more.
        case due(from: CivilDate, to: CivilDate?)
        /// Somebody else took it on; nil for nobody any more.
        case owner(from: Party, to: Party?)
    }

    /// What was said.
    public var what: What
    /// When that was said.
    public var at: Instant
    /// Who said it; nil where nobody knows.
    public var by: PlainText?

    /// Makes a step.
    public init(_ what: What, at: Instant, by: PlainText?) {
        (self.what, self.at, self.by) = (what, at, by)
    }
}

extension Sequence<JournalEntry> {
    /// All that ever became of a line, first to last, as the journal has it. What was taken back is left out: it was a slip of a
    /// finger, and nothing that happened.
    public func outcomes(of line: ID<Contribution>) -> [OutcomeStep] {
        steps(of: line).compactMap { step in
            guard case .outcome(let outcome) = step.what else { return nil }
            return OutcomeStep(outcome, at: step.at, by: step.by ?? "")
        }
    }

    /// All steps of a line, in the order in which they were written; what was taken back is none.
    public func steps(of line: ID<Contribution>) -> [LineStep] {
        var takenBack: Set<ID<JournalEntry>> = []
        var undone: [ID<JournalEntry>: ID<JournalEntry>] = [:]
        var steps: [(batch: ID<JournalEntry>, step: LineStep)] = []
        for entry in self {
            if let undoes = entry.undoes {
                undone[entry.batch] = undoes
                takenBack.insert(undoes)
                // What took something back and is taken back itself has brought it back.
                if let first = undone[undoes] { takenBack.remove(first) }
                continue
            }
            guard case .contribution(let revision) = entry.change, let after = revision.after, after.id == line else {
                continue
            }
            steps += revision.steps(at: entry.at, by: entry.operatorName).map { (entry.batch, $0) }
        }
        return steps.filter { !takenBack.contains($0.batch) }.map(\.step)
    }
}

extension Revision<Contribution> {
    /// What it says of the line's life.
    fileprivate func steps(at instant: Instant, by operatorName: PlainText) -> [LineStep] {
        guard let after else { return [] }
        var steps: [LineStep] = []
        // What is promised first stands with the line itself.
        if let owner = before?.owner, owner != after.owner, owner.words == nil {
            steps.append(LineStep(.owner(from: owner, to: after.owner), at: instant, by: operatorName))
        }
        if let due = before?.due, due != after.due {
            steps.append(LineStep(.due(from: due, to: after.due), at: instant, by: operatorName))
        }
        // Said twice, on two days, are two steps; before version 3 no entry says when.
        if before?.outcome != after.outcome || before?.settlement?.at != after.settlement?.at {
            let said = after.settlement
            steps.append(LineStep(.outcome(after.outcome), at: said?.at ?? instant, by: said?.by ?? operatorName))
        }
        return steps
    }
}
