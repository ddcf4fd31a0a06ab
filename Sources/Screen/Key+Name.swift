extension Key {
    /// The name as it stands in the footer, in help and in key scripts: `Ctrl-P`, `F1`, `Enter`, `Shift-Tab`, `u`, `:`.
    public var name: String {
        var name = ""
        if modifiers.contains(.control) { name += "Ctrl-" }
        if modifiers.contains(.alt) { name += "Alt-" }
        if modifiers.contains(.shift) { name += "Shift-" }
        switch code {
        case .character(" "): name += "Space"
        case .character(let character):
            name += modifiers.contains(.control) ? character.uppercased() : String(character)
        case .function(let number): name += "F\(number)"
        default: name += Self.names.first { $0.code == code }?.name ?? ""
        }
        return name
    }

    /// Reads a name; capitals do not matter except in a single character.
    ///
    /// - Returns: nil when there is no such key.
    public init?(name: String) {
        var rest = Substring(name)
        var modifiers: Modifiers = []
        while let (prefix, modifier) = Self.prefixes.first(where: { rest.lowercased().hasPrefix($0.0) }),
            rest.count > prefix.count
        {
            guard modifiers.insert(modifier).inserted else { return nil }
            rest = rest.dropFirst(prefix.count)
        }
        let lower = rest.lowercased()
        if rest.unicodeScalars.count == 1, let character = rest.first, let scalar = rest.unicodeScalars.first {
            guard scalar.value > 0x20, !(0x7F..<0xA0 ~= scalar.value) else { return nil }
            // A terminal cannot tell Ctrl-P from Ctrl-p, and reports a shifted letter as a capital.
            if modifiers.contains(.shift) {
                guard character.isLetter, !modifiers.contains(.control) else { return nil }
                self.init(.character(Character(character.uppercased())), modifiers.subtracting(.shift))
                return
            }
            self.init(
                .character(modifiers.contains(.control) ? Character(character.lowercased()) : character), modifiers)
        } else if lower == "space" {
            self.init(.character(" "), modifiers)
        } else if let number = (1...12).first(where: { lower == "f\($0)" }) {
            self.init(.function(number), modifiers)
        } else if let code = Self.names.first(where: { $0.name.lowercased() == lower })?.code {
            self.init(code, modifiers)
        } else {
            return nil
        }
    }

    private static let prefixes: [(String, Modifiers)] = [("ctrl-", .control), ("alt-", .alt), ("shift-", .shift)]

    /// The first name of a code is the one that is shown.
    private static let names: [(code: Code, name: String)] = [
        (.enter, "Enter"), (.tab, "Tab"), (.escape, "Esc"), (.backspace, "Backspace"), (.delete, "Del"),
        (.insert, "Ins"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.up, "Up"),
        (.down, "Down"), (.left, "Left"), (.right, "Right"), (.enter, "Return"), (.escape, "Escape"),
        (.delete, "Delete"), (.insert, "Insert"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    ]
}

extension Key: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
