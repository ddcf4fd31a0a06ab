/// What a letter may sound like. Two letters can stand for each other if they share a sound.
struct Sounds: OptionSet {
    let rawValue: UInt32

    static let a = Sounds(rawValue: 1 << 0)
    static let i = Sounds(rawValue: 1 << 1)
    static let u = Sounds(rawValue: 1 << 2)
    static let b = Sounds(rawValue: 1 << 3)
    static let d = Sounds(rawValue: 1 << 4)
    static let f = Sounds(rawValue: 1 << 5)
    static let g = Sounds(rawValue: 1 << 6)
    static let gh = Sounds(rawValue: 1 << 7)
    static let h = Sounds(rawValue: 1 << 8)
    static let j = Sounds(rawValue: 1 << 9)
    static let k = Sounds(rawValue: 1 << 10)
    static let kh = Sounds(rawValue: 1 << 11)
    static let l = Sounds(rawValue: 1 << 12)
    static let m = Sounds(rawValue: 1 << 13)
    static let n = Sounds(rawValue: 1 << 14)
    static let p = Sounds(rawValue: 1 << 15)
    static let r = Sounds(rawValue: 1 << 16)
    static let s = Sounds(rawValue: 1 << 17)
    static let sh = Sounds(rawValue: 1 << 18)
    static let t = Sounds(rawValue: 1 << 19)
    static let th = Sounds(rawValue: 1 << 20)
    static let v = Sounds(rawValue: 1 << 21)
    static let z = Sounds(rawValue: 1 << 22)

    /// The ε of Greek, which is written e: the e of French is heard in many ways, or not at all.
    static let e = Sounds(rawValue: 1 << 23)

    static let vowels: Sounds = [.a, .i, .u]
}
