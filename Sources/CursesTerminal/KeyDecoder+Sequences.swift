import Screen

extension KeyDecoder {
    /// `ESC [ parameters intermediates final` (ECMA-48, 5.4).
    private struct Sequence {
        var prefix: UInt8?
        var parameters: [Int] = []
        var intermediates: [UInt8] = []
        var final: UInt8 = 0

        func parameter(_ index: Int, default value: Int = 0) -> Int {
            parameters.indices.contains(index) ? parameters[index] : value
        }

        /// The modifiers that xterm sends as second parameter: one more than a sum of 1, 2, 4 and 8.
        var modifiers: Key.Modifiers {
            let bits = max(0, parameter(1, default: 1) - 1)
            var modifiers: Key.Modifiers = []
            if bits & 1 != 0 { modifiers.insert(.shift) }
            if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
            if bits & 4 != 0 { modifiers.insert(.control) }
            return modifiers
        }
    }

    static func controlSequenceStep(_ bytes: ArraySlice<UInt8>) -> Step {
        var sequence = Sequence()
        var value: Int?
        for index in bytes.indices.dropFirst(2) {
            let byte = bytes[index]
            let length = index - bytes.startIndex + 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where sequence.intermediates.isEmpty:
                value = min(99_999, (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
            case UInt8(ascii: ";"), UInt8(ascii: ":"):
                sequence.parameters.append(value ?? 0)
                value = nil
            case 0x3C...0x3F where length == 3: sequence.prefix = byte
            case 0x20...0x2F: sequence.intermediates.append(byte)
            case UInt8(ascii: "[") where length == 3:
                // The Linux console: ESC [ [ A is F1.
                guard let letter = bytes.dropFirst(3).first else { return .incomplete }
                guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return .nothing(length: 4) }
                return .output(.event(.key(Key(.function(Int(letter - UInt8(ascii: "A")) + 1)))), length: 4)
            case 0x40...0x7E:
                if let value { sequence.parameters.append(value) }
                sequence.final = byte
                return meaning(of: sequence, in: bytes, length: length)
            default: return .nothing(length: length - 1)
            }
            if length > 64 { return .nothing(length: length) }
        }
        return .incomplete
    }

    private static func meaning(of sequence: Sequence, in bytes: ArraySlice<UInt8>, length: Int) -> Step {
        switch (sequence.prefix, sequence.intermediates, sequence.final) {
        case (nil, [], UInt8(ascii: "~")) where sequence.parameter(0) == 200: return .pasteStart(length: length)
        case (nil, [UInt8(ascii: "$")], UInt8(ascii: "y")):
            let reply = TerminalReply.mode(sequence.parameter(0), setting: sequence.parameter(1))
            return .output(.reply(reply), length: length)
        case (UInt8(ascii: "?"), [], UInt8(ascii: "c")): return .output(.reply(.attributes), length: length)
        case (UInt8(ascii: "<"), [], UInt8(ascii: "M")):
            let point = Point(column: sequence.parameter(1) - 1, row: sequence.parameter(2) - 1)
            return mouse(button: sequence.parameter(0), at: point, length: length)
        case (nil, [], UInt8(ascii: "M")) where sequence.parameters.isEmpty:
            // The old form: three bytes follow.
            let data = Array(bytes.dropFirst(3).prefix(3))
            guard data.count == 3 else { return .incomplete }
            let point = Point(column: Int(data[1]) - 33, row: Int(data[2]) - 33)
            return mouse(button: Int(data[0]) - 32, at: point, length: length + 3)
        case (nil, [], _):
            guard let key = key(of: sequence) else { return .nothing(length: length) }
            return .output(.event(.key(key)), length: length)
        default: return .nothing(length: length)
        }
    }

    private static func mouse(button: Int, at point: Point, length: Int) -> Step {
        let action: KeyEvent.Mouse.Action
        switch button & ~0x1C {
        case 0: action = .press
        case 64: action = .wheelUp
        case 65: action = .wheelDown
        default: return .nothing(length: length)
        }
        guard point.column >= 0, point.row >= 0 else { return .nothing(length: length) }
        return .output(.event(.mouse(.init(action, at: point))), length: length)
    }

    private static func key(of sequence: Sequence) -> Key? {
        let modifiers = sequence.modifiers
        switch sequence.final {
        case UInt8(ascii: "A"): return Key(.up, modifiers)
        case UInt8(ascii: "B"): return Key(.down, modifiers)
        case UInt8(ascii: "C"): return Key(.right, modifiers)
        case UInt8(ascii: "D"): return Key(.left, modifiers)
        case UInt8(ascii: "H"): return Key(.home, modifiers)
        case UInt8(ascii: "F"): return Key(.end, modifiers)
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "P")...UInt8(ascii: "S"):
            return Key(.function(Int(sequence.final - UInt8(ascii: "P")) + 1), modifiers)
        // rxvt: shifted arrows in small letters, and Ctrl or Shift as another final byte.
        case UInt8(ascii: "a"): return Key(.up, .shift)
        case UInt8(ascii: "b"): return Key(.down, .shift)
        case UInt8(ascii: "c"): return Key(.right, .shift)
        case UInt8(ascii: "d"): return Key(.left, .shift)
        case UInt8(ascii: "^"): return numbered(sequence.parameter(0)).map { Key($0, .control) }
        case UInt8(ascii: "@"): return numbered(sequence.parameter(0)).map { Key($0, [.control, .shift]) }
        case UInt8(ascii: "~") where sequence.parameter(0) == 27:
            return character(sequence.parameter(2), modifiers)
        case UInt8(ascii: "~"): return numbered(sequence.parameter(0)).map { Key($0, modifiers) }
        case UInt8(ascii: "u"): return character(sequence.parameter(0), modifiers)
        default: return nil
        }
    }

    private static func numbered(_ number: Int) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// A key that is given by its code point (`CSI code ; modifiers u`, `CSI 27 ; modifiers ; code ~`).
    private static func character(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
        switch code {
        case 9: return Key(.tab, modifiers)
        case 13: return Key(.enter, modifiers)
        case 27: return Key(.escape, modifiers)
        case 8, 127: return Key(.backspace, modifiers)
        default: break
        }
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), scalar.value >= 0x20,
            !(0x7F..<0xA0 ~= scalar.value), !(0xE000..<0xF900 ~= scalar.value)
        else { return nil }
        let character = Character(scalar)
        if modifiers.contains(.control) { return Key(.character(Character(character.lowercased())), modifiers) }
        if modifiers.contains(.shift) {
            let capital = Character(String(character.uppercased().prefix(1)))
            return Key(.character(capital), modifiers.subtracting(.shift))
        }
        return Key(.character(character), modifiers)
    }
}
