public import Localization

extension Localizer {
    /// Seats that stay empty, in a sentence.
    public func emptySeats(_ count: Int) -> String {
        plural(
            "%1 seat stays empty: nobody else has the votes for it.",
            "%1 seats stay empty: nobody else has the votes for them.", count)
    }
}
