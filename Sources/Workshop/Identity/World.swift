/// What the rules need from outside: the time, where on earth that time is read, and randomness. Injected, so that a
/// test or `halqa play` decides all three.
public struct World: Sendable {
    /// The present instant.
    public var now: @Sendable () -> Instant
    /// Seconds east of UTC at an instant, where the workshop is held.
    public var secondsFromUTC: @Sendable (Instant) -> Int
    /// Seconds east of UTC at an instant in the time zone of that name; nil where the machine does not know the zone.
    public var offset: @Sendable (String, Instant) -> Int?
    /// A uniformly random word.
    public var random: @Sendable () -> UInt64

    /// Makes a world from its sources; without `offset` it knows no zones but its own.
    public init(
        now: @escaping @Sendable () -> Instant,
        secondsFromUTC: @escaping @Sendable (Instant) -> Int,
        random: @escaping @Sendable () -> UInt64,
        offset: @escaping @Sendable (String, Instant) -> Int? = { _, _ in nil }
    ) {
        self.now = now
        self.secondsFromUTC = secondsFromUTC
        self.random = random
        self.offset = offset
    }

    /// The same world with the clocks of a time zone.
    /// - Parameter zone: where the workshop is held; nil, or one that the machine does not know, leaves the clocks as they
    ///   are.
    public func held(in zone: String?) -> World {
        guard let zone, offset(zone, now()) != nil else { return self }
        var world = self
        let (own, offset) = (secondsFromUTC, offset)
        world.secondsFromUTC = { offset(zone, $0) ?? own($0) }
        return world
    }

    /// A fresh identifier, ordered by time.
    public func newID<Entity>(of entity: Entity.Type = Entity.self) -> ID<Entity> {
        ID(version7: now(), random: (random(), random()))
    }

    /// What the clock on the wall shows at `instant`.
    public func localTime(_ instant: Instant) -> LocalTime {
        LocalTime(instant, secondsFromUTC: secondsFromUTC(instant))
    }

    /// The instant at which a date begins on that clock.
    public func beginning(of date: CivilDate) -> Instant {
        let guess = Instant(date, ClockTime(minutes: 0), secondsFromUTC: 0)
        return Instant(date, ClockTime(minutes: 0), secondsFromUTC: secondsFromUTC(guess))
    }

    /// When something is said that is of a day: now; where the clock has not reached that day, at the same time on it.
    public func moment(on day: Day) -> Instant {
        let now = localNow
        guard now.date < day.date else { return self.now() }
        return beginning(of: day.date).adding(minutes: now.clock.minutes)
    }

    /// What the clock on the wall shows now.
    public var localNow: LocalTime { localTime(now()) }
}
