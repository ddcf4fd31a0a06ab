/// Numbers for names, in the order in which they turn up: open addressing over the names' bytes, so that a cell of a
/// large file costs a few comparisons and no string.
struct NameTable {
    private(set) var names: [[UInt8]] = []
    private var slots: [Slot] = Array(repeating: Slot(), count: 256)
    /// Leaves as many of 64 bits as number the slots.
    private var shift: UInt64 = 56

    private struct Slot {
        /// The first and the last eight bytes, or for a short name its bytes twice.
        var head: UInt64 = 0
        var tail: UInt64 = 0
        var length: Int = -1
        var id: UInt16 = 0
    }

    /// The number of the name that stands in `range` of some bytes.
    @inline(__always)
    mutating func id(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
        let (head, tail) = Self.ends(bytes, range)
        let length = range.count
        var mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= tail &* 0xC2B2_AE3D_27D4_EB4F
        // Names often differ in their last bytes, which a product carries into its highest bits only.
        var place = Int(truncatingIfNeeded: mixed &>> shift)
        while true {
            let slot = slots[place]
            if slot.length == length && slot.head == head && slot.tail == tail {
                // Beyond sixteen bytes the ends do not say everything.
                if length <= 16 || Self.isEqual(bytes, range, names[Int(slot.id)]) { return slot.id }
            } else if slot.length < 0 {
                return insert(
                    bytes, range, Slot(head: head, tail: tail, length: length, id: UInt16(names.count)), place)
            }
            place = (place &+ 1) & (slots.count &- 1)
        }
    }

    /// The number of a name.
    mutating func id(_ name: [UInt8]) -> UInt16 { id(name.span, 0..<name.count) }

    private mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>, _ slot: Slot, _ place: Int) -> UInt16 {
        // Whoever reads gives up beyond the largest number of options; the table only has to stay sound until then.
        guard names.count < Int(RankingStore.Cell.option) else { return slot.id }
        slots[place] = slot
        names.append(range.map { bytes[$0] })
        if names.count * 4 > slots.count * 3 { grow() }
        return slot.id
    }

    private mutating func grow() {
        let old = names
        slots = Array(repeating: Slot(), count: slots.count * 4)
        shift -= 2
        names = []
        for name in old { _ = id(name) }
    }

    @inline(__always)
    private static func ends(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (UInt64, UInt64) {
        if range.count >= 8 {
            return (bytes.word(at: range.lowerBound), bytes.word(at: range.upperBound &- 8))
        }
        var word: UInt64 = 0
        var place = range.lowerBound
        while place < range.upperBound {
            word = word << 8 | UInt64(bytes[place])
            place &+= 1
        }
        return (word, word)
    }

    private static func isEqual(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: [UInt8]) -> Bool {
        for (offset, byte) in name.enumerated() where bytes[range.lowerBound + offset] != byte { return false }
        return true
    }
}
