/// xoroshiro128+ (Blackman and Vigna 2018): fast random numbers for the inner loop, from a seed that the caller's
/// generator gives, so that its type need not be known there.
struct Chance: RandomNumberGenerator {
    private var a: UInt64
    private var b: UInt64

    init(seed a: UInt64, _ b: UInt64) {
        self.a = a
        self.b = b | 1  // all zeros would stay zeros
    }

    mutating func next() -> UInt64 {
        let result = a &+ b
        let mixed = a ^ b
        a = (a << 24 | a >> 40) ^ mixed ^ (mixed << 16)
        b = mixed << 37 | mixed >> 27
        return result
    }

    /// A number from 0 up to `bound`, which it does not reach. Uneven by less than `bound` in 2^32.
    mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }

    /// A number from 0 up to 1, which it does not reach.
    mutating func fraction() -> Double {
        Double(next() >> 11) * 0x1p-53
    }
}
