import Desk
import Digest
import Dispatch
import Ledger
import Workshop

/// What became of a ballot.
enum VoteOutcome: Sendable {
    /// It is on the disk. The receipt of a secret one is here and nowhere else.
    case counted(receipt: String?)
    /// The slip had been handed in before.
    case spent
    /// A rule stands in the way; nothing was written.
    case refused(Refusal)
    /// Nothing was written: the file could not be written to.
    case failed(LedgerError)
    /// It may have been written: looking again tells.
    case unsure
}

/// What became of anything else that a telephone sent.
enum WriteOutcome: Sendable {
    case kept
    case refused(Refusal)
    case failed(LedgerError)
}

/// Runs what belongs to one desk on one queue: writing waits for the disk, and nobody else shall wait with it.
private final class DeskQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "halqa.desk", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }
}

/// The one hand by which telephones write: a desk at the file.
///
/// Ballots that arrive while another batch is being written wait, and are written together. What is said of them is said after
/// the commit.
actor Keeper {
    private struct Vote {
        let place: SlipPlace
        let line: String
        let reply: CheckedContinuation<VoteOutcome, Never>
    }

    private let queue = DeskQueue()
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    /// Where pages look.
    nonisolated let board = Board()
    private let desk: Desk
    private let world: World
    private var published = Published()
    private var issues: [ID<BallotIssue>: [PhoneSlip]] = [:]
    private var votes: [Vote] = []
    private var isDraining = false
    /// So many ballots are written together at most.
    private static let largestBatch = 256
    /// The receipts of secret ballots that were given since the program started, by slip. They stand in no file beside a code:
    /// they are here so that who lost the answer on the way can ask for it again.
    private var receipts: [SlipPlace: String] = [:]
    /// What codes of tables are made of.
    private let key: [UInt8]

    /// Opens the file.
    /// - Throws: why it cannot be opened or read.
    init(
        _ path: String, by operatorName: PlainText, device: ID<Device>, world: World, writers: WriterFolder? = nil
    ) throws(LedgerError) {
        self.world = world
        desk = try Desk(path, by: operatorName, device: device, world: world, patience: 10, writers: writers)
        let entries = try desk.ledger.entries(after: 0)
        // What was drawn by chance when the file was made, and is printed nowhere.
        let origin = entries.first.map { $0.id.description + $0.batch.description } ?? ""
        key = SHA256.hash(Array(("halqa tables 1\n" + origin).utf8))
        for entry in entries { Self.note(entry, in: &published.keptAt) }
    }

    private static func note(_ entry: JournalEntry, in times: inout [ID<Ballot>: Instant]) {
        if case .ballot(let revision) = entry.change, let after = revision.after { times[after.id] = entry.at }
    }

    // MARK: - Looking

    /// Looks again and again, as long as the task lives.
    func follow(every milliseconds: Int) async {
        publish()
        var looks = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(milliseconds))
            look()
            looks += 1
            if looks % max(1, 15_000 / milliseconds) == 0 { board.beat() }
        }
    }

    /// Looks once, at what others wrote.
    func look() {
        let news = desk.follow()
        if !news.isEmpty { take(news) }
    }

    private func take(_ news: [News]) {
        for one in news {
            switch one {
            case .grown(let entries): for entry in entries { Self.note(entry, in: &published.keptAt) }
            case .unreadable(let error): published.trouble = error
            case .readable: published.trouble = nil
            case .replaced:
                receipts = [:]
                issues = [:]
            case .urns, .takenOver, .held: break
            }
        }
        publish()
    }

    /// Puts up what the file says now.
    func publish() {
        let state = desk.state
        let before = published.state
        published.state = state
        published.version += 1
        if state.polls != before.polls || state.timings != before.timings || state.programme != before.programme {
            published.dayVersion = published.version
        }
        if Self.questions(state) != Self.questions(before) { published.floorVersion = published.version }
        var (slips, typed): ([String: SlipPlace], [String: [SlipPlace]]) = (published.slips, published.typed)
        let all = state.issues.flatMap { poll, issues in issues.values.map { (poll, $0) } }
        if Set(all.map(\.1.id)) != Set(issues.keys) || published.slips.isEmpty {
            (slips, typed) = ([:], [:])
            let known = issues
            issues = [:]
            for (poll, issue) in all {
                let made = known[issue.id] ?? issue.phoneSlips
                issues[issue.id] = made
                for slip in made {
                    let place = SlipPlace(poll: poll, slip: slip)
                    slips[slip.token] = place
                    typed[slip.signs, default: []].append(place)
                }
            }
        }
        (published.slips, published.typed) = (slips, typed)
        published.inUrns = state.castInSecret.keys.reduce(into: [:]) { inUrns, poll in
            guard state.polls[poll]?.state == .open, let missing = try? desk.ledger.missingSecretCodes(in: poll) else {
                return
            }
            inUrns[poll] = Set(state.issuedCodes(of: poll)).subtracting(missing)
        }
        if published.tables.isEmpty {
            for table in 1...Self.mostTables {
                let code = code(ofTable: table)
                published.tables[code.token] = table
                published.tables[code.signs] = table
            }
        }
        board.put(published)
    }

    private static func questions(_ state: ProgrammeState) -> [Contribution] {
        let rounds = (state.programme?.workshops ?? []).flatMap(\.days).flatMap(\.activities).filter {
            $0.kind == .questions
        }
        return rounds.flatMap { state.lines(of: $0.id) }
    }

    /// The address that is shown is another one.
    func announce(_ url: String) {
        guard published.url != url else { return }
        published.url = url
        publish()
    }

    // MARK: - Tables

    /// So many tables have a code; no room has more.
    static let mostTables = 60

    /// The code of the note-taker at a table: for a QR code, and to type.
    func code(ofTable table: Int) -> (token: String, signs: String) {
        let hash = SHA256.hash(key + Array("table \(table)".utf8))
        return (
            PhoneSlip.token(of: hash.prefix(16)), PhoneSlip.signs(of: hash[16..<24].reduce(0) { $0 << 8 | UInt64($1) })
        )
    }

    // MARK: - Votes

    /// Hands a ballot in, and says what became of it once that is certain.
    func cast(_ line: String, with place: SlipPlace) async -> VoteOutcome {
        await withCheckedContinuation { reply in
            votes.append(Vote(place: place, line: line, reply: reply))
            guard !isDraining else { return }
            isDraining = true
            Task { drain() }
        }
    }

    /// The receipt of a secret ballot, where it was given since the program started.
    func receipt(_ place: SlipPlace) -> String? { receipts[place] }

    /// Writes what has come since the last batch.
    private func drain() {
        let batch = Array(votes.prefix(Self.largestBatch))
        votes.removeFirst(batch.count)
        if votes.isEmpty { isDraining = false } else { Task { drain() } }
        let urns = Dictionary(grouping: batch) { vote in
            (desk.state.polls[vote.place.poll]?.rules.isSecret ?? false) ? vote.place.poll : nil
        }
        var replies: [(Vote, VoteOutcome)] = []
        for (urn, votes) in urns {
            replies += zip(votes, urn.map { put(votes, intoUrnOf: $0) } ?? recorded(votes))
        }
        // What was written here is seen by the next page that is asked for.
        look()
        for (vote, outcome) in replies { vote.reply.resume(returning: outcome) }
    }

    /// Records ballots together; each by itself where together they cannot be.
    private func recorded(_ batch: [Vote]) -> [VoteOutcome] {
        var outcomes: [VoteOutcome] = []
        do {
            try desk.record { state in
                outcomes = []
                var next = state
                var changes: [Change] = []
                for vote in batch {
                    do {
                        let made = try next.casting(
                            vote.line, source: .phone, in: vote.place.poll, code: vote.place.slip.code,
                            id: world.newID())
                        try next.apply(made)
                        changes += made
                        outcomes.append(.counted(receipt: nil))
                    } catch Refusal.codeSpent {
                        outcomes.append(.spent)
                    } catch let refusal as Refusal {
                        outcomes.append(.refused(refusal))
                    }
                }
                return changes
            }
            return outcomes
        } catch LedgerError.keptUnread {
            return outcomes
        } catch LedgerError.outcomeUnknown {
            return batch.map { _ in .unsure }
        } catch LedgerError.refused(let refusal) {
            return batch.count > 1 ? batch.flatMap { recorded([$0]) } : [.refused(refusal)]
        } catch let error as LedgerError {
            return batch.map { _ in .failed(error) }
        } catch {
            return batch.map { _ in .failed(.inputOutput("\(error)")) }
        }
    }

    /// Puts ballots into the urn of a poll together.
    private func put(_ batch: [Vote], intoUrnOf poll: ID<Poll>) -> [VoteOutcome] {
        do {
            let papers = batch.map { SecretPaper(code: $0.place.slip.code, line: $0.line) }
            return zip(batch, try desk.castSecret(papers, in: poll)).map { vote, outcome in
                switch outcome {
                case .success(let receipt):
                    receipts[vote.place] = receipt
                    return .counted(receipt: receipt)
                case .failure(.codeSpent): return .spent
                case .failure(let refusal): return .refused(refusal)
                }
            }
        } catch LedgerError.outcomeUnknown {
            return batch.map { _ in .unsure }
        } catch LedgerError.refused(let refusal) {
            return batch.map { _ in .refused(refusal) }
        } catch let error as LedgerError {
            return batch.map { _ in .failed(error) }
        } catch {
            return batch.map { _ in .failed(.inputOutput("\(error)")) }
        }
    }

    // MARK: - Lines and questions

    /// Records what a rule makes of the state.
    func record(_ rule: @Sendable (ProgrammeState, World) throws -> [Change]) -> WriteOutcome {
        let world = world
        defer { look() }
        do {
            try desk.record { try rule($0, world) }
            return .kept
        } catch LedgerError.keptUnread {
            return .kept
        } catch LedgerError.refused(let refusal) {
            return .refused(refusal)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch let error as LedgerError {
            return .failed(error)
        } catch {
            return .failed(.inputOutput("\(error)"))
        }
    }
}
