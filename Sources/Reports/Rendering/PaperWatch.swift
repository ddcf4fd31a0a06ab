/// Somebody who waits for a paper: hears how far it is, and may lose patience.
public struct PaperWatch: Sendable {
    /// How far a paper is.
    public enum Step: Hashable, Sendable {
        /// That part is being laid out: a sheet of several, a day, a language.
        case part(Int, of: Int)
        /// That page is being drawn.
        case page(Int, of: Int)
    }

    /// Hears of each step before it is done; false stops the work.
    public var step: @Sendable (Step) -> Bool

    /// Nobody waits.
    public static let none = PaperWatch { _ in true }

    /// - Parameter step: hears of each step before it is done; false stops the work.
    public init(_ step: @escaping @Sendable (Step) -> Bool) { self.step = step }

    /// Tells of a step.
    /// - Throws: `stopped` when nobody waits any longer.
    func tell(_ step: Step) throws(PaperError) {
        guard self.step(step) else { throw .stopped }
    }
}
