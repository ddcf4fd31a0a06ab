/// What a page must know of directions; the rest is the typesetter's.
enum Bidi {
    private static let isolates: ClosedRange<UInt32> = 0x2066...0x2068
    private static let endOfIsolate: UInt32 = 0x2069

    /// A part of a text that stands in one direction of its own, or not.
    struct Run: Equatable {
        var text: String
        /// nil where it goes with the text around it.
        var isRightToLeft: Bool?
    }

    /// The text in runs: what is isolated (UAX 9, section 2.4) and what stands between. An isolate may hold others.
    static func runs(of text: String) -> [Run] {
        guard text.utf8.contains(0xE2) else { return [Run(text: text)] }
        var runs: [Run] = []
        var scalars = String.UnicodeScalarView()
        var depth = 0
        // What the isolate says of itself; nil where its first letter says it.
        var said: Bool?
        func finish(isIsolate: Bool) {
            let text = String(scalars)
            scalars = String.UnicodeScalarView()
            if text.isEmpty { return }
            runs.append(
                Run(text: text, isRightToLeft: isIsolate ? said ?? startsRightToLeft(text) ?? false : nil))
        }
        for scalar in text.unicodeScalars {
            if isolates.contains(scalar.value) {
                depth += 1
                if depth == 1 {
                    finish(isIsolate: false)
                    said = direction(of: scalar)
                    continue
                }
            } else if scalar.value == endOfIsolate {
                // One without a beginning says nothing.
                if depth == 0 { continue }
                depth -= 1
                if depth == 0 {
                    finish(isIsolate: true)
                    continue
                }
            }
            scalars.append(scalar)
        }
        finish(isIsolate: depth > 0)
        return runs
    }

    /// A text that is one isolate from end to end, without it, and its direction; any other as it is.
    static func unwrapped(_ text: String) -> (text: String, isRightToLeft: Bool?) {
        guard let first = text.unicodeScalars.first, isolates.contains(first.value),
            text.unicodeScalars.last?.value == endOfIsolate
        else { return (text, nil) }
        let runs = runs(of: text)
        guard runs.count == 1 else { return (text, nil) }
        let inner = unwrapped(runs[0].text)
        // A number has no letter that says how it is read: of one that reads from the left the isolate does.
        return (
            inner.text,
            inner.isRightToLeft ?? direction(of: first) ?? startsRightToLeft(runs[0].text)
                ?? (isSigned(runs[0].text) ? false : nil)
        )
    }

    /// Whether it is a number with its sign, which stands at the left of it in every language.
    private static func isSigned(_ text: String) -> Bool {
        guard let sign = text.first, "+-\u{2212}".contains(sign) else { return false }
        return text.dropFirst().first?.isNumber == true
    }

    private static func direction(of isolate: Unicode.Scalar) -> Bool? {
        switch isolate.value {
        case 0x2066: false
        case 0x2067: true
        default: nil
        }
    }

    /// Whether any letter in it is written from right to left.
    static func hasRightToLeft(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
        return text.unicodeScalars.contains { isRightToLeft($0) }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// The direction of the first letter that has one and is not isolated (UAX 9, rule P2); nil without any.
    static func startsRightToLeft(_ text: String) -> Bool? {
        var depth = 0
        for scalar in text.unicodeScalars {
            if isolates.contains(scalar.value) {
                depth += 1
            } else if scalar.value == endOfIsolate {
                depth = max(0, depth - 1)
            } else if depth == 0, scalar.properties.isAlphabetic {
                return isRightToLeft(scalar)
            }
        }
        return nil
    }
}
