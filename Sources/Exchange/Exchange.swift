public import Desk
import Foundation
import Ledger
import Workshop

/// Sends what a file holds to a server, and fetches what others have sent.
///
/// Each writer's rows have one author and no gaps. So what is known of it is a number, the rows after it are asked for, and they are taken as
/// far as there is no gap: whatever was committed late, rolled back, repeated or restored, nothing is passed over. What is fetched goes the way
/// of a parcel: nothing of it is believed before its hashes and signatures hold.
public final class Exchange {
    /// What is being done.
    public enum Step: Sendable, Equatable {
        /// So many rows have come.
        case fetching(Int)
        /// So many rows were looked at of how many.
        case taking(Int, of: Int)
        /// So many rows went.
        case sending(Int)
    }

    private let desk: Desk
    private let central: Central
    private let programme: String
    private let memory: String?
    private let progress: (Step) -> Bool
    private var acknowledged: Acknowledged
    private var exchanged = Exchanged()
    /// What the server had before, by chain.
    private var before: [String: Central.Chain] = [:]
    /// What it is known to have now.
    private var now: [String: Int] = [:]
    /// Whether rows go all at once, or not at all.
    private var isWhole = false

    /// Rows of one statement.
    private let batch: Int
    /// Rows of one answer for each writer.
    private static let fetchedAtOnce = 2000
    /// Writers of one question.
    private static let askedAtOnce = 25
    /// How often a chain is looked at anew when somebody else was quicker.
    private static let attempts = 4

    /// - Parameters:
    ///   - desk: where the file is worked on.
    ///   - memory: the file in which this laptop remembers what the server has acknowledged; nil for none.
    ///   - batch: rows of one statement.
    ///   - progress: told what is being done; answers false to stop.
    public init(
        _ desk: Desk, _ central: Central, memory: String? = nil, batch: Int = 500,
        progress: @escaping (Step) -> Bool = { _ in true }
    ) {
        self.batch = max(1, min(batch, 2000))
        (self.desk, self.central, self.memory, self.progress) = (desk, central, memory, progress)
        programme = desk.state.programme?.id.description ?? ""
        acknowledged = memory.map { Acknowledged(at: $0) } ?? Acknowledged()
    }

    /// Fetches, then sends.
    /// - Parameters:
    ///   - isTrial: true to say what would come and go, and leave both as they are.
    ///   - at: the present, to be remembered as the time when both were in step: milliseconds since 1970 UTC.
    /// - Returns: what came and went. What stood in the way of sending is in it: what came is in the file.
    /// - Throws: `CentralProblem` where nothing came; `JoinProblem` where it is not this programme; `LedgerError`, as `Desk.merge`.
    public func run(isTrial: Bool = false, at: Int64) throws -> Exchanged {
        exchanged = Exchanged()
        try central.checkVersion()
        let powers = try central.powers(for: programme)
        exchanged.tooMuch = powers.tooMuch
        let delivery = try fetched()
        try take(delivery, isTrial: isTrial)
        let chains = try desk.ledger.chains()
        for chain in chains {
            guard let there = before[chain.writer.id] else { continue }
            now[chain.writer.id] = max(now[chain.writer.id] ?? 0, min(chain.end, there.end))
        }
        exchanged.unsent = try chains.reduce(0) { try $0 + unsent(of: $1) }
        if isTrial { return exchanged }
        do {
            if powers.adds {
                try sendAll(chains, laptops: delivery.laptops)
            } else if exchanged.unsent > 0 {
                throw CentralProblem.mayNot(role: central.role, "")
            }
            try erase(mayErase: powers.erases)
        } catch let problem as CentralProblem {
            if problem == .stopped { throw problem }
            exchanged.obstacle = problem
        }
        remember(at: at)
        return exchanged
    }

    // MARK: - Fetching

    /// What the server has and the file does not; all of it as it was at one moment.
    private func fetched() throws -> Delivery {
        try central.connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        before = try central.chains(of: programme)
        var delivery = Delivery(programme: programme)
        delivery.writers = before.values.map(\.writer).sorted { $0.id < $1.id }
        delivery.laptops = try central.laptops(of: programme)
        let own = Dictionary(try desk.ledger.chains().map { ($0.writer.id, $0) }) { $1 }
        var open: [(writer: String, number: Int)] = []
        for (name, chain) in before.sorted(by: { $0.key < $1.key }) {
            let known = try shared(chain, own, delivery.root(of: name))
            now[name] = known
            let remembered = acknowledged.vector[name] ?? 0
            if remembered > chain.end { exchanged.lost += remembered - chain.end }
            if chain.end > known { open.append((name, known)) }
            if (own[name]?.end ?? 0) < chain.last { exchanged.waiting += chain.rows - (chain.end - chain.writer.after) }
        }
        exchanged.lost += acknowledged.vector.reduce(0) { $0 + (before[$1.key] == nil ? $1.value : 0) }
        while !open.isEmpty {
            let asked = Array(open.prefix(Self.askedAtOnce))
            var reached = Dictionary(asked.map { ($0.writer, $0.number) }) { $1 }
            for row in try central.rows(after: asked, in: programme, limit: Self.fetchedAtOnce) {
                guard let number = reached[row.writer], row.number == number + 1 else { continue }
                reached[row.writer] = row.number
                delivery.rows.append(row)
            }
            let rest = asked.compactMap { one -> (writer: String, number: Int)? in
                guard let number = reached[one.writer], number > one.number, number < before[one.writer]?.end ?? 0
                else { return nil }
                return (one.writer, number)
            }
            open = rest + open.dropFirst(asked.count)
            guard progress(.fetching(delivery.rows.count)) else { throw CentralProblem.stopped }
        }
        if delivery.rows.contains(where: \.isErasure) { delivery.erased = try central.erased(in: programme) }
        try central.connection.run("COMMIT")
        return delivery
    }

    /// Up to which number of a chain of the server its rows are in the file.
    private func shared(_ chain: Central.Chain, _ own: [String: CarriedChain], _ root: @autoclosure () -> String) throws
        -> Int
    {
        let name = chain.writer.id
        if let mine = own[name] {
            let number = min(mine.end, chain.end)
            if number <= chain.writer.after { return chain.writer.after }
            let there = number == chain.last ? chain.hash : try hash(of: name, at: number)
            let here = number == mine.end ? mine.hash : try desk.ledger.hash(of: name, at: number)
            if there == here { return number }
        }
        // A writer of whom there are two rows with one number: here each of them may stand under another name.
        let writer = root()
        let names = own.values.filter { $0.root == writer }.map(\.writer.id).sorted()
        if names.isEmpty { return chain.writer.after }
        var number = chain.writer.after
        for row in try central.hashes(of: [name], in: programme) where row.number == number + 1 {
            guard try names.contains(where: { try desk.ledger.hash(of: $0, at: row.number) == row.hash }) else { break }
            number = row.number
        }
        return number
    }

    private func hash(of chain: String, at number: Int) throws -> String? {
        try central.hashes(of: [chain], in: programme, number...number).first?.hash
    }

    /// Takes over what came. What is not believed is set aside with all that its writer wrote after it, and the rest comes.
    private func take(_ delivery: Delivery, isTrial: Bool) throws {
        var delivery = delivery
        let all = delivery
        while !delivery.rows.isEmpty {
            do {
                let merged = try desk.merge(delivery, from: central.label, isTrial: isTrial) { [progress] in
                    progress(.taking($0, of: $1))
                }
                guard let merged else { throw CentralProblem.stopped }
                exchanged.merged = merged
                break
            } catch let problem as JoinProblem {
                let count = delivery.rows.count
                switch problem {
                case .altered(let writer, let number):
                    delivery.rows.removeAll { $0.writer == writer && $0.number >= number }
                case .signature(let root, _): delivery.rows.removeAll { all.root(of: $0.writer) == root }
                default: throw problem
                }
                if delivery.rows.count == count { throw problem }
                exchanged.aside.append(problem)
            }
        }
    }

    // MARK: - Sending

    /// How many rows of a chain the server has not, where no two rows have one number.
    private func unsent(of chain: CarriedChain) throws -> Int {
        max(0, chain.end - max(chain.writer.after, min(chain.end, before[chain.writer.id]?.end ?? 0)))
    }

    private func sendAll(_ chains: [CarriedChain], laptops: [String: String]) throws {
        for (device, name) in try desk.ledger.laptopNames() where laptops[device.description] == nil {
            try central.add(laptop: device.description, name.string, to: programme)
        }
        let erasures = try desk.ledger.carriedErasures()
        let known = erasures.isEmpty ? [] : try central.erasures(of: programme)
        let fresh = erasures.filter { !known.contains([$0.row.id, $0.standing]) }
        // What has less in it makes sense with the entry that says so: until then nobody could believe it.
        isWhole = !fresh.isEmpty
        if isWhole { try central.connection.run("BEGIN") }
        for chain in chains { try send(chain) }
        for erasure in fresh { try central.add(erasure, to: programme) }
        if isWhole { try central.connection.run("COMMIT") }
        isWhole = false
    }

    /// Sends what the server has not of a chain.
    private func send(_ chain: CarriedChain) throws {
        let name = chain.writer.id
        if let there = before[name] ?? (hasOthers(chain.root) ? nil : new(chain)) {
            var number = min(there.end, chain.end)
            let isShared =
                try number <= chain.writer.after
                || (number == there.last ? there.hash : hash(of: name, at: number))
                    == desk.ledger.hash(of: name, at: number)
            if isShared {
                if before[name] == nil { try central.add(chain.writer, to: programme) }
                while number < chain.end {
                    let rows = try desk.ledger.carriedRows(of: name, after: number, limit: batch)
                    guard let last = rows.last else { break }
                    if try send(rows, after: there.end) != nil { return try sendForked(chain) }
                    number = last.number
                }
                now[name] = max(now[name] ?? 0, number)
                return
            }
        }
        try sendForked(chain)
    }

    /// Whether the server has rows of a writer under any name.
    private func hasOthers(_ root: String) -> Bool { before[root] != nil }

    /// A chain of which the server has nothing.
    private func new(_ chain: CarriedChain) -> Central.Chain? {
        guard chain.writer.stem == nil else { return nil }
        return Central.Chain(writer: chain.writer, rows: 0, last: 0, hash: "", end: 0)
    }

    /// Sends a chain of a writer of whom there are two rows with one number: each row to where it follows on what is there.
    private func sendForked(_ chain: CarriedChain) throws {
        for _ in 0..<Self.attempts where try sendOnce(chain) { return }
        throw CentralProblem.refused(state: "", chain.writer.id)
    }

    /// - Returns: false where somebody else was quicker.
    private func sendOnce(_ chain: CarriedChain) throws -> Bool {
        let there = try central.chains(of: programme)
        var carried = Delivery(programme: programme)
        carried.writers = there.values.map(\.writer)
        let names = there.keys.filter { carried.root(of: $0) == chain.root }.sorted()
        var places: [String: (chain: String, number: Int)] = [:]
        var taken: [String: [Int: String]] = [:]
        for row in try central.hashes(of: names, in: programme) {
            places[row.hash] = (row.writer, row.number)
            taken[row.writer, default: [:]][row.number] = row.hash
        }
        var previous = try chain.writer.stem.flatMap { try desk.ledger.hash(of: $0, at: chain.writer.after) }
        var number = chain.writer.after
        var pending: [CarriedRow] = []
        func flush() throws -> Bool {
            defer { pending = [] }
            return try pending.isEmpty || send(pending, after: .max) == nil
        }
        while number < chain.end {
            let rows = try desk.ledger.carriedRows(of: chain.writer.id, after: number, limit: batch)
            if rows.isEmpty { break }
            for row in rows {
                number = row.number
                defer { previous = row.hash }
                if let place = places[row.hash] {
                    now[place.chain] = max(now[place.chain] ?? 0, place.number)
                    continue
                }
                let target: String
                if let stem = previous.map({ places[$0]?.chain }) ?? chain.root {
                    if taken[stem]?[row.number] == nil {
                        if taken[stem] == nil { try central.add(rooted(chain, stem, row), to: programme) }
                        target = stem
                    } else {
                        // Another row has this number: both chains stay.
                        target = CarriedWriter.branch(of: chain.root, at: row.hash)
                        try central.add(
                            CarriedWriter(id: target, key: chain.writer.key, stem: stem, after: row.number - 1),
                            to: programme)
                        note(
                            Verification.Fork(
                                writer: chain.root, number: row.number, here: row.hash,
                                there: taken[stem]?[row.number] ?? ""))
                    }
                } else {
                    // What it follows on is not there, since it was refused.
                    continue
                }
                if pending.last.map({ $0.writer != target || pending.count >= batch }) ?? false {
                    guard try flush() else { return false }
                }
                pending.append(row.standing(in: target))
                places[row.hash] = (target, row.number)
                taken[target, default: [:]][row.number] = row.hash
                now[target] = max(now[target] ?? 0, row.number)
            }
        }
        return try flush()
    }

    /// A writer of whom the server has no row.
    private func rooted(_ chain: CarriedChain, _ name: String, _ row: CarriedRow) -> CarriedWriter {
        CarriedWriter(id: name, key: chain.writer.key, stem: nil, after: row.number - 1)
    }

    private func note(_ fork: Verification.Fork) {
        guard !exchanged.forks.contains(where: { $0.writer == fork.writer && $0.number == fork.number }) else { return }
        exchanged.forks.append(fork)
    }

    /// Sends rows of one chain, and looks what the server has under their numbers.
    /// - Parameter end: up to which number it had them before.
    /// - Returns: a row in whose place another one stands; nil where there is none.
    private func send(_ rows: [CarriedRow], after end: Int) throws -> CarriedRow? {
        guard let first = rows.first, let last = rows.last else { return nil }
        let refusedBefore = exchanged.refused.count
        try put(rows)
        let found = try central.hashes(of: [first.writer], in: programme, first.number...last.number)
        let there = Dictionary(found.map { ($0.number, $0.hash) }) { $1 }
        if let other = rows.first(where: { row in there[row.number].map { $0 != row.hash } ?? false }) { return other }
        let refused = Set(exchanged.refused[refusedBefore...].map(\.number))
        // What is acknowledged and not there was taken by nobody who can be believed.
        if rows.contains(where: { there[$0.number] == nil && !refused.contains($0.number) }) {
            throw CentralProblem.mayNot(role: central.role, "")
        }
        let count = rows.count - refused.count
        exchanged.sent += count
        exchanged.sentAgain += rows.count { $0.number <= acknowledged.vector[$0.writer] ?? 0 }
        exchanged.unsent = max(0, exchanged.unsent - count)
        guard progress(.sending(exchanged.sent)) else { throw CentralProblem.stopped }
        return nil
    }

    /// Puts rows there; those that it refuses for what is in them are set aside.
    private func put(_ rows: [CarriedRow]) throws(CentralProblem) {
        do {
            if isWhole { try central.connection.run("SAVEPOINT rows") }
            try central.add(rows, to: programme)
        } catch {
            guard error.isAboutRows, case .refused(_, let words) = error else { throw error }
            if isWhole { try central.connection.run("ROLLBACK TO SAVEPOINT rows") }
            if rows.count == 1 {
                exchanged.refused.append(.init(writer: rows[0].writer, number: rows[0].number, words: words))
            } else {
                try put(Array(rows[..<(rows.count / 2)]))
                try put(Array(rows[(rows.count / 2)...]))
            }
        }
    }

    // MARK: - Erasing

    private func erase(mayErase: Bool) throws {
        if mayErase {
            exchanged.erasedThere = try central.erase(in: programme)
        } else {
            exchanged.unerased = try central.countUnerased(in: programme)
        }
    }

    // MARK: - Remembering

    private func remember(at: Int64) {
        guard let memory else { return }
        if exchanged.obstacle == nil {
            acknowledged.vector = now
            if exchanged.isInStep { acknowledged.at = at }
        } else {
            for (writer, number) in now { acknowledged.vector[writer] = max(acknowledged.vector[writer] ?? 0, number) }
        }
        acknowledged.keep(at: memory)
    }
}
