/// The rank of an entry for a query, in one number; smaller is better.
struct NameRank: Comparable {
    private let packed: UInt32

    static let none = NameRank(packed: .max)

    init(kind: NameHitKind, distance: Int, penalty: Int) {
        // A penalty is worth a hundredth or two of distance: it decides where the sound does not.
        let weight = min(distance + penalty, 0xFFF)
        packed = UInt32(kind.rawValue) << 24 | UInt32(weight) << 12 | UInt32(min(distance, 0xFFF))
    }

    private init(packed: UInt32) { self.packed = packed }

    var kind: NameHitKind { NameHitKind(rawValue: UInt8(packed >> 24)) ?? .phone }
    var distance: Int { Int(packed & 0xFFF) }

    static func < (a: NameRank, b: NameRank) -> Bool { a.packed < b.packed }
}
