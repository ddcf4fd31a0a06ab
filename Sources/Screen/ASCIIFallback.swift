/// What a terminal that knows only ASCII is shown instead of other characters.
enum ASCIIFallback {
    /// The glyphs in ASCII, column by column: what has no form is shown as `?`.
    static func glyphs(_ glyphs: [Glyph]) -> [Glyph] {
        var result: [Glyph] = []
        result.reserveCapacity(glyphs.count)
        for glyph in glyphs {
            guard let scalar = glyph.text.unicodeScalars.first else { continue }
            var form = glyph
            form.text = String(character(for: scalar))
            form.columns = 1
            result.append(form)
            if glyph.columns == 2 {
                var second = form
                second.scalars = 0
                second.offset = glyph.offset + glyph.scalars
                second.startsCluster = false
                result.append(second)
            }
        }
        return result
    }

    /// One ASCII character that reads like the scalar, else `?`.
    static func character(for scalar: Unicode.Scalar) -> Character {
        if 0x20..<0x7F ~= scalar.value { return Character(scalar) }
        return forms[scalar] ?? "?"
    }

    private static let forms: [Unicode.Scalar: Character] = {
        let groups: [(Character, String)] = [
            ("A", "ÀÁÂÃÄÅĄ"), ("C", "ÇĆ"), ("E", "ÈÉÊËĘ"), ("I", "ÌÍÎÏ"), ("L", "Ł"), ("N", "ÑŃ"), ("O", "ÒÓÔÕÖØŒ"),
            ("S", "Ś"), ("U", "ÙÚÛÜ"), ("Y", "ÝŸ"), ("Z", "ŹŻ"), ("a", "àáâãäåąæ"), ("c", "çć"), ("e", "èéêëę"),
            ("i", "ìíîï"), ("l", "ł"), ("n", "ñń"), ("o", "òóôõöøœ"), ("s", "śß"), ("u", "ùúûü"), ("y", "ýÿ"),
            ("z", "źż"), (" ", "\u{A0}\u{202F}\u{2007}"), ("'", "‘’‚"), ("\"", "“”„«»"), ("-", "‐‑‒–—―─−·•"),
            ("|", "│"), ("~", "…"), ("#", "█▉▊▋▌▐◆"), (".", "░▒"), ("*", "●×"), ("o", "○°"), ("<", "‹◂◀←"),
            (">", "›▸▶→"),
            ("^", "▴"), ("v", "▾"), ("!", "▲¡"), ("+", "✓"), ("\u{20}", "▏▎▍▌"),
        ]
        var forms: [Unicode.Scalar: Character] = [:]
        for (form, scalars) in groups {
            for scalar in scalars.unicodeScalars where forms[scalar] == nil {
                forms[scalar] = form
            }
        }
        return forms
    }()
}
