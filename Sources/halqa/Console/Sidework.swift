import Console
import Dispatch
import Papers
import Reports
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

        /// Asked before the step that cannot be taken back: true when it is to be taken, after which nothing stops it.
        var isLast: Bool {
            sidework.state.withLock { state in
                guard state.current == number else { return false }
                state.isAtLast = true
                return true
            }
        }

        /// Tells how far a paper is.
        var watch: PaperWatch {
            PaperWatch { step in
                sidework.state.withLock { state in
                    guard state.current == number else { return false }
                    state.progress = step
                    return true
                }
            }
        }
    }

    private struct State {
        var last = 0
        /// The number of the piece that counts; nil when there is none.
        var current: Int?
        /// Whether it is past the point where it can be stopped.
        var isAtLast = false
        /// How far it is, if that was not fetched yet.
        var progress: PaperProgress?
        var news: [Action] = []
    }

    private let state = Mutex(State())
    private let threads = DispatchGroup()

    /// Begins a piece of work in place of the one before, of which nothing more is heard.
    func start(_ work: @escaping @Sendable (Job) -> [Action]) {
        let number = state.withLock { state in
            state.last += 1
            state.current = state.last
            state.isAtLast = false
            state.progress = nil
            state.news = []
            return state.last
        }
        DispatchQueue.global().async(group: threads) {
            let news = work(Job(number: number, sidework: self))
            self.state.withLock { state in
                guard state.current == number else { return }
                state.current = nil
                state.progress = nil
                state.news += news
            }
        }
    }

    /// Nothing more is heard of what is being done; it looks by itself whether it still has to go on.
    /// - Returns: false when it is at its last step, which is not stopped.
    @discardableResult
    func stop() -> Bool {
        state.withLock { state in
            guard state.current == nil || !state.isAtLast else { return false }
            state.current = nil
            state.progress = nil
            state.news = []
            return true
        }
    }

    /// Whether a piece is being worked on, or something came of one that nobody has fetched.
    var isBusy: Bool { state.withLock { $0.current != nil || !$0.news.isEmpty } }

    /// What has come since this was asked last.
    func fetch() -> [Action] {
        state.withLock { state in
            defer { (state.news, state.progress) = ([], nil) }
            return (state.progress.map { [.progressed($0)] } ?? []) + state.news
        }
    }

    /// Until no thread works any more.
    func wait() { threads.wait() }
}
