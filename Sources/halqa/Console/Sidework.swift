import Console
import Dispatch
import Synchronization

/// Work that is done beside the keys, on a thread of its own: one piece at a time, the latest one counts.
///
/// What comes of it waits here until it is fetched; it never reaches into the console by itself.
final class Sidework: Sendable {
    /// A piece of work, seen from inside.
    struct Job: Sendable {
        fileprivate let number: Int
        fileprivate let sidework: Sidework

        /// Whether nobody waits for it any longer.
        var isStopped: Bool { sidework.state.withLock { $0.current != number } }
    }

    private struct State {
        var last = 0
        /// The number of the piece that counts; nil when there is none.
        var current: Int?
        var news: [Action] = []
    }

    private let state = Mutex(State())
    private let threads = DispatchGroup()

    /// Begins a piece of work in place of the one before, of which nothing more is heard.
    func start(_ work: @escaping @Sendable (Job) -> [Action]) {
        let number = state.withLock { state in
            state.last += 1
            state.current = state.last
            state.news = []
            return state.last
        }
        DispatchQueue.global().async(group: threads) {
            let news = work(Job(number: number, sidework: self))
            self.state.withLock { state in
                guard state.current == number else { return }
                state.current = nil
                state.news += news
            }
        }
    }

    /// Nothing more is heard of what is being done; it looks by itself whether it still has to go on.
    func stop() {
        state.withLock { state in
            state.current = nil
            state.news = []
        }
    }

    /// What has come since this was asked last.
    func fetch() -> [Action] {
        state.withLock { state in
            defer { state.news = [] }
            return state.news
        }
    }

    /// Until no thread works any more.
    func wait() { threads.wait() }
}
