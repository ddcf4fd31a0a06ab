import Ledger
import Synchronization
import Workshop

/// Where a token, or eight signs, lead.
struct SlipPlace: Hashable, Sendable {
    let poll: ID<Poll>
    let slip: PhoneSlip
}

/// What pages are made of: the file as it was last looked at, and what follows from it.
struct Published: Sendable {
    /// What the file says.
    var state = ProgrammeState()
    /// Grows with whatever a page may show.
    var version = 0
    /// Grows with what the day's pages show: the plan, what runs, polls that open and close.
    var dayVersion = 0
    /// Grows with the questions of the floor.
    var floorVersion = 0
    /// By token, the slips of polls that are planned, open or closed.
    var slips: [String: SlipPlace] = [:]
    /// By eight signs; several where chance gave two issues the same.
    var typed: [String: [SlipPlace]] = [:]
    /// The codes that lie in the urns of open secret polls.
    var inUrns: [ID<Poll>: Set<BallotCode>] = [:]
    /// When each ballot was kept.
    var keptAt: [ID<Ballot>: Instant] = [:]
    /// By token and by eight signs, the table that a note-taker writes for.
    var tables: [String: Int] = [:]
    /// The address that is shown, without a path: `http://192.168.43.1:8080`.
    var url = ""
    /// Why the file cannot be read just now.
    var trouble: LedgerError?

    /// The ballot that was handed in with a slip, in a poll that is not secret.
    func ballot(_ place: SlipPlace) -> Ballot? {
        state.ballots[place.poll]?.values.first { $0.code == place.slip.code }
    }

    /// Whether a slip was handed in, on whatever way.
    func isSpent(_ place: SlipPlace) -> Bool {
        inUrns[place.poll]?.contains(place.slip.code) ?? false
            || state.spentCodes(of: place.poll).contains(place.slip.code)
    }

    /// How many ballots and people are known of a poll so far, whatever way they came.
    func cast(in poll: ID<Poll>) -> Int {
        (state.ballots[poll]?.count ?? 0) + (state.turnouts[poll] ?? [:]).values.reduce(0, +)
            + (inUrns[poll]?.count ?? 0) + (state.sealed[poll]?.ballots.count ?? 0)
    }

    /// The polls that take votes, the first that was opened first.
    var open: [Poll] {
        state.polls.values.filter { $0.state == .open }.sorted {
            ($0.openedAt ?? Instant(milliseconds: 0), $0.id) < ($1.openedAt ?? Instant(milliseconds: 0), $1.id)
        }
    }
}

/// The newest that is published, for whoever makes a page; and a bell for those who wait for something newer.
final class Board: Sendable {
    private struct Inside {
        var newest = Published()
        var waiting: [Int: AsyncStream<Int>.Continuation] = [:]
        var next = 0
        var beats = false
    }

    private let inside = Mutex(Inside())

    /// What pages are made of.
    var newest: Published { inside.withLock { $0.newest } }

    /// Whether it is time to say that the laptop is still there.
    var beats: Bool { inside.withLock { $0.beats } }

    /// Wakes all who wait, so that those who are gone are found out.
    func beat() {
        let (waiting, version) = inside.withLock { inside in
            inside.beats = true
            return (Array(inside.waiting.values), inside.newest.version)
        }
        for one in waiting { one.yield(version) }
    }

    /// Puts up something newer, and says so to everybody who waits.
    func put(_ published: Published) {
        let waiting = inside.withLock { inside in
            inside.newest = published
            inside.beats = false
            return Array(inside.waiting.values)
        }
        for one in waiting { one.yield(published.version) }
    }

    /// The versions that come from now on. At most `most` wait; nil for one more.
    func versions(most: Int) -> AsyncStream<Int>? {
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        let key = inside.withLock { inside -> Int? in
            guard inside.waiting.count < most else { return nil }
            inside.next += 1
            inside.waiting[inside.next] = continuation
            return inside.next
        }
        guard let key else { return nil }
        continuation.onTermination = { [weak self] _ in
            guard let self else { return }
            self.inside.withLock { $0.waiting[key] = nil }
        }
        return stream
    }
}
