/// Something about papers that takes its time while keys go on working.
public enum PaperWork: Hashable, Sendable {
    /// A paper is made and written.
    case writing
    /// A paper is made and handed to a printer.
    case printing
    /// The system is asked for its printers.
    case findingPrinters
}
