/// What came from the person at the terminal.
public enum KeyEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// A text was pasted at once; it is unchecked and may hold newlines and control characters.
    case paste(String)
    /// The mouse was used.
    case mouse(Mouse)
    /// The terminal has another size.
    case resize(Size)

    /// Something done with the mouse.
    public struct Mouse: Hashable, Sendable {
        /// What was done.
        public enum Action: Hashable, Sendable {
            /// Left button pressed.
            case press
            /// Left button pressed twice.
            case doublePress
            /// Wheel turned away from the person.
            case wheelUp
            /// Wheel turned towards the person.
            case wheelDown
        }

        /// What was done.
        public let action: Action
        /// The cell, from the top left of the screen.
        public let point: Point

        /// Makes a mouse event.
        public init(_ action: Action, at point: Point) {
            self.action = action
            self.point = point
        }
    }
}
