@testable import Reports

/// Sets every character half as wide as it is high, on every machine: so that a layout can be compared to the point.
struct FixedTypesetter: Typesetter {
    func lines(of setting: Setting) -> [SetLine] {
        let advance = setting.size / 2
        var lines: [Double] = []
        var line = 0.0
        for word in setting.text.split(separator: " ", omittingEmptySubsequences: false) {
            var width = Double(word.count) * advance
            if let room = setting.width, line > 0, line + advance + width > room {
                lines.append(line)
                line = 0
            }
            // A word that is too long is broken.
            while let room = setting.width, width > max(room, advance) {
                lines.append(room)
                width -= max(room, advance)
            }
            line += (line > 0 ? advance : 0) + width
        }
        lines.append(line)
        return lines.map { SetLine(ascent: setting.size, descent: setting.size / 4, width: $0) }
    }
}
