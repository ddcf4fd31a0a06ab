extension LineEditor {
    /// To the start of the text.
    public mutating func moveToStart() { move(to: 0) }

    /// To the end of the text.
    public mutating func moveToEnd() { move(to: scalars.count) }

    /// One grapheme cluster on.
    public mutating func moveNext() { move(to: clusterEnd(after: caret)) }

    /// One grapheme cluster back.
    public mutating func movePrevious() { move(to: clusterStart(before: caret)) }

    /// To the end of this or the next word.
    public mutating func moveToNextWord() { move(to: wordEnd(after: caret)) }

    /// To the start of this or the previous word.
    public mutating func moveToPreviousWord() { move(to: wordStart(before: caret)) }

    /// The left arrow: back in a left-to-right field, on in a right-to-left one.
    public mutating func moveLeft() {
        direction == .leftToRight ? movePrevious() : moveNext()
    }

    /// The right arrow: on in a left-to-right field, back in a right-to-left one.
    public mutating func moveRight() {
        direction == .leftToRight ? moveNext() : movePrevious()
    }

    /// A word to the left.
    public mutating func moveWordLeft() {
        direction == .leftToRight ? moveToPreviousWord() : moveToNextWord()
    }

    /// A word to the right.
    public mutating func moveWordRight() {
        direction == .leftToRight ? moveToNextWord() : moveToPreviousWord()
    }

    /// Brings the entry before the one shown; what was being written is kept for the way back.
    public mutating func recallPrevious() {
        let index = (recalled ?? history.count) - 1
        guard history.indices.contains(index) else { return }
        if recalled == nil {
            draft = text
        }
        replace(with: history[index])
        recalled = index
    }

    /// Brings the entry after the one shown, at last what was being written.
    public mutating func recallNext() {
        guard let index = recalled else { return }
        let next = index + 1
        replace(with: history.indices.contains(next) ? history[next] : draft)
        recalled = history.indices.contains(next) ? next : nil
    }

    /// Does what an editing key means. Bindings of a view are looked up before, so that a view can use Ctrl-K itself.
    ///
    /// - Returns: false when the event is none of an editor's business.
    public mutating func handle(_ event: KeyEvent) -> Bool {
        switch event {
        case .paste(let text):
            insert(text)
            return true
        case .key(let key):
            return handle(key)
        case .mouse, .resize:
            return false
        }
    }

    private mutating func handle(_ key: Key) -> Bool {
        if let character = key.typed {
            insert(String(character))
            return true
        }
        switch (key.code, key.modifiers) {
        case (.left, []), (.character("b"), .control): moveLeft()
        case (.right, []), (.character("f"), .control): moveRight()
        case (.left, .control), (.left, .alt): moveWordLeft()
        case (.right, .control), (.right, .alt): moveWordRight()
        case (.character("b"), .alt): moveToPreviousWord()
        case (.character("f"), .alt): moveToNextWord()
        case (.home, []), (.character("a"), .control): moveToStart()
        case (.end, []), (.character("e"), .control): moveToEnd()
        case (.backspace, []), (.character("h"), .control): removeBefore()
        case (.delete, []), (.character("d"), .control): removeAfter()
        case (.backspace, .alt), (.backspace, .control), (.character("w"), .control): removeWordBefore()
        case (.character("k"), .control): removeToEnd()
        case (.character("u"), .control): removeToStart()
        case (.character("_"), .control): undo()
        case (.character("_"), .alt): redo()
        case (.up, []): recallPrevious()
        case (.down, []): recallNext()
        default: return false
        }
        return true
    }

    private mutating func move(to position: Int) {
        caret = position
        run = nil
    }

    /// The end of the grapheme cluster that begins at, or holds, the position.
    func clusterEnd(after position: Int) -> Int {
        clusterBounds.first { $0 > position } ?? scalars.count
    }

    /// The start of the grapheme cluster before the position.
    func clusterStart(before position: Int) -> Int {
        clusterBounds.last { $0 < position } ?? 0
    }

    private var clusterBounds: [Int] {
        var bounds = [0]
        for cluster in text {
            bounds.append(bounds[bounds.count - 1] + cluster.unicodeScalars.count)
        }
        return bounds
    }

    func wordStart(before position: Int) -> Int {
        var index = position
        while index > 0, !Self.isWord(scalars[index - 1]) { index -= 1 }
        while index > 0, Self.isWord(scalars[index - 1]) { index -= 1 }
        return index
    }

    func wordEnd(after position: Int) -> Int {
        var index = position
        while index < scalars.count, !Self.isWord(scalars[index]) { index += 1 }
        while index < scalars.count, Self.isWord(scalars[index]) { index += 1 }
        return index
    }

    /// Letters, digits and what sits on them or joins them.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .format, .connectorPunctuation:
            true
        default: scalar == "'" || scalar == "\u{2019}"
        }
    }
}
