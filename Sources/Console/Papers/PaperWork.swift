/// Something about papers that takes its time while keys go on working.
public enum PaperWork: Hashable, Sendable {
    /// A paper is made and written.
    case writing
    /// A paper is made and handed to a printer.
    case printing
    /// The system is asked for its printers.
    case findingPrinters
}

/// How far a paper is.
public enum PaperProgress: Hashable, Sendable {
    /// That part of it is being laid out: a sheet of several, a day, a language.
    case part(Int, of: Int)
    /// That page is being drawn.
    case page(Int, of: Int)
}
