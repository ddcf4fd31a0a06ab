import Workshop

extension World {
    /// `08:41`: what the clock in the room showed.
    func clock(_ instant: Instant) -> String { localTime(instant).clock.description }
}
