/// What a page's form, or an address, sent: names and values, as a browser writes them.
struct Form: Sendable, Equatable {
    /// In the order in which they came.
    let fields: [(name: String, value: String)]

    /// More fields than any form of ours has.
    private static let most = 600

    /// Reads `a=1&b=two+words`. What is no text is left out.
    init(_ text: some StringProtocol) {
        fields = text.utf8.split(separator: UInt8(ascii: "&"), maxSplits: Self.most).prefix(Self.most).compactMap {
            part in
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(sides[0]), let value = sides.count > 1 ? Self.decoded(sides[1]) : "" else {
                return nil
            }
            return (name, value)
        }
    }

    /// The first value of that name.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of that name.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    static func == (left: Form, right: Form) -> Bool {
        left.fields.map(\.name) == right.fields.map(\.name) && left.fields.map(\.value) == right.fields.map(\.value)
    }

    private static func decoded(_ bytes: some Sequence<UInt8>) -> String? {
        var decoded: [UInt8] = []
        var pending: [UInt8] = []
        for byte in bytes {
            if !pending.isEmpty {
                pending.append(byte)
                guard pending.count == 3 else { continue }
                guard let high = hex(pending[1]), let low = hex(pending[2]) else { return nil }
                decoded.append(high << 4 | low)
                pending = []
            } else if byte == UInt8(ascii: "%") {
                pending = [byte]
            } else {
                decoded.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return pending.isEmpty ? String(validating: decoded, as: UTF8.self) : nil
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
