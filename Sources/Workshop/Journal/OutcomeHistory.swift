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

extension Sequence<JournalEntry> {
    /// All that ever became of a line, first to last, as the journal has it. What was taken back is left out: it was a slip of a
    /// finger, and nothing that happened.
    public func outcomes(of line: ID<Contribution>) -> [OutcomeStep] {
        var takenBack: Set<ID<JournalEntry>> = []
        var undone: [ID<JournalEntry>: ID<JournalEntry>] = [:]
        var steps: [(batch: ID<JournalEntry>, step: OutcomeStep)] = []
        for entry in self {
            if let undoes = entry.undoes {
                undone[entry.batch] = undoes
                takenBack.insert(undoes)
                // What took something back and is taken back itself has brought it back.
                if let first = undone[undoes] { takenBack.remove(first) }
                continue
            }
            guard case .contribution(let revision) = entry.change, let after = revision.after, after.id == line,
                revision.before?.outcome != after.outcome
            else { continue }
            let said = after.settlement
            let step = OutcomeStep(after.outcome, at: said?.at ?? entry.at, by: said?.by ?? entry.operatorName)
            steps.append((entry.batch, step))
        }
        return steps.filter { !takenBack.contains($0.batch) }.map(\.step)
    }
}
