/// One of the answers that a method itself gives to choose from, such as yes, or three fingers. Most methods have none:
/// there voters choose among options.
public struct OwnAnswer: Hashable, Sendable {
    /// What an answer means for the proposal.
    public enum Stance: Sendable {
        case support, against
        /// Neither: whoever gives it leaves the decision to the others.
        case aside
    }

    /// Its name in files.
    public let name: String
    /// The number that is called out and keyed for it.
    public let number: Int
    /// What it means for the proposal.
    public let stance: Stance
    /// Whether whoever gives it has a reservation that is asked for and noted.
    public let isReservation: Bool
    /// Whether one such voice is enough to stop the proposal, where the rules say so.
    public let canBlock: Bool

    init(
        _ name: String, _ number: Int, _ stance: Stance, isReservation: Bool = false, canBlock: Bool = false
    ) {
        self.name = name
        self.number = number
        self.stance = stance
        self.isReservation = isReservation
        self.canBlock = canBlock
    }
}

/// What the answers to a proposal come to: people by what their answer means, never an average of numbers that are names.
public struct Agreement: Hashable, Codable, Sendable {
    /// Who is for it.
    public private(set) var support = 0
    /// Who is against it, those who block it included.
    public private(set) var against = 0
    /// Who leaves it to the others.
    public private(set) var aside = 0
    /// Who has a reservation that is asked for and noted, on whichever side; those who block it are not among them.
    public private(set) var reservations = 0
    /// Who blocks it; 0 where the rules let nobody.
    public private(set) var blocks = 0

    init(_ votes: [Int], _ answers: [OwnAnswer], canBlock: Bool) {
        for (count, answer) in zip(votes, answers) {
            switch answer.stance {
            case .support: support += count
            case .against: against += count
            case .aside: aside += count
            }
            if answer.canBlock, canBlock {
                blocks += count
            } else if answer.isReservation {
                reservations += count
            }
        }
    }

    /// What is decided by it. One block is enough; otherwise the majority that was asked for decides.
    /// - Parameter base: what `absolute` and fractions are measured against; both sides together when nil.
    func decision(_ majority: Majority, base: Int?) -> RoomResult.Decision {
        if blocks > 0 { return .blocked }
        if majority.isReached(votes: support, against: against, base: base) { return .carried }
        return majority == .simple && support == against ? .tied : .rejected
    }
}
