import Screen

/// What an xterm in application mode sends for a key.
enum PseudoTerminalKeys {
    static func bytes(of key: Key) -> String {
        switch key.code {
        case .character(let value): return character(value, key.modifiers)
        case .enter: return alternate("\r", key)
        case .tab: return key.modifiers.contains(.shift) ? "\u{1B}[Z" : alternate("\t", key)
        case .escape: return alternate("\u{1B}", key)
        case .backspace: return alternate("\u{7F}", key)
        case .up: return letter("A", key)
        case .down: return letter("B", key)
        case .right: return letter("C", key)
        case .left: return letter("D", key)
        case .home: return letter("H", key)
        case .end: return letter("F", key)
        case .insert: return number(2, key)
        case .delete: return number(3, key)
        case .pageUp: return number(5, key)
        case .pageDown: return number(6, key)
        case .function(let index): return function(index, key)
        }
    }

    private static func character(_ character: Character, _ modifiers: Key.Modifiers) -> String {
        var text = String(character)
        if modifiers.contains(.control), let value = character.unicodeScalars.first?.value {
            text = String(Unicode.Scalar(UInt8(truncatingIfNeeded: value) & 0x1F))
        }
        return modifiers.contains(.alt) ? "\u{1B}" + text : text
    }

    private static func alternate(_ text: String, _ key: Key) -> String {
        key.modifiers.contains(.alt) ? "\u{1B}" + text : text
    }

    private static func modifier(_ key: Key) -> Int {
        1 + (key.modifiers.contains(.shift) ? 1 : 0) + (key.modifiers.contains(.alt) ? 2 : 0)
            + (key.modifiers.contains(.control) ? 4 : 0)
    }

    private static func letter(_ final: String, _ key: Key) -> String {
        key.modifiers.isEmpty ? "\u{1B}O\(final)" : "\u{1B}[1;\(modifier(key))\(final)"
    }

    private static func number(_ number: Int, _ key: Key) -> String {
        key.modifiers.isEmpty ? "\u{1B}[\(number)~" : "\u{1B}[\(number);\(modifier(key))~"
    }

    private static func function(_ index: Int, _ key: Key) -> String {
        switch index {
        case 1...4: letter(["P", "Q", "R", "S"][index - 1], key)
        case 5: number(15, key)
        case 6...10: number(index + 11, key)
        default: number(index + 12, key)
        }
    }
}
