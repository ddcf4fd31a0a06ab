/// Which part of a list is seen and which line of it is chosen: arithmetic only.
///
/// The view moves no further than it must for the chosen line to stay visible.
public struct ListViewport: Hashable, Sendable {
    /// Index of the chosen line; 0 in an empty list.
    public private(set) var selected = 0
    /// Index of the uppermost line that is seen.
    public private(set) var first = 0
    /// Lines in the list.
    public private(set) var count: Int
    /// Lines that can be seen at once, at least 1.
    public private(set) var height: Int

    /// A list of `count` lines, its first one chosen.
    public init(count: Int = 0, height: Int = 1) {
        self.count = max(0, count)
        self.height = max(1, height)
    }

    /// The lines that are seen.
    public var visible: Range<Int> { first..<min(count, first + height) }

    /// The chosen line; nil in an empty list.
    public var selection: Int? { count > 0 ? selected : nil }

    /// Whether there are lines above those seen.
    public var hasAbove: Bool { first > 0 }

    /// Whether there are lines below those seen.
    public var hasBelow: Bool { first + height < count }

    /// Chooses a line; out of range means the nearest one.
    public mutating func select(_ index: Int) {
        selected = max(0, min(index, count - 1))
        reveal()
    }

    /// Moves the choice by so many lines, and stops at the ends.
    public mutating func move(by lines: Int) {
        let (target, overflow) = selected.addingReportingOverflow(lines)
        select(overflow ? (lines > 0 ? .max : 0) : target)
    }

    /// One screenful up: the line that was uppermost becomes the lowest.
    public mutating func pageUp() { page(-max(1, height - 1)) }

    /// One screenful down: the line that was lowest becomes the uppermost.
    public mutating func pageDown() { page(max(1, height - 1)) }

    /// To the first line.
    public mutating func home() { select(0) }

    /// To the last line.
    public mutating func end() { select(count - 1) }

    /// The list has another number of lines: the choice stays where it is if it can.
    public mutating func resize(count: Int) {
        self.count = max(0, count)
        select(selected)
    }

    /// The view has another height: the chosen line stays visible.
    public mutating func resize(height: Int) {
        self.height = max(1, height)
        select(selected)
    }

    private mutating func page(_ lines: Int) {
        first = max(0, min(first + lines, count - height))
        select(selected + lines)
    }

    private mutating func reveal() {
        first = min(first, selected)
        first = max(first, selected - height + 1)
        first = max(0, min(first, count - height))
    }
}
