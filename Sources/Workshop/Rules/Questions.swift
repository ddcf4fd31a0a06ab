/// The questions of an activity as they come to the floor: one that is there, those that wait, and what became of the others.
/// Screens, papers and commands ask here, so that they agree.
public struct Questions: Sendable {
    /// A question, with what there is to know of it.
    public struct Asked: Hashable, Sendable {
        /// The question.
        public var line: Contribution
        /// Those that say the same, in the order in which they were asked.
        public var same: [Contribution]
        /// What was answered, in order.
        public var answers: [Contribution]

        /// Everybody who asked it, in the order in which they did; nobody where no name was given.
        public var askers: [Party] {
            ([line] + same).compactMap(\.by).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }

        /// Who answered, in order; whoever did so by word of mouth is the one whom the question was given to.
        public var answerers: [Party] {
            let written = answers.compactMap(\.by)
            guard written.isEmpty, line.outcome == .answered, let owner = line.owner else {
                return written.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            }
            return [owner]
        }

        /// Whether it was answered and nothing of that is written down.
        public var isAnsweredByMouth: Bool { line.outcome == .answered && answers.isEmpty }

        /// How often it was asked.
        public var times: Int { same.count + 1 }

        /// When it was asked first.
        public var since: Instant { ([line] + same).map(\.writtenAt).min() ?? line.writtenAt }

        /// Where it stands.
        public var stage: Stage {
            Stage(line.outcome, hasAnswer: !answers.isEmpty, isParked: line.isParked)
        }

        /// Where it stands for who reads of it afterwards: one that was answered is answered, though it is on the floor still.
        public var told: Stage { stage == .onFloor && !answers.isEmpty ? .answered : stage }
    }

    /// Where a question stands. It is open only while it has no answer and no outcome.
    public enum Stage: String, Codable, CaseIterable, Sendable {
        case onFloor, waiting, later, answered, withdrawn

        /// - Parameters:
        ///   - outcome: what was said that became of it.
        ///   - hasAnswer: whether an answer is written down.
        ///   - isParked: whether it was set aside.
        public init(_ outcome: Contribution.Outcome?, hasAnswer: Bool, isParked: Bool) {
            switch outcome {
            case .now: self = .onFloor
            case .withdrawn: self = .withdrawn
            case .answered: self = .answered
            case .later: self = hasAnswer ? .answered : .later
            default: self = hasAnswer ? .answered : isParked ? .later : .waiting
            }
        }

        /// Whether somebody has to answer it yet.
        public var isOpen: Bool { self == .onFloor || self == .waiting }
    }

    /// Every question that stands for itself, in the order of the queue.
    public let all: [Asked]

    /// - Parameters:
    ///   - lines: the lines of an activity, in order.
    ///   - answers: what is said about a question.
    init(_ lines: [Contribution], answers: (ID<Contribution>) -> [Contribution]) {
        all = Self.asked(lines, answers)
    }

    /// Those that are still open from before, and then one's own.
    init(_ before: [Asked], _ own: [Asked]) { all = before + own }

    private static func asked(
        _ lines: [Contribution], _ answers: (ID<Contribution>) -> [Contribution]
    ) -> [Asked] {
        let same = Dictionary(grouping: lines.filter { $0.mergedInto != nil }, by: \.mergedInto)
        return lines.filter { $0.kind == .question && $0.mergedInto == nil }.map { line in
            let others = (same[line.id] ?? []).sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
            return Asked(line: line, same: others, answers: ([line] + others).flatMap { answers($0.id) })
        }
    }

    /// Where nothing is asked.
    public static let none = Questions([]) { _ in [] }

    /// Those that stand there, in the order of the queue.
    public subscript(_ stage: Stage) -> [Asked] { all.filter { $0.stage == stage } }

    /// The question with that id.
    public func asked(_ id: ID<Contribution>?) -> Asked? { all.first { $0.line.id == id } }

    /// What is on the floor: the last that was brought there.
    public var onFloor: Asked? {
        self[.onFloor].max { ($0.line.settlement?.at ?? $0.since) < ($1.line.settlement?.at ?? $1.since) }
    }

    /// Those that wait, the next one first.
    public var waiting: [Asked] { self[.waiting] }
}
