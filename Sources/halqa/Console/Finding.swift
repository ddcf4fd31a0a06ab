import Synchronization

/// A yes or no that one thread finds out and another one asks for.
final class Finding: Sendable {
    private let answer = Mutex(false)

    /// Reads or changes it.
    func withLock<Result: Sendable>(_ body: (inout Bool) -> Result) -> Result { answer.withLock { body(&$0) } }
}
