public import Papers

/// Somebody who waits for a paper: hears how far it is, and may lose patience.
public struct PaperWatch: Sendable {
    /// Hears of each step before it is done; false stops the work.
    public var step: @Sendable (PaperProgress) -> Bool

    /// Nobody waits.
    public static let none = PaperWatch { _ in true }

    /// - Parameter step: hears of each step before it is done; false stops the work.
    public init(_ step: @escaping @Sendable (PaperProgress) -> Bool) { self.step = step }

    /// Tells of a step.
    /// - Throws: `stopped` when nobody waits any longer.
    func tell(_ step: PaperProgress) throws(PaperError) {
        guard self.step(step) else { throw .stopped }
    }
}
