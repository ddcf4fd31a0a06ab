import Dispatch
import Synchronization

/// Work on several cores whose result does not depend on how many there are.
enum Parallel {
    /// Computes parts side by side.
    /// - Returns: the parts in the order of their indices, whichever was ready first.
    static func map<Part: Sendable>(_ count: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
        guard count > 1 else { return (0..<count).map(part) }
        let parts = Mutex([Part?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let done = part(index)
            parts.withLock { $0[index] = done }
        }
        return parts.withLock { $0.compactMap(\.self) }
    }

    /// An array that parts write side by side, each a run of its own.
    ///
    /// The only memory here that several threads write, and the only one that the compiler does not check. Each part is
    /// given its own run: they lie one behind the other by the sums of their lengths, so that no two overlap and none
    /// reaches beyond the array; a part can write in its run only, must fill it, and the array is read after all have ended.
    /// - Parameter lengths: how many elements each part writes.
    static func fill<Element: BitwiseCopyable & Sendable>(
        _ lengths: [Int], _ write: @Sendable (Int, inout OutputSpan<Element>) -> Void
    ) -> [Element] {
        let starts = lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        let total = starts[lengths.count]
        return unsafe [Element](unsafeUninitializedCapacity: total) { buffer, initialized in
            nonisolated(unsafe) let memory = unsafe buffer
            DispatchQueue.concurrentPerform(iterations: lengths.count) { index in
                let run = unsafe UnsafeMutableBufferPointer(rebasing: memory[starts[index]..<starts[index + 1]])
                var output = unsafe OutputSpan(buffer: run, initializedCount: 0)
                write(index, &output)
                let count = unsafe output.finalize(for: run)
                precondition(count == lengths[index], "a part that leaves a hole")
            }
            initialized = total
        }
    }

    /// Cuts `count` items into ranges that are worth a thread each.
    static func ranges(_ count: Int, atLeast smallest: Int, parts: Int = 8) -> [Range<Int>] {
        let parts = max(1, min(parts, count / max(1, smallest)))
        return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }
}
