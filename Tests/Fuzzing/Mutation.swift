/// New cases from old ones: bytes changed, signs of the format put in, pieces doubled, taken out, or taken from another.
/// The same seed makes the same cases.
public struct Mutation {
    private var state: UInt64

    /// - Parameter seed: says which cases come.
    public init(seed: UInt64) { state = seed }

    private static let spice: [[UInt8]] =
        [
            "0", "-1", "99999999999999999999", "9223372036854775807", "1e999", ",", ";", "|", "=", "{", "}", "\"",
            "\"\"", "\n",
            "\r\n", "\t", " ", ":", "#", "&", "*", "- ", "---\n", "<td>", "</td>", "&#x110000;", "count", "rank1",
            "\u{1B}[",
            "\u{1B}[200~", "\u{1B}[201~", "\u{202E}", "\u{0301}", "é", "ع", "END:VCARD", "😀",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80]]

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func number(below bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    /// A case made from one of these, and perhaps from another.
    public mutating func of(_ cases: [[UInt8]], longest: Int = 1 << 14) -> [UInt8] {
        guard !cases.isEmpty else { return [] }
        var bytes = cases[number(below: cases.count)]
        for _ in 0...number(below: 4) {
            let place = number(below: bytes.count + 1)
            let end = min(bytes.count, place + number(below: 24))
            switch number(below: 7) {
            case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
            case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(number(below: 8))
            case 2: bytes.insert(contentsOf: Self.spice[number(below: Self.spice.count)], at: place)
            case 3: bytes.removeSubrange(place..<end)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count + 1))
            case 5: bytes.removeSubrange(place...)
            default:
                let other = cases[number(below: cases.count)]
                let from = number(below: other.count + 1)
                bytes.insert(contentsOf: other[from..<min(other.count, from + 64)], at: place)
            }
        }
        return Array(bytes.prefix(longest))
    }
}
