/// A form in which something comes into the program that somebody else wrote: what is read of it may be refused, but never
/// end the program, take its time or fill its memory.
public protocol FuzzedFormat: Sendable {
    /// By which the corpus has its folder.
    var name: String { get }
    /// Reads, and does with what was read what the program does at once. Traps are what a fuzzer looks for.
    func read(_ bytes: [UInt8])
}
