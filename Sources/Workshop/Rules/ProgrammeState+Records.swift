extension ProgrammeState {
    /// Every record as it stands, as the change that adds it: what others refer to comes first, and what is of one sort in the order of
    /// the keys. What is written once and says what became of the file itself (erasures, recoveries, fragments) is not among them: the state
    /// holds only a part of it.
    public var records: [Change] {
        func records<Record: JournalRecord>(of type: Record.Type) -> [Change] {
            let standing = type.all(in: self).map { ($0.keyValues.joined(separator: " "), $0) }
            return standing.sorted { $0.0 < $1.0 }.compactMap { type.change(Revision(from: nil, to: $0.1)) }
        }
        return Change.Sort.allCases.flatMap { sort in
            // What was added to the plan comes before what amends it.
            sort == .amendment ? amendments : records(of: sort.type)
        }
    }

    private var amendments: [Change] {
        Amendment.all(in: self).sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }
            .map { .amendment(Revision(from: nil, to: $0)) }
    }
}

extension Change {
    /// The workshop in whose room it happened; nil for what belongs to none: people, organisations, the plan.
    public func workshop(in state: ProgrammeState) -> Workshop? { content?.workshop(in: state) }
}

extension ProgrammeState {
    /// The change that leads from what stands now to what this one says; nil for what is written once or not known. So are entries put
    /// back whose beginnings are gone: see `Ledger.recover`.
    public func onWhatStands(_ change: Change) -> Change? { change.content?.onWhatStands(in: self) }
}

extension Amendment {
    /// Days before what is in them, and both before what is amended.
    fileprivate var rank: Int {
        switch self {
        case .day: 0
        case .activity: 1
        default: 2
        }
    }
}
