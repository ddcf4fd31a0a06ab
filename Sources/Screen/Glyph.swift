/// One spacing character with the marks that sit on it: what a cell, or two, can show.
///
/// A glyph never holds a control character, so text made of glyphs cannot give orders to a terminal.
public struct Glyph: Hashable, Sendable {
    /// A spacing character and at most four marks (as many as a curses cell holds).
    public internal(set) var text: String
    /// Columns taken: 1 or 2.
    public internal(set) var columns: Int
    /// Where it begins in the text it was made from, in Unicode scalars.
    public internal(set) var offset: Int
    /// How many of those scalars it stands for, left-out format characters included.
    public internal(set) var scalars: Int
    /// Whether a grapheme cluster begins here; text is only cut before such a glyph.
    public internal(set) var startsCluster: Bool

    init(_ text: String, columns: Int, offset: Int = 0, scalars: Int = 1, startsCluster: Bool = true) {
        self.text = text
        self.columns = columns
        self.offset = offset
        self.scalars = scalars
        self.startsCluster = startsCluster
    }
}

extension Glyph {
    /// Marks that are kept on one glyph; further ones are left out.
    static let maximumMarks = 4

    /// The glyphs of a text in logical order.
    ///
    /// Control characters become their pictures (␛), format characters without a picture of their own are left out,
    /// an emoji sequence is shown by its first emoji, a mark without a base gets a dotted circle.
    public static func glyphs(of text: String) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
            for (offset, byte) in text.utf8.enumerated() {
                glyphs.append(Glyph(String(Unicode.Scalar(byte)), columns: 1, offset: offset))
            }
            return glyphs
        }
        var offset = 0
        for cluster in text {
            appendGlyphs(of: cluster, at: &offset, to: &glyphs)
        }
        return glyphs
    }

    private static func appendGlyphs(of cluster: Character, at offset: inout Int, to glyphs: inout [Glyph]) {
        let isEmojiSequence = cluster.isEmojiSequence
        let first = glyphs.count
        var marks = 0
        for scalar in cluster.unicodeScalars {
            defer { offset += 1 }
            let kind = TextWidth.kind(of: scalar)
            let isJoined = isEmojiSequence && glyphs.count > first
            switch kind {
            case .control:
                glyphs.append(Glyph(controlPicture(scalar), columns: 1, offset: offset))
                marks = maximumMarks
            case .spacing(let columns) where !isJoined:
                glyphs.append(
                    Glyph(
                        String(scalar), columns: columns, offset: offset, startsCluster: glyphs.count == first))
                marks = 0
            case .mark where glyphs.count == first:
                glyphs.append(Glyph("\u{25CC}\(scalar)", columns: 1, offset: offset))
                marks = 1
            case .mark where !isJoined && marks < maximumMarks:
                glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
                glyphs[glyphs.count - 1].scalars += 1
                marks += 1
            case .spacing, .mark, .ignorable:
                if !glyphs.isEmpty {
                    glyphs[glyphs.count - 1].scalars += 1
                }
            }
        }
    }

    private static func controlPicture(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x2028, 0x2029: "\u{2424}"
        default: "\u{FFFD}"
        }
    }
}

extension Character {
    /// Several emoji joined into one picture, or one with a skin tone: terminals disagree on how wide that is.
    fileprivate var isEmojiSequence: Bool {
        let scalars = unicodeScalars
        guard scalars.count > 1, let first = scalars.first, first.value > 0xFF, first.properties.isEmoji else {
            return false
        }
        return scalars.dropFirst().contains { $0.value == 0x200D || $0.properties.isEmojiModifier }
    }
}
