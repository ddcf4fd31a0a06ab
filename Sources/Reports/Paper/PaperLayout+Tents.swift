/// Cards that are folded and stand on tables.
extension PaperLayout {
    /// What stands on a face is read from both sides: once upright below the fold, once upside down above it.
    func tent(
        _ items: [Document.Cards.Item], start: Double, width: Double, height: Double
    ) -> (marks: [Mark], height: Double) {
        let half = height / 2
        var upright: [Mark] = []
        var y = 0.0
        for item in items {
            let (texts, size, isBold): ([String], Double, Bool)
            switch item {
            case .poster(let number): (texts, size, isBold) = ([number], 120, true)
            case .title(let title, let second): (texts, size, isBold) = ([title, second], 26, true)
            case .text(let line, let second): (texts, size, isBold) = ([line, second], 16, false)
            case .small(let line, let second): (texts, size, isBold) = ([line, second], 12, false)
            case .code, .choice, .square, .line, .fold: continue
            }
            for text in texts where !text.isEmpty {
                let piece = Piece(
                    setting: setting(text, size: size, isBold: isBold, width: width - 40), start: start + 20,
                    width: width - 40, alignment: .center, role: .paragraph)
                let (marks, taken) = marks(of: [piece], y: y)
                upright += marks
                y += taken
            }
        }
        let gap = max(0, (half - y) / 2)
        let below = upright.map { $0.moved(by: half + gap) }
        // Turned around the middle of the fold.
        let middle = left(start, width) + width / 2
        let above = below.compactMap { mark -> Mark? in
            guard case .line(let setting, let index, let x, let baseline, let tone) = mark else { return nil }
            return .turned(setting, index: index, x: 2 * middle - x, baseline: 2 * half - baseline, tone: tone)
        }
        return (above + [line(from: start, to: start + width, y: half, pen: 0.4, isDashed: true)] + below, height)
    }
}
