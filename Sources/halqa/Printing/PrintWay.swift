import Papers

/// How often, and on which sides.
struct PrintWay: Equatable, Sendable {
    /// Copies.
    var copies = 1
    /// Nil leaves it to the printer.
    var sides: PrintSides?
    /// Whether the pages are wider than high: those are turned over at the short edge.
    var isWide = false

    /// For `lp`; the names of the sides are those of IPP (RFC 8011, 5.2.8).
    var words: [String] {
        let option =
            switch sides {
            case nil: String?.none
            case .one: "one-sided"
            case .both: isWide ? "two-sided-short-edge" : "two-sided-long-edge"
            }
        return ["-n", String(copies)] + (option.map { ["-o", "sides=" + $0] } ?? [])
    }
}
