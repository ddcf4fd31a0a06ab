/// What stands for a person on a sheet of calls, and for whatever a paper of a grid is about: four signs that a hand does not
/// take for each other, made from the id. Two may have the same one; whoever keys it is asked then.
public struct CalleeCode: Hashable, Sendable, CustomStringConvertible {
    /// The signs.
    public let description: String

    /// As on ballot papers.
    private static let signs = Array("34679ACDEFGHJKMNPQRTWXY")
    private static let length = 4

    /// The code of a person.
    public init(of person: ID<Stakeholder>) { self.init(person) }

    /// The code of what a paper is about; nil where people make their own.
    public init?(of subject: Rating.Subject) {
        switch subject {
        case .person(let id): self.init(id)
        case .organisation(let id): self.init(id)
        case .workshop(let id): self.init(id)
        case .day(let id): self.init(id)
        case .line(let id): self.init(id)
        case .link(let id): self.init(id)
        case .code: return nil
        }
    }

    private init<Entity>(_ id: ID<Entity>) {
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
