/// The questions of an activity as they come to the floor: one that is there, those that wait, and what became of the others.
/// Screens, papers and commands ask here, so that they agree.
public struct Questions: Sendable {
    /// A question, with what there is to know while it waits.
    public struct Asked: Hashable, Sendable {
        /// The question.
        public var line: Contribution
        /// Those that say the same, in the order in which they were asked.
        public var same: [Contribution]

        /// How often it was asked.
        public var times: Int { same.count + 1 }

        /// When it was asked first.
        public var since: Instant { ([line] + same).map(\.writtenAt).min() ?? line.writtenAt }
    }

    /// Every question that stands for itself, in the order of the queue.
    public let all: [Asked]

    init(_ lines: [Contribution]) {
        let same = Dictionary(grouping: lines.filter { $0.mergedInto != nil }, by: \.mergedInto)
        all = lines.filter { $0.kind == .question && $0.mergedInto == nil }.map { line in
            let others = same[line.id] ?? []
            return Asked(line: line, same: others.sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) })
        }
    }

    /// What is on the floor: the last that was brought there.
    public var onFloor: Asked? {
        all.filter { $0.line.outcome == .now }
            .max { ($0.line.settlement?.at ?? $0.since) < ($1.line.settlement?.at ?? $1.since) }
    }

    /// Those that wait, the next one first.
    public var waiting: [Asked] { all.filter { $0.line.outcome == nil && !$0.line.isParked } }
}

extension ProgrammeState {
    /// The questions of an activity.
    public func questions(of activity: ID<Activity>) -> Questions { Questions(lines(of: activity)) }

    /// Brings a question to the floor.
    /// - Parameters:
    ///   - instant: when that is said.
    ///   - operatorName: who says it.
    /// - Throws: as `settling`.
    public func bringing(
        _ question: ID<Contribution>, at instant: Instant, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        try settling(of: question, as: .now, at: instant, by: operatorName)
    }
}
