import Digest
import Workshop

extension ID {
    /// The version 5 id of a name: the same on every laptop. Source: RFC 9562, section 5.5.
    /// - Parameters:
    ///   - name: any text; its UTF-8 bytes count, as they are.
    ///   - namespace: the id under which the name is unique.
    init(name: String, in namespace: ID<Namespace>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 + name.utf8.count)
        for word in [namespace.high, namespace.low] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> shift))
            }
        }
        bytes.append(contentsOf: name.utf8)
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for (index, byte) in SHA1.hash(bytes).prefix(16).enumerated() {
            if index < 8 {
                words.high = words.high << 8 | UInt64(byte)
            } else {
                words.low = words.low << 8 | UInt64(byte)
            }
        }
        self.init(
            high: words.high & ~0xF000 | 0x5000,
            low: words.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    /// The id of something in a script, by the path of script ids that leads to it: `eco-hammam/fes/energy/barriers`.
    init(path: String) {
        self.init(name: path, in: .scripts)
    }
}

/// That under which names are unique; a kind of id.
enum Namespace: Sendable {}

extension ID<Namespace> {
    /// The namespace of paths of script ids. Drawn once; files depend on it, so it never changes.
    static let scripts = ID(high: 0x0727_85b4_bde4_4014, low: 0xaddc_5a0b_e49e_15d6)
}
