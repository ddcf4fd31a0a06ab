import Dispatch

/// Work on several cores whose result does not depend on how many there are.
enum Parallel {
    /// Computes parts side by side.
    /// - Returns: the parts in the order of their indices, whichever was ready first.
    static func map<Part: Sendable>(_ count: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
        guard count > 1 else { return (0..<count).map(part) }
        return [Part](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Each index is written once, by one thread, and read only after all have ended.
            nonisolated(unsafe) let parts = buffer
            DispatchQueue.concurrentPerform(iterations: count) { index in
                parts.initializeElement(at: index, to: part(index))
            }
            initialized = count
        }
    }

    /// An array of `count` elements that parts write side by side, each its own places, all places together once.
    static func fill<Element: BitwiseCopyable & Sendable>(
        _ count: Int, _ parts: Int, _ write: @Sendable (Int, UnsafeMutableBufferPointer<Element>) -> Void
    ) -> [Element] {
        [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
            // No two parts write one place, and it is read only after all have ended.
            nonisolated(unsafe) let target = buffer
            DispatchQueue.concurrentPerform(iterations: parts) { write($0, target) }
            initialized = count
        }
    }

    /// Cuts `count` items into ranges that are worth a thread each.
    static func ranges(_ count: Int, atLeast smallest: Int, parts: Int = 8) -> [Range<Int>] {
        let parts = max(1, min(parts, count / max(1, smallest)))
        return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }
}
