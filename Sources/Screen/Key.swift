/// One key as it was pressed.
public struct Key: Hashable, Sendable {
    /// What is engraved on it.
    public enum Code: Hashable, Sendable {
        /// A letter, digit, sign or space; one Unicode scalar. Capitals come as themselves, without `shift`.
        case character(Character)
        /// Return or keypad Enter.
        case enter
        /// Tabulator.
        case tab
        /// Escape.
        case escape
        /// Removes what is before the caret.
        case backspace
        /// Removes what is after the caret.
        case delete
        /// Insert.
        case insert
        /// Home.
        case home
        /// End.
        case end
        /// Page up.
        case pageUp
        /// Page down.
        case pageDown
        /// Arrow up.
        case up
        /// Arrow down.
        case down
        /// Arrow left.
        case left
        /// Arrow right.
        case right
        /// F1 to F12.
        case function(Int)
    }

    /// Keys held with it.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// Bits of the set.
        public let rawValue: UInt8

        /// A set from its bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Ctrl; with letters always as their small form: `Ctrl-P` is `p`.
        public static let control = Modifiers(rawValue: 1)
        /// Alt.
        public static let alt = Modifiers(rawValue: 2)
        /// Shift, where the terminal tells: with Tab, arrows and function keys.
        public static let shift = Modifiers(rawValue: 4)
    }

    /// What is engraved on it.
    public var code: Code
    /// Keys held with it.
    public var modifiers: Modifiers

    /// A key with what is held.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// The key that types this character.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }

    /// Ctrl with a letter.
    public static func control(_ letter: Character) -> Key {
        Key(.character(Character(letter.lowercased())), .control)
    }

    /// Alt with a character.
    public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

    /// Return.
    public static let enter = Key(.enter)
    /// Escape.
    public static let escape = Key(.escape)
    /// Tabulator.
    public static let tab = Key(.tab)
    /// Shift-Tab.
    public static let backTab = Key(.tab, .shift)
    /// Space bar.
    public static let space = Key.character(" ")

    /// The character to be typed into a text, if this key types one.
    public var typed: Character? {
        guard modifiers.isEmpty, case .character(let character) = code else { return nil }
        return character
    }
}
