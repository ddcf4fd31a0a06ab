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
        if text.unicodeScalars.allSatisfy(isSimple) {
            // Each character is a cluster with the marks after it: no need to look for clusters.
            var marks = 0
            for scalar in text.unicodeScalars {
                append(scalar, at: &offset, to: &glyphs, marks: &marks, first: nil, isJoined: false)
            }
            return glyphs
        }
        for cluster in text {
            let isEmojiSequence = cluster.isEmojiSequence
            let first = glyphs.count
            var marks = 0
            for scalar in cluster.unicodeScalars {
                let isJoined = isEmojiSequence && glyphs.count > first
                append(scalar, at: &offset, to: &glyphs, marks: &marks, first: first, isJoined: isJoined)
            }
        }
        return glyphs
    }

    /// Adds one scalar: as a glyph of its own, or to the last one.
    ///
    /// - Parameters:
    ///   - marks: How many marks the last glyph carries.
    ///   - first: Index of the first glyph of this grapheme cluster; nil where each base begins one.
    ///   - isJoined: Whether the scalar belongs to an emoji sequence that is shown already.
    private static func append(
        _ scalar: Unicode.Scalar, at offset: inout Int, to glyphs: inout [Glyph], marks: inout Int, first: Int?,
        isJoined: Bool
    ) {
        defer { offset += 1 }
        let start = first ?? (glyphs.isEmpty ? 0 : -1)
        switch TextWidth.kind(of: scalar) {
        case .control:
            glyphs.append(Glyph(controlPicture(scalar), columns: 1, offset: offset))
            marks = maximumMarks
        case .spacing(let columns) where !isJoined:
            let startsCluster = first == nil || glyphs.count == start
            glyphs.append(Glyph(String(scalar), columns: columns, offset: offset, startsCluster: startsCluster))
            marks = 0
        case .mark where glyphs.count == start:
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

    /// Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, arrows, lines and blocks: no controls, no joiners, no
    /// prepended signs, nothing that makes sequences.
    private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0x600, 0x606..<0x61C, 0x61D..<0x6DD, 0x6DE..<0x700, 0x2010..<0x2028, 0x2030..<0x2060,
            0x20A0..<0x20D0, 0x2190..<0x231A, 0x2500..<0x2600, 0xFB50..<0xFDD0, 0xFE70..<0xFEFF:
            true
        default: false
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
