import Ledger

/// Two chains of one writer, as JSON.
struct ForkReport: Encodable {
    /// The writer.
    let writer: String
    /// The number from which on there are two.
    let number: Int
    /// The hashes of the rows that begin them: the one that goes on under the writer's name first.
    let heads: [String]

    init(_ fork: Verification.Fork) {
        (writer, number) = (fork.writer, fork.number)
        heads = [fork.here, fork.there].compactMap(\.self)
    }
}
