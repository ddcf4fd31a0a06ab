import CCurses
import Screen

// The signs of a cell are a C array of fixed length, which Swift shows as a tuple: it is written through its own bytes, no further than it
// is long, while nobody else looks at it.

/// The colours of one terminal for the inks and the accent of a screen.
///
/// All of them are readable on a light and on a dark background, because a program cannot know which one it has.
struct Palette: Hashable, Sendable {
    /// A colour of the terminal and what else sets the ink apart.
    struct Look: Hashable, Sendable {
        /// Index among the terminal's colours; nil for the terminal's own foreground.
        var colour: Int?
        var bold = false
        var dim = false
    }

    /// Colours that the terminal has: 0 for none, 8, 16, 256 or more.
    let colours: Int

    func look(_ ink: Ink, _ accent: Accent) -> Look {
        switch colours {
        case 256...: Look(colour: Self.rich(ink, accent))
        case 16...: Look(colour: Self.bright(ink, accent))
        case 8...: Self.plain(ink, accent)
        default: Self.mono(ink)
        }
    }

    /// Indices into the 6×6×6 cube and the greys of xterm's 256 colours, each at least 4.3 apart from black and from
    /// white by the measure of WCAG 2.2, section 1.4.3: a window lets few through.
    private static func rich(_ ink: Ink, _ accent: Accent) -> Int? {
        switch ink {
        case .normal: nil
        case .accent:
            switch accent {
            case .amber: 130
            case .teal: 30
            case .blue: 63
            case .green: 29
            case .terracotta: 131
            case .rose: 132
            case .violet: 98
            }
        case .muted: 243
        case .good: 28
        case .warning: 130
        case .bad: 163
        }
    }

    private static func bright(_ ink: Ink, _ accent: Accent) -> Int? {
        switch ink {
        case .muted: 8
        case .bad: 9
        case .normal, .accent, .good, .warning: plain(ink, accent).colour
        }
    }

    private static func plain(_ ink: Ink, _ accent: Accent) -> Look {
        switch ink {
        case .normal: Look()
        case .accent:
            switch accent {
            // Yellow would be nearest to amber, but many terminals show it all but white; red is for alarms alone.
            case .amber, .terracotta: Look(bold: true)
            case .teal: Look(colour: 6)
            case .blue: Look(colour: 4)
            case .green: Look(colour: 2)
            case .rose, .violet: Look(colour: 5)
            }
        case .muted: Look(dim: true)
        case .good: Look(colour: 2)
        case .warning: Look(colour: 5, bold: true)
        case .bad: Look(colour: 1, bold: true)
        }
    }

    private static func mono(_ ink: Ink) -> Look {
        switch ink {
        case .normal, .accent, .good: Look()
        case .muted: Look(dim: true)
        case .warning, .bad: Look(bold: true)
        }
    }
}

extension Palette {
    /// Gives each ink its pair of colours; the pair's number is `pair(for:)`.
    func install(_ accent: Accent) {
        for ink in Ink.allCases {
            ccurses_set_pair(Int32(Self.pair(for: ink)), Int32(look(ink, accent).colour ?? -1))
        }
    }

    static func pair(for ink: Ink) -> UInt8 {
        switch ink {
        case .normal: 0
        case .accent: 1
        case .muted: 2
        case .good: 3
        case .warning: 4
        case .bad: 5
        }
    }

    /// The cell as curses takes it; nil for the second half of a wide character.
    func cell(_ cell: Cell, accent: Accent) -> ccurses_cell? {
        guard !cell.isContinuation else { return nil }
        var result = ccurses_cell()
        unsafe withUnsafeMutableBytes(of: &result.scalars) { bytes in
            let scalars = unsafe bytes.bindMemory(to: UInt32.self)
            for (index, scalar) in cell.text.unicodeScalars.prefix(scalars.count).enumerated() {
                unsafe scalars[index] = scalar.value
            }
        }
        let style = cell.style
        let look = look(style.ink, accent)
        var attributes = 0
        if style.bold || look.bold { attributes |= CCURSES_BOLD }
        if style.dim || look.dim { attributes |= CCURSES_DIM }
        if style.underline { attributes |= CCURSES_UNDERLINE }
        if style.reverse { attributes |= CCURSES_REVERSE }
        result.columns = UInt8(cell.columns)
        result.attributes = UInt8(attributes)
        result.pair = Self.pair(for: style.ink)
        return result
    }
}
