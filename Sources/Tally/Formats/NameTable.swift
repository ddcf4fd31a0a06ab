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

    /// The number of a name.
    @inline(__always)
    mutating func id(_ bytes: UnsafeRawBufferPointer) -> UInt16 {
        let (head, tail) = Self.ends(bytes)
        let length = bytes.count
        var mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= tail &* 0xC2B2_AE3D_27D4_EB4F
        // Names often differ in their last bytes, which a product carries into its highest bits only.
        var place = Int(truncatingIfNeeded: mixed &>> shift)
        while true {
            let slot = slots[place]
            if slot.length == length && slot.head == head && slot.tail == tail {
                // Beyond sixteen bytes the ends do not say everything.
                if length <= 16 || bytes.elementsEqual(names[Int(slot.id)]) { return slot.id }
            } else if slot.length < 0 {
                return insert(bytes, Slot(head: head, tail: tail, length: length, id: UInt16(names.count)), place)
            }
            place = (place &+ 1) & (slots.count &- 1)
        }
    }

    private mutating func insert(_ bytes: UnsafeRawBufferPointer, _ slot: Slot, _ place: Int) -> UInt16 {
        // Whoever reads gives up beyond the largest number of options; the table only has to stay sound until then.
        guard names.count < Int(RankingStore.Cell.option) else { return slot.id }
        slots[place] = slot
        names.append(Array(bytes))
        if names.count * 4 > slots.count * 3 { grow() }
        return slot.id
    }

    private mutating func grow() {
        let old = names
        slots = Array(repeating: Slot(), count: slots.count * 4)
        shift -= 2
        names = []
        for name in old { _ = name.withUnsafeBytes { id($0) } }
    }

    @inline(__always)
    private static func ends(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        let count = bytes.count
        if count >= 8 {
            return (
                bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            )
        }
        var word: UInt64 = 0
        for byte in bytes { word = word << 8 | UInt64(byte) }
        return (word, word)
    }
}
