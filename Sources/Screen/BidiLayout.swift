import CFriBidi

// The calls of FriBidi, which are unsafe because they take pointers. Every array that is given is as long as the count that goes along,
// checked where the arrays are made: all are made from one list of signs. None is kept, and those that are written are this function's own.

/// Glyphs of a text with what the bidirectional algorithm found out about them, still in logical order.
///
/// The levels are those of the whole text, marks and direction controls included. Marks are taken off before letters
/// are joined and put back afterwards, so that lam and alef are one glyph in vocalized text too.
struct BidiLayout {
    private struct Item {
        /// Nil for what is not shown: the beginning or end of an isolate, which orders what is around it, and a lam
        /// that has become part of the alef after it.
        var glyph: Glyph?
        var type: FriBidiCharType
        var level: FriBidiLevel
    }

    private var items: [Item] = []
    /// The direction of the text as a paragraph.
    let direction: LayoutDirection
    private let paragraph: FriBidiParType

    /// Finds levels and joins letters.
    ///
    /// - Parameters:
    ///   - text: In logical order.
    ///   - glyphs: The glyphs of the text.
    ///   - direction: That of the text as a paragraph.
    /// - Returns: nil when memory is short or the text is longer than the algorithm's limits.
    init?(_ text: String, glyphs: [Glyph], direction: LayoutDirection) {
        let scalars = Self.shownScalars(of: text, glyphs)
        let types = BidiText.bidiTypes(of: scalars)
        self.direction = direction
        paragraph = direction == .leftToRight ? FRIBIDI_PAR_LTR : FRIBIDI_PAR_RTL
        guard let levels = Self.levels(scalars, types, paragraph) else { return nil }
        items = Self.items(glyphs, types, levels)
        join(scalars, types, levels)
    }

    private static func items(_ glyphs: [Glyph], _ types: [FriBidiCharType], _ levels: [FriBidiLevel]) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(types.count)
        var next = 0
        for offset in types.indices {
            if next < glyphs.count, glyphs[next].offset == offset {
                // A space that carries a mark is no space at the end of a line.
                let isMarked =
                    types[offset] == fribidi_get_bidi_type(0x20) && glyphs[next].text.unicodeScalars.count > 1
                let type = isMarked ? fribidi_get_bidi_type(0x2026) : types[offset]
                items.append(Item(glyph: glyphs[next], type: type, level: levels[offset]))
                next += 1
            } else if BidiText.has(types[offset], FRIBIDI_MASK_ISOLATE) {
                items.append(Item(glyph: nil, type: types[offset], level: levels[offset]))
            }
        }
        return items
    }

    /// What stands on the screen for each scalar: control characters take part as the pictures they are shown as.
    private static func shownScalars(of text: String, _ glyphs: [Glyph]) -> [UInt32] {
        var scalars = text.unicodeScalars.map { $0.value }
        for glyph in glyphs {
            guard let shown = glyph.text.unicodeScalars.first else { continue }
            scalars[glyph.offset] = shown.value
        }
        return scalars
    }

    private static func levels(
        _ scalars: [UInt32], _ types: [FriBidiCharType], _ paragraph: FriBidiParType
    ) -> [FriBidiLevel]? {
        var paragraph = paragraph
        let count = FriBidiStrIndex(scalars.count)
        var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
        var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
        unsafe fribidi_get_bracket_types(scalars, count, types, &brackets)
        let highest = unsafe fribidi_get_par_embedding_levels_ex(types, brackets, count, &paragraph, &levels)
        return highest > 0 ? levels : nil
    }

    /// Mirrors brackets, gives letters the forms in which they join, and makes one glyph of lam and alef.
    private mutating func join(
        _ scalars: [UInt32], _ types: [FriBidiCharType], _ levels: [FriBidiLevel]
    ) {
        // Bases, and the joiners between them, which decide how letters join but are not shown.
        var kept = items.compactMap { $0.glyph?.offset }
        if scalars.contains(where: Self.isJoiner) {
            kept += scalars.indices.filter { Self.isJoiner(scalars[$0]) }
            kept.sort()
        }
        var shapes = kept.map { scalars[$0] }
        let keptTypes = kept.map { types[$0] }
        let keptLevels = kept.map { levels[$0] }
        let count = FriBidiStrIndex(kept.count)
        var properties = [FriBidiArabicProp](repeating: 0, count: kept.count)
        unsafe fribidi_get_joining_types(shapes, count, &properties)
        unsafe fribidi_join_arabic(keptTypes, count, keptLevels, &properties)
        let flags = FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA
        unsafe fribidi_shape(FriBidiFlags(flags), keptLevels, count, &properties, &shapes)
        var forms = scalars
        for index in kept.indices {
            forms[kept[index]] = shapes[index]
        }
        var swallowed: Int?
        for index in items.indices {
            guard let offset = items[index].glyph?.offset, forms[offset] != scalars[offset] else { continue }
            guard forms[offset] != Self.fill else {
                swallowed = index
                continue
            }
            items[index].glyph?.replaceBase(forms[offset])
            if let place = swallowed, let lam = items[place].glyph {
                items[index].glyph?.absorb(lam)
                items[place].glyph = nil
            }
            swallowed = nil
        }
    }

    private static func isJoiner(_ value: UInt32) -> Bool { value == 0x200C || value == 0x200D }

    /// What FriBidi leaves in the place of a lam; the ligature takes that of the alef.
    private static let fill: UInt32 = 0xFEFF
}

extension BidiLayout {
    /// Cuts to that many columns with an ellipsis at the logical end.
    mutating func cut(to limit: Int, _ repertoire: Appearance.Repertoire) {
        let glyphs = items.compactMap { $0.glyph }
        let short = TextLine.cut(glyphs, to: limit, repertoire)
        guard short != glyphs else { return }
        let end = short.last?.offset ?? 0
        items = Array(items.prefix { item in item.glyph.map { $0.offset < end } ?? true })
        if let ellipsis = short.last {
            let base: FriBidiLevel = direction == .rightToLeft ? 1 : 0
            items.append(Item(glyph: ellipsis, type: fribidi_get_bidi_type(0x2026), level: base))
        }
    }

    /// The glyphs as they stand from left to right.
    func visual() -> [Glyph] {
        order().compactMap { items[$0].glyph }
    }

    /// The glyphs with words from left to right, and letters inside a right-to-left word in logical order.
    ///
    /// Letters have their joined forms here too: terminals that join letters themselves leave a gap after lam-alef.
    func visualWords() -> [Glyph] {
        let order = order()
        let isLetter = order.map { index in
            let item = items[index]
            return item.level % 2 == 1 && BidiText.isStrong(item.type) && BidiText.has(item.type, FRIBIDI_MASK_RTL)
        }
        var result: [Glyph] = []
        var start = 0
        while start < order.count {
            var end = start + 1
            if isLetter[start] {
                while end < order.count, isLetter[end] { end += 1 }
            }
            result += order[start..<end].reversed().compactMap { items[$0].glyph }
            start = end
        }
        return result
    }

    /// Indices of the items from left to right (rules L1 and L2).
    private func order() -> [Int] {
        var levels = items.map { $0.level }
        var map = items.indices.map { FriBidiStrIndex($0) }
        let types = items.map { $0.type }
        let highest = unsafe fribidi_reorder_line(
            0, types, FriBidiStrIndex(items.count), 0, paragraph, &levels, nil, &map)
        return highest > 0 ? map.map { Int($0) } : Array(items.indices)
    }
}

extension Glyph {
    /// Another picture for the same scalars; marks stay.
    mutating func replaceBase(_ value: UInt32) {
        guard let base = Unicode.Scalar(value) else { return }
        if scalars == 1 {
            text = String(base)
            return
        }
        var scalars = String.UnicodeScalarView([base])
        scalars.append(contentsOf: text.unicodeScalars.dropFirst())
        text = String(scalars)
    }

    /// Takes over the scalars and marks of the lam before it, which is part of this one's picture now.
    mutating func absorb(_ lam: Glyph) {
        var scalars = text.unicodeScalars
        let marks = lam.text.unicodeScalars.dropFirst() + scalars.dropFirst()
        scalars = String.UnicodeScalarView(scalars.prefix(1))
        scalars.append(contentsOf: marks.prefix(Self.maximumMarks))
        text = String(scalars)
        self.scalars += offset - lam.offset
        offset = lam.offset
        startsCluster = lam.startsCluster
    }
}
