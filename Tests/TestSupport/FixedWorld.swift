import Synchronization
public import Workshop

/// A world that a test holds in its hands: the clock stands until it is moved, and randomness is the same in every run.
public final class FixedWorld: Sendable {
    private struct State {
        var now: Instant
        var generator: SplitMix64
    }

    private let state: Mutex<State>

    /// Seconds east of UTC, at every instant.
    public let secondsFromUTC: Int

    /// - Parameters:
    ///   - now: where the clock stands at first.
    ///   - secondsFromUTC: seconds east of UTC; an hour, as in Morocco, unless told otherwise.
    ///   - seed: decides every identifier that is made.
    public init(now: Instant, secondsFromUTC: Int = 3600, seed: UInt64 = 1) {
        state = Mutex(State(now: now, generator: SplitMix64(seed: seed)))
        self.secondsFromUTC = secondsFromUTC
    }

    /// A world whose clock on the wall shows this date and time.
    public convenience init(date: CivilDate, clock: ClockTime, secondsFromUTC: Int = 3600, seed: UInt64 = 1) {
        self.init(
            now: Instant(date, clock, secondsFromUTC: secondsFromUTC), secondsFromUTC: secondsFromUTC, seed: seed)
    }

    /// Another one that stands where this one stands, and goes on as it does.
    public init(like other: FixedWorld) {
        state = Mutex(other.state.withLock { $0 })
        secondsFromUTC = other.secondsFromUTC
    }

    /// Where the clock stands. Set it to jump, back as well as forward.
    public var now: Instant {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    /// The clock goes on by that many seconds.
    public func advance(seconds: Int) {
        state.withLock { $0.now = $0.now.adding(seconds: seconds) }
    }

    /// The clock goes on by that many minutes.
    public func advance(minutes: Int) { advance(seconds: minutes * 60) }

    /// What the rules are given: it follows this clock.
    public var world: World {
        World(
            now: { self.now }, secondsFromUTC: { _ in self.secondsFromUTC },
            random: { self.state.withLock { $0.generator.next() } })
    }
}

/// The same numbers on every machine and in every run.
/// Source: Guy L. Steele Jr., Doug Lea, Christine H. Flood, "Fast splittable pseudorandom number generators", 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator; one seed, one series.
    public init(seed: UInt64) { state = seed }

    /// The next word of the series.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
