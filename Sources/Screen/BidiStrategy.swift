/// Who brings right-to-left text into the order that is read.
public enum BidiStrategy: String, CaseIterable, Sendable {
    /// Each field is ordered and shaped here, and the terminal is told to keep its hands off.
    case visual
    /// The order of words is made here, and the forms of letters; the terminal turns each right-to-left word round.
    case words
    /// Each field is ordered and shaped here, and what stands between two spaces is sent backwards where the terminal
    /// turns it round as a whole (kitty).
    case runs
    /// Logical text is sent and the terminal does all of it.
    case terminal
    /// Nobody does anything: logical order, for screens in left-to-right scripts and for text goldens.
    case off

    /// Whether text is brought into order here, before it is sent.
    public var ordersHere: Bool {
        switch self {
        case .visual, .words, .runs: true
        case .terminal, .off: false
        }
    }
}
