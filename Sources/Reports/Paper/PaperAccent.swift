/// The colour of a theme on paper: dark enough that small type in it can be read (5 to 1 on white at least), and that a
/// black-and-white printer draws it nearly black.
public enum PaperAccent: String, CaseIterable, Sendable {
    case amber, teal, blue, green, terracotta, rose, violet

    /// The accent of that name; teal when no accent is called so.
    public init(named name: String) {
        self = PaperAccent(rawValue: name.lowercased()) ?? .teal
    }

    /// Red, green and blue in sRGB, 0 to 255.
    var rgb: (red: Int, green: Int, blue: Int) {
        switch self {
        case .amber: (138, 84, 0)
        case .teal: (0, 102, 102)
        case .blue: (22, 82, 150)
        case .green: (40, 100, 44)
        case .terracotta: (150, 62, 34)
        case .rose: (150, 36, 84)
        case .violet: (92, 56, 140)
        }
    }
}
