import Foundation
import Workshop

// localtime_r(3) fills in the variable that is given and keeps nothing; it is asked for nothing that several threads share.

extension World {
    /// This machine's clock, time zone and randomness.
    static let system = World(
        now: {
            var time = timespec()
            unsafe clock_gettime(CLOCK_REALTIME, &time)
            return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
        },
        secondsFromUTC: { instant in
            var seconds = time_t((Double(instant.milliseconds) / 1000).rounded(.down))
            var local = unsafe tm()
            return unsafe localtime_r(&seconds, &local) == nil ? 0 : Int(local.tm_gmtoff)
        },
        random: {
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        }, offset: Zones.offset)
}
