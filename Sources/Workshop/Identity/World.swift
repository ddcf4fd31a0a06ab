/// What the rules need from outside: the time, where on earth that time is read, and randomness. Injected, so that a
/// test or `halqa play` decides all three.
public struct World: Sendable {
    /// The present instant.
    public var now: @Sendable () -> Instant
    /// Seconds east of UTC at an instant, where the workshop is held.
    public var secondsFromUTC: @Sendable (Instant) -> Int
    /// A uniformly random word.
    public var random: @Sendable () -> UInt64

    /// Makes a world from its three sources.
    public init(
        now: @escaping @Sendable () -> Instant,
        secondsFromUTC: @escaping @Sendable (Instant) -> Int,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.now = now
        self.secondsFromUTC = secondsFromUTC
        self.random = random
    }

    /// A fresh identifier, ordered by time.
    public func newID<Entity>(of entity: Entity.Type = Entity.self) -> ID<Entity> {
        ID(version7: now(), random: (random(), random()))
    }

    /// What the clock on the wall shows at `instant`.
    public func localTime(_ instant: Instant) -> LocalTime {
        LocalTime(instant, secondsFromUTC: secondsFromUTC(instant))
    }

    /// What the clock on the wall shows now.
    public var localNow: LocalTime { localTime(now()) }
}
