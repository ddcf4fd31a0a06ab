/// The colour of a theme, by the name that a script gives it.
public enum Accent: String, CaseIterable, Sendable {
    /// Fire and energy.
    case amber
    /// Air and rooms.
    case teal
    /// Water.
    case blue
    /// Plants.
    case green
    /// Clay.
    case terracotta
    /// Roses.
    case rose
    /// Evening.
    case violet

    /// The accent of anything whose script names none, or one that is not known here.
    public static let standard = Accent.teal

    /// The accent of that name; the standard one when no accent is called so.
    public init(named name: String?) {
        self = name.flatMap { Accent(rawValue: $0.lowercased()) } ?? .standard
    }
}
