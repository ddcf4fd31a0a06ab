/// A method that takes options out of the running, or elects them, one after the other.
///
/// The method says how a state is counted and what taking an option does to it; what happens when several options are
/// equal is the same for all methods and is decided in `SequentialCounter`.
protocol SequentialCount {
    associatedtype State: SequentialState

    /// Nobody elected, nobody out.
    var start: State { get }

    /// Counts, writes the round, and says what has to be decided.
    func count(_ state: inout State) -> (round: Round, decision: SequentialDecision)

    /// Takes these options as `purpose` says.
    func take(_ options: [Int], _ purpose: SequentialDecision.Purpose, in state: inout State, _ round: inout Round)

    /// Whether tied options come to the same in whatever order they are taken, one straight after the other: to the same
    /// state, and to the same answer of all earlier rounds about those who are still there.
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool

    /// What a later tie asks this round about, by option: whoever has least was behind. nil for a method in which no
    /// earlier round breaks ties.
    func standing(in round: Round) -> [Fraction?]?

    /// Options that can still be in a tie: what earlier rounds say about others is of no consequence.
    func open(_ state: State) -> [Int]

    /// What looking at one state costs, in steps of a machine.
    var effort: Int { get }
}

extension SequentialCount {
    func orderIsIndifferent(_ tied: [Int], _ purpose: SequentialDecision.Purpose, in state: State) -> Bool { false }
    func standing(in round: Round) -> [Fraction?]? { nil }
    func open(_ state: State) -> [Int] { [] }
}

/// How far a sequential count has come. Equal states go on in the same way, whatever led to them.
protocol SequentialState: Hashable {
    /// In the order of their election, those of one round together.
    var elected: [[Int]] { get set }
    /// In the order of their elimination, those of one round together.
    var eliminated: [[Int]] { get set }
    /// What the rounds before say when a tie asks them.
    var earlier: EarlierRounds { get set }
}

extension SequentialState {
    var winners: [Int] { elected.joined().sorted() }
}

/// What a round leaves to decide.
enum SequentialDecision {
    enum Purpose: Hashable {
        /// The option goes out. Of tied ones, the one that was behind before.
        case eliminate
        /// The option is elected. Of tied ones, the one that was ahead before.
        case elect
        /// What the option has above the quota goes on. Of tied ones, the one that was ahead before.
        case transferSurplus
    }

    /// Nothing: the count is over.
    case finished
    /// One of these has to be taken.
    case take([Int], Purpose)
}
