import Screen
import Testing

@testable import CursesTerminal

/// Colours are read on a light background as on a dark one, because a program cannot know which one it has.
@Suite("Palette")
struct PaletteTests {
    /// How bright a colour of the cube or of the greys is, from 0 to 1. Source: WCAG 2.2, relative luminance.
    private func luminance(_ colour: Int) -> Double {
        let levels = [0, 95, 135, 175, 215, 255]
        let place = colour - 16
        let parts =
            colour >= 232
            ? Array(repeating: 8 + 10 * (colour - 232), count: 3)
            : [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
        let linear = parts.map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// To the power of 2.4, by the fifth root: no library is needed for three digits.
    private func power(_ base: Double) -> Double {
        var root = base
        for _ in 0..<60 { root -= (root * root * root * root * root - base) / (5 * root * root * root * root) }
        return base * base * root * root
    }

    @Test("in 256 colours every ink is at least 4.3 apart from black and from white", arguments: Accent.allCases)
    func contrast(accent: Accent) throws {
        for ink in Ink.allCases {
            guard let colour = Palette(colours: 256).look(ink, accent).colour else { continue }
            let brightness = luminance(colour)
            #expect((brightness + 0.05) / 0.05 >= 4.3, "\(ink) on black")
            #expect(1.05 / (brightness + 0.05) >= 4.3, "\(ink) on white")
        }
    }

    @Test("in 8 and in 16 colours only what is wrong is red", arguments: Accent.allCases, [8, 16])
    func red(accent: Accent, colours: Int) {
        for ink in Ink.allCases where ink != .bad {
            #expect(![1, 9].contains(Palette(colours: colours).look(ink, accent).colour ?? 0), "\(ink)")
        }
    }
}
