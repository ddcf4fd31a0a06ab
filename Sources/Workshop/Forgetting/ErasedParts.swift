/// What goes from records of a sort when somebody is forgotten.
public enum ErasedParts: Sendable, Hashable {
    /// Nothing: there are numbers, codes and references in them. They stay as they are, and verification holds them to it.
    case nothing
    /// What names the person, wherever it stands in a text.
    /// - Parameter names: the fields, however deep, that hold a whole name and nothing else, by their names in a payload.
    case texts(names: Set<String> = [])

    /// The fields that hold a whole name and nothing else.
    public var names: Set<String> { if case .texts(let names) = self { names } else { [] } }
}
