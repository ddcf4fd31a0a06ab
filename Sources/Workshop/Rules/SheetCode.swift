/// What stands for a person, or for what somebody took on, on a sheet of calls, and for whatever a paper of a grid is about: four
/// signs that a hand does not take for each other, made from the id. Two may have the same one; whoever keys it is told then.
public struct SheetCode: Hashable, Sendable, CustomStringConvertible {
    /// The signs.
    public let description: String

    /// As on ballot papers.
    private static let signs = Array("34679ACDEFGHJKMNPQRTWXY")
    private static let length = 4

    /// The code of what a paper is about; nil where people make their own.
    public init?(of subject: Rating.Subject) {
        switch subject {
        case .person(let id): self.init(of: id)
        case .organisation(let id): self.init(of: id)
        case .workshop(let id): self.init(of: id)
        case .day(let id): self.init(of: id)
        case .line(let id): self.init(of: id)
        case .link(let id): self.init(of: id)
        case .code: return nil
        }
    }

    /// The code of a record.
    public init<Record>(of id: ID<Record>) {
        var rest = id.low ^ id.high &* 0x9E37_79B9_7F4A_7C15
        description = String(
            (0..<Self.length).map { _ in
                defer { rest /= UInt64(Self.signs.count) }
                return Self.signs[Int(rest % UInt64(Self.signs.count))]
            })
    }

    /// Reads a code as it is typed; nil for what is none.
    public init?(_ typed: String) {
        let code = typed.uppercased()
        guard code.count == Self.length, code.allSatisfy(Self.signs.contains) else { return nil }
        description = code
    }
}
