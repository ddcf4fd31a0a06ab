import Foundation
import Localization

/// What happens when the program breaks down: it says so and is gone, and with it every lock that it held.
///
/// The Swift runtime would print its own account of it and, on a terminal, wait half a minute for a key, while nobody
/// else can write to the programme's file. Whoever wants that account says so: `SWIFT_BACKTRACE=enable=yes,interactive=no`.
enum Crash {
    private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

    /// The sentence, where a handler can reach it without asking for anything. Written once, before any handler is set.
    nonisolated(unsafe) private static var words: UnsafeMutablePointer<UInt8>?
    nonisolated(unsafe) private static var count = 0

    /// Ends the process at once, with a sentence, whatever breaks down from here on.
    static func endAtOnce(_ t: Localizer) {
        let asked = ProcessInfo.processInfo.environment["SWIFT_BACKTRACE"] ?? ""
        guard !asked.contains("interactive=no") else { return }
        let sentence = t(
            "Halqa broke down; this is a fault of the program. What was shown as saved is kept: go on by opening the file again."
        )
        let bytes = Array(("halqa: " + sentence + "\n").utf8)
        let kept = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        unsafe kept.update(from: bytes, count: bytes.count)
        unsafe (words, count) = unsafe (kept, bytes.count)
        var action = sigaction()
        // Only what a signal handler may do: write(2), sigaction(2), raise(3). See signal-safety(7).
        unsafe action.__sigaction_handler.sa_handler = { number in
            if let words = unsafe Crash.words { _ = unsafe write(STDERR_FILENO, words, Crash.count) }
            var usual = sigaction()
            unsafe usual.__sigaction_handler.sa_handler = SIG_DFL
            unsafe sigaction(number, &usual, nil)
            raise(number)
        }
        action.sa_flags = SA_ONSTACK
        for number in signals { unsafe sigaction(number, &action, nil) }
    }
}
