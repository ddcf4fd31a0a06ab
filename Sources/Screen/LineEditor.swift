/// A field of one line that is being written in: text in logical order and a caret.
public struct LineEditor: Hashable, Sendable {
    struct Snapshot: Hashable, Sendable {
        var scalars: [Unicode.Scalar]
        var caret: Int
    }

    /// What kind of change was last made: changes of one kind in a row are undone together.
    enum Run: Hashable, Sendable {
        case typing, removing
    }

    var scalars: [Unicode.Scalar] = []
    /// Position of the caret in Unicode scalars: before the scalar of that index.
    public internal(set) var caret = 0
    /// Earlier entries, oldest first, for `recallPrevious` and `recallNext`.
    public var history: [String]
    /// The direction of a text without a strong letter: that of the screen's language.
    public var screenDirection: LayoutDirection
    /// Scalars that the field holds at most; what is beyond is not taken.
    public let limit: Int

    /// How many scalars of what was written last found no room.
    public private(set) var dropped = 0

    var past: [Snapshot] = []
    var future: [Snapshot] = []
    var run: Run?
    var recalled: Int?
    var draft = ""

    /// A field with a text and the caret at its end.
    ///
    /// - Parameters:
    ///   - text: What stands in it; control characters are left out.
    ///   - history: Earlier entries, oldest first.
    ///   - screenDirection: The direction of the screen's language.
    ///   - limit: Scalars that the field holds at most.
    public init(
        _ text: String = "", history: [String] = [], screenDirection: LayoutDirection = .leftToRight,
        limit: Int = 2000
    ) {
        self.history = history
        self.screenDirection = screenDirection
        self.limit = limit
        scalars = Array(Self.clean(text).prefix(limit))
        caret = scalars.count
    }

    /// What stands in the field, in logical order.
    public var text: String { Self.string(scalars[...]) }

    /// Whether the caret stands behind all that is written.
    public var isAtEnd: Bool { caret == scalars.count }

    /// Whether nothing stands in the field.
    public var isEmpty: Bool { scalars.isEmpty }

    /// The direction in which the field is read: of its first strong letter; a number alone is read from the left in
    /// every language; else that of the screen.
    public var direction: LayoutDirection {
        BidiText.direction(of: text) ?? (scalars.contains(where: BidiText.isDigit) ? .leftToRight : screenDirection)
    }

    /// The direction from whose edge the text begins. A number stands where the words of the screen's language do.
    public var alignment: LayoutDirection { BidiText.direction(of: text) ?? screenDirection }

    /// Whether there is a change to undo.
    public var canUndo: Bool { !past.isEmpty }

    /// Whether there is an undone change.
    public var canRedo: Bool { !future.isEmpty }

    /// Replaces all, with the caret at the end; can be undone.
    public mutating func replace(with text: String) {
        remember(nil)
        scalars = Array(Self.clean(text).prefix(limit))
        caret = scalars.count
    }

    /// Empties the field and forgets what could be undone: the entry was taken.
    public mutating func clear() {
        self = LineEditor(history: history, screenDirection: screenDirection, limit: limit)
    }

    /// Writes at the caret. Newlines and tabs become spaces, other control characters are left out, ligatures that
    /// Arabic keyboards deliver as one character become letters.
    public mutating func insert(_ text: String) {
        let room = max(0, limit - scalars.count)
        let clean = Self.clean(text)
        let added = clean.prefix(room)
        dropped = clean.count - added.count
        guard let last = added.last else { return }
        remember(added.count == 1 ? .typing : nil)
        scalars.insert(contentsOf: added, at: caret)
        caret += added.count
        if last == " " {
            run = nil
        }
    }

    /// Removes the scalar before the caret: of a letter with marks the last mark only.
    public mutating func removeBefore() {
        guard caret > 0 else { return }
        remember(.removing)
        var removed: Unicode.Scalar
        repeat {
            caret -= 1
            removed = scalars.remove(at: caret)
        } while caret > 0 && removed.properties.isDefaultIgnorableCodePoint
    }

    /// Removes the grapheme cluster after the caret.
    public mutating func removeAfter() {
        guard caret < scalars.count else { return }
        remember(.removing)
        scalars.removeSubrange(caret..<clusterEnd(after: caret))
    }

    /// Removes from the caret to the end.
    public mutating func removeToEnd() {
        guard caret < scalars.count else { return }
        remember(nil)
        scalars.removeSubrange(caret...)
    }

    /// Removes from the start to the caret.
    public mutating func removeToStart() {
        guard caret > 0 else { return }
        remember(nil)
        scalars.removeSubrange(..<caret)
        caret = 0
    }

    /// Removes the word before the caret.
    public mutating func removeWordBefore() {
        let start = wordStart(before: caret)
        guard start < caret else { return }
        remember(nil)
        scalars.removeSubrange(start..<caret)
        caret = start
    }

    /// Takes the last change back.
    public mutating func undo() {
        guard let snapshot = past.popLast() else { return }
        future.append(Snapshot(scalars: scalars, caret: caret))
        (scalars, caret) = (snapshot.scalars, snapshot.caret)
        run = nil
    }

    /// Makes the change again that was last taken back.
    public mutating func redo() {
        guard let snapshot = future.popLast() else { return }
        past.append(Snapshot(scalars: scalars, caret: caret))
        (scalars, caret) = (snapshot.scalars, snapshot.caret)
        run = nil
    }

    /// Keeps the present state for undo, unless it continues a run of the same kind.
    private mutating func remember(_ kind: Run?) {
        future = []
        if kind == nil || kind != run {
            past.append(Snapshot(scalars: scalars, caret: caret))
            if past.count > 200 {
                past.removeFirst()
            }
        }
        run = kind
    }

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The scalars of a text that may stand in a field.
    private static func clean(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar.value {
            case 0x0A where isAfterReturn: break
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0xFEFF: break
            case 0xFEF5, 0xFEF6: result += ["\u{644}", "\u{622}"]
            case 0xFEF7, 0xFEF8: result += ["\u{644}", "\u{623}"]
            case 0xFEF9, 0xFEFA: result += ["\u{644}", "\u{625}"]
            case 0xFEFB, 0xFEFC: result += ["\u{644}", "\u{627}"]
            default: result.append(scalar)
            }
        }
        return result
    }
}
