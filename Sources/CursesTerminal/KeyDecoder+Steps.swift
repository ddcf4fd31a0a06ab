import Screen

extension KeyDecoder {
    private static let escape: UInt8 = 0x1B

    /// What the first bytes mean.
    static func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
        guard let first = bytes.first else { return .incomplete }
        if first == escape { return escapeStep(bytes, isFinal: isFinal) }
        if let key = controlKey(first) { return .output(.event(.key(key)), length: 1) }
        return characterStep(bytes, isFinal: isFinal)
    }

    private static func controlKey(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x00: Key(.character(" "), .control)
        case 0x08, 0x7F: Key(.backspace)
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: nil
        }
    }

    private static func characterStep(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
        let first = bytes[bytes.startIndex]
        let length =
            switch first {
            case 0..<0x80: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let candidate = bytes.prefix(length)
        if candidate.count < length, !isFinal, candidate.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
            return .incomplete
        }
        var decoder = UTF8()
        var iterator = candidate.makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator), UTF8.width(scalar) == length {
            // C1 controls are no keys.
            if 0x80..<0xA0 ~= scalar.value { return .nothing(length: length) }
            return .output(.event(.key(.character(Character(scalar)))), length: length)
        }
        return .output(.event(.key(.character("\u{FFFD}"))), length: 1)
    }

    private static func escapeStep(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
        let rest = bytes.dropFirst()
        guard let second = rest.first else {
            return isFinal ? .output(.event(.key(.escape)), length: 1) : .incomplete
        }
        let step: Step
        switch second {
        case UInt8(ascii: "["): step = controlSequenceStep(bytes)
        case UInt8(ascii: "O"): step = shiftedStep(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            step = stringStep(bytes)
        case escape:
            // rxvt sends Alt with an arrow as Escape and the arrow's sequence; otherwise it is the key, pressed twice.
            if let third = rest.dropFirst().first {
                guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
                    return .output(.event(.key(.escape)), length: 1)
                }
            }
            step = alternate(Self.step(rest, isFinal: isFinal))
            if case .output(.event(.key(let key)), _) = step, key.code == .escape {
                return .output(.event(.key(.escape)), length: 1)
            }
        default: step = alternate(Self.step(rest, isFinal: isFinal))
        }
        if case .incomplete = step, isFinal {
            // Nothing more comes: Escape, or Alt with the character that looked like a beginning.
            return .output(.event(.key(.alt(Character(Unicode.Scalar(second))))), length: 2)
        }
        return step
    }

    /// The key that the step yields, with Alt.
    private static func alternate(_ step: Step) -> Step {
        switch step {
        case .output(.event(.key(var key)), let length):
            key.modifiers.insert(.alt)
            return .output(.event(.key(key)), length: length + 1)
        case .output(let output, let length): return .output(output, length: length + 1)
        case .nothing(let length): return .nothing(length: length + 1)
        case .pasteStart(let length): return .pasteStart(length: length + 1)
        case .incomplete: return .incomplete
        }
    }

    /// Operating system commands and the like: answers nobody asked for. They end with BEL or ST.
    private static func stringStep(_ bytes: ArraySlice<UInt8>) -> Step {
        var previous: UInt8 = 0
        for index in bytes.indices.dropFirst(2) {
            if bytes[index] == 0x07 || (previous == escape && bytes[index] == UInt8(ascii: "\\")) {
                return .nothing(length: index - bytes.startIndex + 1)
            }
            previous = bytes[index]
        }
        return .incomplete
    }

    /// `ESC O x`: cursor and function keys in application mode.
    private static func shiftedStep(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let final = bytes.dropFirst(2).first else { return .incomplete }
        guard let code = shiftedCode(final) else { return .nothing(length: 3) }
        let modifiers: Key.Modifiers = (0x61...0x64).contains(final) ? .control : []
        return .output(.event(.key(Key(code, modifiers))), length: 3)
    }

    private static func shiftedCode(_ final: UInt8) -> Key.Code? {
        switch final {
        case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
        case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
        case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
        case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
        default: nil
        }
    }
}
