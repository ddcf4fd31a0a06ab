/// The paper that something is printed on: A4, or A3 for a wall.
public enum PaperSize: String, CaseIterable, Sendable {
    /// For a table or a hand.
    case a4
    /// For a wall.
    case a3
}
