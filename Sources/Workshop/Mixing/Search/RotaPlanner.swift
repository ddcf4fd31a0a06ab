import Dispatch
import Synchronization

/// Looks for the best rota in several ways at a time.
struct RotaPlanner: Sendable {
    let task: RotaTask
    /// More pairs than that cannot meet.
    let bound: Int

    /// One way of looking.
    enum Lane: CaseIterable {
        /// From rounds that are known: of a design, or of the plan that was made at first.
        case known
        /// From a deal, everybody moving alone.
        case alone
        /// From a deal, couples moving together at first. Where tables are larger than there are tables, the best plans
        /// have many couples, and exchanges of one with one hardly find them.
        case couples
    }

    /// The lanes in the order in which they are tried; of two that come to the same, the earlier one counts.
    static let lanes: [Lane] = [.known, .alone, .couples, .alone, .couples]

    /// What was found in a lane.
    struct Found: Sendable {
        /// Which lane.
        var lane: Int
        /// How good it is.
        var value: Rota.Value
        /// The tables of each open round.
        var tables: [[[Int]]]
        /// Whether it is a design as it is in the books.
        var isDesign = false
    }

    /// Makes ready to look.
    init(_ task: RotaTask) {
        self.task = task
        bound = task.bound
    }

    /// So many strangers are left in the best of all.
    private var goal: Int { task.people * (task.people - 1) / 2 - bound }

    // MARK: - Lanes

    /// What a lane finds with so many moves; nil where the lane leads nowhere.
    /// - Parameters:
    ///   - first: the tables of all rounds in the plan that was made at first.
    ///   - isThorough: whether those who meet again are made to do so rarely, too.
    func find(
        lane: Int, moves: Int, first: [[[Int]]]? = nil, isThorough: Bool = true, isStopped: () -> Bool
    ) -> Found? {
        var chance = Chance(
            seed: task.seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(lane), task.seed &+ 0xD1B5_4A32_D192_ED03)
        for _ in 0..<16 { _ = chance.next() }
        var rota = Rota(task)
        var isDesign = false
        func cooling(_ steps: Int, _ hot: Double, _ cold: Double) -> Cooling {
            Cooling(steps: steps, hot: hot, cold: cold, goal: goal)
        }
        switch Self.lanes[lane] {
        case .known:
            guard let wish = first.map(task.goingOn) ?? task.design(moves: moves, &chance) else { return nil }
            rota.seat(wish, using: &chance)
            let before = rota.value
            rota.anneal(cooling(moves, 0.3, 0.12), &chance, isStopped: isStopped)
            isDesign = first == nil && rota.value == before
        case .alone:
            rota.seat(using: &chance)
            rota.anneal(cooling(moves, 0.8, 0.2), &chance, isStopped: isStopped)
        case .couples:
            rota.companies = Companies(task, seats: rota.seats) { task.couples(in: $0) }
            rota.seat(using: &chance)
            // An exchange of couples makes four pairs at a time.
            rota.anneal(cooling(moves / 8, 2, 0.8), &chance, isStopped: isStopped)
            rota.companies = Companies(task, seats: rota.seats)
            rota.anneal(cooling(moves - moves / 8, 0.5, 0.15), &chance, isStopped: isStopped)
        }
        if isThorough, !isDesign { rota.makeRarer(isStopped: isStopped) }
        return Found(lane: lane, value: rota.value, tables: rota.tables, isDesign: isDesign)
    }

    // MARK: - All lanes

    /// The best of two lanes, without going far.
    func first(moves: Int) -> Found? {
        let found = [0, 1].compactMap { find(lane: $0, moves: moves / 2, isThorough: false) { false } }
        return found.min { ($0.value, $0.lane) < ($1.value, $1.lane) }
    }

    private struct Progress {
        var next = 0
        /// The first lane that found what cannot be bettered.
        var done = Int.max
        var found: [Found] = []
    }

    /// The best of all lanes, which share the moves. Where rounds stand, the plan that was made before the first of them is
    /// made once more, and gone on with in one of the lanes: so nothing of it has to be kept.
    func best(moves: Int, workers: Int, isStopped: @escaping @Sendable () -> Bool) -> Found? {
        let first = task.atFirst.flatMap { task in
            RotaPlanner(task).best(moves: moves, workers: workers, isStopped: isStopped).map {
                task.soonest($0.tables)
            }
        }
        let each = moves / (Self.lanes.count - 1)
        let progress = Mutex(Progress())
        DispatchQueue.concurrentPerform(iterations: max(1, workers)) { _ in
            while true {
                let lane = progress.withLock { progress -> Int? in
                    guard progress.next < min(Self.lanes.count, progress.done) else { return nil }
                    defer { progress.next += 1 }
                    return progress.next
                }
                guard let lane else { return }
                let found = find(lane: lane, moves: each, first: first) {
                    isStopped() || progress.withLock { $0.done < lane }
                }
                guard let found else { continue }
                progress.withLock { progress in
                    progress.found.append(found)
                    if found.value.isReached(goal) { progress.done = min(progress.done, lane) }
                }
            }
        }
        // What a later lane found while it was not stopped yet depends on the machine; it does not count.
        let all = progress.withLock { progress in progress.found.filter { $0.lane <= progress.done } }
        return all.min { ($0.value, $0.lane) < ($1.value, $1.lane) }
    }
}
