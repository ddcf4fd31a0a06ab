/// How far a paper is.
public enum PaperProgress: Hashable, Sendable {
    /// That part of it is being laid out: a sheet of several, a day, a language.
    case part(Int, of: Int)
    /// That page is being drawn.
    case page(Int, of: Int)
}
